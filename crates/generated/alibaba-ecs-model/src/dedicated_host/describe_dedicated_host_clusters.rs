// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDedicatedHostClusters.json; do not edit.
//! Lists clusters of dedicated hosts with their hosts and capacity.
//!
//! Conditions are joined by and; an empty list of ids is not sent and filters nothing.
//!
//! - Requires permission for the action `ecs:DescribeDedicatedHostClusters` (access level get), on
//!   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}` and
//!   DedicatedHostCluster `acs:ecs:{#regionId}:{#accountId}:ddhcluster/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDedicatedHostClusters),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, errors, open_enum, operation, record,
};

pub use crate::shapes::{DiskTag, ImageTag};

operation! {
    name: "DescribeDedicatedHostClusters",
    effect: Effect::Read,
    request: DescribeDedicatedHostClustersRequest = DESCRIBE_DEDICATED_HOST_CLUSTERS_REQUEST,
    response: DescribeDedicatedHostClustersResponse = DESCRIBE_DEDICATED_HOST_CLUSTERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["DedicatedHostClusters"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDedicatedHostClusters").resources(&[AuthorizedResource::new("DedicatedHostCluster", "acs:ecs:{#regionId}:{#accountId}:ddhcluster/{#ddhclusterId}"), AuthorizedResource::new("DedicatedHostCluster", "acs:ecs:{#regionId}:{#accountId}:ddhcluster/*")])),
}

errors! {
    "400 InvalidParameter.DedicatedHostClusterIds",
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidZone.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 InvalidDedicatedHostIds.Malformed",
}

/// Request of `DescribeDedicatedHostClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersRequest {
    /// State of the resource, or the state that is looked for.
    pub status: Option<String>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// `DedicatedHostClusterIds`: list of strings, at most 100 elements.
    pub dedicated_host_cluster_ids: Vec<String>,
    /// Name of the cluster of dedicated hosts: 2 to 128 characters, starting with a letter.
    pub dedicated_host_cluster_name: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDedicatedHostClustersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostClusterIds`.
    pub fn dedicated_host_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_cluster_ids = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.dedicated_host_cluster_ids.is_empty());
        self
    }

    /// Name of the cluster of dedicated hosts: 2 to 128 characters, starting with a letter.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeDedicatedHostClustersRequest: DESCRIBE_DEDICATED_HOST_CLUSTERS_REQUEST,
    0 status: OptStr = Field::string("Status"),
    1 lock_reason: OptStr = Field::string("LockReason"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
    5 zone_id: OptStr = Field::string("ZoneId"),
    6 dedicated_host_cluster_ids: List = Field::string("DedicatedHostClusterIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    7 dedicated_host_cluster_name: OptStr = Field::string("DedicatedHostClusterName"),
    8 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    9 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeDedicatedHostClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Clusters of dedicated hosts that match, one entry for each, with their hosts and what is left on
    /// them.
    pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDedicatedHostClustersResponse: DESCRIBE_DEDICATED_HOST_CLUSTERS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 dedicated_host_clusters: List = Field::record("DedicatedHostClusters", &DEDICATED_HOST_CLUSTER).wrapped("DedicatedHostCluster"),
}

/// `DedicatedHostClusters.DedicatedHostCluster` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostCluster {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Name of the cluster of dedicated hosts: 2 to 128 characters, starting with a letter.
    pub dedicated_host_cluster_name: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Ids of the dedicated hosts (`dh-...`). `DescribeDedicatedHosts` lists them.
    pub dedicated_host_ids: Vec<String>,
    /// `DedicatedHostClusterCapacity`: record.
    pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHostCluster: DEDICATED_HOST_CLUSTER,
    0 description: OptStr = Field::string("Description"),
    1 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 dedicated_host_cluster_name: OptStr = Field::string("DedicatedHostClusterName"),
    6 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    7 dedicated_host_ids: List = Field::string("DedicatedHostIds").wrapped("DedicatedHostId"),
    8 dedicated_host_cluster_capacity: Opt = Field::record("DedicatedHostClusterCapacity", &DEDICATED_HOST_CLUSTER_CAPACITY),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostClusterCapacity {
    /// Number of vCPUs that are free.
    pub available_vcpus: Option<i64>,
    /// Memory that is not taken by instances yet. Unit: GiB.
    pub available_memory: Option<i64>,
    /// Memory that the hosts have together, used and free. Unit: GiB.
    pub total_memory: Option<i64>,
    /// Number of vCPUs, used and free together.
    pub total_vcpus: Option<i64>,
    /// `LocalStorageCapacities`: list of records.
    pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /// Instance types that can be created in the zone or on the hosts of the cluster, with what is left of
    /// each.
    pub available_instance_types: Vec<AvailableInstanceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHostClusterCapacity: DEDICATED_HOST_CLUSTER_CAPACITY,
    0 available_vcpus: OptInt = Field::int32("AvailableVcpus"),
    1 available_memory: OptInt = Field::int32("AvailableMemory"),
    2 total_memory: OptInt = Field::int32("TotalMemory"),
    3 total_vcpus: OptInt = Field::int32("TotalVcpus"),
    4 local_storage_capacities: List = Field::record("LocalStorageCapacities", &LOCAL_STORAGE_CAPACITY).wrapped("LocalStorageCapacity"),
    5 available_instance_types: List = Field::record("AvailableInstanceTypes", &AVAILABLE_INSTANCE_TYPE).wrapped("AvailableInstanceType"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LocalStorageCapacity {
    /// Category of the data disks, such as `cloud_essd`, `cloud_ssd`, `cloud_efficiency` or a local kind.
    pub data_disk_category: Option<DataDiskCategory>,
    /// `AvailableDisk`: integer.
    pub available_disk: Option<i64>,
    /// `TotalDisk`: integer.
    pub total_disk: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LocalStorageCapacity: LOCAL_STORAGE_CAPACITY,
    0 data_disk_category: Opt = Field::one_of("DataDiskCategory", DataDiskCategory::VALUES),
    1 available_disk: OptInt = Field::int32("AvailableDisk"),
    2 total_disk: OptInt = Field::int32("TotalDisk"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AvailableInstanceType {
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// `AvailableInstanceCapacity`: integer.
    pub available_instance_capacity: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AvailableInstanceType: AVAILABLE_INSTANCE_TYPE,
    0 instance_type: OptStr = Field::string("InstanceType"),
    1 available_instance_capacity: OptInt = Field::int32("AvailableInstanceCapacity"),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum DataDiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        EphemeralSsd = "ephemeral_ssd",
        CloudEssd = "cloud_essd",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDedicatedHostClustersRequest,
    DescribeDedicatedHostClustersResponse,
    DedicatedHostCluster,
    DedicatedHostClusterCapacity,
    LocalStorageCapacity,
    AvailableInstanceType,
}
