// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeAddon.json; do not edit.
//! Returns what is known about an add-on for a region, kind and version of cluster: parameters,
//! architectures, least cluster version.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeAddon), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

operation! {
    name: "DescribeAddon",
    effect: Effect::Read,
    request: DescribeAddonRequest = DESCRIBE_ADDON_REQUEST,
    response: DescribeAddonResponse = DESCRIBE_ADDON_RESPONSE,
    method: "GET",
    path: "/addons/{addon_name}",
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

/// Request of `DescribeAddon`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAddonRequest {
    /// Name of the component, such as `coredns`.
    pub addon_name: String,
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
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAddonRequest {
    /// Creates a value with the required members.
    pub fn new(addon_name: impl Into<String>) -> Self {
        Self {
            addon_name: addon_name.into(),
            ..Self::default()
        }
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

    /// Version of the component or of the container runtime.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

record! {
    DescribeAddonRequest: DESCRIBE_ADDON_REQUEST,
    0 addon_name: Str = Field::string("addon_name").place(Place::Path).required(),
    1 region_id: OptStr = Field::string("region_id"),
    2 cluster_type: OptStr = Field::string("cluster_type"),
    3 profile: OptStr = Field::string("profile"),
    4 cluster_spec: OptStr = Field::string("cluster_spec"),
    5 cluster_version: OptStr = Field::string("cluster_version"),
    6 cluster_id: OptStr = Field::string("cluster_id"),
    7 version: OptStr = Field::string("version"),
}

/// Response of `DescribeAddon`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAddonResponse {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// What the add-on is for, such as networking or storage.
    pub category: Option<String>,
    /// Whether the provider runs the add-on outside of the nodes.
    pub managed: Option<bool>,
    /// Whether new clusters get the component without asking for it.
    pub install_by_default: Option<bool>,
    /// JSON schema of the add-on's parameters.
    pub config_schema: Option<String>,
    /// What can be done with the component: `Install`, `Upgrade`, `Modify`, `Uninstall`.
    pub supported_actions: Vec<String>,
    /// Architectures of the processor, such as `amd64`.
    pub architecture: Vec<String>,
    /// Versions of the component that are newer than the installed one.
    pub newer_versions: Vec<NewerVersion>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAddonResponse: DESCRIBE_ADDON_RESPONSE,
    0 name: OptStr = Field::string("name"),
    1 version: OptStr = Field::string("version"),
    2 category: OptStr = Field::string("category"),
    3 managed: OptBool = Field::boolean("managed"),
    4 install_by_default: OptBool = Field::boolean("install_by_default"),
    5 config_schema: OptStr = Field::string("config_schema"),
    6 supported_actions: List = Field::string("supported_actions").list(),
    7 architecture: List = Field::string("architecture").list(),
    8 newer_versions: List = Field::record("newer_versions", &NEWER_VERSION).list(),
}

/// `newer_versions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NewerVersion {
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Whether the installed component can be upgraded to this version.
    pub upgradable: Option<bool>,
    /// Lowest Kubernetes version that this version of the component runs with.
    pub minimum_cluster_version: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NewerVersion: NEWER_VERSION,
    0 version: OptStr = Field::string("version"),
    1 upgradable: OptBool = Field::boolean("upgradable"),
    2 minimum_cluster_version: OptStr = Field::string("minimum_cluster_version"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAddonRequest,
    DescribeAddonResponse,
    NewerVersion,
}
