//! Keys that are fetched from a URI.

use std::fmt;
use std::time::Duration;

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Endpoint, Headers, ReadLimits, Request,
    Scheme, Secret, TransportErrorKind, key_text,
};
use cloudspec_wire::{Value, query};

use super::json_keys;
use super::surroundings::Surroundings;
use super::trouble::{Slip, failed, not_configured, passes, reason, within};

const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// The longest wait for the response to begin, and for each of its parts.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The longest wait for the complete response.
const TOTAL: Duration = Duration::from_secs(20);

/// Fetches keys from a URI. Error messages name only its host, because anyone who knows the full URI can
/// fetch the keys.
///
/// A plain `http://` URI is refused unless it points to this machine or [`CredentialsUri::allow_http`]
/// permits it.
#[derive(Clone)]
pub struct CredentialsUri {
    surroundings: Surroundings,
    uri: Secret,
    allow_http: bool,
}

impl CredentialsUri {
    /// Fetches keys from `uri`.
    pub fn new(surroundings: &Surroundings, uri: impl Into<Secret>) -> Self {
        CredentialsUri {
            surroundings: surroundings.clone(),
            uri: uri.into(),
            allow_http: surroundings.allow_http,
        }
    }

    /// Reads the URI from `ALIBABA_CLOUD_CREDENTIALS_URI`.
    ///
    /// # Errors
    ///
    /// [`CredentialError::NotConfigured`] when it is not set.
    pub fn from_environment(surroundings: &Surroundings) -> Result<Self, CredentialError> {
        match surroundings.environment.get(URI) {
            Some(uri) => Ok(CredentialsUri::new(surroundings, uri)),
            None => Err(not_configured(format!("{URI} is not set"))),
        }
    }

    /// Sets whether keys may be fetched over plain HTTP from another machine. By default
    /// [`Surroundings::allow_http()`] decides.
    pub fn allow_http(mut self, allow: bool) -> Self {
        self.allow_http = allow;
        self
    }

    /// Asks once more after a passing fault: a slow response, a status of 408, 429 or 5xx, an incomplete
    /// document.
    async fn fetch(&self) -> Result<Credentials, CredentialError> {
        let request = self.request()?;
        match self.fetch_once(&request).await {
            Err(Slip::Passing(_)) => self.fetch_once(&request).await.map_err(Slip::into_error),
            result => result.map_err(Slip::into_error),
        }
    }

    fn request(&self) -> Result<Request, CredentialError> {
        let request = request(self.uri.expose()).ok_or_else(|| {
            failed("the credentials URI is not of the form `http://host[:port]/path[?query]`")
        })?;
        let endpoint = Endpoint { scheme: request.scheme, host: request.host.clone() };
        match endpoint.is_private() || self.allow_http {
            true => Ok(request),
            false => Err(failed(format!(
                "the credentials URI would send keys from {} unencrypted: use `https://`, or say `allow_http(true)` \
                 in the surroundings",
                request.host
            ))),
        }
    }

    async fn fetch_once(&self, request: &Request) -> Result<Credentials, Slip> {
        let is_here = Endpoint { scheme: Scheme::Http, host: request.host.clone() }.is_private();
        let transport = if is_here { &self.surroundings.direct } else { &self.surroundings.transport };
        let sent = within(TOTAL, transport.send(request, ReadLimits::new(TIMEOUT))).await;
        let response = sent.map_err(|error| unreachable(&request.host, error.kind))?;
        if response.status != 200 {
            let why = failed(format!("the credentials URI responds with HTTP {}", response.status));
            return Err(if passes(response.status) { Slip::Passing(why) } else { why.into() });
        }
        let keys: Value = serde_json::from_str(&key_text(&response.body))
            .map_err(|_| Slip::Passing(failed("the credentials URI does not respond with JSON")))?;
        let why = match keys["Code"].as_str() {
            None | Some("Success") => match json_keys::read(&keys, &json_keys::OF_SERVICES, self.name()) {
                Ok(credentials) => return Ok(credentials),
                Err(why) => format!("the response of the credentials URI cannot be used: {why}"),
            },
            Some(code) => format!("the credentials URI responds with code {code}"),
        };
        Err(failed(why).into())
    }
}

fn unreachable(host: &str, kind: TransportErrorKind) -> Slip {
    let why = failed(format!("the credentials URI at {host} cannot be reached: {}", reason(kind)));
    match kind {
        TransportErrorKind::ReadTimeout | TransportErrorKind::Closed => Slip::Passing(why),
        _ => why.into(),
    }
}

fn request(uri: &str) -> Option<Request> {
    let is_uri =
        |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}');
    let (scheme, rest) = Some(uri.trim()).filter(|uri| uri.chars().all(is_uri))?.split_once("://")?;
    let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let (path, parameters) = path.split_once('?').unwrap_or((path, ""));
    let endpoint = Endpoint::parse(&format!("{scheme}://{host}")).ok()?;
    Some(Request {
        method: "GET",
        scheme: endpoint.scheme,
        host: endpoint.host,
        path: if path.is_empty() { "/".into() } else { path.to_owned().into() },
        query: query::parse_form(parameters),
        headers: Headers::default(),
        body: Vec::new(),
    })
}

impl CredentialProvider for CredentialsUri {
    fn name(&self) -> &'static str {
        "credentials-uri"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.fetch())
    }
}

impl fmt::Debug for CredentialsUri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsUri").field("uri", &self.uri).finish_non_exhaustive()
    }
}
