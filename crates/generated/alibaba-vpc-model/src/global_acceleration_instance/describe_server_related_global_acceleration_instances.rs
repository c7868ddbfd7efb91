// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeServerRelatedGlobalAccelerationInstances.json; do not edit.
//! Lists the Global Acceleration instances, with bandwidth of their own, that a backend server is bound
//! to.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeServerRelatedGlobalAccelerationInstances),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeServerRelatedGlobalAccelerationInstances",
    effect: Effect::Read,
    request: DescribeServerRelatedGlobalAccelerationInstancesRequest = DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    response: DescribeServerRelatedGlobalAccelerationInstancesResponse = DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidBackendServerId.NotInVPC",
    "400 InvalidBackendServerType.NotFound",
    "404 InvalidBackendServerId.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the backend server: of an ECS instance (`i-...`) or a load balancer.
    pub server_id: String,
    /// Kind of the backend server: `EcsInstance` (the default) or `SlbInstance`.
    pub server_type: Option<ServerType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(server_id: impl Into<String>) -> Self {
        Self {
            server_id: server_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the backend server: `EcsInstance` (the default) or `SlbInstance`.
    pub fn server_type(mut self, value: impl Into<ServerType>) -> Self {
        self.server_type = Some(value.into());
        self
    }
}

record! {
    DescribeServerRelatedGlobalAccelerationInstancesRequest: DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 server_id: Str = Field::string("ServerId").required(),
    2 server_type: Opt = Field::one_of("ServerType", ServerType::VALUES),
}

/// Response of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Global Acceleration instances that match, one entry for each, with bandwidth and backend servers.
    pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeServerRelatedGlobalAccelerationInstancesResponse: DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 global_acceleration_instances: List = Field::record("GlobalAccelerationInstances", &GLOBAL_ACCELERATION_INSTANCE).wrapped("GlobalAccelerationInstance"),
}

/// `GlobalAccelerationInstances.GlobalAccelerationInstance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct GlobalAccelerationInstance {
    /// IP address of the server that traffic is passed on to.
    pub server_ip_address: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GlobalAccelerationInstance: GLOBAL_ACCELERATION_INSTANCE,
    0 server_ip_address: OptStr = Field::string("ServerIpAddress"),
    1 global_acceleration_instance_id: OptStr = Field::string("GlobalAccelerationInstanceId"),
    2 ip_address: OptStr = Field::string("IpAddress"),
    3 region_id: OptStr = Field::string("RegionId"),
}

open_enum! {
    /// Documented values of `ServerType`. The provider may add others.
    pub enum ServerType {
        EcsInstance = "EcsInstance",
        SlbInstance = "SlbInstance",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeServerRelatedGlobalAccelerationInstancesRequest,
    DescribeServerRelatedGlobalAccelerationInstancesResponse,
    GlobalAccelerationInstance,
}
