//! One attempt of a call: a fresh request is signed and sent, and its response is classified as a success or
//! a failure.

use std::borrow::Cow;
use std::sync::PoisonError;

use tokio::time::Instant;
use tracing::Instrument;

use crate::credentials::Credentials;
use crate::error::{Error, TimeoutKind};
use crate::failure::Failure;
use crate::http::{Request, Response, is_framing};
use crate::interceptor::Context;
use crate::observe::{self, Measured, TraceContext};
use crate::plan::Ready;
use crate::provider::Moment;
use crate::readable::readable;
use crate::response::Success;
use crate::retry::rules;
use crate::scrub;
use crate::timeouts::within;
use crate::transport::Purpose;

impl Ready<'_> {
    /// Signs and sends a request, and classifies its response.
    pub(crate) async fn attempt(
        &self,
        credentials: &Credentials,
        number: u32,
        reason: Option<&'static str>,
    ) -> Result<Success, Error> {
        let metrics = self.plan.shared.config.metrics.as_ref().map(|metrics| (metrics, Instant::now()));
        let mut request = self.request()?;
        let span = observe::attempt_span(&request, number, reason);
        let result = self.exchange(&mut request, credentials, number).instrument(span.clone()).await;
        let result = result.map_err(|error| error.without(&self.secrets(credentials, &request)));
        let (status, error) = match &result {
            Ok(success) => (Some(success.response.status), None),
            Err(error) => (error.status(), Some(error)),
        };
        observe::record_end(&span, status, error.and_then(Error::request_id), error);
        if let Some((metrics, started)) = metrics {
            let (service, operation) = (self.plan.shared.service, self.plan.operation);
            let took = started.elapsed();
            metrics.attempt(&Measured { service, operation, attempts: number, took, status, error });
        }
        result
    }

    /// The values that are never shown of this attempt.
    fn secrets(&self, credentials: &Credentials, request: &Request) -> Vec<String> {
        let mut secrets = self.plan.secrets(Some(credentials));
        secrets.extend(request.signatures());
        secrets
    }

    /// A request for this attempt: the one that was encoded in advance, or a newly encoded one.
    fn request(&self) -> Result<Request, Error> {
        let first = self.first.lock().unwrap_or_else(PoisonError::into_inner).take();
        let mut request = first.map_or_else(|| self.plan.encode(), Ok)?;
        request.scheme = self.endpoint.scheme;
        request.host = self.endpoint.host.clone();
        Ok(request)
    }

    async fn exchange(
        &self,
        request: &mut Request,
        credentials: &Credentials,
        number: u32,
    ) -> Result<Success, Error> {
        let shared = &*self.plan.shared;
        let context = Context { service: shared.service, operation: self.plan.operation, attempt: number };
        if let Some(parent) = shared.config.trace_context.as_ref().and_then(TraceContext::current) {
            request.headers.set("traceparent", parent);
        }
        for interceptor in &shared.config.interceptors {
            interceptor.before_signing(&context, request)?;
        }
        let moment = Moment { time: shared.now(), nonce: shared.config.nonces.next() };
        shared.config.provider.sign(request, shared.service, self.plan.operation, credentials, &moment)?;
        for interceptor in &shared.config.interceptors {
            interceptor.before_sending(&context, request)?;
        }
        if let Some((name, _)) = request.headers.iter().find(|(name, _)| is_framing(name)) {
            return Err(Error::interceptor(format!("header `{name}` is set by the transport alone")));
        }
        let mut response = self.send(request, credentials).await?;
        for interceptor in &shared.config.interceptors {
            let seen = interceptor.after_response(&context, &mut response);
            seen.map_err(|error| error.sent_if(true))?;
        }
        self.judge(response)
    }

    async fn send(&self, request: &Request, credentials: &Credentials) -> Result<Response, Error> {
        let watched = observe::wire_is_watched();
        let mut secrets = Vec::new();
        if watched {
            secrets = self.secrets(credentials, request);
            observe::dump_request(request, &secrets);
        }
        let purpose = Purpose::new(self.plan.operation, &*self.plan.input);
        let limits = self.plan.timeouts.read_limits();
        let sending = self.plan.shared.config.transport.send_for(purpose, request, limits);
        let sent = within(limits.attempt_ends, sending).await.ok_or_else(|| {
            let limit = self.plan.timeouts.attempt.unwrap_or_default();
            let message = format!("{}: no response within {limit:?}", request.host);
            Error::from_timeout(TimeoutKind::Attempt, message)
        })?;
        let response =
            sent.map_err(|error| self.plan.not_sent(Error::from_transport(error, &request.host)))?;
        if watched {
            let read = readable(self.plan.operation, &response);
            observe::dump_response(&read, scrub::may_hold_secrets(self.plan.operation.output), &secrets);
        }
        Ok(response)
    }

    /// Classifies the response. A response with a status of failure is a failure even if the provider's rules
    /// do not recognise it.
    fn judge(&self, response: Response) -> Result<Success, Error> {
        let provider = &self.plan.shared.config.provider;
        // Most responses are as their provider reads them, and are not copied.
        let (response, came) = match readable(self.plan.operation, &response) {
            Cow::Owned(unpacked) => (unpacked, Some(response.body)),
            Cow::Borrowed(_) => (response, None),
        };
        let failure = match provider.failure(self.plan.operation, &response) {
            Some(failure) => failure,
            None if (200..300).contains(&response.status) => return Ok(Success { response, came }),
            None => Failure::default(),
        };
        let class = rules::classify(self.plan.shared.service.codes, &failure.code, response.status);
        let request_id = failure.request_id.clone().or_else(|| provider.request_id(&response));
        let shown = !scrub::may_hold_secrets(self.plan.operation.output);
        let mut error = Error::from_failure(Failure { request_id, ..failure }, class, &response, shown);
        if let Some(body) = came {
            error = error.with_body(body);
        }
        Err(error.with_times(provider.retry_after(&response), provider.server_time(&response)))
    }
}
