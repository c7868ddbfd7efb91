// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteAutoSnapshotPolicy.json; do not edit.
//! Deletes an automatic snapshot policy.
//!
//! Disks that followed it are no longer backed up.
//!
//! - Requires permission for the action `ecs:DeleteAutoSnapshotPolicy` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteAutoSnapshotPolicy),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteAutoSnapshotPolicy",
    effect: Effect::Write,
    request: DeleteAutoSnapshotPolicyRequest = DELETE_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: DeleteAutoSnapshotPolicyResponse = DELETE_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteAutoSnapshotPolicy").resources(&[AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/{#snapshotpolicyId}").required()])),
}

errors! {
    "404 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
}

/// Request of `DeleteAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyRequest {
    /// Region of the resources, such as `cn-hangzhou`.
    pub region_id: String,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteAutoSnapshotPolicyRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        auto_snapshot_policy_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            auto_snapshot_policy_id: auto_snapshot_policy_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteAutoSnapshotPolicyRequest: DELETE_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 auto_snapshot_policy_id: Str = Field::string("autoSnapshotPolicyId").required(),
}

/// Response of `DeleteAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteAutoSnapshotPolicyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteAutoSnapshotPolicyResponse: DELETE_AUTO_SNAPSHOT_POLICY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteAutoSnapshotPolicyRequest,
    DeleteAutoSnapshotPolicyResponse,
}
