//! Keys in environment variables.

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, Environment};

use super::trouble::{failed, not_configured};

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// Keys in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`; temporary ones with
/// `ALIBABA_CLOUD_SECURITY_TOKEN`.
#[derive(Clone, Debug)]
pub struct EnvironmentKeys {
    environment: Environment,
}

impl EnvironmentKeys {
    /// Reads the keys from `environment`.
    pub fn new(environment: Environment) -> Self {
        EnvironmentKeys { environment }
    }

    fn read(&self) -> Result<Credentials, CredentialError> {
        let get = |name| self.environment.get(name);
        let credentials = match (get(ID), get(SECRET)) {
            (Some(id), Some(secret)) => Credentials::new(id, secret).with_source("environment"),
            (None, None) => return Err(not_configured(format!("{ID} is not set"))),
            (Some(_), None) => return Err(failed(format!("{ID} is set, but {SECRET} is not"))),
            (None, Some(_)) => return Err(failed(format!("{SECRET} is set, but {ID} is not"))),
        };
        Ok(match get(TOKEN) {
            Some(token) => credentials.with_security_token(token),
            None => credentials,
        })
    }
}

impl CredentialProvider for EnvironmentKeys {
    fn name(&self) -> &'static str {
        "environment"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(std::future::ready(self.read()))
    }
}
