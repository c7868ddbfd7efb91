// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceRamRole.json; do not edit.
//! Tells which RAM roles instances have.
//!
//! - Requires permission for the action `ecs:DescribeInstanceRamRole` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Role
//!   `acs:ram:{#regionId}:{#accountId}:role/{#roleName}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceRamRole),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, errors, operation, record,
};

pub use crate::shapes::InstanceRamRoleSet;

operation! {
    name: "DescribeInstanceRamRole",
    effect: Effect::Read,
    request: DescribeInstanceRamRoleRequest = DESCRIBE_INSTANCE_RAM_ROLE_REQUEST,
    response: DescribeInstanceRamRoleResponse = DESCRIBE_INSTANCE_RAM_ROLE_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["InstanceRamRoleSets"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceRamRole").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("Role", "acs:ram:{#regionId}:{#accountId}:role/{#roleName}")])),
}

errors! {
    "400 InvalidInstanceIds.Malformed",
    "403 InvalidNetworkType.MismatchRamRole = Instances of the classic network cannot have RAM roles.",
    "403 InvalidParameter.AllEmpty",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeInstanceRamRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleRequest {
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50.
    pub page_size: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 100 elements.
    pub instance_ids: Vec<String>,
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceRamRoleRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances that the operation is for or reports on (`i-...`).
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.instance_ids.is_empty());
        self
    }

    /// Name of the RAM role whose credentials the instance gets.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }
}

record! {
    DescribeInstanceRamRoleRequest: DESCRIBE_INSTANCE_RAM_ROLE_REQUEST,
    0 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    1 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    4 ram_role_name: OptStr = Field::string("RamRoleName"),
}

/// Response of `DescribeInstanceRamRole`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceRamRoleResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Instances with the RAM role of each, one entry for each instance.
    pub instance_ram_role_sets: Vec<InstanceRamRoleSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceRamRoleResponse: DESCRIBE_INSTANCE_RAM_ROLE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 total_count: OptInt = Field::int32("TotalCount"),
    2 region_id: OptStr = Field::string("RegionId"),
    3 instance_ram_role_sets: List = Field::record("InstanceRamRoleSets", &crate::shapes::INSTANCE_RAM_ROLE_SET).wrapped("InstanceRamRoleSet"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceRamRoleRequest,
    DescribeInstanceRamRoleResponse,
}
