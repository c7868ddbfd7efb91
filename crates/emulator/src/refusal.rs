//! Errors that the emulated provider responds with.

use std::fmt;

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
    /// An error with this HTTP status, error code and message.
    pub fn new(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        Refusal { status, code: code.into(), message: message.into() }
    }
}

/// Writes code, message and HTTP status.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} (HTTP {})", self.code, self.message, self.status)
    }
}

impl std::error::Error for Refusal {}

/// An error of a behaviour: the HTTP status, and codes of which the first one that the operation documents is used, or the
/// very first when it documents none of them.
pub(crate) type Codes<'c> = (u16, &'c [&'c str]);
