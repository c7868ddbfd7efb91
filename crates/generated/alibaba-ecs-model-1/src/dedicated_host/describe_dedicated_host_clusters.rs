// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostClusters.json; do not edit.
//! Lists clusters of dedicated hosts with their hosts and capacity.
//!
//! Conditions are joined by and; an empty JSON array of ids matches nothing.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostClusters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse>(
    "DescribeDedicatedHostClusters", Effect::Read, &DESCRIBE_DEDICATED_HOST_CLUSTERS_REQUEST,
    &DESCRIBE_DEDICATED_HOST_CLUSTERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["DedicatedHostClusters"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter.DedicatedHostClusterIds InvalidRegion.NotFound InvalidZone.NotFound MissingParamter.RegionId
    403 InvalidDedicatedHostIds.Malformed
");

/// Request of `DescribeDedicatedHostClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostClustersRequest {
    /** `Status`: text. */ pub status: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DedicatedHostClusterIds`: text. */ pub dedicated_host_cluster_ids: Option<String>,
    /** `DedicatedHostClusterName`: text. */ pub dedicated_host_cluster_name: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDedicatedHostClustersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self { self.lock_reason = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DedicatedHostClusterIds`.
    pub fn dedicated_host_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_ids = Some(value.into()); self
    }
    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeDedicatedHostClustersRequest`].
pub static DESCRIBE_DEDICATED_HOST_CLUSTERS_REQUEST: Schema =
    Schema { name: "DescribeDedicatedHostClustersRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("Status"),
    Field::string("LockReason"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("DedicatedHostClusterIds"),
    Field::string("DedicatedHostClusterName"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeDedicatedHostClustersRequest, DESCRIBE_DEDICATED_HOST_CLUSTERS_REQUEST,
    [0 OptStr status, 1 OptStr lock_reason, 2 OptStr resource_group_id, 3 List tag, 4 OptStr region_id, 5 OptStr zone_id,
    6 OptStr dedicated_host_cluster_ids, 7 OptStr dedicated_host_cluster_name] [8 OptInt page_number, 9 OptInt page_size]);

/// Answer of `DescribeDedicatedHostClusters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDedicatedHostClustersResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `DedicatedHostClusters`: records. */ pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDedicatedHostClustersResponse`].
pub static DESCRIBE_DEDICATED_HOST_CLUSTERS_RESPONSE: Schema =
    Schema { name: "DescribeDedicatedHostClustersResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("DedicatedHostClusters", &DEDICATED_HOST_CLUSTER).wrapped("DedicatedHostCluster"),
]; &ROWS } };
record!(DescribeDedicatedHostClustersResponse, DESCRIBE_DEDICATED_HOST_CLUSTERS_RESPONSE,
    [1 OptStr request_id, 4 List dedicated_host_clusters] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `DedicatedHostClusters.DedicatedHostCluster` holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHostCluster {
    /** `Description`: text. */ pub description: Option<String>,
    /** `DedicatedHostClusterId`: text. */ pub dedicated_host_cluster_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `DedicatedHostClusterName`: text. */ pub dedicated_host_cluster_name: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `DedicatedHostIds`: texts. */ pub dedicated_host_ids: Vec<String>,
    /** `DedicatedHostClusterCapacity`: record. */ pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHostCluster`].
pub static DEDICATED_HOST_CLUSTER: Schema = Schema { name: "DedicatedHostCluster", fields: { static ROWS: [Field; 9] = [
    Field::string("Description"),
    Field::string("DedicatedHostClusterId"),
    Field::string("ResourceGroupId"),
    Field::string("ZoneId"),
    Field::string("RegionId"),
    Field::string("DedicatedHostClusterName"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::string("DedicatedHostIds").wrapped("DedicatedHostId"),
    Field::record("DedicatedHostClusterCapacity", &DEDICATED_HOST_CLUSTER_CAPACITY),
]; &ROWS } };
record!(DedicatedHostCluster, DEDICATED_HOST_CLUSTER,
    [0 OptStr description, 1 OptStr dedicated_host_cluster_id, 2 OptStr resource_group_id, 3 OptStr zone_id, 4 OptStr region_id,
    5 OptStr dedicated_host_cluster_name, 6 List tags, 7 List dedicated_host_ids, 8 Opt dedicated_host_cluster_capacity] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct DedicatedHostClusterCapacity {
    /** `AvailableVcpus`: integer. */ pub available_vcpus: Option<i64>,
    /** `AvailableMemory`: integer. */ pub available_memory: Option<i64>,
    /** `TotalMemory`: integer. */ pub total_memory: Option<i64>,
    /** `TotalVcpus`: integer. */ pub total_vcpus: Option<i64>,
    /** `LocalStorageCapacities`: records. */ pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /** `AvailableInstanceTypes`: records. */ pub available_instance_types: Vec<AvailableInstanceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DedicatedHostClusterCapacity`].
pub static DEDICATED_HOST_CLUSTER_CAPACITY: Schema =
    Schema { name: "DedicatedHostClusterCapacity", fields: { static ROWS: [Field; 6] = [
    Field::int32("AvailableVcpus"),
    Field::int32("AvailableMemory"),
    Field::int32("TotalMemory"),
    Field::int32("TotalVcpus"),
    Field::record("LocalStorageCapacities", &LOCAL_STORAGE_CAPACITY).wrapped("LocalStorageCapacity"),
    Field::record("AvailableInstanceTypes", &AVAILABLE_INSTANCE_TYPE).wrapped("AvailableInstanceType"),
]; &ROWS } };
record!(DedicatedHostClusterCapacity, DEDICATED_HOST_CLUSTER_CAPACITY,
    [4 List local_storage_capacities, 5 List available_instance_types] [0 OptInt available_vcpus, 1 OptInt available_memory,
    2 OptInt total_memory, 3 OptInt total_vcpus]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct LocalStorageCapacity {
    /** `DataDiskCategory`: text. */ pub data_disk_category: Option<String>,
    /** `AvailableDisk`: integer. */ pub available_disk: Option<i64>,
    /** `TotalDisk`: integer. */ pub total_disk: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`LocalStorageCapacity`].
pub static LOCAL_STORAGE_CAPACITY: Schema = Schema { name: "LocalStorageCapacity", fields: { static ROWS: [Field; 3] = [
    Field::string("DataDiskCategory"),
    Field::int32("AvailableDisk"),
    Field::int32("TotalDisk"),
]; &ROWS } };
record!(LocalStorageCapacity, LOCAL_STORAGE_CAPACITY,
    [0 OptStr data_disk_category] [1 OptInt available_disk, 2 OptInt total_disk]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AvailableInstanceType {
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `AvailableInstanceCapacity`: integer. */ pub available_instance_capacity: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AvailableInstanceType`].
pub static AVAILABLE_INSTANCE_TYPE: Schema = Schema { name: "AvailableInstanceType", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceType"),
    Field::int32("AvailableInstanceCapacity"),
]; &ROWS } };
record!(AvailableInstanceType, AVAILABLE_INSTANCE_TYPE, [0 OptStr instance_type] [1 OptInt available_instance_capacity]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDedicatedHostClustersRequest, DescribeDedicatedHostClustersResponse, DedicatedHostCluster,
    DedicatedHostClusterCapacity, LocalStorageCapacity, AvailableInstanceType,
);
