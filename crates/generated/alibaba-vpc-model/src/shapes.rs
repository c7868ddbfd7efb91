// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

/// The shape A member, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedCen {
    /// `CenOwnerId`: integer.
    pub cen_owner_id: Option<i64>,
    /// `CenId`: text.
    pub cen_id: Option<String>,
    /// `CenStatus`: text.
    pub cen_status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    AssociatedCen: ASSOCIATED_CEN,
    0 cen_owner_id: OptInt = Field::int64("CenOwnerId"),
    1 cen_id: OptStr = Field::string("CenId"),
    2 cen_status: OptStr = Field::string("CenStatus"),
}

/// The shape `DhcpOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DhcpOptions {
    /// `DomainNameServers`: text.
    pub domain_name_servers: Option<String>,
    /// `DomainName`: text.
    pub domain_name: Option<String>,
    /// `LeaseTime`: text.
    pub lease_time: Option<String>,
    /// `Ipv6LeaseTime`: text.
    pub ipv6_lease_time: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DhcpOptions: DHCP_OPTIONS,
    0 domain_name_servers: OptStr = Field::string("DomainNameServers"),
    1 domain_name: OptStr = Field::string("DomainName"),
    2 lease_time: OptStr = Field::string("LeaseTime"),
    3 ipv6_lease_time: OptStr = Field::string("Ipv6LeaseTime"),
}

/// The shape `NetworkAclAttribute.EgressAclEntries.EgressAclEntry`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressAclEntry {
    /// `NetworkAclEntryId`: text.
    pub network_acl_entry_id: Option<String>,
    /// `EntryType`: text.
    pub entry_type: Option<String>,
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
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `Port`: text.
    pub port: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl EgressAclEntry {
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

    /// Sets `DestinationCidrIp`.
    pub fn destination_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_ip = Some(value.into());
        self
    }

    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

record! {
    EgressAclEntry: EGRESS_ACL_ENTRY,
    0 network_acl_entry_id: OptStr = Field::string("NetworkAclEntryId"),
    1 entry_type: OptStr = Field::string("EntryType"),
    2 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    3 policy: OptStr = Field::string("Policy"),
    4 description: OptStr = Field::string("Description"),
    5 protocol: OptStr = Field::string("Protocol"),
    6 destination_cidr_ip: OptStr = Field::string("DestinationCidrIp"),
    7 ip_version: OptStr = Field::string("IpVersion"),
    8 port: OptStr = Field::string("Port"),
}

/// The shape `EgressRules`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressRule {
    /// `Action`: text.
    pub action: String,
    /// `SourceCidrBlock`: text.
    pub source_cidr_block: Option<String>,
    /// `Protocol`: text.
    pub protocol: String,
    /// `DestinationPortRange`: text.
    pub destination_port_range: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `SourcePortRange`: text.
    pub source_port_range: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl EgressRule {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, protocol: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            protocol: protocol.into(),
            ..Self::default()
        }
    }

    /// Sets `SourceCidrBlock`.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }

    /// Sets `DestinationPortRange`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

record! {
    EgressRule: EGRESS_RULE,
    0 action: Str = Field::string("Action").required(),
    1 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    2 protocol: Str = Field::string("Protocol").required(),
    3 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    4 priority: OptInt = Field::int32("Priority"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// The shape `Filter`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter {
    /// `Key`: text.
    pub key: Option<String>,
    /// `Value`: texts, at most 5 elements.
    pub value: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Filter {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = cloudspec_wire::all(value);
        self
    }
}

record! {
    Filter: FILTER,
    0 key: OptStr = Field::string("Key"),
    1 value: List = Field::string("Value").list().limits(&Limits::new().items(None, Some(5))),
}

/// The shape `IkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IkeConfig {
    /// `RemoteId`: text.
    pub remote_id: Option<String>,
    /// `IkeLifetime`: integer.
    pub ike_lifetime: Option<i64>,
    /// `IkeEncAlg`: text.
    pub ike_enc_alg: Option<String>,
    /// `LocalId`: text.
    pub local_id: Option<String>,
    /// `IkeMode`: text.
    pub ike_mode: Option<String>,
    /// `IkeVersion`: text.
    pub ike_version: Option<String>,
    /// `IkePfs`: text.
    pub ike_pfs: Option<String>,
    /// `Psk`: text.
    pub psk: Option<String>,
    /// `IkeAuthAlg`: text.
    pub ike_auth_alg: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IkeConfig: IKE_CONFIG,
    0 remote_id: OptStr = Field::string("RemoteId"),
    1 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    2 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    3 local_id: OptStr = Field::string("LocalId"),
    4 ike_mode: OptStr = Field::string("IkeMode"),
    5 ike_version: OptStr = Field::string("IkeVersion"),
    6 ike_pfs: OptStr = Field::string("IkePfs"),
    7 psk: OptStr = Field::string("Psk").secret(),
    8 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
}

