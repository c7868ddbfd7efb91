// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/AssumeRole.json; do not edit.
//! Issues temporary credentials of a RAM role.
//!
//! An account itself cannot call it: the caller is a RAM user or role that has permission (`AliyunSTSAssumeRoleAccess` or a
//! policy of its own) and that the role trusts. Use the credentials until shortly before they expire, because issuing is
//! limited in rate.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRole).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{AssumedRoleUser, Credentials};

operation!(Operation::new::<AssumeRoleRequest, AssumeRoleResponse>(
    "AssumeRole", Effect::Write, &ASSUME_ROLE_REQUEST, &ASSUME_ROLE_RESPONSE,
), "
    400 InvalidParameter.ContentType InvalidParameter.DurationSeconds InvalidParameter.ExternalId InvalidParameter.PolicyGrammar
    400 InvalidParameter.PolicySize InvalidParameter.RoleArn InvalidParameter.RoleSessionName InvalidParameter.SerialNumber
    400 InvalidParameter.TokenCode
    403 AuthenticationFail.ApiPassword AuthenticationFail.ApiUsername NoPermission
    404 EntityNotExist.Role
    500 InternalError
");

/// Request of `AssumeRole`.
#[derive(Default)] #[non_exhaustive] pub struct AssumeRoleRequest {
    /** `DurationSeconds`: integer. */ pub duration_seconds: Option<i64>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `RoleArn`: text. */ pub role_arn: String,
    /** `RoleSessionName`: text. */ pub role_session_name: String,
    /** `ExternalId`: text. */ pub external_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssumeRoleRequest {
    /// With what is required.
    pub fn new(role_arn: impl Into<String>, role_session_name: impl Into<String>) -> Self {
        Self { role_arn: role_arn.into(), role_session_name: role_session_name.into(), ..Self::default() }
    }
    /// Sets `DurationSeconds`.
    pub fn duration_seconds(mut self, value: i64) -> Self { self.duration_seconds = Some(value); self }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `ExternalId`.
    pub fn external_id(mut self, value: impl Into<String>) -> Self { self.external_id = Some(value.into()); self }
}
/// Table of [`AssumeRoleRequest`].
pub static ASSUME_ROLE_REQUEST: Schema = Schema { name: "AssumeRoleRequest", fields: { static ROWS: [Field; 5] = [
    Field::int64("DurationSeconds"),
    Field::string("Policy"),
    Field::string("RoleArn").required(),
    Field::string("RoleSessionName").required(),
    Field::string("ExternalId"),
]; &ROWS } };
record!(AssumeRoleRequest, ASSUME_ROLE_REQUEST,
    [1 OptStr policy, 2 Str role_arn, 3 Str role_session_name, 4 OptStr external_id] [0 OptInt duration_seconds]);

/// Answer of `AssumeRole`.
#[derive(Default)] #[non_exhaustive] pub struct AssumeRoleResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `AssumedRoleUser`: record. */ pub assumed_role_user: Option<AssumedRoleUser>,
    /** `Credentials`: record. */ pub credentials: Option<Credentials>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssumeRoleResponse`].
pub static ASSUME_ROLE_RESPONSE: Schema = Schema { name: "AssumeRoleResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::record("AssumedRoleUser", &crate::shapes::ASSUMED_ROLE_USER),
    Field::record("Credentials", &crate::shapes::CREDENTIALS),
]; &ROWS } };
record!(AssumeRoleResponse, ASSUME_ROLE_RESPONSE, [0 OptStr request_id, 1 Opt assumed_role_user, 2 Opt credentials] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssumeRoleRequest, AssumeRoleResponse);
