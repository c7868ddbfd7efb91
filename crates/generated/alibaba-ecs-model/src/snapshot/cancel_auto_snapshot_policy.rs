// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelAutoSnapshotPolicy.json; do not edit.
//! Makes one or more disks stop following their automatic snapshot policy.
//!
//! Snapshots that were already taken stay.
//!
//! - Requires permission for the action `ecs:CancelAutoSnapshotPolicy` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelAutoSnapshotPolicy),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Style,
    errors, operation, record,
};

operation! {
    name: "CancelAutoSnapshotPolicy",
    effect: Effect::Write,
    request: CancelAutoSnapshotPolicyRequest = CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: CancelAutoSnapshotPolicyResponse = CANCEL_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:CancelAutoSnapshotPolicy").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required(), AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/{#snapshotpolicyId}")])),
}

errors! {
    "403 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
}

/// Request of `CancelAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyRequest {
    /// Region of the resources, such as `cn-hangzhou`.
    pub region_id: String,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelAutoSnapshotPolicyRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            region_id: region_id.into(),
            disk_ids: cloudspec_wire::all(disk_ids),
            ..Self::default()
        };
        built.extra.set_empty(1, built.disk_ids.is_empty());
        built
    }
}

record! {
    CancelAutoSnapshotPolicyRequest: CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 disk_ids: List = Field::string("diskIds").list().style(Style::Json).required(),
}

/// Response of `CancelAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelAutoSnapshotPolicyResponse: CANCEL_AUTO_SNAPSHOT_POLICY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelAutoSnapshotPolicyRequest,
    CancelAutoSnapshotPolicyResponse,
}
