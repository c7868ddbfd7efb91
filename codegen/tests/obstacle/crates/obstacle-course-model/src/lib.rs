// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Obstacle Course, version 2026-01-01.
//!
//! Every name that could go wrong, and every shape.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "names")]
mod names;
#[cfg(feature = "names")]
pub use self::names::*;

#[cfg(feature = "move")]
mod move_group;
#[cfg(feature = "move")]
pub use self::move_group::*;

#[cfg(feature = "box")]
mod box_group;
#[cfg(feature = "box")]
pub use self::box_group::*;

mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

pub mod shapes;
