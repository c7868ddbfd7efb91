// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSecurityGroup.json; do not edit.
//! Creates a security group.
//!
//! At first only its own instances reach each other and all other inbound traffic is refused; AuthorizeSecurityGroup opens
//! more. `VpcId` decides whether it is for a VPC; at most 100 groups a region by default.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateSecurityGroupRequest, CreateSecurityGroupResponse>(
    "CreateSecurityGroup", Effect::Write, &CREATE_SECURITY_GROUP_REQUEST, &CREATE_SECURITY_GROUP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicate.TagKey IncorrectVpcStatus InvalidDescription.Malformed InvalidParams.GroupType InvalidParams.VpcIdGroupType
    400 InvalidSecurityGroupDiscription.Malformed InvalidSecurityGroupName.Malformed InvalidTagKey.Malformed
    400 InvalidTagValue.Malformed
    403 IdempotentProcessing IncorrectVpcStatus InvalidOperation.ResourceManagedByCloudProduct InvalidVpcId.NotFound
    403 QuotaExceed.SecurityGroup QuotaExceed.Tags
    404 InvalidRegionId.NotFound InvalidResourceGroup.NotFound InvalidVpcId.NotFound
    500 InternalError
");

/// Request of `CreateSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSecurityGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `SecurityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `SecurityGroupType`: text. */ pub security_group_type: Option<String>,
    /** `ServiceManaged`: yes or no. */ pub service_managed: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSecurityGroupRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into()); self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `SecurityGroupType`.
    pub fn security_group_type(mut self, value: impl Into<String>) -> Self {
        self.security_group_type = Some(value.into()); self
    }
    /// Sets `ServiceManaged`.
    pub fn service_managed(mut self, value: bool) -> Self { self.service_managed = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateSecurityGroupRequest`].
pub static CREATE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "CreateSecurityGroupRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("SecurityGroupName"),
    Field::string("VpcId"),
    Field::string("SecurityGroupType"),
    Field::boolean("ServiceManaged"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CreateSecurityGroupRequest, CREATE_SECURITY_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr description, 2 OptStr client_token, 3 OptStr security_group_name, 4 OptStr vpc_id,
    5 OptStr security_group_type, 7 OptStr resource_group_id, 8 List tag] [6 OptBool service_managed]);

/// Answer of `CreateSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSecurityGroupResponse {
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSecurityGroupResponse`].
pub static CREATE_SECURITY_GROUP_RESPONSE: Schema =
    Schema { name: "CreateSecurityGroupResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("SecurityGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateSecurityGroupResponse, CREATE_SECURITY_GROUP_RESPONSE, [0 OptStr security_group_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSecurityGroupRequest, CreateSecurityGroupResponse);
