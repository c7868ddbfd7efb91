// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteAutoSnapshotPolicy.json; do not edit.
//! Deletes an automatic snapshot policy.
//!
//! Disks that followed it are no longer backed up.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteAutoSnapshotPolicyResponse;

operation!(Operation::new::<DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse>(
    "DeleteAutoSnapshotPolicy", Effect::Write, &DELETE_AUTO_SNAPSHOT_POLICY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    404 ParameterInvalid
");

/// Request of `DeleteAutoSnapshotPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteAutoSnapshotPolicyRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `autoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteAutoSnapshotPolicyRequest {
    /// With what is required.
    pub fn new(region_id: impl Into<String>, auto_snapshot_policy_id: impl Into<String>) -> Self {
        Self { region_id: region_id.into(), auto_snapshot_policy_id: auto_snapshot_policy_id.into(), ..Self::default() }
    }
}
/// Table of [`DeleteAutoSnapshotPolicyRequest`].
pub static DELETE_AUTO_SNAPSHOT_POLICY_REQUEST: Schema =
    Schema { name: "DeleteAutoSnapshotPolicyRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("regionId").required(),
    Field::string("autoSnapshotPolicyId").required(),
]; &ROWS } };
record!(DeleteAutoSnapshotPolicyRequest, DELETE_AUTO_SNAPSHOT_POLICY_REQUEST,
    [0 Str region_id, 1 Str auto_snapshot_policy_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteAutoSnapshotPolicyRequest);
