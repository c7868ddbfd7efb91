// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeGlobalAccelerationInstances.json; do not edit.
//! Lists Global Acceleration instances of the old kind.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGlobalAccelerationInstances).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Value, errors, operation, record,
};

operation! {
    name: "DescribeGlobalAccelerationInstances",
    effect: Effect::Read,
    request: DescribeGlobalAccelerationInstancesRequest = DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    response: DescribeGlobalAccelerationInstancesResponse = DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["GlobalAccelerationInstances"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeGlobalAccelerationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `GlobalAccelerationInstanceId`: text.
    pub global_acceleration_instance_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `BandwidthType`: text.
    pub bandwidth_type: Option<String>,
    /// `ServiceLocation`: text.
    pub service_location: Option<String>,
    /// `ServerId`: text.
    pub server_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeGlobalAccelerationInstancesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Sets `GlobalAccelerationInstanceId`.
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into());
        self
    }

    /// Sets `IpAddress`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }

    /// Sets `ServiceLocation`.
    pub fn service_location(mut self, value: impl Into<String>) -> Self {
        self.service_location = Some(value.into());
        self
    }

    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeGlobalAccelerationInstancesRequest: DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    2 global_acceleration_instance_id: OptStr = Field::string("GlobalAccelerationInstanceId"),
    3 ip_address: OptStr = Field::string("IpAddress"),
    4 name: OptStr = Field::string("Name"),
    5 status: OptStr = Field::string("Status"),
    6 bandwidth_type: OptStr = Field::string("BandwidthType"),
    7 service_location: OptStr = Field::string("ServiceLocation"),
    8 server_id: OptStr = Field::string("ServerId"),
    9 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    10 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeGlobalAccelerationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `GlobalAccelerationInstances`: records.
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeGlobalAccelerationInstancesResponse: DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 global_acceleration_instances: List = Field::record("GlobalAccelerationInstances", &GLOBAL_ACCELERATION_INSTANCE).wrapped("GlobalAccelerationInstance"),
}

/// `GlobalAccelerationInstances.GlobalAccelerationInstance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct GlobalAccelerationInstance {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `BandwidthType`: text.
    pub bandwidth_type: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `GlobalAccelerationInstanceId`: text.
    pub global_acceleration_instance_id: Option<String>,
    /// `ServiceLocation`: text.
    pub service_location: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `AccelerationLocation`: text.
    pub acceleration_location: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Bandwidth`: text.
    pub bandwidth: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `OperationLocks`: any JSON value.
    pub operation_locks: Value,
    /// `BackendServers`: records.
    pub backend_servers: Vec<BackendServer>,
    /// `PublicIpAddresses`: records.
    pub public_ip_addresses: Vec<PublicIpAddress>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GlobalAccelerationInstance: GLOBAL_ACCELERATION_INSTANCE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 bandwidth_type: OptStr = Field::string("BandwidthType"),
    3 charge_type: OptStr = Field::string("ChargeType"),
    4 global_acceleration_instance_id: OptStr = Field::string("GlobalAccelerationInstanceId"),
    5 service_location: OptStr = Field::string("ServiceLocation"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 acceleration_location: OptStr = Field::string("AccelerationLocation"),
    8 ip_address: OptStr = Field::string("IpAddress"),
    9 description: OptStr = Field::string("Description"),
    10 bandwidth: OptStr = Field::string("Bandwidth"),
    11 expired_time: OptStr = Field::string("ExpiredTime"),
    12 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    13 name: OptStr = Field::string("Name"),
    14 operation_locks: Any = Field::any("OperationLocks"),
    15 backend_servers: List = Field::record("BackendServers", &BACKEND_SERVER).wrapped("BackendServer"),
    16 public_ip_addresses: List = Field::record("PublicIpAddresses", &PUBLIC_IP_ADDRESS).wrapped("PublicIpAddress"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BackendServer {
    /// `ServerIpAddress`: text.
    pub server_ip_address: Option<String>,
    /// `ServerId`: text.
    pub server_id: Option<String>,
    /// `ServerType`: text.
    pub server_type: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    BackendServer: BACKEND_SERVER,
    0 server_ip_address: OptStr = Field::string("ServerIpAddress"),
    1 server_id: OptStr = Field::string("ServerId"),
    2 server_type: OptStr = Field::string("ServerType"),
    3 region_id: OptStr = Field::string("RegionId"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddress {
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `AllocationId`: text.
    pub allocation_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PublicIpAddress: PUBLIC_IP_ADDRESS,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeGlobalAccelerationInstancesRequest,
    DescribeGlobalAccelerationInstancesResponse,
    GlobalAccelerationInstance,
    BackendServer,
    PublicIpAddress,
}
