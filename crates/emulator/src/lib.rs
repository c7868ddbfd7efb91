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
mod answer;
mod auth;
mod behaviour;
mod catalogue;
mod clock;
mod emulator;
mod exchange;
mod gateway;
mod idempotency;
mod journal;
mod paging;
mod parameters;
mod refusal;
mod rules;
mod server;
mod state;
mod synthesis;

pub use answer::Answers;
pub use behaviour::Pace;
pub use behaviour::cloud_assistant::{Command, Instance, Invocation, Sending};
pub use behaviour::run::Run;
pub use behaviour::zenlayer_vm::{Transition, Vm};
pub use catalogue::SpecError;
pub use clock::Clock;
pub use emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Builder, Emulator, StartError};
pub use journal::{Entry, Journal};
pub use refusal::Refusal;
pub use rules::{Effect, Outcome, RawAnswer, Respond, Rule, Rules, Select};
pub use state::{Seed, StateError};
