//! Access to the admin endpoints: programs on this machine and the emulator's own page may use them. Web pages of
//! other sites may not, even when their host name resolves to this machine.

use std::net::IpAddr;

use cloudspec_runtime::Request;

/// Refuses a request made by another site's page, or sent to a host name other than this machine's.
pub(super) fn check(request: &Request) -> Result<(), &'static str> {
    if !is_address(&request.host) {
        return Err(
            "the host has to be an address or localhost: a name that leads here may belong to anybody",
        );
    }
    if matches!(request.headers.get("sec-fetch-site"), Some("cross-site" | "same-site")) {
        return Err("the request comes from a page of another site");
    }
    let own = format!("http://{}", request.host);
    let is_own_page =
        |page: &str| page.strip_prefix(&own).is_some_and(|path| path.is_empty() || path.starts_with('/'));
    let is_foreign = match (request.headers.get("origin"), request.headers.get("referer")) {
        (Some(origin), _) => origin != own,
        // Browsers that name no origin may name the page.
        (None, Some(page)) => !is_own_page(page),
        (None, None) => false,
    };
    if is_foreign { Err("the request comes from a page of another origin") } else { Ok(()) }
}

/// Whether a host is an address or `localhost`, with or without a port.
fn is_address(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or(rest, |(name, _)| name),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok()
}

#[cfg(test)]
mod tests {
    use cloudspec_runtime::{Headers, Scheme};

    use super::*;

    #[test]
    fn only_this_machine_and_the_own_page_are_let_in() {
        let table = [
            ("127.0.0.1:8080", None, None, true),
            ("localhost:8080", None, None, true),
            ("[::1]:8080", None, None, true),
            ("127.0.0.1:8080", Some(("origin", "http://127.0.0.1:8080")), None, true),
            ("127.0.0.1:8080", Some(("sec-fetch-site", "same-origin")), None, true),
            ("127.0.0.1:8080", Some(("sec-fetch-site", "none")), None, true),
            ("127.0.0.1:8080", Some(("origin", "http://elsewhere.test")), None, false),
            ("127.0.0.1:8080", Some(("origin", "null")), None, false),
            ("127.0.0.1:8080", Some(("referer", "http://127.0.0.1:8080/_emulator/")), None, true),
            ("127.0.0.1:8080", Some(("referer", "http://elsewhere.test/")), None, false),
            ("127.0.0.1:8080", Some(("referer", "http://127.0.0.1:8080.elsewhere.test/")), None, false),
            ("127.0.0.1:8080", Some(("sec-fetch-site", "cross-site")), None, false),
            (
                "127.0.0.1:8080",
                Some(("sec-fetch-site", "same-site")),
                Some(("origin", "http://127.0.0.1:1")),
                false,
            ),
            ("rebound.test:8080", None, None, false),
            ("", None, None, false),
        ];
        for (host, first, second, expected) in table {
            let mut headers = Headers::default();
            [first, second].into_iter().flatten().for_each(|(name, value)| headers.set(name, value));
            let request = Request {
                method: "POST",
                scheme: Scheme::Http,
                host: host.to_owned(),
                path: "/_emulator/state".into(),
                query: Vec::new(),
                headers,
                body: Vec::new(),
            };
            assert_eq!(check(&request).is_ok(), expected, "{host} {first:?} {second:?}");
        }
    }
}
