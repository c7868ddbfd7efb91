// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeHpcClusters.json; do not edit.
//! Lists clusters for high-performance computing.
//!
//! Conditions are joined by and.
//!
//! - Requires permission for the action `ecs:DescribeHpcClusters` (access level get), on HpcCluster
//!   `acs:ecs:{#regionId}:{#accountId}:hpc/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeHpcClusters),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, errors, operation, record,
};

operation! {
    name: "DescribeHpcClusters",
    effect: Effect::Read,
    request: DescribeHpcClustersRequest = DESCRIBE_HPC_CLUSTERS_REQUEST,
    response: DescribeHpcClustersResponse = DESCRIBE_HPC_CLUSTERS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["HpcClusters"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeHpcClusters").resources(&[AuthorizedResource::new("HpcCluster", "acs:ecs:{#regionId}:{#accountId}:hpc/*").required()])),
}

errors! {
    "400 Invalid.Parameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidHpcClusterIds.ExceedLimit",
    "400 InvalidHpcClusterIds.Malformed",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter.HpcClusterId",
}

/// Request of `DescribeHpcClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `HpcClusterIds`: list of strings, at most 100 elements.
    pub hpc_cluster_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeHpcClustersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `HpcClusterIds`.
    pub fn hpc_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hpc_cluster_ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.hpc_cluster_ids.is_empty());
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
    DescribeHpcClustersRequest: DESCRIBE_HPC_CLUSTERS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 hpc_cluster_ids: List = Field::string("HpcClusterIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeHpcClusters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeHpcClustersResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `HpcClusters`: list of records.
    pub hpc_clusters: Vec<HpcCluster>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeHpcClustersResponse: DESCRIBE_HPC_CLUSTERS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 hpc_clusters: List = Field::record("HpcClusters", &HPC_CLUSTER).wrapped("HpcCluster"),
}

/// `HpcClusters.HpcCluster` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HpcCluster {
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    HpcCluster: HPC_CLUSTER,
    0 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeHpcClustersRequest,
    DescribeHpcClustersResponse,
    HpcCluster,
}
