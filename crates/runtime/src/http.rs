//! HTTP as this crate uses it: complete requests and complete responses.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
#[cfg(feature = "hyper")]
use std::ops::Range;
#[cfg(feature = "hyper")]
use std::sync::Arc;

use cloudspec_wire::query::Pair;

/// A request, ready to be signed and sent.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// HTTP method, upper case.
    pub method: &'static str,
    /// `https`, unless plain `http` was configured.
    pub scheme: Scheme,
    /// Host name or address, followed by `:port` if the port is not the default one of the scheme.
    pub host: String,
    /// Path, percent-encoded, starting with `/`.
    pub path: Cow<'static, str>,
    /// Query parameters in the order in which they are sent, without percent-encoding.
    pub query: Vec<Pair>,
    /// Headers; names in lower case. `host` is not among them.
    pub headers: Headers,
    /// Body; empty if there is none.
    pub body: Vec<u8>,
}

/// `http` or `https`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "HTTP has these two")]
pub enum Scheme {
    /// Without TLS.
    Http,
    /// With TLS.
    #[default]
    Https,
}

/// A handful of headers in order, looked up by lower-case name.
#[derive(Clone, Default, PartialEq)]
pub struct Headers(Vec<(Text, Text)>);

/// A name or value. Constants are not copied, and the names and values of a response share one buffer.
#[derive(Clone)]
pub(crate) enum Text {
    Constant(&'static str),
    Owned(String),
    /// A piece of one buffer that the transport filled.
    #[cfg(feature = "hyper")]
    Part(Arc<str>, Range<u32>),
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Text::Constant(text) => text,
            Text::Owned(text) => text,
            #[cfg(feature = "hyper")]
            Text::Part(whole, range) => {
                whole.get(range.start as usize..range.end as usize).unwrap_or_default()
            }
        }
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        **self == **other
    }
}

impl From<Cow<'static, str>> for Text {
    fn from(text: Cow<'static, str>) -> Text {
        match text {
            Cow::Borrowed(text) => Text::Constant(text),
            Cow::Owned(text) => Text::Owned(text),
        }
    }
}

/// A whole response.
#[derive(Clone, Default, PartialEq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Headers; names in lower case.
    pub headers: Headers,
    /// Body.
    pub body: Vec<u8>,
}

impl Scheme {
    /// The scheme as it is written in a URL.
    pub fn as_str(self) -> &'static str {
        match self {
            Scheme::Http => "http",
            Scheme::Https => "https",
        }
    }
}

/// Headers, in lower case, that say where a message ends, to whom it is sent, or what happens to its
/// connection.
const FRAMING: [&str; 10] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Whether only the transport may set the header `name` (lower case).
pub(crate) fn is_framing(name: &str) -> bool {
    FRAMING.contains(&name)
}

/// So many headers are common: there is room for them from the first one on.
const COMMON: usize = 12;

impl Headers {
    /// The value of `name` (lower case).
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| **key == *name).map(|(_, value)| &**value)
    }

    /// Sets `name` (lower case), replacing a former value.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Cow<'static, str>>) {
        let (name, value) = (Text::from(name.into()), Text::from(value.into()));
        match self.0.iter_mut().find(|(key, _)| *key == name) {
            Some(entry) => entry.1 = value,
            None => {
                if self.0.is_empty() {
                    self.0.reserve(COMMON);
                }
                self.0.push((name, value));
            }
        }
    }

    /// Removes `name` (lower case).
    pub fn remove(&mut self, name: &str) {
        self.0.retain(|(key, _)| **key != *name);
    }

    /// All headers, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (&**name, &**value))
    }

    /// The names as they are kept, to tell constants from others.
    #[cfg(feature = "hyper")]
    pub(crate) fn names(&self) -> impl Iterator<Item = &Text> {
        self.0.iter().map(|(name, _)| name)
    }

    /// The number of headers.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are no headers.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Headers {
    /// Headers whose names and values share one buffer: a response has many of them, and most are never read.
    #[cfg(feature = "hyper")]
    pub(crate) fn shared<'a>(count: usize, pairs: impl Iterator<Item = (&'a str, Cow<'a, str>)>) -> Headers {
        // More than most of them take.
        let mut whole = String::with_capacity(48 * count);
        let mut ends = Vec::with_capacity(count);
        // Nobody sends 4 GB of headers; if somebody does, what is behind them reads as empty.
        let end = |whole: &String| u32::try_from(whole.len()).unwrap_or(u32::MAX);
        for (name, value) in pairs {
            whole.push_str(name);
            let name_ends = end(&whole);
            whole.push_str(&value);
            ends.push((name_ends, end(&whole)));
        }
        let whole: Arc<str> = whole.into();
        let mut start = 0;
        let parts = ends.into_iter().map(|(name_ends, value_ends)| {
            let name = Text::Part(whole.clone(), start..name_ends);
            start = value_ends;
            (name, Text::Part(whole.clone(), name_ends..value_ends))
        });
        Headers(parts.collect())
    }
}

impl<N: Into<Cow<'static, str>>, V: Into<Cow<'static, str>>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        let pairs = pairs.into_iter().map(|(name, value)| (name.into().into(), value.into().into()));
        let mut all = Vec::with_capacity(COMMON);
        all.extend(pairs);
        Headers(all)
    }
}

impl Request {
    /// The signatures of this request, from its `authorization` header and its query.
    pub(crate) fn signatures(&self) -> impl Iterator<Item = String> {
        let header = self.headers.get("authorization").unwrap_or_default();
        let in_header = header.trim_end_matches('=').rsplit([' ', '=', ':', ',']).next();
        let in_header = in_header.filter(|signature| !signature.is_empty());
        let in_query = self.query.iter().filter(|(name, _)| name == "Signature").map(|(_, value)| &**value);
        in_header.into_iter().chain(in_query).map(str::to_owned)
    }
}

impl fmt::Debug for Headers {
    /// Shows the names alone: nobody knows which of the values a server or an application sets are secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

impl fmt::Debug for Response {
    /// Shows everything but values of headers and the body, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

impl fmt::Debug for Request {
    /// Shows where the request is sent, but not its content: parameters may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &format_args!("{}://{}{}", self.scheme.as_str(), self.host, self.path))
            .field("headers", &self.headers)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
