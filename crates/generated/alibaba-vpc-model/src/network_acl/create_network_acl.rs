// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNetworkAcl.json; do not edit.
//! Creates a network ACL in a VPC.
//!
//! It filters nothing until AssociateNetworkAcl binds it to vSwitches. Asynchronous:
//! DescribeNetworkAclAttributes shows when it is `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNetworkAcl).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Resource2, Tag};

operation! {
    name: "CreateNetworkAcl",
    effect: Effect::Write,
    request: CreateNetworkAclRequest = CREATE_NETWORK_ACL_REQUEST,
    response: CreateNetworkAclResponse = CREATE_NETWORK_ACL_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParamFormat.%s",
    "400 InvalidVpcId.NotFound",
    "400 NotSupport.NetworkAcl",
    "400 ParameterEmpty.RegionId",
    "400 ParameterEmpty.VpcId",
    "400 ParameterIllegal.Description",
    "400 ParameterIllegal.Name",
    "400 ParameterLengthIllegal.Description",
    "400 ParameterLengthIllegal.Name",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.RegionId",
    "400 ParameterMissing.VpcId",
    "400 QuotaExceed.NetworkAcl",
}

/// Request of `CreateNetworkAcl`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNetworkAclRequest {
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `NetworkAclName`: text.
    pub network_acl_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateNetworkAclRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `RegionId`.
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
    /// `NetworkAclId`: text.
    pub network_acl_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NetworkAclAttribute`: record.
    pub network_acl_attribute: Option<NetworkAclAttribute>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `IngressAclEntries`: records.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// `EgressAclEntries`: records.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// `Resources`: records.
    pub resources: Vec<Resource2>,
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
    6 region_id: OptStr = Field::string("RegionId"),
    7 ingress_acl_entries: List = Field::record("IngressAclEntries", &INGRESS_ACL_ENTRY).wrapped("IngressAclEntry"),
    8 egress_acl_entries: List = Field::record("EgressAclEntries", &EGRESS_ACL_ENTRY).wrapped("EgressAclEntry"),
    9 resources: List = Field::record("Resources", &crate::shapes::RESOURCE2).wrapped("Resource"),
}

/// `NetworkAclAttribute.IngressAclEntries.IngressAclEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressAclEntry {
    /// `NetworkAclEntryId`: text.
    pub network_acl_entry_id: Option<String>,
    /// `NetworkAclEntryName`: text.
    pub network_acl_entry_name: Option<String>,
    /// `Policy`: text.
    pub policy: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SourceCidrIp`: text.
    pub source_cidr_ip: Option<String>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `Port`: text.
    pub port: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IngressAclEntry: INGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    2 policy: OptStr = Field::string("Policy"),
    3 description: OptStr = Field::string("Description"),
    4 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    5 protocol: OptStr = Field::string("Protocol"),
    6 port: OptStr = Field::string("Port"),
}

/// `NetworkAclAttribute.EgressAclEntries.EgressAclEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressAclEntry {
    /// `NetworkAclEntryId`: text.
    pub network_acl_entry_id: Option<String>,
    /// `NetworkAclEntryName`: text.
    pub network_acl_entry_name: Option<String>,
    /// `Policy`: text.
    pub policy: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `DestinationCidrIp`: text.
    pub destination_cidr_ip: Option<String>,
    /// `Port`: text.
    pub port: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    EgressAclEntry: EGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    2 policy: OptStr = Field::string("Policy"),
    3 description: OptStr = Field::string("Description"),
    4 protocol: OptStr = Field::string("Protocol"),
    5 destination_cidr_ip: OptStr = Field::string("DestinationCidrIp"),
    6 port: OptStr = Field::string("Port"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNetworkAclRequest,
    CreateNetworkAclResponse,
    NetworkAclAttribute,
    IngressAclEntry,
    EgressAclEntry,
}
