// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ReleaseDisk.json; do not edit.
//! Destroys a data disk that is in the recycle bin.
//!
//! Its data is lost for good.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/release-disk.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Place, operation, record,
};

operation! {
    name: "ReleaseDisk",
    effect: Effect::Write,
    request: ReleaseDiskRequest = RELEASE_DISK_REQUEST,
    response: ReleaseDiskResponse = RELEASE_DISK_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeDisks")),
}

/// Request of `ReleaseDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseDiskRequest {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReleaseDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }
}

record! {
    ReleaseDiskRequest: RELEASE_DISK_REQUEST,
    0 disk_id: Str = Field::string("diskId").place(Place::Body).required(),
}

/// Response of `ReleaseDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReleaseDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReleaseDiskResponse: RELEASE_DISK_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReleaseDiskRequest,
    ReleaseDiskResponse,
}
