// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AttachDisks.json; do not edit.
//! Attaches disks to an instance of the same zone, at most 10 a call and usually 15 an instance.
//!
//! The disks must be portable, the instance not `DEPLOYING` or `PENDING`. Asynchronous: DescribeDisks shows `AVAILABLE`,
//! then `IN_USE`.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/attach-disks.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AttachDisksResponse;

operation!(Operation::new::<AttachDisksRequest, AttachDisksResponse>(
    "AttachDisks", Effect::Write, &ATTACH_DISKS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `AttachDisks`.
#[derive(Default)] #[non_exhaustive] pub struct AttachDisksRequest {
    /** `diskIds`: texts. */ pub disk_ids: Vec<String>,
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl AttachDisksRequest {
    /// With what is required.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>, instance_id: impl Into<String>) -> Self {
        Self { disk_ids: all(disk_ids), instance_id: instance_id.into(), ..Self::default() }
    }
}
/// Table of [`AttachDisksRequest`].
pub static ATTACH_DISKS_REQUEST: Schema = Schema { name: "AttachDisksRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("diskIds").list().place(Place::Body).required(),
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(AttachDisksRequest, ATTACH_DISKS_REQUEST, [0 List disk_ids, 1 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AttachDisksRequest);
