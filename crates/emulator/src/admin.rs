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
        return response(403, &json!({ "error": reason }));
    }
    let path = request.path.strip_prefix(PATH).unwrap_or_default();
    if (request.method, path) == ("GET", "") {
        let find = request.query.iter().find(|(name, _)| name == "find").map(|(_, text)| text.as_str());
        return page::page(emulation, find.unwrap_or_default());
    }
    match perform(request, path, emulation) {
        Some(Ok(value)) => response(200, &value),
        Some(Err(error)) => response(400, &json!({ "error": error })),
        None => response(404, &json!({ "error": "there is no such endpoint" })),
    }
}

/// Carries out the request; `None` when there is no such endpoint.
fn perform(request: &Request, path: &str, emulation: &Emulation) -> Option<Result<Value, String>> {
    Some(match (request.method, path) {
        ("GET", "operations") => Ok(operations(emulation)),
        ("GET", "resources") => Ok(resources(emulation)),
        ("POST", "resources") => read::<Change>(request)
            .and_then(|Change { kind, id, set }| {
                emulation.set(&kind, &id, &set).map_err(|error| error.to_string())
            })
            .map(|()| Value::Null),
        ("GET", "journal") => Ok(emulation.journal.entries().iter().map(shown).collect()),
        ("DELETE", "journal") => {
            emulation.journal.clear();
            Ok(Value::Null)
        }
        ("GET", "rules") => serde_json::to_value(emulation.rules.list()).map_err(|error| error.to_string()),
        ("POST", "rules") => read::<Rule>(request)
            .and_then(|rule| emulation.rules.try_add(rule).map_err(|error| error.to_string()))
            .map(|()| Value::Null),
        ("DELETE", "rules") => {
            emulation.rules.clear();
            Ok(Value::Null)
        }
        ("POST", "clock") => read::<ClockChange>(request).and_then(|change| change.apply(emulation)),
        ("POST", "keys") => read::<Key>(request).and_then(Key::check).map(|key| {
            emulation.keys.add(key.into());
            Value::Null
        }),
        ("POST", "state") => read::<Seed>(request)
            .and_then(|seed| emulation.plant(seed).map_err(|error| error.to_string()))
            .map(|()| Value::Null),
        ("DELETE", "state") => emulation.reset().map(|()| Value::Null).map_err(|error| error.to_string()),
        _ => return None,
    })
}

fn read<T: DeserializeOwned>(request: &Request) -> Result<T, String> {
    serde_json::from_slice(&request.body).map_err(|error| error.to_string())
}

fn response(status: u16, body: &Value) -> Response {
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
