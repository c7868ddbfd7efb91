// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySnapshotGroup.json; do not edit.
//! Changes the name or description of a consistent set of snapshots.
//!
//! - Requires permission for the action `ecs:ModifySnapshotGroup` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySnapshotGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifySnapshotGroup",
    effect: Effect::Write,
    request: ModifySnapshotGroupRequest = MODIFY_SNAPSHOT_GROUP_REQUEST,
    response: ModifySnapshotGroupResponse = MODIFY_SNAPSHOT_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifySnapshotGroup").resources(&[AuthorizedResource::new("SnapshotGroup", "acs:ecs:{#regionId}:{#accountId}:snapshotgroup/{#snapshotgroupId}").required()])),
}

errors! {
    "400 InvalidParameter.Description",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnapshotGroup.NotFound",
}

/// Request of `ModifySnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnapshotGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the consistent set of snapshots (`ssg-...`). `DescribeSnapshotGroups` lists it.
    pub snapshot_group_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifySnapshotGroupRequest {
    /// Creates a value with the required members.
    pub fn new(snapshot_group_id: impl Into<String>) -> Self {
        Self {
            snapshot_group_id: snapshot_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
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

/// Response of `ModifySnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifySnapshotGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifySnapshotGroupResponse: MODIFY_SNAPSHOT_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifySnapshotGroupRequest,
    ModifySnapshotGroupResponse,
}
