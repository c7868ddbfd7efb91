// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Alibaba Cloud Security Token Service: `Sts` 2015-04-01.
//!
//! Security Token Service of Alibaba Cloud: temporary credentials for roles, and who a caller is.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "role")]
mod role;
#[cfg(feature = "role")]
pub use self::role::*;

#[cfg(feature = "caller-identity")]
mod caller_identity;
#[cfg(feature = "caller-identity")]
pub use self::caller_identity::*;

mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

pub mod shapes;
