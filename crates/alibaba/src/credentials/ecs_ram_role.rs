//! Keys of the RAM role that is attached to the ECS instance.

use std::borrow::Cow;
use std::time::Duration;

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Endpoint, Headers, ReadLimits, Request,
    Response, Scheme, TransportError, TransportErrorKind, key_text,
};
use cloudspec_wire::{Value, query};

use super::json_keys;
use super::surroundings::Surroundings;
use super::trouble::{Slip, failed, not_configured, passes, within};

/// The metadata service, the same on every instance.
const HOST: &str = "100.100.100.200";

/// The longest wait for a connection and for each part of a response: the service responds at once where it
/// exists.
const TIMEOUT: Duration = Duration::from_secs(2);

/// Longest wait for a whole response.
const TOTAL: Duration = Duration::from_secs(4);

/// Longest name of a role.
const LONGEST_NAME: usize = 64;

const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// Asks the metadata service of the instance for the keys of its RAM role.
///
/// Requests carry a session token (version 2 of the service). When the service issues no token, they are sent
/// without one, unless [`EcsRamRole::v1_allowed`] forbids it.
#[derive(Clone, Debug)]
pub struct EcsRamRole {
    surroundings: Surroundings,
    role: Option<String>,
    v1_allowed: bool,
    endpoint: Endpoint,
}

impl EcsRamRole {
    /// Uses the role that is attached to the instance, whatever its name.
    pub fn new(surroundings: &Surroundings) -> Self {
        EcsRamRole {
            surroundings: surroundings.clone(),
            role: None,
            v1_allowed: !surroundings.environment.is_true(V1_DISABLED),
            endpoint: Endpoint { scheme: Scheme::Http, host: HOST.to_owned() },
        }
    }

    /// Reads the role's name and whether this provider is switched off from the environment
    /// (`ALIBABA_CLOUD_ECS_METADATA`, `ALIBABA_CLOUD_ECS_METADATA_DISABLED`,
    /// `ALIBABA_CLOUD_IMDSV1_DISABLED`).
    ///
    /// # Errors
    ///
    /// [`CredentialError::NotConfigured`] when the environment switches this credential provider off.
    pub fn from_environment(surroundings: &Surroundings) -> Result<Self, CredentialError> {
        if surroundings.environment.is_true(DISABLED) {
            return Err(not_configured(format!("{DISABLED} is true")));
        }
        let source = EcsRamRole::new(surroundings);
        Ok(match surroundings.environment.get(ROLE) {
            Some(role) => source.role(role),
            None => source,
        })
    }

    /// Uses the role called `role` instead of asking which one is attached.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets whether requests may be sent without a session token when the service issues none. They may by
    /// default.
    pub fn v1_allowed(mut self, allowed: bool) -> Self {
        self.v1_allowed = allowed;
        self
    }

    /// Sets another address of the metadata service, for tests.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Asks once more after a passing fault of the service: a slow response, a status of 408, 429 or 5xx, an
    /// incomplete document.
    async fn ask(&self) -> Result<Credentials, CredentialError> {
        match self.ask_once(false).await {
            Err(Slip::Passing(_)) => self.ask_once(true).await.map_err(Slip::into_error),
            result => result.map_err(Slip::into_error),
        }
    }

    async fn ask_once(&self, last: bool) -> Result<Credentials, Slip> {
        let token = self.token(last).await?;
        let role = match &self.role {
            Some(role) => role.clone(),
            None => self.discover(token.as_deref()).await?,
        };
        let path = format!("{ROLES}{}", query::percent_encode(&role));
        let response = self.get(path, token.as_deref()).await?;
        let keys: Option<Value> = serde_json::from_str(&key_text(&response.body)).ok();
        let none = |why: &str| {
            failed(format!(
                "the metadata service returned no keys for role `{role}`: HTTP {}, {why}",
                response.status
            ))
        };
        match (response.status, keys) {
            (200, Some(keys)) if keys["Code"] == "Success" => {
                json_keys::read(&keys, &json_keys::OF_SERVICES, self.name())
                    .map_err(|why| failed(format!("the keys of role `{role}` cannot be used: {why}")).into())
            }
            (404, _) => Err(failed(format!("the instance has no RAM role `{role}`")).into()),
            (200, None) => Err(Slip::Passing(none("not a JSON object with a code"))),
            (_, keys) => match keys.as_ref().and_then(|keys| keys["Code"].as_str()) {
                Some(code) => Err(none(&format!("code {code}")).into()),
                None => Err(none("not a JSON object with a code").into()),
            },
        }
    }

