// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClustersV1.json; do not edit.
//! Lists the clusters of the account, by name, kind, region and more.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClustersV1).

use cloudspec_wire::{Effect, Extra, Field, Paging, operation, record};

pub use crate::shapes::{MaintenanceWindow, Tag};

operation! {
    name: "DescribeClustersV1",
    effect: Effect::Read,
    request: DescribeClustersV1Request = DESCRIBE_CLUSTERS_V1_REQUEST,
    response: DescribeClustersV1Response = DESCRIBE_CLUSTERS_V1_RESPONSE,
    method: "GET",
    path: "/api/v1/clusters",
    paging: &Paging::number("page_number").size("page_size").items(&["clusters"]).total(&["page_info", "total_count"]),
}

/// Request of `DescribeClustersV1`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Request {
    /// `name`: text.
    pub name: Option<String>,
    /// `cluster_type`: text.
    pub cluster_type: Option<String>,
    /// `page_size`: integer.
    pub page_size: Option<i64>,
    /// `page_number`: integer.
    pub page_number: Option<i64>,
    /// `profile`: text.
    pub profile: Option<String>,
    /// `cluster_spec`: text.
    pub cluster_spec: Option<String>,
    /// `region_id`: text.
    pub region_id: Option<String>,
    /// `cluster_id`: text.
    pub cluster_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeClustersV1Request {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }

    /// Sets `page_size`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `page_number`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `cluster_id`.
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
    4 profile: OptStr = Field::string("profile"),
    5 cluster_spec: OptStr = Field::string("cluster_spec"),
    6 region_id: OptStr = Field::string("region_id"),
    7 cluster_id: OptStr = Field::string("cluster_id"),
}

/// Response of `DescribeClustersV1`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersV1Response {
    /// `clusters`: records.
    pub clusters: Vec<Cluster>,
    /// `page_info`: record.
    pub page_info: Option<PageInfo>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `cluster_id`: text.
    pub cluster_id: Option<String>,
    /// `cluster_type`: text.
    pub cluster_type: Option<String>,
    /// `created`: text.
    pub created: Option<String>,
    /// `init_version`: text.
    pub init_version: Option<String>,
    /// `current_version`: text.
    pub current_version: Option<String>,
    /// `next_version`: text.
    pub next_version: Option<String>,
    /// `deletion_protection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `docker_version`: text.
    pub docker_version: Option<String>,
    /// `external_loadbalancer_id`: text.
    pub external_loadbalancer_id: Option<String>,
    /// `master_url`: text.
    pub master_url: Option<String>,
    /// `meta_data`: text.
    pub meta_data: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `network_mode`: text.
    pub network_mode: Option<String>,
    /// `private_zone`: yes or no.
    pub private_zone: Option<bool>,
    /// `profile`: text.
    pub profile: Option<String>,
    /// `region_id`: text.
    pub region_id: Option<String>,
    /// `resource_group_id`: text.
    pub resource_group_id: Option<String>,
    /// `security_group_id`: text.
    pub security_group_id: Option<String>,
    /// `size`: integer.
    pub size: Option<i64>,
    /// `state`: text.
    pub state: Option<String>,
    /// `subnet_cidr`: text.
    pub subnet_cidr: Option<String>,
    /// `tags`: records.
    pub tags: Vec<Tag>,
    /// `updated`: text.
    pub updated: Option<String>,
    /// `vpc_id`: text.
    pub vpc_id: Option<String>,
    /// `vswitch_id`: text.
    pub vswitch_id: Option<String>,
    /// `worker_ram_role_name`: text.
    pub worker_ram_role_name: Option<String>,
    /// `zone_id`: text.
    pub zone_id: Option<String>,
    /// `cluster_spec`: text.
    pub cluster_spec: Option<String>,
    /// `maintenance_window`: record.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Cluster: CLUSTER,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 created: OptStr = Field::string("created"),
    3 init_version: OptStr = Field::string("init_version"),
    4 current_version: OptStr = Field::string("current_version"),
    5 next_version: OptStr = Field::string("next_version"),
    6 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    7 docker_version: OptStr = Field::string("docker_version"),
    8 external_loadbalancer_id: OptStr = Field::string("external_loadbalancer_id"),
    9 master_url: OptStr = Field::string("master_url"),
    10 meta_data: OptStr = Field::string("meta_data"),
    11 name: OptStr = Field::string("name"),
    12 network_mode: OptStr = Field::string("network_mode"),
    13 private_zone: OptBool = Field::boolean("private_zone"),
    14 profile: OptStr = Field::string("profile"),
    15 region_id: OptStr = Field::string("region_id"),
    16 resource_group_id: OptStr = Field::string("resource_group_id"),
    17 security_group_id: OptStr = Field::string("security_group_id"),
    18 size: OptInt = Field::int64("size"),
    19 state: OptStr = Field::string("state"),
    20 subnet_cidr: OptStr = Field::string("subnet_cidr"),
    21 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    22 updated: OptStr = Field::string("updated"),
    23 vpc_id: OptStr = Field::string("vpc_id"),
    24 vswitch_id: OptStr = Field::string("vswitch_id"),
    25 worker_ram_role_name: OptStr = Field::string("worker_ram_role_name"),
    26 zone_id: OptStr = Field::string("zone_id"),
    27 cluster_spec: OptStr = Field::string("cluster_spec"),
    28 maintenance_window: Opt = Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
}

/// `page_info` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// `page_number`: integer.
    pub page_number: Option<i64>,
    /// `page_size`: integer.
    pub page_size: Option<i64>,
    /// `total_count`: integer.
    pub total_count: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PageInfo: PAGE_INFO,
    0 page_number: OptInt = Field::int32("page_number"),
    1 page_size: OptInt = Field::int32("page_size"),
    2 total_count: OptInt = Field::int32("total_count"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClustersV1Request,
    DescribeClustersV1Response,
    Cluster,
    PageInfo,
}
