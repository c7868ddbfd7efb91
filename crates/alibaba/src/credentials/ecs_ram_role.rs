//! Keys of the RAM role that is attached to the instance.

use std::borrow::Cow;
use std::time::Duration;

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Endpoint, Headers, ReadLimits, Request,
    Response, Scheme, TransportError, TransportErrorKind,
};
use cloudspec_wire::{Value, query};

use super::{Surroundings, failed, json_keys, not_configured};

/// The metadata service, the same on every instance.
const HOST: &str = "100.100.100.200";

/// It answers at once or it is not there.
const TIMEOUT: Duration = Duration::from_secs(1);

const ROLE: &str = "ALIBABA_CLOUD_ECS_METADATA";
const DISABLED: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";
const V1_DISABLED: &str = "ALIBABA_CLOUD_IMDSV1_DISABLED";
const ROLES: &str = "/latest/meta-data/ram/security-credentials/";

/// Asks the metadata service of the instance for the keys of its RAM role.
///
/// Requests carry a session token (version 2 of the service). When the service gives none they go without, unless
/// that is switched off.
#[derive(Clone, Debug)]
pub struct EcsRamRole {
    surroundings: Surroundings,
    role: Option<String>,
    v1_allowed: bool,
    endpoint: Endpoint,
}

impl EcsRamRole {
    /// Whatever role is attached to the instance.
    pub fn new(surroundings: &Surroundings) -> Self {
        EcsRamRole {
            surroundings: surroundings.clone(),
            role: None,
            v1_allowed: !surroundings.environment.is_true(V1_DISABLED),
            endpoint: Endpoint { scheme: Scheme::Http, host: HOST.to_owned() },
        }
    }

    /// What the environment says.
    ///
    /// # Errors
    ///
    /// [`CredentialError::NotConfigured`] when the environment switches the source off.
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

    /// A certain role.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Whether requests may go without a session token.
    pub fn v1_allowed(mut self, allowed: bool) -> Self {
        self.v1_allowed = allowed;
        self
    }

    /// Another address of the metadata service, for tests.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialError> {
        let token = self.token().await?;
        let role = match &self.role {
            Some(role) => role.clone(),
            None => self.discover(token.as_deref()).await?,
        };
        let path = format!("{ROLES}{}", query::percent_encode(&role));
        let response = self.get(path, token.as_deref()).await.map_err(|error| self.unreachable(&error))?;
        let keys: Option<Value> = serde_json::from_slice(&response.body).ok();
        match (response.status, keys) {
            (200, Some(keys)) if keys["Code"] == "Success" => {
                json_keys::read(&keys, &json_keys::OF_SERVICES, self.name())
                    .map_err(|why| failed(format!("the keys of role `{role}` cannot be used: {why}")))
            }
            (404, _) => Err(failed(format!("the instance has no RAM role `{role}`"))),
            (status, keys) => Err(failed(format!(
                "the metadata service gives no keys for role `{role}`: HTTP {status}, {}",
                match keys.as_ref().and_then(|keys| keys["Code"].as_str()) {
                    Some(code) => format!("code {code}"),
                    None => "no JSON object with a code".to_owned(),
                }
            ))),
        }
    }

    /// The session token; `None` when the service gives none and requests may go without.
    async fn token(&self) -> Result<Option<String>, CredentialError> {
        let mut request = self.request("PUT", "/latest/api/token");
        request.headers.set("x-aliyun-ecs-metadata-token-ttl-seconds", "21600");
        let sent = self.surroundings.direct.send(&request, ReadLimits::new(TIMEOUT)).await;
        let why = match sent {
            Ok(response) if response.status == 200 => {
                let token = String::from_utf8_lossy(&response.body).trim().to_owned();
                if !token.is_empty() && !token.contains(char::is_control) {
                    return Ok(Some(token));
                }
                "the token is no text".to_owned()
            }
            Ok(response) => format!("HTTP {}", response.status),
            // Whoever refuses a connection now will refuse the next one too.
            Err(error)
                if matches!(error.kind, TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout) =>
            {
                return Err(self.unreachable(&error));
            }
            Err(error) if !self.v1_allowed => return Err(self.unreachable(&error)),
            Err(error) => error.to_string(),
        };
        match self.v1_allowed {
            true => Ok(None),
            false => Err(failed(format!(
                "the metadata service gives no session token ({why}), and {V1_DISABLED} forbids to go without"
            ))),
        }
    }

    async fn discover(&self, token: Option<&str>) -> Result<String, CredentialError> {
        let response = self.get(ROLES, token).await.map_err(|error| self.unreachable(&error))?;
        let text = String::from_utf8_lossy(&response.body);
        match (response.status, text.lines().map(str::trim).find(|line| !line.is_empty())) {
            (200, Some(role)) => Ok(role.to_owned()),
            (200 | 404, _) => Err(not_configured("no RAM role is attached to this instance")),
            (status, _) => Err(failed(format!("the metadata service does not name a role: HTTP {status}"))),
        }
    }

    /// Outside of the cloud there is no metadata service, which matters only to those who asked for a role.
    fn unreachable(&self, error: &TransportError) -> CredentialError {
        let why = format!("the metadata service at {} cannot be reached: {error}", self.endpoint.host);
        match &self.role {
            Some(_) => failed(why),
            None => not_configured(why),
        }
    }

    async fn get(
        &self,
        path: impl Into<Cow<'static, str>>,
        token: Option<&str>,
    ) -> Result<Response, TransportError> {
        let mut request = self.request("GET", path);
        if let Some(token) = token {
            request.headers.set("x-aliyun-ecs-metadata-token", token.to_owned());
        }
        self.surroundings.direct.send(&request, ReadLimits::new(TIMEOUT)).await
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

impl CredentialProvider for EcsRamRole {
    fn name(&self) -> &'static str {
        "ecs-ram-role"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.ask())
    }
}