    /// The session token; `None` when the service issues none and requests may be sent without one.
    async fn token(&self, last: bool) -> Result<Option<String>, Slip> {
        let mut request = self.request("PUT", "/latest/api/token");
        request.headers.set("x-aliyun-ecs-metadata-token-ttl-seconds", "21600");
        let why = match self.send(&request).await {
            Ok(response) if response.status == 200 => {
                let token = String::from_utf8_lossy(&response.body).trim().to_owned();
                if !token.is_empty() && !token.contains(char::is_control) {
                    return Ok(Some(token));
                }
                "the token is not text".to_owned()
            }
            Ok(response) if passes(response.status) && !last => return Err(self.fails(&response)),
            Ok(response) => format!("HTTP {}", response.status),
            // Whoever refuses a connection now will refuse the next one too.
            Err(slip @ Slip::Final(_)) => return Err(slip),
            Err(slip) if !self.v1_allowed || !last => return Err(slip),
            Err(slip) => slip.into_error().to_string(),
        };
        match self.v1_allowed {
            true => Ok(None),
            false => Err(failed(format!(
                "the metadata service issued no session token ({why}), which {V1_DISABLED} requires"
            ))
            .into()),
        }
    }

    async fn discover(&self, token: Option<&str>) -> Result<String, Slip> {
        let response = self.get(ROLES, token).await?;
        let text = String::from_utf8_lossy(&response.body);
        match (response.status, text.lines().map(str::trim).find(|line| !line.is_empty())) {
            (200, Some(role)) if is_role_name(role) => Ok(role.to_owned()),
            (200, Some(_)) => {
                Err(failed("the metadata service does not name a role, but responds with other text").into())
            }
            (200 | 404, _) => Err(not_configured("no RAM role is attached to this instance").into()),
            (status, _) => {
                Err(failed(format!("the metadata service does not name a role: HTTP {status}")).into())
            }
        }
    }

    /// Outside of the cloud there is no metadata service, which is an error only when a role was asked for. A
    /// service that accepts a connection but does not respond exists.
    fn unreachable(&self, error: &TransportError) -> Slip {
        let why = format!("the metadata service at {} cannot be reached: {error}", self.endpoint.host);
        match (error.kind, &self.role) {
            (TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout, Some(_)) => failed(why).into(),
            (TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout, None) => {
                not_configured(why).into()
            }
            _ => Slip::Passing(failed(why)),
        }
    }

    async fn get(&self, path: impl Into<Cow<'static, str>>, token: Option<&str>) -> Result<Response, Slip> {
        let mut request = self.request("GET", path);
        if let Some(token) = token {
            request.headers.set("x-aliyun-ecs-metadata-token", token.to_owned());
        }
        let response = self.send(&request).await?;
        match passes(response.status) {
            true => Err(self.fails(&response)),
            false => Ok(response),
        }
    }

    fn fails(&self, response: &Response) -> Slip {
        Slip::Passing(failed(format!("the metadata service failed with HTTP {}", response.status)))
    }

    async fn send(&self, request: &Request) -> Result<Response, Slip> {
        let sent = self.surroundings.direct.send(request, ReadLimits::new(TIMEOUT));
        within(TOTAL, sent).await.map_err(|error| self.unreachable(&error))
    }

    fn request(&self, method: &'static str, path: impl Into<Cow<'static, str>>) -> Request {
        Request {
            method,
            scheme: self.endpoint.scheme,
            host: self.endpoint.host.clone(),
            path: path.into(),
            query: Vec::new(),
            headers: Headers::default(),
            body: Vec::new(),
        }
    }
}

/// Whether a role can have this name. Of other text nothing is repeated in errors.
fn is_role_name(text: &str) -> bool {
    text.len() <= LONGEST_NAME && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.@".contains(c))
}

impl CredentialProvider for EcsRamRole {
    fn name(&self) -> &'static str {
        "ecs-ram-role"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.ask())
    }
}
