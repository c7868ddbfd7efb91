// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSecurityGroup.json; do not edit.
//! Creates a security group.
//!
//! At first only its own instances reach each other and all other inbound traffic is refused;
//! AuthorizeSecurityGroup opens more. `VpcId` decides whether it is for a VPC; at most 100 groups a
//! region by default.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateSecurityGroup",
    effect: Effect::Write,
    request: CreateSecurityGroupRequest = CREATE_SECURITY_GROUP_REQUEST,
    response: CreateSecurityGroupResponse = CREATE_SECURITY_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 IncorrectVpcStatus",
    "400 InvalidDescription.Malformed",
    "400 InvalidParams.GroupType",
    "400 InvalidParams.VpcIdGroupType",
    "400 InvalidSecurityGroupDiscription.Malformed",
    "400 InvalidSecurityGroupName.Malformed",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "403 IdempotentProcessing",
    "403 IncorrectVpcStatus",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidVpcId.NotFound",
    "403 QuotaExceed.SecurityGroup",
    "403 QuotaExceed.Tags",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidVpcId.NotFound",
    "500 InternalError",
}

/// Request of `CreateSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `SecurityGroupName`: text.
    pub security_group_name: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `SecurityGroupType`: text.
    pub security_group_type: Option<String>,
    /// `ServiceManaged`: yes or no.
    pub service_managed: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateSecurityGroupRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupType`.
    pub fn security_group_type(mut self, value: impl Into<String>) -> Self {
        self.security_group_type = Some(value.into());
        self
    }

    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateSecurityGroupRequest: CREATE_SECURITY_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 description: OptStr = Field::string("Description"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 security_group_name: OptStr = Field::string("SecurityGroupName"),
    4 vpc_id: OptStr = Field::string("VpcId"),
    5 security_group_type: OptStr = Field::string("SecurityGroupType"),
    6 service_managed: OptBool = Field::boolean("ServiceManaged"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CreateSecurityGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSecurityGroupResponse {
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateSecurityGroupResponse: CREATE_SECURITY_GROUP_RESPONSE,
    0 security_group_id: OptStr = Field::string("SecurityGroupId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSecurityGroupRequest,
    CreateSecurityGroupResponse,
}
