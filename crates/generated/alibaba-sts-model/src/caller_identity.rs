// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Who the caller is.

pub mod get_caller_identity; pub use get_caller_identity::{GetCallerIdentityRequest, GetCallerIdentityResponse};
