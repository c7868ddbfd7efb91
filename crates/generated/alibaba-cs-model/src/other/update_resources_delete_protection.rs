// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UpdateResourcesDeleteProtection.json; do not edit.
//! Switches the protection of namespaces or services against deletion on or off.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateResourcesDeleteProtection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UpdateResourcesDeleteProtectionRequest, UpdateResourcesDeleteProtectionResponse>(
    "UpdateResourcesDeleteProtection", Effect::Write, &UPDATE_RESOURCES_DELETE_PROTECTION_REQUEST,
    &UPDATE_RESOURCES_DELETE_PROTECTION_RESPONSE,
).route("PUT", "/clusters/{ClusterId}/resources/protection"));

/// Request of `UpdateResourcesDeleteProtection`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateResourcesDeleteProtectionRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateResourcesDeleteProtectionRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`UpdateResourcesDeleteProtectionRequest`].
pub static UPDATE_RESOURCES_DELETE_PROTECTION_REQUEST: Schema =
    Schema { name: "UpdateResourcesDeleteProtectionRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(UpdateResourcesDeleteProtectionRequest, UPDATE_RESOURCES_DELETE_PROTECTION_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `resource_type`: one of the known values. */ pub resource_type: ResourceType,
    /** `resources`: texts. */ pub resources: Vec<String>,
    /** `enable`: yes or no. */ pub enable: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(resource_type: impl Into<ResourceType>) -> Self {
        Self { resource_type: resource_type.into(), ..Self::default() }
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self { self.namespace = Some(value.into()); self }
    /// Sets `resources`.
    pub fn resources(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.resources = all(value); self }
    /// Sets `enable`.
    pub fn enable(mut self, value: bool) -> Self { self.enable = Some(value); self }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("namespace"),
    Field::one_of("resource_type", ResourceType::VALUES).required(),
    Field::string("resources").list(),
    Field::boolean("enable"),
]; &ROWS } };
record!(Body, BODY, [0 OptStr namespace, 1 Enum resource_type, 2 List resources] [3 OptBool enable]);

/// Answer of `UpdateResourcesDeleteProtection`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateResourcesDeleteProtectionResponse {
    /** `requestId`: text. */ pub request_id: Option<String>,
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `resource_type`: text. */ pub resource_type: Option<String>,
    /** `resources`: texts. */ pub resources: Vec<String>,
    /** `protection`: text. */ pub protection: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpdateResourcesDeleteProtectionResponse`].
pub static UPDATE_RESOURCES_DELETE_PROTECTION_RESPONSE: Schema =
    Schema { name: "UpdateResourcesDeleteProtectionResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("requestId"),
    Field::string("namespace"),
    Field::string("resource_type"),
    Field::string("resources").list(),
    Field::string("protection"),
]; &ROWS } };
record!(UpdateResourcesDeleteProtectionResponse, UPDATE_RESOURCES_DELETE_PROTECTION_RESPONSE,
    [0 OptStr request_id, 1 OptStr namespace, 2 OptStr resource_type, 3 List resources, 4 OptStr protection] []);

cloudspec_wire::open_enum! {
    /// Values of `body.resource_type`. The provider may add to them.
    pub enum ResourceType {
        Services = "services", Namespaces = "namespaces",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    UpdateResourcesDeleteProtectionRequest, Body, UpdateResourcesDeleteProtectionResponse,
);
