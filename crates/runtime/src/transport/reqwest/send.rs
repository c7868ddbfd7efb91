//! Sending a request and reading its response.

use std::sync::Arc;

use futures_core::future::BoxFuture;
use hyper::body::Body as _;
use reqwest::{Body, Version};
use tokio::time::timeout;

use super::clients::Clients;
use super::error::{broken_off, failed, silent, too_large, truncated};
use super::headers::{header_map, headers, method};
use super::options::HttpOptions;
use super::pace::Pace;
use super::url::Origins;
use crate::error::Error;
use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;
use crate::transport::{Transport, TransportError};

/// The network. Make one and share it: it holds the connections, those of each tokio runtime apart, because a
/// connection lives and dies with the runtime that made it.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    clients: Arc<Clients>,
    origins: Arc<Origins>,
    max_response: usize,
}

/// An announced length is believed up to here; a longer body gets its room as it comes.
const BELIEVED: usize = 1 << 20;

impl ReqwestTransport {
    /// Prepares TLS and proxies; connections are made when needed.
    ///
    /// # Errors
    /// [`ErrorKind::Connect`](crate::ErrorKind::Connect) when a certificate, key or proxy cannot be used, or when
    /// no certificate authority is known.
    pub fn new(options: &HttpOptions) -> Result<ReqwestTransport, Error> {
        let clients = Arc::new(Clients::new(options)?);
        Ok(ReqwestTransport { clients, origins: Arc::default(), max_response: options.max_response })
    }

    fn prepare(&self, request: &Request) -> Result<::reqwest::Request, TransportError> {
        let mut prepared = ::reqwest::Request::new(method(request.method)?, self.origins.url(request)?);
        *prepared.headers_mut() = header_map(request)?;
        if !request.body.is_empty() {
            *prepared.body_mut() = Some(Body::from(request.body.clone()));
        }
        Ok(prepared)
    }

    async fn exchange(&self, request: &Request, limits: ReadLimits) -> Result<Response, TransportError> {
        let client = self.clients.of_this_runtime()?;
        let sending = client.execute(self.prepare(request)?);
        let response = timeout(limits.read, sending)
            .await
            .map_err(|_| silent("no response", limits.read))?
            .map_err(failed)?;
        let status = response.status().as_u16();
        let headers = headers(&response);
        let body = self.read_body(response, limits).await?;
        Ok(Response { status, headers, body })
    }

    async fn read_body(
        &self,
        mut response: ::reqwest::Response,
        limits: ReadLimits,
    ) -> Result<Vec<u8>, TransportError> {
        let announced = response.content_length().map(|length| usize::try_from(length).unwrap_or(usize::MAX));
        if announced.is_some_and(|length| length > self.max_response) {
            return Err(too_large(self.max_response));
        }
        let mut body = Vec::with_capacity(announced.unwrap_or(0).min(BELIEVED));
        let mut pace = Pace::new(limits);
        while let Some(part) = pace.wait_for(response.chunk()).await?.map_err(broken_off)? {
            if body.len() + part.len() > self.max_response {
                return Err(too_large(self.max_response));
            }
            pace.note(part.len());
            body.extend_from_slice(&part);
        }
        match announced {
            Some(length) if body.len() < length => Err(truncated(body.len(), Some(length))),
            None if was_reset(response) => Err(truncated(body.len(), None)),
            _ => Ok(body),
        }
    }
}

/// Whether a body ended because the server reset the stream without an error, which may be anywhere in it. With
/// HTTP/2 every whole body says that it ends.
fn was_reset(response: ::reqwest::Response) -> bool {
    response.version() == Version::HTTP_2 && !hyper::Response::<Body>::from(response).body().is_end_stream()
}

impl Transport for ReqwestTransport {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(self.exchange(request, limits))
    }
}
