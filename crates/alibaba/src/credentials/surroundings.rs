//! The environment, files and network that credential providers use.

use std::sync::Arc;

use cloudspec_runtime::{Environment, Transport};
#[cfg(feature = "hyper")]
use cloudspec_runtime::{Error, HttpOptions, HyperTransport};

#[cfg(feature = "hyper")]
use crate::direct::Direct;

/// What credential providers may use: environment variables, files in the home directory, and the network.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Surroundings {
    /// Environment variables and the home directory.
    pub environment: Environment,
    /// The transport that reaches STS and credential URIs.
    pub transport: Arc<dyn Transport>,
    /// The transport that reaches the metadata service and this machine itself. It uses no proxy: a proxy on
    /// another instance would reach the metadata service of that instance.
    pub direct: Arc<dyn Transport>,
    /// Whether keys may be fetched over plain HTTP from machines other than this one and its metadata
    /// service. `false` by default.
    pub allow_http: bool,
}

impl Surroundings {
    /// Uses `transport` for all requests.
    pub fn new(environment: Environment, transport: Arc<dyn Transport>) -> Self {
        Surroundings { environment, direct: transport.clone(), transport, allow_http: false }
    }

    /// The environment variables and home directory of this process, and the HTTP transport of this crate.
    ///
    /// # Errors
    ///
    /// Fails when the HTTP transport cannot be set up, for example because no certificate authority is known.
    #[cfg(feature = "hyper")]
    pub fn of_process() -> Result<Self, Error> {
        let transport = Arc::new(HyperTransport::new(&HttpOptions::default())?);
        Ok(Surroundings::new(Environment::of_process(), transport).direct(Arc::new(Direct::default())))
    }

    /// Sets whether keys may be fetched over plain HTTP from another machine.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Sets the transport that uses no proxy.
    pub fn direct(mut self, transport: Arc<dyn Transport>) -> Self {
        self.direct = transport;
        self
    }
}
