//! The plan of a call: everything that is known before its first attempt.
//!
//! ```text
//! fill -> check -> encode -> endpoint -> [credentials -> sign -> send] -> decode
//! ```
//!
//! The part in brackets is an attempt, may be repeated, and is not here.

use std::borrow::Cow;
use std::sync::{Arc, Mutex};

use cloudspec_wire::{Datum, Operation, Precision, Record, check, reach};

use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, Location};
use crate::error::{Error, ErrorKind, TimeoutKind};
use crate::hedge::Hedge;
use crate::http::{Request, is_framing};
use crate::retry::policy::Retry;
use crate::shared::Shared;
use crate::timeouts::Timeouts;

/// Everything a call needs, whatever its output is.
pub(crate) struct Plan {
    pub(crate) shared: Arc<Shared>,
    pub(crate) operation: &'static Operation,
    pub(crate) input: Box<dyn Record>,
    location: Option<Location>,
    pub(crate) endpoint: Option<Endpoint>,
    pub(crate) timeouts: Timeouts,
    retry: Option<Retry>,
    pub(crate) hedge: Option<Hedge>,
    headers: Vec<(String, String)>,
    refused: Option<Error>,
}

/// What is known before the first attempt.
pub(crate) struct Ready<'a> {
    pub(crate) plan: &'a Plan,
    /// The request for the first attempt, encoded before credentials are asked for. Further attempts encode
    /// anew, so that the common case copies nothing.
    pub(crate) first: Mutex<Option<Request>>,
    pub(crate) endpoint: Cow<'a, Endpoint>,
    /// Whether the request carries an idempotency token.
    pub(crate) has_token: bool,
}

impl Plan {
    pub(crate) fn new(shared: Arc<Shared>, operation: &'static Operation, input: Box<dyn Record>) -> Plan {
        let (timeouts, hedge) = (shared.config.timeouts, shared.config.hedge);
        Plan {
            shared,
            operation,
            input,
            location: None,
            endpoint: None,
            timeouts,
            retry: None,
            hedge,
            headers: Vec::new(),
            refused: None,
        }
    }

    pub(crate) fn set_region(&mut self, region: String) {
        let network = self.shared.config.location.network;
        self.location = Some(Location { region: Some(region), network });
    }

    /// Keeps the first reason why the call cannot be made, which awaiting it returns as an error.
    pub(crate) fn refuse(&mut self, error: Error) {
        self.refused.get_or_insert(error);
    }

    /// Adds a header, unless it is one that says where the message ends or to whom it goes.
    pub(crate) fn set_header(&mut self, name: &str, value: String) {
        let name = name.to_ascii_lowercase();
        match is_framing(&name) {
            true => self.refuse(Error::invalid(format!("header `{name}` is set by the transport alone"))),
            false => self.headers.push((name, value)),
        }
    }

    pub(crate) fn set_retry(&mut self, retry: Retry) {
        self.retry = Some(retry);
    }

    /// Fills in what the caller left out and the client knows: the region, and an idempotency token, which stays
    /// the same for all attempts of the call. Times become as exact as the operation takes them.
    pub(crate) fn fill(&mut self) {
        let config = &self.shared.config;
        let location = self.location.as_ref().unwrap_or(&config.location);
        for (index, row) in self.input.schema().fields.iter().enumerate() {
            // Hardly any field has another precision, and the others need not be looked at.
            if row.precision != Precision::Second
                && let Datum::Str(text) = self.input.view(index).datum()
                && let Cow::Owned(text) = row.precision.written(text)
            {
                reach::set(&mut *self.input, row.wire, &text);
            }
            let is_token = self.operation.idempotency_token == Some(row.wire);
            // An empty text is what the caller wants to send.
            if !(row.filled || is_token) || !matches!(self.input.view(index).datum(), Datum::Absent) {
                continue;
            }
            if is_token {
                reach::set(&mut *self.input, row.wire, &config.nonces.next());
            } else if let Some(region) = &location.region {
                reach::set(&mut *self.input, row.wire, region);
            }
        }
    }

    /// Why the call cannot be made, if the caller asked for what is not possible.
    pub(crate) fn refusal(&mut self) -> Option<Error> {
        self.refused.take()
    }

    /// The steps before the first attempt: check, encode, endpoint.
    pub(crate) fn prepare(&self) -> Result<Ready<'_>, Error> {
        if self.shared.config.check {
            let violations = check(&*self.input);
            if !violations.is_empty() {
                return Err(Error::violated(violations));
            }
        }
        let first = self.encode()?;
        let endpoint = self.endpoint()?;
        let token = self.operation.idempotency_token;
        let has_token = token.is_some_and(|name| reach::is_set(&*self.input, name));
        Ok(Ready { plan: self, first: Mutex::new(Some(first)), endpoint, has_token })
    }

    /// The endpoint: the one that the caller set, else the one by the provider's rules.
    fn endpoint(&self) -> Result<Cow<'_, Endpoint>, Error> {
        let endpoint = match self.given_endpoint()? {
            Some(endpoint) => Cow::Borrowed(endpoint),
            None => {
                let (provider, service) = (&self.shared.config.provider, self.shared.service);
                let endpoint = provider.endpoint(service, self.operation, &*self.input, self.location());
                Cow::Owned(endpoint?)
            }
        };
        match endpoint.is_private() || self.shared.config.allow_http {
            true => Ok(endpoint),
            false => Err(Error::endpoint(format!(
                "`{endpoint}` would carry the request where others can read it: use https, or say \
                 `allow_http(true)` in the configuration"
            ))),
        }
    }

    fn given_endpoint(&self) -> Result<Option<&Endpoint>, Error> {
        if let Some(endpoint) = &self.endpoint {
            return Ok(Some(endpoint));
        }
        match &self.shared.config.no_endpoint {
            Some(why) => Err(Error::endpoint(why.clone())),
            None => Ok(self.shared.config.endpoint.as_ref()),
        }
    }

    fn location(&self) -> &Location {
        self.location.as_ref().unwrap_or(&self.shared.config.location)
    }

    /// `error` of a request without a response, with the provider's hint about an endpoint that cannot be reached.
    pub(crate) fn not_sent(&self, error: Error) -> Error {
        let unreachable =
            matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout(TimeoutKind::Connect));
        if !unreachable || !matches!(self.given_endpoint(), Ok(None)) {
            return error;
        }
        let (provider, service) = (&self.shared.config.provider, self.shared.service);
        match provider.unreachable_hint(service, &*self.input, self.location()) {
            Some(hint) => error.hinted(&hint),
            None => error,
        }
    }

    /// The request as the provider encodes it, with the caller's own headers.
    pub(crate) fn encode(&self) -> Result<Request, Error> {
        let shared = &*self.shared;
        let mut request = shared.config.provider.encode(shared.service, self.operation, &*self.input)?;
        // Compressed bodies are not supported.
        request.headers.set("accept-encoding", "identity");
        for (name, value) in &self.headers {
            request.headers.set(name.clone(), value.clone());
        }
        Ok(request)
    }

    /// The values that are never shown.
    pub(crate) fn secrets(&self, credentials: Option<&Credentials>) -> Vec<String> {
        let mut secrets = reach::secrets(&*self.input);
        secrets.extend(credentials.into_iter().flat_map(Credentials::secrets));
        secrets
    }

    pub(crate) fn retry(&self) -> &Retry {
        self.retry.as_ref().unwrap_or(&self.shared.config.retry)
    }
}
