//! Alibaba Cloud for cloudspec: encoders, signers, credential sources, endpoints and errors.

mod answer;
mod encode;
mod endpoint;
mod form;
mod provider;
pub mod sign;

pub use provider::{Alibaba, Format};
pub use sign::SignatureVersion;
