//! Zenlayer Cloud for cloudspec: encoder, signers, credential sources and errors.

pub mod sign;
