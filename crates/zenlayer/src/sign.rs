//! The gateway's signature, a pure function that returns its intermediate strings, and its bearer token.

pub mod bearer;
pub mod zc2;
