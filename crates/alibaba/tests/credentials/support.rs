//! Surroundings without a network, what STS returns, and credentials and requests as lines of text.

use std::sync::Arc;

use crate::files::Home;
use cloudspec_alibaba::credentials::Surroundings;
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{CredentialError, CredentialProvider, Credentials, Environment, Request};
use cloudspec_wire::Timestamp;
use serde_json::{Value, json};

pub type Variables<'a> = &'a [(&'a str, &'a str)];

pub fn surroundings(variables: Variables<'_>, home: &Home, mock: &Mock) -> Surroundings {
    let environment = Environment::given(variables.iter().copied()).with_home(home.path());
    Surroundings::new(environment, Arc::new(mock.clone()))
}

/// What a source gives, in one line with the secrets laid open.
pub async fn ask(source: &dyn CredentialProvider) -> String {
    match source.credentials().await {
        Ok(credentials) => show(&credentials),
        Err(CredentialError::NotConfigured(why)) => format!("not configured: {why}"),
        Err(CredentialError::Failed(why)) => format!("failed: {why}"),
        Err(other) => format!("{other:?}"),
    }
}

pub fn show(credentials: &Credentials) -> String {
    let mut text = format!(
        "{}: {} {}",
        credentials.source,
        credentials.access_key_id,
        credentials.access_key_secret.expose()
    );
    if let Some(token) = &credentials.security_token {
        text += &format!(" token {}", token.expose());
    }
    if let Some(token) = &credentials.bearer_token {
        text += &format!(" bearer {}", token.expose());
    }
    if let Some(time) = credentials.expires_at {
        text += &format!(" until {}", Timestamp::from(time));
    }
    text
}

/// What STS, the metadata service and credential URIs answer.
pub fn keys(id: &str) -> Value {
    json!({
        "Code": "Success", "AccessKeyId": id, "AccessKeySecret": "hidden-secret",
        "SecurityToken": "hidden-token", "Expiration": "2099-01-01T00:00:00Z",
    })
}

pub fn sts(mock: &Mock, id: &str) {
    for action in ["AssumeRole", "AssumeRoleWithOIDC"] {
        mock.on(action).json(200, json!({"RequestId": "R", "Credentials": keys(id)}));
    }
}

pub fn line(request: &Request) -> String {
    let header = |name: &str| request.headers.get(name).map(|value| format!(" {name}={value}"));
    let headers: String = [
        "x-acs-action",
        "x-acs-accesskey-id",
        "x-aliyun-ecs-metadata-token",
        "x-aliyun-ecs-metadata-token-ttl-seconds",
    ]
    .into_iter()
    .filter_map(header)
    .collect();
    let signed = if request.headers.get("authorization").is_some() { " signed" } else { "" };
    let body = String::from_utf8_lossy(&request.body);
    let url = format!("{}://{}{}", request.scheme.as_str(), request.host, request.path);
    format!("{} {url}{headers}{signed} {body}", request.method).trim_end().to_owned()
}

pub fn lines(mock: &Mock) -> String {
    mock.requests().iter().map(line).collect::<Vec<_>>().join("\n")
}
