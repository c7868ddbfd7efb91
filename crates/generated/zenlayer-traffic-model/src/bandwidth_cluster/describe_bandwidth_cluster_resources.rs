// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterResources.json; do not edit.
//! Lists the resources of a bandwidth cluster.
//!
//! Each entry has the kind and the id of the resource.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-resources.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, open_enum, operation, record};

operation! {
    name: "DescribeBandwidthClusterResources",
    effect: Effect::Read,
    request: DescribeBandwidthClusterResourcesRequest = DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    response: DescribeBandwidthClusterResourcesResponse = DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE,
}

/// Request of `DescribeBandwidthClusterResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterResourcesRequest {
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBandwidthClusterResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(bandwidth_cluster_id: impl Into<String>) -> Self {
        Self {
            bandwidth_cluster_id: bandwidth_cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeBandwidthClusterResourcesRequest: DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    0 bandwidth_cluster_id: Str = Field::string("bandwidthClusterId").place(Place::Body).required(),
}

/// Response of `DescribeBandwidthClusterResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBandwidthClusterResourcesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Resources that share the bandwidth of the cluster, one entry for each.
    pub resources: Vec<Resource>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBandwidthClusterResourcesResponse: DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 resources: List = Field::record("resources", &RESOURCE).list(),
    2 total_count: OptInt = Field::int64("totalCount"),
}

/// `resources` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Resource {
    /// Id of the resource that shares the bandwidth.
    pub resource_id: Option<String>,
    /// Kind of the resource that shares the bandwidth.
    pub resource_type: Option<ResourceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Resource: RESOURCE,
    0 resource_id: OptStr = Field::string("resourceId"),
    1 resource_type: Opt = Field::one_of("resourceType", ResourceType::VALUES),
}

open_enum! {
    /// Documented values of `resources.resourceType`. The provider may add others.
    pub enum ResourceType {
        VmInstance = "VM_INSTANCE",
        BmcInstance = "BMC_INSTANCE",
        ZecEipInstance = "ZEC_EIP_INSTANCE",
        ZecIpv6Instance = "ZEC_IPV6_INSTANCE",
        Others = "OTHERS",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBandwidthClusterResourcesRequest,
    DescribeBandwidthClusterResourcesResponse,
    Resource,
}
