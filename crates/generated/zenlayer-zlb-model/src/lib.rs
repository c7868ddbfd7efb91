// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Zenlayer Cloud Load Balancer: `zlb` 2025-04-01.
//!
//! Load balancers of Zenlayer Cloud.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "load-balancer")]
mod load_balancer;
#[cfg(feature = "load-balancer")]
pub use self::load_balancer::*;

#[cfg(feature = "listener")]
mod listener;
#[cfg(feature = "listener")]
pub use self::listener::*;

#[cfg(feature = "backend")]
mod backend;
#[cfg(feature = "backend")]
pub use self::backend::*;

#[cfg(feature = "security-group")]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

mod service;
pub use self::service::*;

pub mod shapes;
