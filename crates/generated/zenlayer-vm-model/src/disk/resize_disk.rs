// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ResizeDisk.json; do not edit.
//! Makes a disk larger; it cannot be made smaller.
//!
//! Asynchronous: `DescribeDisks` shows `CHANGING` until it is done.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/resize-disk.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Place, operation, record,
};

operation! {
    name: "ResizeDisk",
    effect: Effect::Write,
    request: ResizeDiskRequest = RESIZE_DISK_REQUEST,
    response: ResizeDiskResponse = RESIZE_DISK_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeDisks")),
}

/// Request of `ResizeDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResizeDiskRequest {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: String,
    /// Size of the disk. Unit: GiB.
    pub disk_size: i64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResizeDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>, disk_size: i64) -> Self {
        Self {
            disk_id: disk_id.into(),
            disk_size,
            ..Self::default()
        }
    }
}

record! {
    ResizeDiskRequest: RESIZE_DISK_REQUEST,
    0 disk_id: Str = Field::string("diskId").place(Place::Body).required(),
    1 disk_size: Int = Field::int64("diskSize").place(Place::Body).required(),
}

/// Response of `ResizeDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResizeDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResizeDiskResponse: RESIZE_DISK_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResizeDiskRequest,
    ResizeDiskResponse,
}
