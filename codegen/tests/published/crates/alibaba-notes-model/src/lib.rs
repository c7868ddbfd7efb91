// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! Alibaba Cloud Notes: `Notes` 2020-01-01.
//!
//! Keeps notes. It has one of everything that the generator emits.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "reading")]
mod reading;
#[cfg(feature = "reading")]
pub use self::reading::*;

#[cfg(feature = "writing")]
mod writing;
#[cfg(feature = "writing")]
pub use self::writing::*;

mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

pub mod shapes;
