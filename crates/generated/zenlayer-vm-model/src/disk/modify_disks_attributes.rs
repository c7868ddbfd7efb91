// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyDisksAttributes.json; do not edit.
//! Changes the name of disks, the same for all of them.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-disks-attributes.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifyDisksAttributes",
    effect: Effect::Write,
    request: ModifyDisksAttributesRequest = MODIFY_DISKS_ATTRIBUTES_REQUEST,
    response: ModifyDisksAttributesResponse = MODIFY_DISKS_ATTRIBUTES_RESPONSE,
}

/// Request of `ModifyDisksAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributesRequest {
    /// Ids of the disks. `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub disk_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDisksAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
        disk_name: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            disk_ids: cloudspec_wire::all(disk_ids),
            disk_name: disk_name.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.disk_ids.is_empty());
        built
    }
}

record! {
    ModifyDisksAttributesRequest: MODIFY_DISKS_ATTRIBUTES_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body).required(),
    1 disk_name: Str = Field::string("diskName").place(Place::Body).required().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `ModifyDisksAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDisksAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDisksAttributesResponse: MODIFY_DISKS_ATTRIBUTES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDisksAttributesRequest,
    ModifyDisksAttributesResponse,
}
