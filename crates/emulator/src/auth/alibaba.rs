//! Checks the signatures of Alibaba Cloud's gateway with the functions that clients sign with.

use std::time::{Duration, SystemTime};

use cloudspec_alibaba::sign::{acs3, roa1, rpc1};
use cloudspec_runtime::{Credentials, Headers, Request};
use cloudspec_wire::{Timestamp, query};

use super::{Guard, same};
use crate::refusal::Refusal;

/// The largest difference between the time of a request and the gateway's clock.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// Checks whichever signature or token the request has; its key, if it has one, or `None` when the request has neither.
pub(crate) fn check(request: &Request, guard: &Guard<'_>) -> Result<Option<String>, Refusal> {
    if let Some(token) = bearer_token(request) {
        check_moment(request, "", guard)?;
        return match guard.keys.has_token(token) {
            true => Ok(Some(String::new())),
            false => Err(Refusal::new(400, "InvalidBearerToken", "The bearer token is not known.")),
        };
    }
    let authorization = request.headers.get("authorization").unwrap_or_default();
    let id = if let Some(parts) = authorization.strip_prefix("ACS3-HMAC-SHA256 ") {
        check_acs3(request, parts, guard)?.to_owned()
    } else if let Some(parts) = authorization.strip_prefix("acs ") {
        check_roa1(request, parts, guard)?.to_owned()
    } else if parameter(request, "Signature").is_some() || parameter(request, "AccessKeyId").is_some() {
        check_rpc1(request, guard)?.to_owned()
    } else if let Some(joined) = with_form(request) {
        check_rpc1(&joined, guard)?.to_owned()
    } else if authorization.is_empty() {
        return Ok(None);
    } else {
        return Err(incomplete("the authorization scheme is none of ACS3-HMAC-SHA256 and acs"));
    };
    Ok(Some(id))
}

/// The request with the parameters of its form in the query, if it is signed there: the older signature does not tell
/// query and form apart.
fn with_form(request: &Request) -> Option<Request> {
    let content_type = request.headers.get("content-type").unwrap_or_default();
    let is_form = content_type.starts_with("application/x-www-form-urlencoded");
    let form = is_form.then(|| query::parse_form(&String::from_utf8_lossy(&request.body)))?;
    form.iter().find(|(name, _)| name == "Signature" || name == "AccessKeyId")?;
    let query = request.query.iter().cloned().chain(form).collect();
    Some(Request { query, body: Vec::new(), ..request.clone() })
}

fn bearer_token(request: &Request) -> Option<&str> {
    request.headers.get("x-acs-bearer-token").or_else(|| parameter(request, "BearerToken"))
}

fn check_acs3<'r>(request: &Request, parts: &'r str, guard: &Guard<'_>) -> Result<&'r str, Refusal> {
    let part =
        |name: &str| parts.split(',').find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='));
    let (Some(id), Some(names), Some(given)) = (part("Credential"), part("SignedHeaders"), part("Signature"))
    else {
        return Err(incomplete("expected Credential=..,SignedHeaders=..,Signature=.."));
    };
    let key = key(guard, id)?;
    check_token(request.headers.get("x-acs-security-token"), &key, guard)?;
    let signed: Vec<&str> = names.split(';').collect();
    if let Some(name) = unsigned_header(request, &signed) {
        return Err(incomplete(&format!("the header {name} has to be signed")));
    }
    let payload = acs3::payload_hash(&request.body);
    if request.headers.get("x-acs-content-sha256").is_some_and(|sent| sent != payload) {
        return Err(mismatch("x-acs-content-sha256 is not the SHA-256 of the body"));
    }
    let mut expected = acs3::signature(request, &key, acs3::SignedHeaders::Needed, &payload);
    if expected.signed_headers != names {
        expected = acs3::signature(&only(request, &signed), &key, acs3::SignedHeaders::All, &payload);
    }
    if !same(&expected.signature, given) {
        // The string to sign contains only a digest, so it can be shown.
        return Err(mismatch(&format!("server string to sign is:{}", expected.string_to_sign)));
    }
    check_moment(request, id, guard).map(|()| id)
}

/// A header that the gateway requires to be signed, and that is not.
fn unsigned_header<'r>(request: &'r Request, signed: &[&str]) -> Option<&'r str> {
    let needed = |name: &str| name.starts_with("x-acs-") || name == "content-type";
    let names = request.headers.iter().map(|(name, _)| name).filter(|name| needed(name));
    std::iter::once("host").chain(names).find(|name| !signed.contains(name))
}

/// The request with only its signed headers. The body is represented by its hash.
fn only(request: &Request, signed: &[&str]) -> Request {
    let headers = request.headers.iter().filter(|(name, _)| signed.contains(name));
    Request {
        method: request.method,
        scheme: request.scheme,
        host: request.host.clone(),
        path: request.path.clone(),
        query: request.query.clone(),
        headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Headers>(),
        body: Vec::new(),
    }
}

