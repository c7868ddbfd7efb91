//! Sending a request and reading its response.

use std::sync::Arc;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{HeaderValue, PROXY_AUTHORIZATION, USER_AGENT};
use http_body_util::Full;
use tokio::time::timeout;

use super::body::read_body;
use super::clients::Clients;
use super::error::{failed, silent, unusable};
use super::headers::{header_map, headers, method};
use super::options::HttpOptions;
use super::uri::uri;
use crate::error::Error;
use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;
use crate::transport::Transport;
use crate::transport_error::TransportError;

/// The HTTP transport. Create one and share it, because it holds the connections. Each tokio runtime has its
/// own, since a connection cannot outlive the runtime that made it.
#[derive(Clone, Debug)]
pub struct HyperTransport {
    clients: Arc<Clients>,
    user_agent: HeaderValue,
    max_response: usize,
}

impl HyperTransport {
    /// Sets up TLS and proxies. Connections are made when requests need them.
    ///
    /// # Errors
    /// [`ErrorKind::Connect`](crate::ErrorKind::Connect) when a certificate, key, proxy or user agent cannot be used,
    /// or when no certificate authority is known.
    pub fn new(options: &HttpOptions) -> Result<HyperTransport, Error> {
        let user_agent = HeaderValue::try_from(&options.user_agent)
            .map_err(|error| unusable("`user_agent` cannot be sent", error))?;
        let clients = Arc::new(Clients::new(options)?);
        Ok(HyperTransport { clients, user_agent, max_response: options.max_response })
    }

    async fn exchange(&self, request: &Request, limits: ReadLimits) -> Result<Response, TransportError> {
        let client = self.clients.of_this_runtime()?;
        let mut prepared = prepare(request)?;
        let authorization = self.clients.proxy_authorization(prepared.uri());
        let head = prepared.headers_mut();
        head.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        head.extend(authorization.map(|value| (PROXY_AUTHORIZATION, value)));
        let response = timeout(limits.read, client.request(prepared))
            .await
            .map_err(|_| silent("no response", limits.read))?
            .map_err(failed)?;
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status.as_u16(), headers(&head.headers));
        let body = read_body(body, head.version, self.max_response, limits).await?;
        Ok(Response { status, headers, body })
    }
}

/// `request` in the types of the HTTP stack.
pub(in crate::transport) fn prepare(request: &Request) -> Result<http::Request<Full<Bytes>>, TransportError> {
    let mut prepared = http::Request::new(Full::from(request.body.clone()));
    *prepared.method_mut() = method(request.method)?;
    *prepared.uri_mut() = uri(request)?;
    *prepared.headers_mut() = header_map(request)?;
    Ok(prepared)
}

impl Transport for HyperTransport {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(self.exchange(request, limits))
    }
}
