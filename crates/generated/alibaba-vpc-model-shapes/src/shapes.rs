// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Limits, Schema, all, record};

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct AssociatedCen {
    /** `CenOwnerId`: integer. */ pub cen_owner_id: Option<i64>,
    /** `CenId`: text. */ pub cen_id: Option<String>,
    /** `CenStatus`: text. */ pub cen_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociatedCen`].
pub static ASSOCIATED_CEN: Schema = Schema { name: "AssociatedCen", fields: { static ROWS: [Field; 3] = [
    Field::int64("CenOwnerId"),
    Field::string("CenId"),
    Field::string("CenStatus"),
]; &ROWS } };
record!(AssociatedCen, ASSOCIATED_CEN, [1 OptStr cen_id, 2 OptStr cen_status] [0 OptInt cen_owner_id]);

/// The shape `DhcpOptions`.
#[derive(Default)] #[non_exhaustive] pub struct DhcpOptions {
    /** `DomainNameServers`: text. */ pub domain_name_servers: Option<String>,
    /** `DomainName`: text. */ pub domain_name: Option<String>,
    /** `LeaseTime`: text. */ pub lease_time: Option<String>,
    /** `Ipv6LeaseTime`: text. */ pub ipv6_lease_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DhcpOptions`].
pub static DHCP_OPTIONS: Schema = Schema { name: "DhcpOptions", fields: { static ROWS: [Field; 4] = [
    Field::string("DomainNameServers"),
    Field::string("DomainName"),
    Field::string("LeaseTime"),
    Field::string("Ipv6LeaseTime"),
]; &ROWS } };
record!(DhcpOptions, DHCP_OPTIONS,
    [0 OptStr domain_name_servers, 1 OptStr domain_name, 2 OptStr lease_time, 3 OptStr ipv6_lease_time] []);

/// The shape `NetworkAclAttribute.EgressAclEntries.EgressAclEntry`.
#[derive(Default)] #[non_exhaustive] pub struct EgressAclEntry {
    /** `NetworkAclEntryId`: text. */ pub network_acl_entry_id: Option<String>,
    /** `EntryType`: text. */ pub entry_type: Option<String>,
    /** `NetworkAclEntryName`: text. */ pub network_acl_entry_name: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `DestinationCidrIp`: text. */ pub destination_cidr_ip: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Port`: text. */ pub port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl EgressAclEntry {
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Protocol`.
    pub fn protocol(mut self, value: impl Into<String>) -> Self { self.protocol = Some(value.into()); self }
    /// Sets `DestinationCidrIp`.
    pub fn destination_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_ip = Some(value.into()); self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self { self.ip_version = Some(value.into()); self }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self { self.port = Some(value.into()); self }
}
/// Table of [`EgressAclEntry`].
pub static EGRESS_ACL_ENTRY: Schema = Schema { name: "EgressAclEntry", fields: { static ROWS: [Field; 9] = [
    Field::string("NetworkAclEntryId"),
    Field::string("EntryType"),
    Field::string("NetworkAclEntryName"),
    Field::string("Policy"),
    Field::string("Description"),
    Field::string("Protocol"),
    Field::string("DestinationCidrIp"),
    Field::string("IpVersion"),
    Field::string("Port"),
]; &ROWS } };
record!(EgressAclEntry, EGRESS_ACL_ENTRY,
    [0 OptStr network_acl_entry_id, 1 OptStr entry_type, 2 OptStr network_acl_entry_name, 3 OptStr policy, 4 OptStr description,
    5 OptStr protocol, 6 OptStr destination_cidr_ip, 7 OptStr ip_version, 8 OptStr port] []);

