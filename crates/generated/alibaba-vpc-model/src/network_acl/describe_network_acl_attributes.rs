// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNetworkAclAttributes.json; do not edit.
//! Returns a network ACL with its rules and the vSwitches that it is bound to.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAclAttributes).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::{EgressAclEntry, IngressAclEntry, Resource2, Tag};

operation! {
    name: "DescribeNetworkAclAttributes",
    effect: Effect::Read,
    request: DescribeNetworkAclAttributesRequest = DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST,
    response: DescribeNetworkAclAttributesResponse = DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidNetworkAcl.NotFound",
    "400 NotSupport.NetworkAcl",
    "400 ParameterEmpty.NetworkAclId",
    "400 ParameterEmpty.RegionId",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.NetworkAclId",
    "400 ParameterMissing.RegionId",
    "500 InternalError",
}

/// Request of `DescribeNetworkAclAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesRequest {
    /// `NetworkAclId`: text.
    pub network_acl_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeNetworkAclAttributesRequest {
    /// Starts with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribeNetworkAclAttributesRequest: DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST,
    0 network_acl_id: Str = Field::string("NetworkAclId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DescribeNetworkAclAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NetworkAclAttribute`: record.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeNetworkAclAttributesResponse: DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 network_acl_attribute: Opt = Field::record("NetworkAclAttribute", &NETWORK_ACL_ATTRIBUTE),
}

/// `NetworkAclAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkAclAttribute {
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
    NetworkAclAttribute: NETWORK_ACL_ATTRIBUTE,
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
    DescribeNetworkAclAttributesRequest,
    DescribeNetworkAclAttributesResponse,
    NetworkAclAttribute,
}
