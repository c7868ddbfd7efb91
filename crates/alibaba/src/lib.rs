//! Alibaba Cloud for cloudspec: encoders, signers, credential sources, endpoints and errors.

mod form;
mod pending;
pub mod sign;
