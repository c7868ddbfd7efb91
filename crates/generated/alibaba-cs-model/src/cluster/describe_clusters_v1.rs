// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClustersV1.json; do not edit.
//! Lists the clusters of the account, by name, kind, region and more.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClustersV1).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};
pub use crate::shapes::{MaintenanceWindow, Tag};

operation!(Operation::new::<DescribeClustersV1Request, DescribeClustersV1Response>(
    "DescribeClustersV1", Effect::Read, &DESCRIBE_CLUSTERS_V1_REQUEST, &DESCRIBE_CLUSTERS_V1_RESPONSE,
).route("GET", "/api/v1/clusters").paging(&Paging {
    style: PagingStyle::Number { input: "page_number" }, size: Some("page_size"), items: &["clusters"],
    total: Some(&["page_info", "total_count"]),
}));

/// Request of `DescribeClustersV1`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClustersV1Request {
    /** `name`: text. */ pub name: Option<String>,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** `profile`: text. */ pub profile: Option<String>,
    /** `cluster_spec`: text. */ pub cluster_spec: Option<String>,
    /** `region_id`: text. */ pub region_id: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClustersV1Request {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `cluster_type`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self { self.cluster_type = Some(value.into()); self }
    /// Sets `page_size`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `page_number`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self { self.profile = Some(value.into()); self }
    /// Sets `cluster_spec`.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self { self.cluster_spec = Some(value.into()); self }
    /// Sets `region_id`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self { self.cluster_id = Some(value.into()); self }
}
/// Table of [`DescribeClustersV1Request`].
pub static DESCRIBE_CLUSTERS_V1_REQUEST: Schema =
    Schema { name: "DescribeClustersV1Request", fields: { static ROWS: [Field; 8] = [
    Field::string("name"),
    Field::string("cluster_type"),
    Field::int64("page_size"),
    Field::int64("page_number"),
    Field::string("profile"),
    Field::string("cluster_spec"),
    Field::string("region_id"),
    Field::string("cluster_id"),
]; &ROWS } };
record!(DescribeClustersV1Request, DESCRIBE_CLUSTERS_V1_REQUEST,
    [0 OptStr name, 1 OptStr cluster_type, 4 OptStr profile, 5 OptStr cluster_spec, 6 OptStr region_id,
    7 OptStr cluster_id] [2 OptInt page_size, 3 OptInt page_number]);

/// Answer of `DescribeClustersV1`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClustersV1Response {
    /** `clusters`: records. */ pub clusters: Vec<Cluster>,
    /** `page_info`: record. */ pub page_info: Option<PageInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClustersV1Response`].
pub static DESCRIBE_CLUSTERS_V1_RESPONSE: Schema =
    Schema { name: "DescribeClustersV1Response", fields: { static ROWS: [Field; 2] = [
    Field::record("clusters", &CLUSTER).list(),
    Field::record("page_info", &PAGE_INFO),
]; &ROWS } };
record!(DescribeClustersV1Response, DESCRIBE_CLUSTERS_V1_RESPONSE, [0 List clusters, 1 Opt page_info] []);

/// What `clusters` holds.
#[derive(Default)] #[non_exhaustive] pub struct Cluster {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `init_version`: text. */ pub init_version: Option<String>,
    /** `current_version`: text. */ pub current_version: Option<String>,
    /** `next_version`: text. */ pub next_version: Option<String>,
    /** `deletion_protection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `docker_version`: text. */ pub docker_version: Option<String>,
    /** `external_loadbalancer_id`: text. */ pub external_loadbalancer_id: Option<String>,
    /** `master_url`: text. */ pub master_url: Option<String>,
    /** `meta_data`: text. */ pub meta_data: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** `network_mode`: text. */ pub network_mode: Option<String>,
    /** `private_zone`: yes or no. */ pub private_zone: Option<bool>,
    /** `profile`: text. */ pub profile: Option<String>,
    /** `region_id`: text. */ pub region_id: Option<String>,
    /** `resource_group_id`: text. */ pub resource_group_id: Option<String>,
    /** `security_group_id`: text. */ pub security_group_id: Option<String>,
    /** `size`: integer. */ pub size: Option<i64>,
    /** `state`: text. */ pub state: Option<String>,
    /** `subnet_cidr`: text. */ pub subnet_cidr: Option<String>,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** `vpc_id`: text. */ pub vpc_id: Option<String>,
    /** `vswitch_id`: text. */ pub vswitch_id: Option<String>,
    /** `worker_ram_role_name`: text. */ pub worker_ram_role_name: Option<String>,
    /** `zone_id`: text. */ pub zone_id: Option<String>,
    /** `cluster_spec`: text. */ pub cluster_spec: Option<String>,
    /** `maintenance_window`: record. */ pub maintenance_window: Option<MaintenanceWindow>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Cluster`].
pub static CLUSTER: Schema = Schema { name: "Cluster", fields: { static ROWS: [Field; 29] = [
    Field::string("cluster_id"),
    Field::string("cluster_type"),
    Field::string("created"),
    Field::string("init_version"),
    Field::string("current_version"),
    Field::string("next_version"),
    Field::boolean("deletion_protection"),
    Field::string("docker_version"),
    Field::string("external_loadbalancer_id"),
    Field::string("master_url"),
    Field::string("meta_data"),
    Field::string("name"),
    Field::string("network_mode"),
    Field::boolean("private_zone"),
    Field::string("profile"),
    Field::string("region_id"),
    Field::string("resource_group_id"),
    Field::string("security_group_id"),
    Field::int64("size"),
    Field::string("state"),
    Field::string("subnet_cidr"),
    Field::record("tags", &crate::shapes::TAG).list(),
    Field::string("updated"),
    Field::string("vpc_id"),
    Field::string("vswitch_id"),
    Field::string("worker_ram_role_name"),
    Field::string("zone_id"),
    Field::string("cluster_spec"),
    Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
]; &ROWS } };
record!(Cluster, CLUSTER,
    [0 OptStr cluster_id, 1 OptStr cluster_type, 2 OptStr created, 3 OptStr init_version, 4 OptStr current_version,
    5 OptStr next_version, 7 OptStr docker_version, 8 OptStr external_loadbalancer_id, 9 OptStr master_url, 10 OptStr meta_data,
    11 OptStr name, 12 OptStr network_mode, 14 OptStr profile, 15 OptStr region_id, 16 OptStr resource_group_id,
    17 OptStr security_group_id, 19 OptStr state, 20 OptStr subnet_cidr, 21 List tags, 22 OptStr updated, 23 OptStr vpc_id,
    24 OptStr vswitch_id, 25 OptStr worker_ram_role_name, 26 OptStr zone_id, 27 OptStr cluster_spec,
    28 Opt maintenance_window] [6 OptBool deletion_protection, 13 OptBool private_zone, 18 OptInt size]);

/// What `page_info` holds.
#[derive(Default)] #[non_exhaustive] pub struct PageInfo {
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `total_count`: integer. */ pub total_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PageInfo`].
pub static PAGE_INFO: Schema = Schema { name: "PageInfo", fields: { static ROWS: [Field; 3] = [
    Field::int32("page_number"),
    Field::int32("page_size"),
    Field::int32("total_count"),
]; &ROWS } };
record!(PageInfo, PAGE_INFO, [] [0 OptInt page_number, 1 OptInt page_size, 2 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClustersV1Request, DescribeClustersV1Response, Cluster, PageInfo,
);
