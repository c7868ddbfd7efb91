//! Keys of a role that is assumed with the keys of another source.

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, Secret};
use serde_json::json;

use super::sts::{DEFAULT_SECONDS, DEFAULT_SESSION_NAME, StsEndpoint, keys};
use super::surroundings::Surroundings;
use super::trouble::not_configured;

/// Takes on a RAM role with the keys of another source, which may itself be a role.
///
/// Wrap it in [`Cached`](cloudspec_runtime::Cached): every request for credentials is a call.
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
    /// The role `role_arn`, for an hour, in a session called as `ALIBABA_CLOUD_ROLE_SESSION_NAME` says.
    pub fn new(
        surroundings: &Surroundings,
        source: impl CredentialProvider + 'static,
        role_arn: impl Into<String>,
    ) -> Self {
        AssumeRole::shared(surroundings, Arc::new(source), role_arn)
    }

    /// The same with a shared source.
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

    /// Name of the session, 2 to 64 characters, as it appears in audit logs.
    pub fn session_name(mut self, name: impl Into<String>) -> Self {
        self.session_name = name.into();
        self
    }

    /// How long the keys stay valid: whole seconds, 15 minutes at least and at most what the role allows.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.seconds = duration.as_secs();
        self
    }

    /// A policy, in JSON, that narrows what the session may do.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// The text that the role's owner agreed on with the caller.
    pub fn external_id(mut self, id: impl Into<Secret>) -> Self {
        self.external_id = Some(id.into());
        self
    }

    /// Another endpoint of STS.
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
