// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ApplyAutoSnapshotPolicy.json; do not edit.
//! Makes one or more disks follow an automatic snapshot policy.
//!
//! A disk follows one policy at a time, so a policy that it already has is replaced.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ApplyAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ApplyAutoSnapshotPolicy",
    effect: Effect::Write,
    request: ApplyAutoSnapshotPolicyRequest = APPLY_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DiskCategory.OperationNotSupported",
    "400 PartofDiskCategory.OperationNotSupported",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 ParameterInvalid",
    "404 InvalidDiskId.NotFound",
    "404 ParameterInvalid",
}

/// Response of `ApplyAutoSnapshotPolicy`.
pub type ApplyAutoSnapshotPolicyResponse = RequestIdResponse;

/// Request of `ApplyAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ApplyAutoSnapshotPolicyRequest {
    /// `regionId`: text.
    pub region_id: String,
    /// `autoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: String,
    /// `diskIds`: text.
    pub disk_ids: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ApplyAutoSnapshotPolicyRequest {
    /// Starts with the required members.
    pub fn new(
        region_id: impl Into<String>,
        auto_snapshot_policy_id: impl Into<String>,
        disk_ids: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            auto_snapshot_policy_id: auto_snapshot_policy_id.into(),
            disk_ids: disk_ids.into(),
            ..Self::default()
        }
    }
}

record! {
    ApplyAutoSnapshotPolicyRequest: APPLY_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 region_id: Str = Field::string("regionId").required(),
    1 auto_snapshot_policy_id: Str = Field::string("autoSnapshotPolicyId").required(),
    2 disk_ids: Str = Field::string("diskIds").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ApplyAutoSnapshotPolicyRequest,
}
