// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ResetInstancesPassword.json; do not edit.
//! Sets the password of `Administrator` (Windows) or `root` (Linux) on several instances.
//!
//! Shut them down first; they are started afterwards.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reset-instances-password.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ResetInstancesPasswordResponse;

operation!(Operation::new::<ResetInstancesPasswordRequest, ResetInstancesPasswordResponse>(
    "ResetInstancesPassword", Effect::Write, &RESET_INSTANCES_PASSWORD_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ResetInstancesPassword`.
#[derive(Default)] #[non_exhaustive] pub struct ResetInstancesPasswordRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** `password`: text, 8 to 16 characters. */ pub password: String,
    /** What else came. */ pub extra: Extra,
}
impl ResetInstancesPasswordRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>, password: impl Into<String>) -> Self {
        Self { instance_ids: all(instance_ids), password: password.into(), ..Self::default() }
    }
}
/// Table of [`ResetInstancesPasswordRequest`].
pub static RESET_INSTANCES_PASSWORD_REQUEST: Schema =
    Schema { name: "ResetInstancesPasswordRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
    Field::string("password").place(Place::Body).required().secret().limits(&Limits::length(Some(8), Some(16))),
]; &ROWS } };
record!(ResetInstancesPasswordRequest, RESET_INSTANCES_PASSWORD_REQUEST, [0 List instance_ids, 1 Str password] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResetInstancesPasswordRequest);
