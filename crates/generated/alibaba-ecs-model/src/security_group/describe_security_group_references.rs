// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroupReferences.json; do not edit.
//! Tells which other security groups have rules that refer to the given ones, at most 100.
//!
//! Such a group cannot be deleted before those rules are revoked.
//!
//! - Requires permission for the action `ecs:DescribeSecurityGroupReferences` (access level get), on
//!   all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupReferences), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "DescribeSecurityGroupReferences",
    effect: Effect::Read,
    request: DescribeSecurityGroupReferencesRequest = DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST,
    response: DescribeSecurityGroupReferencesResponse = DESCRIBE_SECURITY_GROUP_REFERENCES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSecurityGroupReferences").resources(&[AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}").required()])),
}

errors! {
    "400 InvalidSecurityGroupId.Malformed = The id of the security group is malformed.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
}

/// Request of `DescribeSecurityGroupReferences`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the security groups that the operation is for (`sg-...`). `DescribeSecurityGroups` lists
    /// them. At most 10 elements.
    pub security_group_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSecurityGroupReferencesRequest {
    /// Creates a value with the required members.
    pub fn new(security_group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            security_group_id: cloudspec_wire::all(security_group_id),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeSecurityGroupReferencesRequest: DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 security_group_id: List = Field::string("SecurityGroupId").list().required().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeSecurityGroupReferences`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSecurityGroupReferencesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `SecurityGroupReferences`: list of records.
    pub security_group_references: Vec<SecurityGroupReference>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSecurityGroupReferencesResponse: DESCRIBE_SECURITY_GROUP_REFERENCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 security_group_references: List = Field::record("SecurityGroupReferences", &SECURITY_GROUP_REFERENCE).wrapped("SecurityGroupReference"),
}

/// `SecurityGroupReferences.SecurityGroupReference` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SecurityGroupReference {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// `ReferencingSecurityGroups`: list of records.
    pub referencing_security_groups: Vec<ReferencingSecurityGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SecurityGroupReference: SECURITY_GROUP_REFERENCE,
    0 security_group_id: OptStr = Field::string("SecurityGroupId"),
    1 referencing_security_groups: List = Field::record("ReferencingSecurityGroups", &REFERENCING_SECURITY_GROUP).wrapped("ReferencingSecurityGroup"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ReferencingSecurityGroup {
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub ali_uid: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReferencingSecurityGroup: REFERENCING_SECURITY_GROUP,
    0 security_group_id: OptStr = Field::string("SecurityGroupId"),
    1 ali_uid: OptStr = Field::string("AliUid"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSecurityGroupReferencesRequest,
    DescribeSecurityGroupReferencesResponse,
    SecurityGroupReference,
    ReferencingSecurityGroup,
}
