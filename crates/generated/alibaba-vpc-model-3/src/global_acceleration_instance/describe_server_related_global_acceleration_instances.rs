// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeServerRelatedGlobalAccelerationInstances.json; do not edit.
//! Lists the Global Acceleration instances, with bandwidth of their own, that a backend server is bound to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeServerRelatedGlobalAccelerationInstances).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeServerRelatedGlobalAccelerationInstancesRequest, DescribeServerRelatedGlobalAccelerationInstancesResponse>(
    "DescribeServerRelatedGlobalAccelerationInstances", Effect::Read,
    &DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    &DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
), "
    400 InvalidBackendServerId.NotInVPC InvalidBackendServerType.NotFound
    404 InvalidBackendServerId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ServerId`: text. */ pub server_id: String,
    /** `ServerType`: text. */ pub server_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeServerRelatedGlobalAccelerationInstancesRequest {
    /// With what is required.
    pub fn new(server_id: impl Into<String>) -> Self { Self { server_id: server_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ServerType`.
    pub fn server_type(mut self, value: impl Into<String>) -> Self { self.server_type = Some(value.into()); self }
}
/// Table of [`DescribeServerRelatedGlobalAccelerationInstancesRequest`].
pub static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST: Schema =
    Schema { name: "DescribeServerRelatedGlobalAccelerationInstancesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ServerId").required(),
    Field::string("ServerType"),
]; &ROWS } };
record!(DescribeServerRelatedGlobalAccelerationInstancesRequest, DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_REQUEST,
    [0 OptStr region_id, 1 Str server_id, 2 OptStr server_type] []);

/// Answer of `DescribeServerRelatedGlobalAccelerationInstances`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeServerRelatedGlobalAccelerationInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `GlobalAccelerationInstances`: records. */ pub global_acceleration_instances: Vec<GlobalAccelerationInstance>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeServerRelatedGlobalAccelerationInstancesResponse`].
pub static DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE: Schema =
    Schema { name: "DescribeServerRelatedGlobalAccelerationInstancesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("GlobalAccelerationInstances", &GLOBAL_ACCELERATION_INSTANCE).wrapped("GlobalAccelerationInstance"),
]; &ROWS } };
record!(DescribeServerRelatedGlobalAccelerationInstancesResponse, DESCRIBE_SERVER_RELATED_GLOBAL_ACCELERATION_INSTANCES_RESPONSE,
    [0 OptStr request_id, 1 List global_acceleration_instances] []);

/// What `GlobalAccelerationInstances.GlobalAccelerationInstance` holds.
#[derive(Default)] #[non_exhaustive] pub struct GlobalAccelerationInstance {
    /** `ServerIpAddress`: text. */ pub server_ip_address: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GlobalAccelerationInstance`].
pub static GLOBAL_ACCELERATION_INSTANCE: Schema =
    Schema { name: "GlobalAccelerationInstance", fields: { static ROWS: [Field; 4] = [
    Field::string("ServerIpAddress"),
    Field::string("GlobalAccelerationInstanceId"),
    Field::string("IpAddress"),
    Field::string("RegionId"),
]; &ROWS } };
record!(GlobalAccelerationInstance, GLOBAL_ACCELERATION_INSTANCE,
    [0 OptStr server_ip_address, 1 OptStr global_acceleration_instance_id, 2 OptStr ip_address, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeServerRelatedGlobalAccelerationInstancesRequest, DescribeServerRelatedGlobalAccelerationInstancesResponse,
    GlobalAccelerationInstance,
);