/// The shape `VpnConnectionConfig.TunnelsConfig.TunnelConfig.IkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IkeConfig2 {
    /// `Psk`: text.
    pub psk: Option<String>,
    /// `IkeVersion`: text.
    pub ike_version: Option<String>,
    /// `IkeMode`: text.
    pub ike_mode: Option<String>,
    /// `IkeEncAlg`: text.
    pub ike_enc_alg: Option<String>,
    /// `IkeAuthAlg`: text.
    pub ike_auth_alg: Option<String>,
    /// `IkePfs`: text.
    pub ike_pfs: Option<String>,
    /// `IkeLifetime`: integer.
    pub ike_lifetime: Option<i64>,
    /// `LocalId`: text.
    pub local_id: Option<String>,
    /// `RemoteId`: text.
    pub remote_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IkeConfig2: IKE_CONFIG2,
    0 psk: OptStr = Field::string("Psk").secret(),
    1 ike_version: OptStr = Field::string("IkeVersion"),
    2 ike_mode: OptStr = Field::string("IkeMode"),
    3 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    4 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
    5 ike_pfs: OptStr = Field::string("IkePfs"),
    6 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    7 local_id: OptStr = Field::string("LocalId"),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `NetworkAclAttribute.IngressAclEntries.IngressAclEntry`, which several operations use.
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
    /// `Description`: text.
    pub description: Option<String>,
    /// `SourceCidrIp`: text.
    pub source_cidr_ip: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
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
    1 entry_type: OptStr = Field::string("EntryType"),
    2 network_acl_entry_name: OptStr = Field::string("NetworkAclEntryName"),
    3 policy: OptStr = Field::string("Policy"),
    4 description: OptStr = Field::string("Description"),
    5 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    6 ip_version: OptStr = Field::string("IpVersion"),
    7 protocol: OptStr = Field::string("Protocol"),
    8 port: OptStr = Field::string("Port"),
}

/// The shape `IpsecConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// `IpsecAuthAlg`: text.
    pub ipsec_auth_alg: Option<String>,
    /// `IpsecLifetime`: integer.
    pub ipsec_lifetime: Option<i64>,
    /// `IpsecEncAlg`: text.
    pub ipsec_enc_alg: Option<String>,
    /// `IpsecPfs`: text.
    pub ipsec_pfs: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    IpsecConfig: IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
    2 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// The shape `Ipv6CidrBlocks.Ipv6CidrBlock`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6CidrBlock {
    /// `Ipv6Isp`: text.
    pub ipv6_isp: Option<String>,
    /// `Ipv6CidrBlock`: text.
    pub ipv6_cidr_block: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Ipv6CidrBlock: IPV6_CIDR_BLOCK,
    0 ipv6_isp: OptStr = Field::string("Ipv6Isp"),
    1 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
}