/// The shape `EgressRules`.
#[derive(Default)] #[non_exhaustive] pub struct EgressRule {
    /** `Action`: text. */ pub action: String,
    /** `SourceCidrBlock`: text. */ pub source_cidr_block: Option<String>,
    /** `Protocol`: text. */ pub protocol: String,
    /** `DestinationPortRange`: text. */ pub destination_port_range: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `SourcePortRange`: text. */ pub source_port_range: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl EgressRule {
    /// With what is required.
    pub fn new(action: impl Into<String>, protocol: impl Into<String>) -> Self {
        Self { action: action.into(), protocol: protocol.into(), ..Self::default() }
    }
    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self { self.source_cidr_block = Some(value.into()); self }
    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into()); self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into()); self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self { self.source_port_range = Some(value.into()); self }
}
/// Table of [`EgressRule`].
pub static EGRESS_RULE: Schema = Schema { name: "EgressRule", fields: { static ROWS: [Field; 7] = [
    Field::string("Action").required(),
    Field::string("SourceCidrBlock"),
    Field::string("Protocol").required(),
    Field::string("DestinationPortRange"),
    Field::int32("Priority"),
    Field::string("DestinationCidrBlock"),
    Field::string("SourcePortRange"),
]; &ROWS } };
record!(EgressRule, EGRESS_RULE,
    [0 Str action, 1 OptStr source_cidr_block, 2 Str protocol, 3 OptStr destination_port_range, 5 OptStr destination_cidr_block,
    6 OptStr source_port_range] [4 OptInt priority]);

/// The shape `Filter`.
#[derive(Default)] #[non_exhaustive] pub struct Filter {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: texts, at most 5 elements. */ pub value: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Filter {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.value = all(value); self }
}
/// Table of [`Filter`].
pub static FILTER: Schema = Schema { name: "Filter", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value").list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(Filter, FILTER, [0 OptStr key, 1 List value] []);

/// The shape `IkeConfig`.
#[derive(Default)] #[non_exhaustive] pub struct IkeConfig {
    /** `RemoteId`: text. */ pub remote_id: Option<String>,
    /** `IkeLifetime`: integer. */ pub ike_lifetime: Option<i64>,
    /** `IkeEncAlg`: text. */ pub ike_enc_alg: Option<String>,
    /** `LocalId`: text. */ pub local_id: Option<String>,
    /** `IkeMode`: text. */ pub ike_mode: Option<String>,
    /** `IkeVersion`: text. */ pub ike_version: Option<String>,
    /** `IkePfs`: text. */ pub ike_pfs: Option<String>,
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `IkeAuthAlg`: text. */ pub ike_auth_alg: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IkeConfig`].
pub static IKE_CONFIG: Schema = Schema { name: "IkeConfig", fields: { static ROWS: [Field; 9] = [
    Field::string("RemoteId"),
    Field::int64("IkeLifetime"),
    Field::string("IkeEncAlg"),
    Field::string("LocalId"),
    Field::string("IkeMode"),
    Field::string("IkeVersion"),
    Field::string("IkePfs"),
    Field::string("Psk").secret(),
    Field::string("IkeAuthAlg"),
]; &ROWS } };
record!(IkeConfig, IKE_CONFIG,
    [0 OptStr remote_id, 2 OptStr ike_enc_alg, 3 OptStr local_id, 4 OptStr ike_mode, 5 OptStr ike_version, 6 OptStr ike_pfs,
    7 OptStr psk, 8 OptStr ike_auth_alg] [1 OptInt ike_lifetime]);

/// The shape `VpnConnectionConfig.TunnelsConfig.TunnelConfig.IkeConfig`.
#[derive(Default)] #[non_exhaustive] pub struct IkeConfig2 {
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `IkeVersion`: text. */ pub ike_version: Option<String>,
    /** `IkeMode`: text. */ pub ike_mode: Option<String>,
    /** `IkeEncAlg`: text. */ pub ike_enc_alg: Option<String>,
    /** `IkeAuthAlg`: text. */ pub ike_auth_alg: Option<String>,
    /** `IkePfs`: text. */ pub ike_pfs: Option<String>,
    /** `IkeLifetime`: integer. */ pub ike_lifetime: Option<i64>,
    /** `LocalId`: text. */ pub local_id: Option<String>,
    /** `RemoteId`: text. */ pub remote_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IkeConfig2`].
pub static IKE_CONFIG2: Schema = Schema { name: "IkeConfig2", fields: { static ROWS: [Field; 9] = [
    Field::string("Psk").secret(),
    Field::string("IkeVersion"),
    Field::string("IkeMode"),
    Field::string("IkeEncAlg"),
    Field::string("IkeAuthAlg"),
    Field::string("IkePfs"),
    Field::int64("IkeLifetime"),
    Field::string("LocalId"),
    Field::string("RemoteId"),
]; &ROWS } };
record!(IkeConfig2, IKE_CONFIG2,
    [0 OptStr psk, 1 OptStr ike_version, 2 OptStr ike_mode, 3 OptStr ike_enc_alg, 4 OptStr ike_auth_alg, 5 OptStr ike_pfs,
    7 OptStr local_id, 8 OptStr remote_id] [6 OptInt ike_lifetime]);

