// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! Zenlayer Cloud Traffic: `traffic` 2024-03-26.
//!
//! Bandwidth clusters of Zenlayer Cloud: shared commitments and their usage.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "bandwidth-cluster")]
mod bandwidth_cluster;
#[cfg(feature = "bandwidth-cluster")]
pub use self::bandwidth_cluster::*;

mod service;
pub use self::service::*;

pub mod shapes;
