// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/AssumeRoleWithSAML.json; do not edit.
//! Issues temporary credentials of a RAM role in exchange for a SAML assertion of a trusted identity provider.
//!
//! Needs no credentials; provider and role must have been set up in RAM.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRoleWithSAML).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{AssumedRoleUser, Credentials};

operation!(Operation::new::<AssumeRoleWithSamlRequest, AssumeRoleWithSamlResponse>(
    "AssumeRoleWithSAML", Effect::Write, &ASSUME_ROLE_WITH_SAML_REQUEST, &ASSUME_ROLE_WITH_SAML_RESPONSE,
).anonymous(), "
    500 InternalError
");

/// Request of `AssumeRoleWithSAML`.
#[derive(Default)] #[non_exhaustive] pub struct AssumeRoleWithSamlRequest {
    /** `SAMLProviderArn`: text. */ pub saml_provider_arn: Option<String>,
    /** `RoleArn`: text. */ pub role_arn: Option<String>,
    /** `SAMLAssertion`: text. */ pub saml_assertion: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `DurationSeconds`: integer. */ pub duration_seconds: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl AssumeRoleWithSamlRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `SAMLProviderArn`.
    pub fn saml_provider_arn(mut self, value: impl Into<String>) -> Self { self.saml_provider_arn = Some(value.into()); self }
    /// Sets `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self { self.role_arn = Some(value.into()); self }
    /// Sets `SAMLAssertion`.
    pub fn saml_assertion(mut self, value: impl Into<String>) -> Self { self.saml_assertion = Some(value.into()); self }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `DurationSeconds`.
    pub fn duration_seconds(mut self, value: i64) -> Self { self.duration_seconds = Some(value); self }
}
/// Table of [`AssumeRoleWithSamlRequest`].
pub static ASSUME_ROLE_WITH_SAML_REQUEST: Schema =
    Schema { name: "AssumeRoleWithSamlRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("SAMLProviderArn"),
    Field::string("RoleArn"),
    Field::string("SAMLAssertion").secret(),
    Field::string("Policy"),
    Field::int64("DurationSeconds"),
]; &ROWS } };
record!(AssumeRoleWithSamlRequest, ASSUME_ROLE_WITH_SAML_REQUEST,
    [0 OptStr saml_provider_arn, 1 OptStr role_arn, 2 OptStr saml_assertion, 3 OptStr policy] [4 OptInt duration_seconds]);

/// Answer of `AssumeRoleWithSAML`.
#[derive(Default)] #[non_exhaustive] pub struct AssumeRoleWithSamlResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `SAMLAssertionInfo`: record. */ pub saml_assertion_info: Option<SamlAssertionInfo>,
    /** `AssumedRoleUser`: record. */ pub assumed_role_user: Option<AssumedRoleUser>,
    /** `Credentials`: record. */ pub credentials: Option<Credentials>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssumeRoleWithSamlResponse`].
pub static ASSUME_ROLE_WITH_SAML_RESPONSE: Schema =
    Schema { name: "AssumeRoleWithSamlResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::record("SAMLAssertionInfo", &SAML_ASSERTION_INFO),
    Field::record("AssumedRoleUser", &crate::shapes::ASSUMED_ROLE_USER),
    Field::record("Credentials", &crate::shapes::CREDENTIALS),
]; &ROWS } };
record!(AssumeRoleWithSamlResponse, ASSUME_ROLE_WITH_SAML_RESPONSE,
    [0 OptStr request_id, 1 Opt saml_assertion_info, 2 Opt assumed_role_user, 3 Opt credentials] []);

/// What `SAMLAssertionInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct SamlAssertionInfo {
    /** `SubjectType`: text. */ pub subject_type: Option<String>,
    /** `Subject`: text. */ pub subject: Option<String>,
    /** `Issuer`: text. */ pub issuer: Option<String>,
    /** `Recipient`: text. */ pub recipient: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SamlAssertionInfo`].
pub static SAML_ASSERTION_INFO: Schema = Schema { name: "SamlAssertionInfo", fields: { static ROWS: [Field; 4] = [
    Field::string("SubjectType"),
    Field::string("Subject"),
    Field::string("Issuer"),
    Field::string("Recipient"),
]; &ROWS } };
record!(SamlAssertionInfo, SAML_ASSERTION_INFO,
    [0 OptStr subject_type, 1 OptStr subject, 2 OptStr issuer, 3 OptStr recipient] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AssumeRoleWithSamlRequest, AssumeRoleWithSamlResponse, SamlAssertionInfo,
);
