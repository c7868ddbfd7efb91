//! Alibaba Cloud for cloudspec: encoders, signers, credential sources, endpoints and errors.
