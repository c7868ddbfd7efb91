// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeGlobalAccelerationInstances.json; do not edit.
//! Lists Global Acceleration instances of the old kind.
//!
//! They are filtered by id, address, name, status and the servers behind them. The product that
//! replaces it has an API of its own.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGlobalAccelerationInstances), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, Value, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    BandwidthType, GlobalAccelerationInstanceStatus, ServiceLocation,
};

operation! {
    name: "DescribeGlobalAccelerationInstances",
    effect: Effect::Read,
    request: DescribeGlobalAccelerationInstancesRequest = DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    response: DescribeGlobalAccelerationInstancesResponse = DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["GlobalAccelerationInstances"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeGlobalAccelerationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Whether the bandwidth is shared (`Sharing`) or belongs to one instance (`Exclusive`).
    pub bandwidth_type: Option<BandwidthType>,
    /// Area that is accelerated, such as `china-mainland`.
    pub service_location: Option<ServiceLocation>,
    /// Id of the backend server: of an ECS instance (`i-...`) or a load balancer.
    pub server_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeGlobalAccelerationInstancesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Id of the Global Acceleration instance (`ga-...`).
    pub fn global_acceleration_instance_id(mut self, value: impl Into<String>) -> Self {
        self.global_acceleration_instance_id = Some(value.into());
        self
    }

    /// IP address, such as `192.0.2.10`.
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Whether the bandwidth is shared (`Sharing`) or belongs to one instance (`Exclusive`).
    pub fn bandwidth_type(mut self, value: impl Into<BandwidthType>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }

    /// Area that is accelerated, such as `china-mainland`.
    pub fn service_location(mut self, value: impl Into<ServiceLocation>) -> Self {
        self.service_location = Some(value.into());
        self
    }

    /// Id of the backend server: of an ECS instance (`i-...`) or a load balancer.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
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
    DescribeGlobalAccelerationInstancesRequest: DESCRIBE_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    2 global_acceleration_instance_id: OptStr = Field::string("GlobalAccelerationInstanceId"),
    3 ip_address: OptStr = Field::string("IpAddress"),
    4 name: OptStr = Field::string("Name"),
    5 status: Opt = Field::one_of("Status", Status::VALUES),
    6 bandwidth_type: Opt = Field::one_of("BandwidthType", BandwidthType::VALUES),
    7 service_location: Opt = Field::one_of("ServiceLocation", ServiceLocation::VALUES),
    8 server_id: OptStr = Field::string("ServerId"),
    9 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    10 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeGlobalAccelerationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeGlobalAccelerationInstancesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Global Acceleration instances that match, one entry for each, with bandwidth and backend servers.
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<GlobalAccelerationInstanceStatus>,
    /// Whether the bandwidth is shared (`Sharing`) or belongs to one instance (`Exclusive`).
    pub bandwidth_type: Option<BandwidthType>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: Option<String>,
    /// Area that is accelerated, such as `china-mainland`.
    pub service_location: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `AccelerationLocation`: string.
    pub acceleration_location: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Value,
    /// `BackendServers`: list of records.
    pub backend_servers: Vec<BackendServer>,
    /// Public IP addresses. In a query about instances: the addresses to look for, at most 100.
    pub public_ip_addresses: Vec<PublicIpAddress>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GlobalAccelerationInstance: GLOBAL_ACCELERATION_INSTANCE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", GlobalAccelerationInstanceStatus::VALUES),
    2 bandwidth_type: Opt = Field::one_of("BandwidthType", BandwidthType::VALUES),
    3 charge_type: OptStr = Field::string("ChargeType"),
    4 global_acceleration_instance_id: OptStr = Field::string("GlobalAccelerationInstanceId"),
    5 service_location: OptStr = Field::string("ServiceLocation"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 acceleration_location: OptStr = Field::string("AccelerationLocation"),
    8 ip_address: OptStr = Field::string("IpAddress"),
    9 description: OptStr = Field::string("Description"),
    10 bandwidth: OptStr = Field::string("Bandwidth"),
    11 expired_time: Opt = Field::timestamp("ExpiredTime"),
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
    /// IP address of the server that traffic is passed on to.
    pub server_ip_address: Option<String>,
    /// Id of the backend server: of an ECS instance (`i-...`) or a load balancer.
    pub server_id: Option<String>,
    /// Kind of the backend server: `EcsInstance` (the default) or `SlbInstance`.
    pub server_type: Option<ServerType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BackendServer: BACKEND_SERVER,
    0 server_ip_address: OptStr = Field::string("ServerIpAddress"),
    1 server_id: OptStr = Field::string("ServerId"),
    2 server_type: Opt = Field::one_of("ServerType", ServerType::VALUES),
    3 region_id: OptStr = Field::string("RegionId"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddress {
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PublicIpAddress: PUBLIC_IP_ADDRESS,
    0 ip_address: OptStr = Field::string("IpAddress"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Available = "Available",
        Inuse = "Inuse",
        Associating = "Associating",
        Unassociating = "Unassociating",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum ServerType {
        EcsInstance = "EcsInstance",
        SlbInstance = "SlbInstance",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeGlobalAccelerationInstancesRequest,
    DescribeGlobalAccelerationInstancesResponse,
    GlobalAccelerationInstance,
    BackendServer,
    PublicIpAddress,
}
