// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/GetCallerIdentity.json; do not edit.
//! Tells who the caller is: account, user or role.
//!
//! It needs no permission.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/GetCallerIdentity), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "GetCallerIdentity",
    effect: Effect::Read,
    request: GetCallerIdentityRequest = GET_CALLER_IDENTITY_REQUEST,
    response: GetCallerIdentityResponse = GET_CALLER_IDENTITY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `GetCallerIdentity`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetCallerIdentityRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetCallerIdentityRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    GetCallerIdentityRequest: GET_CALLER_IDENTITY_REQUEST,
}

/// Response of `GetCallerIdentity`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// What the caller is: `Account`, `RAMUser` or `AssumedRoleUser`.
    pub identity_type: Option<IdentityType>,
    /// Id of the Alibaba Cloud account, in digits.
    pub account_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the caller: of the account, of the RAM user, or the role's id and the session's name joined by
    /// a colon.
    pub principal_id: Option<String>,
    /// Id of the account or RAM user; present only when the caller is one.
    pub user_id: Option<String>,
    /// Name of the resource in the access control of all services:
    /// `acs:<service>:<region>:<account>:<resource>`.
    pub arn: Option<String>,
    /// Id of the role; present only when the caller has assumed one.
    pub role_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetCallerIdentityResponse: GET_CALLER_IDENTITY_RESPONSE,
    0 identity_type: Opt = Field::one_of("IdentityType", IdentityType::VALUES),
    1 account_id: OptStr = Field::string("AccountId"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 principal_id: OptStr = Field::string("PrincipalId"),
    4 user_id: OptStr = Field::string("UserId"),
    5 arn: OptStr = Field::string("Arn"),
    6 role_id: OptStr = Field::string("RoleId"),
}

open_enum! {
    /// Documented values of `IdentityType`. The provider may add others.
    pub enum IdentityType {
        Account = "Account",
        RamUser = "RAMUser",
        AssumedRoleUser = "AssumedRoleUser",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetCallerIdentityRequest,
    GetCallerIdentityResponse,
}
