// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyDisksAttributes.json; do not edit.
//! Changes the name of disks, the same for all of them.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-disks-attributes.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDisksAttributesResponse;

operation!(Operation::new::<ModifyDisksAttributesRequest, ModifyDisksAttributesResponse>(
    "ModifyDisksAttributes", Effect::Write, &MODIFY_DISKS_ATTRIBUTES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyDisksAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDisksAttributesRequest {
    /** `diskIds`: texts. */ pub disk_ids: Vec<String>,
    /** `diskName`: text, at most 64 characters. */ pub disk_name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDisksAttributesRequest {
    /// With what is required.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>, disk_name: impl Into<String>) -> Self {
        Self { disk_ids: all(disk_ids), disk_name: disk_name.into(), ..Self::default() }
    }
}
/// Table of [`ModifyDisksAttributesRequest`].
pub static MODIFY_DISKS_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyDisksAttributesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("diskIds").list().place(Place::Body).required(),
    Field::string("diskName").place(Place::Body).required().limits(&Limits::length(None, Some(64))),
]; &ROWS } };
record!(ModifyDisksAttributesRequest, MODIFY_DISKS_ATTRIBUTES_REQUEST, [0 List disk_ids, 1 Str disk_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDisksAttributesRequest);
