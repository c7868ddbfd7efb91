//! The configuration that clients of the provider's services are built from.

use std::sync::Arc;

use cloudspec_runtime::{Cached, CredentialProvider, Endpoint, Error, Network, Retry, Timeouts, Transport};
#[cfg(feature = "hyper")]
use cloudspec_runtime::{HttpOptions, HyperTransport};

use crate::credentials::{CliProfile, ProfileSettings, Surroundings, default_chain};
use crate::format::Format;
use crate::provider::Alibaba;
use crate::sign::SignatureVersion;

const REGION: &str = "ALIBABA_CLOUD_REGION_ID";
const ENDPOINT: &str = "ALIBABA_CLOUD_ENDPOINT";
const ENDPOINT_TYPE: &str = "ALIBABA_CLOUD_ENDPOINT_TYPE";

/// Region, credentials and everything else that clients of the provider's services share.
///
/// Cloning is cheap, and clones share connections and credentials. Settings without a method here are set
/// with [`Config::configure`].
#[derive(Clone, Debug)]
pub struct Config {
    runtime: cloudspec_runtime::Config,
    rules: Alibaba,
}

impl Config {
    /// Reads the configuration from the environment variables and files of this process.
    ///
    /// - Region: `ALIBABA_CLOUD_REGION_ID`, else the region of the command line's profile.
    /// - Credentials: the [default chain](default_chain), which is asked when the first call needs
    ///   credentials.
    /// - Endpoint of all services: `ALIBABA_CLOUD_ENDPOINT`, else the endpoint of the profile.
    /// - Network: `ALIBABA_CLOUD_ENDPOINT_TYPE` (`public`, `vpc` or `internal`), else the network of the
    ///   profile.
    ///
    /// # Errors
    ///
    /// Fails when one of these has an invalid value, when no region is set and the profile file cannot be
    /// read, or when the HTTP transport cannot be set up.
    #[cfg(feature = "hyper")]
    pub fn from_env() -> Result<Config, Error> {
        Config::from_surroundings(&Surroundings::of_process()?)
    }

    /// Reads credentials, region, endpoint and network from a profile of the command line
    /// (`~/.aliyun/config.json`).
    ///
    /// # Errors
    ///
    /// Fails when there is no such profile, when the file cannot be read or has an invalid value, or when the
    /// HTTP transport cannot be set up.
    #[cfg(feature = "hyper")]
    pub fn from_profile(name: impl Into<String>) -> Result<Config, Error> {
        Config::from_profile_in(&Surroundings::of_process()?, name)
    }

    /// Does the same as [`Config::from_profile`] with the given environment, home directory and transports
    /// instead of those of this process.
    ///
    /// # Errors
    ///
    /// Fails when there is no such profile, or when the file cannot be read or has an invalid value.
    pub fn from_profile_in(surroundings: &Surroundings, name: impl Into<String>) -> Result<Config, Error> {
        let name = name.into();
        let profile = ProfileSettings::named(&name, &surroundings.environment)
            .map_err(|error| Error::credentials(error.to_string()))?;
        let credentials = Arc::new(Cached::new(CliProfile::new(surroundings).named(name)));
        let config = Config::made_of(surroundings.transport.clone(), credentials);
        config.located(profile.region, profile.endpoint, profile.endpoint_type)
    }

    /// Does the same as [`Config::from_env`] with the given environment, home directory and transports
    /// instead of those of this process.
    ///
    /// # Errors
    ///
    /// Fails when a region, endpoint or network has an invalid value, or when no region is set and the
    /// profile file cannot be read.
    pub fn from_surroundings(surroundings: &Surroundings) -> Result<Config, Error> {
        let environment = &surroundings.environment;
        let profile = match ProfileSettings::read(environment) {
            Ok(profile) => profile,
            // Whoever says the region needs no profile.
            Err(_) if environment.get(REGION).is_some() => ProfileSettings::default(),
            Err(error) => return Err(Error::credentials(error.to_string())),
        };
        let config = Config::made_of(surroundings.transport.clone(), Arc::new(default_chain(surroundings)));
        config.located(
            environment.get(REGION).or(profile.region),
            environment.get(ENDPOINT).or(profile.endpoint),
            environment.get(ENDPOINT_TYPE).or(profile.endpoint_type),
        )
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
        let rules = Alibaba::new();
        Config { runtime: cloudspec_runtime::Config::new(Arc::new(rules), transport, credentials), rules }
    }

    fn located(
        self,
        region: Option<String>,
        endpoint: Option<String>,
        endpoint_type: Option<String>,
    ) -> Result<Config, Error> {
        let mut config = self;
        if let Some(region) = region {
            config = config.region(region);
        }
        if let Some(text) = endpoint {
            config = config.endpoint(Endpoint::parse(&text)?);
        }
        if let Some(text) = endpoint_type {
            config = config.network(network(&text)?);
        }
        Ok(config)
    }

    /// Sets the region id (for example `cn-hangzhou`). It decides the endpoint, and is filled into requests
    /// that have a region parameter which the caller left unset.
    pub fn region(self, region: impl Into<String>) -> Config {
        self.configure(|config| config.region(region))
    }

    /// Sets the network through which endpoints are reached: the internet (the default), or a network inside
    /// the provider's cloud.
    pub fn network(self, network: Network) -> Config {
        self.configure(|config| config.network(network))
    }

    /// Sends the calls of all services to one endpoint instead of the documented ones. It is an [`Endpoint`],
    /// or a string such as `https://host`, `http://127.0.0.1:8080`, or a host name alone. With an invalid
    /// string every call fails with [`ErrorKind::Endpoint`](cloudspec_runtime::ErrorKind::Endpoint).
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

    /// Sets the version of the signature. Version 3 is the default.
    pub fn signature(self, version: SignatureVersion) -> Config {
        let rules = self.rules.signature(version);
        self.rules(rules)
    }

    /// Sets the format in which responses are requested. JSON is the default.
    pub fn format(self, format: Format) -> Config {
        let rules = self.rules.format(format);
        self.rules(rules)
    }

    fn rules(self, rules: Alibaba) -> Config {
        let mut config = self.configure(|config| config.provider(Arc::new(rules)));
        config.rules = rules;
        config
    }

    /// Changes the settings that all providers have in common: interceptors, hedging, metrics, checks.
    pub fn configure(
        mut self,
        change: impl FnOnce(cloudspec_runtime::Config) -> cloudspec_runtime::Config,
    ) -> Config {
        self.runtime = change(self.runtime);
        self
    }
}

fn network(text: &str) -> Result<Network, Error> {
    match text.to_ascii_lowercase().as_str() {
        "public" => Ok(Network::Public),
        "vpc" => Ok(Network::Vpc),
        "internal" => Ok(Network::Internal),
        _ => Err(Error::endpoint(format!(
            "`{text}` is not a kind of endpoint: expected public, vpc or internal"
        ))),
    }
}

impl AsRef<cloudspec_runtime::Config> for Config {
    fn as_ref(&self) -> &cloudspec_runtime::Config {
        &self.runtime
    }
}
