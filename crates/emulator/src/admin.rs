//! The endpoints below `/_emulator/`: for tests that are not written in Rust, and a page for browsers.
//!
//! | request | what it does |
//! |---|---|
//! | `GET /_emulator/` | shows resources and journal as a page; `?find=` those with a text |
//! | `GET /_emulator/operations` | lists the operations, and whether they are modelled |
//! | `GET /_emulator/resources` | lists the resources |
//! | `POST /_emulator/resources` | `{"kind", "id", "set": members}` |
//! | `GET /_emulator/journal` | lists the requests received |
//! | `DELETE /_emulator/journal` | clears the journal |
//! | `GET /_emulator/rules` | lists the rules |
//! | `POST /_emulator/rules` | adds a rule, see [`Rule`] |
//! | `DELETE /_emulator/rules` | removes all rules |
//! | `POST /_emulator/clock` | `{"advance": milliseconds}`, `{"frozen": true}`, `{"skew": seconds}` |
//! | `POST /_emulator/state` | adds state, see [`Seed`] |
//! | `POST /_emulator/keys` | adds a key: `{"id", "secret", "token"}`, or `{"token"}` for a bearer token |
//! | `DELETE /_emulator/state` | goes back to the start: state with what was planted, no rules, no journal, the real time |

mod origin;
mod page;

use std::fmt::Display;
use std::sync::atomic::Ordering;
use std::time::Duration;

use cloudspec_runtime::{Credentials, Headers, Request, Response};
use cloudspec_wire::Value;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::exchange::Emulation;
use crate::journal::Entry;
use crate::millis::iso;
use crate::rules::Rule;
use crate::seed::Seed;
use crate::world::is_modelled;

const PATH: &str = "/_emulator/";

/// Whether the request is for the emulator itself.
pub(crate) fn is_meant(request: &Request) -> bool {
    request.path.starts_with(PATH)
}

/// Responds to a request that is for the emulator itself.
pub(crate) fn respond(request: &Request, emulation: &Emulation) -> Response {
    if let Err(reason) = origin::check(request) {
        return refusal(403, reason);
    }
    let path = request.path.strip_prefix(PATH).unwrap_or_default();
    let on_path = || ENDPOINTS.iter().filter(|endpoint| endpoint.path == path);
    if let Some(endpoint) = on_path().find(|endpoint| endpoint.method == request.method) {
        return (endpoint.perform)(request, emulation).unwrap_or_else(|error| refusal(400, &error));
    }
    let allowed: Vec<&str> = on_path().map(|endpoint| endpoint.method).collect();
    if allowed.is_empty() {
        return refusal(404, "there is no such endpoint");
    }
    let allowed = allowed.join(", ");
    let mut response =
        refusal(405, &format!("{}: not allowed on {}; expected {allowed}", request.method, request.path));
    response.headers.set("allow", allowed);
    response
}

/// What one method does on one path.
struct Endpoint {
    method: &'static str,
    /// The path below [`PATH`].
    path: &'static str,
    perform: fn(&Request, &Emulation) -> Result<Response, String>,
}

const fn endpoint(
    method: &'static str,
    path: &'static str,
    perform: fn(&Request, &Emulation) -> Result<Response, String>,
) -> Endpoint {
    Endpoint { method, path, perform }
}

static ENDPOINTS: [Endpoint; 13] = [
    endpoint("GET", "", |request, emulation| {
        let find = request.query.iter().find(|(name, _)| name == "find").map(|(_, text)| text.as_str());
        Ok(page::page(emulation, find.unwrap_or_default()))
    }),
    endpoint("GET", "operations", |_, emulation| Ok(json(200, &operations(emulation)))),
    endpoint("GET", "resources", |_, emulation| Ok(json(200, &resources(emulation)))),
    endpoint("POST", "resources", |request, emulation| {
        let Change { kind, id, set } = read(request)?;
        done(emulation.set(&kind, &id, &set))
    }),
    endpoint("GET", "journal", |_, emulation| {
        Ok(json(200, &emulation.journal.entries().iter().map(shown).collect()))
    }),
    endpoint("DELETE", "journal", |_, emulation| {
        emulation.journal.clear();
        Ok(json(200, &Value::Null))
    }),
    endpoint("GET", "rules", |_, emulation| {
        let rules = serde_json::to_value(emulation.rules.list()).map_err(|error| error.to_string())?;
        Ok(json(200, &rules))
    }),
    endpoint("POST", "rules", |request, emulation| done(emulation.rules.try_add(read(request)?))),
    endpoint("DELETE", "rules", |_, emulation| {
        emulation.rules.clear();
        Ok(json(200, &Value::Null))
    }),
    endpoint("POST", "clock", |request, emulation| {
        Ok(json(200, &read::<ClockChange>(request)?.apply(emulation)?))
    }),
    endpoint("POST", "keys", |request, emulation| {
        emulation.keys.add(read::<Key>(request)?.check()?.into());
        Ok(json(200, &Value::Null))
    }),
    endpoint("POST", "state", |request, emulation| done(emulation.plant(read(request)?))),
    endpoint("DELETE", "state", |_, emulation| done(emulation.reset())),
];

