// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeGlobalAccelerationInstances.json; do not edit.
//! Lists Global Acceleration instances of the old kind.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGlobalAccelerationInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Value, operation, record};

operation!(Operation::new::<DescribeGlobalAccelerationInstancesRequest, DescribeGlobalAccelerationInstancesResponse>(
    "DescribeGlobalAccelerationInstances", Effect::Read, &DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    &DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["GlobalAccelerationInstances"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeGlobalAccelerationInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeGlobalAccelerationInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `BandwidthType`: text. */ pub bandwidth_type: Option<String>,
    /** `ServiceLocation`: text. */ pub service_location: Option<String>,
    /** `ServerId`: text. */ pub server_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeGlobalAccelerationInstancesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `GlobalAccelerationInstanceId`.
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into()); self
    }
    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self { self.ip_address = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self { self.bandwidth_type = Some(value.into()); self }
    /// Sets `ServiceLocation`.
    pub fn service_location(mut self, value: impl Into<String>) -> Self { self.service_location = Some(value.into()); self }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self { self.server_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeGlobalAccelerationInstancesRequest`].
pub static DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeGlobalAccelerationInstancesRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("IncludeReservationData"),
    Field::string("GlobalAccelerationInstanceId"),
    Field::string("IpAddress"),
    Field::string("Name"),
    Field::string("Status"),
    Field::string("BandwidthType"),
    Field::string("ServiceLocation"),
    Field::string("ServerId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeGlobalAccelerationInstancesRequest, DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    [0 OptStr region_id, 2 OptStr global_acceleration_instance_id, 3 OptStr ip_address, 4 OptStr name, 5 OptStr status,
    6 OptStr bandwidth_type, 7 OptStr service_location, 8 OptStr server_id] [1 OptBool include_reservation_data,
    9 OptInt page_number, 10 OptInt page_size]);

/// Answer of `DescribeGlobalAccelerationInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeGlobalAccelerationInstancesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `GlobalAccelerationInstances`: records. */ pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeGlobalAccelerationInstancesResponse`].
pub static DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeGlobalAccelerationInstancesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("GlobalAccelerationInstances", &GLOBAL_ACCELERATION_INSTANCE).wrapped("GlobalAccelerationInstance"),
]; &ROWS } };
record!(DescribeGlobalAccelerationInstancesResponse, DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    [1 OptStr request_id, 4 List global_acceleration_instances] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `GlobalAccelerationInstances.GlobalAccelerationInstance` holds.
#[derive(Default)] #[non_exhaustive] pub struct GlobalAccelerationInstance {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `BandwidthType`: text. */ pub bandwidth_type: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: Option<String>,
    /** `ServiceLocation`: text. */ pub service_location: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `AccelerationLocation`: text. */ pub acceleration_location: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `OperationLocks`: any JSON value. */ pub operation_locks: Value,
    /** `BackendServers`: records. */ pub backend_servers: Vec<BackendServer>,
    /** `PublicIpAddresses`: records. */ pub public_ip_addresses: Vec<PublicIpAddress>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GlobalAccelerationInstance`].
pub static GLOBAL_ACCELERATION_INSTANCE: Schema =
    Schema { name: "GlobalAccelerationInstance", fields: { static ROWS: [Field; 17] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("BandwidthType"),
    Field::string("ChargeType"),
    Field::string("GlobalAccelerationInstanceId"),
    Field::string("ServiceLocation"),
    Field::string("RegionId"),
    Field::string("AccelerationLocation"),
    Field::string("IpAddress"),
    Field::string("Description"),
    Field::string("Bandwidth"),
    Field::string("ExpiredTime"),
    Field::string("InternetChargeType"),
    Field::string("Name"),
    Field::any("OperationLocks"),
    Field::record("BackendServers", &BACKEND_SERVER).wrapped("BackendServer"),
    Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESS).wrapped("PublicIpAddress"),
]; &ROWS } };
record!(GlobalAccelerationInstance, GLOBAL_ACCELERATION_INSTANCE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr bandwidth_type, 3 OptStr charge_type,
    4 OptStr global_acceleration_instance_id, 5 OptStr service_location, 6 OptStr region_id, 7 OptStr acceleration_location,
    8 OptStr ip_address, 9 OptStr description, 10 OptStr bandwidth, 11 OptStr expired_time, 12 OptStr internet_charge_type,
    13 OptStr name, 14 Any operation_locks, 15 List backend_servers, 16 List public_ip_addresses] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct BackendServer {
    /** `ServerIpAddress`: text. */ pub server_ip_address: Option<String>,
    /** `ServerId`: text. */ pub server_id: Option<String>,
    /** `ServerType`: text. */ pub server_type: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BackendServer`].
pub static BACKEND_SERVER: Schema = Schema { name: "BackendServer", fields: { static ROWS: [Field; 4] = [
    Field::string("ServerIpAddress"),
    Field::string("ServerId"),
    Field::string("ServerType"),
    Field::string("RegionId"),
]; &ROWS } };
record!(BackendServer, BACKEND_SERVER,
    [0 OptStr server_ip_address, 1 OptStr server_id, 2 OptStr server_type, 3 OptStr region_id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct PublicIpAddress {
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `AllocationId`: text. */ pub allocation_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PublicIpAddress`].
pub static PUBLIC_IP_ADDRESS: Schema = Schema { name: "PublicIpAddress", fields: { static ROWS: [Field; 2] = [
    Field::string("IpAddress"),
    Field::string("AllocationId"),
]; &ROWS } };
record!(PublicIpAddress, PUBLIC_IP_ADDRESS, [0 OptStr ip_address, 1 OptStr allocation_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeGlobalAccelerationInstancesRequest, DescribeGlobalAccelerationInstancesResponse, GlobalAccelerationInstance,
    BackendServer, PublicIpAddress,
);
