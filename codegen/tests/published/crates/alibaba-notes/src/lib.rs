// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01; do not edit.
//! Alibaba Cloud Notes: `Notes` 2020-01-01.
//!
//! Keeps notes. It has one of everything that the generator emits.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! # A first call
//!
//! Region and credentials come from where the tools of the provider look for them, too; see [`Config`].
//!
//! ```no_run
//! use cloudspec_alibaba_notes::{Client, Config, ListNotesRequest};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_notes::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.list_notes(ListNotesRequest::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # All pages
//!
//! `items()` asks for the next page when it is needed; `pages()` gives whole pages.
//!
//! ```no_run
//! use cloudspec_alibaba_notes::{Client, ListNotesRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_notes::Error> {
//! let mut all = client.list_notes(ListNotesRequest::new()).items();
//! while let Some(item) = all.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Waiting
//!
//! A wait asks again and again, ever more slowly, and has an end.
//!
//! ```no_run
//! use cloudspec_alibaba_notes::Client;
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_notes::Error> {
//! client.wait_until_note_published("id").await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Errors
//!
//! Every call fails with the same [`Error`]: what kind it is, the code and the request id of the
//! service, and what the documentation says about the code. Calls that may be repeated safely have
//! been.
//!
//! ```no_run
//! use cloudspec_alibaba_notes::{Client, ListNotesRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_notes::Error> {
//! match client.list_notes(ListNotesRequest::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_code("InvalidStatus") => println!("{:?}", error.cause()),
//!     Err(error) if error.is_throttled() => println!("too fast: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Testing without an account
//!
//! A [`mock`] answers in place of the network, and keeps what was sent.
//!
//! ```no_run
//! use std::sync::Arc;
//!
//! use cloudspec_alibaba_notes::mock::Mock;
//! use cloudspec_alibaba_notes::{Client, Config, Credentials, ListNotesRequest, ListNotesResponse};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_notes::Error> {
//! let mock = Mock::new();
//! mock.on("ListNotes").record(&ListNotesResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("cn-north"));
//! client.list_notes(ListNotesRequest::new()).await?;
//! assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Groups
//!
//! Each group of operations is a feature, and all are on. What leaves out the others compiles sooner;
//! the compiler names the feature of what is missing:
//!
//! ```toml
//! cloudspec-alibaba-notes = { version = "0.1", default-features = false, features = ["reading", "reqwest", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | `reading` | [Reading notes](reading) |
//! | `writing` | [Writing notes](writing) |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `blocking` for code that is not async; `reqwest`, the network, and `ring` or `aws-lc-rs`,
//! its cryptography: without them an application brings a transport of its own.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "reading")]
pub mod reading;

#[cfg(feature = "writing")]
pub mod writing;

#[cfg(feature = "reading")]
mod waiters;

pub use cloudspec_alibaba_notes_model::SERVICE;
#[cfg(feature = "error-codes")]
pub use cloudspec_alibaba_notes_model::ErrorCode;
pub use cloudspec_alibaba_notes_model::shapes;

#[cfg(feature = "writing")] pub use cloudspec_alibaba_notes_model::{create_note, CreateNoteRequest, CreateNoteResponse};
#[cfg(feature = "reading")] pub use cloudspec_alibaba_notes_model::{get_note, GetNoteRequest, GetNoteResponse};
#[cfg(feature = "reading")] pub use cloudspec_alibaba_notes_model::{get_note_2019, GetNote2019Request, GetNote2019Response};
#[cfg(feature = "reading")] pub use cloudspec_alibaba_notes_model::{get_text, GetTextRequest, GetTextResponse};
#[cfg(feature = "reading")] pub use cloudspec_alibaba_notes_model::{list_notes, ListNotesRequest, ListNotesResponse};
#[cfg(feature = "reading")] pub use cloudspec_alibaba_notes_model::{list_versions, ListVersionsRequest, ListVersionsResponse};

pub use cloudspec_alibaba as provider;
pub use cloudspec_alibaba::Config;
#[cfg(feature = "reqwest")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, Credentials, Endpoint, Error, ErrorKind, Items, Meta, PagedCall, Pages, Retry,
    Timeouts, Wait,
};

/// Calls the service. Made once and kept: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// A client that calls with `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
