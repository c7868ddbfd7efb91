//! Decodes a successful response into the output of a call.

use std::time::Duration;

use cloudspec_wire::{Decode, DecodeError, Effect, Operation, Record, mismatches, reach};
use tokio::time::Instant;
use tracing::Span;

use crate::credentials::Credentials;
use crate::error::{Attempt, Error};
use crate::hide::Hider;
use crate::http::{Headers, Response};
use crate::line::{NAME, one_line};
use crate::observe::{self, Measured};
use crate::plan::Plan;
use crate::scrub;

/// Facts about a call, besides its output.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Meta {
    /// The id that the provider gave to the request, on one line and without secrets of the request.
    pub request_id: Option<String>,
    /// HTTP status.
    pub status: u16,
    /// Headers of the response.
    pub headers: Headers,
    /// The number of attempts, including the successful one.
    pub attempts: u32,
    /// The attempts that failed before the successful one.
    pub failed: Vec<Attempt>,
    /// How long the call took.
    pub took: Duration,
}

/// A response that is a success.
pub(crate) struct Success {
    /// As its provider reads it.
    pub(crate) response: Response,
    /// The body as it came, where it was unpacked before it was read.
    pub(crate) came: Option<Vec<u8>>,
}

/// A call whose response is a success but not read yet.
pub(crate) struct Received {
    pub(crate) response: Response,
    /// The body as it came, where it was unpacked before it was read.
    pub(crate) came: Option<Vec<u8>>,
    pub(crate) failed: Vec<Attempt>,
    /// When the successful attempt began, and the delay before it.
    pub(crate) last: Option<(Instant, Duration)>,
    pub(crate) credentials: Option<Credentials>,
    pub(crate) started: Instant,
    pub(crate) span: Span,
}

/// A successful call. Most callers need only the output, so the rest is assembled on request.
pub(crate) struct Ended(Received);

impl Ended {
    pub(crate) fn meta(self, plan: &Plan) -> Meta {
        let Ended(received) = self;
        Meta {
            request_id: received.shown_request_id(plan),
            status: received.response.status,
            headers: received.response.headers,
            attempts: received.failed.len() as u32 + 1,
            failed: received.failed,
            took: received.started.elapsed(),
        }
    }
}

/// Reads the response of the call of a plan into its output.
pub(crate) type Read<T> = fn(&Plan, Received) -> Result<(T, Ended), Error>;

pub(crate) fn read_record<T: Record + Default>(plan: &Plan, received: Received) -> Result<(T, Ended), Error> {
    let mut output = T::default();
    let ((), ended) = received.read(plan, &mut output, |_| Ok(()))?;
    Ok((output, ended))
}

impl Received {
    /// Reads the response into `output`, and ends the call with the result.
    pub(crate) fn read<T>(
        self,
        plan: &Plan,
        output: &mut dyn Record,
        make: impl FnOnce(&dyn Record) -> Result<T, DecodeError>,
    ) -> Result<(T, Ended), Error> {
        match self.decode(plan, output).and_then(|()| make(output)) {
            Ok(made) => {
                observe::tell_mismatches(&self.span, mismatches(output));
                Ok((made, self.finish(plan)))
            }
            Err(error) => Err(self.unreadable(plan, error)),
        }
    }

    fn decode(&self, plan: &Plan, output: &mut dyn Record) -> Result<(), DecodeError> {
        if self.is_empty_success(plan.operation) {
            self.fill_request_id(plan, output);
            return Ok(());
        }
        let config = &plan.shared.config;
        let options = Decode {
            body: plan.operation.body,
            mismatch: config.mismatch,
            max_memory: config.max_memory,
            ..Decode::default()
        };
        config.provider.decode(plan.operation, &self.response, output, &options)
    }

    /// Whether an empty body is a valid response: a write may be confirmed by its status alone. The request id is in
    /// the headers as well.
    fn is_empty_success(&self, operation: &Operation) -> bool {
        let mut rows = operation.output.fields.iter();
        operation.effect == Effect::Write
            && says_nothing(&self.response.body)
            && !rows.any(|row| row.required && !is_request_id(row.wire))
    }

    fn fill_request_id(&self, plan: &Plan, output: &mut dyn Record) {
        let row = output.schema().fields.iter().find(|row| is_request_id(row.wire));
        if let (Some(row), Some(id)) = (row, self.request_id(plan)) {
            reach::set(output, row.wire, &id);
        }
    }

    fn finish(self, plan: &Plan) -> Ended {
        let attempts = self.failed.len() as u32 + 1;
        // Finding the id may mean to search the body.
        let request_id = if self.span.is_disabled() { None } else { self.shown_request_id(plan) };
        let (status, outcome) = (Some(self.response.status), Ok(request_id.as_deref()));
        end_call(plan, &self.span, attempts, self.started, status, outcome);
        Ended(self)
    }

    /// The request id on one line, without the secrets of the request: a service may echo them anywhere.
    fn shown_request_id(&self, plan: &Plan) -> Option<String> {
        let id = self.request_id(plan)?;
        let secrets = plan.secrets(self.credentials.as_ref());
        Some(one_line(&Hider::new(&secrets, id.len()).hide(&id), NAME))
    }

    fn unreadable(mut self, plan: &Plan, error: DecodeError) -> Error {
        let status = Some(self.response.status);
        let request_id = self.request_id(plan);
        let (waited, took) = self.last.map(|(began, waited)| (waited, began.elapsed())).unwrap_or_default();
        let outcome = "decode".to_owned();
        self.failed.push(Attempt { waited, took, status, request_id: request_id.clone(), outcome });
        let attempts = self.failed.len() as u32;
        let shown = !scrub::may_hold_secrets(plan.operation.output);
        let mut error = Error::from_decode(error, &self.response, request_id, shown);
        if let Some(body) = self.came {
            error = error.with_body(body);
        }
        let error = error
            .with_call(plan.shared.service, plan.operation)
            .with_attempts(self.failed)
            .without(&plan.secrets(self.credentials.as_ref()));
        end_call(plan, &self.span, attempts, self.started, status, Err(&error));
        error
    }

    fn request_id(&self, plan: &Plan) -> Option<String> {
        plan.shared.config.provider.request_id(&self.response)
    }
}

/// Whether a body is empty, or only what stands for that: a byte order mark, zeros, `""` or an empty list.
fn says_nothing(body: &[u8]) -> bool {
    let is_blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == 0;
    let body = body.trim_ascii();
    let body = body.strip_prefix("\u{feff}".as_bytes()).unwrap_or(body);
    body.iter().all(is_blank) || matches!(body.trim_ascii(), b"\"\"" | b"[]")
}

/// Whether a member is the id that the provider gave the request.
fn is_request_id(wire: &str) -> bool {
    wire.eq_ignore_ascii_case("RequestId")
}

/// Reports the end of a call to spans and metrics.
pub(crate) fn end_call(
    plan: &Plan,
    span: &Span,
    attempts: u32,
    started: Instant,
    status: Option<u16>,
    outcome: Result<Option<&str>, &Error>,
) {
    let error = outcome.err();
    observe::record_end(span, status, outcome.unwrap_or_else(Error::request_id), error);
    if let Some(metrics) = &plan.shared.config.metrics {
        let took = started.elapsed();
        let (service, operation) = (plan.shared.service, plan.operation);
        metrics.call(&Measured { service, operation, attempts, took, status, error });
    }
}
