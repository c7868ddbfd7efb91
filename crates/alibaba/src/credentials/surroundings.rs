//! What sources of credentials see of the world.

use std::sync::Arc;

use cloudspec_runtime::{Environment, Transport};
#[cfg(feature = "hyper")]
use cloudspec_runtime::{Error, HttpOptions, HyperTransport};

#[cfg(feature = "hyper")]
use crate::direct::Direct;

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

    /// What this process sees: its variables, the home directory, and the network.
    ///
    /// # Errors
    ///
    /// When the network cannot be used at all.
    #[cfg(feature = "hyper")]
    pub fn of_process() -> Result<Self, Error> {
        let transport = Arc::new(HyperTransport::new(&HttpOptions::default())?);
        Ok(Surroundings::new(Environment::of_process(), transport).direct(Arc::new(Direct::default())))
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
