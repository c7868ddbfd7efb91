//! The straight line from a request record to its answer.
//!
//! ```text
//! fill -> check -> encode -> endpoint -> [credentials -> sign -> send] -> decode
//! ```
//!
//! The part in brackets is an attempt and may be repeated. Generated clients contain nothing of it; a client
//! is a [`ClientCore`], and a method is one expression:
//!
//! ```text
//! pub struct Client { core: ClientCore }
//!
//! impl Client {
//!     pub fn new(config: impl AsRef<cloudspec_runtime::Config>) -> Client {
//!         Client { core: ClientCore::new(config, &SERVICE) }
//!     }
//!
//!     pub fn run_command(&self, request: RunCommandRequest) -> Call<RunCommandResponse> {
//!         self.core.call(&RUN_COMMAND, request)
//!     }
//!
//!     pub fn describe_invocations(
//!         &self,
//!         request: DescribeInvocationsRequest,
//!     ) -> PagedCall<DescribeInvocationsResponse, Invocation> {
//!         self.core.paged(&DESCRIBE_INVOCATIONS, request, |page| page.invocations)
//!     }
//!
//!     pub fn wait_until_invocation_finished(
//!         &self,
//!         request: DescribeInvocationsRequest,
//!     ) -> Wait<DescribeInvocationsResponse> {
//!         self.core.wait(&INVOCATION_FINISHED, &DESCRIBE_INVOCATIONS, request)
//!     }
//! }
//! ```

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context as TaskContext, Poll, ready};
use std::time::{Duration, SystemTime};

use cloudspec_wire::{Operation, Record, Service, Value, check, json};

use crate::answer::{Answered, Ended, Meta};
use crate::attempt::{Attempts, Ready};
use crate::hedge::Latencies;
use crate::retry::{Budget, RateLimit};
use crate::{
    BoxFuture, Config, Endpoint, Error, ErrorKind, Hedge, Items, Location, Pages, Request, Retry,
    TimeoutKind, Timeouts, field,
};

/// What a generated client is made of: a configuration bound to a service, and what its calls share.
#[derive(Clone, Debug)]
pub struct ClientCore(pub(crate) Arc<Core>);

#[derive(Debug)]
pub(crate) struct Core {
    pub(crate) config: Config,
    pub(crate) service: &'static Service,
    pub(crate) budget: Budget,
    pub(crate) rate: RateLimit,
    pub(crate) latencies: Latencies,
    /// Milliseconds that the provider's clock is ahead of ours.
    pub(crate) skew: AtomicI64,
}

impl Core {
    /// The time as the provider sees it.
    pub(crate) fn now(&self) -> SystemTime {
        let (now, skew) = (self.config.clock.now(), self.skew.load(Ordering::Relaxed));
        let distance = Duration::from_millis(skew.unsigned_abs());
        let corrected = if skew < 0 { now.checked_sub(distance) } else { now.checked_add(distance) };
        corrected.unwrap_or(now)
    }
}

impl ClientCore {
    /// Binds a configuration to a service.
    pub fn new(config: impl AsRef<Config>, service: &'static Service) -> ClientCore {
        ClientCore(Arc::new(Core {
            config: config.as_ref().clone(),
            service,
            budget: Budget::new(),
            rate: RateLimit::default(),
            latencies: Latencies::default(),
            skew: AtomicI64::new(0),
        }))
    }

    /// The service it calls.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// The configuration it was built from.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// A call of `operation` that answers `T`. Nothing happens until it is awaited.
    pub fn call<T: Record + Default>(&self, operation: &'static Operation, request: impl Record) -> Call<T> {
        Call { plan: self.plan(operation, Box::new(request)), read: read_record::<T>, items: () }
    }

    /// A call whose results come in pages; `items` takes the items out of a page.
    pub fn paged<T: Record + Default, I>(
        &self,
        operation: &'static Operation,
        request: impl Record,
        items: fn(T) -> Vec<I>,
    ) -> PagedCall<T, I> {
        Call { plan: self.plan(operation, Box::new(request)), read: read_record::<T>, items }
    }

    /// A call by the wire name of the operation, with JSON in and out.
    ///
    /// # Errors
    /// When the service has no such operation, or the JSON does not fit its request.
    pub fn call_json(&self, operation: &str, request: &Value) -> Result<Call<Value>, Error> {
        let service = self.service();
        let Some(found) = service.operation(operation) else {
            return Err(unknown_operation(service, operation));
        };
        let mut input = (found.request)(found);
        json::from_value(request, &mut *input).map_err(|error| {
            let message = format!("the request does not fit: {error}");
            Error::invalid(message).with_source(error).with_call(service, found)
        })?;
        Ok(Call { plan: self.plan(found, input), read: read_json, items: () })
    }

