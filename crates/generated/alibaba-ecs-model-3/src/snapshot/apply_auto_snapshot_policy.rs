// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ApplyAutoSnapshotPolicy.json; do not edit.
//! Makes one or more disks follow an automatic snapshot policy.
//!
//! A disk follows one policy at a time, so a policy that it already has is replaced.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ApplyAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ApplyAutoSnapshotPolicyResponse;

operation!(Operation::new::<ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse>(
    "ApplyAutoSnapshotPolicy", Effect::Write, &APPLY_AUTO_SNAPSHOT_POLICY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DiskCategory.OperationNotSupported PartofDiskCategory.OperationNotSupported
    403 InvalidAccountStatus.NotEnoughBalance InvalidAccountStatus.SnapshotServiceUnavailable ParameterInvalid
    404 InvalidDiskId.NotFound ParameterInvalid
");

/// Request of `ApplyAutoSnapshotPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct ApplyAutoSnapshotPolicyRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `autoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: String,
    /** `diskIds`: text. */ pub disk_ids: String,
    /** What else came. */ pub extra: Extra,
}
impl ApplyAutoSnapshotPolicyRequest {
    /// With what is required.
    pub fn new(region_id: impl Into<String>, auto_snapshot_policy_id: impl Into<String>, disk_ids: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(), auto_snapshot_policy_id: auto_snapshot_policy_id.into(), disk_ids: disk_ids.into(),
            ..Self::default()
        }
    }
}
/// Table of [`ApplyAutoSnapshotPolicyRequest`].
pub static APPLY_AUTO_SNAPSHOT_POLICY_REQUEST: Schema =
    Schema { name: "ApplyAutoSnapshotPolicyRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("regionId").required(),
    Field::string("autoSnapshotPolicyId").required(),
    Field::string("diskIds").required(),
]; &ROWS } };
record!(ApplyAutoSnapshotPolicyRequest, APPLY_AUTO_SNAPSHOT_POLICY_REQUEST,
    [0 Str region_id, 1 Str auto_snapshot_policy_id, 2 Str disk_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ApplyAutoSnapshotPolicyRequest);
