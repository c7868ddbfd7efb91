//! The rules of the provider, as the runtime calls them.

use std::time::Duration;

use cloudspec_runtime::{
    Credentials, Endpoint, Error, Failure, Location, Moment, Provider, Request, Response,
};
use cloudspec_wire::{Decode, DecodeError, Operation, Record, Service};

use crate::format::Format;
use crate::sign::{SignatureVersion, scheme};
use crate::{encode, endpoint, response as responses};

/// Alibaba Cloud's common gateway: RPC operations, and ROA operations wherever one has a path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Alibaba {
    /// The version of the signature.
    pub signature: SignatureVersion,
    /// The format in which responses are requested. Responses in either format are read.
    pub format: Format,
}

impl Alibaba {
    /// The gateway with signature version 3 and JSON.
    pub fn new() -> Self {
        Alibaba::default()
    }

    /// Sets the version of the signature.
    pub fn signature(mut self, version: SignatureVersion) -> Self {
        self.signature = version;
        self
    }

    /// Sets the format in which responses are requested.
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }
}

impl Provider for Alibaba {
    fn encode(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
    ) -> Result<Request, Error> {
        let scheme = scheme(self.signature, operation);
        encode::request(service, operation, input, scheme, self.format)
    }

    fn endpoint(
        &self,
        service: &'static Service,
        _operation: &'static Operation,
        input: &dyn Record,
        location: &Location,
    ) -> Result<Endpoint, Error> {
        endpoint::endpoint(service, input, location)
    }

    fn unreachable_hint(
        &self,
        service: &'static Service,
        input: &dyn Record,
        location: &Location,
    ) -> Option<String> {
        endpoint::unreachable_hint(service, input, location)
    }

    /// Without a key and without a token the request gets a date and a nonce, but no signature: that is how
    /// anonymous operations are called.
    fn sign(
        &self,
        request: &mut Request,
        _service: &'static Service,
        operation: &'static Operation,
        credentials: &Credentials,
        moment: &Moment,
    ) -> Result<(), Error> {
        let scheme = scheme(self.signature, operation);
        let (time, nonce) = (moment.time, moment.nonce.as_str());
        if let Some(token) = &credentials.bearer_token {
            (scheme.stamp)(request, time, nonce);
            (scheme.bear)(request, token);
            return Ok(());
        }
        if credentials.access_key_id.is_empty() || credentials.access_key_secret.is_empty() {
            if operation.anonymous {
                (scheme.stamp)(request, time, nonce);
                return Ok(());
            }
            return Err(Error::credentials(format!(
                "the credentials from {} lack an access key id or secret",
                credentials.source
            )));
        }
        (scheme.sign)(request, credentials, time, nonce);
        Ok(())
    }

    fn decode(
        &self,
        operation: &'static Operation,
        response: &Response,
        output: &mut dyn Record,
        options: &Decode,
    ) -> Result<(), DecodeError> {
        responses::decode(operation, response, output, options)
    }

    fn failure(&self, _operation: &'static Operation, response: &Response) -> Option<Failure> {
        responses::failure(response)
    }

    fn request_id(&self, response: &Response) -> Option<String> {
        responses::request_id(response)
    }

    fn retry_after(&self, response: &Response) -> Option<Duration> {
        responses::retry_after(response)
    }
}
