//! Errors of credential providers, and the time limit on their requests.

use std::time::Duration;

use cloudspec_runtime::{CredentialError, Response, Sent, TransportError, TransportErrorKind};

/// The source is not set up.
pub(super) fn not_configured(why: impl Into<String>) -> CredentialError {
    CredentialError::NotConfigured(why.into())
}

/// The source is set up, and does not work.
pub(super) fn failed(why: impl Into<String>) -> CredentialError {
    CredentialError::Failed(why.into())
}

/// Whether a status stands for a fault that passes.
pub(super) fn passes(status: u16) -> bool {
    matches!(status, 408 | 429 | 500..)
}

/// Why a peer gave no keys.
pub(super) enum Slip {
    /// The next try may do better.
    Passing(CredentialError),
    /// The next try would end in the same way.
    Final(CredentialError),
}

impl Slip {
    pub(super) fn into_error(self) -> CredentialError {
        match self {
            Slip::Passing(error) | Slip::Final(error) => error,
        }
    }
}

impl From<CredentialError> for Slip {
    fn from(error: CredentialError) -> Self {
        Slip::Final(error)
    }
}

/// The response, or a time-out when it is not complete in time, however slowly it arrives.
pub(super) async fn within(
    limit: Duration,
    response: impl Future<Output = Result<Response, TransportError>>,
) -> Result<Response, TransportError> {
    tokio::time::timeout(limit, response).await.unwrap_or_else(|_| {
        Err(TransportError {
            kind: TransportErrorKind::ReadTimeout,
            sent: Sent::Maybe,
            message: format!("no complete response within {limit:?}"),
            source: None,
        })
    })
}

/// The kind of the error in words, without any part of the URL, which may be secret.
pub(super) fn reason(kind: TransportErrorKind) -> &'static str {
    match kind {
        TransportErrorKind::Connect => "no connection can be made",
        TransportErrorKind::Tls => "one side does not trust the other",
        TransportErrorKind::ConnectTimeout => "no connection in time",
        TransportErrorKind::ReadTimeout => "no response in time",
        TransportErrorKind::Closed => "the connection broke",
        _ => "the response is not HTTP",
    }
}