/// What a request has in its body.
trait Body: DeserializeOwned {
    /// The body to send, for messages.
    const EXPECTED: &'static str;
}

impl Body for Change {
    const EXPECTED: &'static str = r#"{"kind": "ecs.instance", "id": "i-1", "set": {"InstanceName": "web"}}"#;
}

impl Body for Rule {
    const EXPECTED: &'static str = r#"a rule, for example {"operation": "RunCommand", "then": "reset"}"#;
}

impl Body for ClockChange {
    const EXPECTED: &'static str = r#"{"advance": milliseconds}, {"frozen": true} or {"skew": seconds}"#;
}

impl Body for Key {
    const EXPECTED: &'static str =
        r#"{"id": "...", "secret": "..."}, with or without a "token", or {"token": "..."}"#;
}

impl Body for Seed {
    const EXPECTED: &'static str = r#"state, for example {"instances": [{"id": "i-1"}]}"#;
}

/// Reads the body of a request. The error says where the mistake is, and what is expected on this path.
fn read<T: Body>(request: &Request) -> Result<T, String> {
    if request.body.is_empty() {
        return Err(format!("the body is empty; {} takes {}", request.path, T::EXPECTED));
    }
    serde_json::from_slice(&request.body).map_err(|error| {
        let what = if error.is_data() { "" } else { "the body is not JSON: " };
        format!("{what}{error}; {} takes {}", request.path, T::EXPECTED)
    })
}

/// The response to what has no result.
fn done(result: Result<(), impl Display>) -> Result<Response, String> {
    result.map(|()| json(200, &Value::Null)).map_err(|error| error.to_string())
}

fn refusal(status: u16, error: &str) -> Response {
    json(status, &json!({ "error": error }))
}

fn json(status: u16, body: &Value) -> Response {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json");
    Response { status, headers, body: body.to_string().into_bytes() }
}

fn operations(emulation: &Emulation) -> Value {
    let shown = emulation.catalogue.targets().map(|target| {
        json!({
            "provider": target.service.provider,
            "service": target.service.name,
            "version": target.service.version,
            "operation": target.operation.name,
            "revision": target.operation.revision,
            "modelled": is_modelled(&target.service_name, target.operation.name),
        })
    });
    shown.collect()
}

/// Every resource by its kind.
fn resources(emulation: &Emulation) -> Value {
    let mut kinds = serde_json::Map::new();
    for listed in emulation.world().resources(emulation.now()) {
        if let Value::Array(rows) = kinds.entry(listed.kind).or_insert_with(|| json!([])) {
            rows.push(listed.into_value());
        }
    }
    Value::Object(kinds)
}

/// A journal entry without headers and raw parameters, which contain keys and signatures.
fn shown(entry: &Entry) -> Value {
    json!({
        "method": entry.request.method,
        "host": entry.request.host,
        "path": entry.request.path,
        "service": entry.service,
        "operation": entry.operation,
        "input": entry.input,
        "request_id": entry.request_id,
        "status": entry.status,
        "code": entry.code,
        "synthesized": entry.is_synthesized,
    })
}

/// Members that are set on a resource.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    kind: String,
    id: String,
    set: Value,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockChange {
    #[serde(default)]
    advance: u64,
    frozen: Option<bool>,
    skew: Option<i64>,
}

impl ClockChange {
    fn apply(&self, emulation: &Emulation) -> Result<Value, String> {
        let moved = emulation.clock.try_advance(Duration::from_millis(self.advance));
        moved.map_err(|error| format!("advance: {error}"))?;
        if let Some(is_frozen) = self.frozen {
            emulation.clock.set_frozen(is_frozen).map_err(|error| format!("frozen: {error}"))?;
        }
        if let Some(skew) = self.skew {
            emulation.skew.store(skew, Ordering::Relaxed);
        }
        Ok(json!({ "now": iso(emulation.now()) }))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    #[serde(default)]
    id: String,
    #[serde(default)]
    secret: String,
    token: Option<String>,
}

impl Key {
    /// Refuses a key that no request could be signed with: an id without a secret, or a secret without an id.
    fn check(self) -> Result<Key, String> {
        match (self.id.is_empty(), self.secret.is_empty(), &self.token) {
            (false, false, _) | (true, true, Some(_)) => Ok(self),
            (false, true, _) => Err("secret: required with an id, but missing".to_owned()),
            (true, false, _) => Err("id: required with a secret, but missing".to_owned()),
            (true, true, None) => Err("id: expected an id and a secret, or a token".to_owned()),
        }
    }
}

impl From<Key> for Credentials {
    fn from(key: Key) -> Self {
        match key.token {
            Some(token) if key.id.is_empty() => Credentials::bearer(token),
            Some(token) => Credentials::new(key.id, key.secret).with_security_token(token),
            None => Credentials::new(key.id, key.secret),
        }
    }
}
