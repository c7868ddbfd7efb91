//! What a client is built from, once.

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

/// What every client of a provider shares: rules, transport, credentials, and how calls are made.
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
    /// Why the endpoint that was asked for is none.
    pub(crate) no_endpoint: Option<String>,
}

impl Config {
    /// A configuration with the defaults: public network, standard retry, checks on.
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

    /// One endpoint for everything, instead of the rules of the services: an [`Endpoint`], or a text that is one.
    /// A text that is none is told by the first call.
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

    /// Whether requests may go to other machines by plain `http://`, where everybody on the way can read them. Off by
    /// default; this machine itself can always be asked so.
    pub fn allow_http(mut self, allow: bool) -> Config {
        self.allow_http = allow;
        self
    }

    /// Sends the trace that a call belongs to: `current` gives the value of the header `traceparent` (W3C Trace
    /// Context) for each attempt, or `None` for none. By default nothing is sent.
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

    /// Sends a second request when a read takes long.
    pub fn hedge(mut self, hedge: Hedge) -> Config {
        self.hedge = Some(hedge);
        self
    }

    /// Adds something that looks at every attempt, after those already there.
    pub fn interceptor(mut self, interceptor: Arc<dyn Interceptor>) -> Config {
        self.interceptors.push(interceptor);
        self
    }

    /// Where measurements go.
    pub fn metrics(mut self, metrics: Arc<dyn Metrics>) -> Config {
        self.metrics = Some(metrics);
        self
    }

    /// What becomes of a value in a response that does not fit its field. By default it is kept in the `extra` of its
    /// record, and the call succeeds; with [`Mismatch::Fail`] the call fails.
    pub fn mismatch(mut self, mismatch: Mismatch) -> Config {
        self.mismatch = mismatch;
        self
    }

    /// The most memory, in bytes, that the values read from one response may take: a response that would take more ends
    /// the call with an error that says so. By default 32 MiB and eight times the length of the body, for
    /// [`ClientCore::call_json`](crate::ClientCore::call_json) 128 MiB and eight times what its output is as text.
    pub fn max_memory(mut self, bytes: usize) -> Config {
        self.max_memory = Some(bytes);
        self
    }

    /// Whether requests are checked against the documented limits before sending. On by default.
    pub fn check(mut self, check: bool) -> Config {
        self.check = check;
        self
    }

    /// Other rules: those of the provider with other options.
    pub fn provider(mut self, provider: Arc<dyn Provider>) -> Config {
        self.provider = provider;
        self
    }

    /// Another transport: a mock, a recording, or one with other options.
    pub fn transport(mut self, transport: Arc<dyn Transport>) -> Config {
        self.transport = transport;
        self
    }

    /// Other credentials.
    pub fn credentials(mut self, credentials: Arc<dyn CredentialProvider>) -> Config {
        self.credentials = credentials;
        self
    }

    /// Another clock, for tests.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Config {
        self.clock = Clock::new(now);
        self
    }

    /// Another source of nonces and idempotency tokens, for tests. By default: random UUIDs.
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
