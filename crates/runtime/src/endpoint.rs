//! Endpoints, and the location from which they are chosen.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU16;
use std::str::FromStr;

use crate::error::Error;
use crate::http::Scheme;

/// The location of an application, which decides which endpoint of a service is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// Region id, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// The network the endpoint is reached through.
    pub network: Network,
}

/// The network an endpoint is reached through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A private network in the provider's cloud.
    Vpc,
    /// The provider's classic internal network.
    Internal,
}

/// The address to which a request is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// `https`, unless plain `http` was configured.
    pub scheme: Scheme,
    /// Host name or address, followed by `:port` if the port is not the default one of the scheme.
    pub host: String,
}

impl Endpoint {
    /// Parses `https://host`, `http://host:port`, or a host name alone (which means `https`).
    ///
    /// # Errors
    /// [`ErrorKind::Endpoint`](crate::ErrorKind::Endpoint) when `text` has another form.
    pub fn parse(text: &str) -> Result<Endpoint, Error> {
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (Scheme::Http, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (Scheme::Https, rest),
            Some(_) => return Err(not_an_endpoint(text)),
            None => (Scheme::Https, text),
        };
        let host = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
        // What is signed has to be what is sent, and HTTP leaves the usual port out.
        let usual = if scheme == Scheme::Https { ":443" } else { ":80" };
        let host = host.strip_suffix(usual).unwrap_or(&host);
        match is_host_and_port(host) {
            true => Ok(Endpoint { scheme, host: host.to_owned() }),
            false => Err(not_an_endpoint(text)),
        }
    }
}

impl Endpoint {
    /// Whether requests to it cannot be read on the way: they are encrypted, or do not leave this machine.
    pub fn is_private(&self) -> bool {
        self.scheme == Scheme::Https || self.is_here()
    }

    fn is_here(&self) -> bool {
        let host = self.host.rsplit_once(':').filter(|(_, port)| !port.contains(']'));
        let host = host.map_or(&*self.host, |(host, _)| host);
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        address.is_ok_and(|address| address.is_loopback())
            || host == "localhost"
            || host.ends_with(".localhost")
    }
}

impl FromStr for Endpoint {
    type Err = Error;

    fn from_str(text: &str) -> Result<Endpoint, Error> {
        Endpoint::parse(text)
    }
}

impl TryFrom<&str> for Endpoint {
    type Error = Error;

    fn try_from(text: &str) -> Result<Endpoint, Error> {
        Endpoint::parse(text)
    }
}

impl TryFrom<String> for Endpoint {
    type Error = Error;

    fn try_from(text: String) -> Result<Endpoint, Error> {
        Endpoint::parse(&text)
    }
}

impl TryFrom<&String> for Endpoint {
    type Error = Error;

    fn try_from(text: &String) -> Result<Endpoint, Error> {
        Endpoint::parse(text)
    }
}

/// Whether `text` is a name or an address, in brackets where that has colons, with or without a port.
fn is_host_and_port(text: &str) -> bool {
    let is_port = |text: &str| text.is_empty() || text.strip_prefix(':').is_some_and(is_number_of_port);
    if let Some((address, port)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return address.parse::<Ipv6Addr>().is_ok() && is_port(port);
    }
    let (name, port) = text.split_at(text.find(':').unwrap_or(text.len()));
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
    !name.is_empty() && name.bytes().all(allowed) && is_port(port)
}

fn is_number_of_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<NonZeroU16>().is_ok()
}

fn not_an_endpoint(text: &str) -> Error {
    // User name and password, and whatever a query has.
    let shown = match text.rsplit_once('@') {
        Some((_, host)) => format!("***@{host}"),
        None => text.to_owned(),
    };
    let shown = shown.split_once('?').map_or(&*shown, |(before, _)| before);
    Error::endpoint(format!(
        "`{shown}` is not an endpoint: expected a host such as `ecs.cn-hangzhou.aliyuncs.com`, \
         with `http://` in front for plain HTTP and without a path"
    ))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.as_str(), self.host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoint_is_a_host_with_or_without_a_port() {
        for text in
            ["h", "h.test:1", "http://127.0.0.1:65535", "[::1]", "https://[2001:db8::1]:8443/", "a_b-c"]
        {
            assert!(Endpoint::parse(text).is_ok(), "{text}");
        }
        for text in [
            "", ":", ":1", "h:", "h:0", "h:+1", "h:65536", "h:1:2", "::1", "[::1", "[::1]x", "[::1]:", "[h]",
            "[]", "h]", "http://", "h/path", "h?q", "h#f", "user@h",
        ] {
            assert!(Endpoint::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn nothing_secret_of_what_is_no_endpoint_is_shown() {
        for text in [
            "http://user:hidden@h",
            "hidden@h/",
            "ftp://user:hid@den@h",
            "https://h?key=hidden",
            "https://u:hidden@h?token=hidden",
        ] {
            let told = Endpoint::parse(text).unwrap_err();
            let shown = format!("{told} {told:?}");
            assert!(shown.contains('h') && !shown.contains("hid"), "{shown}");
        }
    }
}
