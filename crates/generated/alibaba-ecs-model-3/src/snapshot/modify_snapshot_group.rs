// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySnapshotGroup.json; do not edit.
//! Changes the name or description of a consistent set of snapshots.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySnapshotGroupResponse;

operation!(Operation::new::<ModifySnapshotGroupRequest, ModifySnapshotGroupResponse>(
    "ModifySnapshotGroup", Effect::Write, &MODIFY_SNAPSHOT_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidParameter.Description InvalidParameter.Name
    404 InvalidRegionId.NotFound InvalidSnapshotGroup.NotFound
");

/// Request of `ModifySnapshotGroup`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySnapshotGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnapshotGroupId`: text. */ pub snapshot_group_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySnapshotGroupRequest {
    /// With what is required.
    pub fn new(snapshot_group_id: impl Into<String>) -> Self {
        Self { snapshot_group_id: snapshot_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`ModifySnapshotGroupRequest`].
pub static MODIFY_SNAPSHOT_GROUP_REQUEST: Schema =
    Schema { name: "ModifySnapshotGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnapshotGroupId").required(),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(ModifySnapshotGroupRequest, MODIFY_SNAPSHOT_GROUP_REQUEST,
    [0 OptStr region_id, 1 Str snapshot_group_id, 2 OptStr name, 3 OptStr description] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySnapshotGroupRequest);
