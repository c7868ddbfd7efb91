// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DetachDisks.json; do not edit.
//! Detaches disks from one instance.
//!
//! They must be `IN_USE` and portable; if one cannot be detached, none is. Unmount them first.
//! Asynchronous: DescribeDisks shows when each is `AVAILABLE`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/detach-disks.yaml).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DetachDisks",
    effect: Effect::Write,
    request: DetachDisksRequest = DETACH_DISKS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `DetachDisks`.
pub type DetachDisksResponse = RequestIdResponse;

/// Request of `DetachDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachDisksRequest {
    /// Ids of the disks.
    pub disk_ids: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DetachDisksRequest {
    /// Starts with the required members.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            disk_ids: cloudspec_wire::all(disk_ids),
            ..Self::default()
        }
    }
}

record! {
    DetachDisksRequest: DETACH_DISKS_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body).required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachDisksRequest,
}
