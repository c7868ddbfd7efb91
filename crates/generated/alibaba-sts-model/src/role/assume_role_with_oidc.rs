// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/AssumeRoleWithOIDC.json; do not edit.
//! Issues temporary credentials of a RAM role in exchange for an OIDC token of a trusted identity provider.
//!
//! Needs no credentials; provider and role must have been set up in RAM.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRoleWithOIDC).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{AssumedRoleUser, Credentials};

operation!(Operation::new::<AssumeRoleWithOidcRequest, AssumeRoleWithOidcResponse>(
    "AssumeRoleWithOIDC", Effect::Write, &ASSUME_ROLE_WITH_OIDC_REQUEST, &ASSUME_ROLE_WITH_OIDC_RESPONSE,
));

/// Request of `AssumeRoleWithOIDC`.
#[derive(Default)] #[non_exhaustive] pub struct AssumeRoleWithOidcRequest {
    /** `OIDCProviderArn`: text. */ pub oidc_provider_arn: Option<String>,
    /** `RoleArn`: text. */ pub role_arn: Option<String>,
    /** `OIDCToken`: text. */ pub oidc_token: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `DurationSeconds`: integer. */ pub duration_seconds: Option<i64>,
    /** `RoleSessionName`: text. */ pub role_session_name: String,
    /** What else came. */ pub extra: Extra,
}
impl AssumeRoleWithOidcRequest {
    /// With what is required.
    pub fn new(role_session_name: impl Into<String>) -> Self {
        Self { role_session_name: role_session_name.into(), ..Self::default() }
    }
    /// Sets `OIDCProviderArn`.
    pub fn oidc_provider_arn(mut self, value: impl Into<String>) -> Self { self.oidc_provider_arn = Some(value.into()); self }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self { self.role_arn = Some(value.into()); self }
    /// Sets `OIDCToken`.
    pub fn oidc_token(mut self, value: impl Into<String>) -> Self { self.oidc_token = Some(value.into()); self }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `DurationSeconds`.
    pub fn duration_seconds(mut self, value: i64) -> Self { self.duration_seconds = Some(value); self }
}
/// Table of [`AssumeRoleWithOidcRequest`].
pub static ASSUME_ROLE_WITH_OIDC_REQUEST: Schema =
    Schema { name: "AssumeRoleWithOidcRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("OIDCProviderArn"),
    Field::string("RoleArn"),
    Field::string("OIDCToken").secret(),
    Field::string("Policy"),
    Field::int64("DurationSeconds"),
    Field::string("RoleSessionName").required(),
]; &ROWS } };
record!(AssumeRoleWithOidcRequest, ASSUME_ROLE_WITH_OIDC_REQUEST,
    [0 OptStr oidc_provider_arn, 1 OptStr role_arn, 2 OptStr oidc_token, 3 OptStr policy,
    5 Str role_session_name] [4 OptInt duration_seconds]);

/// Answer of `AssumeRoleWithOIDC`.
#[derive(Default)] #[non_exhaustive] pub struct AssumeRoleWithOidcResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OIDCTokenInfo`: record. */ pub oidc_token_info: Option<OidcTokenInfo>,
    /** `AssumedRoleUser`: record. */ pub assumed_role_user: Option<AssumedRoleUser>,
    /** `Credentials`: record. */ pub credentials: Option<Credentials>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssumeRoleWithOidcResponse`].
pub static ASSUME_ROLE_WITH_OIDC_RESPONSE: Schema =
    Schema { name: "AssumeRoleWithOidcResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::record("OIDCTokenInfo", &OIDC_TOKEN_INFO),
    Field::record("AssumedRoleUser", &crate::shapes::ASSUMED_ROLE_USER),
    Field::record("Credentials", &crate::shapes::CREDENTIALS),
]; &ROWS } };
record!(AssumeRoleWithOidcResponse, ASSUME_ROLE_WITH_OIDC_RESPONSE,
    [0 OptStr request_id, 1 Opt oidc_token_info, 2 Opt assumed_role_user, 3 Opt credentials] []);

/// What `OIDCTokenInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct OidcTokenInfo {
    /** `Subject`: text. */ pub subject: Option<String>,
    /** `Issuer`: text. */ pub issuer: Option<String>,
    /** `ClientIds`: text. */ pub client_ids: Option<String>,
    /** `ExpirationTime`: text. */ pub expiration_time: Option<String>,
    /** `IssuanceTime`: text. */ pub issuance_time: Option<String>,
    /** `VerificationInfo`: text. */ pub verification_info: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OidcTokenInfo`].
pub static OIDC_TOKEN_INFO: Schema = Schema { name: "OidcTokenInfo", fields: { static ROWS: [Field; 6] = [
    Field::string("Subject"),
    Field::string("Issuer"),
    Field::string("ClientIds"),
    Field::string("ExpirationTime"),
    Field::string("IssuanceTime"),
    Field::string("VerificationInfo"),
]; &ROWS } };
record!(OidcTokenInfo, OIDC_TOKEN_INFO,
    [0 OptStr subject, 1 OptStr issuer, 2 OptStr client_ids, 3 OptStr expiration_time, 4 OptStr issuance_time,
    5 OptStr verification_info] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssumeRoleWithOidcRequest, AssumeRoleWithOidcResponse, OidcTokenInfo);
