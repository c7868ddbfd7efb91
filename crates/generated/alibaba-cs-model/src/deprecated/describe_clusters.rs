// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusters.json; do not edit.
//! Lists all clusters of the account.
//!
//! Deprecated; use `DescribeClustersV1`.
//!
//! Deprecated in favour of `DescribeClustersV1`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusters), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Timestamp, operation, record};

pub use crate::shapes::{ClusterState, ScalingGroupTag};

operation! {
    name: "DescribeClusters",
    effect: Effect::Read,
    request: DescribeClustersRequest = DESCRIBE_CLUSTERS_REQUEST,
    response: DescribeClustersResponse = DESCRIBE_CLUSTERS_RESPONSE,
    method: "GET",
    path: "/clusters",
    payload,
    facts: &Facts::new().access(Access::Get).replaced_by("DescribeClustersV1"),
}

/// Request of `DescribeClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersRequest {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Only clusters of this type, such as `ManagedKubernetes`.
    pub cluster_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClustersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Only clusters of this type, such as `ManagedKubernetes`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
}

record! {
    DescribeClustersRequest: DESCRIBE_CLUSTERS_REQUEST,
    0 name: OptStr = Field::string("name"),
    1 cluster_type: OptStr = Field::string("clusterType"),
}

/// Response of `DescribeClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClustersResponse: DESCRIBE_CLUSTERS_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// Version that is installed now.
    pub current_version: Option<String>,
    /// Category of the data disks of the worker nodes, such as `cloud_essd`.
    pub data_disk_category: Option<String>,
    /// Size of each data disk of the worker nodes. Unit: GiB.
    pub data_disk_size: Option<i64>,
    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub deletion_protection: Option<bool>,
    /// Version of Docker on the nodes, where Docker is the container runtime.
    pub docker_version: Option<String>,
    /// Id of the load balancer of the cluster's API server (`lb-...`).
    pub external_loadbalancer_id: Option<String>,
    /// Kubernetes version that the cluster was created with.
    pub init_version: Option<String>,
    /// Addresses of the cluster's API server, as JSON text.
    pub master_url: Option<String>,
    /// Further data of the cluster, as JSON text.
    pub meta_data: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Kind of network of the cluster: `vpc`.
    pub network_mode: Option<String>,
    /// Whether PrivateZone resolves the names of the cluster inside the VPC.
    pub private_zone: Option<bool>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<String>,
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
    /// Block of addresses that pods get theirs from, such as `172.20.0.0/16`; only with Flannel.
    pub subnet_cidr: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<ScalingGroupTag>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub vpc_id: Option<String>,
    /// Prefix length of the vSwitch.
    pub vswitch_cidr: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub vswitch_id: Option<String>,
    /// Name of the RAM role by which the worker nodes call other cloud services.
    pub worker_ram_role_name: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 created: Opt = Field::timestamp("created"),
    3 current_version: OptStr = Field::string("current_version"),
    4 data_disk_category: OptStr = Field::string("data_disk_category"),
    5 data_disk_size: OptInt = Field::int64("data_disk_size"),
    6 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    7 docker_version: OptStr = Field::string("docker_version"),
    8 external_loadbalancer_id: OptStr = Field::string("external_loadbalancer_id"),
    9 init_version: OptStr = Field::string("init_version"),
    10 master_url: OptStr = Field::string("master_url"),
    11 meta_data: OptStr = Field::string("meta_data"),
    12 name: OptStr = Field::string("name"),
    13 network_mode: OptStr = Field::string("network_mode"),
    14 private_zone: OptBool = Field::boolean("private_zone"),
    15 profile: OptStr = Field::string("profile"),
    16 region_id: OptStr = Field::string("region_id"),
    17 resource_group_id: OptStr = Field::string("resource_group_id"),
    18 security_group_id: OptStr = Field::string("security_group_id"),
    19 size: OptInt = Field::int64("size"),
    20 state: Opt = Field::one_of("state", ClusterState::VALUES),
    21 subnet_cidr: OptStr = Field::string("subnet_cidr"),
    22 tags: List = Field::record("tags", &crate::shapes::SCALING_GROUP_TAG).list(),
    23 updated: Opt = Field::timestamp("updated"),
    24 vpc_id: OptStr = Field::string("vpc_id"),
    25 vswitch_cidr: OptStr = Field::string("vswitch_cidr"),
    26 vswitch_id: OptStr = Field::string("vswitch_id"),
    27 worker_ram_role_name: OptStr = Field::string("worker_ram_role_name"),
    28 zone_id: OptStr = Field::string("zone_id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClustersRequest,
    DescribeClustersResponse,
    Payload,
}
