//! Methods and headers, from our types to those of the HTTP stack and back.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, InvalidHeaderName};

use super::error::unsendable;
use crate::http::{Headers, Request};
use crate::transport::TransportError;

pub(super) fn method(name: &str) -> Result<Method, TransportError> {
    match name {
        "GET" => Ok(Method::GET),
        "POST" => Ok(Method::POST),
        other => Method::from_bytes(other.as_bytes())
            .map_err(|error| unsendable(format!("`{other}` is no HTTP method"), error)),
    }
}

/// The values share one buffer: the HTTP stack copies headers several times on the way, and a copy of a shared
/// value allocates nothing.
pub(super) fn header_map(request: &Request) -> Result<HeaderMap, TransportError> {
    let headers = &request.headers;
    let mut values = String::with_capacity(headers.iter().map(|(_, value)| value.len()).sum());
    values.extend(headers.iter().map(|(_, value)| value));
    let mut values = Bytes::from(values);
    let mut map = HeaderMap::with_capacity(headers.len() + 2);
    for (name, (_, value)) in headers.names().zip(headers.iter()) {
        let key =
            header_name(name).map_err(|error| unsendable(format!("`{name}` is no header name"), error))?;
        let value = HeaderValue::from_maybe_shared(values.split_to(value.len()))
            .map_err(|error| unsendable(format!("the value of header `{name}` cannot be sent"), error))?;
        map.insert(key, value);
    }
    // A server may wait for a body whose length is not told.
    if request.body.is_empty() && matches!(request.method, "POST" | "PUT" | "PATCH") {
        map.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    Ok(map)
}

/// Constants are not copied.
#[expect(clippy::ptr_arg, reason = "a `&str` does not tell whether it is a constant")]
fn header_name(name: &Cow<'static, str>) -> Result<HeaderName, InvalidHeaderName> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match name {
        // `from_static` panics at what is no name; this is a part of what it takes.
        Cow::Borrowed(name) if matches!(name.len(), 1..=64) && name.bytes().all(is_plain) => {
            Ok(HeaderName::from_static(name))
        }
        name => HeaderName::from_bytes(name.as_bytes()),
    }
}

pub(super) fn headers(response: &::reqwest::Response) -> Headers {
    let text = |value: &HeaderValue| match value.to_str() {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(value.as_bytes()).into_owned(),
    };
    response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_headers_are_checked_whether_constant_or_not() {
        let long: &'static str = "abcdefgh".repeat(10_000).leak();
        for name in ["", "a b", "a\n", "ä", long] {
            assert!(header_name(&Cow::Borrowed(name)).is_err(), "{name:.10}");
            assert!(header_name(&Cow::Owned(name.to_owned())).is_err(), "{name:.10}");
        }
        for name in ["x-acs-date", "accept", "X-Upper", "!odd"] {
            let (constant, owned) = (Cow::Borrowed(name), Cow::Owned(name.to_owned()));
            assert_eq!(header_name(&constant).unwrap(), header_name(&owned).unwrap());
        }
    }
}
