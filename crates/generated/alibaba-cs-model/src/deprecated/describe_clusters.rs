// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusters.json; do not edit.
//! Lists all clusters of the account.
//!
//! Deprecated; use DescribeClustersV1.
//!
//! Deprecated in favour of `DescribeClustersV1`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusters).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "DescribeClusters",
    effect: Effect::Read,
    request: DescribeClustersRequest = DESCRIBE_CLUSTERS_REQUEST,
    response: DescribeClustersResponse = DESCRIBE_CLUSTERS_RESPONSE,
    method: "GET",
    path: "/clusters",
    payload,
}

/// Request of `DescribeClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClustersRequest {
    /// `name`: text.
    pub name: Option<String>,
    /// `clusterType`: text.
    pub cluster_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeClustersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `clusterType`.
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
    /// `payload`: records.
    pub payload: Vec<Payload>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `cluster_id`: text.
    pub cluster_id: Option<String>,
    /// `cluster_type`: text.
    pub cluster_type: Option<String>,
    /// `created`: text.
    pub created: Option<String>,
    /// `current_version`: text.
    pub current_version: Option<String>,
    /// `data_disk_category`: text.
    pub data_disk_category: Option<String>,
    /// `data_disk_size`: integer.
    pub data_disk_size: Option<i64>,
    /// `deletion_protection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `docker_version`: text.
    pub docker_version: Option<String>,
    /// `external_loadbalancer_id`: text.
    pub external_loadbalancer_id: Option<String>,
    /// `init_version`: text.
    pub init_version: Option<String>,
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
    pub tags: Vec<Tag2>,
    /// `updated`: text.
    pub updated: Option<String>,
    /// `vpc_id`: text.
    pub vpc_id: Option<String>,
    /// `vswitch_cidr`: text.
    pub vswitch_cidr: Option<String>,
    /// `vswitch_id`: text.
    pub vswitch_id: Option<String>,
    /// `worker_ram_role_name`: text.
    pub worker_ram_role_name: Option<String>,
    /// `zone_id`: text.
    pub zone_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 created: OptStr = Field::string("created"),
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
    20 state: OptStr = Field::string("state"),
    21 subnet_cidr: OptStr = Field::string("subnet_cidr"),
    22 tags: List = Field::record("tags", &crate::shapes::TAG2).list(),
    23 updated: OptStr = Field::string("updated"),
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