    pub(crate) fn plan(&self, operation: &'static Operation, input: Box<dyn Record>) -> Box<Plan> {
        let config = &self.0.config;
        Box::new(Plan {
            core: self.clone(),
            operation,
            input,
            location: None,
            endpoint: None,
            timeouts: config.timeouts,
            retry: None,
            hedge: config.hedge,
            headers: Vec::new(),
            refused: None,
        })
    }
}

fn unknown_operation(service: &Service, name: &str) -> Error {
    let lower = name.to_ascii_lowercase();
    let near = service.operations.iter().map(|operation| operation.name).find(|known| {
        let known = known.to_ascii_lowercase();
        known == lower || known.starts_with(&lower) || lower.starts_with(&known)
    });
    let hint = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    Error::invalid(format!("{} {} has no operation `{name}`{hint}", service.name, service.version))
}

/// A call that is not made yet: await it, or change how it is made first.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, P = ()> {
    pub(crate) plan: Box<Plan>,
    pub(crate) read: Read<T>,
    pub(crate) items: P,
}

/// A call whose results come in pages: awaited, it gives one page; [`Call::pages`] and [`Call::items`] give
/// all of them.
pub type PagedCall<T, I> = Call<T, fn(T) -> Vec<I>>;

/// Reads an answer.
pub(crate) type Read<T> = fn(Answered) -> Result<(T, Ended), Error>;

pub(crate) fn read_record<T: Record + Default>(answered: Answered) -> Result<(T, Ended), Error> {
    let mut output = T::default();
    let ended = answered.read(&mut output)?;
    Ok((output, ended))
}

fn read_json(answered: Answered) -> Result<(Value, Ended), Error> {
    let operation = answered.operation();
    let mut output = (operation.response)(operation);
    let ended = answered.read(&mut *output)?;
    Ok((json::to_value(&*output), ended))
}

impl<T, P> Call<T, P> {
    /// Limits the whole call: credentials, all attempts, and the waits between them.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.call = Some(limit);
        self
    }

    /// Limits each attempt.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.attempt = Some(limit);
        self
    }

    /// Limits the wait for the answer and for each of its parts.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.read = limit;
        self
    }

    /// Repeats failed attempts differently from the client's other calls.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.plan.retry = Some(retry);
        self
    }

    /// Sends a second request when the operation reads and takes long.
    pub fn hedge(mut self, hedge: Hedge) -> Self {
        self.plan.hedge = Some(hedge);
        self
    }

    /// Sends this call to another endpoint: `https://host`, `http://host:port`, or a bare host.
    pub fn endpoint(mut self, endpoint: &str) -> Self {
        match Endpoint::parse(endpoint) {
            Ok(endpoint) => self.plan.endpoint = Some(endpoint),
            Err(error) => self.plan.refuse(error),
        }
        self
    }

    /// Makes this call in another region.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let network = self.plan.core.config().location.network;
        self.plan.location = Some(Location { region: Some(region.into()), network });
        self
    }

    /// Adds a header to the request, before it is signed.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.plan.headers.push((name.to_ascii_lowercase(), value.into()));
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.plan.operation
    }

    /// Makes the call. The same as awaiting it.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<T, Error> {
        self.await
    }

    /// Makes the call, and says how it went besides what it answered.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send_with_meta(self) -> Result<(T, Meta), Error> {
        let (mut plan, read) = (self.plan, self.read);
        read(plan.run().await?).map(|(output, ended)| (output, ended.meta()))
    }
}

impl<T: Record, I> PagedCall<T, I> {
    /// All pages, lazily.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.plan, self.read)
    }

    /// All items of all pages, lazily.
    pub fn items(self) -> Items<T, I> {
        let items = self.items;
        self.pages().items(items)
    }
}

impl<T, P> IntoFuture for Call<T, P> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        let mut plan = self.plan;
        CallFuture { run: Box::pin(async move { plan.run().await }), read: self.read }
    }
}

impl<T, P> std::fmt::Debug for Call<T, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Call({})", self.plan.operation.name)
    }
}

/// A call that is being made. Dropping it abandons the call and everything it started.
#[must_use = "futures do nothing unless polled"]
pub struct CallFuture<T> {
    run: BoxFuture<'static, Result<Answered, Error>>,
    read: Read<T>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut TaskContext<'_>) -> Poll<Self::Output> {
        let answered = ready!(self.run.as_mut().poll(cx));
        Poll::Ready(answered.and_then(self.read).map(|(output, _)| output))
    }
}

