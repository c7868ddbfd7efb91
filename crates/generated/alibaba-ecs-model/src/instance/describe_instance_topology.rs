// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceTopology.json; do not edit.
//! Tells which physical host each instance is on, as an anonymous id.
//!
//! In testing.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceTopology),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Style, errors, operation, record,
};

operation! {
    name: "DescribeInstanceTopology",
    effect: Effect::Read,
    request: DescribeInstanceTopologyRequest = DESCRIBE_INSTANCE_TOPOLOGY_REQUEST,
    response: DescribeInstanceTopologyResponse = DESCRIBE_INSTANCE_TOPOLOGY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "403 AuthenticationFailed.ConditionUnsatisfied",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidInstanceIds.MalFormed",
    "403 InvalidParameter.ToManyInstanceIds = There are too many instance ids in the request.",
    "403 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 RAM.ApiNotSupported",
}

/// Request of `DescribeInstanceTopology`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the instances that the operation is for or reports on (`i-...`).
    pub instance_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceTopologyRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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
        self.extra.set_empty(1, self.instance_ids.is_empty());
        self
    }
}

record! {
    DescribeInstanceTopologyRequest: DESCRIBE_INSTANCE_TOPOLOGY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json),
}

/// Response of `DescribeInstanceTopology`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `Topologys`: list of records.
    pub topologys: Vec<Topology>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceTopologyResponse: DESCRIBE_INSTANCE_TOPOLOGY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 topologys: List = Field::record("Topologys", &TOPOLOGY).wrapped("Topology"),
}

/// `Topologys.Topology` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Topology {
    /// Id of the physical host, made anonymous. Instances that have the same value run on the same host.
    pub host_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Topology: TOPOLOGY,
    0 host_id: OptStr = Field::string("HostId"),
    1 instance_id: OptStr = Field::string("InstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceTopologyRequest,
    DescribeInstanceTopologyResponse,
    Topology,
}
