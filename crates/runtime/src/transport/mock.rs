//! A mock of the network in memory. It responds by rules, and stores the requests.
//!
//! ```
//! use cloudspec_runtime::transport::mock::{Mock, json};
//!
//! let mock = Mock::new();
//! // The first request is refused, with an error as the service would write it; the others succeed.
//! mock.on("RunCommand").times(1).json(429, json!({"Code": "Throttling.User", "Message": "Too fast."}));
//! mock.on("RunCommand").json(200, json!({"CommandId": "c-1", "InvokeId": "t-1"}));
//! // Given to a configuration with `Config::with_transport`; `mock.requests()` has what was sent.
//! ```

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use cloudspec_wire::{Record, Value, json};

use futures_core::future::BoxFuture;

pub use serde_json::json;

use crate::http::{Headers, Request, Response};
use crate::timeouts::ReadLimits;
use crate::transport::Transport;
use crate::transport_error::{Sent, TransportError, TransportErrorKind};

/// A transport that responds by rules. Clones share the rules and the stored requests.
#[derive(Clone, Default)]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: Vec<Rule>,
    requests: Vec<Request>,
}

struct Rule {
    matches: Box<dyn Fn(&Request) -> bool + Send>,
    /// How many more times the rule responds; `None` for always.
    left: Option<usize>,
    after: Duration,
    respond: Respond,
}

type Respond = Arc<dyn Fn(&Request) -> Result<Response, TransportError> + Send + Sync>;

/// A rule that is being built. [`On::record`], [`On::json`], [`On::raw`], [`On::fail`] or [`On::with`]
/// completes it.
#[must_use = "a rule is added when its response is given"]
pub struct On<'a> {
    mock: &'a Mock,
    matches: Box<dyn Fn(&Request) -> bool + Send>,
    times: Option<usize>,
    after: Duration,
}

impl fmt::Debug for On<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("On").field("times", &self.times).field("after", &self.after).finish_non_exhaustive()
    }
}

impl Mock {
    /// A transport without rules, with which every request fails.
    pub fn new() -> Mock {
        Mock::default()
    }

    /// Starts a rule for requests of the operation with the wire name `name`. They are recognised by the
    /// query parameter `Action`, or a header whose name ends in `-action`. For operations that send neither,
    /// use [`Mock::when`].
    pub fn on(&self, name: &str) -> On<'_> {
        let name = name.to_owned();
        self.when(move |request| operation_of(request) == Some(&name))
    }

    /// Starts a rule for the requests for which `matches` returns `true`.
    pub fn when(&self, matches: impl Fn(&Request) -> bool + Send + 'static) -> On<'_> {
        On { mock: self, matches: Box::new(matches), times: None, after: Duration::ZERO }
    }

    /// The requests so far, in order.
    pub fn requests(&self) -> Vec<Request> {
        self.state().requests.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Stores the request, and finds the rule that responds to it.
    fn find(&self, request: &Request) -> Option<(Duration, Respond)> {
        let mut state = self.state();
        state.requests.push(request.clone());
        let rule = state.rules.iter_mut().find(|rule| rule.left != Some(0) && (rule.matches)(request))?;
        rule.left = rule.left.map(|left| left - 1);
        Some((rule.after, rule.respond.clone()))
    }
}

/// The wire name of the operation a request is for.
pub(crate) fn operation_of(request: &Request) -> Option<&str> {
    let header = request.headers.iter().find(|(name, _)| name.ends_with("-action"));
    let parameter = || request.query.iter().find(|(name, _)| name == "Action");
    header.map(|(_, value)| value).or_else(|| parameter().map(|(_, value)| value.as_str()))
}

impl On<'_> {
    /// Responds only `times` times; after that, the next rule that matches is used.
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Responds after `delay`.
    pub fn after(mut self, delay: Duration) -> Self {
        self.after = delay;
        self
    }

    /// Responds with a record of the operation's output, as JSON with status 200.
    pub fn record(self, record: &dyn Record) {
        self.raw(json_response(200, json::encode(record)));
    }

    /// Responds with this HTTP status and JSON body.
    pub fn json(self, status: u16, body: Value) {
        self.raw(json_response(status, body.to_string()));
    }

    /// Responds with `response` as it is.
    pub fn raw(self, response: Response) {
        self.with(move |_| Ok(response.clone()));
    }

    /// Fails without a response, as when the network fails.
    pub fn fail(self, kind: TransportErrorKind, sent: Sent) {
        let message = format!("the mock fails: {kind:?}");
        self.with(move |_| Err(TransportError { kind, sent, message: message.clone(), source: None }));
    }

    /// Responds with what a function returns for each request.
    pub fn with(
        self,
        respond: impl Fn(&Request) -> Result<Response, TransportError> + Send + Sync + 'static,
    ) {
        let rule =
            Rule { matches: self.matches, left: self.times, after: self.after, respond: Arc::new(respond) };
        self.mock.state().rules.push(rule);
    }
}

fn json_response(status: u16, body: String) -> Response {
    let content_type = ("content-type".to_owned(), "application/json;charset=utf-8".to_owned());
    Response { status, headers: Headers::from_iter([content_type]), body: body.into_bytes() }
}

impl Transport for Mock {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            let Some((after, respond)) = self.find(request) else { return Err(no_rule(request)) };
            if after >= limits.read {
                tokio::time::sleep(limits.read).await;
                return Err(too_late(limits.read));
            }
            if !after.is_zero() {
                tokio::time::sleep(after).await;
            }
            respond(request)
        })
    }
}

fn no_rule(request: &Request) -> TransportError {
    let operation = operation_of(request).unwrap_or("no operation name");
    TransportError {
        kind: TransportErrorKind::Protocol,
        sent: Sent::No,
        message: format!("no rule of the mock matches {} {} ({operation})", request.method, request.path),
        source: None,
    }
}

fn too_late(limit: Duration) -> TransportError {
    TransportError {
        kind: TransportErrorKind::ReadTimeout,
        sent: Sent::Maybe,
        message: format!("no response within {limit:?}"),
        source: None,
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        write!(f, "Mock({} rules, {} requests)", state.rules.len(), state.requests.len())
    }
}
