// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDedicatedHostAttribute.json; do not edit.
//! Changes a dedicated host: name, description, cluster, placement, time-outs, or the factor by which
//! its CPUs are over-committed.
//!
//! For the last, the instances on it must be stopped, and those beyond the new number of vCPUs will not
//! start.
//!
//! - Requires permission for the action `ecs:ModifyDedicatedHostAttribute` (access level update), on
//!   DedicatedHost `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` (required in the policy) and
//!   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDedicatedHostAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::{ActionOnMaintenance, AutoPlacement};

operation! {
    name: "ModifyDedicatedHostAttribute",
    effect: Effect::Write,
    request: ModifyDedicatedHostAttributeRequest = MODIFY_DEDICATED_HOST_ATTRIBUTE_REQUEST,
    response: ModifyDedicatedHostAttributeResponse = MODIFY_DEDICATED_HOST_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDedicatedHostAttribute").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}").required(), AuthorizedResource::new("DedicatedHostCluster", "acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}")])),
}

errors! {
    "400 InvalidCpuOverCommitRatio.ValueNotSupported",
    "400 InvalidDedicatedHostName.Malformed",
    "400 InvalidDedicatedHostType.CpuOverCommitRatioNotSupported",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.SlbUdpTimeout",
    "400 InvalidParameter.UdpTimeout",
    "403 InvalidUser.Unauthorized = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidDedicatedHostClusterId.ExceedMaxSize",
    "404 InvalidDedicatedHostClusterId.NotFound = There is no such cluster of dedicated hosts.",
    "404 InvalidDedicatedHostClusterId.NotMatch",
    "404 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "404 InvalidParameter.ActionOnMaintenance",
}

/// Request of `ModifyDedicatedHostAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: String,
    /// Name of the dedicated host: 2 to 128 characters.
    pub dedicated_host_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// What happens to the instances when their host fails or has to be maintained.
    pub action_on_maintenance: Option<ActionOnMaintenance>,
    /// How long an idle UDP flow to a load balancer is remembered. Unit: seconds. On the wire:
    /// `NetworkAttributes.SlbUdpTimeout`.
    pub network_attributes_slb_udp_timeout: Option<i64>,
    /// How long an idle UDP flow is remembered. Unit: seconds. On the wire: `NetworkAttributes.UdpTimeout`.
    pub network_attributes_udp_timeout: Option<i64>,
    /// Whether instances that name no host may be put on the dedicated host: `on` or `off`.
    pub auto_placement: Option<AutoPlacement>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// How many vCPUs a dedicated host gives for each that it has.
    pub cpu_over_commit_ratio: Option<f64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDedicatedHostAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(dedicated_host_id: impl Into<String>) -> Self {
        Self {
            dedicated_host_id: dedicated_host_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the dedicated host: 2 to 128 characters.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// What happens to the instances when their host fails or has to be maintained.
    pub fn action_on_maintenance(
        mut self,
        value: impl Into<ActionOnMaintenance>,
    ) -> Self {
        self.action_on_maintenance = Some(value.into());
        self
    }

    /// How long an idle UDP flow to a load balancer is remembered.
    pub fn network_attributes_slb_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_slb_udp_timeout = Some(value);
        self
    }

    /// How long an idle UDP flow is remembered.
    pub fn network_attributes_udp_timeout(mut self, value: i64) -> Self {
        self.network_attributes_udp_timeout = Some(value);
        self
    }

    /// Whether instances that name no host may be put on the dedicated host: `on` or `off`.
    pub fn auto_placement(mut self, value: impl Into<AutoPlacement>) -> Self {
        self.auto_placement = Some(value.into());
        self
    }

    /// Id of the cluster of dedicated hosts (`dc-...`).
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// How many vCPUs a dedicated host gives for each that it has.
    pub fn cpu_over_commit_ratio(mut self, value: f64) -> Self {
        self.cpu_over_commit_ratio = Some(value);
        self
    }
}

record! {
    ModifyDedicatedHostAttributeRequest: MODIFY_DEDICATED_HOST_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dedicated_host_id: Str = Field::string("DedicatedHostId").required(),
    2 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    3 description: OptStr = Field::string("Description"),
    4 action_on_maintenance: Opt = Field::one_of("ActionOnMaintenance", ActionOnMaintenance::VALUES),
    5 network_attributes_slb_udp_timeout: OptInt = Field::int32("NetworkAttributes.SlbUdpTimeout"),
    6 network_attributes_udp_timeout: OptInt = Field::int32("NetworkAttributes.UdpTimeout"),
    7 auto_placement: Opt = Field::one_of("AutoPlacement", AutoPlacement::VALUES),
    8 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    9 cpu_over_commit_ratio: OptFloat = Field::float("CpuOverCommitRatio"),
}

/// Response of `ModifyDedicatedHostAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDedicatedHostAttributeResponse: MODIFY_DEDICATED_HOST_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDedicatedHostAttributeRequest,
    ModifyDedicatedHostAttributeResponse,
}