/// The shape `NetworkAclAttribute.IngressAclEntries.IngressAclEntry`.
#[derive(Default)] #[non_exhaustive] pub struct IngressAclEntry {
    /** `NetworkAclEntryId`: text. */ pub network_acl_entry_id: Option<String>,
    /** `EntryType`: text. */ pub entry_type: Option<String>,
    /** `NetworkAclEntryName`: text. */ pub network_acl_entry_name: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SourceCidrIp`: text. */ pub source_cidr_ip: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `Port`: text. */ pub port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IngressAclEntry`].
pub static INGRESS_ACL_ENTRY: Schema = Schema { name: "IngressAclEntry", fields: { static ROWS: [Field; 9] = [
    Field::string("NetworkAclEntryId"),
    Field::string("EntryType"),
    Field::string("NetworkAclEntryName"),
    Field::string("Policy"),
    Field::string("Description"),
    Field::string("SourceCidrIp"),
    Field::string("IpVersion"),
    Field::string("Protocol"),
    Field::string("Port"),
]; &ROWS } };
record!(IngressAclEntry, INGRESS_ACL_ENTRY,
    [0 OptStr network_acl_entry_id, 1 OptStr entry_type, 2 OptStr network_acl_entry_name, 3 OptStr policy, 4 OptStr description,
    5 OptStr source_cidr_ip, 6 OptStr ip_version, 7 OptStr protocol, 8 OptStr port] []);

/// The shape `IpsecConfig`.
#[derive(Default)] #[non_exhaustive] pub struct IpsecConfig {
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecLifetime`: integer. */ pub ipsec_lifetime: Option<i64>,
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IpsecConfig`].
pub static IPSEC_CONFIG: Schema = Schema { name: "IpsecConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecAuthAlg"),
    Field::int64("IpsecLifetime"),
    Field::string("IpsecEncAlg"),
    Field::string("IpsecPfs"),
]; &ROWS } };
record!(IpsecConfig, IPSEC_CONFIG,
    [0 OptStr ipsec_auth_alg, 2 OptStr ipsec_enc_alg, 3 OptStr ipsec_pfs] [1 OptInt ipsec_lifetime]);

/// The shape `Ipv6CidrBlocks.Ipv6CidrBlock`.
#[derive(Default)] #[non_exhaustive] pub struct Ipv6CidrBlock {
    /** `Ipv6Isp`: text. */ pub ipv6_isp: Option<String>,
    /** `Ipv6CidrBlock`: text. */ pub ipv6_cidr_block: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Ipv6CidrBlock`].
pub static IPV6_CIDR_BLOCK: Schema = Schema { name: "Ipv6CidrBlock", fields: { static ROWS: [Field; 2] = [
    Field::string("Ipv6Isp"),
    Field::string("Ipv6CidrBlock"),
]; &ROWS } };
record!(Ipv6CidrBlock, IPV6_CIDR_BLOCK, [0 OptStr ipv6_isp, 1 OptStr ipv6_cidr_block] []);

/// The shape `PMInfo`.
#[derive(Default)] #[non_exhaustive] pub struct PmInfo {
    /** `PMCertificateNo`: text. */ pub pm_certificate_no: Option<String>,
    /** `PMName`: text. */ pub pm_name: Option<String>,
    /** `PMCertificateType`: text. */ pub pm_certificate_type: Option<String>,
    /** `PMGender`: text. */ pub pm_gender: Option<String>,
    /** `PMContactInfo`: text. */ pub pm_contact_info: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl PmInfo {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PMCertificateNo`.
    pub fn pm_certificate_no(mut self, value: impl Into<String>) -> Self { self.pm_certificate_no = Some(value.into()); self }
    /// Sets `PMName`.
    pub fn pm_name(mut self, value: impl Into<String>) -> Self { self.pm_name = Some(value.into()); self }
    /// Sets `PMCertificateType`.
    pub fn pm_certificate_type(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_type = Some(value.into()); self
    }
    /// Sets `PMGender`.
    pub fn pm_gender(mut self, value: impl Into<String>) -> Self { self.pm_gender = Some(value.into()); self }
    /// Sets `PMContactInfo`.
    pub fn pm_contact_info(mut self, value: impl Into<String>) -> Self { self.pm_contact_info = Some(value.into()); self }
}
/// Table of [`PmInfo`].
pub static PM_INFO: Schema = Schema { name: "PmInfo", fields: { static ROWS: [Field; 5] = [
    Field::string("PMCertificateNo"),
    Field::string("PMName"),
    Field::string("PMCertificateType"),
    Field::string("PMGender"),
    Field::string("PMContactInfo"),
]; &ROWS } };
record!(PmInfo, PM_INFO,
    [0 OptStr pm_certificate_no, 1 OptStr pm_name, 2 OptStr pm_certificate_type, 3 OptStr pm_gender, 4 OptStr pm_contact_info] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse`].
pub static REQUEST_ID_RESPONSE: Schema = Schema { name: "RequestIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("RequestId"),
]; &ROWS } };
record!(RequestIdResponse, REQUEST_ID_RESPONSE, [0 OptStr request_id] []);

/// The shape `ReservationData`.
#[derive(Default)] #[non_exhaustive] pub struct ReservationData {
    /** `Status`: text. */ pub status: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `ReservationIpsec`: text. */ pub reservation_ipsec: Option<String>,
    /** `ReservationSpec`: text. */ pub reservation_spec: Option<String>,
    /** `ReservationSsl`: text. */ pub reservation_ssl: Option<String>,
    /** `ReservationMaxConnections`: integer. */ pub reservation_max_connections: Option<i64>,
    /** `ReservationEndTime`: text. */ pub reservation_end_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ReservationData`].
