// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ResizeDisk.json; do not edit.
//! Makes a disk larger; it cannot be made smaller.
//!
//! Asynchronous: DescribeDisks shows `CHANGING` until it is done.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/resize-disk.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ResizeDiskResponse;

operation!(Operation::new::<ResizeDiskRequest, ResizeDiskResponse>(
    "ResizeDisk", Effect::Write, &RESIZE_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ResizeDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ResizeDiskRequest {
    /** `diskId`: text. */ pub disk_id: String,
    /** `diskSize`: integer. */ pub disk_size: i64,
    /** What else came. */ pub extra: Extra,
}
impl ResizeDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>, disk_size: i64) -> Self {
        Self { disk_id: disk_id.into(), disk_size, ..Self::default() }
    }
}
/// Table of [`ResizeDiskRequest`].
pub static RESIZE_DISK_REQUEST: Schema = Schema { name: "ResizeDiskRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("diskId").place(Place::Body).required(),
    Field::int64("diskSize").place(Place::Body).required(),
]; &ROWS } };
record!(ResizeDiskRequest, RESIZE_DISK_REQUEST, [0 Str disk_id] [1 Int disk_size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResizeDiskRequest);
