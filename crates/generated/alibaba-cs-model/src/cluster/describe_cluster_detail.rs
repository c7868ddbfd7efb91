// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterDetail.json; do not edit.
//! Returns the details of one cluster, its state among them.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterDetail), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, open_enum, operation, record,
};

pub use crate::shapes::{ClusterProfile, ClusterState, MaintenanceWindow, Tag};

operation! {
    name: "DescribeClusterDetail",
    effect: Effect::Read,
    request: DescribeClusterDetailRequest = DESCRIBE_CLUSTER_DETAIL_REQUEST,
    response: DescribeClusterDetailResponse = DESCRIBE_CLUSTER_DETAIL_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterDetail`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterDetailRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeClusterDetailRequest: DESCRIBE_CLUSTER_DETAIL_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `DescribeClusterDetail`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// Kubernetes version that the cluster was created with.
    pub init_version: Option<String>,
    /// Version that is installed now.
    pub current_version: Option<String>,
    /// Version that the cluster or component can be upgraded to.
    pub next_version: Option<String>,
    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub deletion_protection: Option<bool>,
    /// Version of Docker on the nodes, where Docker is the container runtime.
    pub docker_version: Option<String>,
    /// Id of the load balancer of the cluster's API server (`lb-...`).
    pub external_loadbalancer_id: Option<String>,
    /// Further data of the cluster, as JSON text.
    pub meta_data: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Kind of network of the cluster: `vpc`.
    pub network_mode: Option<String>,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Id of the security group that the nodes belong to (`sg-...`). Prefer `security_group_ids` where
    /// there is one.
    pub security_group_id: Option<String>,
    /// Size of the disk, at least 40. Unit: GiB.
    pub size: Option<i64>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<ClusterState>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub vswitch_id: Option<String>,
    /// Block of addresses that pods get theirs from, such as `172.20.0.0/16`; only with Flannel.
    pub subnet_cidr: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Addresses of the cluster's API server, as JSON text.
    pub master_url: Option<String>,
    /// Whether PrivateZone resolves the names of the cluster inside the VPC.
    pub private_zone: Option<bool>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<ClusterProfile>,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<ClusterSpec>,
    /// Name of the RAM role by which the worker nodes call other cloud services.
    pub worker_ram_role_name: Option<String>,
    /// Hours in which the provider may maintain the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Values of the parameters, by name.
    pub parameters: BTreeMap<String, String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterDetailResponse: DESCRIBE_CLUSTER_DETAIL_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 created: Opt = Field::timestamp("created"),
    3 init_version: OptStr = Field::string("init_version"),
    4 current_version: OptStr = Field::string("current_version"),
    5 next_version: OptStr = Field::string("next_version"),
    6 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    7 docker_version: OptStr = Field::string("docker_version"),
    8 external_loadbalancer_id: OptStr = Field::string("external_loadbalancer_id"),
    9 meta_data: OptStr = Field::string("meta_data"),
    10 name: OptStr = Field::string("name"),
    11 network_mode: OptStr = Field::string("network_mode"),
    12 region_id: OptStr = Field::string("region_id"),
    13 resource_group_id: OptStr = Field::string("resource_group_id"),
    14 security_group_id: OptStr = Field::string("security_group_id"),
    15 size: OptInt = Field::int64("size"),
    16 state: Opt = Field::one_of("state", ClusterState::VALUES),
    17 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    18 updated: Opt = Field::timestamp("updated"),
    19 vpc_id: OptStr = Field::string("vpc_id"),
    20 vswitch_id: OptStr = Field::string("vswitch_id"),
    21 subnet_cidr: OptStr = Field::string("subnet_cidr"),
    22 zone_id: OptStr = Field::string("zone_id"),
    23 master_url: OptStr = Field::string("master_url"),
    24 private_zone: OptBool = Field::boolean("private_zone"),
    25 profile: Opt = Field::one_of("profile", ClusterProfile::VALUES),
    26 cluster_spec: Opt = Field::one_of("cluster_spec", ClusterSpec::VALUES),
    27 worker_ram_role_name: OptStr = Field::string("worker_ram_role_name"),
    28 maintenance_window: Opt = Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
    29 parameters: Map = Field::string("parameters").map(),
}

open_enum! {
    /// Documented values of `cluster_spec`. The provider may add others.
    pub enum ClusterSpec {
        AckProSmall = "ack.pro.small",
        AckStandard = "ack.standard",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterDetailRequest,
    DescribeClusterDetailResponse,
}
