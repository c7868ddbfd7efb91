//! The configuration that clients are built from.

use std::sync::Arc;
use std::time::SystemTime;

use cloudspec_wire::Mismatch;

use crate::clock::Clock;
use crate::credentials::CredentialProvider;
use crate::endpoint::{Endpoint, Location, Network};
use crate::error::Error;
use crate::hedge::Hedge;
use crate::interceptor::Interceptor;
use crate::observe::{Metrics, TraceContext};
use crate::provider::Provider;
use crate::retry::policy::Retry;
use crate::timeouts::Timeouts;
use crate::token::Nonces;
use crate::transport::Transport;

/// The configuration that all clients of a provider share: the provider's rules, transport, credentials, and
/// how calls are made.
///
/// Cloning is cheap, and clones share the transport with its connections and the credentials.
#[derive(Clone, Debug)]
pub struct Config {
    pub(crate) provider: Arc<dyn Provider>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) credentials: Arc<dyn CredentialProvider>,
    pub(crate) location: Location,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) timeouts: Timeouts,
    pub(crate) retry: Retry,
    pub(crate) hedge: Option<Hedge>,
    pub(crate) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(crate) metrics: Option<Arc<dyn Metrics>>,
    pub(crate) mismatch: Mismatch,
    pub(crate) max_memory: Option<usize>,
    pub(crate) check: bool,
    pub(crate) clock: Clock,
    pub(crate) nonces: Nonces,
    pub(crate) trace_context: Option<TraceContext>,
    pub(crate) allow_http: bool,
    /// Why the configured endpoint is invalid.
    pub(crate) no_endpoint: Option<String>,
}

impl Config {
    /// A configuration with the defaults: public network, [`Retry::standard`], requests checked before
    /// sending.
    pub fn new(
        provider: Arc<dyn Provider>,
        transport: Arc<dyn Transport>,
        credentials: Arc<dyn CredentialProvider>,
    ) -> Config {
        Config {
            provider,
            transport,
            credentials,
            location: Location::default(),
            endpoint: None,
            timeouts: Timeouts::default(),
            retry: Retry::default(),
            hedge: None,
            interceptors: Vec::new(),
            metrics: None,
            mismatch: Mismatch::default(),
            max_memory: None,
            check: true,
            clock: Clock::default(),
            nonces: Nonces::default(),
            trace_context: None,
            allow_http: false,
            no_endpoint: None,
        }
    }

    /// Region id: decides the endpoint, and is filled into requests that have a parameter for it.
    pub fn region(mut self, region: impl Into<String>) -> Config {
        self.location.region = Some(region.into());
        self
    }

    /// The network that endpoints are reached through.
    pub fn network(mut self, network: Network) -> Config {
        self.location.network = network;
        self
    }

    /// Sends the calls of all services to one endpoint instead of the documented ones. It is an [`Endpoint`],
    /// or a string such as `https://host`, `http://127.0.0.1:8080`, or a host name alone. With an invalid
    /// string every call fails with [`ErrorKind::Endpoint`](crate::ErrorKind::Endpoint).
    pub fn endpoint<E>(mut self, endpoint: E) -> Config
    where
        E: TryInto<Endpoint>,
        Error: From<E::Error>,
    {
        let endpoint = endpoint.try_into().map_err(Error::from);
        self.no_endpoint = endpoint.as_ref().err().map(|error| error.message().to_owned());
        self.endpoint = endpoint.ok();
        self
    }

    /// Sets whether requests may be sent to other machines over plain `http://`, where others can read them
    /// on the way. Off by default. Requests to this machine are always allowed.
    pub fn allow_http(mut self, allow: bool) -> Config {
        self.allow_http = allow;
        self
    }

    /// Sends trace context: for each attempt, `current` returns the value of the header `traceparent` (W3C
    /// Trace Context), or `None` to send none. By default none is sent.
    pub fn trace_context(mut self, current: impl Fn() -> Option<String> + Send + Sync + 'static) -> Config {
        self.trace_context = Some(TraceContext::new(current));
        self
    }

    /// How long things may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Config {
        self.timeouts = timeouts;
        self
    }

    /// How failed attempts are repeated.
    pub fn retry(mut self, retry: Retry) -> Config {
        self.retry = retry;
        self
    }

    /// Sends a second request when an operation that only reads takes long. Off by default.
    pub fn hedge(mut self, hedge: Hedge) -> Config {
        self.hedge = Some(hedge);
        self
    }

    /// Adds an interceptor, which sees every attempt. It runs after those that were added before.
    pub fn interceptor(mut self, interceptor: Arc<dyn Interceptor>) -> Config {
        self.interceptors.push(interceptor);
        self
    }

    /// Sets the receiver of measurements. There is none by default.
    pub fn metrics(mut self, metrics: Arc<dyn Metrics>) -> Config {
        self.metrics = Some(metrics);
        self
    }

    /// Sets what happens to a value in a response that does not have the documented type of its field. By
    /// default the value is kept in the `extra` field of its record, and the call succeeds; with
    /// [`Mismatch::Fail`] the call fails.
    pub fn mismatch(mut self, mismatch: Mismatch) -> Config {
        self.mismatch = mismatch;
        self
    }

    /// Sets how much memory, in bytes, the values read from one response may take. A response that would take
    /// more makes the call fail. The default is 32 MiB plus eight times the length of the body; for
    /// [`ClientCore::call_json`](crate::ClientCore::call_json) it is 128 MiB plus eight times the length of
    /// its output as JSON.
    pub fn max_memory(mut self, bytes: usize) -> Config {
        self.max_memory = Some(bytes);
        self
    }

    /// Sets whether requests are checked against the documented limits before they are sent. On by default. A
    /// request that breaks a limit fails with [`ErrorKind::Invalid`](crate::ErrorKind::Invalid).
    pub fn check(mut self, check: bool) -> Config {
        self.check = check;
        self
    }

    /// Replaces the provider's rules, for example with the same rules under other options.
    pub fn provider(mut self, provider: Arc<dyn Provider>) -> Config {
        self.provider = provider;
        self
    }

    /// Replaces the transport: with a mock, a recording, or one with other options.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Config {
        self.transport = transport;
        self
    }

    /// Replaces the credential provider.
    pub fn credentials(mut self, credentials: Arc<dyn CredentialProvider>) -> Config {
        self.credentials = credentials;
        self
    }

    /// Replaces the clock, for tests.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Config {
        self.clock = Clock::new(now);
        self
    }

    /// Replaces the generator of nonces and idempotency tokens, for tests. They are random UUIDs by default.
    pub fn nonces(mut self, next: impl Fn() -> String + Send + Sync + 'static) -> Config {
        self.nonces = Nonces::new(next);
        self
    }
}

impl AsRef<Config> for Config {
    fn as_ref(&self) -> &Config {
        self
    }
}
