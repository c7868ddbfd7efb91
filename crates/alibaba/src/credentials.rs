//! Where keys come from, a file a source, and the default chain of them.
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
//! [`AssumeRole`] takes on a role with the keys of any other source, and [`ExternalProcess`] asks a program.
//! Keys that do not change are given as [`Credentials`] themselves.

mod assume_role;
mod cli_profile;
mod credentials_file;
mod ecs_ram_role;
mod environment_keys;
mod external_process;
mod json_keys;
mod oidc_role;
mod sts;
mod uri;

use std::sync::Arc;
use std::time::Duration;

use cloudspec_runtime::{
    BoxFuture, Cached, Chain, CredentialError, CredentialProvider, Credentials, Environment, Response, Sent,
    Transport, TransportError, TransportErrorKind,
};

pub use assume_role::AssumeRole;
pub use cli_profile::CliProfile;
pub(crate) use cli_profile::ProfileSettings;
pub use credentials_file::CredentialsFile;
pub use ecs_ram_role::EcsRamRole;
pub use environment_keys::EnvironmentKeys;
pub use external_process::ExternalProcess;
pub use oidc_role::OidcRole;
pub use sts::StsEndpoint;
pub use uri::CredentialsUri;

/// What the sources see of the world: variables, files in the home directory, and the network.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Surroundings {
    /// Variables and the home directory.
    pub environment: Environment,
    /// How STS and credential URIs are reached.
    pub transport: Arc<dyn Transport>,
    /// How the metadata service and this machine itself are reached: past any proxy, whose metadata service would
    /// be another one.
    pub direct: Arc<dyn Transport>,
    /// Whether keys may come over plain HTTP from another machine than this one and its metadata service.
    pub allow_http: bool,
}

impl Surroundings {
    /// Surroundings where everything is reached over `transport`.
    pub fn new(environment: Environment, transport: Arc<dyn Transport>) -> Self {
        Surroundings { environment, direct: transport.clone(), transport, allow_http: false }
    }

    /// Whether keys may come over plain HTTP from another machine.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// With a transport that uses no proxy.
    pub fn direct(mut self, transport: Arc<dyn Transport>) -> Self {
        self.direct = transport;
        self
    }
}

/// The documented chain, in its order: environment, OIDC role, profile of the CLI, credentials file, RAM role of
/// the instance, credentials URI. What it finds is kept and renewed before it expires.
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

fn not_configured(why: impl Into<String>) -> CredentialError {
    CredentialError::NotConfigured(why.into())
}

fn failed(why: impl Into<String>) -> CredentialError {
    CredentialError::Failed(why.into())
}

/// The response, or a timeout when it does not come whole in time, however it drips.
async fn within(
    limit: Duration,
    response: impl Future<Output = Result<Response, TransportError>>,
) -> Result<Response, TransportError> {
    tokio::time::timeout(limit, response).await.unwrap_or_else(|_| {
        Err(TransportError {
            kind: TransportErrorKind::ReadTimeout,
            sent: Sent::Maybe,
            message: format!("no whole response within {limit:?}"),
            source: None,
        })
    })
}

/// What went wrong, without a word of the URL.
fn reason(kind: TransportErrorKind) -> &'static str {
    match kind {
        TransportErrorKind::Connect => "no connection can be made",
        TransportErrorKind::Tls => "one side does not trust the other",
        TransportErrorKind::ConnectTimeout => "no connection in time",
        TransportErrorKind::ReadTimeout => "no response in time",
        TransportErrorKind::Closed => "the connection broke",
        _ => "the response is no HTTP",
    }
}
