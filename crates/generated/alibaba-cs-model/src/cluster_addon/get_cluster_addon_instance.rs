// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetClusterAddonInstance.json; do not edit.
//! Returns version, configuration and logging of an add-on that is installed in a cluster.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetClusterAddonInstance),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

pub use crate::shapes::AddonInstanceState;

operation! {
    name: "GetClusterAddonInstance",
    effect: Effect::Read,
    request: GetClusterAddonInstanceRequest = GET_CLUSTER_ADDON_INSTANCE_REQUEST,
    response: GetClusterAddonInstanceResponse = GET_CLUSTER_ADDON_INSTANCE_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/addon_instances/{instance_name}",
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `GetClusterAddonInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Name of the policy's or add-on's instance, or of the ECS instance of a node.
    pub instance_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetClusterAddonInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>, instance_name: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            instance_name: instance_name.into(),
            ..Self::default()
        }
    }
}

record! {
    GetClusterAddonInstanceRequest: GET_CLUSTER_ADDON_INSTANCE_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 instance_name: Str = Field::string("instance_name").place(Place::Path).required(),
}

/// Response of `GetClusterAddonInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetClusterAddonInstanceResponse {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<AddonInstanceState>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Configuration of the component, as JSON text.
    pub config: Option<String>,
    /// `logging`: record.
    pub logging: Option<Logging>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetClusterAddonInstanceResponse: GET_CLUSTER_ADDON_INSTANCE_RESPONSE,
    0 name: OptStr = Field::string("name"),
    1 state: Opt = Field::one_of("state", AddonInstanceState::VALUES),
    2 version: OptStr = Field::string("version"),
    3 config: OptStr = Field::string("config"),
    4 logging: Opt = Field::record("logging", &LOGGING),
}

/// `logging` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Logging {
    /// Whether the component can write its logs to Log Service.
    pub capable: Option<bool>,
    /// Whether the log, event store or automatic upgrade is switched on.
    pub enabled: Option<bool>,
    /// Project in Simple Log Service that logs of the cluster are written to.
    pub log_project: Option<String>,
    /// Logstore of Simple Log Service that the logs of the component are in.
    pub logstore: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Logging: LOGGING,
    0 capable: OptBool = Field::boolean("capable"),
    1 enabled: OptBool = Field::boolean("enabled"),
    2 log_project: OptStr = Field::string("log_project"),
    3 logstore: OptStr = Field::string("logstore"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetClusterAddonInstanceRequest,
    GetClusterAddonInstanceResponse,
    Logging,
}
