//! The content of a failed response.

mod read;

use cloudspec_wire::Value;

/// The content of a failed response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failure {
    /// The provider's error code; empty if the response has none.
    pub code: String,
    /// The provider's message; empty when the response has none.
    pub message: String,
    /// The id that the provider gave to the request.
    pub request_id: Option<String>,
    /// URL of a page on which the provider explains the error.
    pub recommend: Option<String>,
    /// Details about the missing permission.
    pub access_denied: Option<Value>,
    /// Whether the response has the documented shape of an error. It is `false` for a page of a gateway or
    /// proxy on the way.
    pub is_documented_format: bool,
}
