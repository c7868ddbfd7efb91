// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNetworkAclAttributes.json; do not edit.
//! Returns a network ACL with its rules and the vSwitches that it is bound to.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAclAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{EgressAclEntry, IngressAclEntry, Resource2 as Resource, Tag};

operation!(Operation::new::<DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse>(
    "DescribeNetworkAclAttributes", Effect::Read, &DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST,
    &DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidNetworkAcl.NotFound NotSupport.NetworkAcl ParameterEmpty.NetworkAclId ParameterEmpty.RegionId
    400 ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.NetworkAclId ParameterMissing.RegionId
    500 InternalError
");

/// Request of `DescribeNetworkAclAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkAclAttributesRequest {
    /** `NetworkAclId`: text. */ pub network_acl_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNetworkAclAttributesRequest {
    /// With what is required.
    pub fn new(network_acl_id: impl Into<String>) -> Self { Self { network_acl_id: network_acl_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribeNetworkAclAttributesRequest`].
pub static DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "DescribeNetworkAclAttributesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("NetworkAclId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DescribeNetworkAclAttributesRequest, DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST,
    [0 Str network_acl_id, 1 OptStr region_id, 2 OptStr client_token] []);

/// Answer of `DescribeNetworkAclAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkAclAttributesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NetworkAclAttribute`: record. */ pub network_acl_attribute: Option<NetworkAclAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNetworkAclAttributesResponse`].
pub static DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE: Schema =
    Schema { name: "DescribeNetworkAclAttributesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("NetworkAclAttribute", &NETWORK_ACL_ATTRIBUTE),
]; &ROWS } };
record!(DescribeNetworkAclAttributesResponse, DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    [0 OptStr request_id, 1 Opt network_acl_attribute] []);

/// What `NetworkAclAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkAclAttribute {
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `NetworkAclName`: text. */ pub network_acl_name: Option<String>,
    /** `NetworkAclId`: text. */ pub network_acl_id: Option<String>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `IngressAclEntries`: records. */ pub ingress_acl_entries: Vec<IngressAclEntry>,
    /** `EgressAclEntries`: records. */ pub egress_acl_entries: Vec<EgressAclEntry>,
    /** `Resources`: records. */ pub resources: Vec<Resource>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkAclAttribute`].
pub static NETWORK_ACL_ATTRIBUTE: Schema = Schema { name: "NetworkAclAttribute", fields: { static ROWS: [Field; 12] = [
    Field::string("Status"),
    Field::string("VpcId"),
    Field::string("CreationTime"),
    Field::string("Description"),
    Field::string("NetworkAclName"),
    Field::string("NetworkAclId"),
    Field::int64("OwnerId"),
    Field::string("RegionId"),
    Field::record("IngressAclEntries", &crate::shapes::INGRESS_ACL_ENTRY).wrapped("IngressAclEntry"),
    Field::record("EgressAclEntries", &crate::shapes::EGRESS_ACL_ENTRY).wrapped("EgressAclEntry"),
    Field::record("Resources", &crate::shapes::RESOURCE2).wrapped("Resource"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
]; &ROWS } };
record!(NetworkAclAttribute, NETWORK_ACL_ATTRIBUTE,
    [0 OptStr status, 1 OptStr vpc_id, 2 OptStr creation_time, 3 OptStr description, 4 OptStr network_acl_name,
    5 OptStr network_acl_id, 7 OptStr region_id, 8 List ingress_acl_entries, 9 List egress_acl_entries, 10 List resources,
    11 List tags] [6 OptInt owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse, NetworkAclAttribute,
);
