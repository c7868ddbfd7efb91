// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ReleaseDisk.json; do not edit.
//! Destroys a data disk that is in the recycle bin.
//!
//! Its data is lost for good.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/release-disk.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseDiskResponse;

operation!(Operation::new::<ReleaseDiskRequest, ReleaseDiskResponse>(
    "ReleaseDisk", Effect::Write, &RELEASE_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ReleaseDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseDiskRequest {
    /** `diskId`: text. */ pub disk_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
}
/// Table of [`ReleaseDiskRequest`].
pub static RELEASE_DISK_REQUEST: Schema = Schema { name: "ReleaseDiskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("diskId").place(Place::Body).required(),
]; &ROWS } };
record!(ReleaseDiskRequest, RELEASE_DISK_REQUEST, [0 Str disk_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseDiskRequest);
