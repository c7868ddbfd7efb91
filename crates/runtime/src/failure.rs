//! What a failed response says.

use cloudspec_wire::Value;

/// What a failed response says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failure {
    /// The provider's error code; empty when the response has none.
    pub code: String,
    /// The provider's message; empty when the response has none.
    pub message: String,
    /// The id the provider gave the request.
    pub request_id: Option<String>,
    /// Page where the provider explains the error.
    pub recommend: Option<String>,
    /// Which permission was missing.
    pub access_denied: Option<Value>,
    /// Whether the response has the documented shape of an error. `false` for the page of a gateway or proxy
    /// in between.
    pub is_documented_format: bool,
}
