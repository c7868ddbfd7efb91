// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/GetCallerIdentity.json; do not edit.
//! Tells who the caller is: account, user or role.
//!
//! It needs no permission.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/GetCallerIdentity).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<GetCallerIdentityRequest, GetCallerIdentityResponse>(
    "GetCallerIdentity", Effect::Read, &GET_CALLER_IDENTITY_REQUEST, &GET_CALLER_IDENTITY_RESPONSE,
), "
    500 InternalError
");

/// Request of `GetCallerIdentity`.
#[derive(Default)] #[non_exhaustive] pub struct GetCallerIdentityRequest {
    /** What else came. */ pub extra: Extra,
}
impl GetCallerIdentityRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`GetCallerIdentityRequest`].
pub static GET_CALLER_IDENTITY_REQUEST: Schema = Schema { name: "GetCallerIdentityRequest", fields: &[] };
record!(GetCallerIdentityRequest, GET_CALLER_IDENTITY_REQUEST, [] []);

/// Answer of `GetCallerIdentity`.
#[derive(Default)] #[non_exhaustive] pub struct GetCallerIdentityResponse {
    /** `IdentityType`: text. */ pub identity_type: Option<String>,
    /** `AccountId`: text. */ pub account_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PrincipalId`: text. */ pub principal_id: Option<String>,
    /** `UserId`: text. */ pub user_id: Option<String>,
    /** `Arn`: text. */ pub arn: Option<String>,
    /** `RoleId`: text. */ pub role_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetCallerIdentityResponse`].
pub static GET_CALLER_IDENTITY_RESPONSE: Schema =
    Schema { name: "GetCallerIdentityResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("IdentityType"),
    Field::string("AccountId"),
    Field::string("RequestId"),
    Field::string("PrincipalId"),
    Field::string("UserId"),
    Field::string("Arn"),
    Field::string("RoleId"),
]; &ROWS } };
record!(GetCallerIdentityResponse, GET_CALLER_IDENTITY_RESPONSE,
    [0 OptStr identity_type, 1 OptStr account_id, 2 OptStr request_id, 3 OptStr principal_id, 4 OptStr user_id, 5 OptStr arn,
    6 OptStr role_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetCallerIdentityRequest, GetCallerIdentityResponse);
