// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeResourcesDeleteProtection.json; do not edit.
//! Tells which namespaces or services of a cluster are protected against deletion.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeResourcesDeleteProtection).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeResourcesDeleteProtectionRequest, DescribeResourcesDeleteProtectionResponse>(
    "DescribeResourcesDeleteProtection", Effect::Read, &DESCRIBE_RESOURCES_DELETE_PROTECTION_REQUEST,
    &DESCRIBE_RESOURCES_DELETE_PROTECTION_RESPONSE,
).route("GET", "/clusters/{ClusterId}/resources/{ResourceType}/protection").payload());

/// Request of `DescribeResourcesDeleteProtection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeResourcesDeleteProtectionRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `ResourceType`: one of the known values. */ pub resource_type: ResourceType,
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `resources`: text. */ pub resources: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeResourcesDeleteProtectionRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>, resource_type: impl Into<ResourceType>) -> Self {
        Self { cluster_id: cluster_id.into(), resource_type: resource_type.into(), ..Self::default() }
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self { self.namespace = Some(value.into()); self }
    /// Sets `resources`.
    pub fn resources(mut self, value: impl Into<String>) -> Self { self.resources = Some(value.into()); self }
}
/// Table of [`DescribeResourcesDeleteProtectionRequest`].
pub static DESCRIBE_RESOURCES_DELETE_PROTECTION_REQUEST: Schema =
    Schema { name: "DescribeResourcesDeleteProtectionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::one_of("ResourceType", ResourceType::VALUES).place(Place::Path).required(),
    Field::string("namespace"),
    Field::string("resources"),
]; &ROWS } };
record!(DescribeResourcesDeleteProtectionRequest, DESCRIBE_RESOURCES_DELETE_PROTECTION_REQUEST,
    [0 Str cluster_id, 1 Enum resource_type, 2 OptStr namespace, 3 OptStr resources] []);

/// Answer of `DescribeResourcesDeleteProtection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeResourcesDeleteProtectionResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeResourcesDeleteProtectionResponse`].
pub static DESCRIBE_RESOURCES_DELETE_PROTECTION_RESPONSE: Schema =
    Schema { name: "DescribeResourcesDeleteProtectionResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeResourcesDeleteProtectionResponse, DESCRIBE_RESOURCES_DELETE_PROTECTION_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `name`: text. */ pub name: Option<String>,
    /** `namespace`: text. */ pub namespace: Option<String>,
    /** `resource`: text. */ pub resource: Option<String>,
    /** `protection`: yes or no. */ pub protection: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 4] = [
    Field::string("name"),
    Field::string("namespace"),
    Field::string("resource"),
    Field::boolean("protection"),
]; &ROWS } };
record!(Payload, PAYLOAD, [0 OptStr name, 1 OptStr namespace, 2 OptStr resource] [3 OptBool protection]);

cloudspec_wire::open_enum! {
    /// Values of `ResourceType`. The provider may add to them.
    pub enum ResourceType {
        Namespaces = "namespaces", Services = "services",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeResourcesDeleteProtectionRequest, DescribeResourcesDeleteProtectionResponse, Payload,
);
