// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Obstacle Course: `Course` 2026-01-01.
//!
//! Every name that could go wrong, and every shape.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#[cfg(feature = "names")]
#[rustfmt::skip]
mod names;
#[cfg(feature = "names")]
pub use self::names::*;

#[cfg(feature = "move")]
#[rustfmt::skip]
mod move_group;
#[cfg(feature = "move")]
pub use self::move_group::*;

#[cfg(feature = "box")]
#[rustfmt::skip]
mod box_group;
#[cfg(feature = "box")]
pub use self::box_group::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
#[rustfmt::skip]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

#[rustfmt::skip]
mod shapes;
pub use self::shapes::*;
