//! `cargo xtask fetch` against a server that publishes metadata of made-up products.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;

mod archive;
mod drift;
mod products;
mod shop;
mod trouble;
