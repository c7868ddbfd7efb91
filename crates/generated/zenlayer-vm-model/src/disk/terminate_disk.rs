// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/TerminateDisk.json; do not edit.
//! Gives a disk back.
//!
//! It goes into the recycle bin and is destroyed after 24 hours, or sooner by `ReleaseDisk`;
//! pay-as-you-go billing stops.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/terminate-disk.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "TerminateDisk",
    effect: Effect::Write,
    request: TerminateDiskRequest = TERMINATE_DISK_REQUEST,
    response: TerminateDiskResponse = TERMINATE_DISK_RESPONSE,
}

/// Request of `TerminateDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateDiskRequest {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TerminateDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }
}

record! {
    TerminateDiskRequest: TERMINATE_DISK_REQUEST,
    0 disk_id: Str = Field::string("diskId").place(Place::Body).required(),
}

/// Response of `TerminateDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TerminateDiskResponse: TERMINATE_DISK_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TerminateDiskRequest,
    TerminateDiskResponse,
}
