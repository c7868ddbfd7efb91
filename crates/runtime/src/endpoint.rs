//! Endpoints, and the location from which they are chosen.

use std::fmt;
use std::net::IpAddr;
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
            Some(("http", rest)) => (Scheme::Http, rest),
            Some(("https", rest)) => (Scheme::Https, rest),
            Some(_) => return Err(not_an_endpoint(text)),
            None => (Scheme::Https, text),
        };
        let host = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
        // What is signed has to be what is sent, and HTTP leaves the usual port out.
        let usual = if scheme == Scheme::Https { ":443" } else { ":80" };
        let host = host.strip_suffix(usual).unwrap_or(&host);
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        match !host.is_empty() && host.chars().all(allowed) {
            true => Ok(Endpoint { scheme, host: host.to_owned() }),
            false => Err(not_an_endpoint(text)),
        }
    }
}

impl Endpoint {
    /// Whether requests to it cannot be read on the way: they are encrypted, or do not leave this machine.
    pub fn is_private(&self) -> bool {
        let host = self.host.rsplit_once(':').filter(|(_, port)| !port.contains(']'));
        let host = host.map_or(&*self.host, |(host, _)| host);
        let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        let is_here = address.is_ok_and(|address| address.is_loopback())
            || host == "localhost"
            || host.ends_with(".localhost");
        self.scheme == Scheme::Https || is_here
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

fn not_an_endpoint(text: &str) -> Error {
    Error::endpoint(format!(
        "`{text}` is not an endpoint: expected a host such as `ecs.cn-hangzhou.aliyuncs.com`, \
         with `http://` in front for plain HTTP and without a path"
    ))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.as_str(), self.host)
    }
}
