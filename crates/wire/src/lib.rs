//! Schema tables, the trait [`Record`], and the codecs that work for all of them.
//!
//! Generated code is plain types plus static tables. Everything that encodes, decodes, checks, prints or
//! compares a record reads its [`Schema`] and reaches its fields through [`Record::slot`] and
//! [`Record::view`]; there is no generated code per format.
//!
//! This crate does no I/O and contains nothing that is specific to a provider.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::exhaustive_enums, reason = "public enums may grow, or say why they cannot")]

mod aside;
mod blob;
mod budget;
mod calendar;
mod check;
mod copy;
mod decode;
mod decode_error;
mod dynamic;
mod errors;
mod extra;
mod facts;
mod field_path;
mod footprint;
mod format;
pub mod json;
mod json_text;
pub mod loose;
mod members;
mod names;
mod open_enum;
mod open_enum_macro;
mod operation;
mod operation_macro;
mod order;
mod paging;
pub mod path;
mod presence;
pub mod query;
pub mod reach;
mod record;
mod record_macro;
mod scalar;
mod scan;
mod schema;
mod secret;
mod service;
mod spelling;
mod text;
mod timestamp;
mod traits;
mod waiter;
pub mod xml;

pub use blob::{Blob, from_base64};
pub use check::{Rule, Violation, check};
pub use copy::{append, copy};
pub use decode::{Decode, Mismatch, ResponseBody};
pub use decode_error::DecodeError;
pub use dynamic::Dynamic;
pub use errors::{ErrorCode, Errors};
pub use extra::Extra;
pub use facts::{Access, Asynchronous, Authorization, AuthorizedResource, Charge, Facts, Risk};
pub use format::Format;
pub use open_enum::Enum;
pub use operation::{Effect, Operation};
pub use paging::{Paging, PagingStyle};
pub use record::{Datum, Item, List, Map, Opt, Record, Slot, View, all, mismatches};
pub use schema::{Field, Limits, Place, Repeat, Schema, Shape, Style};
pub use secret::{is_secret_name, value_holds_secret, without_secrets};
#[doc(hidden)]
pub use serde;
pub use serde_json::Value;
pub use service::{Codes, Endpoints, Protocol, Service};
pub use timestamp::{Precision, Timestamp};
pub use traits::{debug, deserialize, equal, serialize};
pub use waiter::Waiter;
