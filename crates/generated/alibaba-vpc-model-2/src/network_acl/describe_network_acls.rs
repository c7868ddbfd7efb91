// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNetworkAcls.json; do not edit.
//! Lists network ACLs.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAcls).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{EgressAclEntry, IngressAclEntry, Resource2 as Resource, Tag};

operation!(Operation::new::<DescribeNetworkAclsRequest, DescribeNetworkAclsResponse>(
    "DescribeNetworkAcls", Effect::Read, &DESCRIBE_NETWORK_ACLS_REQUEST, &DESCRIBE_NETWORK_ACLS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["NetworkAcls"],
    total: Some(&["TotalCount"]),
}), "
    400 NotSupport.NetworkAcl ParameterEmpty.RegionId ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.RegionId
    500 InternalError
");

/// Request of `DescribeNetworkAcls`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkAclsRequest {
    /** `NetworkAclId`: text. */ pub network_acl_id: Option<String>,
    /** `NetworkAclName`: text. */ pub network_acl_name: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tags`: records, at most 21 elements. */ pub tags: Vec<Tag>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeNetworkAclsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NetworkAclId`.
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self { self.network_acl_id = Some(value.into()); self }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self { self.network_acl_name = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribeNetworkAclsRequest`].
pub static DESCRIBE_NETWORK_ACLS_REQUEST: Schema =
    Schema { name: "DescribeNetworkAclsRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("NetworkAclId"),
    Field::string("NetworkAclName"),
    Field::string("VpcId"),
    Field::string("ResourceType"),
    Field::string("ResourceId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("RegionId").required().filled(),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DescribeNetworkAclsRequest, DESCRIBE_NETWORK_ACLS_REQUEST,
    [0 OptStr network_acl_id, 1 OptStr network_acl_name, 2 OptStr vpc_id, 3 OptStr resource_type, 4 OptStr resource_id,
    7 OptStr region_id, 8 List tags, 9 OptStr client_token] [5 OptInt page_number, 6 OptInt page_size]);

/// Answer of `DescribeNetworkAcls`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeNetworkAclsResponse {
    /** `PageSize`: text. */ pub page_size: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: text. */ pub page_number: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `NetworkAcls`: records. */ pub network_acls: Vec<NetworkAcl>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeNetworkAclsResponse`].
pub static DESCRIBE_NETWORK_ACLS_RESPONSE: Schema =
    Schema { name: "DescribeNetworkAclsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("PageSize"),
    Field::string("RequestId"),
    Field::string("PageNumber"),
    Field::string("TotalCount"),
    Field::record("NetworkAcls", &NETWORK_ACL).wrapped("NetworkAcl"),
]; &ROWS } };
record!(DescribeNetworkAclsResponse, DESCRIBE_NETWORK_ACLS_RESPONSE,
    [0 OptStr page_size, 1 OptStr request_id, 2 OptStr page_number, 3 OptStr total_count, 4 List network_acls] []);

/// What `NetworkAcls.NetworkAcl` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkAcl {
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
/// Table of [`NetworkAcl`].
pub static NETWORK_ACL: Schema = Schema { name: "NetworkAcl", fields: { static ROWS: [Field; 12] = [
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
record!(NetworkAcl, NETWORK_ACL,
    [0 OptStr status, 1 OptStr vpc_id, 2 OptStr creation_time, 3 OptStr description, 4 OptStr network_acl_name,
    5 OptStr network_acl_id, 7 OptStr region_id, 8 List ingress_acl_entries, 9 List egress_acl_entries, 10 List resources,
    11 List tags] [6 OptInt owner_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeNetworkAclsRequest, DescribeNetworkAclsResponse, NetworkAcl);
