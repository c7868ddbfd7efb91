//! The rules of the provider, as the runtime calls them.

use cloudspec_runtime::{
    Credentials, Endpoint, Error, Failure, Headers, Location, Moment, Provider, Request, Response, Scheme,
};
use cloudspec_wire::{Decode, DecodeError, Operation, Record, Service, json};

use crate::response as responses;
use crate::sign::{bearer, zc2};

/// The host of every service.
const HOST: &str = "console.zenlayer.com";

/// Zenlayer Cloud's gateway, API 2.0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Zenlayer;

impl Zenlayer {
    /// The gateway.
    pub fn new() -> Self {
        Zenlayer
    }
}

impl Provider for Zenlayer {
    fn encode(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
    ) -> Result<Request, Error> {
        let product = service.product.to_ascii_lowercase();
        let mut headers = Headers::default();
        headers.set("content-type", "application/json");
        headers.set("accept", "application/json");
        headers.set("x-zc-action", operation.name);
        headers.set("x-zc-version", service.version);
        headers.set("x-zc-service", product.clone());
        Ok(Request {
            method: operation.method,
            scheme: Scheme::Https,
            host: String::new(),
            path: match operation.path {
                None => format!("/api/v2/{product}").into(),
                Some(path) => path.into(),
            },
            query: Vec::new(),
            headers,
            body: json::encode(input).into_bytes(),
        })
    }

    /// One host serves every service and region.
    fn endpoint(
        &self,
        service: &'static Service,
        _operation: &'static Operation,
        _input: &dyn Record,
        _location: &Location,
    ) -> Result<Endpoint, Error> {
        Ok(Endpoint { scheme: Scheme::Https, host: service.endpoints.central.unwrap_or(HOST).to_owned() })
    }

    fn sign(
        &self,
        request: &mut Request,
        _service: &'static Service,
        _operation: &'static Operation,
        credentials: &Credentials,
        moment: &Moment,
    ) -> Result<(), Error> {
        if let Some(token) = &credentials.bearer_token {
            bearer::apply(request, token);
            return Ok(());
        }
        if credentials.access_key_id.trim().is_empty()
            || credentials.access_key_secret.expose().trim().is_empty()
        {
            return Err(Error::credentials(format!(
                "the credentials from {} lack an access key id or password",
                credentials.source
            )));
        }
        zc2::apply(request, credentials, moment.time);
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
}
