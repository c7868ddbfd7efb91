// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/AttachDisks.json; do not edit.
//! Attaches disks to an instance of the same zone, at most 10 a call and usually 15 an instance.
//!
//! The disks must be portable, the instance not `DEPLOYING` or `PENDING`. Asynchronous: `DescribeDisks`
//! shows `AVAILABLE`, then `IN_USE`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/attach-disks.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Place, operation, record,
};

operation! {
    name: "AttachDisks",
    effect: Effect::Write,
    request: AttachDisksRequest = ATTACH_DISKS_REQUEST,
    response: AttachDisksResponse = ATTACH_DISKS_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeDisks")),
}

/// Request of `AttachDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDisksRequest {
    /// Ids of the disks. `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachDisksRequest {
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
    AttachDisksRequest: ATTACH_DISKS_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body).required(),
    1 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `AttachDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachDisksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AttachDisksResponse: ATTACH_DISKS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AttachDisksRequest,
    AttachDisksResponse,
}