pub static RESERVATION_DATA: Schema = Schema { name: "ReservationData", fields: { static ROWS: [Field; 7] = [
    Field::string("Status"),
    Field::string("ReservationOrderType"),
    Field::string("ReservationIpsec"),
    Field::string("ReservationSpec"),
    Field::string("ReservationSsl"),
    Field::int32("ReservationMaxConnections"),
    Field::string("ReservationEndTime"),
]; &ROWS } };
record!(ReservationData, RESERVATION_DATA,
    [0 OptStr status, 1 OptStr reservation_order_type, 2 OptStr reservation_ipsec, 3 OptStr reservation_spec,
    4 OptStr reservation_ssl, 6 OptStr reservation_end_time] [5 OptInt reservation_max_connections]);

/// The shape `Resource`.
#[derive(Default)] #[non_exhaustive] pub struct Resource {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** What else came. */ pub extra: Extra,
}
impl Resource {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>, resource_id: impl Into<String>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: resource_id.into(), ..Self::default() }
    }
}
/// Table of [`Resource`].
pub static RESOURCE: Schema = Schema { name: "Resource", fields: { static ROWS: [Field; 2] = [
    Field::string("ResourceType").required(),
    Field::string("ResourceId").required(),
]; &ROWS } };
record!(Resource, RESOURCE, [0 Str resource_type, 1 Str resource_id] []);

