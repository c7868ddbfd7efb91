#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

mod admin;
mod auth;
mod builder;
mod call;
mod catalogue;
mod clock;
mod cloud;
mod cloud_assistant;
mod emulator;
#[cfg(test)]
mod errors;
mod exchange;
#[cfg(test)]
mod filters;
mod framing;
mod gateway;
mod idempotency;
mod input;
mod journal;
mod millis;
mod operation_name;
mod output;
mod pace;
mod paging;
mod parameters;
mod refusal;
mod response;
mod rules;
mod seed;
mod server;
mod shape;
mod staging;
mod state_error;
mod store;
mod synthesis;
mod times;
#[cfg(test)]
mod walk;
mod world;
#[cfg(test)]
mod written;

pub use builder::{Builder, StartError};
pub use catalogue::SpecError;
pub use clock::{Clock, ClockError};
pub use cloud_assistant::{Command, Invocation, Run, Sending};
pub use emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Emulator};
pub use journal::{Entry, Journal};
pub use pace::Pace;
pub use refusal::Refusal;
pub use response::Responses;
pub use rules::{Effect, Outcome, RawResponse, Respond, Rule, RuleError, Rules};
pub use seed::{Instance, Seed, Vm};
pub use state_error::StateError;
pub use store::FileError;
pub use world::Snapshot;
