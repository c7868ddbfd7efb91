// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Obstacle Course, version 2026-01-01.
//!
//! Every name that could go wrong, and every shape.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! # Groups
//!
//! Each group of operations is a cargo feature. All are on by default. A program that turns on only the
//! groups it uses compiles faster:
//!
//! ```toml
//! cloudspec-obstacle-course = { version = "0.1", default-features = false, features = ["names", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`names`](names) | Names |
//! | [`move`](move_group) | Shapes |
//! | [`box`](box_group) | Statics |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code
//! that is not async; `hyper` for the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography:
//! without them an application passes a transport of its own; `reqwest` for a transport that uses the
//! application's `reqwest::Client`.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "names")]
pub mod names;

#[cfg(feature = "move")]
pub mod move_group;

#[cfg(feature = "box")]
pub mod box_group;

#[cfg(feature = "move")]
mod waiters;

#[cfg(not(feature = "move"))]
mod waiters_off;

pub use cloudspec_obstacle_course_model::SERVICE;
#[cfg(feature = "error-codes")]
pub use cloudspec_obstacle_course_model::ErrorCode;
pub use cloudspec_obstacle_course_model::shapes;

#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{operation_2fast, Type2fastRequest, Type2fastResponse};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{bytes_payload, BytesPayloadRequest, BytesPayloadResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{clone_, CloneRequest, CloneResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{collisions, CollisionsRequest, CollisionsResponse};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{deep, DeepRequest, DeepResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{keywords, KeywordsRequest, KeywordsResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{keywords_2018, Keywords2018Request, Keywords2018Response};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{list_payload, ListPayloadRequest, ListPayloadResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{r#move, MoveRequest, MoveResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{new_, NewRequest, NewResponse};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{pages, PagesRequest, PagesResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{prelude, PreludeRequest, PreludeResponse};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{recursion, RecursionRequest, RecursionResponse};
#[cfg(feature = "box")] pub use cloudspec_obstacle_course_model::{statics, StaticsRequest, StaticsResponse};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{text_payload, TextPayloadRequest, TextPayloadResponse};
#[cfg(feature = "move")] pub use cloudspec_obstacle_course_model::{types, TypesRequest, TypesResponse};
#[cfg(feature = "names")] pub use cloudspec_obstacle_course_model::{values, ValuesRequest, ValuesResponse};

pub use cloudspec_runtime::Config;
#[cfg(feature = "hyper")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items,
    Meta, Network, PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
};
pub use cloudspec_runtime::wire::Timestamp;

/// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
/// and share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// Creates a client that makes its calls with the settings in `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
