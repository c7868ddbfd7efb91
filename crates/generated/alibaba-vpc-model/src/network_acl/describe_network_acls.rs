// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeNetworkAcls.json; do not edit.
//! Lists network ACLs.
//!
//! They are filtered by id, name, VPC, tags and the vSwitch that they are bound to.
//! `DescribeNetworkAclAttributes` returns the rules of one.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAcls), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::{
    EgressAclEntry, IngressAclEntry, NetworkAclAttributeStatus, Resource, Tag,
};

operation! {
    name: "DescribeNetworkAcls",
    effect: Effect::Read,
    request: DescribeNetworkAclsRequest = DESCRIBE_NETWORK_ACLS_REQUEST,
    response: DescribeNetworkAclsResponse = DESCRIBE_NETWORK_ACLS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["NetworkAcls"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 NotSupport.NetworkAcl = Network ACLs are not supported in this region or by this VPC.",
    "400 ParameterEmpty.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterMissing.AliUid = The account's id is missing or not valid.",
    "400 ParameterMissing.Bid = The id of the account's site is missing.",
    "400 ParameterMissing.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeNetworkAcls`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeNetworkAclsRequest {
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: Option<String>,
    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tags: Vec<Tag>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeNetworkAclsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the network ACL (`nacl-...`).
    pub fn network_acl_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_id = Some(value.into());
        self
    }

    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    /// How many entries a page holds at most.
    pub page_size: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// `NetworkAcls`: list of records.
    pub network_acls: Vec<NetworkAcl>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Resources that match, one entry for each, with kind and id.
    pub resources: Vec<Resource>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NetworkAcl: NETWORK_ACL,
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
    DescribeNetworkAclsRequest,
    DescribeNetworkAclsResponse,
    NetworkAcl,
}
