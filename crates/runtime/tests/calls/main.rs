//! The call line over an in-memory transport.

#![allow(clippy::unwrap_used, reason = "the lint knows test functions, but not what they call")]

#[path = "../common/mod.rs"]
mod common;

mod client;
mod credentials;
mod interceptors;
mod loads;
mod paging;
mod requests;
mod responses;
mod retries;
mod support;
mod timeouts;
mod waiting;
