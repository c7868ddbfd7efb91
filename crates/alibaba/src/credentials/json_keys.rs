//! Keys in a JSON object, as STS, the metadata service and external programs return them.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_runtime::Credentials;
use cloudspec_wire::{Timestamp, Value};

/// The names of the members.
pub(super) struct Names {
    id: &'static str,
    secret: &'static str,
    token: &'static str,
    expiration: &'static str,
}

/// The names that the provider's services use.
pub(super) const OF_SERVICES: Names =
    Names { id: "AccessKeyId", secret: "AccessKeySecret", token: "SecurityToken", expiration: "Expiration" };

/// The names that the command line uses.
pub(super) const OF_CLI: Names =
    Names { id: "access_key_id", secret: "access_key_secret", token: "sts_token", expiration: "expiration" };

/// Reads the keys in `object`, or says what is wrong with them, without repeating any.
pub(super) fn read(object: &Value, names: &Names, source: &'static str) -> Result<Credentials, String> {
    let text = |name: &str| match object.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
        Some(_) => Err(format!("`{name}` is not a text")),
    };
    let needed = |name| text(name)?.ok_or_else(|| format!("`{name}` is missing"));
    let mut credentials = Credentials::new(needed(names.id)?, needed(names.secret)?).with_source(source);
    if let Some(token) = text(names.token)? {
        credentials = credentials.with_security_token(token);
    }
    let expires = match object.get(names.expiration) {
        None | Some(Value::Null) => return Ok(credentials),
        Some(Value::String(text)) if text.trim().is_empty() => return Ok(credentials),
        Some(Value::String(text)) => Timestamp::from(text.trim()).to_system_time(),
        Some(number) => number.as_u64().and_then(unix_time),
    };
    match expires {
        Some(time) => Ok(credentials.with_expiry(time)),
        None => Err(format!("`{}` is not a time such as 2020-01-31T12:00:00Z", names.expiration)),
    }
}

/// The first number that means milliseconds, because as seconds it is beyond the year 5000.
const MILLISECONDS: u64 = 100_000_000_000;

/// The time of a number of seconds, or of milliseconds, since 1970.
fn unix_time(number: u64) -> Option<SystemTime> {
    let since = match number {
        MILLISECONDS.. => Duration::from_millis(number),
        _ => Duration::from_secs(number),
    };
    UNIX_EPOCH.checked_add(since)
}
