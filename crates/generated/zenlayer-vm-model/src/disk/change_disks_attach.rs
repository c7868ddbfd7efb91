// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ChangeDisksAttach.json; do not edit.
//! Moves disks that are attached to one instance to another: DetachDisks and AttachDisks in one.
//!
//! They must be `IN_USE` and portable. Unmount them first.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/change-disks-attach.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ChangeDisksAttachResponse;

operation!(Operation::new::<ChangeDisksAttachRequest, ChangeDisksAttachResponse>(
    "ChangeDisksAttach", Effect::Write, &CHANGE_DISKS_ATTACH_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ChangeDisksAttach`.
#[derive(Default)] #[non_exhaustive] pub struct ChangeDisksAttachRequest {
    /** `diskIds`: texts. */ pub disk_ids: Vec<String>,
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ChangeDisksAttachRequest {
    /// With what is required.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>, instance_id: impl Into<String>) -> Self {
        Self { disk_ids: all(disk_ids), instance_id: instance_id.into(), ..Self::default() }
    }
}
/// Table of [`ChangeDisksAttachRequest`].
pub static CHANGE_DISKS_ATTACH_REQUEST: Schema = Schema { name: "ChangeDisksAttachRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("diskIds").list().place(Place::Body).required(),
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(ChangeDisksAttachRequest, CHANGE_DISKS_ATTACH_REQUEST, [0 List disk_ids, 1 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ChangeDisksAttachRequest);
