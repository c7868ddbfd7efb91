// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListAddons.json; do not edit.
//! Lists the add-ons that a region, kind and version of cluster can have.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListAddons), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, open_enum, operation, record,
};

operation! {
    name: "ListAddons",
    effect: Effect::Read,
    request: ListAddonsRequest = LIST_ADDONS_REQUEST,
    response: ListAddonsResponse = LIST_ADDONS_RESPONSE,
    method: "GET",
    path: "/addons",
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListAddonsRequest {
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: Option<String>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<String>,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<String>,
    /// Version of Kubernetes that the cluster runs, such as `1.24.6-aliyun.1`.
    pub cluster_version: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListAddonsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region, such as `cn-hangzhou`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }

    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Version of Kubernetes that the cluster runs, such as `1.24.6-aliyun.1`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }

    /// Id of the cluster.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

record! {
    ListAddonsRequest: LIST_ADDONS_REQUEST,
    0 region_id: OptStr = Field::string("region_id"),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 profile: OptStr = Field::string("profile"),
    3 cluster_spec: OptStr = Field::string("cluster_spec"),
    4 cluster_version: OptStr = Field::string("cluster_version"),
    5 cluster_id: OptStr = Field::string("cluster_id"),
}

/// Response of `ListAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListAddonsResponse {
    /// Components to install in the cluster, or those that it has, one entry for each.
    pub addons: Vec<Addon>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListAddonsResponse: LIST_ADDONS_RESPONSE,
    0 addons: List = Field::record("addons", &ADDON).list(),
}

/// `addons` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Addon {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Whether the provider runs the add-on outside of the nodes.
    pub managed: Option<bool>,
    /// Whether new clusters get the component without asking for it.
    pub install_by_default: Option<bool>,
    /// Category of the disk, such as `cloud_essd`.
    pub category: Option<String>,
    /// JSON schema of the add-on's parameters.
    pub config_schema: Option<String>,
    /// What can be done with the component: `Install`, `Upgrade`, `Modify`, `Uninstall`.
    pub supported_actions: Vec<SupportedAction>,
    /// Architectures of the processor, such as `amd64`.
    pub architecture: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Addon: ADDON,
    0 name: OptStr = Field::string("name"),
    1 version: OptStr = Field::string("version"),
    2 managed: OptBool = Field::boolean("managed"),
    3 install_by_default: OptBool = Field::boolean("install_by_default"),
    4 category: OptStr = Field::string("category"),
    5 config_schema: OptStr = Field::string("config_schema"),
    6 supported_actions: List = Field::one_of("supported_actions", SupportedAction::VALUES).list(),
    7 architecture: List = Field::string("architecture").list(),
}

open_enum! {
    /// Documented values of `addons.supported_actions`. The provider may add others.
    pub enum SupportedAction {
        Install = "Install",
        Upgrade = "Upgrade",
        Modify = "Modify",
        Uninstall = "Uninstall",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListAddonsRequest,
    ListAddonsResponse,
    Addon,
}
