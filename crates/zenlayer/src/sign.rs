//! The signature of the gateway, a pure function that shows its intermediate strings, and the bearer token.

pub mod bearer;
pub mod zc2;
