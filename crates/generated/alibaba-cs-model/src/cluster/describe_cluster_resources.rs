// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterResources.json; do not edit.
//! Lists the cloud resources that belong to a cluster, such as its VPC and load balancers.
//!
//! Nodes and node pools have operations of their own.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterResources),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, Value, open_enum, operation,
    record,
};

operation! {
    name: "DescribeClusterResources",
    effect: Effect::Read,
    request: DescribeClusterResourcesRequest = DESCRIBE_CLUSTER_RESOURCES_REQUEST,
    response: DescribeClusterResourcesResponse = DESCRIBE_CLUSTER_RESOURCES_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/resources",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Lists what components of the cluster made, too. Default: `false`.
    pub with_addon_resources: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// Lists what components of the cluster made, too.
    pub fn with_addon_resources(mut self, value: bool) -> Self {
        self.with_addon_resources = Some(value);
        self
    }
}

record! {
    DescribeClusterResourcesRequest: DESCRIBE_CLUSTER_RESOURCES_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 with_addon_resources: OptBool = Field::boolean("with_addon_resources"),
}

/// Response of `DescribeClusterResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterResourcesResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterResourcesResponse: DESCRIBE_CLUSTER_RESOURCES_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// Id of the cloud resource that belongs to the cluster, such as a NAT gateway (`ngw-...`).
    pub instance_id: Option<String>,
    /// The resource as Resource Orchestration Service describes it, as JSON.
    pub resource_info: Option<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<State>,
    /// Whether the resource was made for the cluster (1) or was there before (0).
    pub auto_create: Option<i64>,
    /// Cloud resources that must exist before this one, by kind and id.
    pub dependencies: Vec<Dependency>,
    /// Kubernetes object that the resource was made for.
    pub associated_object: Option<AssociatedObject>,
    /// What becomes of the resource when the cluster is deleted.
    pub delete_behavior: Option<DeleteBehavior>,
    /// Who made the resource: `user`, `system` (Container Service itself) or `addon` (a component).
    pub creator_type: Option<CreatorType>,
    /// Further information on the resource, such as its address.
    pub extra_info: Value,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 created: Opt = Field::timestamp("created"),
    2 instance_id: OptStr = Field::string("instance_id"),
    3 resource_info: OptStr = Field::string("resource_info"),
    4 resource_type: OptStr = Field::string("resource_type"),
    5 state: Opt = Field::one_of("state", State::VALUES),
    6 auto_create: OptInt = Field::int64("auto_create"),
    7 dependencies: List = Field::record("dependencies", &DEPENDENCY).list(),
    8 associated_object: Opt = Field::record("associated_object", &ASSOCIATED_OBJECT),
    9 delete_behavior: Opt = Field::record("delete_behavior", &DELETE_BEHAVIOR),
    10 creator_type: Opt = Field::one_of("creator_type", CreatorType::VALUES),
    11 extra_info: Any = Field::any("extra_info"),
}

/// `payload.dependencies` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Dependency {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: Option<String>,
    /// Id of the cloud resource that belongs to the cluster, such as a NAT gateway (`ngw-...`).
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Dependency: DEPENDENCY,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 resource_type: OptStr = Field::string("resource_type"),
    2 instance_id: OptStr = Field::string("instance_id"),
}

/// `payload.associated_object` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedObject {
    /// Kind of the Kubernetes object, such as `Service`.
    pub kind: Option<String>,
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociatedObject: ASSOCIATED_OBJECT,
    0 kind: OptStr = Field::string("kind"),
    1 namespace: OptStr = Field::string("namespace"),
    2 name: OptStr = Field::string("name"),
}

/// `payload.delete_behavior` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteBehavior {
    /// Whether the resource is deleted together with the cluster unless something else is asked for.
    pub delete_by_default: Option<bool>,
    /// Whether `delete_by_default` can be overruled.
    pub changeable: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteBehavior: DELETE_BEHAVIOR,
    0 delete_by_default: OptBool = Field::boolean("delete_by_default"),
    1 changeable: OptBool = Field::boolean("changeable"),
}

open_enum! {
    /// Documented values of `payload.state`. The provider may add others.
    pub enum State {
        CreateComplete = "CREATE_COMPLETE",
        CreateFailed = "CREATE_FAILED",
        CreateInProgress = "CREATE_IN_PROGRESS",
        DeleteFailed = "DELETE_FAILED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        RollbackComplete = "ROLLBACK_COMPLETE",
        RollbackFailed = "ROLLBACK_FAILED",
        RollbackInProgress = "ROLLBACK_IN_PROGRESS",
    }
}

open_enum! {
    /// Documented values of `payload.creator_type`. The provider may add others.
    pub enum CreatorType {
        User = "user",
        System = "system",
        Addon = "addon",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterResourcesRequest,
    DescribeClusterResourcesResponse,
    Payload,
    Dependency,
    AssociatedObject,
    DeleteBehavior,
}
