// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateNetworkAclEntries.json; do not edit.
//! Replaces the rules of a network ACL.
//!
//! Asynchronous: DescribeNetworkAclAttributes shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNetworkAclEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{EgressAclEntry, RequestIdResponse};

operation! {
    name: "UpdateNetworkAclEntries",
    effect: Effect::Write,
    request: UpdateNetworkAclEntriesRequest = UPDATE_NETWORK_ACL_ENTRIES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.DestinationCidrIp",
    "400 IllegalParam.EgressAclEntryId",
    "400 IllegalParam.IngressAclEntryId",
    "400 IllegalParam.IpVersion",
    "400 IllegalParam.Policy",
    "400 IllegalParam.Protocol",
    "400 IllegalParam.SourceCidrIp",
    "400 InvalidNetworkAcl.NotFound",
    "400 NetworkStatus.Modifying",
    "400 NotSupport.NetworkAcl",
    "400 OperationDenied.VpcIpv6NotEnabled",
    "400 ParameterEmpty.NetworkAclId",
    "400 ParameterEmpty.RegionId",
    "400 ParameterIllegal.Description",
    "400 ParameterIllegal.DestinationCidrIp",
    "400 ParameterIllegal.Name",
    "400 ParameterIllegal.Policy",
    "400 ParameterIllegal.Port",
    "400 ParameterIllegal.Protocol",
    "400 ParameterIllegal.SourceCidrIp",
    "400 ParameterLengthIllegal.Description",
    "400 ParameterLengthIllegal.Name",
    "400 ParameterMissing.AliUid",
    "400 ParameterMissing.Bid",
    "400 ParameterMissing.DestinationCidrIp",
    "400 ParameterMissing.NetworkAclId",
    "400 ParameterMissing.Policy",
    "400 ParameterMissing.Port",
    "400 ParameterMissing.Protocol",
    "400 ParameterMissing.RegionId",
    "400 ParameterMissing.SourceCidrIp",
    "400 QuotaExceed.NetworkAclEntry",
    "400 ResourceStatus.Error",
    "500 InternalError",
}

/// Response of `UpdateNetworkAclEntries`.
pub type UpdateNetworkAclEntriesResponse = RequestIdResponse;

/// Request of `UpdateNetworkAclEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateNetworkAclEntriesRequest {
    /// `IngressAclEntries`: records, at most 100 elements.
    pub ingress_acl_entries: Vec<IngressAclEntry>,
    /// `EgressAclEntries`: records, at most 100 elements.
    pub egress_acl_entries: Vec<EgressAclEntry>,
    /// `UpdateIngressAclEntries`: yes or no.
    pub update_ingress_acl_entries: Option<bool>,
    /// `UpdateEgressAclEntries`: yes or no.
    pub update_egress_acl_entries: Option<bool>,
    /// `NetworkAclId`: text.
    pub network_acl_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateNetworkAclEntriesRequest {
    /// Starts with the required members.
    pub fn new(network_acl_id: impl Into<String>) -> Self {
        Self {
            network_acl_id: network_acl_id.into(),
            ..Self::default()
        }
    }

    /// Sets `IngressAclEntries`.
    pub fn ingress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = IngressAclEntry>,
    ) -> Self {
        self.ingress_acl_entries = cloudspec_wire::all(value);
        self
    }

    /// Sets `EgressAclEntries`.
    pub fn egress_acl_entries(
        mut self,
        value: impl IntoIterator<Item = EgressAclEntry>,
    ) -> Self {
        self.egress_acl_entries = cloudspec_wire::all(value);
        self
    }

    /// Sets `UpdateIngressAclEntries`.
    pub fn update_ingress_acl_entries(mut self, value: bool) -> Self {
        self.update_ingress_acl_entries = Some(value);
        self
    }

    /// Sets `UpdateEgressAclEntries`.
    pub fn update_egress_acl_entries(mut self, value: bool) -> Self {
        self.update_egress_acl_entries = Some(value);
        self
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

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    UpdateNetworkAclEntriesRequest: UPDATE_NETWORK_ACL_ENTRIES_REQUEST,
    0 ingress_acl_entries: List = Field::record("IngressAclEntries", &INGRESS_ACL_ENTRY).list().limits(&Limits::new().items(None, Some(100))),
    1 egress_acl_entries: List = Field::record("EgressAclEntries", &crate::shapes::EGRESS_ACL_ENTRY).list().limits(&Limits::new().items(None, Some(100))),
    2 update_ingress_acl_entries: OptBool = Field::boolean("UpdateIngressAclEntries"),
    3 update_egress_acl_entries: OptBool = Field::boolean("UpdateEgressAclEntries"),
    4 network_acl_id: Str = Field::string("NetworkAclId").required(),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
    7 dry_run: OptBool = Field::boolean("DryRun"),
}

/// `IngressAclEntries` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressAclEntry {
    /// `NetworkAclEntryId`: text.
    pub network_acl_entry_id: Option<String>,
    /// `EntryType`: text.
    pub entry_type: Option<String>,
    /// `NetworkAclEntryName`: text.
    pub network_acl_entry_name: Option<String>,
    /// `Policy`: text.
    pub policy: Option<String>,
    /// `SourceCidrIp`: text.
    pub source_cidr_ip: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `Port`: text.
    pub port: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl IngressAclEntry {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NetworkAclEntryId`.
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }

    /// Sets `EntryType`.
    pub fn entry_type(mut self, value: impl Into<String>) -> Self {
        self.entry_type = Some(value.into());
        self
    }

    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }

    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

record! {
    IngressAclEntry: INGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 entry_type: OptStr = Field::string("EntryType"),
    2 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    3 policy: OptStr = Field::string("Policy"),
    4 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    5 ip_version: OptStr = Field::string("IpVersion"),
    6 description: OptStr = Field::string("Description"),
    7 protocol: OptStr = Field::string("Protocol"),
    8 port: OptStr = Field::string("Port"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateNetworkAclEntriesRequest,
    IngressAclEntry,
}
