// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNetworkAclAttributes.json; do not edit.
//! Returns a network ACL with its rules and the vSwitches that it is bound to.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAclAttributes),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::{
    EgressAclEntry, IngressAclEntry, NetworkAclAttributeStatus, Resource, Tag,
};

operation! {
    name: "DescribeNetworkAclAttributes",
    effect: Effect::Read,
    request: DescribeNetworkAclAttributesRequest = DESCRIBE_NETWORK_ACL_ATTRIBUTES_REQUEST,
    response: DescribeNetworkAclAttributesResponse = DESCRIBE_NETWORK_ACL_ATTRIBUTES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidNetworkAcl.NotFound = The network ACL is not named, or does not exist.",
    "400 NotSupport.NetworkAcl = Network ACLs are not supported in this region or by this VPC.",
    "400 ParameterEmpty.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterEmpty.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterMissing.AliUid = The account's id is missing or not valid.",
    "400 ParameterMissing.Bid = The id of the account's site is missing.",
    "400 ParameterMissing.NetworkAclId = The network ACL is not named, or does not exist.",
    "400 ParameterMissing.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeNetworkAclAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclAttributesRequest {
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNetworkAclAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The network ACL with its rules and the vSwitches that it is bound to.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<NetworkAclAttributeStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: Option<String>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Rules of the network ACL for traffic that reaches its vSwitches, in the order in which they apply.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Rules of the network ACL for traffic that leaves its vSwitches, in the order in which they apply.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// vSwitches that the network ACL is bound to, one entry for each.
    pub resources: Vec<Resource>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NetworkAclAttribute: NETWORK_ACL_ATTRIBUTE,
    0 status: Opt = Field::one_of("Status", NetworkAclAttributeStatus::VALUES),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 creation_time: OptStr = Field::string("CreationTime"),
    3 description: OptStr = Field::string("Description"),
    4 network_acl_name: OptStr = Field::string("NetworkAclName"),
    5 network_acl_id: OptStr = Field::string("NetworkAclId"),
    6 owner_id: OptInt = Field::int64("OwnerId"),
    7 region_id: OptStr = Field::string("RegionId"),
    8 ingress_acl_entries: List = Field::record("IngressAclEntries", &crate::shapes::INGRESS_ACL_ENTRY).wrapped("IngressAclEntry"),
    9 egress_acl_entries: List = Field::record("EgressAclEntries", &crate::shapes::EGRESS_ACL_ENTRY).wrapped("EgressAclEntry"),
    10 resources: List = Field::record("Resources", &crate::shapes::RESOURCE).wrapped("Resource"),
    11 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeNetworkAclAttributesRequest,
    DescribeNetworkAclAttributesResponse,
    NetworkAclAttribute,
}
