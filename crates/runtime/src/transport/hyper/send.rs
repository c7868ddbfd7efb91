//! Sending a request and reading its response.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::header::{HeaderValue, PROXY_AUTHORIZATION, USER_AGENT};

use super::begin::{Outgoing, response_head};
use super::body::read_body;
use super::clients::Clients;
use super::error::{failed, unconnected, unusable};
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
    connect_timeout: Duration,
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
        let (connect_timeout, max_response) = (options.connect_timeout, options.max_response);
        Ok(HyperTransport { clients, user_agent, connect_timeout, max_response })
    }

    async fn exchange(&self, request: &Request, limits: ReadLimits) -> Result<Response, TransportError> {
        let client = self.clients.of_this_runtime()?;
        let mut prepared = prepare(request)?;
        let authorization = self.clients.proxy_authorization(prepared.uri());
        let head = prepared.headers_mut();
        head.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        head.extend(authorization.map(|value| (PROXY_AUTHORIZATION, value)));
        let begun = prepared.body().begun();
        let sending = pin!(async { client.request(prepared).await.map_err(failed) });
        let response = response_head(sending, &begun, self.connect_timeout, limits, |limit| {
            unconnected(limit, uri(request).is_ok_and(|target| self.clients.is_proxied(&target)))
        })
        .await?;
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status.as_u16(), headers(&head.headers));
        let body = read_body(body, head.version, self.max_response, limits).await?;
        Ok(Response { status, headers, body })
    }
}

/// `request` in the types of the HTTP stack.
pub(in crate::transport) fn prepare(request: &Request) -> Result<http::Request<Outgoing>, TransportError> {
    let mut prepared = http::Request::new(Outgoing::new(request.body.clone()));
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