/// The shape `NetworkAclAttribute.Resources.Resource`.
#[derive(Default)] #[non_exhaustive] pub struct Resource2 {
    /** `Status`: text. */ pub status: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Resource2`].
pub static RESOURCE2: Schema = Schema { name: "Resource2", fields: { static ROWS: [Field; 3] = [
    Field::string("Status"),
    Field::string("ResourceType"),
    Field::string("ResourceId"),
]; &ROWS } };
record!(Resource2, RESOURCE2, [0 OptStr status, 1 OptStr resource_type, 2 OptStr resource_id] []);

/// The shape `RouteTable`.
#[derive(Default)] #[non_exhaustive] pub struct RouteTable {
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouteTableType`: text. */ pub route_table_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteTable`].
pub static ROUTE_TABLE: Schema = Schema { name: "RouteTable", fields: { static ROWS: [Field; 2] = [
    Field::string("RouteTableId"),
    Field::string("RouteTableType"),
]; &ROWS } };
record!(RouteTable, ROUTE_TABLE, [0 OptStr route_table_id, 1 OptStr route_table_type] []);

/// The shape `QueueList.RuleList`.
#[derive(Default)] #[non_exhaustive] pub struct RuleList {
    /** `QosId`: text. */ pub qos_id: Option<String>,
    /** `QueueId`: text. */ pub queue_id: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `Protocol`: text. */ pub protocol: Option<String>,
    /** `SrcCidr`: text. */ pub src_cidr: Option<String>,
    /** `DstCidr`: text. */ pub dst_cidr: Option<String>,
    /** `SrcIPv6Cidr`: text. */ pub src_ipv6_cidr: Option<String>,
    /** `DstIPv6Cidr`: text. */ pub dst_ipv6_cidr: Option<String>,
    /** `SrcPortRange`: text. */ pub src_port_range: Option<String>,
    /** `DstPortRange`: text. */ pub dst_port_range: Option<String>,
    /** `MatchDscp`: integer. */ pub match_dscp: Option<i64>,
    /** `RemarkingDscp`: integer. */ pub remarking_dscp: Option<i64>,
    /** `RuleName`: text. */ pub rule_name: Option<String>,
    /** `RuleDescription`: text. */ pub rule_description: Option<String>,
    /** `RuleId`: text. */ pub rule_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RuleList`].
pub static RULE_LIST: Schema = Schema { name: "RuleList", fields: { static ROWS: [Field; 16] = [
    Field::string("QosId"),
    Field::string("QueueId"),
    Field::int32("Priority"),
    Field::string("Protocol"),
    Field::string("SrcCidr"),
    Field::string("DstCidr"),
    Field::string("SrcIPv6Cidr"),
    Field::string("DstIPv6Cidr"),
    Field::string("SrcPortRange"),
    Field::string("DstPortRange"),
    Field::int32("MatchDscp"),
    Field::int32("RemarkingDscp"),
    Field::string("RuleName"),
    Field::string("RuleDescription"),
    Field::string("RuleId"),
    Field::string("Status"),
]; &ROWS } };
record!(RuleList, RULE_LIST,
    [0 OptStr qos_id, 1 OptStr queue_id, 3 OptStr protocol, 4 OptStr src_cidr, 5 OptStr dst_cidr, 6 OptStr src_ipv6_cidr,
    7 OptStr dst_ipv6_cidr, 8 OptStr src_port_range, 9 OptStr dst_port_range, 12 OptStr rule_name, 13 OptStr rule_description,
    14 OptStr rule_id, 15 OptStr status] [2 OptInt priority, 10 OptInt match_dscp, 11 OptInt remarking_dscp]);

