// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/AssumeRoleWithSAML.json; do not edit.
//! Issues temporary credentials of a RAM role in exchange for a SAML assertion of a trusted identity
//! provider.
//!
//! Needs no credentials; provider and role must have been set up in RAM.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRoleWithSAML), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{AssumedRoleUser, Credentials};

operation! {
    name: "AssumeRoleWithSAML",
    effect: Effect::Write,
    request: AssumeRoleWithSamlRequest = ASSUME_ROLE_WITH_SAML_REQUEST,
    response: AssumeRoleWithSamlResponse = ASSUME_ROLE_WITH_SAML_RESPONSE,
    anonymous,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `AssumeRoleWithSAML`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSamlRequest {
    /// ARN of the SAML identity provider that is registered in RAM. On the wire: `SAMLProviderArn`.
    pub saml_provider_arn: Option<String>,
    /// Name (ARN) of the role: `acs:ram::<account>:role/<name>`.
    pub role_arn: Option<String>,
    /// Assertion that the SAML identity provider issued, in Base64. On the wire: `SAMLAssertion`.
    pub saml_assertion: Option<String>,
    /// Policy in JSON that narrows the permissions of the credentials down further, at most 2,048
    /// characters. They never exceed those of the role.
    pub policy: Option<String>,
    /// How long the credentials are good, from 900 to the maximum of the role. Unit: seconds.
    pub duration_seconds: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssumeRoleWithSamlRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// ARN of the SAML identity provider that is registered in RAM.
    pub fn saml_provider_arn(mut self, value: impl Into<String>) -> Self {
        self.saml_provider_arn = Some(value.into());
        self
    }

    /// Name (ARN) of the role: `acs:ram::<account>:role/<name>`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }

    /// Assertion that the SAML identity provider issued, in Base64.
    pub fn saml_assertion(mut self, value: impl Into<String>) -> Self {
        self.saml_assertion = Some(value.into());
        self
    }

    /// Policy in JSON that narrows the permissions of the credentials down further, at most 2,048
    /// characters.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// How long the credentials are good, from 900 to the maximum of the role.
    pub fn duration_seconds(mut self, value: i64) -> Self {
        self.duration_seconds = Some(value);
        self
    }
}

record! {
    AssumeRoleWithSamlRequest: ASSUME_ROLE_WITH_SAML_REQUEST,
    0 saml_provider_arn: OptStr = Field::string("SAMLProviderArn"),
    1 role_arn: OptStr = Field::string("RoleArn"),
    2 saml_assertion: OptStr = Field::string("SAMLAssertion").secret(),
    3 policy: OptStr = Field::string("Policy"),
    4 duration_seconds: OptInt = Field::int64("DurationSeconds"),
}

/// Response of `AssumeRoleWithSAML`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumeRoleWithSamlResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Content of the SAML assertion: facts about the caller. On the wire: `SAMLAssertionInfo`.
    pub saml_assertion_info: Option<SamlAssertionInfo>,
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
    AssumeRoleWithSamlResponse: ASSUME_ROLE_WITH_SAML_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 saml_assertion_info: Opt = Field::record("SAMLAssertionInfo", &SAML_ASSERTION_INFO),
    2 assumed_role_user: Opt = Field::record("AssumedRoleUser", &crate::shapes::ASSUMED_ROLE_USER),
    3 credentials: Opt = Field::record("Credentials", &crate::shapes::CREDENTIALS),
}

/// `SAMLAssertionInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SamlAssertionInfo {
    /// Format of the assertion's `NameID`, such as `persistent` or `transient`; the prefix of standard
    /// formats is left out.
    pub subject_type: Option<String>,
    /// Whom the token or assertion is about.
    pub subject: Option<String>,
    /// Who issued the token or assertion.
    pub issuer: Option<String>,
    /// `Recipient` of the assertion's subject confirmation, which is the address that assertions are posted
    /// to.
    pub recipient: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SamlAssertionInfo: SAML_ASSERTION_INFO,
    0 subject_type: OptStr = Field::string("SubjectType"),
    1 subject: OptStr = Field::string("Subject"),
    2 issuer: OptStr = Field::string("Issuer"),
    3 recipient: OptStr = Field::string("Recipient"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssumeRoleWithSamlRequest,
    AssumeRoleWithSamlResponse,
    SamlAssertionInfo,
}
