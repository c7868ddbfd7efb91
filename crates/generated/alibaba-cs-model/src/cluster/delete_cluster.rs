// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DeleteCluster.json; do not edit.
//! Deletes a cluster with its nodes.
//!
//! Remove workloads first, or it can fail; `retain_resources` and `delete_options` say which cloud
//! resources are kept and go on being charged. It cannot be undone. Asynchronous: `DescribeTaskInfo`
//! follows the task until the cluster is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteCluster), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Style, open_enum, operation, record,
};

operation! {
    name: "DeleteCluster",
    effect: Effect::Write,
    request: DeleteClusterRequest = DELETE_CLUSTER_REQUEST,
    response: DeleteClusterResponse = DELETE_CLUSTER_RESPONSE,
    method: "DELETE",
    path: "/clusters/{ClusterId}",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `DeleteCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteClusterRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Keeps everything that was made for the cluster; `retain_resources` is not looked at then.
    pub retain_all_resources: Option<bool>,
    /// Keeps the load balancers that were made for the cluster. `delete_options` says it more precisely.
    /// Deprecated.
    #[deprecated]
    pub keep_slb: Option<bool>,
    /// Ids of resources that are kept when the cluster is deleted; `DescribeClusterResources` lists them.
    pub retain_resources: Vec<String>,
    /// For each kind of resource, whether it is deleted or kept together with the cluster.
    pub delete_options: Vec<DeleteOption>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteClusterRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Keeps everything that was made for the cluster; `retain_resources` is not looked at then.
    pub fn retain_all_resources(mut self, value: bool) -> Self {
        self.retain_all_resources = Some(value);
        self
    }

    /// Keeps the load balancers that were made for the cluster.
    #[deprecated]
    pub fn keep_slb(mut self, value: bool) -> Self {
        self.keep_slb = Some(value);
        self
    }

    /// Ids of resources that are kept when the cluster is deleted; `DescribeClusterResources` lists them.
    pub fn retain_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.retain_resources = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.retain_resources.is_empty());
        self
    }

    /// For each kind of resource, whether it is deleted or kept together with the cluster.
    pub fn delete_options(
        mut self,
        value: impl IntoIterator<Item = DeleteOption>,
    ) -> Self {
        self.delete_options = cloudspec_wire::all(value);
        self.extra.set_empty(4, self.delete_options.is_empty());
        self
    }
}

record! {
    DeleteClusterRequest: DELETE_CLUSTER_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 retain_all_resources: OptBool = Field::boolean("retain_all_resources"),
    2 keep_slb: OptBool = Field::boolean("keep_slb").deprecated(),
    3 retain_resources: List = Field::string("retain_resources").list().style(Style::Json),
    4 delete_options: List = Field::record("delete_options", &DELETE_OPTION).list().style(Style::Json),
}

/// `delete_options` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteOption {
    /// Kind of the resource, by its name there.
    pub resource_type: Option<ResourceType>,
    /// What becomes of the kind of resource: `delete` or `retain`.
    pub delete_mode: Option<DeleteMode>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteOption {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the resource, by its name there.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// What becomes of the kind of resource: `delete` or `retain`.
    pub fn delete_mode(mut self, value: impl Into<DeleteMode>) -> Self {
        self.delete_mode = Some(value.into());
        self
    }
}

record! {
    DeleteOption: DELETE_OPTION,
    0 resource_type: Opt = Field::one_of("resource_type", ResourceType::VALUES),
    1 delete_mode: Opt = Field::one_of("delete_mode", DeleteMode::VALUES),
}

/// Response of `DeleteCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteClusterResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteClusterResponse: DELETE_CLUSTER_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

open_enum! {
    /// Documented values of `delete_options.resource_type`. The provider may add others.
    pub enum ResourceType {
        Slb = "SLB",
        Alb = "ALB",
        SlsData = "SLS_Data",
        SlsControlPlane = "SLS_ControlPlane",
        PrivateZone = "PrivateZone",
    }
}

open_enum! {
    /// Documented values of `delete_options.delete_mode`. The provider may add others.
    pub enum DeleteMode {
        Delete = "delete",
        Retain = "retain",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteClusterRequest,
    DeleteOption,
    DeleteClusterResponse,
}
