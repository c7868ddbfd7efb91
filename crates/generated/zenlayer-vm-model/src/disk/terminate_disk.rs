// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/TerminateDisk.json; do not edit.
//! Gives a disk back.
//!
//! It goes into the recycle bin and is destroyed after 24 hours, or sooner by ReleaseDisk; pay-as-you-go billing stops.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/terminate-disk.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as TerminateDiskResponse;

operation!(Operation::new::<TerminateDiskRequest, TerminateDiskResponse>(
    "TerminateDisk", Effect::Write, &TERMINATE_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `TerminateDisk`.
#[derive(Default)] #[non_exhaustive] pub struct TerminateDiskRequest {
    /** `diskId`: text. */ pub disk_id: String,
    /** What else came. */ pub extra: Extra,
}
impl TerminateDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
}
/// Table of [`TerminateDiskRequest`].
pub static TERMINATE_DISK_REQUEST: Schema = Schema { name: "TerminateDiskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("diskId").place(Place::Body).required(),
]; &ROWS } };
record!(TerminateDiskRequest, TERMINATE_DISK_REQUEST, [0 Str disk_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TerminateDiskRequest);
