// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachInstanceRamRole.json; do not edit.
//! Takes the RAM role from one or more instances.
//!
//! - Requires permission for the action `ecs:DetachInstanceRamRole` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and Role
//!   `acs:ram:{#regionId}:{#accountId}:role/{#roleName}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachInstanceRamRole),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::InstanceRamRoleSet;

operation! {
    name: "DetachInstanceRamRole",
    effect: Effect::Write,
    request: DetachInstanceRamRoleRequest = DETACH_INSTANCE_RAM_ROLE_REQUEST,
    response: DetachInstanceRamRoleResponse = DETACH_INSTANCE_RAM_ROLE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:DetachInstanceRamRole").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required(), AuthorizedResource::new("Role", "acs:ram:{#regionId}:{#accountId}:role/{#roleName}").required()])),
}

errors! {
    "400 InvalidInstanceIds.Malformed",
    "403 InvalidNetworkType.MismatchRamRole = Instances of the classic network cannot have RAM roles.",
    "403 InvalidUser.PassRoleForbidden = The RAM user may not pass this role on. Allow `ram:PassRole` for it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `DetachInstanceRamRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 100 elements.
    pub instance_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DetachInstanceRamRoleRequest {
    /// Creates a value with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(2, built.instance_ids.is_empty());
        built
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the RAM role whose credentials the instance gets.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
}

record! {
    DetachInstanceRamRoleRequest: DETACH_INSTANCE_RAM_ROLE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ram_role_name: OptStr = Field::string("RamRoleName"),
    2 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DetachInstanceRamRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleResponse {
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many of the entries of the request failed. The result of each says why.
    pub fail_count: Option<i64>,
    /// `DetachInstanceRamRoleResults`: list of records.
    pub detach_instance_ram_role_results: Vec<DetachInstanceRamRoleResult>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetachInstanceRamRoleResponse: DETACH_INSTANCE_RAM_ROLE_RESPONSE,
    0 ram_role_name: OptStr = Field::string("RamRoleName"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 fail_count: OptInt = Field::int32("FailCount"),
    4 detach_instance_ram_role_results: List = Field::record("DetachInstanceRamRoleResults", &DETACH_INSTANCE_RAM_ROLE_RESULT).wrapped("DetachInstanceRamRoleResult"),
}

/// `DetachInstanceRamRoleResults.DetachInstanceRamRoleResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachInstanceRamRoleResult {
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Instances with the RAM role of each, one entry for each instance.
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetachInstanceRamRoleResult: DETACH_INSTANCE_RAM_ROLE_RESULT,
    0 code: OptStr = Field::string("Code"),
    1 message: OptStr = Field::string("Message"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 success: OptBool = Field::boolean("Success"),
    4 instance_ram_role_sets: List = Field::record("InstanceRamRoleSets", &crate::shapes::INSTANCE_RAM_ROLE_SET).wrapped("InstanceRamRoleSet"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachInstanceRamRoleRequest,
    DetachInstanceRamRoleResponse,
    DetachInstanceRamRoleResult,
}
