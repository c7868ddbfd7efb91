//! A hyper client for each tokio runtime.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::header::HeaderValue;
use http::uri::Uri;
use hyper_util::client::legacy;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::runtime::{Handle, Id};

use super::begin::Outgoing;
use super::connect::{Connector, LONGEST};
use super::error::refused;
use super::options::{HttpOptions, HttpVersion};
use crate::error::Error;
use crate::transport_error::TransportError;

pub(super) type Client = legacy::Client<Connector, Outgoing>;

/// The clients of the runtimes that asked last. A connection is driven by a task on the runtime that made it: if
/// another runtime used it, its requests would hang as soon as the first one stops.
pub(super) struct Clients {
    options: HttpOptions,
    connector: Connector,
    known: Mutex<Vec<(Id, Arc<Client>)>>,
}

/// Clients that are kept. Tests have a runtime each, applications one or two.
const MAX_CLIENTS: usize = 16;

impl Clients {
    pub(super) fn new(options: &HttpOptions) -> Result<Clients, Error> {
        let connector = Connector::new(options)?;
        Ok(Clients { options: options.clone(), connector, known: Mutex::default() })
    }

    pub(super) fn of_this_runtime(&self) -> Result<Arc<Client>, TransportError> {
        let Ok(handle) = Handle::try_current() else {
            return Err(refused(
                "this transport needs a tokio runtime, but was used outside of one".to_owned(),
            ));
        };
        let id = handle.id();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, mine)) = known.iter().find(|(runtime, _)| *runtime == id) {
            return Ok(mine.clone());
        }
        if known.len() == MAX_CLIENTS {
            known.remove(0);
        }
        let client = Arc::new(client(&self.options, self.connector.for_another_runtime()));
        known.push((id, client.clone()));
        Ok(client)
    }

    /// Whether a proxy is on the way to `target`.
    pub(super) fn is_proxied(&self, target: &Uri) -> bool {
        self.connector.is_proxied(target)
    }

    /// Name and password for the proxy that reads requests to `target`.
    pub(super) fn proxy_authorization(&self, target: &Uri) -> Option<HeaderValue> {
        self.connector.proxy_authorization(target)
    }
}

impl fmt::Debug for Clients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clients").field("options", &self.options).finish_non_exhaustive()
    }
}

/// How long an HTTP/2 connection may be silent under a request before the server is asked whether it is there: all
/// calls share the connection, so one that went dead would take them all with it.
const SILENT: Duration = Duration::from_secs(5);

/// The most bytes of the headers of a response: what HTTP/1.1 has room for, so that it makes no difference by which version a
/// response comes. HTTP/2 would stop at 16 KB.
const MAX_HEADERS: u32 = 400 << 10;

fn client(options: &HttpOptions, connector: Connector) -> Client {
    legacy::Client::builder(TokioExecutor::new())
        .timer(TokioTimer::new())
        .pool_timer(TokioTimer::new())
        .pool_idle_timeout(options.idle_timeout.min(LONGEST))
        .pool_max_idle_per_host(options.max_idle)
        .http2_keep_alive_interval(SILENT)
        .http2_keep_alive_timeout(options.connect_timeout.min(LONGEST))
        .http2_max_header_list_size(MAX_HEADERS)
        .http2_only(options.version == HttpVersion::Http2)
        .build(connector)
}
