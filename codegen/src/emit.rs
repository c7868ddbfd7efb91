//! From a named model to the text of crates: one function for each construct, without decisions of its own.
//!
//! Items are built as token trees and printed by `prettyplease`; data is printed with one row per line
//! (`print`).

mod client;
mod docs;
mod enums;
mod error_codes;
mod field_row;
mod files;
mod guide;
mod manifest;
mod model;
mod operation;
mod print;
mod prose;
mod record;
mod service;
mod service_table;
mod types;

pub use client::client_crate;
pub use files::{Files, is_first_line, licence};
pub use manifest::{Crates, Manifests, formatting, workspace};
pub use model::model_crate;
pub use service::{Service, folders, package};
