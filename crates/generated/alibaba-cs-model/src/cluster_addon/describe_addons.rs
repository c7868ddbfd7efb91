// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeAddons.json; do not edit.
//! Lists all add-ons that are offered.
//!
//! Deprecated; use `ListAddons`.
//!
//! Deprecated in favour of `ListAddons`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeAddons), 2024-06.

use std::collections::BTreeMap;

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, open_enum, operation, record};

operation! {
    name: "DescribeAddons",
    effect: Effect::Read,
    request: DescribeAddonsRequest = DESCRIBE_ADDONS_REQUEST,
    response: DescribeAddonsResponse = DESCRIBE_ADDONS_RESPONSE,
    method: "GET",
    path: "/clusters/components/metadata",
    facts: &Facts::new().access(Access::Get).replaced_by("ListAddons"),
}

/// Request of `DescribeAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAddonsRequest {
    /// `region`: string.
    pub region: String,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: Option<String>,
    /// Kind of cluster by what it is for: `Default`, `Serverless` or `Edge`.
    pub cluster_profile: Option<ClusterProfile>,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<ClusterSpec>,
    /// Version of Kubernetes that the cluster runs, such as `1.24.6-aliyun.1`.
    pub cluster_version: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAddonsRequest {
    /// Creates a value with the required members.
    pub fn new(region: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            ..Self::default()
        }
    }

    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }

    /// Kind of cluster by what it is for: `Default`, `Serverless` or `Edge`.
    pub fn cluster_profile(mut self, value: impl Into<ClusterProfile>) -> Self {
        self.cluster_profile = Some(value.into());
        self
    }

    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub fn cluster_spec(mut self, value: impl Into<ClusterSpec>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Version of Kubernetes that the cluster runs, such as `1.24.6-aliyun.1`.
    pub fn cluster_version(mut self, value: impl Into<String>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }
}

record! {
    DescribeAddonsRequest: DESCRIBE_ADDONS_REQUEST,
    0 region: Str = Field::string("region").required(),
    1 cluster_type: OptStr = Field::string("cluster_type"),
    2 cluster_profile: Opt = Field::one_of("cluster_profile", ClusterProfile::VALUES),
    3 cluster_spec: Opt = Field::one_of("cluster_spec", ClusterSpec::VALUES),
    4 cluster_version: OptStr = Field::string("cluster_version"),
}

/// Response of `DescribeAddons`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAddonsResponse {
    /// Components by purpose, such as networking, storage or logging, one entry for each group.
    pub component_groups: Vec<ComponentGroup>,
    /// Components that can be installed in the cluster, by name.
    pub standard_components: BTreeMap<String, StandardComponent>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAddonsResponse: DESCRIBE_ADDONS_RESPONSE,
    0 component_groups: List = Field::record("ComponentGroups", &COMPONENT_GROUP).list(),
    1 standard_components: Map = Field::record("StandardComponents", &STANDARD_COMPONENT).map(),
}

/// `ComponentGroups` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ComponentGroup {
    /// What the components of the group are for, such as `storage`.
    pub group_name: Option<String>,
    /// `items`: list of records.
    pub items: Vec<Item>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ComponentGroup: COMPONENT_GROUP,
    0 group_name: OptStr = Field::string("group_name"),
    1 items: List = Field::record("items", &ITEM).list(),
}

/// `ComponentGroups.items` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Item {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Item: ITEM,
    0 name: OptStr = Field::string("name"),
}

/// `StandardComponents` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct StandardComponent {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// Free text about the template, component or policy.
    pub description: Option<String>,
    /// Whether every cluster needs the component (`true`), so that it cannot be left out or removed, or not
    /// (`false`).
    pub required: Option<String>,
    /// Keeps a component that would be installed by default out of the cluster.
    pub disabled: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StandardComponent: STANDARD_COMPONENT,
    0 name: OptStr = Field::string("name"),
    1 version: OptStr = Field::string("version"),
    2 description: OptStr = Field::string("description"),
    3 required: OptStr = Field::string("required"),
    4 disabled: OptBool = Field::boolean("disabled"),
}

open_enum! {
    /// Documented values of `cluster_profile`. The provider may add others.
    pub enum ClusterProfile {
        Default = "Default",
        Serverless = "Serverless",
        Edge = "Edge",
    }
}

open_enum! {
    /// Documented values of `cluster_spec`. The provider may add others.
    pub enum ClusterSpec {
        AckProSmall = "ack.pro.small",
        AckStandard = "ack.standard",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAddonsRequest,
    DescribeAddonsResponse,
    ComponentGroup,
    Item,
    StandardComponent,
}
