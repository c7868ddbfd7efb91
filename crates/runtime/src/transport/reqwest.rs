//! An HTTP transport that uses a reqwest client of the application.

use std::pin::pin;
use std::time::Duration;

use futures_core::future::BoxFuture;
use reqwest::{Body, Client};

use super::hyper::{Begun, failed, headers, prepare, read_body, refused, response_head, unconnected};
use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;
use crate::transport::Transport;
use crate::transport_error::{TransportError, TransportErrorKind};

/// An HTTP transport that uses an application's own `reqwest::Client`, with its connections, proxies, TLS and
/// DNS.
///
/// Build the client without redirects (`redirect::Policy::none()`) and without retries (`retry::never()`): a
/// signature is valid for one request only, and this crate decides which requests are sent again. The
/// client's own time-outs apply in addition to [`Timeouts`](crate::Timeouts).
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
    max_response: usize,
}

impl ReqwestTransport {
    /// Sends requests with `client`, and accepts responses of up to 64 MiB.
    pub fn new(client: Client) -> ReqwestTransport {
        ReqwestTransport { client, max_response: 64 << 20 }
    }

    /// Sets the largest body of a response, in bytes. A larger one makes the call fail.
    pub fn max_response(mut self, bytes: usize) -> ReqwestTransport {
        self.max_response = bytes;
        self
    }

    async fn exchange(&self, request: &Request, limits: ReadLimits) -> Result<Response, TransportError> {
        let (prepared, begun) = in_reqwest(request)?;
        let sending = pin!(async { self.client.execute(prepared).await.map_err(transport_error) });
        // How long connecting may take is an option of the client.
        let response =
            response_head(sending, &begun, Duration::MAX, limits, |limit| unconnected(limit, false)).await?;
        let response = http::Response::<Body>::from(response);
        let (head, body) = response.into_parts();
        let (status, headers) = (head.status.as_u16(), headers(&head.headers));
        let body = read_body(body, head.version, self.max_response, limits).await?;
        Ok(Response { status, headers, body })
    }
}

/// `request` as reqwest has it. reqwest parses the URL anew; where it would change it, the signature would be for
/// something else than what is sent.
fn in_reqwest(request: &Request) -> Result<(reqwest::Request, Begun), TransportError> {
    let prepared = prepare(request)?;
    let begun = prepared.body().begun();
    let meant = prepared.uri().path_and_query().map(|path| path.as_str().to_owned()).unwrap_or_default();
    let prepared = reqwest::Request::try_from(prepared.map(Body::wrap)).map_err(transport_error)?;
    let url = prepared.url();
    let query = url.query().map_or(String::new(), |query| format!("?{query}"));
    match url.path().to_owned() + &query == meant {
        true => Ok((prepared, begun)),
        false => Err(refused(format!("`{meant}` cannot be sent as it is"))),
    }
}

fn transport_error(error: reqwest::Error) -> TransportError {
    // The query may hold secrets.
    let error = error.without_url();
    let kind = match (error.is_timeout(), error.is_connect()) {
        (true, true) => Some(TransportErrorKind::ConnectTimeout),
        (true, false) => Some(TransportErrorKind::ReadTimeout),
        _ => None,
    };
    let failed = failed(error);
    TransportError { kind: kind.unwrap_or(failed.kind), ..failed }
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