/// The shape `PMInfo`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct PmInfo {
    /// `PMCertificateNo`: text.
    pub pm_certificate_no: Option<String>,
    /// `PMName`: text.
    pub pm_name: Option<String>,
    /// `PMCertificateType`: text.
    pub pm_certificate_type: Option<String>,
    /// `PMGender`: text.
    pub pm_gender: Option<String>,
    /// `PMContactInfo`: text.
    pub pm_contact_info: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl PmInfo {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PMCertificateNo`.
    pub fn pm_certificate_no(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_no = Some(value.into());
        self
    }

    /// Sets `PMName`.
    pub fn pm_name(mut self, value: impl Into<String>) -> Self {
        self.pm_name = Some(value.into());
        self
    }

    /// Sets `PMCertificateType`.
    pub fn pm_certificate_type(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_type = Some(value.into());
        self
    }

    /// Sets `PMGender`.
    pub fn pm_gender(mut self, value: impl Into<String>) -> Self {
        self.pm_gender = Some(value.into());
        self
    }

    /// Sets `PMContactInfo`.
    pub fn pm_contact_info(mut self, value: impl Into<String>) -> Self {
        self.pm_contact_info = Some(value.into());
        self
    }
}

record! {
    PmInfo: PM_INFO,
    0 pm_certificate_no: OptStr = Field::string("PMCertificateNo"),
    1 pm_name: OptStr = Field::string("PMName"),
    2 pm_certificate_type: OptStr = Field::string("PMCertificateType"),
    3 pm_gender: OptStr = Field::string("PMGender"),
    4 pm_contact_info: OptStr = Field::string("PMContactInfo"),
}

/// The shape A member, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RequestIdResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RequestIdResponse: REQUEST_ID_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

/// The shape `ReservationData`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ReservationData {
    /// `Status`: text.
    pub status: Option<String>,
    /// `ReservationOrderType`: text.
    pub reservation_order_type: Option<String>,
    /// `ReservationIpsec`: text.
    pub reservation_ipsec: Option<String>,
    /// `ReservationSpec`: text.
    pub reservation_spec: Option<String>,
    /// `ReservationSsl`: text.
    pub reservation_ssl: Option<String>,
    /// `ReservationMaxConnections`: integer.
    pub reservation_max_connections: Option<i64>,
    /// `ReservationEndTime`: text.
    pub reservation_end_time: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ReservationData: RESERVATION_DATA,
    0 status: OptStr = Field::string("Status"),
    1 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    2 reservation_ipsec: OptStr = Field::string("ReservationIpsec"),
    3 reservation_spec: OptStr = Field::string("ReservationSpec"),
    4 reservation_ssl: OptStr = Field::string("ReservationSsl"),
    5 reservation_max_connections: OptInt = Field::int32("ReservationMaxConnections"),
    6 reservation_end_time: OptStr = Field::string("ReservationEndTime"),
}

/// The shape `Resource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Resource {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `ResourceId`: text.
    pub resource_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Resource {
    /// Starts with the required members.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
            ..Self::default()
        }
    }
}

record! {
    Resource: RESOURCE,
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 resource_id: Str = Field::string("ResourceId").required(),
}

/// The shape `NetworkAclAttribute.Resources.Resource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Resource2 {
    /// `Status`: text.
    pub status: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Resource2: RESOURCE2,
    0 status: OptStr = Field::string("Status"),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 resource_id: OptStr = Field::string("ResourceId"),
}

/// The shape `RouteTable`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteTable {
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `RouteTableType`: text.
    pub route_table_type: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouteTable: ROUTE_TABLE,
    0 route_table_id: OptStr = Field::string("RouteTableId"),
    1 route_table_type: OptStr = Field::string("RouteTableType"),
}

