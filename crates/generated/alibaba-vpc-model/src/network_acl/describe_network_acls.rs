// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNetworkAcls.json; do not edit.
//! Lists network ACLs.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAcls).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{EgressAclEntry, IngressAclEntry, Resource2, Tag};

operation! {
    name: "DescribeNetworkAcls",
    effect: Effect::Read,
    request: DescribeNetworkAclsRequest = DESCRIBE_NETWORK_ACLS_REQUEST,
    response: DescribeNetworkAclsResponse = DESCRIBE_NETWORK_ACLS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NetworkAcls"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 NotSupport.NetworkAcl",
    "400 ParameterEmpty.RegionId",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.RegionId",
    "500 InternalError",
}

/// Request of `DescribeNetworkAcls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsRequest {
    /// `NetworkAclId`: text.
    pub network_acl_id: Option<String>,
    /// `NetworkAclName`: text.
    pub network_acl_name: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tags`: records, at most 21 elements.
    pub tags: Vec<Tag>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNetworkAclsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NetworkAclId`.
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = Some(value.into());
        self
    }

    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribeNetworkAclsRequest: DESCRIBE_NETWORK_ACLS_REQUEST,
    0 network_acl_id: OptStr = Field::string("NetworkAclId"),
    1 network_acl_name: OptStr = Field::string("NetworkAclName"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 resource_id: OptStr = Field::string("ResourceId"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
    7 region_id: OptStr = Field::string("RegionId").required().filled(),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    9 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DescribeNetworkAcls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsResponse {
    /// `PageSize`: text.
    pub page_size: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: text.
    pub page_number: Option<String>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// `NetworkAcls`: records.
    pub network_acls: Vec<NetworkAcl>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkAclsResponse: DESCRIBE_NETWORK_ACLS_RESPONSE,
    0 page_size: OptStr = Field::string("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptStr = Field::string("PageNumber"),
    3 total_count: OptStr = Field::string("TotalCount"),
    4 network_acls: List = Field::record("NetworkAcls", &NETWORK_ACL).wrapped("NetworkAcl"),
}

/// `NetworkAcls.NetworkAcl` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkAcl {
    /// `Status`: text.
    pub status: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `NetworkAclName`: text.
    pub network_acl_name: Option<String>,
    /// `NetworkAclId`: text.
    pub network_acl_id: Option<String>,
    /// `OwnerId`: integer.
    pub owner_id: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `IngressAclEntries`: records.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// `EgressAclEntries`: records.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// `Resources`: records.
    pub resources: Vec<Resource2>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NetworkAcl: NETWORK_ACL,
    0 status: OptStr = Field::string("Status"),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 description: OptStr = Field::string("Description"),
    4 network_acl_name: OptStr = Field::string("NetworkAclName"),
    5 network_acl_id: OptStr = Field::string("NetworkAclId"),
    6 owner_id: OptInt = Field::int64("OwnerId"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 ingress_acl_entries: List = Field::record("IngressAclEntries", &crate::shapes::INGRESS_ACL_ENTRY).wrapped("IngressAclEntry"),
    9 egress_acl_entries: List = Field::record("EgressAclEntries", &crate::shapes::EGRESS_ACL_ENTRY).wrapped("EgressAclEntry"),
    10 resources: List = Field::record("Resources", &crate::shapes::RESOURCE2).wrapped("Resource"),
    11 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNetworkAclsRequest,
    DescribeNetworkAclsResponse,
    NetworkAcl,
}
