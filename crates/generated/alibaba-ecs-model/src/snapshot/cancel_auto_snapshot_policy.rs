// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelAutoSnapshotPolicy.json; do not edit.
//! Makes one or more disks stop following their automatic snapshot policy.
//!
//! Snapshots that were already taken stay.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CancelAutoSnapshotPolicy",
    effect: Effect::Write,
    request: CancelAutoSnapshotPolicyRequest = CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: CancelAutoSnapshotPolicyResponse = CANCEL_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
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
    /// Ids of the disks, as a JSON array.
    pub disk_ids: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CancelAutoSnapshotPolicyRequest {
    /// Starts with the required members.
    pub fn new(region_id: impl Into<String>, disk_ids: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            disk_ids: disk_ids.into(),
            ..Self::default()
        }
    }
}

record! {
    CancelAutoSnapshotPolicyRequest: CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 disk_ids: Str = Field::string("diskIds").required(),
}

/// Response of `CancelAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelAutoSnapshotPolicyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
