//! Credential providers of Alibaba Cloud, one per file, and the default chain of them.
//!
//! | source | what sets it up |
//! |---|---|
//! | [`EnvironmentKeys`] | `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, `ALIBABA_CLOUD_SECURITY_TOKEN` |
//! | [`OidcRole`] | `ALIBABA_CLOUD_ROLE_ARN`, `ALIBABA_CLOUD_OIDC_PROVIDER_ARN`, `ALIBABA_CLOUD_OIDC_TOKEN_FILE` |
//! | [`CliProfile`] | `~/.aliyun/config.json` |
//! | [`CredentialsFile`] | `~/.alibabacloud/credentials` or `~/.alibabacloud/credentials.ini` |
//! | [`EcsRamRole`] | a RAM role attached to the instance |
//! | [`CredentialsUri`] | `ALIBABA_CLOUD_CREDENTIALS_URI` |
//!
//! [`AssumeRole`] assumes a role with the keys of any other provider, and [`ExternalProcess`] runs a program
//! that prints keys. Long-lived keys are passed as [`Credentials`] directly.

mod assume_role;
mod cli_profile;
mod credentials_file;
mod ecs_ram_role;
mod environment_keys;
mod external_process;
mod json_keys;
mod oidc_role;
mod sts;
mod surroundings;
mod trouble;
mod uri;

use std::sync::Arc;

use cloudspec_runtime::{BoxFuture, Cached, Chain, CredentialError, CredentialProvider, Credentials};

pub use assume_role::AssumeRole;
pub use cli_profile::CliProfile;
pub(crate) use cli_profile::ProfileSettings;
pub use credentials_file::CredentialsFile;
pub use ecs_ram_role::EcsRamRole;
pub use environment_keys::EnvironmentKeys;
pub use external_process::ExternalProcess;
pub use oidc_role::OidcRole;
pub use sts::StsEndpoint;
pub use surroundings::Surroundings;
pub use uri::CredentialsUri;

/// The documented default chain. It asks in this order: environment, OIDC role, profile of the CLI,
/// credentials file, RAM role of the instance, credentials URI. The credentials are cached, and renewed
/// before they expire.
pub fn default_chain(surroundings: &Surroundings) -> Cached {
    let sources: Vec<Arc<dyn CredentialProvider>> = vec![
        Arc::new(EnvironmentKeys::new(surroundings.environment.clone())),
        set_up("oidc-role", OidcRole::from_environment(surroundings)),
        Arc::new(CliProfile::new(surroundings)),
        Arc::new(CredentialsFile::new(surroundings)),
        set_up("ecs-ram-role", EcsRamRole::from_environment(surroundings)),
        set_up("credentials-uri", CredentialsUri::from_environment(surroundings)),
    ];
    Cached::new(Chain::new("the default chain", sources))
}

/// The source, or one that says why there is none.
fn set_up(
    name: &'static str,
    source: Result<impl CredentialProvider + 'static, CredentialError>,
) -> Arc<dyn CredentialProvider> {
    match source {
        Ok(source) => Arc::new(source),
        Err(why) => Arc::new(Absent { name, why }),
    }
}

/// A source that is not set up.
#[derive(Debug)]
struct Absent {
    name: &'static str,
    why: CredentialError,
}

impl CredentialProvider for Absent {
    fn name(&self) -> &'static str {
        self.name
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(std::future::ready(Err(self.why.clone())))
    }
}