/// The shape `Tag`.
#[derive(Default)] #[non_exhaustive] pub struct Tag {
    /** `Key`: text. */ pub key: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag`].
pub static TAG: Schema = Schema { name: "Tag", fields: { static ROWS: [Field; 2] = [
    Field::string("Key"),
    Field::string("Value"),
]; &ROWS } };
record!(Tag, TAG, [0 OptStr key, 1 OptStr value] []);

/// The shape `TagKeys.TagKey`.
#[derive(Default)] #[non_exhaustive] pub struct TagKey {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TagKey`].
pub static TAG_KEY: Schema = Schema { name: "TagKey", fields: { static ROWS: [Field; 2] = [
    Field::string("Type"),
    Field::string("TagKey"),
]; &ROWS } };
record!(TagKey, TAG_KEY, [0 OptStr r#type, 1 OptStr tag_key] []);

/// The shape `TagResources.TagResource`.
#[derive(Default)] #[non_exhaustive] pub struct TagResource {
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TagResource`].
pub static TAG_RESOURCE: Schema = Schema { name: "TagResource", fields: { static ROWS: [Field; 4] = [
    Field::string("ResourceType"),
    Field::string("TagValue"),
    Field::string("ResourceId"),
    Field::string("TagKey"),
]; &ROWS } };
record!(TagResource, TAG_RESOURCE, [0 OptStr resource_type, 1 OptStr tag_value, 2 OptStr resource_id, 3 OptStr tag_key] []);

/// The shape `TunnelOptionsSpecification.TunnelBgpConfig`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelBgpConfig {
    /** `LocalAsn`: integer. */ pub local_asn: Option<i64>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelBgpConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: i64) -> Self { self.local_asn = Some(value); self }
    /// Sets `LocalBgpIp`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self { self.local_bgp_ip = Some(value.into()); self }
    /// Sets `TunnelCidr`.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self { self.tunnel_cidr = Some(value.into()); self }
}
/// Table of [`TunnelBgpConfig`].
pub static TUNNEL_BGP_CONFIG: Schema = Schema { name: "TunnelBgpConfig", fields: { static ROWS: [Field; 3] = [
    Field::int64("LocalAsn"),
    Field::string("LocalBgpIp"),
    Field::string("TunnelCidr"),
]; &ROWS } };
record!(TunnelBgpConfig, TUNNEL_BGP_CONFIG, [1 OptStr local_bgp_ip, 2 OptStr tunnel_cidr] [0 OptInt local_asn]);

/// The shape `TunnelOptionsSpecification.TunnelOptions.TunnelBgpConfig`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelBgpConfig2 {
    /** `BgpStatus`: text. */ pub bgp_status: Option<String>,
    /** `LocalAsn`: text. */ pub local_asn: Option<String>,
    /** `LocalBgpIp`: text. */ pub local_bgp_ip: Option<String>,
    /** `PeerAsn`: text. */ pub peer_asn: Option<String>,
    /** `PeerBgpIp`: text. */ pub peer_bgp_ip: Option<String>,
    /** `TunnelCidr`: text. */ pub tunnel_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelBgpConfig2`].
pub static TUNNEL_BGP_CONFIG2: Schema = Schema { name: "TunnelBgpConfig2", fields: { static ROWS: [Field; 6] = [
    Field::string("BgpStatus"),
    Field::string("LocalAsn"),
    Field::string("LocalBgpIp"),
    Field::string("PeerAsn"),
    Field::string("PeerBgpIp"),
    Field::string("TunnelCidr"),
]; &ROWS } };
record!(TunnelBgpConfig2, TUNNEL_BGP_CONFIG2,
    [0 OptStr bgp_status, 1 OptStr local_asn, 2 OptStr local_bgp_ip, 3 OptStr peer_asn, 4 OptStr peer_bgp_ip,
    5 OptStr tunnel_cidr] []);

/// The shape `TunnelOptionsSpecification.TunnelIkeConfig`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelIkeConfig {
    /** `IkeAuthAlg`: text. */ pub ike_auth_alg: Option<String>,
    /** `IkeEncAlg`: text. */ pub ike_enc_alg: Option<String>,
    /** `IkeLifetime`: integer. */ pub ike_lifetime: Option<i64>,
    /** `IkeMode`: text. */ pub ike_mode: Option<String>,
    /** `IkePfs`: text. */ pub ike_pfs: Option<String>,
    /** `IkeVersion`: text. */ pub ike_version: Option<String>,
    /** `LocalId`: text. */ pub local_id: Option<String>,
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `RemoteId`: text. */ pub remote_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelIkeConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self { self.ike_auth_alg = Some(value.into()); self }
    /// Sets `IkeEncAlg`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self { self.ike_enc_alg = Some(value.into()); self }
    /// Sets `IkeLifetime`.
    pub fn ike_lifetime(mut self, value: i64) -> Self { self.ike_lifetime = Some(value); self }
    /// Sets `IkeMode`.
    pub fn ike_mode(mut self, value: impl Into<String>) -> Self { self.ike_mode = Some(value.into()); self }
    /// Sets `IkePfs`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self { self.ike_pfs = Some(value.into()); self }
    /// Sets `IkeVersion`.
    pub fn ike_version(mut self, value: impl Into<String>) -> Self { self.ike_version = Some(value.into()); self }
    /// Sets `LocalId`.
    pub fn local_id(mut self, value: impl Into<String>) -> Self { self.local_id = Some(value.into()); self }
    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self { self.psk = Some(value.into()); self }
    /// Sets `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self { self.remote_id = Some(value.into()); self }
}
/// Table of [`TunnelIkeConfig`].
pub static TUNNEL_IKE_CONFIG: Schema = Schema { name: "TunnelIkeConfig", fields: { static ROWS: [Field; 9] = [
    Field::string("IkeAuthAlg"),
    Field::string("IkeEncAlg"),
    Field::int64("IkeLifetime"),
    Field::string("IkeMode"),
    Field::string("IkePfs"),
    Field::string("IkeVersion"),
    Field::string("LocalId"),
    Field::string("Psk").secret(),
    Field::string("RemoteId"),
]; &ROWS } };
record!(TunnelIkeConfig, TUNNEL_IKE_CONFIG,
    [0 OptStr ike_auth_alg, 1 OptStr ike_enc_alg, 3 OptStr ike_mode, 4 OptStr ike_pfs, 5 OptStr ike_version, 6 OptStr local_id,
    7 OptStr psk, 8 OptStr remote_id] [2 OptInt ike_lifetime]);

