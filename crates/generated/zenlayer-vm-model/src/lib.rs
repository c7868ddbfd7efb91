// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Zenlayer Cloud Virtual Machine: `vm` 2026-04-01.
//!
//! Virtual machines of Zenlayer Cloud.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "instances")]
mod instances;
#[cfg(feature = "instances")]
pub use self::instances::*;

#[cfg(feature = "security-group")]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

#[cfg(feature = "disk")]
mod disk;
#[cfg(feature = "disk")]
pub use self::disk::*;

#[cfg(feature = "image")]
mod image;
#[cfg(feature = "image")]
pub use self::image::*;

#[cfg(feature = "subnet")]
mod subnet;
#[cfg(feature = "subnet")]
pub use self::subnet::*;

#[cfg(feature = "zone")]
mod zone;
#[cfg(feature = "zone")]
pub use self::zone::*;

#[cfg(feature = "price")]
mod price;
#[cfg(feature = "price")]
pub use self::price::*;

#[cfg(feature = "other")]
mod other;
#[cfg(feature = "other")]
pub use self::other::*;

mod service;
pub use self::service::*;

pub mod shapes;
