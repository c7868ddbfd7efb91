// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceTopology.json; do not edit.
//! Tells which physical host each instance is on, as an anonymous id.
//!
//! In testing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTopology).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse>(
    "DescribeInstanceTopology", Effect::Read, &DESCRIBE_INSTANCE_TOPOLOGY_REQUEST, &DESCRIBE_INSTANCE_TOPOLOGY_RESPONSE,
), "
    403 AuthenticationFailed.ConditionUnsatisfied InvalidInstanceId.NotFound InvalidInstanceIds.MalFormed
    403 InvalidParameter.ToManyInstanceIds InvalidRegionId.MalFormed RAM.ApiNotSupported
");

/// Request of `DescribeInstanceTopology`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTopologyRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceIds`: text. */ pub instance_ids: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceTopologyRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self { self.instance_ids = Some(value.into()); self }
}
/// Table of [`DescribeInstanceTopologyRequest`].
pub static DESCRIBE_INSTANCE_TOPOLOGY_REQUEST: Schema =
    Schema { name: "DescribeInstanceTopologyRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceIds"),
]; &ROWS } };
record!(DescribeInstanceTopologyRequest, DESCRIBE_INSTANCE_TOPOLOGY_REQUEST, [0 OptStr region_id, 1 OptStr instance_ids] []);

/// Answer of `DescribeInstanceTopology`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceTopologyResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Topologys`: records. */ pub topologys: Vec<Topology>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceTopologyResponse`].
pub static DESCRIBE_INSTANCE_TOPOLOGY_RESPONSE: Schema =
    Schema { name: "DescribeInstanceTopologyResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Topologys", &TOPOLOGY).wrapped("Topology"),
]; &ROWS } };
record!(DescribeInstanceTopologyResponse, DESCRIBE_INSTANCE_TOPOLOGY_RESPONSE, [0 OptStr request_id, 1 List topologys] []);

/// What `Topologys.Topology` holds.
#[derive(Default)] #[non_exhaustive] pub struct Topology {
    /** `HostId`: text. */ pub host_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Topology`].
pub static TOPOLOGY: Schema = Schema { name: "Topology", fields: { static ROWS: [Field; 2] = [
    Field::string("HostId"),
    Field::string("InstanceId"),
]; &ROWS } };
record!(Topology, TOPOLOGY, [0 OptStr host_id, 1 OptStr instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceTopologyRequest, DescribeInstanceTopologyResponse, Topology,
);
