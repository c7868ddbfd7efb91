// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterDetail.json; do not edit.
//! Returns the details of one cluster, its state among them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterDetail).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{MaintenanceWindow, Tag};

use std::collections::BTreeMap;

operation! {
    name: "DescribeClusterDetail",
    effect: Effect::Read,
    request: DescribeClusterDetailRequest = DESCRIBE_CLUSTER_DETAIL_REQUEST,
    response: DescribeClusterDetailResponse = DESCRIBE_CLUSTER_DETAIL_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}",
}

/// Request of `DescribeClusterDetail`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterDetailRequest {
    /// `ClusterId`: text.
    pub cluster_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeClusterDetailRequest {
    /// Starts with the required members.
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
    /// `meta_data`: text.
    pub meta_data: Option<String>,
    /// `name`: text.
    pub name: Option<String>,
    /// `network_mode`: text.
    pub network_mode: Option<String>,
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
    /// `tags`: records.
    pub tags: Vec<Tag>,
    /// `updated`: text.
    pub updated: Option<String>,
    /// `vpc_id`: text.
    pub vpc_id: Option<String>,
    /// `vswitch_id`: text.
    pub vswitch_id: Option<String>,
    /// `subnet_cidr`: text.
    pub subnet_cidr: Option<String>,
    /// `zone_id`: text.
    pub zone_id: Option<String>,
    /// `master_url`: text.
    pub master_url: Option<String>,
    /// `private_zone`: yes or no.
    pub private_zone: Option<bool>,
    /// `profile`: text.
    pub profile: Option<String>,
    /// `cluster_spec`: text.
    pub cluster_spec: Option<String>,
    /// `worker_ram_role_name`: text.
    pub worker_ram_role_name: Option<String>,
    /// `maintenance_window`: record.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// `parameters`: map.
    pub parameters: BTreeMap<String, String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeClusterDetailResponse: DESCRIBE_CLUSTER_DETAIL_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 created: OptStr = Field::string("created"),
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
    16 state: OptStr = Field::string("state"),
    17 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    18 updated: OptStr = Field::string("updated"),
    19 vpc_id: OptStr = Field::string("vpc_id"),
    20 vswitch_id: OptStr = Field::string("vswitch_id"),
    21 subnet_cidr: OptStr = Field::string("subnet_cidr"),
    22 zone_id: OptStr = Field::string("zone_id"),
    23 master_url: OptStr = Field::string("master_url"),
    24 private_zone: OptBool = Field::boolean("private_zone"),
    25 profile: OptStr = Field::string("profile"),
    26 cluster_spec: OptStr = Field::string("cluster_spec"),
    27 worker_ram_role_name: OptStr = Field::string("worker_ram_role_name"),
    28 maintenance_window: Opt = Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
    29 parameters: Map = Field::string("parameters").map(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterDetailRequest,
    DescribeClusterDetailResponse,
}
