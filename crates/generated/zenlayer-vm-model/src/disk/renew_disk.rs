// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/RenewDisk.json; do not edit.
//! Renews a data disk.
//!
//! The balance must suffice.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/renew-disk.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<RenewDiskRequest, RenewDiskResponse>(
    "RenewDisk", Effect::Write, &RENEW_DISK_REQUEST, &RENEW_DISK_RESPONSE,
));

/// Request of `RenewDisk`.
#[derive(Default)] #[non_exhaustive] pub struct RenewDiskRequest {
    /** `diskId`: text. */ pub disk_id: String,
    /** What else came. */ pub extra: Extra,
}
impl RenewDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
}
/// Table of [`RenewDiskRequest`].
pub static RENEW_DISK_REQUEST: Schema = Schema { name: "RenewDiskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("diskId").place(Place::Body).required(),
]; &ROWS } };
record!(RenewDiskRequest, RENEW_DISK_REQUEST, [0 Str disk_id] []);

/// Answer of `RenewDisk`.
#[derive(Default)] #[non_exhaustive] pub struct RenewDiskResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `orderNumber`: text. */ pub order_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RenewDiskResponse`].
pub static RENEW_DISK_RESPONSE: Schema = Schema { name: "RenewDiskResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("orderNumber"),
]; &ROWS } };
record!(RenewDiskResponse, RENEW_DISK_RESPONSE, [0 Str request_id, 1 OptStr order_number] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RenewDiskRequest, RenewDiskResponse);