fn check_roa1<'r>(request: &Request, parts: &'r str, guard: &Guard<'_>) -> Result<&'r str, Refusal> {
    let Some((id, given)) = parts.split_once(':') else {
        return Err(incomplete("expected acs <id>:<signature>"));
    };
    let key = key(guard, id)?;
    check_token(request.headers.get("x-acs-security-token"), &key, guard)?;
    let expected = roa1::signature(request, &key);
    if !same(&expected.signature, given) {
        return Err(mismatch("check method, date, content type, x-acs headers, path and query"));
    }
    if request.headers.get("content-md5").is_some_and(|sent| sent != content_md5(request, &key)) {
        return Err(Refusal::new(400, "ContentMD5NotMatched", "Content-MD5 is not the MD5 of the body."));
    }
    check_moment(request, id, guard).map(|()| id)
}

/// The digest that the signer puts on a request with this body.
fn content_md5(request: &Request, key: &Credentials) -> String {
    let mut fresh = request.clone();
    roa1::apply(&mut fresh, key, SystemTime::UNIX_EPOCH, "");
    fresh.headers.get("content-md5").unwrap_or_default().to_owned()
}

fn check_rpc1<'r>(request: &'r Request, guard: &Guard<'_>) -> Result<&'r str, Refusal> {
    let needed = |name: &str| parameter(request, name).ok_or_else(|| missing(name));
    let id = needed("AccessKeyId")?;
    let given = needed("Signature")?;
    if needed("SignatureMethod")? != "HMAC-SHA1" {
        return Err(Refusal::new(400, "InvalidSignatureMethod", "SignatureMethod has to be HMAC-SHA1."));
    }
    if needed("SignatureVersion")? != "1.0" {
        return Err(Refusal::new(400, "InvalidSignatureVersion", "SignatureVersion has to be 1.0."));
    }
    let key = key(guard, id)?;
    check_token(parameter(request, "SecurityToken"), &key, guard)?;
    let expected = rpc1::signature(request, &key);
    if !same(&expected.signature, given) {
        return Err(mismatch("check method and parameters"));
    }
    check_moment(request, id, guard).map(|()| id)
}

/// Checks time and nonce, wherever this version of the signature carries them. This comes last, so that a request with
/// a wrong signature does not use up its nonce.
fn check_moment(request: &Request, key: &str, guard: &Guard<'_>) -> Result<(), Refusal> {
    let header = |name| request.headers.get(name);
    let (time, at) = if let Some(text) = header("x-acs-date").or_else(|| parameter(request, "Timestamp")) {
        (Timestamp::from(text).to_system_time(), "x-acs-date or Timestamp")
    } else if let Some(text) = header("date") {
        (httpdate::parse_http_date(text).ok(), "date")
    } else {
        return Err(missing("Timestamp"));
    };
    let Some(time) = time else {
        let message =
            format!("{at} has to be like 2016-02-23T12:46:24Z, or an HTTP date in the date header.");
        return Err(Refusal::new(400, "InvalidTimeStamp.Format", message));
    };
    if !guard.is_within(time, WINDOW) {
        let message = "The time of the request is more than 15 minutes off.";
        return Err(Refusal::new(400, "InvalidTimeStamp.Expired", message));
    }
    let nonce = header("x-acs-signature-nonce").or_else(|| parameter(request, "SignatureNonce"));
    match nonce {
        None | Some("") => Err(missing("SignatureNonce")),
        Some(nonce) if guard.nonces.use_up(key, nonce) => Ok(()),
        Some(_) => Err(Refusal::new(400, "SignatureNonceUsed", "The nonce was used before.")),
    }
}

fn key(guard: &Guard<'_>, id: &str) -> Result<Credentials, Refusal> {
    guard.keys.get(id).or_else(|| (guard.issued)(id)).ok_or_else(|| {
        Refusal::new(404, "InvalidAccessKeyId.NotFound", format!("The access key id {id} is not known."))
    })
}

fn check_token(sent: Option<&str>, key: &Credentials, guard: &Guard<'_>) -> Result<(), Refusal> {
    let expected = key.security_token.as_ref().map(|token| token.expose());
    match (expected, sent) {
        (None, None) => Ok(()),
        (Some(_), None) => {
            Err(Refusal::new(400, "MissingSecurityToken", "A temporary key needs its security token."))
        }
        (Some(expected), Some(sent)) if same(expected, sent) => match key.expires_at {
            Some(expires_at) if expires_at <= guard.now => {
                Err(Refusal::new(400, "InvalidSecurityToken.Expired", "The security token has expired."))
            }
            _ => Ok(()),
        },
        _ => Err(Refusal::new(
            400,
            "InvalidSecurityToken.MismatchWithAccessKey",
            "The security token does not belong to the access key.",
        )),
    }
}

/// A common parameter.
fn parameter<'r>(request: &'r Request, name: &str) -> Option<&'r str> {
    request.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

fn missing(name: &str) -> Refusal {
    let message = format!("The input parameter \"{name}\" that is needed to check the request is missing.");
    Refusal::new(400, "MissingParameter", message)
}

fn incomplete(what: &str) -> Refusal {
    Refusal::new(400, "IncompleteSignature", format!("The signature is not complete: {what}."))
}

fn mismatch(hint: &str) -> Refusal {
    Refusal::new(400, "SignatureDoesNotMatch", format!("The signature is not the one expected; {hint}"))
}
