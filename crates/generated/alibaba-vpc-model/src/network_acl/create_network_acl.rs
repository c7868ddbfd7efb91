// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNetworkAcl.json; do not edit.
//! Creates a network ACL in a VPC.
//!
//! It filters nothing until `AssociateNetworkAcl` binds it to vSwitches. Asynchronous:
//! `DescribeNetworkAclAttributes` shows when it is `Available`.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
//!   up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNetworkAcl), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    IngressAclEntryProtocol, NetworkAclAttributeStatus, NetworkAclPolicy, Resource, Tag,
};

operation! {
    name: "CreateNetworkAcl",
    effect: Effect::Write,
    request: CreateNetworkAclRequest = CREATE_NETWORK_ACL_REQUEST,
    response: CreateNetworkAclResponse = CREATE_NETWORK_ACL_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeNetworkAcls").interval(3).attempts(10)),
}

errors! {
    "400 IllegalParamFormat.%s",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 NotSupport.NetworkAcl = Network ACLs are not supported in this region or by this VPC.",
    "400 ParameterEmpty.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterEmpty.VpcId",
    "400 ParameterIllegal.Description",
    "400 ParameterIllegal.Name",
    "400 ParameterLengthIllegal.Description",
    "400 ParameterLengthIllegal.Name",
    "400 ParameterMissing.AliUid = The account's id is missing or not valid.",
    "400 ParameterMissing.Bid = The id of the account's site is missing.",
    "400 ParameterMissing.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "400 ParameterMissing.VpcId",
    "400 QuotaExceed.NetworkAcl",
}

/// Request of `CreateNetworkAcl`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkAclRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateNetworkAclRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Name of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateNetworkAclRequest: CREATE_NETWORK_ACL_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 network_acl_name: OptStr = Field::string("NetworkAclName"),
    2 description: OptStr = Field::string("Description"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `CreateNetworkAcl`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkAclResponse {
    /// Id of the network ACL (`nacl-...`). `DescribeNetworkAcls` lists it.
    pub network_acl_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The network ACL with its rules and the vSwitches that it is bound to.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateNetworkAclResponse: CREATE_NETWORK_ACL_RESPONSE,
    0 network_acl_id: OptStr = Field::string("NetworkAclId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 network_acl_attribute: Opt = Field::record("NetworkAclAttribute", &NETWORK_ACL_ATTRIBUTE),
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
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Rules of the network ACL for traffic that reaches its vSwitches, in the order in which they apply.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// Rules of the network ACL for traffic that leaves its vSwitches, in the order in which they apply.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// vSwitches that the network ACL is bound to, one entry for each.
    pub resources: Vec<Resource>,
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
    6 region_id: OptStr = Field::string("RegionId"),
    7 ingress_acl_entries: List = Field::record("IngressAclEntries", &INGRESS_ACL_ENTRY).wrapped("IngressAclEntry"),
    8 egress_acl_entries: List = Field::record("EgressAclEntries", &EGRESS_ACL_ENTRY).wrapped("EgressAclEntry"),
    9 resources: List = Field::record("Resources", &crate::shapes::RESOURCE).wrapped("Resource"),
}

/// `NetworkAclAttribute.IngressAclEntries.IngressAclEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Id of the rule of the network ACL (`nae-...`). `DescribeNetworkAclAttributes` lists it.
    pub network_acl_entry_id: Option<String>,
    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub policy: Option<NetworkAclPolicy>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<IngressAclEntryProtocol>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    IngressAclEntry: INGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    2 policy: Opt = Field::one_of("Policy", NetworkAclPolicy::VALUES),
    3 description: OptStr = Field::string("Description"),
    4 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    5 protocol: Opt = Field::one_of("Protocol", IngressAclEntryProtocol::VALUES),
    6 port: OptStr = Field::string("Port"),
}

/// `NetworkAclAttribute.EgressAclEntries.EgressAclEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressAclEntry {
    /// Id of the rule of the network ACL (`nae-...`). `DescribeNetworkAclAttributes` lists it.
    pub network_acl_entry_id: Option<String>,
    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub policy: Option<EgressAclEntryPolicy>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<EgressAclEntryProtocol>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_ip: Option<String>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EgressAclEntry: EGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    2 policy: Opt = Field::one_of("Policy", EgressAclEntryPolicy::VALUES),
    3 description: OptStr = Field::string("Description"),
    4 protocol: Opt = Field::one_of("Protocol", EgressAclEntryProtocol::VALUES),
    5 destination_cidr_ip: OptStr = Field::string("DestinationCidrIp"),
    6 port: OptStr = Field::string("Port"),
}

open_enum! {
    /// Documented values of `NetworkAclAttribute.EgressAclEntries.EgressAclEntry.Policy`. The provider may
    /// add others.
    pub enum EgressAclEntryPolicy {
        Accept = "accept",
        Drop = "drop",
    }
}

open_enum! {
    /// Documented values of `NetworkAclAttribute.EgressAclEntries.EgressAclEntry.Protocol`. The provider
    /// may add others.
    pub enum EgressAclEntryProtocol {
        Icmp = "icmp",
        Gre = "gre",
        Tcp = "tcp",
        Udp = "udp",
        All = "all",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNetworkAclRequest,
    CreateNetworkAclResponse,
    NetworkAclAttribute,
    IngressAclEntry,
    EgressAclEntry,
}