/// The shape `QueueList.RuleList`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RuleList {
    /// `QosId`: text.
    pub qos_id: Option<String>,
    /// `QueueId`: text.
    pub queue_id: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `Protocol`: text.
    pub protocol: Option<String>,
    /// `SrcCidr`: text.
    pub src_cidr: Option<String>,
    /// `DstCidr`: text.
    pub dst_cidr: Option<String>,
    /// `SrcIPv6Cidr`: text.
    pub src_ipv6_cidr: Option<String>,
    /// `DstIPv6Cidr`: text.
    pub dst_ipv6_cidr: Option<String>,
    /// `SrcPortRange`: text.
    pub src_port_range: Option<String>,
    /// `DstPortRange`: text.
    pub dst_port_range: Option<String>,
    /// `MatchDscp`: integer.
    pub match_dscp: Option<i64>,
    /// `RemarkingDscp`: integer.
    pub remarking_dscp: Option<i64>,
    /// `RuleName`: text.
    pub rule_name: Option<String>,
    /// `RuleDescription`: text.
    pub rule_description: Option<String>,
    /// `RuleId`: text.
    pub rule_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RuleList: RULE_LIST,
    0 qos_id: OptStr = Field::string("QosId"),
    1 queue_id: OptStr = Field::string("QueueId"),
    2 priority: OptInt = Field::int32("Priority"),
    3 protocol: OptStr = Field::string("Protocol"),
    4 src_cidr: OptStr = Field::string("SrcCidr"),
    5 dst_cidr: OptStr = Field::string("DstCidr"),
    6 src_ipv6_cidr: OptStr = Field::string("SrcIPv6Cidr"),
    7 dst_ipv6_cidr: OptStr = Field::string("DstIPv6Cidr"),
    8 src_port_range: OptStr = Field::string("SrcPortRange"),
    9 dst_port_range: OptStr = Field::string("DstPortRange"),
    10 match_dscp: OptInt = Field::int32("MatchDscp"),
    11 remarking_dscp: OptInt = Field::int32("RemarkingDscp"),
    12 rule_name: OptStr = Field::string("RuleName"),
    13 rule_description: OptStr = Field::string("RuleDescription"),
    14 rule_id: OptStr = Field::string("RuleId"),
    15 status: OptStr = Field::string("Status"),
}

/// The shape `Tag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// `Key`: text.
    pub key: Option<String>,
    /// `Value`: text.
    pub value: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Tag {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

/// The shape `TagKeys.TagKey`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TagKey {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `TagKey`: text.
    pub tag_key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TagKey: TAG_KEY,
    0 r#type: OptStr = Field::string("Type"),
    1 tag_key: OptStr = Field::string("TagKey"),
}

/// The shape `TagResources.TagResource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResource {
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `TagValue`: text.
    pub tag_value: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `TagKey`: text.
    pub tag_key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TagResource: TAG_RESOURCE,
    0 resource_type: OptStr = Field::string("ResourceType"),
    1 tag_value: OptStr = Field::string("TagValue"),
    2 resource_id: OptStr = Field::string("ResourceId"),
    3 tag_key: OptStr = Field::string("TagKey"),
}

/// The shape `TunnelOptionsSpecification.TunnelBgpConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// `LocalAsn`: integer.
    pub local_asn: Option<i64>,
    /// `LocalBgpIp`: text.
    pub local_bgp_ip: Option<String>,
    /// `TunnelCidr`: text.
    pub tunnel_cidr: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TunnelBgpConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LocalAsn`.
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }

    /// Sets `LocalBgpIp`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }

    /// Sets `TunnelCidr`.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self {
        self.tunnel_cidr = Some(value.into());
        self
    }
}

record! {
    TunnelBgpConfig: TUNNEL_BGP_CONFIG,
    0 local_asn: OptInt = Field::int64("LocalAsn"),
    1 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    2 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
}

/// The shape `TunnelOptionsSpecification.TunnelOptions.TunnelBgpConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelBgpConfig2 {
    /// `BgpStatus`: text.
    pub bgp_status: Option<String>,
    /// `LocalAsn`: text.
    pub local_asn: Option<String>,
    /// `LocalBgpIp`: text.
    pub local_bgp_ip: Option<String>,
    /// `PeerAsn`: text.
    pub peer_asn: Option<String>,
    /// `PeerBgpIp`: text.
    pub peer_bgp_ip: Option<String>,
    /// `TunnelCidr`: text.
    pub tunnel_cidr: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TunnelBgpConfig2: TUNNEL_BGP_CONFIG2,
    0 bgp_status: OptStr = Field::string("BgpStatus"),
    1 local_asn: OptStr = Field::string("LocalAsn"),
    2 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    3 peer_asn: OptStr = Field::string("PeerAsn"),
    4 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    5 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
}

