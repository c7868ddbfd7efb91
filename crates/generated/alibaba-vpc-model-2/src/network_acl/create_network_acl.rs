// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNetworkAcl.json; do not edit.
//! Creates a network ACL in a VPC.
//!
//! It filters nothing until AssociateNetworkAcl binds it to vSwitches. Asynchronous: DescribeNetworkAclAttributes shows
//! when it is `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNetworkAcl).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Resource2 as Resource, Tag};

operation!(Operation::new::<CreateNetworkAclRequest, CreateNetworkAclResponse>(
    "CreateNetworkAcl", Effect::Write, &CREATE_NETWORK_ACL_REQUEST, &CREATE_NETWORK_ACL_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParamFormat.%s InvalidVpcId.NotFound NotSupport.NetworkAcl ParameterEmpty.RegionId ParameterEmpty.VpcId
    400 ParameterIllegal.Description ParameterIllegal.Name ParameterLengthIllegal.Description ParameterLengthIllegal.Name
    400 ParameterMissing.AliUid ParameterMissing.Bid ParameterMissing.RegionId ParameterMissing.VpcId QuotaExceed.NetworkAcl
");

/// Request of `CreateNetworkAcl`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNetworkAclRequest {
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `NetworkAclName`: text. */ pub network_acl_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateNetworkAclRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `NetworkAclName`.
    pub fn network_acl_name(mut self, value: impl Into<String>) -> Self { self.network_acl_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateNetworkAclRequest`].
pub static CREATE_NETWORK_ACL_REQUEST: Schema = Schema { name: "CreateNetworkAclRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("VpcId").required(),
    Field::string("NetworkAclName"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(CreateNetworkAclRequest, CREATE_NETWORK_ACL_REQUEST,
    [0 Str vpc_id, 1 OptStr network_acl_name, 2 OptStr description, 3 OptStr client_token, 5 List tag,
    6 OptStr region_id] [4 OptBool dry_run]);

/// Answer of `CreateNetworkAcl`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNetworkAclResponse {
    /** `NetworkAclId`: text. */ pub network_acl_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NetworkAclAttribute`: record. */ pub network_acl_attribute: Option<NetworkAclAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNetworkAclResponse`].
pub static CREATE_NETWORK_ACL_RESPONSE: Schema = Schema { name: "CreateNetworkAclResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NetworkAclId"),
    Field::string("RequestId"),
    Field::record("NetworkAclAttribute", &NETWORK_ACL_ATTRIBUTE),
]; &ROWS } };
record!(CreateNetworkAclResponse, CREATE_NETWORK_ACL_RESPONSE,
    [0 OptStr network_acl_id, 1 OptStr request_id, 2 Opt network_acl_attribute] []);

/// What `NetworkAclAttribute` holds.
#[derive(Default)] #[non_exhaustive] pub struct NetworkAclAttribute {
    /** `Status`: text. */ pub status: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `NetworkAclName`: text. */ pub network_acl_name: Option<String>,
    /** `NetworkAclId`: text. */ pub network_acl_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `IngressAclEntries`: records. */ pub ingress_acl_entries: Vec<IngressAclEntry>,
    /** `EgressAclEntries`: records. */ pub egress_acl_entries: Vec<EgressAclEntry>,
    /** `Resources`: records. */ pub resources: Vec<Resource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NetworkAclAttribute`].
pub static NETWORK_ACL_ATTRIBUTE: Schema = Schema { name: "NetworkAclAttribute", fields: { static ROWS: [Field; 10] = [
    Field::string("Status"),
    Field::string("VpcId"),
    Field::string("CreationTime"),
    Field::string("Description"),
    Field::string("NetworkAclName"),
    Field::string("NetworkAclId"),
    Field::string("RegionId"),
    Field::record("IngressAclEntries", &INGRESS_ACL_ENTRY).wrapped("IngressAclEntry"),
    Field::record("EgressAclEntries", &EGRESS_ACL_ENTRY).wrapped("EgressAclEntry"),
    Field::record("Resources", &crate::shapes::RESOURCE2).wrapped("Resource"),
]; &ROWS } };
record!(NetworkAclAttribute, NETWORK_ACL_ATTRIBUTE,
    [0 OptStr status, 1 OptStr vpc_id, 2 OptStr creation_time, 3 OptStr description, 4 OptStr network_acl_name,
    5 OptStr network_acl_id, 6 OptStr region_id, 7 List ingress_acl_entries, 8 List egress_acl_entries, 9 List resources] []);

/// What `NetworkAclAttribute.IngressAclEntries.IngressAclEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct IngressAclEntry {
    /** `NetworkAclEntryId`: text. */ pub network_acl_entry_id: Option<String>,
    /** `NetworkAclEntryName`: text. */ pub network_acl_entry_name: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SourceCidrIp`: text. */ pub source_cidr_ip: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `Port`: text. */ pub port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IngressAclEntry`].
pub static INGRESS_ACL_ENTRY: Schema = Schema { name: "IngressAclEntry", fields: { static ROWS: [Field; 7] = [
    Field::string("NetworkAclEntryId"),
    Field::string("NetworkAclEntryName"),
    Field::string("Policy"),
    Field::string("Description"),
    Field::string("SourceCidrIp"),
    Field::string("Protocol"),
    Field::string("Port"),
]; &ROWS } };
record!(IngressAclEntry, INGRESS_ACL_ENTRY,
    [0 OptStr network_acl_entry_id, 1 OptStr network_acl_entry_name, 2 OptStr policy, 3 OptStr description,
    4 OptStr source_cidr_ip, 5 OptStr protocol, 6 OptStr port] []);

/// What `NetworkAclAttribute.EgressAclEntries.EgressAclEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct EgressAclEntry {
    /** `NetworkAclEntryId`: text. */ pub network_acl_entry_id: Option<String>,
    /** `NetworkAclEntryName`: text. */ pub network_acl_entry_name: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `DestinationCidrIp`: text. */ pub destination_cidr_ip: Option<String>,
    /** `Port`: text. */ pub port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EgressAclEntry`].
pub static EGRESS_ACL_ENTRY: Schema = Schema { name: "EgressAclEntry", fields: { static ROWS: [Field; 7] = [
    Field::string("NetworkAclEntryId"),
    Field::string("NetworkAclEntryName"),
    Field::string("Policy"),
    Field::string("Description"),
    Field::string("Protocol"),
    Field::string("DestinationCidrIp"),
    Field::string("Port"),
]; &ROWS } };
record!(EgressAclEntry, EGRESS_ACL_ENTRY,
    [0 OptStr network_acl_entry_id, 1 OptStr network_acl_entry_name, 2 OptStr policy, 3 OptStr description, 4 OptStr protocol,
    5 OptStr destination_cidr_ip, 6 OptStr port] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateNetworkAclRequest, CreateNetworkAclResponse, NetworkAclAttribute, IngressAclEntry, EgressAclEntry,
);
