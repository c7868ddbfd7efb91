// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Zenlayer Cloud Load Balancer: `zlb` 2025-04-01.
//!
//! Load balancers of Zenlayer Cloud.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#[cfg(feature = "load-balancer")]
#[rustfmt::skip]
mod load_balancer;
#[cfg(feature = "load-balancer")]
pub use self::load_balancer::*;

#[cfg(feature = "listener")]
#[rustfmt::skip]
mod listener;
#[cfg(feature = "listener")]
pub use self::listener::*;

#[cfg(feature = "backend")]
#[rustfmt::skip]
mod backend;
#[cfg(feature = "backend")]
pub use self::backend::*;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[rustfmt::skip]
mod shapes;
pub use self::shapes::*;
