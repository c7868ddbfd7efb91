// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSecurityGroupReferences.json; do not edit.
//! Tells which other security groups have rules that refer to the given ones, at most 100.
//!
//! Such a group cannot be deleted before those rules are revoked.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSecurityGroupReferences).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse>(
    "DescribeSecurityGroupReferences", Effect::Read, &DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST,
    &DESCRIBE_SECURITY_GROUP_REFERENCES_RESPONSE,
), "
    400 InvalidSecurityGroupId.Malformed
    404 InvalidRegionId.NotFound InvalidSecurityGroupId.NotFound
");

/// Request of `DescribeSecurityGroupReferences`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupReferencesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SecurityGroupId`: texts, at most 10 elements. */ pub security_group_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSecurityGroupReferencesRequest {
    /// With what is required.
    pub fn new(security_group_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { security_group_id: all(security_group_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeSecurityGroupReferencesRequest`].
pub static DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST: Schema =
    Schema { name: "DescribeSecurityGroupReferencesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("SecurityGroupId").list().required().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(DescribeSecurityGroupReferencesRequest, DESCRIBE_SECURITY_GROUP_REFERENCES_REQUEST,
    [0 OptStr region_id, 1 List security_group_id] []);

/// Answer of `DescribeSecurityGroupReferences`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSecurityGroupReferencesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `SecurityGroupReferences`: records. */ pub security_group_references: Vec<SecurityGroupReference>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSecurityGroupReferencesResponse`].
pub static DESCRIBE_SECURITY_GROUP_REFERENCES_RESPONSE: Schema =
    Schema { name: "DescribeSecurityGroupReferencesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("SecurityGroupReferences", &SECURITY_GROUP_REFERENCE).wrapped("SecurityGroupReference"),
]; &ROWS } };
record!(DescribeSecurityGroupReferencesResponse, DESCRIBE_SECURITY_GROUP_REFERENCES_RESPONSE,
    [0 OptStr request_id, 1 List security_group_references] []);

/// What `SecurityGroupReferences.SecurityGroupReference` holds.
#[derive(Default)] #[non_exhaustive] pub struct SecurityGroupReference {
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `ReferencingSecurityGroups`: records. */ pub referencing_security_groups: Vec<ReferencingSecurityGroup>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SecurityGroupReference`].
pub static SECURITY_GROUP_REFERENCE: Schema = Schema { name: "SecurityGroupReference", fields: { static ROWS: [Field; 2] = [
    Field::string("SecurityGroupId"),
    Field::record("ReferencingSecurityGroups", &REFERENCING_SECURITY_GROUP).wrapped("ReferencingSecurityGroup"),
]; &ROWS } };
record!(SecurityGroupReference, SECURITY_GROUP_REFERENCE, [0 OptStr security_group_id, 1 List referencing_security_groups] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ReferencingSecurityGroup {
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `AliUid`: text. */ pub ali_uid: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ReferencingSecurityGroup`].
pub static REFERENCING_SECURITY_GROUP: Schema = Schema { name: "ReferencingSecurityGroup", fields: { static ROWS: [Field; 2] = [
    Field::string("SecurityGroupId"),
    Field::string("AliUid"),
]; &ROWS } };
record!(ReferencingSecurityGroup, REFERENCING_SECURITY_GROUP, [0 OptStr security_group_id, 1 OptStr ali_uid] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSecurityGroupReferencesRequest, DescribeSecurityGroupReferencesResponse, SecurityGroupReference,
    ReferencingSecurityGroup,
);
