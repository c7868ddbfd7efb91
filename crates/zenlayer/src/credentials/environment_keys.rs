//! Keys and tokens in environment variables.

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, Environment};

/// As the command line calls it.
const TOKEN: &str = "ZENLAYER_TOKEN";

/// Key id and password under the names of the command line, the Terraform provider, the community's Rust crate and
/// the samples of the Go SDK.
const KEYS: [(&str, &str); 4] = [
    ("ZENLAYER_ACCESS_KEY_ID", "ZENLAYER_ACCESS_KEY_SECRET"),
    ("ZENLAYERCLOUD_ACCESS_KEY_ID", "ZENLAYERCLOUD_ACCESS_KEY_PASSWORD"),
    ("ZENLAYER_CLOUD_ACCESS_KEY_ID", "ZENLAYER_CLOUD_ACCESS_KEY_PASSWORD"),
    ("ZENLAYERCLOUD_SECRET_KEY_ID", "ZENLAYERCLOUD_SECRET_KEY_PASSWORD"),
];

/// A token in `ZENLAYER_TOKEN`, or else a key under one of its published names.
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
        if let Some(token) = self.environment.get(TOKEN) {
            return Ok(Credentials::bearer(token).with_source("environment"));
        }
        for (id, password) in KEYS {
            match (self.environment.get(id), self.environment.get(password)) {
                (Some(id), Some(password)) => {
                    return Ok(Credentials::new(id, password).with_source("environment"));
                }
                (Some(_), None) => return Err(half(id, password)),
                (None, Some(_)) => return Err(half(password, id)),
                (None, None) => {}
            }
        }
        let names = KEYS.map(|(id, _)| id).join(", ");
        Err(CredentialError::NotConfigured(format!("none of {TOKEN}, {names} is set")))
    }
}

fn half(set: &str, missing: &str) -> CredentialError {
    CredentialError::Failed(format!("{set} is set, but {missing} is not"))
}

impl CredentialProvider for EnvironmentKeys {
    fn name(&self) -> &'static str {
        "environment"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(std::future::ready(self.read()))
    }
}
