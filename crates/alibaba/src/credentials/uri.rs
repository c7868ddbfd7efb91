//! Keys that are fetched from a URI.

use std::fmt;
use std::time::Duration;

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Endpoint, Headers, ReadLimits, Request,
    Scheme, Secret, key_text,
};
use cloudspec_wire::{Value, query};

use super::json_keys;
use super::surroundings::Surroundings;
use super::trouble::{failed, not_configured, reason, within};

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

    async fn fetch(&self) -> Result<Credentials, CredentialError> {
        let request = request(self.uri.expose()).ok_or_else(|| {
            failed("the credentials URI is not of the form `http://host[:port]/path[?query]`")
        })?;
        let endpoint = Endpoint { scheme: request.scheme, host: request.host.clone() };
        if !endpoint.is_private() && !self.allow_http {
            return Err(failed(format!(
                "the credentials URI would send keys from {} unencrypted: use `https://`, or say `allow_http(true)` \
                 in the surroundings",
                request.host
            )));
        }
        let is_here = Endpoint { scheme: Scheme::Http, ..endpoint }.is_private();
        let transport = if is_here { &self.surroundings.direct } else { &self.surroundings.transport };
        let response =
            within(TOTAL, transport.send(&request, ReadLimits::new(TIMEOUT))).await.map_err(|error| {
                failed(format!(
                    "the credentials URI at {} cannot be reached: {}",
                    request.host,
                    reason(error.kind)
                ))
            })?;
        if response.status != 200 {
            return Err(failed(format!("the credentials URI responds with HTTP {}", response.status)));
        }
        let keys: Value = serde_json::from_str(&key_text(&response.body))
            .map_err(|_| failed("the credentials URI does not respond with JSON"))?;
        match keys["Code"].as_str() {
            None | Some("Success") => json_keys::read(&keys, &json_keys::OF_SERVICES, self.name())
                .map_err(|why| failed(format!("the response of the credentials URI cannot be used: {why}"))),
            Some(code) => Err(failed(format!("the credentials URI responds with code {code}"))),
        }
    }
}

fn request(uri: &str) -> Option<Request> {
    let (scheme, rest) = uri.split_once("://")?;
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
