// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Zenlayer Cloud Virtual Machine: `vm` 2026-04-01.
//!
//! Virtual machines of Zenlayer Cloud.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#[cfg(feature = "instances")]
#[rustfmt::skip]
mod instances;
#[cfg(feature = "instances")]
pub use self::instances::*;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

#[cfg(feature = "disk")]
#[rustfmt::skip]
mod disk;
#[cfg(feature = "disk")]
pub use self::disk::*;

#[cfg(feature = "image")]
#[rustfmt::skip]
mod image;
#[cfg(feature = "image")]
pub use self::image::*;

#[cfg(feature = "subnet")]
#[rustfmt::skip]
mod subnet;
#[cfg(feature = "subnet")]
pub use self::subnet::*;

#[cfg(feature = "zone")]
#[rustfmt::skip]
mod zone;
#[cfg(feature = "zone")]
pub use self::zone::*;

#[cfg(feature = "price")]
#[rustfmt::skip]
mod price;
#[cfg(feature = "price")]
pub use self::price::*;

#[cfg(feature = "other")]
#[rustfmt::skip]
mod other;
#[cfg(feature = "other")]
pub use self::other::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[rustfmt::skip]
mod shapes;
pub use self::shapes::*;
