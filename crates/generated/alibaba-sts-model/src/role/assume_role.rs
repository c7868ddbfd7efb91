// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/AssumeRole.json; do not edit.
//! Issues temporary credentials of a RAM role.
//!
//! An account itself cannot call it: the caller is a RAM user or role that has permission
//! (`AliyunSTSAssumeRoleAccess` or a policy of its own) and that the role trusts. Use the credentials
//! until shortly before they expire, because issuing is limited in rate.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRole), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{AssumedRoleUser, Credentials};

operation! {
    name: "AssumeRole",
    effect: Effect::Write,
    request: AssumeRoleRequest = ASSUME_ROLE_REQUEST,
    response: AssumeRoleResponse = ASSUME_ROLE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidParameter.ContentType",
    "400 InvalidParameter.DurationSeconds",
    "400 InvalidParameter.ExternalId",
    "400 InvalidParameter.PolicyGrammar",
    "400 InvalidParameter.PolicySize",
    "400 InvalidParameter.RoleArn",
    "400 InvalidParameter.RoleSessionName",
    "400 InvalidParameter.SerialNumber",
    "400 InvalidParameter.TokenCode",
    "403 AuthenticationFail.ApiPassword",
    "403 AuthenticationFail.ApiUsername",
    "403 NoPermission = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 EntityNotExist.Role",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AssumeRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumeRoleRequest {
    /// How long the credentials are good, from 900 to the maximum of the role. Unit: seconds.
    pub duration_seconds: Option<i64>,
    /// Policy in JSON that narrows the permissions of the credentials down further, at most 2,048
    /// characters. They never exceed those of the role.
    pub policy: Option<String>,
    /// Name (ARN) of the role: `acs:ram::<account>:role/<name>`.
    pub role_arn: String,
    /// Name of the caller's choosing for the session, 2 to 64 characters. Audit logs show it.
    pub role_session_name: String,
    /// Id that the role's trust policy may demand of the caller, against a confused deputy.
    pub external_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssumeRoleRequest {
    /// Creates a value with the required members.
    pub fn new(
        role_arn: impl Into<String>,
        role_session_name: impl Into<String>,
    ) -> Self {
        Self {
            role_arn: role_arn.into(),
            role_session_name: role_session_name.into(),
            ..Self::default()
        }
    }

    /// How long the credentials are good, from 900 to the maximum of the role.
    pub fn duration_seconds(mut self, value: i64) -> Self {
        self.duration_seconds = Some(value);
        self
    }

    /// Policy in JSON that narrows the permissions of the credentials down further, at most 2,048
    /// characters.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Id that the role's trust policy may demand of the caller, against a confused deputy.
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}

record! {
    AssumeRoleRequest: ASSUME_ROLE_REQUEST,
    0 duration_seconds: OptInt = Field::int64("DurationSeconds"),
    1 policy: OptStr = Field::string("Policy"),
    2 role_arn: Str = Field::string("RoleArn").required(),
    3 role_session_name: Str = Field::string("RoleSessionName").required(),
    4 external_id: OptStr = Field::string("ExternalId"),
}

/// Response of `AssumeRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumeRoleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The role session that the credentials belong to: its id and its ARN.
    pub assumed_role_user: Option<AssumedRoleUser>,
    /// The temporary credentials: a pair of AccessKey id and secret, the token that goes with them, and
    /// when they expire.
    pub credentials: Option<Credentials>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssumeRoleResponse: ASSUME_ROLE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 assumed_role_user: Opt = Field::record("AssumedRoleUser", &crate::shapes::ASSUMED_ROLE_USER),
    2 credentials: Opt = Field::record("Credentials", &crate::shapes::CREDENTIALS),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssumeRoleRequest,
    AssumeRoleResponse,
}
