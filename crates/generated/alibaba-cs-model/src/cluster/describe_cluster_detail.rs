// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterDetail.json; do not edit.
//! Returns the details of one cluster, its state among them.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterDetail).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::{MaintenanceWindow, Tag};

operation!(Operation::new::<DescribeClusterDetailRequest, DescribeClusterDetailResponse>(
    "DescribeClusterDetail", Effect::Read, &DESCRIBE_CLUSTER_DETAIL_REQUEST, &DESCRIBE_CLUSTER_DETAIL_RESPONSE,
).route("GET", "/clusters/{ClusterId}"));

/// Request of `DescribeClusterDetail`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterDetailRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterDetailRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribeClusterDetailRequest`].
pub static DESCRIBE_CLUSTER_DETAIL_REQUEST: Schema =
    Schema { name: "DescribeClusterDetailRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeClusterDetailRequest, DESCRIBE_CLUSTER_DETAIL_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribeClusterDetail`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterDetailResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `init_version`: text. */ pub init_version: Option<String>,
    /** `current_version`: text. */ pub current_version: Option<String>,
    /** `next_version`: text. */ pub next_version: Option<String>,
    /** `deletion_protection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `docker_version`: text. */ pub docker_version: Option<String>,
    /** `external_loadbalancer_id`: text. */ pub external_loadbalancer_id: Option<String>,
    /** `meta_data`: text. */ pub meta_data: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `network_mode`: text. */ pub network_mode: Option<String>,
    /** `region_id`: text. */ pub region_id: Option<String>,
    /** `resource_group_id`: text. */ pub resource_group_id: Option<String>,
    /** `security_group_id`: text. */ pub security_group_id: Option<String>,
    /** `size`: integer. */ pub size: Option<i64>,
    /** `state`: text. */ pub state: Option<String>,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** `vpc_id`: text. */ pub vpc_id: Option<String>,
    /** `vswitch_id`: text. */ pub vswitch_id: Option<String>,
    /** `subnet_cidr`: text. */ pub subnet_cidr: Option<String>,
    /** `zone_id`: text. */ pub zone_id: Option<String>,
    /** `master_url`: text. */ pub master_url: Option<String>,
    /** `private_zone`: yes or no. */ pub private_zone: Option<bool>,
    /** `profile`: text. */ pub profile: Option<String>,
    /** `cluster_spec`: text. */ pub cluster_spec: Option<String>,
    /** `worker_ram_role_name`: text. */ pub worker_ram_role_name: Option<String>,
    /** `maintenance_window`: record. */ pub maintenance_window: Option<MaintenanceWindow>,
    /** `parameters`: map. */ pub parameters: BTreeMap<String, String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterDetailResponse`].
pub static DESCRIBE_CLUSTER_DETAIL_RESPONSE: Schema =
    Schema { name: "DescribeClusterDetailResponse", fields: { static ROWS: [Field; 30] = [
    Field::string("cluster_id"),
    Field::string("cluster_type"),
    Field::string("created"),
    Field::string("init_version"),
    Field::string("current_version"),
    Field::string("next_version"),
    Field::boolean("deletion_protection"),
    Field::string("docker_version"),
    Field::string("external_loadbalancer_id"),
    Field::string("meta_data"),
    Field::string("name"),
    Field::string("network_mode"),
    Field::string("region_id"),
    Field::string("resource_group_id"),
    Field::string("security_group_id"),
    Field::int64("size"),
    Field::string("state"),
    Field::record("tags", &crate::shapes::TAG).list(),
    Field::string("updated"),
    Field::string("vpc_id"),
    Field::string("vswitch_id"),
    Field::string("subnet_cidr"),
    Field::string("zone_id"),
    Field::string("master_url"),
    Field::boolean("private_zone"),
    Field::string("profile"),
    Field::string("cluster_spec"),
    Field::string("worker_ram_role_name"),
    Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
    Field::string("parameters").map(),
]; &ROWS } };
record!(DescribeClusterDetailResponse, DESCRIBE_CLUSTER_DETAIL_RESPONSE,
    [0 OptStr cluster_id, 1 OptStr cluster_type, 2 OptStr created, 3 OptStr init_version, 4 OptStr current_version,
    5 OptStr next_version, 7 OptStr docker_version, 8 OptStr external_loadbalancer_id, 9 OptStr meta_data, 10 OptStr name,
    11 OptStr network_mode, 12 OptStr region_id, 13 OptStr resource_group_id, 14 OptStr security_group_id, 16 OptStr state,
    17 List tags, 18 OptStr updated, 19 OptStr vpc_id, 20 OptStr vswitch_id, 21 OptStr subnet_cidr, 22 OptStr zone_id,
    23 OptStr master_url, 25 OptStr profile, 26 OptStr cluster_spec, 27 OptStr worker_ram_role_name, 28 Opt maintenance_window,
    29 Map parameters] [6 OptBool deletion_protection, 15 OptInt size, 24 OptBool private_zone]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClusterDetailRequest, DescribeClusterDetailResponse);
