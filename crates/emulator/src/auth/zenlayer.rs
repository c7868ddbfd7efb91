//! Checks the signature of Zenlayer's gateway with the function that clients sign with.

use std::time::{Duration, UNIX_EPOCH};

use cloudspec_runtime::Request;
use cloudspec_zenlayer::sign::zc2;

use super::{Guard, same};
use crate::refusal::Refusal;

/// The largest difference between the time of a request and the gateway's clock.
const WINDOW: Duration = Duration::from_secs(5 * 60);

/// Checks the signature or token of the request; its key, if it has one.
pub(crate) fn check(request: &Request, guard: &Guard<'_>) -> Result<String, Refusal> {
    let authorization = request.headers.get("authorization").unwrap_or_default();
    if let Some(token) = authorization.strip_prefix("Bearer ") {
        return match guard.keys.has_token(token) {
            true => Ok(String::new()),
            false => Err(invalid("the token is not known")),
        };
    }
    let Some(parts) = authorization.strip_prefix("ZC2-HMAC-SHA256 ") else {
        return Err(invalid("expected ZC2-HMAC-SHA256 or Bearer in the authorization header"));
    };
    let part =
        |name: &str| parts.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    let (Some(id), Some(given)) = (part("Credential"), part("Signature")) else {
        return Err(invalid("expected Credential=.., SignedHeaders=.., Signature=.."));
    };
    let Some(key) = guard.keys.get(id) else { return Err(invalid("the access key id is not known")) };
    let timestamp = request.headers.get("x-zc-timestamp").and_then(|text| text.parse().ok());
    let Some(timestamp) = timestamp else {
        return Err(invalid("x-zc-timestamp has to be the seconds since 1970"));
    };
    if !same(&zc2::signature(request, &key, timestamp).signature, given) {
        let message = "The signature is not the one expected; check content type, host, body and time.";
        return Err(Refusal::new(401, "AUTHFAILURE_SIGNATURE_FAILURE", message));
    }
    let time = UNIX_EPOCH.checked_add(Duration::from_secs(timestamp));
    match time.is_some_and(|time| guard.is_within(time, WINDOW)) {
        true => Ok(id.to_owned()),
        false => {
            let message = "The time of the request is more than 5 minutes off.";
            Err(Refusal::new(401, "AUTHFAILURE_SIGNATURE_EXPIRED", message))
        }
    }
}

fn invalid(what: &str) -> Refusal {
    Refusal::new(401, "AUTHFAILURE_INVALID_AUTHORIZATION", format!("Not authorized: {what}."))
}
