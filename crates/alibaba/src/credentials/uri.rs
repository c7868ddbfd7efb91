//! Keys behind a URI.

use std::fmt;
use std::time::Duration;

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Endpoint, Headers, ReadLimits, Request,
    Secret,
};
use cloudspec_wire::{Value, query};

use super::{Surroundings, failed, json_keys, not_configured};

const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

/// Longest wait for an answer.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Fetches keys from a URI, which is told in no message: whoever knows it has the keys.
#[derive(Clone)]
pub struct CredentialsUri {
    surroundings: Surroundings,
    uri: Secret,
}

impl CredentialsUri {
    /// The keys behind `uri`.
    pub fn new(surroundings: &Surroundings, uri: impl Into<Secret>) -> Self {
        CredentialsUri { surroundings: surroundings.clone(), uri: uri.into() }
    }

    /// What `ALIBABA_CLOUD_CREDENTIALS_URI` says.
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

    async fn fetch(&self) -> Result<Credentials, CredentialError> {
        let request = request(self.uri.expose()).ok_or_else(|| {
            failed("the credentials URI is not of the form `http://host[:port]/path[?query]`")
        })?;
        let transport = match is_loopback(&request.host) {
            true => &self.surroundings.direct,
            false => &self.surroundings.transport,
        };
        let response = transport
            .send(&request, ReadLimits::new(TIMEOUT))
            .await
            .map_err(|error| failed(format!("the credentials URI cannot be reached: {error}")))?;
        if response.status != 200 {
            return Err(failed(format!("the credentials URI answers with HTTP {}", response.status)));
        }
        let keys: Value = serde_json::from_slice(&response.body)
            .map_err(|_| failed("the credentials URI does not answer with JSON"))?;
        match keys["Code"].as_str() {
            None | Some("Success") => json_keys::read(&keys, &json_keys::OF_SERVICES, self.name())
                .map_err(|why| failed(format!("the answer of the credentials URI cannot be used: {why}"))),
            Some(code) => Err(failed(format!("the credentials URI answers with code {code}"))),
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

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.starts_with("localhost:")
        || host.starts_with("127.")
        || host.starts_with("[::1]")
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
