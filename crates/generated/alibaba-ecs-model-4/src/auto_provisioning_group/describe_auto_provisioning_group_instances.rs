// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoProvisioningGroupInstances.json; do not edit.
//! Lists the instances of an auto provisioning group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroupInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse>(
    "DescribeAutoProvisioningGroupInstances", Effect::Read, &DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_REQUEST,
    &DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Instances"],
    total: Some(&["TotalCount"]),
}), "
    400 MissingParameter MissingParamter.RegionId
    403 Forbidden.RAM
    404 InvalidAutoProvisioningGroupId.NotFound
");

/// Request of `DescribeAutoProvisioningGroupInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoProvisioningGroupInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `AutoProvisioningGroupId`: text. */ pub auto_provisioning_group_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAutoProvisioningGroupInstancesRequest {
    /// With what is required.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self { auto_provisioning_group_id: auto_provisioning_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeAutoProvisioningGroupInstancesRequest`].
pub static DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeAutoProvisioningGroupInstancesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("AutoProvisioningGroupId").required(),
]; &ROWS } };
record!(DescribeAutoProvisioningGroupInstancesRequest, DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_REQUEST,
    [0 OptStr region_id, 3 Str auto_provisioning_group_id] [1 OptInt page_number, 2 OptInt page_size]);

/// Answer of `DescribeAutoProvisioningGroupInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoProvisioningGroupInstancesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Instances`: records. */ pub instances: Vec<Instance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAutoProvisioningGroupInstancesResponse`].
pub static DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeAutoProvisioningGroupInstancesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Instances", &INSTANCE).wrapped("Instance"),
]; &ROWS } };
record!(DescribeAutoProvisioningGroupInstancesResponse, DESCRIBE_AUTO_PROVISIONING_GROUP_INSTANCES_RESPONSE,
    [1 OptStr request_id, 4 List instances] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Instances.Instance` holds.
#[derive(Default)] #[non_exhaustive] pub struct Instance {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `IsSpot`: yes or no. */ pub is_spot: Option<bool>,
    /** `CPU`: integer. */ pub cpu: Option<i64>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `NetworkType`: text. */ pub network_type: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `IoOptimized`: yes or no. */ pub io_optimized: Option<bool>,
    /** `OsType`: text. */ pub os_type: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Memory`: integer. */ pub memory: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Instance`].
pub static INSTANCE: Schema = Schema { name: "Instance", fields: { static ROWS: [Field; 12] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::boolean("IsSpot"),
    Field::int32("CPU"),
    Field::string("InstanceId"),
    Field::string("NetworkType"),
    Field::string("InstanceType"),
    Field::string("RegionId"),
    Field::boolean("IoOptimized"),
    Field::string("OsType"),
    Field::string("ZoneId"),
    Field::int32("Memory"),
]; &ROWS } };
record!(Instance, INSTANCE,
    [0 OptStr status, 1 OptStr creation_time, 4 OptStr instance_id, 5 OptStr network_type, 6 OptStr instance_type,
    7 OptStr region_id, 9 OptStr os_type, 10 OptStr zone_id] [2 OptBool is_spot, 3 OptInt cpu, 8 OptBool io_optimized,
    11 OptInt memory]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupInstancesResponse, Instance,
);
