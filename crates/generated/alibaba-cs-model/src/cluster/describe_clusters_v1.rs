// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClustersV1.json; do not edit.
//! Lists the clusters of the account, by name, kind, region and more.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClustersV1), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, Timestamp, open_enum, operation, record,
};

pub use crate::shapes::{ClusterProfile, ClusterState, MaintenanceWindow, Tag};

operation! {
    name: "DescribeClustersV1",
    effect: Effect::Read,
    request: DescribeClustersV1Request = DESCRIBE_CLUSTERS_V1_REQUEST,
    response: DescribeClustersV1Response = DESCRIBE_CLUSTERS_V1_RESPONSE,
    method: "GET",
    path: "/api/v1/clusters",
    paging: &Paging::number("page_number").size("page_size").items(&["clusters"]).total(&["page_info", "total_count"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClustersV1`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Request {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<ClusterProfile>,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<ClusterSpec>,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClustersV1Request {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the cluster, node pool, add-on or other resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub fn profile(mut self, value: impl Into<ClusterProfile>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub fn cluster_spec(mut self, value: impl Into<ClusterSpec>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Id of the region, such as `cn-hangzhou`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the cluster.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

record! {
    DescribeClustersV1Request: DESCRIBE_CLUSTERS_V1_REQUEST,
    0 name: OptStr = Field::string("name"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 page_size: OptInt = Field::int64("page_size"),
    3 page_number: OptInt = Field::int64("page_number"),
    4 profile: Opt = Field::one_of("profile", ClusterProfile::VALUES),
    5 cluster_spec: Opt = Field::one_of("cluster_spec", ClusterSpec::VALUES),
    6 region_id: OptStr = Field::string("region_id"),
    7 cluster_id: OptStr = Field::string("cluster_id"),
}

/// Response of `DescribeClustersV1`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Response {
    /// `clusters`: list of records.
    pub clusters: Vec<Cluster>,
    /// Number and size of this page, and how many entries there are in all.
    pub page_info: Option<PageInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClustersV1Response: DESCRIBE_CLUSTERS_V1_RESPONSE,
    0 clusters: List = Field::record("clusters", &CLUSTER).list(),
    1 page_info: Opt = Field::record("page_info", &PAGE_INFO),
}

/// `clusters` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Cluster {
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
    /// Addresses of the cluster's API server, as JSON text.
    pub master_url: Option<String>,
    /// Further data of the cluster, as JSON text.
    pub meta_data: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Kind of network of the cluster: `vpc`.
    pub network_mode: Option<NetworkMode>,
    /// Whether PrivateZone resolves the names of the cluster inside the VPC.
    pub private_zone: Option<bool>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<Profile>,
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
    pub tags: Vec<Tag>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub vswitch_id: Option<String>,
    /// Name of the RAM role by which the worker nodes call other cloud services.
    pub worker_ram_role_name: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<ClusterClusterSpec>,
    /// Hours in which the provider may maintain the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Cluster: CLUSTER,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 created: Opt = Field::timestamp("created"),
    3 init_version: OptStr = Field::string("init_version"),
    4 current_version: OptStr = Field::string("current_version"),
    5 next_version: OptStr = Field::string("next_version"),
    6 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    7 docker_version: OptStr = Field::string("docker_version"),
    8 external_loadbalancer_id: OptStr = Field::string("external_loadbalancer_id"),
    9 master_url: OptStr = Field::string("master_url"),
    10 meta_data: OptStr = Field::string("meta_data"),
    11 name: OptStr = Field::string("name"),
    12 network_mode: Opt = Field::one_of("network_mode", NetworkMode::VALUES),
    13 private_zone: OptBool = Field::boolean("private_zone"),
    14 profile: Opt = Field::one_of("profile", Profile::VALUES),
    15 region_id: OptStr = Field::string("region_id"),
    16 resource_group_id: OptStr = Field::string("resource_group_id"),
    17 security_group_id: OptStr = Field::string("security_group_id"),
    18 size: OptInt = Field::int64("size"),
    19 state: Opt = Field::one_of("state", ClusterState::VALUES),
    20 subnet_cidr: OptStr = Field::string("subnet_cidr"),
    21 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    22 updated: Opt = Field::timestamp("updated"),
    23 vpc_id: OptStr = Field::string("vpc_id"),
    24 vswitch_id: OptStr = Field::string("vswitch_id"),
    25 worker_ram_role_name: OptStr = Field::string("worker_ram_role_name"),
    26 zone_id: OptStr = Field::string("zone_id"),
    27 cluster_spec: Opt = Field::one_of("cluster_spec", ClusterClusterSpec::VALUES),
    28 maintenance_window: Opt = Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
}

/// `page_info` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PageInfo: PAGE_INFO,
    0 page_number: OptInt = Field::int32("page_number"),
    1 page_size: OptInt = Field::int32("page_size"),
    2 total_count: OptInt = Field::int32("total_count"),
}

open_enum! {
    /// Documented values of `cluster_spec`. The provider may add others.
    pub enum ClusterSpec {
        AckProSmall = "ack.pro.small",
        AckStandard = "ack.standard",
    }
}

open_enum! {
    /// Documented values of `clusters.network_mode`. The provider may add others.
    pub enum NetworkMode {
        Classic = "classic",
        Vpc = "vpc",
        Overlay = "overlay",
        Calico = "calico",
    }
}

open_enum! {
    /// Documented values of `clusters.profile`. The provider may add others.
    pub enum Profile {
        Default = "Default",
        Edge = "Edge",
        Serverless = "Serverless",
        Lingjun = "Lingjun",
    }
}

open_enum! {
    /// Documented values of `clusters.cluster_spec`. The provider may add others.
    pub enum ClusterClusterSpec {
        AckProSmall = "ack.pro.small",
        AckStandard = "ack.standard",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClustersV1Request,
    DescribeClustersV1Response,
    Cluster,
    PageInfo,
}
