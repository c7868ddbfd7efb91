//! URIs out of requests.

use bytes::Bytes;
use cloudspec_wire::query;
use http::uri::{Authority, Parts, PathAndQuery, Scheme as UriScheme, Uri};

use super::error::{refused, unsendable};
use crate::http::{Request, Scheme};
use crate::transport_error::TransportError;

/// The URI of a request, exactly as it was signed.
pub(super) fn uri(request: &Request) -> Result<Uri, TransportError> {
    let mut parts = Parts::default();
    parts.scheme = Some(match request.scheme {
        Scheme::Http => UriScheme::HTTP,
        Scheme::Https => UriScheme::HTTPS,
    });
    parts.authority = Some(authority(&request.host)?);
    parts.path_and_query = Some(path_and_query(request)?);
    Uri::from_parts(parts).map_err(|error| unsendable("the URL cannot be sent".to_owned(), error))
}

fn authority(host: &str) -> Result<Authority, TransportError> {
    let authority = Authority::try_from(host);
    let authority = authority.map_err(|error| unsendable(format!("`{host}` is not a valid host"), error))?;
    match authority.as_str().contains('@') {
        true => Err(refused(format!("`{host}` is not a valid host"))),
        false => Ok(authority),
    }
}

/// The most bytes of a path with its query that the HTTP stack takes.
const LONGEST: usize = 65_534;

fn path_and_query(request: &Request) -> Result<PathAndQuery, TransportError> {
    let path = &*request.path;
    let cannot = || format!("the path `{path}` cannot be sent as it is");
    if !path.starts_with('/') || path.contains(['?', '#']) || path.split('/').any(is_dots) {
        return Err(refused(cannot()));
    }
    let mut text = path.to_owned();
    if !request.query.is_empty() {
        text.push('?');
        text.push_str(&query::form(&request.query));
    }
    if text.len() > LONGEST {
        let length = text.len();
        return Err(refused(format!(
            "path and query are {length} bytes long, but at most {LONGEST} can be sent"
        )));
    }
    PathAndQuery::from_maybe_shared(Bytes::from(text)).map_err(|error| unsendable(cannot(), error))
}

/// Whether servers and what stands before them take a segment of a path for an instruction to leave it out.
fn is_dots(segment: &str) -> bool {
    // Hardly any segment begins like one, and the others are not copied.
    segment.len() <= 6
        && segment.starts_with(['.', '%'])
        && matches!(&*segment.to_ascii_lowercase().replace("%2e", "."), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Headers;
    use crate::transport_error::{Sent, TransportErrorKind};

    fn request(path: &str, query: &[(&str, &str)]) -> Request {
        Request {
            method: "GET",
            scheme: Scheme::Https,
            host: "example.test".into(),
            path: path.to_owned().into(),
            query: query
                .iter()
                .map(|(name, value)| ((*name).to_owned().into(), (*value).to_owned()))
                .collect(),
            headers: Headers::default(),
            body: Vec::new(),
        }
    }

    #[test]
    fn query_that_is_too_long_is_reported_as_such() {
        let text = "x".repeat(LONGEST);
        let error = uri(&request("/", &[("N", &text)])).unwrap_err();
        assert_eq!(error.message, "path and query are 65538 bytes long, but at most 65534 can be sent");
        assert!(uri(&request("/", &[("N", &text[4..])])).is_ok());
    }

    #[test]
    fn query_is_sent_as_it_was_signed() {
        let all: String = (1..=0x2ff_u32).filter_map(char::from_u32).collect();
        let request = request("/", &[("Name", &all), ("it's", "~'()*! +&=%")]);
        let query = query::form(&request.query);
        assert_eq!(uri(&request).unwrap().query(), Some(&*query));
    }

    #[test]
    fn path_that_would_not_arrive_as_it_is_is_refused() {
        for path in ["/a/../b", "/a/%2e%2E/b", "/./", "/a b", "/a?b", "/a#b", "a", ""] {
            let error = uri(&request(path, &[("N", "1")])).unwrap_err();
            assert_eq!((error.kind, error.sent), (TransportErrorKind::Protocol, Sent::No), "{path}");
        }
        assert!(uri(&request("/clusters/a%2Fb/nodes", &[])).is_ok());
    }

    #[test]
    fn host_with_more_than_a_host_in_it_is_refused() {
        for host in ["example.test/a", "example.test?a", "example.test#a", "user@example.test", "a b", ""] {
            let request = Request { host: host.to_owned(), ..request("/", &[]) };
            let error = uri(&request).unwrap_err();
            assert_eq!((error.kind, error.sent), (TransportErrorKind::Protocol, Sent::No), "{host}");
        }
    }

    #[test]
    fn uri_has_scheme_host_path_and_query() {
        let asked =
            Request { host: "h.test:8080".to_owned(), ..request("/a/b", &[("N", "1"), ("M", "a b")]) };
        assert_eq!(uri(&asked).unwrap(), "https://h.test:8080/a/b?N=1&M=a%20b");
        let plain = Request { scheme: Scheme::Http, host: "[::1]".to_owned(), ..request("/", &[]) };
        assert_eq!(uri(&plain).unwrap(), "http://[::1]/");
    }
}
