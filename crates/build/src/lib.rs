//! Generates clients for cloud products in the build script of the crate that uses them: for any product whose
//! metadata is published, and with only the operations that are called.
//!
//! ```toml
//! [dependencies]
//! cloudspec-alibaba = "0.1"          # configuration, credentials, signatures
//! cloudspec-build = { version = "0.1", default-features = false }
//! cloudspec-runtime = "0.1"
//! cloudspec-wire = "0.1"
//!
//! [build-dependencies]
//! cloudspec-build = "0.1"
//! ```
//!
//! ```no_run
//! // build.rs
//! use cloudspec_build::Docs;
//!
//! fn main() -> Result<(), cloudspec_build::Error> {
//!     cloudspec_build::product("metadata/rds-2014-08-15.json") // published metadata, or a folder of specs
//!         .operations(["DescribeDBInstances", "CreateBackup"]) // without this, all of them
//!         .docs(Docs::Published)
//!         .generate()
//! }
//! ```
//!
//! ```ignore
//! // lib.rs: a module `rds` with `Client`, requests, responses, pages and waiters, as a generated crate has them
//! cloudspec_build::include!("rds");
//! ```
//!
//! The build script runs again only when the metadata changes, needs no network, and reports mistakes with file, line
//! and column. `cargo xtask fetch` of the cloudspec repository downloads metadata; it can also be downloaded by hand
//! from `https://api.aliyun.com/meta/v1/products/{product}/versions/{version}/api-docs.json`.

#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "generate")]
mod error;
#[cfg(feature = "generate")]
mod product;
#[cfg(feature = "generate")]
mod source;

#[cfg(feature = "generate")]
pub use error::Error;
#[cfg(feature = "generate")]
pub use product::{Docs, Product, product};

/// Includes the client that the build script generated for the product of this name, as a public module of the same
/// name.
///
/// The name is that of the product in lower case, with `_` for characters that are neither letters nor digits, unless
/// `Product::module` set another one.
#[macro_export]
macro_rules! include {
    ($name:literal) => {
        ::core::include!(::core::concat!(::core::env!("OUT_DIR"), "/cloudspec/", $name, ".rs"));
    };
}

/// The folder of the specs that the build script generated the client from, for `Builder::specs` of the emulator.
#[macro_export]
macro_rules! specs {
    () => {
        ::core::concat!(::core::env!("OUT_DIR"), "/cloudspec/specs")
    };
}
