//! A local server that speaks the protocols of the clouds that cloudspec describes.
//!
//! It serves every operation of the specs it is given, checks signatures and parameters as the providers do, and
//! answers with the documented example, with something made up from the schema, or as a rule says. Cloud Assistant
//! commands and virtual machines go through their states over a clock that a test controls. Nothing is executed.
//!
//! ```
//! # async fn example() -> Result<(), cloudspec_emulator::StartError> {
//! use cloudspec_emulator::{Effect, Emulator, Refusal};
//!
//! let emulator = Emulator::start().await?;
//! emulator.rules().next(1, Effect::Error(Refusal::new(503, "ServiceUnavailable", "Try again.")));
//! // A client with `emulator.endpoint()` and `emulator.credentials()` ...
//! assert!(emulator.journal().of("RunCommand").is_empty());
//! # Ok(())
//! # }
//! ```

mod admin;
mod auth;
mod call;
mod catalogue;
mod clock;
mod cloud;
mod cloud_assistant;
mod emulator;
mod exchange;
mod gateway;
mod idempotency;
mod input;
mod journal;
mod pace;
mod paging;
mod parameters;
mod refusal;
mod response;
mod rules;
mod seed;
mod server;
mod store;
mod synthesis;
mod world;

pub use catalogue::SpecError;
pub use clock::{Clock, TooFar};
pub use cloud_assistant::{Command, Invocation, Run, Sending};
pub use emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Builder, Emulator, StartError};
pub use journal::{Entry, Journal};
pub use pace::Pace;
pub use refusal::Refusal;
pub use response::Responses;
pub use rules::{Effect, Outcome, RawResponse, Respond, Rule, Rules, Select};
pub use seed::{Instance, Seed, Vm};
pub use store::FileError;
pub use world::{Snapshot, StateError};
