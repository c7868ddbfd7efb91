// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/DescribeBandwidthClusterResources.json; do not edit.
//! Lists the resources of a bandwidth cluster.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/describe-bandwidth-cluster-resources.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeBandwidthClusterResourcesRequest, DescribeBandwidthClusterResourcesResponse>(
    "DescribeBandwidthClusterResources", Effect::Read, &DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST,
    &DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE,
));

/// Request of `DescribeBandwidthClusterResources`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterResourcesRequest {
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBandwidthClusterResourcesRequest {
    /// With what is required.
    pub fn new(bandwidth_cluster_id: impl Into<String>) -> Self {
        Self { bandwidth_cluster_id: bandwidth_cluster_id.into(), ..Self::default() }
    }
}
/// Table of [`DescribeBandwidthClusterResourcesRequest`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST: Schema =
    Schema { name: "DescribeBandwidthClusterResourcesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("bandwidthClusterId").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeBandwidthClusterResourcesRequest, DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_REQUEST, [0 Str bandwidth_cluster_id] []);

/// Answer of `DescribeBandwidthClusterResources`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBandwidthClusterResourcesResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `resources`: records. */ pub resources: Vec<Resource>,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBandwidthClusterResourcesResponse`].
pub static DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE: Schema =
    Schema { name: "DescribeBandwidthClusterResourcesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::record("resources", &RESOURCE).list(),
    Field::int64("totalCount"),
]; &ROWS } };
record!(DescribeBandwidthClusterResourcesResponse, DESCRIBE_BANDWIDTH_CLUSTER_RESOURCES_RESPONSE,
    [0 Str request_id, 1 List resources] [2 OptInt total_count]);

/// What `resources` holds.
#[derive(Default)] #[non_exhaustive] pub struct Resource {
    /** `resourceId`: text. */ pub resource_id: Option<String>,
    /** `resourceType`: one of the known values. */ pub resource_type: Option<ResourceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Resource`].
pub static RESOURCE: Schema = Schema { name: "Resource", fields: { static ROWS: [Field; 2] = [
    Field::string("resourceId"),
    Field::one_of("resourceType", ResourceType::VALUES),
]; &ROWS } };
record!(Resource, RESOURCE, [0 OptStr resource_id, 1 Opt resource_type] []);

cloudspec_wire::open_enum! {
    /// Values of `resources.resourceType`. The provider may add to them.
    pub enum ResourceType {
        VmInstance = "VM_INSTANCE", BmcInstance = "BMC_INSTANCE", ZecEipInstance = "ZEC_EIP_INSTANCE",
        ZecIpv6Instance = "ZEC_IPV6_INSTANCE", Others = "OTHERS",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBandwidthClusterResourcesRequest, DescribeBandwidthClusterResourcesResponse, Resource,
);
