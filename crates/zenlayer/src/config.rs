//! The configuration that clients of the provider's services are built from.

use std::sync::Arc;

use cloudspec_runtime::{
    Cached, CredentialProvider, Endpoint, Environment, Error, Retry, Scheme, Timeouts, Transport,
};
#[cfg(feature = "hyper")]
use cloudspec_runtime::{HttpOptions, HyperTransport};

#[cfg(feature = "hyper")]
use crate::credentials::CliProfile;
use crate::credentials::default_chain;
use crate::provider::Zenlayer;

/// Host, as the command line calls it.
const ENDPOINT: &str = "ZENLAYER_ENDPOINT";

/// Host and scheme, as the Terraform provider calls them.
const DOMAIN: &str = "ZENLAYERCLOUD_DOMAIN";
const SCHEME: &str = "ZENLAYERCLOUD_SCHEME";

/// Credentials and everything else that the clients of the provider's services share.
///
/// Cloning is cheap, and clones share connections and credentials. Settings without a method here are set
/// with [`Config::configure`].
#[derive(Clone, Debug)]
pub struct Config(cloudspec_runtime::Config);

impl Config {
    /// Reads the configuration from the environment variables and files of this process.
    ///
    /// - Credentials: the [default chain](default_chain), which is asked when the first call needs
    ///   credentials.
    /// - Host: `ZENLAYER_ENDPOINT`, or `ZENLAYERCLOUD_DOMAIN` with `ZENLAYERCLOUD_SCHEME`.
    ///
    /// # Errors
    ///
    /// Fails when the host or scheme has an invalid value, or when the HTTP transport cannot be set up.
    #[cfg(feature = "hyper")]
    pub fn from_env() -> Result<Config, Error> {
        let transport = HyperTransport::new(&HttpOptions::default())?;
        Config::from_environment(Arc::new(transport), &Environment::of_process())
    }

    /// The credentials of a profile of the command line (`~/.zenlayer/credentials.json`), read with the first call.
    ///
    /// # Errors
    ///
    /// Fails when the HTTP transport cannot be set up, for example because no certificate authority is known.
    #[cfg(feature = "hyper")]
    pub fn from_profile(name: impl Into<String>) -> Result<Config, Error> {
        Config::new(CliProfile::new(Environment::of_process()).named(name))
    }

    /// Does the same as [`Config::from_env`] with the given environment instead of that of this process.
    ///
    /// # Errors
    ///
    /// Fails when the host or scheme has an invalid value.
    pub fn from_environment(
        transport: Arc<dyn Transport>,
        environment: &Environment,
    ) -> Result<Config, Error> {
        let config = Config::made_of(transport, Arc::new(default_chain(environment)));
        Ok(match endpoint(environment)? {
            Some(endpoint) => config.endpoint(endpoint),
            None => config,
        })
    }

    /// A configuration with these credentials and the HTTP transport of this crate. Of the environment only
    /// the proxy settings are read.
    ///
    /// # Errors
    ///
    /// Fails when the HTTP transport cannot be set up, for example because no certificate authority is known.
    #[cfg(feature = "hyper")]
    pub fn new(credentials: impl CredentialProvider + 'static) -> Result<Config, Error> {
        let transport = HyperTransport::new(&HttpOptions::default())?;
        Ok(Config::with_transport(Arc::new(transport), credentials))
    }

    /// A configuration with these credentials and a transport of your own: one with other options, or a mock.
    pub fn with_transport(
        transport: Arc<dyn Transport>,
        credentials: impl CredentialProvider + 'static,
    ) -> Config {
        Config::made_of(transport, Arc::new(Cached::new(credentials)))
    }

    fn made_of(transport: Arc<dyn Transport>, credentials: Arc<dyn CredentialProvider>) -> Config {
        Config(cloudspec_runtime::Config::new(Arc::new(Zenlayer::new()), transport, credentials))
    }

    /// Sends the calls of all services to another endpoint. It is an [`Endpoint`], or a string such as
    /// `https://host`, `http://127.0.0.1:8080`, or a host name alone. With an invalid string every call fails
    /// with [`ErrorKind::Endpoint`](cloudspec_runtime::ErrorKind::Endpoint).
    pub fn endpoint<E>(self, endpoint: E) -> Config
    where
        E: TryInto<Endpoint>,
        Error: From<E::Error>,
    {
        self.configure(|config| config.endpoint(endpoint))
    }

    /// Replaces the credential provider. Its credentials are cached, and renewed before they expire.
    pub fn credentials(self, credentials: impl CredentialProvider + 'static) -> Config {
        self.configure(|config| config.credentials(Arc::new(Cached::new(credentials))))
    }

    /// Sets how long calls, attempts and reads may take.
    pub fn timeouts(self, timeouts: Timeouts) -> Config {
        self.configure(|config| config.timeouts(timeouts))
    }

    /// Sets how often, and after which delays, failed attempts are repeated.
    pub fn retry(self, retry: Retry) -> Config {
        self.configure(|config| config.retry(retry))
    }

    /// Changes the settings that all providers have in common: interceptors, hedging, metrics, checks.
    pub fn configure(
        self,
        change: impl FnOnce(cloudspec_runtime::Config) -> cloudspec_runtime::Config,
    ) -> Config {
        Config(change(self.0))
    }
}

fn endpoint(environment: &Environment) -> Result<Option<Endpoint>, Error> {
    if let Some(text) = environment.get(ENDPOINT) {
        return Endpoint::parse(&text).map(Some);
    }
    let Some(domain) = environment.get(DOMAIN) else { return Ok(None) };
    let endpoint = Endpoint::parse(&domain)?;
    let scheme = match environment.get(SCHEME).map(|scheme| scheme.to_ascii_lowercase()).as_deref() {
        None => endpoint.scheme,
        Some("http") => Scheme::Http,
        Some("https") => Scheme::Https,
        Some(_) => return Err(Error::endpoint(format!("{SCHEME} is neither HTTP nor HTTPS"))),
    };
    Ok(Some(Endpoint { scheme, ..endpoint }))
}

impl AsRef<cloudspec_runtime::Config> for Config {
    fn as_ref(&self) -> &cloudspec_runtime::Config {
        &self.0
    }
}
