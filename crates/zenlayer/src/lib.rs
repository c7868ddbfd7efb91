//! Zenlayer Cloud for cloudspec: encoder, signers, credential sources and errors.

mod answer;
mod provider;
pub mod sign;

pub use provider::Zenlayer;
