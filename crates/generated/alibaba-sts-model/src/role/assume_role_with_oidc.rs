// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/operations/AssumeRoleWithOIDC.json; do not edit.
//! Issues temporary credentials of a RAM role in exchange for an OIDC token of a trusted identity
//! provider.
//!
//! Needs no credentials; provider and role must have been set up in RAM.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRoleWithOIDC), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Timestamp, operation, record};

pub use crate::shapes::{AssumedRoleUser, Credentials};

operation! {
    name: "AssumeRoleWithOIDC",
    effect: Effect::Write,
    request: AssumeRoleWithOidcRequest = ASSUME_ROLE_WITH_OIDC_REQUEST,
    response: AssumeRoleWithOidcResponse = ASSUME_ROLE_WITH_OIDC_RESPONSE,
    anonymous,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `AssumeRoleWithOIDC`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOidcRequest {
    /// ARN of the OIDC identity provider that is registered in RAM. On the wire: `OIDCProviderArn`.
    pub oidc_provider_arn: Option<String>,
    /// Name (ARN) of the role: `acs:ram::<account>:role/<name>`.
    pub role_arn: Option<String>,
    /// Token that the OIDC identity provider issued to the caller. On the wire: `OIDCToken`.
    pub oidc_token: Option<String>,
    /// Policy in JSON that narrows the permissions of the credentials down further, at most 2,048
    /// characters. They never exceed those of the role.
    pub policy: Option<String>,
    /// How long the credentials are good, from 900 to the maximum of the role. Unit: seconds.
    pub duration_seconds: Option<i64>,
    /// Name of the caller's choosing for the session, 2 to 64 characters. Audit logs show it.
    pub role_session_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssumeRoleWithOidcRequest {
    /// Creates a value with the required members.
    pub fn new(role_session_name: impl Into<String>) -> Self {
        Self {
            role_session_name: role_session_name.into(),
            ..Self::default()
        }
    }

    /// ARN of the OIDC identity provider that is registered in RAM.
    pub fn oidc_provider_arn(mut self, value: impl Into<String>) -> Self {
        self.oidc_provider_arn = Some(value.into());
        self
    }

    /// Name (ARN) of the role: `acs:ram::<account>:role/<name>`.
    pub fn role_arn(mut self, value: impl Into<String>) -> Self {
        self.role_arn = Some(value.into());
        self
    }

    /// Token that the OIDC identity provider issued to the caller.
    pub fn oidc_token(mut self, value: impl Into<String>) -> Self {
        self.oidc_token = Some(value.into());
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
    AssumeRoleWithOidcRequest: ASSUME_ROLE_WITH_OIDC_REQUEST,
    0 oidc_provider_arn: OptStr = Field::string("OIDCProviderArn"),
    1 role_arn: OptStr = Field::string("RoleArn"),
    2 oidc_token: OptStr = Field::string("OIDCToken").secret(),
    3 policy: OptStr = Field::string("Policy"),
    4 duration_seconds: OptInt = Field::int64("DurationSeconds"),
    5 role_session_name: Str = Field::string("RoleSessionName").required(),
}

/// Response of `AssumeRoleWithOIDC`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssumeRoleWithOidcResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Content of the OIDC token: facts about the caller. On the wire: `OIDCTokenInfo`.
    pub oidc_token_info: Option<OidcTokenInfo>,
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
    AssumeRoleWithOidcResponse: ASSUME_ROLE_WITH_OIDC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 oidc_token_info: Opt = Field::record("OIDCTokenInfo", &OIDC_TOKEN_INFO),
    2 assumed_role_user: Opt = Field::record("AssumedRoleUser", &crate::shapes::ASSUMED_ROLE_USER),
    3 credentials: Opt = Field::record("Credentials", &crate::shapes::CREDENTIALS),
}

/// `OIDCTokenInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OidcTokenInfo {
    /// Whom the token or assertion is about.
    pub subject: Option<String>,
    /// Who issued the token or assertion.
    pub issuer: Option<String>,
    /// Audiences of the token; several are joined by commas.
    pub client_ids: Option<String>,
    /// When the OIDC token ends.
    pub expiration_time: Option<Timestamp>,
    /// When the OIDC token was issued.
    pub issuance_time: Option<Timestamp>,
    /// Outcome of checking the token, such as `Success`.
    pub verification_info: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OidcTokenInfo: OIDC_TOKEN_INFO,
    0 subject: OptStr = Field::string("Subject"),
    1 issuer: OptStr = Field::string("Issuer"),
    2 client_ids: OptStr = Field::string("ClientIds"),
    3 expiration_time: Opt = Field::timestamp("ExpirationTime"),
    4 issuance_time: Opt = Field::timestamp("IssuanceTime"),
    5 verification_info: OptStr = Field::string("VerificationInfo"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssumeRoleWithOidcRequest,
    AssumeRoleWithOidcResponse,
    OidcTokenInfo,
}
