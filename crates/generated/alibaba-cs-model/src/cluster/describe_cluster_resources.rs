// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterResources.json; do not edit.
//! Lists the cloud resources that belong to a cluster, such as its VPC and load balancers.
//!
//! Nodes and node pools have operations of their own.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterResources).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, operation, record};

operation!(Operation::new::<DescribeClusterResourcesRequest, DescribeClusterResourcesResponse>(
    "DescribeClusterResources", Effect::Read, &DESCRIBE_CLUSTER_RESOURCES_REQUEST, &DESCRIBE_CLUSTER_RESOURCES_RESPONSE,
).route("GET", "/clusters/{ClusterId}/resources").payload());

/// Request of `DescribeClusterResources`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterResourcesRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `with_addon_resources`: yes or no. Default: `false`. */ pub with_addon_resources: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterResourcesRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `with_addon_resources`.
    pub fn with_addon_resources(mut self, value: bool) -> Self { self.with_addon_resources = Some(value); self }
}
/// Table of [`DescribeClusterResourcesRequest`].
pub static DESCRIBE_CLUSTER_RESOURCES_REQUEST: Schema =
    Schema { name: "DescribeClusterResourcesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::boolean("with_addon_resources"),
]; &ROWS } };
record!(DescribeClusterResourcesRequest, DESCRIBE_CLUSTER_RESOURCES_REQUEST,
    [0 Str cluster_id] [1 OptBool with_addon_resources]);

/// Answer of `DescribeClusterResources`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterResourcesResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterResourcesResponse`].
pub static DESCRIBE_CLUSTER_RESOURCES_RESPONSE: Schema =
    Schema { name: "DescribeClusterResourcesResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeClusterResourcesResponse, DESCRIBE_CLUSTER_RESOURCES_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `instance_id`: text. */ pub instance_id: Option<String>,
    /** `resource_info`: text. */ pub resource_info: Option<String>,
    /** `resource_type`: text. */ pub resource_type: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `auto_create`: integer. */ pub auto_create: Option<i64>,
    /** `dependencies`: records. */ pub dependencies: Vec<Dependency>,
    /** `associated_object`: record. */ pub associated_object: Option<AssociatedObject>,
    /** `delete_behavior`: record. */ pub delete_behavior: Option<DeleteBehavior>,
    /** `creator_type`: one of the known values. */ pub creator_type: Option<CreatorType>,
    /** `extra_info`: any JSON value. */ pub extra_info: Value,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 12] = [
    Field::string("cluster_id"),
    Field::string("created"),
    Field::string("instance_id"),
    Field::string("resource_info"),
    Field::string("resource_type"),
    Field::string("state"),
    Field::int64("auto_create"),
    Field::record("dependencies", &DEPENDENCY).list(),
    Field::record("associated_object", &ASSOCIATED_OBJECT),
    Field::record("delete_behavior", &DELETE_BEHAVIOR),
    Field::one_of("creator_type", CreatorType::VALUES),
    Field::any("extra_info"),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 OptStr cluster_id, 1 OptStr created, 2 OptStr instance_id, 3 OptStr resource_info, 4 OptStr resource_type, 5 OptStr state,
    7 List dependencies, 8 Opt associated_object, 9 Opt delete_behavior, 10 Opt creator_type,
    11 Any extra_info] [6 OptInt auto_create]);

/// What `payload.dependencies` holds.
#[derive(Default)] #[non_exhaustive] pub struct Dependency {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `resource_type`: text. */ pub resource_type: Option<String>,
    /** `instance_id`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Dependency`].
pub static DEPENDENCY: Schema = Schema { name: "Dependency", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("resource_type"),
    Field::string("instance_id"),
]; &ROWS } };
record!(Dependency, DEPENDENCY, [0 OptStr cluster_id, 1 OptStr resource_type, 2 OptStr instance_id] []);

/// What `payload.associated_object` holds.
#[derive(Default)] #[non_exhaustive] pub struct AssociatedObject {
    /** `kind`: text. */ pub kind: Option<String>,
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociatedObject`].
pub static ASSOCIATED_OBJECT: Schema = Schema { name: "AssociatedObject", fields: { static ROWS: [Field; 3] = [
    Field::string("kind"),
    Field::string("namespace"),
    Field::string("name"),
]; &ROWS } };
record!(AssociatedObject, ASSOCIATED_OBJECT, [0 OptStr kind, 1 OptStr namespace, 2 OptStr name] []);

/// What `payload.delete_behavior` holds.
#[derive(Default)] #[non_exhaustive] pub struct DeleteBehavior {
    /** `delete_by_default`: yes or no. */ pub delete_by_default: Option<bool>,
    /** `changeable`: yes or no. */ pub changeable: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeleteBehavior`].
pub static DELETE_BEHAVIOR: Schema = Schema { name: "DeleteBehavior", fields: { static ROWS: [Field; 2] = [
    Field::boolean("delete_by_default"),
    Field::boolean("changeable"),
]; &ROWS } };
record!(DeleteBehavior, DELETE_BEHAVIOR, [] [0 OptBool delete_by_default, 1 OptBool changeable]);

cloudspec_wire::open_enum! {
    /// Values of `payload.creator_type`. The provider may add to them.
    pub enum CreatorType {
        User = "user", System = "system", Addon = "addon",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterResourcesRequest, DescribeClusterResourcesResponse, Payload, Dependency, AssociatedObject, DeleteBehavior,
);
