// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DetachDisks.json; do not edit.
//! Detaches disks from one instance.
//!
//! They must be `IN_USE` and portable; if one cannot be detached, none is. Unmount them first. Asynchronous: DescribeDisks
//! shows when each is `AVAILABLE`.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/detach-disks.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DetachDisksResponse;

operation!(Operation::new::<DetachDisksRequest, DetachDisksResponse>(
    "DetachDisks", Effect::Write, &DETACH_DISKS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DetachDisks`.
#[derive(Default)] #[non_exhaustive] pub struct DetachDisksRequest {
    /** `diskIds`: texts. */ pub disk_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DetachDisksRequest {
    /// With what is required.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { disk_ids: all(disk_ids), ..Self::default() }
    }
}
/// Table of [`DetachDisksRequest`].
pub static DETACH_DISKS_REQUEST: Schema = Schema { name: "DetachDisksRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("diskIds").list().place(Place::Body).required(),
]; &ROWS } };
record!(DetachDisksRequest, DETACH_DISKS_REQUEST, [0 List disk_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DetachDisksRequest);