/// Everything a call needs, whatever it answers.
pub(crate) struct Plan {
    pub(crate) core: ClientCore,
    pub(crate) operation: &'static Operation,
    pub(crate) input: Box<dyn Record>,
    location: Option<Location>,
    endpoint: Option<Endpoint>,
    pub(crate) timeouts: Timeouts,
    retry: Option<Retry>,
    pub(crate) hedge: Option<Hedge>,
    headers: Vec<(String, String)>,
    refused: Option<Error>,
}

impl Plan {
    /// Keeps the first reason why the call cannot be made, to be told when it is awaited.
    fn refuse(&mut self, error: Error) {
        self.refused.get_or_insert(error);
    }

    pub(crate) fn set_retry(&mut self, retry: Retry) {
        self.retry = Some(retry);
    }

    /// Makes the call. The plan stays as it is, apart from what is filled in, and can be run again.
    pub(crate) async fn run(&mut self) -> Result<Answered, Error> {
        let (service, operation) = (self.core.service(), self.operation);
        let told = |error: Error| error.with_call(service, operation);
        if let Some(error) = self.refused.take() {
            return Err(told(error));
        }
        self.fill();
        let ready = self.prepare().map_err(told)?;
        Attempts { plan: self, ready }.run().await
    }

    /// Fills in what the caller left out and the client knows: the region, and an idempotency token, which stays
    /// the same for all attempts of the call.
    fn fill(&mut self) {
        let config = &self.core.0.config;
        let location = self.location.as_ref().unwrap_or(&config.location);
        for (index, row) in self.input.schema().fields.iter().enumerate() {
            let is_token = self.operation.idempotency_token == Some(row.wire);
            if !(row.filled || is_token) || !field::is_empty(self.input.view(index).datum()) {
                continue;
            }
            if is_token {
                field::set(&mut *self.input, row.wire, &config.nonces.next());
            } else if let Some(region) = &location.region {
                field::set(&mut *self.input, row.wire, region);
            }
        }
    }

    /// The part of the line that needs no answer: check, encode, endpoint.
    fn prepare(&self) -> Result<Ready<'_>, Error> {
        if self.core.0.config.check {
            let violations = check(&*self.input);
            if !violations.is_empty() {
                return Err(Error::violated(violations));
            }
        }
        let first = self.encode()?;
        let endpoint = self.endpoint()?;
        let token = self.operation.idempotency_token;
        let has_token = token.is_some_and(|name| field::is_set(&*self.input, name));
        Ok(Ready { first: Mutex::new(Some(first)), endpoint, has_token })
    }

    /// Where the request goes: as the caller says, else as the provider's rules do.
    fn endpoint(&self) -> Result<Cow<'_, Endpoint>, Error> {
        if let Some(endpoint) = self.given_endpoint() {
            return Ok(Cow::Borrowed(endpoint));
        }
        let (provider, service) = (&self.core.0.config.provider, self.core.service());
        provider.endpoint(service, self.operation, &*self.input, self.location()).map(Cow::Owned)
    }

    fn given_endpoint(&self) -> Option<&Endpoint> {
        self.endpoint.as_ref().or(self.core.0.config.endpoint.as_ref())
    }

    fn location(&self) -> &Location {
        self.location.as_ref().unwrap_or(&self.core.0.config.location)
    }

    /// `error` of a request that was not answered, with what the provider knows about an endpoint of its own where
    /// nobody is.
    pub(crate) fn not_sent(&self, error: Error) -> Error {
        let unreachable =
            matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout(TimeoutKind::Connect));
        if !unreachable || self.given_endpoint().is_some() {
            return error;
        }
        let (provider, service) = (&self.core.0.config.provider, self.core.service());
        match provider.unreachable_hint(service, &*self.input, self.location()) {
            Some(hint) => error.hinted(&hint),
            None => error,
        }
    }

    /// The request as the provider writes it, with the caller's own headers.
    pub(crate) fn encode(&self) -> Result<Request, Error> {
        let core = &*self.core.0;
        let mut request = core.config.provider.encode(core.service, self.operation, &*self.input)?;
        for (name, value) in &self.headers {
            request.headers.set(name.clone(), value.clone());
        }
        Ok(request)
    }

    pub(crate) fn retry(&self) -> &Retry {
        self.retry.as_ref().unwrap_or(&self.core.0.config.retry)
    }
}