/// The shape `TunnelOptionsSpecification.TunnelIkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIkeConfig {
    /// `IkeAuthAlg`: text.
    pub ike_auth_alg: Option<String>,
    /// `IkeEncAlg`: text.
    pub ike_enc_alg: Option<String>,
    /// `IkeLifetime`: integer.
    pub ike_lifetime: Option<i64>,
    /// `IkeMode`: text.
    pub ike_mode: Option<String>,
    /// `IkePfs`: text.
    pub ike_pfs: Option<String>,
    /// `IkeVersion`: text.
    pub ike_version: Option<String>,
    /// `LocalId`: text.
    pub local_id: Option<String>,
    /// `Psk`: text.
    pub psk: Option<String>,
    /// `RemoteId`: text.
    pub remote_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TunnelIkeConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IkeAuthAlg`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }

    /// Sets `IkeEncAlg`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// Sets `IkeLifetime`.
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }

    /// Sets `IkeMode`.
    pub fn ike_mode(mut self, value: impl Into<String>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Sets `IkePfs`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// Sets `IkeVersion`.
    pub fn ike_version(mut self, value: impl Into<String>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// Sets `LocalId`.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// Sets `Psk`.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// Sets `RemoteId`.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

record! {
    TunnelIkeConfig: TUNNEL_IKE_CONFIG,
    0 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
    1 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    2 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    3 ike_mode: OptStr = Field::string("IkeMode"),
    4 ike_pfs: OptStr = Field::string("IkePfs"),
    5 ike_version: OptStr = Field::string("IkeVersion"),
    6 local_id: OptStr = Field::string("LocalId"),
    7 psk: OptStr = Field::string("Psk").secret(),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `TunnelOptionsSpecification.TunnelOptions.TunnelIkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIkeConfig2 {
    /// `IkeAuthAlg`: text.
    pub ike_auth_alg: Option<String>,
    /// `IkeEncAlg`: text.
    pub ike_enc_alg: Option<String>,
    /// `IkeLifetime`: text.
    pub ike_lifetime: Option<String>,
    /// `IkeMode`: text.
    pub ike_mode: Option<String>,
    /// `IkePfs`: text.
    pub ike_pfs: Option<String>,
    /// `IkeVersion`: text.
    pub ike_version: Option<String>,
    /// `LocalId`: text.
    pub local_id: Option<String>,
    /// `Psk`: text.
    pub psk: Option<String>,
    /// `RemoteId`: text.
    pub remote_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TunnelIkeConfig2: TUNNEL_IKE_CONFIG2,
    0 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
    1 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    2 ike_lifetime: OptStr = Field::string("IkeLifetime"),
    3 ike_mode: OptStr = Field::string("IkeMode"),
    4 ike_pfs: OptStr = Field::string("IkePfs"),
    5 ike_version: OptStr = Field::string("IkeVersion"),
    6 local_id: OptStr = Field::string("LocalId"),
    7 psk: OptStr = Field::string("Psk").secret(),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `TunnelOptionsSpecification.TunnelIpsecConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIpsecConfig {
    /// `IpsecAuthAlg`: text.
    pub ipsec_auth_alg: Option<String>,
    /// `IpsecEncAlg`: text.
    pub ipsec_enc_alg: Option<String>,
    /// `IpsecLifetime`: integer.
    pub ipsec_lifetime: Option<i64>,
    /// `IpsecPfs`: text.
    pub ipsec_pfs: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TunnelIpsecConfig {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IpsecAuthAlg`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// Sets `IpsecEncAlg`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// Sets `IpsecLifetime`.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }

    /// Sets `IpsecPfs`.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

record! {
    TunnelIpsecConfig: TUNNEL_IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    2 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// The shape `TunnelOptionsSpecification.TunnelOptions.TunnelIpsecConfig`, which several operations
/// use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIpsecConfig2 {
    /// `IpsecAuthAlg`: text.
    pub ipsec_auth_alg: Option<String>,
    /// `IpsecEncAlg`: text.
    pub ipsec_enc_alg: Option<String>,
    /// `IpsecLifetime`: text.
    pub ipsec_lifetime: Option<String>,
    /// `IpsecPfs`: text.
    pub ipsec_pfs: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TunnelIpsecConfig2: TUNNEL_IPSEC_CONFIG2,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    2 ipsec_lifetime: OptStr = Field::string("IpsecLifetime"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// The shape `TunnelOptionsSpecification.TunnelOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOption {
    /// `TunnelId`: text.
    pub tunnel_id: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `EnableDpd`: text.
    pub enable_dpd: Option<String>,
    /// `EnableNatTraversal`: text.
    pub enable_nat_traversal: Option<String>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `RemoteCaCertificate`: text.
    pub remote_ca_certificate: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `TunnelBgpConfig`: record.
    pub tunnel_bgp_config: Option<TunnelBgpConfig2>,
    /// `TunnelIkeConfig`: record.
    pub tunnel_ike_config: Option<TunnelIkeConfig2>,
    /// `TunnelIpsecConfig`: record.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig2>,
    /// `ZoneNo`: text.
    pub zone_no: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TunnelOption: TUNNEL_OPTION,
    0 tunnel_id: OptStr = Field::string("TunnelId"),
    1 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    2 enable_dpd: OptStr = Field::string("EnableDpd"),
    3 enable_nat_traversal: OptStr = Field::string("EnableNatTraversal"),
    4 internet_ip: OptStr = Field::string("InternetIp"),
    5 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    6 role: OptStr = Field::string("Role"),
    7 state: OptStr = Field::string("State"),
    8 status: OptStr = Field::string("Status"),
    9 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &TUNNEL_BGP_CONFIG2),
    10 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &TUNNEL_IKE_CONFIG2),
    11 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &TUNNEL_IPSEC_CONFIG2),
    12 zone_no: OptStr = Field::string("ZoneNo"),
}

