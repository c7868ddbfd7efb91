// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelAutoSnapshotPolicy.json; do not edit.
//! Makes one or more disks stop following their automatic snapshot policy.
//!
//! Snapshots that were already taken stay.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelAutoSnapshotPolicyResponse;

operation!(Operation::new::<CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse>(
    "CancelAutoSnapshotPolicy", Effect::Write, &CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 ParameterInvalid
    404 InvalidDiskId.NotFound
");

/// Request of `CancelAutoSnapshotPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct CancelAutoSnapshotPolicyRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `diskIds`: text. */ pub disk_ids: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelAutoSnapshotPolicyRequest {
    /// With what is required.
    pub fn new(region_id: impl Into<String>, disk_ids: impl Into<String>) -> Self {
        Self { region_id: region_id.into(), disk_ids: disk_ids.into(), ..Self::default() }
    }
}
/// Table of [`CancelAutoSnapshotPolicyRequest`].
pub static CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST: Schema =
    Schema { name: "CancelAutoSnapshotPolicyRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("regionId").required(),
    Field::string("diskIds").required(),
]; &ROWS } };
record!(CancelAutoSnapshotPolicyRequest, CANCEL_AUTO_SNAPSHOT_POLICY_REQUEST, [0 Str region_id, 1 Str disk_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelAutoSnapshotPolicyRequest);
