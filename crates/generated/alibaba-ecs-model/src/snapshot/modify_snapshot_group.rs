// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySnapshotGroup.json; do not edit.
//! Changes the name or description of a consistent set of snapshots.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotGroup).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ModifySnapshotGroup",
    effect: Effect::Write,
    request: ModifySnapshotGroupRequest = MODIFY_SNAPSHOT_GROUP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter.Description",
    "400 InvalidParameter.Name",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSnapshotGroup.NotFound",
}

/// Response of `ModifySnapshotGroup`.
pub type ModifySnapshotGroupResponse = RequestIdResponse;

/// Request of `ModifySnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnapshotGroupRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SnapshotGroupId`: text.
    pub snapshot_group_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifySnapshotGroupRequest {
    /// Starts with the required members.
    pub fn new(snapshot_group_id: impl Into<String>) -> Self {
        Self {
            snapshot_group_id: snapshot_group_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    ModifySnapshotGroupRequest: MODIFY_SNAPSHOT_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snapshot_group_id: Str = Field::string("SnapshotGroupId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySnapshotGroupRequest,
}