/// The shape `VcoHealthCheck`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Dip`: text.
    pub dip: Option<String>,
    /// `Interval`: integer.
    pub interval: Option<i64>,
    /// `Retry`: integer.
    pub retry: Option<i64>,
    /// `Sip`: text.
    pub sip: Option<String>,
    /// `Enable`: text.
    pub enable: Option<String>,
    /// `Policy`: text.
    pub policy: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VcoHealthCheck: VCO_HEALTH_CHECK,
    0 status: OptStr = Field::string("Status"),
    1 dip: OptStr = Field::string("Dip"),
    2 interval: OptInt = Field::int32("Interval"),
    3 retry: OptInt = Field::int32("Retry"),
    4 sip: OptStr = Field::string("Sip"),
    5 enable: OptStr = Field::string("Enable"),
    6 policy: OptStr = Field::string("Policy"),
}

open_enum! {
    /// Values of `OrderMode`. The provider may add to them.
    pub enum OrderMode {
        PayByVirtualPhysicalConnectionOwner = "PayByVirtualPhysicalConnectionOwner",
        PayByPhysicalConnectionOwner = "PayByPhysicalConnectionOwner",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociatedCen,
    DhcpOptions,
    EgressAclEntry,
    EgressRule,
    Filter,
    IkeConfig,
    IkeConfig2,
    IngressAclEntry,
    IpsecConfig,
    Ipv6CidrBlock,
    PmInfo,
    RequestIdResponse,
    ReservationData,
    Resource,
    Resource2,
    RouteTable,
    RuleList,
    Tag,
    TagKey,
    TagResource,
    TunnelBgpConfig,
    TunnelBgpConfig2,
    TunnelIkeConfig,
    TunnelIkeConfig2,
    TunnelIpsecConfig,
    TunnelIpsecConfig2,
    TunnelOption,
    VcoHealthCheck,
}
