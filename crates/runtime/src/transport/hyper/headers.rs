//! Methods and headers, from our types to those of the HTTP stack and back.

use std::borrow::Cow;

use bytes::Bytes;
use http::Method;
use http::header::{CONTENT_LENGTH, HeaderMap, HeaderName, HeaderValue, InvalidHeaderName};

use super::error::unsendable;
use crate::http::{Headers, Request, Text};
use crate::transport_error::TransportError;

pub(super) fn method(name: &str) -> Result<Method, TransportError> {
    match name {
        "GET" => Ok(Method::GET),
        "POST" => Ok(Method::POST),
        other => Method::from_bytes(other.as_bytes())
            .map_err(|error| unsendable(format!("`{other}` is not an HTTP method"), error)),
    }
}

/// The values share one buffer: the HTTP stack copies headers several times on the way, and a copy of a shared
/// value allocates nothing.
pub(super) fn header_map(request: &Request) -> Result<HeaderMap, TransportError> {
    let headers = &request.headers;
    let mut values = String::with_capacity(headers.iter().map(|(_, value)| value.len()).sum());
    values.extend(headers.iter().map(|(_, value)| value));
    let mut values = Bytes::from(values);
    // Room for the two that the client adds, where that costs nothing.
    let mut map = HeaderMap::with_capacity((headers.len() + 2).min(12.max(headers.len())));
    for (name, (_, value)) in headers.names().zip(headers.iter()) {
        let key = header_name(name)
            .map_err(|error| unsendable(format!("`{}` is not a valid header name", &**name), error))?;
        let value = HeaderValue::from_maybe_shared(values.split_to(value.len())).map_err(|error| {
            unsendable(format!("the value of header `{}` cannot be sent", &**name), error)
        })?;
        map.insert(key, value);
    }
    // A server may wait for a body whose length is not told.
    if request.body.is_empty() && matches!(request.method, "POST" | "PUT" | "PATCH") {
        map.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    Ok(map)
}

/// The bytes of which most names are.
const PLAIN: [bool; 256] = {
    let (mut plain, mut byte) = ([false; 256], 0);
    while byte < 256 {
        plain[byte] = matches!(byte as u8, b'a'..=b'z' | b'0'..=b'9' | b'-');
        byte += 1;
    }
    plain
};

/// Constants are not copied.
fn header_name(name: &Text) -> Result<HeaderName, InvalidHeaderName> {
    match name {
        // `from_static` panics at what is no name; this is a part of what it takes.
        Text::Constant(name)
            if matches!(name.len(), 1..=64) && name.bytes().all(|byte| PLAIN[usize::from(byte)]) =>
        {
            Ok(HeaderName::from_static(name))
        }
        name => HeaderName::from_bytes(name.as_bytes()),
    }
}

pub(in crate::transport) fn headers(map: &HeaderMap) -> Headers {
    Headers::shared(map.len(), map.iter().map(|(name, value)| (name.as_str(), text(value.as_bytes()))))
}

/// Nearly every value is UTF-8, which is known sooner than where it is not.
fn text(value: &[u8]) -> Cow<'_, str> {
    str::from_utf8(value).map_or_else(|_| String::from_utf8_lossy(value), Cow::Borrowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_headers_are_checked_whether_constant_or_not() {
        let long: &'static str = "abcdefgh".repeat(10_000).leak();
        for name in ["", "a b", "a\n", "ä", long] {
            assert!(header_name(&Text::Constant(name)).is_err(), "{name:.10}");
            assert!(header_name(&Text::Owned(name.to_owned())).is_err(), "{name:.10}");
        }
        for name in ["x-acs-date", "accept", "X-Upper", "!odd"] {
            let (constant, owned) = (Text::Constant(name), Text::Owned(name.to_owned()));
            assert_eq!(header_name(&constant).unwrap(), header_name(&owned).unwrap());
        }
    }
}
