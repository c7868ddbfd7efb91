//! What the clients of the provider's services are made from.

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

/// Region, credentials and everything else that the clients of the provider's services share.
///
/// Cloning is cheap, and clones share connections and credentials. What has no method here is reached through
/// [`Config::configure`].
#[derive(Clone, Debug)]
pub struct Config {
    runtime: cloudspec_runtime::Config,
    rules: Alibaba,
}

impl Config {
    /// What the environment says.
    ///
    /// - Region: `ALIBABA_CLOUD_REGION_ID`, else that of the command line's profile.
    /// - Credentials: the [default chain](default_chain), asked when the first call needs them.
    /// - Endpoint for everything: `ALIBABA_CLOUD_ENDPOINT`, else that of the profile.
    /// - Network: `ALIBABA_CLOUD_ENDPOINT_TYPE` (`public`, `vpc` or `internal`), else that of the profile.
    ///
    /// # Errors
    ///
    /// When one of these has a value that cannot be, when no region is set and the file of profiles cannot be read, or
    /// when the network cannot be used at all.
    #[cfg(feature = "hyper")]
    pub fn from_env() -> Result<Config, Error> {
        Config::from_surroundings(&Surroundings::of_process()?)
    }

    /// What a profile of the command line says (`~/.aliyun/config.json`): credentials, region, endpoint and network.
    ///
    /// # Errors
    ///
    /// When there is no such profile, when the file cannot be read or has a value that cannot be, or when the network
    /// cannot be used at all.
    #[cfg(feature = "hyper")]
    pub fn from_profile(name: impl Into<String>) -> Result<Config, Error> {
        Config::from_profile_in(&Surroundings::of_process()?, name)
    }

    /// What a profile says in surroundings that are not the process's own, as [`Config::from_profile`] reads it.
    ///
    /// # Errors
    ///
    /// When there is no such profile, or the file cannot be read or has a value that cannot be.
    pub fn from_profile_in(surroundings: &Surroundings, name: impl Into<String>) -> Result<Config, Error> {
        let name = name.into();
        let profile = ProfileSettings::named(&name, &surroundings.environment)
            .map_err(|error| Error::credentials(error.to_string()))?;
        let credentials = Arc::new(Cached::new(CliProfile::new(surroundings).named(name)));
        let config = Config::made_of(surroundings.transport.clone(), credentials);
        config.located(profile.region, profile.endpoint, profile.endpoint_type)
    }

    /// What an environment says that is not the process's own, as [`Config::from_env`] reads it.
    ///
    /// # Errors
    ///
    /// When a region, endpoint or network has a value that cannot be, or no region is set and the file of profiles
    /// cannot be read.
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

    /// Calls with these credentials, over the network. Nothing is read from the environment but proxies.
    ///
    /// # Errors
    ///
    /// When the network cannot be used at all.
    #[cfg(feature = "hyper")]
    pub fn new(credentials: impl CredentialProvider + 'static) -> Result<Config, Error> {
        let transport = HyperTransport::new(&HttpOptions::default())?;
        Ok(Config::with_transport(Arc::new(transport), credentials))
    }

    /// Calls with these credentials over a transport of your own: one with other options, or a mock.
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

    /// Region id: decides the endpoint, and is filled into requests that have a parameter for it.
    pub fn region(self, region: impl Into<String>) -> Config {
        self.configure(|config| config.region(region))
    }

    /// The network that endpoints are reached through.
    pub fn network(self, network: Network) -> Config {
        self.configure(|config| config.network(network))
    }

    /// One endpoint for everything, instead of the rules of the services: an [`Endpoint`], or a text that is one
    /// (`https://host`, `http://127.0.0.1:8080`, or a bare host). A text that is none is told by the first call.
    pub fn endpoint<E>(self, endpoint: E) -> Config
    where
        E: TryInto<Endpoint>,
        Error: From<E::Error>,
    {
        self.configure(|config| config.endpoint(endpoint))
    }

    /// Other credentials; they are kept and renewed before they expire.
    pub fn credentials(self, credentials: impl CredentialProvider + 'static) -> Config {
        self.configure(|config| config.credentials(Arc::new(Cached::new(credentials))))
    }

    /// How long things may take.
    pub fn timeouts(self, timeouts: Timeouts) -> Config {
        self.configure(|config| config.timeouts(timeouts))
    }

    /// How failed attempts are repeated.
    pub fn retry(self, retry: Retry) -> Config {
        self.configure(|config| config.retry(retry))
    }

    /// Which signature requests carry.
    pub fn signature(self, version: SignatureVersion) -> Config {
        let rules = self.rules.signature(version);
        self.rules(rules)
    }

    /// Which format responses are asked for in.
    pub fn format(self, format: Format) -> Config {
        let rules = self.rules.format(format);
        self.rules(rules)
    }

    fn rules(self, rules: Alibaba) -> Config {
        let mut config = self.configure(|config| config.provider(Arc::new(rules)));
        config.rules = rules;
        config
    }

    /// Everything that is the same for all providers: interceptors, hedging, metrics, checks.
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
        _ => {
            Err(Error::endpoint(format!("`{text}` is no kind of endpoint: expected public, vpc or internal")))
        }
    }
}

impl AsRef<cloudspec_runtime::Config> for Config {
    fn as_ref(&self) -> &cloudspec_runtime::Config {
        &self.runtime
    }
}
