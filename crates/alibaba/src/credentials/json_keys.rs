//! Keys in a JSON object, as STS, the metadata service and external programs return them.

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
    let text =
        |name: &str| object.get(name).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let needed = |name| text(name).ok_or_else(|| format!("`{name}` is missing"));
    let mut credentials = Credentials::new(needed(names.id)?, needed(names.secret)?).with_source(source);
    if let Some(token) = text(names.token) {
        credentials = credentials.with_security_token(token);
    }
    match text(names.expiration) {
        None => Ok(credentials),
        Some(text) => match Timestamp::from(text).to_system_time() {
            Some(time) => Ok(credentials.with_expiry(time)),
            None => Err(format!("`{}` is not a time such as 2020-01-31T12:00:00Z", names.expiration)),
        },
    }
}
