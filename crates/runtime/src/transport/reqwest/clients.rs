//! A reqwest client for each tokio runtime.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use reqwest::{Client, redirect, retry};
use rustls::ClientConfig;
use tokio::runtime::{Handle, Id};

use super::error::{refused, unsendable, unusable};
use super::options::{HttpOptions, HttpVersion, Proxy};
use super::tls::tls;
use crate::error::Error;
use crate::transport::TransportError;

/// The clients of the runtimes that asked last. A connection is driven by a task on the runtime that made it: if
/// another runtime used it, its requests would hang as soon as the first one stops.
pub(super) struct Clients {
    options: HttpOptions,
    tls: ClientConfig,
    known: Mutex<Vec<Known>>,
}

/// A client, and the runtime it belongs to as soon as one has asked for it.
struct Known {
    runtime: Option<Id>,
    client: Client,
}

/// Clients that are kept. Tests have a runtime each, applications one or two.
const MAX_CLIENTS: usize = 16;

/// Longer than any connection lives; longer times overflow in the layers below.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

impl Clients {
    /// Makes the first client, so that options that cannot be used are told at once.
    pub(super) fn new(options: &HttpOptions) -> Result<Clients, Error> {
        let tls = tls(options)?;
        let client = client(options, tls.clone())
            .map_err(|error| unusable("the HTTP client cannot be set up", error))?;
        let known = Mutex::new(vec![Known { runtime: None, client }]);
        Ok(Clients { options: options.clone(), tls, known })
    }

    pub(super) fn of_this_runtime(&self) -> Result<Client, TransportError> {
        let Ok(handle) = Handle::try_current() else {
            return Err(refused(
                "this transport works on a tokio runtime, and there is none here".to_owned(),
            ));
        };
        let id = handle.id();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(mine) = known.iter_mut().find(|known| known.runtime.is_none_or(|runtime| runtime == id)) {
            mine.runtime = Some(id);
            return Ok(mine.client.clone());
        }
        let client = client(&self.options, self.tls.clone())
            .map_err(|error| unsendable("the HTTP client cannot be set up".to_owned(), error))?;
        if known.len() == MAX_CLIENTS {
            known.remove(0);
        }
        known.push(Known { runtime: Some(id), client: client.clone() });
        Ok(client)
    }
}

impl fmt::Debug for Clients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Clients").field("options", &self.options).finish_non_exhaustive()
    }
}

fn client(options: &HttpOptions, tls: ClientConfig) -> ::reqwest::Result<Client> {
    let mut builder = Client::builder()
        .connect_timeout(options.connect_timeout.min(LONGEST))
        .pool_idle_timeout(options.idle_timeout.min(LONGEST))
        .pool_max_idle_per_host(options.max_idle)
        .redirect(redirect::Policy::none())
        // What may be sent again is decided above, where the operation is known.
        .retry(retry::never().max_retries_per_request(0))
        .referer(false)
        .user_agent(&options.user_agent)
        .tls_backend_preconfigured(tls);
    builder = match options.version {
        HttpVersion::Negotiated => builder,
        HttpVersion::Http1 => builder.http1_only(),
        HttpVersion::Http2 => builder.http2_prior_knowledge(),
    };
    builder = match &options.proxy {
        Proxy::Environment => builder,
        Proxy::Off => builder.no_proxy(),
        Proxy::Url(url) => builder.no_proxy().proxy(::reqwest::Proxy::all(url.expose())?),
    };
    builder.build()
}
