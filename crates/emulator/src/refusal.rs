//! Errors that the emulated provider responds with.

use serde::{Deserialize, Serialize};

/// An error that the provider responds with: code, HTTP status, message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// HTTP status.
    pub status: u16,
    /// The provider's error code.
    pub code: String,
    /// The message. It never contains the value of a parameter, which may be secret.
    pub message: String,
}

impl Refusal {
    /// An error.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Refusal { status, code: code.into(), message: message.into() }
    }
}
