//! What a call costs on the client's side, next to calls made by hand and to another cloud's SDK.
//!
//! Four contenders ask one server on the loopback interface for the invocations of a command:
//!
//! - `hyper`: hyper-util and structs with serde's derive, without a signature;
//! - `bare`: reqwest and the same structs;
//! - `ours`: `DescribeInvocations` of the ECS client, signed;
//! - `aws`: `ListCommandInvocations` of aws-sdk-ssm, signed, with its standard retries.
//!
//! Their responses have the same length. `cpu` measures time, `memory` what is allocated and held.

// A benchmark that fails may panic.
#![allow(clippy::unwrap_used)]

pub mod calls;
pub mod contenders;
pub mod responses;
pub mod server;

/// A client that can make the call.
pub trait Contender: Clone + 'static {
    /// Prepares calls to a server at `url`, which has no path.
    fn new(url: &str) -> Self;
    /// Makes a call, and checks the response.
    fn call(&self) -> impl Future<Output = ()>;
}

/// A server for all contenders. The URL has no path.
pub fn start() -> String {
    // Bare reqwest wants one, although nothing here speaks TLS.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let (ecs, ssm) = (responses::ecs(), responses::ssm());
    assert_eq!(ecs.len(), ssm.len());
    format!("http://{}", server::start(&ecs, &ssm))
}
