// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySnapshotAttribute.json; do not edit.
//! Changes the name, description or retention of a snapshot.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySnapshotAttributeResponse;

operation!(Operation::new::<ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse>(
    "ModifySnapshotAttribute", Effect::Write, &MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidOperation.DecreaseRetentionDaysUnsupported InvalidRetentionDays.Malformed InvalidSnapshotId.NotReady
    400 InvalidSnapshotName.Malformed NoAttributeToModify
    401 IncorrectDiskStatus.CreatingSnapshot
    404 InvalidDescription.Malformed InvalidSnapshotDisableInstantAccess.Malformed InvalidSnapshotId.NotFound
");

/// Request of `ModifySnapshotAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySnapshotAttributeRequest {
    /** `SnapshotId`: text. */ pub snapshot_id: String,
    /** `SnapshotName`: text. */ pub snapshot_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `DisableInstantAccess`: yes or no. */ pub disable_instant_access: Option<bool>,
    /** `RetentionDays`: integer. */ pub retention_days: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySnapshotAttributeRequest {
    /// With what is required.
    pub fn new(snapshot_id: impl Into<String>) -> Self { Self { snapshot_id: snapshot_id.into(), ..Self::default() } }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self { self.snapshot_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `DisableInstantAccess`.
    pub fn disable_instant_access(mut self, value: bool) -> Self { self.disable_instant_access = Some(value); self }
    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self { self.retention_days = Some(value); self }
}
/// Table of [`ModifySnapshotAttributeRequest`].
pub static MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifySnapshotAttributeRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("SnapshotId").required(),
    Field::string("SnapshotName"),
    Field::string("Description"),
    Field::boolean("DisableInstantAccess"),
    Field::int32("RetentionDays"),
]; &ROWS } };
record!(ModifySnapshotAttributeRequest, MODIFY_SNAPSHOT_ATTRIBUTE_REQUEST,
    [0 Str snapshot_id, 1 OptStr snapshot_name, 2 OptStr description] [3 OptBool disable_instant_access, 4 OptInt retention_days]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySnapshotAttributeRequest);
