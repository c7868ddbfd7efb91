// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusters.json; do not edit.
//! Lists all clusters of the account.
//!
//! Deprecated; use DescribeClustersV1.
//!
//! Deprecated in favour of `DescribeClustersV1`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusters).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<DescribeClustersRequest, DescribeClustersResponse>(
    "DescribeClusters", Effect::Read, &DESCRIBE_CLUSTERS_REQUEST, &DESCRIBE_CLUSTERS_RESPONSE,
).route("GET", "/clusters").payload());

/// Request of `DescribeClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClustersRequest {
    /** `name`: text. */ pub name: Option<String>,
    /** `clusterType`: text. */ pub cluster_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClustersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `clusterType`.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self { self.cluster_type = Some(value.into()); self }
}
/// Table of [`DescribeClustersRequest`].
pub static DESCRIBE_CLUSTERS_REQUEST: Schema = Schema { name: "DescribeClustersRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("name"),
    Field::string("clusterType"),
]; &ROWS } };
record!(DescribeClustersRequest, DESCRIBE_CLUSTERS_REQUEST, [0 OptStr name, 1 OptStr cluster_type] []);

/// Answer of `DescribeClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClustersResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClustersResponse`].
pub static DESCRIBE_CLUSTERS_RESPONSE: Schema = Schema { name: "DescribeClustersResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeClustersResponse, DESCRIBE_CLUSTERS_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `cluster_type`: text. */ pub cluster_type: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `current_version`: text. */ pub current_version: Option<String>,
    /** `data_disk_category`: text. */ pub data_disk_category: Option<String>,
    /** `data_disk_size`: integer. */ pub data_disk_size: Option<i64>,
    /** `deletion_protection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `docker_version`: text. */ pub docker_version: Option<String>,
    /** `external_loadbalancer_id`: text. */ pub external_loadbalancer_id: Option<String>,
    /** `init_version`: text. */ pub init_version: Option<String>,
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
    /** `vswitch_cidr`: text. */ pub vswitch_cidr: Option<String>,
    /** `vswitch_id`: text. */ pub vswitch_id: Option<String>,
    /** `worker_ram_role_name`: text. */ pub worker_ram_role_name: Option<String>,
    /** `zone_id`: text. */ pub zone_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 29] = [
    Field::string("cluster_id"),
    Field::string("cluster_type"),
    Field::string("created"),
    Field::string("current_version"),
    Field::string("data_disk_category"),
    Field::int64("data_disk_size"),
    Field::boolean("deletion_protection"),
    Field::string("docker_version"),
    Field::string("external_loadbalancer_id"),
    Field::string("init_version"),
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
    Field::record("tags", &crate::shapes::TAG2).list(),
    Field::string("updated"),
    Field::string("vpc_id"),
    Field::string("vswitch_cidr"),
    Field::string("vswitch_id"),
    Field::string("worker_ram_role_name"),
    Field::string("zone_id"),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 OptStr cluster_id, 1 OptStr cluster_type, 2 OptStr created, 3 OptStr current_version, 4 OptStr data_disk_category,
    7 OptStr docker_version, 8 OptStr external_loadbalancer_id, 9 OptStr init_version, 10 OptStr master_url, 11 OptStr meta_data,
    12 OptStr name, 13 OptStr network_mode, 15 OptStr profile, 16 OptStr region_id, 17 OptStr resource_group_id,
    18 OptStr security_group_id, 20 OptStr state, 21 OptStr subnet_cidr, 22 List tags, 23 OptStr updated, 24 OptStr vpc_id,
    25 OptStr vswitch_cidr, 26 OptStr vswitch_id, 27 OptStr worker_ram_role_name, 28 OptStr zone_id] [5 OptInt data_disk_size,
    6 OptBool deletion_protection, 14 OptBool private_zone, 19 OptInt size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeClustersRequest, DescribeClustersResponse, Payload);
