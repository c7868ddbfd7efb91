//! URLs out of requests.

use std::sync::{Mutex, PoisonError};

use cloudspec_wire::query;
use reqwest::Url;

use super::error::{refused, unsendable};
use crate::http::{Request, Scheme};
use crate::transport::TransportError;

/// The URLs of the hosts that were asked last, because parsing one takes longer than all that is put on it.
#[derive(Debug, Default)]
pub(super) struct Origins(Mutex<Vec<Origin>>);

#[derive(Debug)]
struct Origin {
    scheme: Scheme,
    host: String,
    url: Url,
}

/// Most services of an application share a few hosts.
const MAX_ORIGINS: usize = 16;

impl Origins {
    /// The URL of a request. A URL parser rewrites some paths (`/a/../b`), and then the signature would be for
    /// something else than what is sent, so such a request is refused.
    pub(super) fn url(&self, request: &Request) -> Result<Url, TransportError> {
        let mut url = self.of_host(request.scheme, &request.host)?;
        let query = query::form(&request.query);
        url.set_path(&request.path);
        url.set_query((!query.is_empty()).then_some(&query));
        match url.path() == request.path && url.query().unwrap_or_default() == query {
            true => Ok(url),
            false => Err(refused(format!("the path `{}` cannot be sent as it is", request.path))),
        }
    }

    fn of_host(&self, scheme: Scheme, host: &str) -> Result<Url, TransportError> {
        let mut origins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = origins.iter().find(|origin| origin.scheme == scheme && origin.host == host) {
            return Ok(known.url.clone());
        }
        let url = origin(scheme, host)?;
        if origins.len() == MAX_ORIGINS {
            origins.remove(0);
        }
        origins.push(Origin { scheme, host: host.to_owned(), url: url.clone() });
        Ok(url)
    }
}

fn origin(scheme: Scheme, host: &str) -> Result<Url, TransportError> {
    let url = Url::parse(&format!("{}://{host}/", scheme.as_str()))
        .map_err(|error| unsendable(format!("`{host}` is no host"), error))?;
    let has_user = !url.username().is_empty() || url.password().is_some();
    match !has_user && url.path() == "/" && url.query().is_none() && url.fragment().is_none() {
        true => Ok(url),
        false => Err(refused(format!("`{host}` is no host"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Headers;
    use crate::transport::{Sent, TransportErrorKind};

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
    fn query_is_sent_as_it_was_signed() {
        let all: String = (1..=0x2ff_u32).filter_map(char::from_u32).collect();
        let request = request("/", &[("Name", &all), ("it's", "~'()*! +&=%")]);
        let query = query::form(&request.query);
        assert_eq!(Origins::default().url(&request).unwrap().query(), Some(&*query));
    }

    #[test]
    fn path_that_the_parser_would_rewrite_is_refused() {
        for path in ["/a/../b", "/a/%2e%2e/b", "/./", "/a b"] {
            let error = Origins::default().url(&request(path, &[])).unwrap_err();
            assert_eq!((error.kind, error.sent), (TransportErrorKind::Protocol, Sent::No), "{path}");
        }
        assert!(Origins::default().url(&request("/clusters/a%2Fb/nodes", &[])).is_ok());
    }

    #[test]
    fn host_with_more_than_a_host_in_it_is_refused() {
        for host in ["example.test/a", "example.test?a", "example.test#a", "user@example.test", "a b", ""] {
            let request = Request { host: host.to_owned(), ..request("/", &[]) };
            let error = Origins::default().url(&request).unwrap_err();
            assert_eq!((error.kind, error.sent), (TransportErrorKind::Protocol, Sent::No), "{host}");
        }
    }

    #[test]
    fn hosts_keep_their_urls_when_many_are_asked() {
        let origins = Origins::default();
        let hosts: Vec<String> = (0..3 * MAX_ORIGINS).map(|number| format!("h{number}.test")).collect();
        for host in hosts.iter().chain(&hosts) {
            let asked = Request { host: host.clone(), ..request("/a/b", &[("N", "1")]) };
            assert_eq!(origins.url(&asked).unwrap().as_str(), format!("https://{host}/a/b?N=1"));
        }
        assert_eq!(origins.0.lock().unwrap().len(), MAX_ORIGINS);
        let plain = Request { scheme: Scheme::Http, host: hosts[0].clone(), ..request("/", &[]) };
        assert_eq!(origins.url(&plain).unwrap().as_str(), "http://h0.test/");
    }
}
