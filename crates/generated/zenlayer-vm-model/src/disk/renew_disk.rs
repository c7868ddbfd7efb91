// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/RenewDisk.json; do not edit.
//! Renews a data disk.
//!
//! The balance must suffice.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/renew-disk.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "RenewDisk",
    effect: Effect::Write,
    request: RenewDiskRequest = RENEW_DISK_REQUEST,
    response: RenewDiskResponse = RENEW_DISK_RESPONSE,
}

/// Request of `RenewDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewDiskRequest {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RenewDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }
}

record! {
    RenewDiskRequest: RENEW_DISK_REQUEST,
    0 disk_id: Str = Field::string("diskId").place(Place::Body).required(),
}

/// Response of `RenewDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RenewDiskResponse: RENEW_DISK_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RenewDiskRequest,
    RenewDiskResponse,
}
