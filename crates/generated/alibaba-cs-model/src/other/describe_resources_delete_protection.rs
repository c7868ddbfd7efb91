// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeResourcesDeleteProtection.json; do not edit.
//! Tells which namespaces or services of a cluster are protected against deletion.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeResourcesDeleteProtection), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "DescribeResourcesDeleteProtection",
    effect: Effect::Read,
    request: DescribeResourcesDeleteProtectionRequest = DESCRIBE_RESOURCES_DELETE_PROTECTION_REQUEST,
    response: DescribeResourcesDeleteProtectionResponse = DESCRIBE_RESOURCES_DELETE_PROTECTION_RESPONSE,
    method: "GET",
    path: "/clusters/{ClusterId}/resources/{ResourceType}/protection",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeResourcesDeleteProtection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtectionRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// Resources of the cluster whose protection against deletion is asked about or changed, by name.
    pub resources: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeResourcesDeleteProtectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        cluster_id: impl Into<String>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            cluster_id: cluster_id.into(),
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
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
}

record! {
    DescribeResourcesDeleteProtectionRequest: DESCRIBE_RESOURCES_DELETE_PROTECTION_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).place(Place::Path).required(),
    2 namespace: OptStr = Field::string("namespace"),
    3 resources: OptStr = Field::string("resources"),
}

/// Response of `DescribeResourcesDeleteProtection`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtectionResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeResourcesDeleteProtectionResponse: DESCRIBE_RESOURCES_DELETE_PROTECTION_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Namespace of the cluster that the resource is in, such as `default`.
    pub namespace: Option<String>,
    /// `resource`: string.
    pub resource: Option<String>,
    /// Whether the resources are protected from deletion: `enable` or `disable`.
    pub protection: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 name: OptStr = Field::string("name"),
    1 namespace: OptStr = Field::string("namespace"),
    2 resource: OptStr = Field::string("resource"),
    3 protection: OptBool = Field::boolean("protection"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Namespaces = "namespaces",
        Services = "services",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeResourcesDeleteProtectionRequest,
    DescribeResourcesDeleteProtectionResponse,
    Payload,
}
