//! Temporary keys of a role that is assumed with the keys of another credential provider.

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, Secret};
use serde_json::json;

use super::sts::{DEFAULT_SECONDS, DEFAULT_SESSION_NAME, StsEndpoint, keys};
use super::surroundings::Surroundings;
use super::trouble::not_configured;

/// Assumes a RAM role with the keys of another credential provider, which may itself assume a role.
///
/// Wrap it in [`Cached`](cloudspec_runtime::Cached): without it every request for credentials is a call to
/// STS.
#[derive(Clone, Debug)]
pub struct AssumeRole {
    surroundings: Surroundings,
    source: Arc<dyn CredentialProvider>,
    role_arn: String,
    session_name: String,
    seconds: u64,
    policy: Option<String>,
    external_id: Option<Secret>,
    sts: StsEndpoint,
}

impl AssumeRole {
    /// Assumes the role `role_arn` for one hour at a time. The session is named by
    /// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, or `cloudspec` when that is not set.
    pub fn new(
        surroundings: &Surroundings,
        source: impl CredentialProvider + 'static,
        role_arn: impl Into<String>,
    ) -> Self {
        AssumeRole::shared(surroundings, Arc::new(source), role_arn)
    }

    /// The same with a credential provider that is shared with others.
    pub fn shared(
        surroundings: &Surroundings,
        source: Arc<dyn CredentialProvider>,
        role_arn: impl Into<String>,
    ) -> Self {
        let environment = &surroundings.environment;
        AssumeRole {
            source,
            role_arn: role_arn.into(),
            session_name: environment
                .get("ALIBABA_CLOUD_ROLE_SESSION_NAME")
                .unwrap_or_else(|| DEFAULT_SESSION_NAME.to_owned()),
            seconds: DEFAULT_SECONDS,
            policy: None,
            external_id: None,
            sts: StsEndpoint::from_environment(environment),
            surroundings: surroundings.clone(),
        }
    }

    /// Sets the name of the session, 2 to 64 characters, as it appears in audit logs.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// Sets how long the keys stay valid, in whole seconds: at least 15 minutes, and at most the maximum
    /// session duration of the role. One hour is the default.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.seconds = duration.as_secs();
        self
    }

    /// Restricts the session to what this policy (a JSON document) allows besides the role's own policies.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Sets the external id that the role's trust policy asks for.
    pub fn external_id(mut self, id: impl Into<Secret>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Sets which endpoint of STS is called.
    pub fn sts(mut self, sts: StsEndpoint) -> Self {
        self.sts = sts;
        self
    }

    async fn assume(&self) -> Result<Credentials, CredentialError> {
        if self.role_arn.is_empty() {
            return Err(not_configured("no role is named"));
        }
        let client = self.sts.client(&self.surroundings, self.source.clone());
        let request = json!({
            "RoleArn": self.role_arn,
            "RoleSessionName": self.session_name,
            "DurationSeconds": self.seconds,
            "Policy": self.policy,
            "ExternalId": self.external_id.as_ref().map(Secret::expose),
        });
        keys(&client, "AssumeRole", request, self.name()).await
    }
}

impl CredentialProvider for AssumeRole {
    fn name(&self) -> &'static str {
        "assume-role"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.assume())
    }

    fn expired(&self, refused: &Credentials) {
        self.source.expired(refused);
    }
}
