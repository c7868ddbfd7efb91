// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateResourcesDeleteProtection.json; do not edit.
//! Switches the protection of namespaces or services against deletion on or off.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateResourcesDeleteProtection), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, open_enum, operation,
    record,
};

operation! {
    name: "UpdateResourcesDeleteProtection",
    effect: Effect::Write,
    request: UpdateResourcesDeleteProtectionRequest = UPDATE_RESOURCES_DELETE_PROTECTION_REQUEST,
    response: UpdateResourcesDeleteProtectionResponse = UPDATE_RESOURCES_DELETE_PROTECTION_RESPONSE,
    method: "PUT",
    path: "/clusters/{ClusterId}/resources/protection",
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

/// Request of `UpdateResourcesDeleteProtection`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateResourcesDeleteProtectionRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateResourcesDeleteProtectionRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    UpdateResourcesDeleteProtectionRequest: UPDATE_RESOURCES_DELETE_PROTECTION_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: ResourceType,
    /// Resources of the cluster whose protection against deletion is asked about or changed, by name.
    pub resources: Vec<String>,
    /// Whether it is in force; other settings beside it count only then.
    pub enable: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(resource_type: impl Into<ResourceType>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// Namespace of the cluster that the resource is in, such as `default`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }

    /// Resources of the cluster whose protection against deletion is asked about or changed, by name.
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.resources.is_empty());
        self
    }

    /// Whether it is in force; other settings beside it count only then.
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 namespace: OptStr = Field::string("namespace"),
    1 resource_type: Enum = Field::one_of("resource_type", ResourceType::VALUES).required(),
    2 resources: List = Field::string("resources").list(),
    3 enable: OptBool = Field::boolean("enable"),
}

/// Response of `UpdateResourcesDeleteProtection`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateResourcesDeleteProtectionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: Option<String>,
    /// Resources of the cluster whose protection against deletion is asked about or changed, by name.
    pub resources: Vec<String>,
    /// Whether the resources are protected from deletion: `enable` or `disable`.
    pub protection: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateResourcesDeleteProtectionResponse: UPDATE_RESOURCES_DELETE_PROTECTION_RESPONSE,
    0 request_id: OptStr = Field::string("requestId"),
    1 namespace: OptStr = Field::string("namespace"),
    2 resource_type: OptStr = Field::string("resource_type"),
    3 resources: List = Field::string("resources").list(),
    4 protection: OptStr = Field::string("protection"),
}

open_enum! {
    /// Documented values of `body.resource_type`. The provider may add others.
    pub enum ResourceType {
        Services = "services",
        Namespaces = "namespaces",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateResourcesDeleteProtectionRequest,
    Body,
    UpdateResourcesDeleteProtectionResponse,
}
