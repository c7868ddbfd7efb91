// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateNetworkAclEntries.json; do not edit.
//! Replaces the rules of a network ACL.
//!
//! Asynchronous: DescribeNetworkAclAttributes shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNetworkAclEntries).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{EgressAclEntry, RequestIdResponse as UpdateNetworkAclEntriesResponse};

operation!(Operation::new::<UpdateNetworkAclEntriesRequest, UpdateNetworkAclEntriesResponse>(
    "UpdateNetworkAclEntries", Effect::Write, &UPDATE_NETWORK_ACL_ENTRIES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.DestinationCidrIp IllegalParam.EgressAclEntryId IllegalParam.IngressAclEntryId IllegalParam.IpVersion
    400 IllegalParam.Policy IllegalParam.Protocol IllegalParam.SourceCidrIp InvalidNetworkAcl.NotFound NetworkStatus.Modifying
    400 NotSupport.NetworkAcl OperationDenied.VpcIpv6NotEnabled ParameterEmpty.NetworkAclId ParameterEmpty.RegionId
    400 ParameterIllegal.Description ParameterIllegal.DestinationCidrIp ParameterIllegal.Name ParameterIllegal.Policy
    400 ParameterIllegal.Port ParameterIllegal.Protocol ParameterIllegal.SourceCidrIp ParameterLengthIllegal.Description
    400 ParameterLengthIllegal.Name ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.DestinationCidrIp
    400 ParameterMissing.NetworkAclId ParameterMissing.Policy ParameterMissing.Port ParameterMissing.Protocol
    400 ParameterMissing.RegionId ParameterMissing.SourceCidrIp QuotaExceed.NetworkAclEntry ResourceStatus.Error
    500 InternalError
");

/// Request of `UpdateNetworkAclEntries`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateNetworkAclEntriesRequest {
    /** `IngressAclEntries`: records, at most 100 elements. */ pub ingress_acl_entries: Vec<IngressAclEntry>,
    /** `EgressAclEntries`: records, at most 100 elements. */ pub egress_acl_entries: Vec<EgressAclEntry>,
    /** `UpdateIngressAclEntries`: yes or no. */ pub update_ingress_acl_entries: Option<bool>,
    /** `UpdateEgressAclEntries`: yes or no. */ pub update_egress_acl_entries: Option<bool>,
    /** `NetworkAclId`: text. */ pub network_acl_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateNetworkAclEntriesRequest {
    /// With what is required.
    pub fn new(network_acl_id: impl Into<String>) -> Self { Self { network_acl_id: network_acl_id.into(), ..Self::default() } }
    /// Sets `IngressAclEntries`.
    pub fn ingress_acl_entries(mut self, value: impl IntoIterator<Item = IngressAclEntry>) -> Self {
        self.ingress_acl_entries = all(value); self
    }
    /// Sets `EgressAclEntries`.
    pub fn egress_acl_entries(mut self, value: impl IntoIterator<Item = EgressAclEntry>) -> Self {
        self.egress_acl_entries = all(value); self
    }
    /// Sets `UpdateIngressAclEntries`.
    pub fn update_ingress_acl_entries(mut self, value: bool) -> Self { self.update_ingress_acl_entries = Some(value); self }
    /// Sets `UpdateEgressAclEntries`.
    pub fn update_egress_acl_entries(mut self, value: bool) -> Self { self.update_egress_acl_entries = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`UpdateNetworkAclEntriesRequest`].
pub static UPDATE_NETWORK_ACL_ENTRIES_REQUEST: Schema =
    Schema { name: "UpdateNetworkAclEntriesRequest", fields: { static ROWS: [Field; 8] = [
    Field::record("IngressAclEntries", &INGRESS_ACL_ENTRY).list().limits(&Limits::items(None, Some(100))),
    Field::record("EgressAclEntries", &crate::shapes::EGRESS_ACL_ENTRY).list().limits(&Limits::items(None, Some(100))),
    Field::boolean("UpdateIngressAclEntries"),
    Field::boolean("UpdateEgressAclEntries"),
    Field::string("NetworkAclId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(UpdateNetworkAclEntriesRequest, UPDATE_NETWORK_ACL_ENTRIES_REQUEST,
    [0 List ingress_acl_entries, 1 List egress_acl_entries, 4 Str network_acl_id, 5 OptStr region_id,
    6 OptStr client_token] [2 OptBool update_ingress_acl_entries, 3 OptBool update_egress_acl_entries, 7 OptBool dry_run]);

/// What `IngressAclEntries` holds.
#[derive(Default)] #[non_exhaustive] pub struct IngressAclEntry {
    /** `NetworkAclEntryId`: text. */ pub network_acl_entry_id: Option<String>,
    /** `EntryType`: text. */ pub entry_type: Option<String>,
    /** `NetworkAclEntryName`: text. */ pub network_acl_entry_name: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `SourceCidrIp`: text. */ pub source_cidr_ip: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `Port`: text. */ pub port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl IngressAclEntry {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NetworkAclEntryId`.
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into()); self
    }
    /// Sets `EntryType`.
    pub fn entry_type(mut self, value: impl Into<String>) -> Self { self.entry_type = Some(value.into()); self }
    /// Sets `NetworkAclEntryName`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into()); self
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self { self.source_cidr_ip = Some(value.into()); self }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self { self.protocol = Some(value.into()); self }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self { self.port = Some(value.into()); self }
}
/// Table of [`IngressAclEntry`].
pub static INGRESS_ACL_ENTRY: Schema = Schema { name: "IngressAclEntry", fields: { static ROWS: [Field; 9] = [
    Field::string("NetworkAclEntryId"),
    Field::string("EntryType"),
    Field::string("NetworkAclEntryName"),
    Field::string("Policy"),
    Field::string("SourceCidrIp"),
    Field::string("IpVersion"),
    Field::string("Description"),
    Field::string("Protocol"),
    Field::string("Port"),
]; &ROWS } };
record!(IngressAclEntry, INGRESS_ACL_ENTRY,
    [0 OptStr network_acl_entry_id, 1 OptStr entry_type, 2 OptStr network_acl_entry_name, 3 OptStr policy,
    4 OptStr source_cidr_ip, 5 OptStr ip_version, 6 OptStr description, 7 OptStr protocol, 8 OptStr port] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateNetworkAclEntriesRequest, IngressAclEntry);
