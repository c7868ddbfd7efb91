//! Requests to a host that publishes metadata: conditional, repeated after transient failures, and limited in size and
//! time.

use std::io::Read;
use std::thread::sleep;
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use reqwest::blocking::{Client, Response};
use reqwest::header::{
    ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED, RETRY_AFTER,
};

/// The largest document that is accepted. The largest published ones have a tenth of this size.
const LARGEST: u64 = 256 << 20;

/// The longest delay that a host may ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Limits and repetitions of requests.
#[derive(Clone, Copy)]
pub struct Patience {
    /// How often a request is repeated.
    pub retries: u32,
    /// Delay before the first repetition; it doubles for every further one.
    pub pause: Duration,
    /// Time limit for one request.
    pub timeout: Duration,
}

/// The headers by which a host recognises a document in a conditional request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Validators {
    /// The header `ETag`.
    pub etag: Option<String>,
    /// The header `Last-Modified`.
    pub last_modified: Option<String>,
}

/// The result of a conditional request.
pub enum Fetched {
    /// The document has not changed since these validators were received.
    Unchanged,
    /// A document.
    Document(Document),
}

/// A document as received.
pub struct Document {
    /// Its content.
    pub bytes: Vec<u8>,
    /// Its validators.
    pub validators: Validators,
}

/// A client for hosts that publish metadata.
pub struct Upstream {
    client: Client,
    patience: Patience,
}

/// Why a request failed, and whether the same one may succeed later.
struct Failure {
    what: String,
    passes: bool,
    /// How long the host asked to wait.
    pause: Option<Duration>,
}

impl Upstream {
    /// Creates a client.
    pub fn new(patience: Patience) -> Result<Upstream, String> {
        // Fails when a provider is installed already, which is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder()
            .user_agent(concat!("cloudspec/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(patience.timeout.min(Duration::from_secs(10)))
            .timeout(patience.timeout)
            .build()
            .map_err(|error| format!("no HTTP client: {}", chain(&error)))?;
        Ok(Upstream { client, patience })
    }

    /// The document at `address`, unless it is unchanged since `known`.
    pub fn get(&self, address: &str, known: &Validators) -> Result<Fetched, String> {
        let mut pause = self.patience.pause;
        let mut repeated = 0;
        loop {
            let failure = match self.attempt(address, known) {
                Ok(fetched) => return Ok(fetched),
                Err(failure) => failure,
            };
            if !failure.passes || repeated == self.patience.retries {
                let tried =
                    if repeated > 0 { format!(" (tried {} times)", repeated + 1) } else { String::new() };
                return Err(format!("{address}: {}{tried}", failure.what));
            }
            sleep(failure.pause.unwrap_or(pause).min(LONGEST_PAUSE));
            pause = pause.saturating_mul(2);
            repeated += 1;
        }
    }

    fn attempt(&self, address: &str, known: &Validators) -> Result<Fetched, Failure> {
        let mut request = self.client.get(address);
        for (name, value) in [(IF_NONE_MATCH, &known.etag), (IF_MODIFIED_SINCE, &known.last_modified)] {
            if let Some(value) = value {
                request = request.header(name, value);
            }
        }
        // The client limits the time of each read; a host that sends a byte now and then would never end.
        let until = Instant::now() + self.patience.timeout;
        let response = request.send().map_err(|error| Failure::of(&error))?;
        let is_conditional = *known != Validators::default();
        match response.status() {
            StatusCode::NOT_MODIFIED if is_conditional => Ok(Fetched::Unchanged),
            StatusCode::OK => read(response, until).map(Fetched::Document),
            status => Err(refusal(status, response.headers())),
        }
    }
}

fn read(mut response: Response, until: Instant) -> Result<Document, Failure> {
    let validators = Validators {
        etag: header(response.headers(), ETAG),
        last_modified: header(response.headers(), LAST_MODIFIED),
    };
    let failure = |what: String, passes: bool| Failure { what, passes, pause: None };
    let (mut bytes, mut chunk) = (Vec::new(), vec![0; 64 << 10]);
    loop {
        let count = response
            .read(&mut chunk)
            .map_err(|error| failure(format!("the response broke off: {}", chain(&error)), true))?;
        let Some(received) = chunk.get(..count).filter(|received| !received.is_empty()) else {
            return Ok(Document { bytes, validators });
        };
        bytes.extend_from_slice(received);
        if bytes.len() as u64 > LARGEST {
            return Err(failure(format!("the response is larger than {} MiB", LARGEST >> 20), false));
        }
        if Instant::now() > until {
            return Err(failure("the response did not come in time".to_owned(), true));
        }
    }
}

/// What is said of a page in place of metadata.
pub const PAGE: &str = "it is a page instead of metadata; is a proxy or a sign-in in between?";

/// Whether a document is a page for browsers.
pub fn is_page(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"<")
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
}

fn refusal(status: StatusCode, headers: &HeaderMap) -> Failure {
    let seconds = header(headers, RETRY_AFTER).and_then(|text| text.trim().parse().ok());
    let what = match status {
        StatusCode::NOT_FOUND => "there is no such document (404 Not Found)".to_owned(),
        StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => {
            format!("the host refuses the request ({status}); is a proxy in between?")
        }
        StatusCode::TOO_MANY_REQUESTS => format!("the host asks for fewer requests ({status})"),
        _ => format!("the host responds {status}"),
    };
    let passes = status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS;
    Failure { what, passes, pause: seconds.map(Duration::from_secs) }
}

impl Failure {
    fn of(error: &reqwest::Error) -> Failure {
        let what = if error.is_timeout() {
            format!("no response in time: {}", chain(error))
        } else if error.is_connect() {
            format!("no connection: {}", chain(error))
        } else {
            format!("the request failed: {}", chain(error))
        };
        Failure { what, passes: !error.is_builder() && !error.is_redirect(), pause: None }
    }
}

/// The innermost reasons; the outer ones repeat the address.
fn chain(error: &dyn std::error::Error) -> String {
    let mut reasons = Vec::new();
    let mut next = error.source();
    while let Some(reason) = next {
        reasons.push(reason.to_string());
        next = reason.source();
    }
    reasons.dedup();
    if reasons.is_empty() { error.to_string() } else { reasons.join(": ") }
}
