// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DetachDisks.json; do not edit.
//! Detaches disks from one instance.
//!
//! They must be `IN_USE` and portable; if one cannot be detached, none is. Unmount them first.
//! Asynchronous: `DescribeDisks` shows when each is `AVAILABLE`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/detach-disks.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Place, operation, record,
};

operation! {
    name: "DetachDisks",
    effect: Effect::Write,
    request: DetachDisksRequest = DETACH_DISKS_REQUEST,
    response: DetachDisksResponse = DETACH_DISKS_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeDisks")),
}

/// Request of `DetachDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachDisksRequest {
    /// Ids of the disks. `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DetachDisksRequest {
    /// Creates a value with the required members.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            disk_ids: cloudspec_wire::all(disk_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.disk_ids.is_empty());
        built
    }
}

record! {
    DetachDisksRequest: DETACH_DISKS_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body).required(),
}

/// Response of `DetachDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachDisksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetachDisksResponse: DETACH_DISKS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachDisksRequest,
    DetachDisksResponse,
}
