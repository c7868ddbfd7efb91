// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ChangeDisksAttach.json; do not edit.
//! Moves disks that are attached to one instance to another: `DetachDisks` and `AttachDisks` in one.
//!
//! They must be `IN_USE` and portable. Unmount them first.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/change-disks-attach.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Place, operation, record,
};

operation! {
    name: "ChangeDisksAttach",
    effect: Effect::Write,
    request: ChangeDisksAttachRequest = CHANGE_DISKS_ATTACH_REQUEST,
    response: ChangeDisksAttachResponse = CHANGE_DISKS_ATTACH_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeDisks")),
}

/// Request of `ChangeDisksAttach`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChangeDisksAttachRequest {
    /// Ids of the disks. `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ChangeDisksAttachRequest {
    /// Creates a value with the required members.
    pub fn new(
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
        instance_id: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            disk_ids: cloudspec_wire::all(disk_ids),
            instance_id: instance_id.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.disk_ids.is_empty());
        built
    }
}

record! {
    ChangeDisksAttachRequest: CHANGE_DISKS_ATTACH_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body).required(),
    1 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `ChangeDisksAttach`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChangeDisksAttachResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ChangeDisksAttachResponse: CHANGE_DISKS_ATTACH_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ChangeDisksAttachRequest,
    ChangeDisksAttachResponse,
}