/// The shape `TunnelOptionsSpecification.TunnelOptions.TunnelIkeConfig`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelIkeConfig2 {
    /** `IkeAuthAlg`: text. */ pub ike_auth_alg: Option<String>,
    /** `IkeEncAlg`: text. */ pub ike_enc_alg: Option<String>,
    /** `IkeLifetime`: text. */ pub ike_lifetime: Option<String>,
    /** `IkeMode`: text. */ pub ike_mode: Option<String>,
    /** `IkePfs`: text. */ pub ike_pfs: Option<String>,
    /** `IkeVersion`: text. */ pub ike_version: Option<String>,
    /** `LocalId`: text. */ pub local_id: Option<String>,
    /** `Psk`: text. */ pub psk: Option<String>,
    /** `RemoteId`: text. */ pub remote_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelIkeConfig2`].
pub static TUNNEL_IKE_CONFIG2: Schema = Schema { name: "TunnelIkeConfig2", fields: { static ROWS: [Field; 9] = [
    Field::string("IkeAuthAlg"),
    Field::string("IkeEncAlg"),
    Field::string("IkeLifetime"),
    Field::string("IkeMode"),
    Field::string("IkePfs"),
    Field::string("IkeVersion"),
    Field::string("LocalId"),
    Field::string("Psk").secret(),
    Field::string("RemoteId"),
]; &ROWS } };
record!(TunnelIkeConfig2, TUNNEL_IKE_CONFIG2,
    [0 OptStr ike_auth_alg, 1 OptStr ike_enc_alg, 2 OptStr ike_lifetime, 3 OptStr ike_mode, 4 OptStr ike_pfs,
    5 OptStr ike_version, 6 OptStr local_id, 7 OptStr psk, 8 OptStr remote_id] []);

/// The shape `TunnelOptionsSpecification.TunnelIpsecConfig`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelIpsecConfig {
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecLifetime`: integer. */ pub ipsec_lifetime: Option<i64>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TunnelIpsecConfig {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self { self.ipsec_auth_alg = Some(value.into()); self }
    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self { self.ipsec_enc_alg = Some(value.into()); self }
    /// Sets `IpsecLifetime`.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self { self.ipsec_lifetime = Some(value); self }
    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self { self.ipsec_pfs = Some(value.into()); self }
}
/// Table of [`TunnelIpsecConfig`].
pub static TUNNEL_IPSEC_CONFIG: Schema = Schema { name: "TunnelIpsecConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecAuthAlg"),
    Field::string("IpsecEncAlg"),
    Field::int64("IpsecLifetime"),
    Field::string("IpsecPfs"),
]; &ROWS } };
record!(TunnelIpsecConfig, TUNNEL_IPSEC_CONFIG,
    [0 OptStr ipsec_auth_alg, 1 OptStr ipsec_enc_alg, 3 OptStr ipsec_pfs] [2 OptInt ipsec_lifetime]);

/// The shape `TunnelOptionsSpecification.TunnelOptions.TunnelIpsecConfig`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelIpsecConfig2 {
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecLifetime`: text. */ pub ipsec_lifetime: Option<String>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelIpsecConfig2`].
pub static TUNNEL_IPSEC_CONFIG2: Schema = Schema { name: "TunnelIpsecConfig2", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecAuthAlg"),
    Field::string("IpsecEncAlg"),
    Field::string("IpsecLifetime"),
    Field::string("IpsecPfs"),
]; &ROWS } };
record!(TunnelIpsecConfig2, TUNNEL_IPSEC_CONFIG2,
    [0 OptStr ipsec_auth_alg, 1 OptStr ipsec_enc_alg, 2 OptStr ipsec_lifetime, 3 OptStr ipsec_pfs] []);

