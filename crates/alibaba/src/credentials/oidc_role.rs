//! Temporary keys of a role that is assumed with a token of an identity provider.

use std::path::PathBuf;
use std::sync::Arc;

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, read_key_file};
use serde_json::json;

use super::sts::{DEFAULT_SECONDS, DEFAULT_SESSION_NAME, StsEndpoint, keys};
use super::surroundings::Surroundings;
use super::trouble::{failed, not_configured};

const ROLE: &str = "ALIBABA_CLOUD_ROLE_ARN";
const PROVIDER: &str = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN";
const TOKEN_FILE: &str = "ALIBABA_CLOUD_OIDC_TOKEN_FILE";

/// Assumes a RAM role with an OIDC token from a file, as pods of a cluster do (RRSA). The file is read every
/// time credentials are requested, because its token is replaced regularly.
#[derive(Clone, Debug)]
pub struct OidcRole {
    surroundings: Surroundings,
    role_arn: String,
    provider_arn: String,
    token_file: PathBuf,
    session_name: String,
    seconds: u64,
    policy: Option<String>,
    sts: StsEndpoint,
}

impl OidcRole {
    /// Assumes the role `role_arn` for one hour at a time, with the token that the identity provider
    /// `provider_arn` writes to `token_file`.
    pub fn new(
        surroundings: &Surroundings,
        role_arn: impl Into<String>,
        provider_arn: impl Into<String>,
        token_file: impl Into<PathBuf>,
    ) -> Self {
        let environment = &surroundings.environment;
        OidcRole {
            role_arn: role_arn.into(),
            provider_arn: provider_arn.into(),
            token_file: token_file.into(),
            session_name: environment
                .get("ALIBABA_CLOUD_ROLE_SESSION_NAME")
                .unwrap_or_else(|| DEFAULT_SESSION_NAME.to_owned()),
            seconds: DEFAULT_SECONDS,
            policy: None,
            sts: StsEndpoint::from_environment(environment),
            surroundings: surroundings.clone(),
        }
    }

    /// Reads role, identity provider, token file and session name from the environment.
    ///
    /// # Errors
    ///
    /// [`CredentialError::NotConfigured`] unless role, identity provider and token file are all set.
    pub fn from_environment(surroundings: &Surroundings) -> Result<Self, CredentialError> {
        let get = |name| surroundings.environment.get(name);
        match (get(ROLE), get(PROVIDER), get(TOKEN_FILE)) {
            (Some(role), Some(provider), Some(file)) => Ok(OidcRole::new(surroundings, role, provider, file)),
            _ => {
                let missing: Vec<&str> =
                    [ROLE, PROVIDER, TOKEN_FILE].into_iter().filter(|name| get(name).is_none()).collect();
                let verb = if missing.len() == 1 { "is" } else { "are" };
                Err(not_configured(format!("{} {verb} not set", missing.join(", "))))
            }
        }
    }

    /// Sets the name of the session, 2 to 64 characters, as it appears in audit logs.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// Sets how long the keys stay valid, in whole seconds: at least 15 minutes, and at most the maximum
    /// session duration of the role. One hour is the default.
    pub fn duration(mut self, duration: std::time::Duration) -> Self {
        self.seconds = duration.as_secs();
        self
    }

    /// Restricts the session to what this policy (a JSON document) allows besides the role's own policies.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets which endpoint of STS is called.
    pub fn sts(mut self, sts: StsEndpoint) -> Self {
        self.sts = sts;
        self
    }

    async fn assume(&self) -> Result<Credentials, CredentialError> {
        let file = self.token_file.display();
        let token =
            read_key_file(&self.token_file).await.map_err(|why| failed(format!("the token file: {why}")))?;
        let token = token.ok_or_else(|| failed(format!("the token file {file} does not exist")))?;
        if token.trim().is_empty() {
            return Err(failed(format!("the token file {file} is empty")));
        }
        let client = self.sts.client(&self.surroundings, Arc::new(Credentials::anonymous()));
        let request = json!({
            "RoleArn": self.role_arn,
            "OIDCProviderArn": self.provider_arn,
            "OIDCToken": token.trim(),
            "RoleSessionName": self.session_name,
            "DurationSeconds": self.seconds,
            "Policy": self.policy,
        });
        keys(&client, "AssumeRoleWithOIDC", request, self.name()).await
    }
}

impl CredentialProvider for OidcRole {
    fn name(&self) -> &'static str {
        "oidc-role"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.assume())
    }
}
