// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoProvisioningGroupInstances.json; do not edit.
//! Lists the instances of an auto provisioning group.
//!
//! Each entry says by which purchase method, in which zone and of which type the instance was launched,
//! and in what state it is.
//!
//! - Requires permission for the action `ecs:DescribeAutoProvisioningGroupInstances` (access level
//!   get), on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{InstanceStatus, SecurityGroupNetworkType};

operation! {
    name: "DescribeAutoProvisioningGroupInstances",
    effect: Effect::Read,
    request: DescribeAutoProvisioningGroupInstancesRequest = DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_REQUEST,
    response: DescribeAutoProvisioningGroupInstancesResponse = DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Instances"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeAutoProvisioningGroupInstances").resources(&[AuthorizedResource::new("AutoProvisioningGroup", "acs:ecs:{#regionId}:{#accountId}:autoprovisioninggroup/{#autoprovisioninggroupId}").required()])),
}

errors! {
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidAutoProvisioningGroupId.NotFound",
}

/// Request of `DescribeAutoProvisioningGroupInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the auto provisioning group (`apg-...`). `DescribeAutoProvisioningGroups` lists it.
    pub auto_provisioning_group_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAutoProvisioningGroupInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self {
            auto_provisioning_group_id: auto_provisioning_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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
}

record! {
    DescribeAutoProvisioningGroupInstancesRequest: DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 auto_provisioning_group_id: Str = Field::string("AutoProvisioningGroupId").required(),
}

/// Response of `DescribeAutoProvisioningGroupInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupInstancesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Instances that match, one entry for each.
    pub instances: Vec<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAutoProvisioningGroupInstancesResponse: DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
}

/// `Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// State of the instance: `Pending`, `Starting`, `Running`, `Stopping` or `Stopped`.
    pub status: Option<InstanceStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// `IsSpot`: boolean.
    pub is_spot: Option<bool>,
    /// Number of vCPUs that the instance has. On the wire: `CPU`.
    pub cpu: Option<i64>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Kind of network: `vpc` or `classic`.
    pub network_type: Option<SecurityGroupNetworkType>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<bool>,
    /// `OsType`: one of the documented values.
    pub os_type: Option<OsType>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Size of the memory of the instance. Unit: MiB.
    pub memory: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 status: Opt = Field::one_of("Status", InstanceStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 is_spot: OptBool = Field::boolean("IsSpot"),
    3 cpu: OptInt = Field::int32("CPU"),
    4 instance_id: OptStr = Field::string("InstanceId"),
    5 network_type: Opt = Field::one_of("NetworkType", SecurityGroupNetworkType::VALUES),
    6 instance_type: OptStr = Field::string("InstanceType"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 io_optimized: OptBool = Field::boolean("IoOptimized"),
    9 os_type: Opt = Field::one_of("OsType", OsType::VALUES),
    10 zone_id: OptStr = Field::string("ZoneId"),
    11 memory: OptInt = Field::int32("Memory"),
}

open_enum! {
    /// Documented values of `Instances.Instance.OsType`. The provider may add others.
    pub enum OsType {
        Windows = "windows",
        Linux = "linux",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAutoProvisioningGroupInstancesRequest,
    DescribeAutoProvisioningGroupInstancesResponse,
    Instance,
}