/// The shape `TunnelOptionsSpecification.TunnelOptions`.
#[derive(Default)] #[non_exhaustive] pub struct TunnelOption {
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `EnableDpd`: text. */ pub enable_dpd: Option<String>,
    /** `EnableNatTraversal`: text. */ pub enable_nat_traversal: Option<String>,
    /** `InternetIp`: text. */ pub internet_ip: Option<String>,
    /** `RemoteCaCertificate`: text. */ pub remote_ca_certificate: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `TunnelBgpConfig`: record. */ pub tunnel_bgp_config: Option<TunnelBgpConfig2>,
    /** `TunnelIkeConfig`: record. */ pub tunnel_ike_config: Option<TunnelIkeConfig2>,
    /** `TunnelIpsecConfig`: record. */ pub tunnel_ipsec_config: Option<TunnelIpsecConfig2>,
    /** `ZoneNo`: text. */ pub zone_no: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelOption`].
pub static TUNNEL_OPTION: Schema = Schema { name: "TunnelOption", fields: { static ROWS: [Field; 13] = [
    Field::string("TunnelId"),
    Field::string("CustomerGatewayId"),
    Field::string("EnableDpd"),
    Field::string("EnableNatTraversal"),
    Field::string("InternetIp"),
    Field::string("RemoteCaCertificate"),
    Field::string("Role"),
    Field::string("State"),
    Field::string("Status"),
    Field::record("TunnelBgpConfig", &TUNNEL_BGP_CONFIG2),
    Field::record("TunnelIkeConfig", &TUNNEL_IKE_CONFIG2),
    Field::record("TunnelIpsecConfig", &TUNNEL_IPSEC_CONFIG2),
    Field::string("ZoneNo"),
]; &ROWS } };
record!(TunnelOption, TUNNEL_OPTION,
    [0 OptStr tunnel_id, 1 OptStr customer_gateway_id, 2 OptStr enable_dpd, 3 OptStr enable_nat_traversal, 4 OptStr internet_ip,
    5 OptStr remote_ca_certificate, 6 OptStr role, 7 OptStr state, 8 OptStr status, 9 Opt tunnel_bgp_config,
    10 Opt tunnel_ike_config, 11 Opt tunnel_ipsec_config, 12 OptStr zone_no] []);

/// The shape `VcoHealthCheck`.
#[derive(Default)] #[non_exhaustive] pub struct VcoHealthCheck {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Dip`: text. */ pub dip: Option<String>,
    /** `Interval`: integer. */ pub interval: Option<i64>,
    /** `Retry`: integer. */ pub retry: Option<i64>,
    /** `Sip`: text. */ pub sip: Option<String>,
    /** `Enable`: text. */ pub enable: Option<String>,
    /** `Policy`: text. */ pub policy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VcoHealthCheck`].
pub static VCO_HEALTH_CHECK: Schema = Schema { name: "VcoHealthCheck", fields: { static ROWS: [Field; 7] = [
    Field::string("Status"),
    Field::string("Dip"),
    Field::int32("Interval"),
    Field::int32("Retry"),
    Field::string("Sip"),
    Field::string("Enable"),
    Field::string("Policy"),
]; &ROWS } };
record!(VcoHealthCheck, VCO_HEALTH_CHECK,
    [0 OptStr status, 1 OptStr dip, 4 OptStr sip, 5 OptStr enable, 6 OptStr policy] [2 OptInt interval, 3 OptInt retry]);

cloudspec_wire::open_enum! {
    /// Values of `OrderMode`. The provider may add to them.
    pub enum OrderMode {
        PayByVirtualPhysicalConnectionOwner = "PayByVirtualPhysicalConnectionOwner",
        PayByPhysicalConnectionOwner = "PayByPhysicalConnectionOwner",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    AssociatedCen, DhcpOptions, EgressAclEntry, EgressRule, Filter, IkeConfig, IkeConfig2, IngressAclEntry, IpsecConfig,
    Ipv6CidrBlock, PmInfo, RequestIdResponse, ReservationData, Resource, Resource2, RouteTable, RuleList, Tag, TagKey,
    TagResource, TunnelBgpConfig, TunnelBgpConfig2, TunnelIkeConfig, TunnelIkeConfig2, TunnelIpsecConfig, TunnelIpsecConfig2,
    TunnelOption, VcoHealthCheck,
);
