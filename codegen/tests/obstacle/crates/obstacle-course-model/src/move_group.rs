// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Shapes.

pub mod bytes_payload; pub use bytes_payload::{BytesPayloadRequest, BytesPayloadResponse};
pub mod deep; pub use deep::{DeepRequest, DeepResponse};
pub mod list_payload; pub use list_payload::{ListPayloadRequest, ListPayloadResponse};
pub mod pages; pub use pages::{PagesRequest, PagesResponse};
pub mod recursion; pub use recursion::{RecursionRequest, RecursionResponse};
pub mod text_payload; pub use text_payload::{TextPayloadRequest, TextPayloadResponse};
pub mod types; pub use types::{TypesRequest, TypesResponse};
