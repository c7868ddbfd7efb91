// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, Timestamp, open_enum, record};

/// The shape `AssociatedCen`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedCen {
    /// Id of the account that owns the Cloud Enterprise Network instance.
    pub cen_owner_id: Option<i64>,
    /// Id of the Cloud Enterprise Network instance (`cen-...`).
    pub cen_id: Option<String>,
    /// Whether it is attached to a Cloud Enterprise Network: `Attached`, or empty.
    pub cen_status: Option<AttachmentStatus>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociatedCen {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the account that owns the Cloud Enterprise Network instance.
    pub fn cen_owner_id(mut self, value: i64) -> Self {
        self.cen_owner_id = Some(value);
        self
    }

    /// Id of the Cloud Enterprise Network instance (`cen-...`).
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }

    /// Whether it is attached to a Cloud Enterprise Network: `Attached`, or empty.
    pub fn cen_status(mut self, value: impl Into<AttachmentStatus>) -> Self {
        self.cen_status = Some(value.into());
        self
    }
}

record! {
    AssociatedCen: ASSOCIATED_CEN,
    0 cen_owner_id: OptInt = Field::int64("CenOwnerId"),
    1 cen_id: OptStr = Field::string("CenId"),
    2 cen_status: Opt = Field::one_of("CenStatus", AttachmentStatus::VALUES),
}

/// The shape `DhcpOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DhcpOptions {
    /// Addresses of the DNS servers, at most four.
    pub domain_name_servers: Option<String>,
    /// Suffix for host names, such as `example.com`.
    pub domain_name: Option<String>,
    /// How long a DHCP lease of an IPv4 address lasts, in days or hours, such as `10d` or `24h`.
    pub lease_time: Option<String>,
    /// How long a DHCP lease of an IPv6 address lasts, in days or hours, such as `10d` or `24h`.
    pub ipv6_lease_time: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DhcpOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Addresses of the DNS servers, at most four.
    pub fn domain_name_servers(mut self, value: impl Into<String>) -> Self {
        self.domain_name_servers = Some(value.into());
        self
    }

    /// Suffix for host names, such as `example.com`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }

    /// How long a DHCP lease of an IPv4 address lasts, in days or hours, such as `10d` or `24h`.
    pub fn lease_time(mut self, value: impl Into<String>) -> Self {
        self.lease_time = Some(value.into());
        self
    }

    /// How long a DHCP lease of an IPv6 address lasts, in days or hours, such as `10d` or `24h`.
    pub fn ipv6_lease_time(mut self, value: impl Into<String>) -> Self {
        self.ipv6_lease_time = Some(value.into());
        self
    }
}

record! {
    DhcpOptions: DHCP_OPTIONS,
    0 domain_name_servers: OptStr = Field::string("DomainNameServers"),
    1 domain_name: OptStr = Field::string("DomainName"),
    2 lease_time: OptStr = Field::string("LeaseTime"),
    3 ipv6_lease_time: OptStr = Field::string("Ipv6LeaseTime"),
}

/// The shape `EgressAclEntry`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressAclEntry {
    /// Id of the rule of the network ACL (`nae-...`). `DescribeNetworkAclAttributes` lists it.
    pub network_acl_entry_id: Option<String>,
    /// Who made the rule: `custom` or `system`.
    pub entry_type: Option<String>,
    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub policy: Option<NetworkAclPolicy>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<EgressAclEntryProtocol>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_ip: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EgressAclEntry {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the rule of the network ACL (`nae-...`).
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }

    /// Who made the rule: `custom` or `system`.
    pub fn entry_type(mut self, value: impl Into<String>) -> Self {
        self.entry_type = Some(value.into());
        self
    }

    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }

    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub fn policy(mut self, value: impl Into<NetworkAclPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub fn protocol(mut self, value: impl Into<EgressAclEntryProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_ip = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Ports that match, as `first/last`; `-1/-1` for all.
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
    3 policy: Opt = Field::one_of("Policy", NetworkAclPolicy::VALUES),
    4 description: OptStr = Field::string("Description"),
    5 protocol: Opt = Field::one_of("Protocol", EgressAclEntryProtocol::VALUES),
    6 destination_cidr_ip: OptStr = Field::string("DestinationCidrIp"),
    7 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    8 port: OptStr = Field::string("Port"),
}

/// The shape `EgressRule`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EgressRule {
    /// Whether traffic that matches is mirrored: `accept` or `drop`.
    pub action: TrafficMirrorAction,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_block: Option<String>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: TrafficMirrorProtocol,
    /// Ports that the traffic goes to, as `first/last`.
    pub destination_port_range: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EgressRule {
    /// Creates a value with the required members.
    pub fn new(
        action: impl Into<TrafficMirrorAction>,
        protocol: impl Into<TrafficMirrorProtocol>,
    ) -> Self {
        Self {
            action: action.into(),
            protocol: protocol.into(),
            ..Self::default()
        }
    }

    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_block = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`.
    pub fn destination_port_range(mut self, value: impl Into<String>) -> Self {
        self.destination_port_range = Some(value.into());
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
}

record! {
    EgressRule: EGRESS_RULE,
    0 action: Enum = Field::one_of("Action", TrafficMirrorAction::VALUES).required(),
    1 source_cidr_block: OptStr = Field::string("SourceCidrBlock"),
    2 protocol: Enum = Field::one_of("Protocol", TrafficMirrorProtocol::VALUES).required(),
    3 destination_port_range: OptStr = Field::string("DestinationPortRange"),
    4 priority: OptInt = Field::int32("Priority"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 source_port_range: OptStr = Field::string("SourcePortRange"),
}

/// The shape `Filter`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter {
    /// What the condition is about; the operation's documentation lists the keys.
    pub key: Option<String>,
    /// Value that the condition names; what it means depends on `Key`. At most 5 elements.
    pub value: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Filter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the condition is about; the operation's documentation lists the keys.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that the condition names; what it means depends on `Key`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.value.is_empty());
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
    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub remote_id: Option<String>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds.
    pub ike_lifetime: Option<i64>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<String>,
    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub local_id: Option<String>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub ike_mode: Option<IkeMode>,
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<IkeVersion>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub ike_pfs: Option<String>,
    /// Pre-shared key that both ends of the VPN authenticate each other with. Keep it secret.
    pub psk: Option<String>,
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IkeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }

    /// How long a security association of phase one (IKE) lasts.
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }

    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub fn ike_mode(mut self, value: impl Into<IkeMode>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub fn ike_version(mut self, value: impl Into<IkeVersion>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// Pre-shared key that both ends of the VPN authenticate each other with.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }
}

record! {
    IkeConfig: IKE_CONFIG,
    0 remote_id: OptStr = Field::string("RemoteId"),
    1 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    2 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    3 local_id: OptStr = Field::string("LocalId"),
    4 ike_mode: Opt = Field::one_of("IkeMode", IkeMode::VALUES),
    5 ike_version: Opt = Field::one_of("IkeVersion", IkeVersion::VALUES),
    6 ike_pfs: OptStr = Field::string("IkePfs"),
    7 psk: OptStr = Field::string("Psk").secret(),
    8 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
}

/// The shape `IkeSettings`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IkeSettings {
    /// Pre-shared key of both ends, 1 to 100 characters without spaces. One is made at random when left
    /// out; the data centre must use the same.
    pub psk: Option<String>,
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<IkeVersion>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster. Default:
    /// `main`.
    pub ike_mode: Option<IkeMode>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<EncryptionAlgorithm>,
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<AuthAlgorithm>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`. Default: `group2`.
    pub ike_pfs: Option<IkePfs>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds. 0 to 86400. Default:
    /// `86400`.
    pub ike_lifetime: Option<i64>,
    /// Name by which this end identifies itself, at most 100 characters. It is the address of the VPN
    /// gateway when left out.
    pub local_id: Option<String>,
    /// Name by which the other end identifies itself, at most 100 characters. Of a connection it is the
    /// address of the customer gateway when left out.
    pub remote_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IkeSettings {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pre-shared key of both ends, 1 to 100 characters without spaces.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub fn ike_version(mut self, value: impl Into<IkeVersion>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub fn ike_mode(mut self, value: impl Into<IkeMode>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub fn ike_enc_alg(mut self, value: impl Into<EncryptionAlgorithm>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub fn ike_auth_alg(mut self, value: impl Into<AuthAlgorithm>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub fn ike_pfs(mut self, value: impl Into<IkePfs>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// How long a security association of phase one (IKE) lasts.
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }

    /// Name by which this end identifies itself, at most 100 characters.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// Name by which the other end identifies itself, at most 100 characters.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

record! {
    IkeSettings: IKE_SETTINGS,
    0 psk: OptStr = Field::string("Psk").secret().limits(&Limits::new().length(None, Some(100))),
    1 ike_version: Opt = Field::one_of("IkeVersion", IkeVersion::VALUES),
    2 ike_mode: Opt = Field::one_of("IkeMode", IkeMode::VALUES),
    3 ike_enc_alg: Opt = Field::one_of("IkeEncAlg", EncryptionAlgorithm::VALUES),
    4 ike_auth_alg: Opt = Field::one_of("IkeAuthAlg", AuthAlgorithm::VALUES),
    5 ike_pfs: Opt = Field::one_of("IkePfs", IkePfs::VALUES),
    6 ike_lifetime: OptInt = Field::int64("IkeLifetime").limits(&Limits::new().range(Some(0.0), Some(86400.0))),
    7 local_id: OptStr = Field::string("LocalId"),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `IngressAclEntry`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IngressAclEntry {
    /// Id of the rule of the network ACL (`nae-...`). `DescribeNetworkAclAttributes` lists it.
    pub network_acl_entry_id: Option<String>,
    /// Who made the rule: `custom` or `system`.
    pub entry_type: Option<String>,
    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub network_acl_entry_name: Option<String>,
    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub policy: Option<NetworkAclPolicy>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<IngressAclEntryProtocol>,
    /// Ports that match, as `first/last`; `-1/-1` for all.
    pub port: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IngressAclEntry {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the rule of the network ACL (`nae-...`).
    pub fn network_acl_entry_id(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_id = Some(value.into());
        self
    }

    /// Who made the rule: `custom` or `system`.
    pub fn entry_type(mut self, value: impl Into<String>) -> Self {
        self.entry_type = Some(value.into());
        self
    }

    /// Name of the rule of the network ACL: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn network_acl_entry_name(mut self, value: impl Into<String>) -> Self {
        self.network_acl_entry_name = Some(value.into());
        self
    }

    /// Whether traffic that matches is let through (`accept`) or not (`drop`).
    pub fn policy(mut self, value: impl Into<NetworkAclPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub fn protocol(mut self, value: impl Into<IngressAclEntryProtocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Ports that match, as `first/last`; `-1/-1` for all.
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
    3 policy: Opt = Field::one_of("Policy", NetworkAclPolicy::VALUES),
    4 description: OptStr = Field::string("Description"),
    5 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    6 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    7 protocol: Opt = Field::one_of("Protocol", IngressAclEntryProtocol::VALUES),
    8 port: OptStr = Field::string("Port"),
}

/// The shape `IpsecConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecConfig {
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<String>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<String>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IpsecConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// How long a security association of phase two (IPsec) lasts.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }

    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

record! {
    IpsecConfig: IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
    2 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// The shape `IpsecServerIkeSettings`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecServerIkeSettings {
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<IkeVersion>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster. Default:
    /// `main`.
    pub ike_mode: Option<IkeMode>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<EncryptionAlgorithm>,
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<AuthAlgorithm>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`. Default: `group2`.
    pub ike_pfs: Option<IkePfs>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds. 0 to 86400. Default:
    /// `86400`.
    pub ike_lifetime: Option<i64>,
    /// Name by which this end identifies itself, at most 100 characters. It is the address of the VPN
    /// gateway when left out.
    pub local_id: Option<String>,
    /// Name by which the other end identifies itself, at most 100 characters. Of a connection it is the
    /// address of the customer gateway when left out.
    pub remote_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IpsecServerIkeSettings {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub fn ike_version(mut self, value: impl Into<IkeVersion>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub fn ike_mode(mut self, value: impl Into<IkeMode>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub fn ike_enc_alg(mut self, value: impl Into<EncryptionAlgorithm>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub fn ike_auth_alg(mut self, value: impl Into<AuthAlgorithm>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub fn ike_pfs(mut self, value: impl Into<IkePfs>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// How long a security association of phase one (IKE) lasts.
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }

    /// Name by which this end identifies itself, at most 100 characters.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// Name by which the other end identifies itself, at most 100 characters.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

record! {
    IpsecServerIkeSettings: IPSEC_SERVER_IKE_SETTINGS,
    0 ike_version: Opt = Field::one_of("IkeVersion", IkeVersion::VALUES),
    1 ike_mode: Opt = Field::one_of("IkeMode", IkeMode::VALUES),
    2 ike_enc_alg: Opt = Field::one_of("IkeEncAlg", EncryptionAlgorithm::VALUES),
    3 ike_auth_alg: Opt = Field::one_of("IkeAuthAlg", AuthAlgorithm::VALUES),
    4 ike_pfs: Opt = Field::one_of("IkePfs", IkePfs::VALUES),
    5 ike_lifetime: OptInt = Field::int64("IkeLifetime").limits(&Limits::new().range(Some(0.0), Some(86400.0))),
    6 local_id: OptStr = Field::string("LocalId"),
    7 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `IpsecSettings`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct IpsecSettings {
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<EncryptionAlgorithm>,
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<AuthAlgorithm>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none. Default:
    /// `group2`.
    pub ipsec_pfs: Option<IpsecPfs>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds. 0 to 86400. Default:
    /// `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl IpsecSettings {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<EncryptionAlgorithm>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<AuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub fn ipsec_pfs(mut self, value: impl Into<IpsecPfs>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }

    /// How long a security association of phase two (IPsec) lasts.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }
}

record! {
    IpsecSettings: IPSEC_SETTINGS,
    0 ipsec_enc_alg: Opt = Field::one_of("IpsecEncAlg", EncryptionAlgorithm::VALUES),
    1 ipsec_auth_alg: Opt = Field::one_of("IpsecAuthAlg", AuthAlgorithm::VALUES),
    2 ipsec_pfs: Opt = Field::one_of("IpsecPfs", IpsecPfs::VALUES),
    3 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime").limits(&Limits::new().range(Some(0.0), Some(86400.0))),
}

/// The shape `Ipv6CidrBlock`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6CidrBlock {
    /// Line type of the IPv6 addresses, such as `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Ipv6CidrBlock {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Line type of the IPv6 addresses, such as `BGP`.
    pub fn ipv6_isp(mut self, value: impl Into<Ipv6Isp>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }
}

record! {
    Ipv6CidrBlock: IPV6_CIDR_BLOCK,
    0 ipv6_isp: Opt = Field::one_of("Ipv6Isp", Ipv6Isp::VALUES),
    1 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
}

/// The shape `NetworkAclResource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkAclResource {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: String,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NetworkAclResource {
    /// Creates a value with the required members.
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
    NetworkAclResource: NETWORK_ACL_RESOURCE,
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 resource_id: Str = Field::string("ResourceId").required(),
}

/// The shape `PmInfo`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct PmInfo {
    /// Number of the builder's identity card or passport. On the wire: `PMCertificateNo`.
    pub pm_certificate_no: Option<String>,
    /// Name of the engineer who installs the line in the data centre. On the wire: `PMName`.
    pub pm_name: Option<String>,
    /// Kind of the identity paper of the engineer: `IDCard` or `Passport`. On the wire:
    /// `PMCertificateType`.
    pub pm_certificate_type: Option<PmInfoPmCertificateType>,
    /// Sex of the engineer who installs the line: `Male` or `Female`. On the wire: `PMGender`.
    pub pm_gender: Option<String>,
    /// Telephone number of the engineer who installs the line in the data centre. On the wire:
    /// `PMContactInfo`.
    pub pm_contact_info: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PmInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the builder's identity card or passport.
    pub fn pm_certificate_no(mut self, value: impl Into<String>) -> Self {
        self.pm_certificate_no = Some(value.into());
        self
    }

    /// Name of the engineer who installs the line in the data centre.
    pub fn pm_name(mut self, value: impl Into<String>) -> Self {
        self.pm_name = Some(value.into());
        self
    }

    /// Kind of the identity paper of the engineer: `IDCard` or `Passport`.
    pub fn pm_certificate_type(
        mut self,
        value: impl Into<PmInfoPmCertificateType>,
    ) -> Self {
        self.pm_certificate_type = Some(value.into());
        self
    }

    /// Sex of the engineer who installs the line: `Male` or `Female`.
    pub fn pm_gender(mut self, value: impl Into<String>) -> Self {
        self.pm_gender = Some(value.into());
        self
    }

    /// Telephone number of the engineer who installs the line in the data centre.
    pub fn pm_contact_info(mut self, value: impl Into<String>) -> Self {
        self.pm_contact_info = Some(value.into());
        self
    }
}

record! {
    PmInfo: PM_INFO,
    0 pm_certificate_no: OptStr = Field::string("PMCertificateNo"),
    1 pm_name: OptStr = Field::string("PMName"),
    2 pm_certificate_type: Opt = Field::one_of("PMCertificateType", PmInfoPmCertificateType::VALUES),
    3 pm_gender: OptStr = Field::string("PMGender"),
    4 pm_contact_info: OptStr = Field::string("PMContactInfo"),
}

/// The shape `ReservationData`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ReservationData {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<String>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<ReservationDataReservationOrderType>,
    /// Whether IPsec VPN is on once the order takes effect.
    pub reservation_ipsec: Option<ReservationDataReservationIpsec>,
    /// Bandwidth that the VPN gateway has once the order takes effect. Unit: Mbit/s.
    pub reservation_spec: Option<String>,
    /// Whether SSL VPN is on once the order takes effect.
    pub reservation_ssl: Option<ReservationDataReservationSsl>,
    /// Most SSL VPN clients once the order takes effect.
    pub reservation_max_connections: Option<i64>,
    /// When the order ends.
    pub reservation_end_time: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReservationData {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub fn reservation_order_type(
        mut self,
        value: impl Into<ReservationDataReservationOrderType>,
    ) -> Self {
        self.reservation_order_type = Some(value.into());
        self
    }

    /// Whether IPsec VPN is on once the order takes effect.
    pub fn reservation_ipsec(
        mut self,
        value: impl Into<ReservationDataReservationIpsec>,
    ) -> Self {
        self.reservation_ipsec = Some(value.into());
        self
    }

    /// Bandwidth that the VPN gateway has once the order takes effect.
    pub fn reservation_spec(mut self, value: impl Into<String>) -> Self {
        self.reservation_spec = Some(value.into());
        self
    }

    /// Whether SSL VPN is on once the order takes effect.
    pub fn reservation_ssl(
        mut self,
        value: impl Into<ReservationDataReservationSsl>,
    ) -> Self {
        self.reservation_ssl = Some(value.into());
        self
    }

    /// Most SSL VPN clients once the order takes effect.
    pub fn reservation_max_connections(mut self, value: i64) -> Self {
        self.reservation_max_connections = Some(value);
        self
    }

    /// When the order ends.
    pub fn reservation_end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.reservation_end_time = Some(value.into());
        self
    }
}

record! {
    ReservationData: RESERVATION_DATA,
    0 status: OptStr = Field::string("Status"),
    1 reservation_order_type: Opt = Field::one_of("ReservationOrderType", ReservationDataReservationOrderType::VALUES),
    2 reservation_ipsec: Opt = Field::one_of("ReservationIpsec", ReservationDataReservationIpsec::VALUES),
    3 reservation_spec: OptStr = Field::string("ReservationSpec"),
    4 reservation_ssl: Opt = Field::one_of("ReservationSsl", ReservationDataReservationSsl::VALUES),
    5 reservation_max_connections: OptInt = Field::int32("ReservationMaxConnections"),
    6 reservation_end_time: Opt = Field::timestamp("ReservationEndTime"),
}

/// The shape `Resource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Resource {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<ResourceStatus>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Resource {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<ResourceStatus>) -> Self {
        self.status = Some(value.into());
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
}

record! {
    Resource: RESOURCE,
    0 status: Opt = Field::one_of("Status", ResourceStatus::VALUES),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 resource_id: OptStr = Field::string("ResourceId"),
}

/// The shape `RouteTable`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteTable {
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Kind of route table: `System` or `Custom`.
    pub route_table_type: Option<RouteTableRouteTableType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RouteTable {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the route table (`vtb-...`).
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Kind of route table: `System` or `Custom`.
    pub fn route_table_type(
        mut self,
        value: impl Into<RouteTableRouteTableType>,
    ) -> Self {
        self.route_table_type = Some(value.into());
        self
    }
}

record! {
    RouteTable: ROUTE_TABLE,
    0 route_table_id: OptStr = Field::string("RouteTableId"),
    1 route_table_type: Opt = Field::one_of("RouteTableType", RouteTableRouteTableType::VALUES),
}

/// The shape `RuleList`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RuleList {
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: Option<String>,
    /// Id of the queue of the QoS policy (`qos-queue-...`). `DescribeExpressConnectTrafficQosQueue` lists
    /// it.
    pub queue_id: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub protocol: Option<String>,
    /// Block of IPv4 addresses that the traffic comes from.
    pub src_cidr: Option<String>,
    /// Block of IPv4 addresses that the traffic goes to.
    pub dst_cidr: Option<String>,
    /// Block of IPv6 addresses that the traffic comes from. On the wire: `SrcIPv6Cidr`.
    pub src_ipv6_cidr: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to. On the wire: `DstIPv6Cidr`.
    pub dst_ipv6_cidr: Option<String>,
    /// Ports that the traffic comes from, as `first/last`.
    pub src_port_range: Option<String>,
    /// Ports that the traffic goes to, as `first/last`.
    pub dst_port_range: Option<String>,
    /// DSCP value of the traffic that matches; -1 for any.
    pub match_dscp: Option<i64>,
    /// DSCP value that matching traffic gets; -1 for no change.
    pub remarking_dscp: Option<i64>,
    /// Name of the rule: at most 128 characters, not starting with `http://` or `https://`.
    pub rule_name: Option<String>,
    /// Description of the rule: at most 256 characters, not starting with `http://` or `https://`.
    pub rule_description: Option<String>,
    /// Id of the rule of a traffic policy (`qos-rule-...`). `DescribeExpressConnectTrafficQosRule` lists
    /// it.
    pub rule_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<RuleStatus>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RuleList {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the QoS policy of Express Connect (`qos-...`).
    pub fn qos_id(mut self, value: impl Into<String>) -> Self {
        self.qos_id = Some(value.into());
        self
    }

    /// Id of the queue of the QoS policy (`qos-queue-...`).
    pub fn queue_id(mut self, value: impl Into<String>) -> Self {
        self.queue_id = Some(value.into());
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Protocol of the traffic that the rule is for; one of the values stands for all protocols.
    pub fn protocol(mut self, value: impl Into<String>) -> Self {
        self.protocol = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic comes from.
    pub fn src_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_cidr = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic goes to.
    pub fn dst_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic comes from.
    pub fn src_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.src_ipv6_cidr = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic goes to.
    pub fn dst_ipv6_cidr(mut self, value: impl Into<String>) -> Self {
        self.dst_ipv6_cidr = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`.
    pub fn src_port_range(mut self, value: impl Into<String>) -> Self {
        self.src_port_range = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`.
    pub fn dst_port_range(mut self, value: impl Into<String>) -> Self {
        self.dst_port_range = Some(value.into());
        self
    }

    /// DSCP value of the traffic that matches; -1 for any.
    pub fn match_dscp(mut self, value: i64) -> Self {
        self.match_dscp = Some(value);
        self
    }

    /// DSCP value that matching traffic gets; -1 for no change.
    pub fn remarking_dscp(mut self, value: i64) -> Self {
        self.remarking_dscp = Some(value);
        self
    }

    /// Name of the rule: at most 128 characters, not starting with `http://` or `https://`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }

    /// Description of the rule: at most 256 characters, not starting with `http://` or `https://`.
    pub fn rule_description(mut self, value: impl Into<String>) -> Self {
        self.rule_description = Some(value.into());
        self
    }

    /// Id of the rule of a traffic policy (`qos-rule-...`).
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<RuleStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
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
    15 status: Opt = Field::one_of("Status", RuleStatus::VALUES),
}

/// The shape `Tag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, at most 64 or 128 characters. It cannot begin with `aliyun` or `acs:`, nor contain
    /// `http://` or `https://`.
    pub key: Option<String>,
    /// Value of the tag, at most 128 characters; may be empty. A key alone matches all its values.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, at most 64 or 128 characters.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the tag, at most 128 characters; may be empty.
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

/// The shape `TagKey`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TagKey {
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<TagKeyType>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TagKey {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the resource, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<TagKeyType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Key of the tag, which names it; a resource has each key once.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

record! {
    TagKey: TAG_KEY,
    0 r#type: Opt = Field::one_of("Type", TagKeyType::VALUES),
    1 tag_key: OptStr = Field::string("TagKey"),
}

/// The shape `TagResource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResource {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<TagResourceResourceType>,
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TagResource {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<TagResourceResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Value that belongs to the key of the tag; may be empty.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }

    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Key of the tag, which names it; a resource has each key once.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

record! {
    TagResource: TAG_RESOURCE,
    0 resource_type: Opt = Field::one_of("ResourceType", TagResourceResourceType::VALUES),
    1 tag_value: OptStr = Field::string("TagValue"),
    2 resource_id: OptStr = Field::string("ResourceId"),
    3 tag_key: OptStr = Field::string("TagKey"),
}

/// The shape `TunnelBgpConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelBgpConfig {
    /// AS number on the provider's side.
    pub local_asn: Option<i64>,
    /// BGP address on the provider's side, within `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub tunnel_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelBgpConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// AS number on the provider's side.
    pub fn local_asn(mut self, value: i64) -> Self {
        self.local_asn = Some(value);
        self
    }

    /// BGP address on the provider's side, within `TunnelCidr`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }

    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
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

/// The shape `TunnelConfigIkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelConfigIkeConfig {
    /// Pre-shared key that both ends of the VPN authenticate each other with. Keep it secret.
    pub psk: Option<String>,
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<String>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub ike_mode: Option<IkeMode>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<String>,
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<String>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub ike_pfs: Option<String>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds.
    pub ike_lifetime: Option<i64>,
    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub local_id: Option<String>,
    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub remote_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelConfigIkeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pre-shared key that both ends of the VPN authenticate each other with.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub fn ike_version(mut self, value: impl Into<String>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub fn ike_mode(mut self, value: impl Into<IkeMode>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// How long a security association of phase one (IKE) lasts.
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }

    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

record! {
    TunnelConfigIkeConfig: TUNNEL_CONFIG_IKE_CONFIG,
    0 psk: OptStr = Field::string("Psk").secret(),
    1 ike_version: OptStr = Field::string("IkeVersion"),
    2 ike_mode: Opt = Field::one_of("IkeMode", IkeMode::VALUES),
    3 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    4 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
    5 ike_pfs: OptStr = Field::string("IkePfs"),
    6 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    7 local_id: OptStr = Field::string("LocalId"),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `TunnelIkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIkeConfig {
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<AuthAlgorithm>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<EncryptionAlgorithm>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds.
    pub ike_lifetime: Option<i64>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub ike_mode: Option<TunnelIkeConfigIkeMode>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub ike_pfs: Option<IkePfs>,
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<IkeVersion>,
    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub local_id: Option<String>,
    /// Pre-shared key that both ends of the VPN authenticate each other with. Keep it secret.
    pub psk: Option<String>,
    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub remote_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelIkeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub fn ike_auth_alg(mut self, value: impl Into<AuthAlgorithm>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }

    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub fn ike_enc_alg(mut self, value: impl Into<EncryptionAlgorithm>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// How long a security association of phase one (IKE) lasts.
    pub fn ike_lifetime(mut self, value: i64) -> Self {
        self.ike_lifetime = Some(value);
        self
    }

    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub fn ike_mode(mut self, value: impl Into<TunnelIkeConfigIkeMode>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub fn ike_pfs(mut self, value: impl Into<IkePfs>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub fn ike_version(mut self, value: impl Into<IkeVersion>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// Pre-shared key that both ends of the VPN authenticate each other with.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

record! {
    TunnelIkeConfig: TUNNEL_IKE_CONFIG,
    0 ike_auth_alg: Opt = Field::one_of("IkeAuthAlg", AuthAlgorithm::VALUES),
    1 ike_enc_alg: Opt = Field::one_of("IkeEncAlg", EncryptionAlgorithm::VALUES),
    2 ike_lifetime: OptInt = Field::int64("IkeLifetime"),
    3 ike_mode: Opt = Field::one_of("IkeMode", TunnelIkeConfigIkeMode::VALUES),
    4 ike_pfs: Opt = Field::one_of("IkePfs", IkePfs::VALUES),
    5 ike_version: Opt = Field::one_of("IkeVersion", IkeVersion::VALUES),
    6 local_id: OptStr = Field::string("LocalId"),
    7 psk: OptStr = Field::string("Psk").secret(),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `TunnelIpsecConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelIpsecConfig {
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<AuthAlgorithm>,
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<EncryptionAlgorithm>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<i64>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<IpsecPfs>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelIpsecConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<AuthAlgorithm>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<EncryptionAlgorithm>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// How long a security association of phase two (IPsec) lasts.
    pub fn ipsec_lifetime(mut self, value: i64) -> Self {
        self.ipsec_lifetime = Some(value);
        self
    }

    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub fn ipsec_pfs(mut self, value: impl Into<IpsecPfs>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

record! {
    TunnelIpsecConfig: TUNNEL_IPSEC_CONFIG,
    0 ipsec_auth_alg: Opt = Field::one_of("IpsecAuthAlg", AuthAlgorithm::VALUES),
    1 ipsec_enc_alg: Opt = Field::one_of("IpsecEncAlg", EncryptionAlgorithm::VALUES),
    2 ipsec_lifetime: OptInt = Field::int64("IpsecLifetime"),
    3 ipsec_pfs: Opt = Field::one_of("IpsecPfs", IpsecPfs::VALUES),
}

/// The shape `TunnelOption`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOption {
    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub tunnel_id: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone: `true` or
    /// `false`, as a text.
    pub enable_dpd: Option<String>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation: `true` or `false`,
    /// as a text.
    pub enable_nat_traversal: Option<String>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_certificate: Option<String>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<TunnelRole>,
    /// State that the tunnel is in now: `active`, `updating` or `deleting`.
    pub state: Option<TunnelState>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnConnectionStatus>,
    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub tunnel_bgp_config: Option<TunnelOptionTunnelBgpConfig>,
    /// Settings of phase one (IKE) of the VPN.
    pub tunnel_ike_config: Option<TunnelOptionTunnelIkeConfig>,
    /// Settings of phase two (IPsec) of the VPN.
    pub tunnel_ipsec_config: Option<TunnelOptionTunnelIpsecConfig>,
    /// Id of the zone. `DescribeZones` lists it.
    pub zone_no: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelOption {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of one of the two tunnels of a VPN connection (`tun-...`).
    pub fn tunnel_id(mut self, value: impl Into<String>) -> Self {
        self.tunnel_id = Some(value.into());
        self
    }

    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    pub fn customer_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.customer_gateway_id = Some(value.into());
        self
    }

    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone: `true` or
    /// `false`, as a text.
    pub fn enable_dpd(mut self, value: impl Into<String>) -> Self {
        self.enable_dpd = Some(value.into());
        self
    }

    /// Whether NAT traversal is on, which lets the VPN pass through address translation: `true` or `false`,
    /// as a text.
    pub fn enable_nat_traversal(mut self, value: impl Into<String>) -> Self {
        self.enable_nat_traversal = Some(value.into());
        self
    }

    /// Public IP address at which the gateway is reached.
    pub fn internet_ip(mut self, value: impl Into<String>) -> Self {
        self.internet_ip = Some(value.into());
        self
    }

    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub fn remote_ca_certificate(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_certificate = Some(value.into());
        self
    }

    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub fn role(mut self, value: impl Into<TunnelRole>) -> Self {
        self.role = Some(value.into());
        self
    }

    /// State that the tunnel is in now: `active`, `updating` or `deleting`.
    pub fn state(mut self, value: impl Into<TunnelState>) -> Self {
        self.state = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<VpnConnectionStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// How the tunnel exchanges routes: number of the autonomous system, addresses of both ends, state.
    pub fn tunnel_bgp_config(mut self, value: TunnelOptionTunnelBgpConfig) -> Self {
        self.tunnel_bgp_config = Some(value);
        self
    }

    /// Settings of phase one (IKE) of the VPN.
    pub fn tunnel_ike_config(mut self, value: TunnelOptionTunnelIkeConfig) -> Self {
        self.tunnel_ike_config = Some(value);
        self
    }

    /// Settings of phase two (IPsec) of the VPN.
    pub fn tunnel_ipsec_config(mut self, value: TunnelOptionTunnelIpsecConfig) -> Self {
        self.tunnel_ipsec_config = Some(value);
        self
    }

    /// Id of the zone.
    pub fn zone_no(mut self, value: impl Into<String>) -> Self {
        self.zone_no = Some(value.into());
        self
    }
}

record! {
    TunnelOption: TUNNEL_OPTION,
    0 tunnel_id: OptStr = Field::string("TunnelId"),
    1 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    2 enable_dpd: OptStr = Field::string("EnableDpd"),
    3 enable_nat_traversal: OptStr = Field::string("EnableNatTraversal"),
    4 internet_ip: OptStr = Field::string("InternetIp"),
    5 remote_ca_certificate: OptStr = Field::string("RemoteCaCertificate"),
    6 role: Opt = Field::one_of("Role", TunnelRole::VALUES),
    7 state: Opt = Field::one_of("State", TunnelState::VALUES),
    8 status: Opt = Field::one_of("Status", VpnConnectionStatus::VALUES),
    9 tunnel_bgp_config: Opt = Field::record("TunnelBgpConfig", &TUNNEL_OPTION_TUNNEL_BGP_CONFIG),
    10 tunnel_ike_config: Opt = Field::record("TunnelIkeConfig", &TUNNEL_OPTION_TUNNEL_IKE_CONFIG),
    11 tunnel_ipsec_config: Opt = Field::record("TunnelIpsecConfig", &TUNNEL_OPTION_TUNNEL_IPSEC_CONFIG),
    12 zone_no: OptStr = Field::string("ZoneNo"),
}

/// The shape `TunnelOptionTunnelBgpConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionTunnelBgpConfig {
    /// Whether the BGP session of the tunnel is up: `success` or `false`.
    pub bgp_status: Option<BgpStatus>,
    /// AS number on the provider's side.
    pub local_asn: Option<String>,
    /// BGP address on the provider's side, within `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// AS number on the customer's side.
    pub peer_asn: Option<String>,
    /// BGP address on the customer's side, within `TunnelCidr`.
    pub peer_bgp_ip: Option<String>,
    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub tunnel_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelOptionTunnelBgpConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the BGP session of the tunnel is up: `success` or `false`.
    pub fn bgp_status(mut self, value: impl Into<BgpStatus>) -> Self {
        self.bgp_status = Some(value.into());
        self
    }

    /// AS number on the provider's side.
    pub fn local_asn(mut self, value: impl Into<String>) -> Self {
        self.local_asn = Some(value.into());
        self
    }

    /// BGP address on the provider's side, within `TunnelCidr`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }

    /// AS number on the customer's side.
    pub fn peer_asn(mut self, value: impl Into<String>) -> Self {
        self.peer_asn = Some(value.into());
        self
    }

    /// BGP address on the customer's side, within `TunnelCidr`.
    pub fn peer_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_bgp_ip = Some(value.into());
        self
    }

    /// Block of addresses for BGP inside the tunnel, a /30 within `169.254.0.0/16`.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self {
        self.tunnel_cidr = Some(value.into());
        self
    }
}

record! {
    TunnelOptionTunnelBgpConfig: TUNNEL_OPTION_TUNNEL_BGP_CONFIG,
    0 bgp_status: Opt = Field::one_of("BgpStatus", BgpStatus::VALUES),
    1 local_asn: OptStr = Field::string("LocalAsn"),
    2 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
    3 peer_asn: OptStr = Field::string("PeerAsn"),
    4 peer_bgp_ip: OptStr = Field::string("PeerBgpIp"),
    5 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
}

/// The shape `TunnelOptionTunnelIkeConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionTunnelIkeConfig {
    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub ike_auth_alg: Option<String>,
    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub ike_enc_alg: Option<String>,
    /// How long a security association of phase one (IKE) lasts. Unit: seconds.
    pub ike_lifetime: Option<String>,
    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub ike_mode: Option<IkeMode>,
    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub ike_pfs: Option<String>,
    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub ike_version: Option<String>,
    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub local_id: Option<String>,
    /// Pre-shared key that both ends of the VPN authenticate each other with. Keep it secret.
    pub psk: Option<String>,
    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub remote_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelOptionTunnelIkeConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hash algorithm of phase one (IKE), such as `sha256`.
    pub fn ike_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_auth_alg = Some(value.into());
        self
    }

    /// Encryption algorithm of phase one (IKE), such as `aes256`.
    pub fn ike_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ike_enc_alg = Some(value.into());
        self
    }

    /// How long a security association of phase one (IKE) lasts.
    pub fn ike_lifetime(mut self, value: impl Into<String>) -> Self {
        self.ike_lifetime = Some(value.into());
        self
    }

    /// Negotiation mode of phase one: `main` protects the identities, `aggressive` is faster.
    pub fn ike_mode(mut self, value: impl Into<IkeMode>) -> Self {
        self.ike_mode = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase one (IKE), such as `group14`.
    pub fn ike_pfs(mut self, value: impl Into<String>) -> Self {
        self.ike_pfs = Some(value.into());
        self
    }

    /// Version of the IKE protocol: `ikev1`, or `ikev2`, which needs fewer messages and takes several
    /// networks.
    pub fn ike_version(mut self, value: impl Into<String>) -> Self {
        self.ike_version = Some(value.into());
        self
    }

    /// How the provider's end of the VPN identifies itself, by default its public address.
    pub fn local_id(mut self, value: impl Into<String>) -> Self {
        self.local_id = Some(value.into());
        self
    }

    /// Pre-shared key that both ends of the VPN authenticate each other with.
    pub fn psk(mut self, value: impl Into<String>) -> Self {
        self.psk = Some(value.into());
        self
    }

    /// How the customer's end of the VPN identifies itself, by default its public address.
    pub fn remote_id(mut self, value: impl Into<String>) -> Self {
        self.remote_id = Some(value.into());
        self
    }
}

record! {
    TunnelOptionTunnelIkeConfig: TUNNEL_OPTION_TUNNEL_IKE_CONFIG,
    0 ike_auth_alg: OptStr = Field::string("IkeAuthAlg"),
    1 ike_enc_alg: OptStr = Field::string("IkeEncAlg"),
    2 ike_lifetime: OptStr = Field::string("IkeLifetime"),
    3 ike_mode: Opt = Field::one_of("IkeMode", IkeMode::VALUES),
    4 ike_pfs: OptStr = Field::string("IkePfs"),
    5 ike_version: OptStr = Field::string("IkeVersion"),
    6 local_id: OptStr = Field::string("LocalId"),
    7 psk: OptStr = Field::string("Psk").secret(),
    8 remote_id: OptStr = Field::string("RemoteId"),
}

/// The shape `TunnelOptionTunnelIpsecConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TunnelOptionTunnelIpsecConfig {
    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub ipsec_auth_alg: Option<String>,
    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub ipsec_enc_alg: Option<String>,
    /// How long a security association of phase two (IPsec) lasts. Unit: seconds.
    pub ipsec_lifetime: Option<String>,
    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub ipsec_pfs: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TunnelOptionTunnelIpsecConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Hash algorithm of phase two (IPsec), such as `sha256`.
    pub fn ipsec_auth_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_auth_alg = Some(value.into());
        self
    }

    /// Encryption algorithm of phase two (IPsec), such as `aes256`.
    pub fn ipsec_enc_alg(mut self, value: impl Into<String>) -> Self {
        self.ipsec_enc_alg = Some(value.into());
        self
    }

    /// How long a security association of phase two (IPsec) lasts.
    pub fn ipsec_lifetime(mut self, value: impl Into<String>) -> Self {
        self.ipsec_lifetime = Some(value.into());
        self
    }

    /// Diffie-Hellman group of phase two (IPsec), such as `group14`; `disabled` for none.
    pub fn ipsec_pfs(mut self, value: impl Into<String>) -> Self {
        self.ipsec_pfs = Some(value.into());
        self
    }
}

record! {
    TunnelOptionTunnelIpsecConfig: TUNNEL_OPTION_TUNNEL_IPSEC_CONFIG,
    0 ipsec_auth_alg: OptStr = Field::string("IpsecAuthAlg"),
    1 ipsec_enc_alg: OptStr = Field::string("IpsecEncAlg"),
    2 ipsec_lifetime: OptStr = Field::string("IpsecLifetime"),
    3 ipsec_pfs: OptStr = Field::string("IpsecPfs"),
}

/// The shape `VcoHealthCheck`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct VcoHealthCheck {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<HealthStatus>,
    /// Address that health checks are sent to.
    pub dip: Option<String>,
    /// Time between two checks. Unit: seconds.
    pub interval: Option<i64>,
    /// How often a check is repeated before it counts as failed.
    pub retry: Option<i64>,
    /// Address that health checks are sent from.
    pub sip: Option<String>,
    /// Whether the health check is switched on: `true` or `false`, as a text.
    pub enable: Option<String>,
    /// What becomes of published routes when the health check fails: `revoke_route` withdraws them,
    /// `reserve_route` leaves them.
    pub policy: Option<HealthCheckPolicy>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl VcoHealthCheck {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<HealthStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Address that health checks are sent to.
    pub fn dip(mut self, value: impl Into<String>) -> Self {
        self.dip = Some(value.into());
        self
    }

    /// Time between two checks.
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }

    /// How often a check is repeated before it counts as failed.
    pub fn retry(mut self, value: i64) -> Self {
        self.retry = Some(value);
        self
    }

    /// Address that health checks are sent from.
    pub fn sip(mut self, value: impl Into<String>) -> Self {
        self.sip = Some(value.into());
        self
    }

    /// Whether the health check is switched on: `true` or `false`, as a text.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }

    /// What becomes of published routes when the health check fails: `revoke_route` withdraws them,
    /// `reserve_route` leaves them.
    pub fn policy(mut self, value: impl Into<HealthCheckPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

record! {
    VcoHealthCheck: VCO_HEALTH_CHECK,
    0 status: Opt = Field::one_of("Status", HealthStatus::VALUES),
    1 dip: OptStr = Field::string("Dip"),
    2 interval: OptInt = Field::int32("Interval"),
    3 retry: OptInt = Field::int32("Retry"),
    4 sip: OptStr = Field::string("Sip"),
    5 enable: OptStr = Field::string("Enable"),
    6 policy: Opt = Field::one_of("Policy", HealthCheckPolicy::VALUES),
}

/// The shape `VpnBgpSettings`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnBgpSettings {
    /// Whether routes are exchanged by BGP: `true` or `false`, the default.
    pub enable_bgp: Option<String>,
    /// Number of the autonomous system on the cloud's side, 1 to 4294967295; 45104 when left out. Two
    /// numbers of 16 bits with a dot are taken as well.
    pub local_asn: Option<String>,
    /// Block of 30 bits within 169.254.0.0/16 that the addresses of both ends of the tunnel are in. Each
    /// connection of a VPN gateway needs one of its own.
    pub tunnel_cidr: Option<String>,
    /// BGP address on the cloud's side, out of `TunnelCidr`.
    pub local_bgp_ip: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl VpnBgpSettings {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether routes are exchanged by BGP: `true` or `false`, the default.
    pub fn enable_bgp(mut self, value: impl Into<String>) -> Self {
        self.enable_bgp = Some(value.into());
        self
    }

    /// Number of the autonomous system on the cloud's side, 1 to 4294967295; 45104 when left out.
    pub fn local_asn(mut self, value: impl Into<String>) -> Self {
        self.local_asn = Some(value.into());
        self
    }

    /// Block of 30 bits within 169.254.0.0/16 that the addresses of both ends of the tunnel are in.
    pub fn tunnel_cidr(mut self, value: impl Into<String>) -> Self {
        self.tunnel_cidr = Some(value.into());
        self
    }

    /// BGP address on the cloud's side, out of `TunnelCidr`.
    pub fn local_bgp_ip(mut self, value: impl Into<String>) -> Self {
        self.local_bgp_ip = Some(value.into());
        self
    }
}

record! {
    VpnBgpSettings: VPN_BGP_SETTINGS,
    0 enable_bgp: OptStr = Field::string("EnableBgp"),
    1 local_asn: OptStr = Field::string("LocalAsn"),
    2 tunnel_cidr: OptStr = Field::string("TunnelCidr"),
    3 local_bgp_ip: OptStr = Field::string("LocalBgpIp"),
}

/// The shape `VpnHealthCheckSettings`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnHealthCheckSettings {
    /// Whether the connection is checked: `true` or `false`, the default.
    pub enable: Option<String>,
    /// Address in the data centre that checks are sent to.
    pub dip: Option<String>,
    /// Address in the VPC that checks are sent from.
    pub sip: Option<String>,
    /// Time between two checks; 3 when left out. Unit: seconds.
    pub interval: Option<String>,
    /// How often a check is sent before the connection counts as broken; 3 when left out.
    pub retry: Option<String>,
    /// What becomes of published routes when the check fails. Only for connections of transit routers.
    /// Default: `revoke_route`.
    pub policy: Option<HealthCheckPolicy>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl VpnHealthCheckSettings {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the connection is checked: `true` or `false`, the default.
    pub fn enable(mut self, value: impl Into<String>) -> Self {
        self.enable = Some(value.into());
        self
    }

    /// Address in the data centre that checks are sent to.
    pub fn dip(mut self, value: impl Into<String>) -> Self {
        self.dip = Some(value.into());
        self
    }

    /// Address in the VPC that checks are sent from.
    pub fn sip(mut self, value: impl Into<String>) -> Self {
        self.sip = Some(value.into());
        self
    }

    /// Time between two checks; 3 when left out.
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.interval = Some(value.into());
        self
    }

    /// How often a check is sent before the connection counts as broken; 3 when left out.
    pub fn retry(mut self, value: impl Into<String>) -> Self {
        self.retry = Some(value.into());
        self
    }

    /// What becomes of published routes when the check fails.
    pub fn policy(mut self, value: impl Into<HealthCheckPolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

record! {
    VpnHealthCheckSettings: VPN_HEALTH_CHECK_SETTINGS,
    0 enable: OptStr = Field::string("enable"),
    1 dip: OptStr = Field::string("dip"),
    2 sip: OptStr = Field::string("sip"),
    3 interval: OptStr = Field::string("interval"),
    4 retry: OptStr = Field::string("retry"),
    5 policy: Opt = Field::one_of("Policy", HealthCheckPolicy::VALUES),
}

open_enum! {
    /// Documented values of `AcceptLanguage`. The provider may add others.
    pub enum AcceptLanguage {
        ZhCn = "zh-CN",
        EnUs = "en-US",
    }
}

open_enum! {
    /// Documented values of `AclStatus`. The provider may add others.
    pub enum AclStatus {
        On = "on",
        Off = "off",
    }
}

open_enum! {
    /// Documented values of `AclType`. The provider may add others.
    pub enum AclType {
        /// The listed addresses are let through.
        White = "white",
        /// The listed addresses are blocked.
        Black = "black",
    }
}

open_enum! {
    /// Documented values of `AssociateType`. The provider may add others.
    pub enum AssociateType {
        VSwitch = "VSwitch",
        Gateway = "Gateway",
    }
}

open_enum! {
    /// Documented values of `AssociatedInstanceType`. The provider may add others.
    pub enum AssociatedInstanceType {
        EcsInstance = "EcsInstance",
        NetworkInterface = "NetworkInterface",
    }
}

open_enum! {
    /// Documented values of `AttachType`. The provider may add others.
    pub enum AttachType {
        /// A transit router.
        Cen = "CEN",
        /// Nothing.
        NoAssociated = "NO_ASSOCIATED",
        /// A VPN gateway.
        Vpngw = "VPNGW",
    }
}

open_enum! {
    /// Documented values of `AttachmentStatus`. The provider may add others.
    pub enum AttachmentStatus {
        Attached = "Attached",
        Attaching = "Attaching",
        Detached = "Detached",
        Detaching = "Detaching",
    }
}

open_enum! {
    /// Documented values of `AuthAlgorithm`. The provider may add others.
    pub enum AuthAlgorithm {
        Md5 = "md5",
        Sha1 = "sha1",
        Sha256 = "sha256",
        Sha384 = "sha384",
        Sha512 = "sha512",
        Sm3 = "sm3",
    }
}

open_enum! {
    /// Documented values of `AvailabilityStatus`. The provider may add others.
    pub enum AvailabilityStatus {
        Pending = "Pending",
        Available = "Available",
    }
}

open_enum! {
    /// Documented values of `BandwidthPackageChargeType`. The provider may add others.
    pub enum BandwidthPackageChargeType {
        /// By the enhanced 95th percentile of the bandwidth.
        PayBy95 = "PayBy95",
        /// By the bandwidth that is booked.
        PayByBandwidth = "PayByBandwidth",
        /// By the traffic of the direction that has more of it.
        PayByDominantTraffic = "PayByDominantTraffic",
    }
}

open_enum! {
    /// Documented values of `BandwidthType`. The provider may add others.
    pub enum BandwidthType {
        Sharing = "Sharing",
        Exclusive = "Exclusive",
    }
}

open_enum! {
    /// Documented values of `BgpRouteSource`. The provider may add others.
    pub enum BgpRouteSource {
        /// Learned from the cloud: from the transit router or the VPC.
        Cloud = "CLOUD",
        /// Learned from the data centre.
        VpnBgp = "VPN_BGP",
    }
}

open_enum! {
    /// Documented values of `BgpStatus`. The provider may add others.
    pub enum BgpStatus {
        /// It works.
        Success = "success",
        /// It does not work.
        False = "false",
    }
}

open_enum! {
    /// Documented values of `BillingConfigInternetChargeType`. The provider may add others.
    pub enum BillingConfigInternetChargeType {
        PayBySpec = "PayBySpec",
        PayByLcu = "PayByLcu",
    }
}

open_enum! {
    /// Documented values of `BizType`. The provider may add others.
    pub enum BizType {
        /// Only for owners of a CloudBox.
        CloudBox = "CloudBox",
        /// Nothing special.
        Default = "Default",
    }
}

open_enum! {
    /// Documented values of `BusinessStatus`. The provider may add others.
    pub enum BusinessStatus {
        Normal = "Normal",
        FinancialLocked = "FinancialLocked",
        SecurityLocked = "SecurityLocked",
    }
}

open_enum! {
    /// Documented values of `CertificateType`. The provider may add others.
    pub enum CertificateType {
        Encryption = "Encryption",
        Signature = "Signature",
    }
}

open_enum! {
    /// Documented values of `CommonBandwidthPackageStatus`. The provider may add others.
    pub enum CommonBandwidthPackageStatus {
        Available = "Available",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `DhcpOptionsSetStatus`. The provider may add others.
    pub enum DhcpOptionsSetStatus {
        Available = "Available",
        InUse = "InUse",
        Deleted = "Deleted",
        Pending = "Pending",
    }
}

open_enum! {
    /// Documented values of `EgressAclEntryProtocol`. The provider may add others.
    pub enum EgressAclEntryProtocol {
        Icmp = "icmp",
        Gre = "gre",
        Tcp = "tcp",
        Udp = "udp",
        All = "all",
        Icmpv6 = "icmpv6",
    }
}

open_enum! {
    /// Documented values of `EipBindMode`. The provider may add others.
    pub enum EipBindMode {
        MultiBinded = "MULTI_BINDED",
        Nat = "NAT",
    }
}

open_enum! {
    /// Documented values of `EipBinding`. The provider may add others.
    pub enum EipBinding {
        Nat = "NAT",
        MultiBinded = "MULTI_BINDED",
        Binded = "BINDED",
    }
}

open_enum! {
    /// Documented values of `EipLineType`. The provider may add others.
    pub enum EipLineType {
        Bgp = "BGP",
        BgpPro = "BGP_PRO",
    }
}

open_enum! {
    /// Documented values of `EipSegmentAddressIsp`. The provider may add others.
    pub enum EipSegmentAddressIsp {
        Bgp = "BGP",
        BgpPro = "BGP_PRO",
    }
}

open_enum! {
    /// Documented values of `EipStatus`. The provider may add others.
    pub enum EipStatus {
        /// It is being bound.
        Associating = "Associating",
        /// It is being unbound.
        Unassociating = "Unassociating",
        /// It is bound.
        InUse = "InUse",
        /// It can be bound.
        Available = "Available",
        /// It is being released.
        Releasing = "Releasing",
    }
}

open_enum! {
    /// Documented values of `EncryptionAlgorithm`. The provider may add others.
    pub enum EncryptionAlgorithm {
        Aes = "aes",
        Aes192 = "aes192",
        Aes256 = "aes256",
        Des = "des",
        Value3des = "3des",
        Sm4 = "sm4",
    }
}

open_enum! {
    /// Documented values of `EndpointStatus`. The provider may add others.
    pub enum EndpointStatus {
        Creating = "Creating",
        Created = "Created",
        Modifying = "Modifying",
        Associating = "Associating",
        Dissociating = "Dissociating",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `FailoverTestJobListStatus`. The provider may add others.
    pub enum FailoverTestJobListStatus {
        Init = "Init",
        Starting = "Starting",
        Testing = "Testing",
        Stopping = "Stopping",
        Stopped = "Stopped",
    }
}

open_enum! {
    /// Documented values of `FailoverTestJobType`. The provider may add others.
    pub enum FailoverTestJobType {
        StartNow = "StartNow",
        StartLater = "StartLater",
    }
}

open_enum! {
    /// Documented values of `FlowLogBusinessStatus`. The provider may add others.
    pub enum FlowLogBusinessStatus {
        Normal = "Normal",
        FinancialLocked = "FinancialLocked",
    }
}

open_enum! {
    /// Documented values of `FlowLogResourceType`. The provider may add others.
    pub enum FlowLogResourceType {
        NetworkInterface = "NetworkInterface",
        VSwitch = "VSwitch",
        Vpc = "VPC",
    }
}

open_enum! {
    /// Documented values of `ForwardEntryIpProtocol`. The provider may add others.
    pub enum ForwardEntryIpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Any = "Any",
    }
}

open_enum! {
    /// Documented values of `ForwardTableEntryStatus`. The provider may add others.
    pub enum ForwardTableEntryStatus {
        Pending = "Pending",
        Available = "Available",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `GlobalAccelerationInstanceStatus`. The provider may add others.
    pub enum GlobalAccelerationInstanceStatus {
        /// It can be bound.
        Available = "Available",
        /// It is bound.
        InUse = "InUse",
        /// It is being bound.
        Associating = "Associating",
        /// It is being unbound.
        Unassociating = "Unassociating",
    }
}

open_enum! {
    /// Documented values of `GrantType`. The provider may add others.
    pub enum GrantType {
        All = "All",
        Specify = "Specify",
    }
}

open_enum! {
    /// Documented values of `HaVipInstanceType`. The provider may add others.
    pub enum HaVipInstanceType {
        EcsInstance = "EcsInstance",
        NetworkInterface = "NetworkInterface",
    }
}

open_enum! {
    /// Documented values of `HealthCheckPolicy`. The provider may add others.
    pub enum HealthCheckPolicy {
        /// Published routes are withdrawn when the check fails.
        RevokeRoute = "revoke_route",
        /// Published routes stay when the check fails.
        ReserveRoute = "reserve_route",
    }
}

open_enum! {
    /// Documented values of `HealthStatus`. The provider may add others.
    pub enum HealthStatus {
        /// It does not work.
        Failed = "failed",
        /// It works.
        Success = "success",
    }
}

open_enum! {
    /// Documented values of `IkeMode`. The provider may add others.
    pub enum IkeMode {
        /// Main mode: identities are protected.
        Main = "main",
        /// Aggressive mode: faster, identities are not protected.
        Aggressive = "aggressive",
    }
}

open_enum! {
    /// Documented values of `IkePfs`. The provider may add others.
    pub enum IkePfs {
        Group1 = "group1",
        Group2 = "group2",
        Group5 = "group5",
        Group14 = "group14",
    }
}

open_enum! {
    /// Documented values of `IkeVersion`. The provider may add others.
    pub enum IkeVersion {
        Ikev1 = "ikev1",
        Ikev2 = "ikev2",
    }
}

open_enum! {
    /// Documented values of `IngressAclEntryProtocol`. The provider may add others.
    pub enum IngressAclEntryProtocol {
        Icmp = "icmp",
        Gre = "gre",
        Tcp = "tcp",
        Udp = "udp",
        All = "all",
    }
}

open_enum! {
    /// Documented values of `InstanceChargeType`. The provider may add others.
    pub enum InstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `InstanceFromCenInstanceType`. The provider may add others.
    pub enum InstanceFromCenInstanceType {
        Vpc = "VPC",
        Vbr = "VBR",
        Ccn = "CCN",
    }
}

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        Physicalconnection = "PHYSICALCONNECTION",
    }
}

open_enum! {
    /// Documented values of `InternetChargeType`. The provider may add others.
    pub enum InternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

open_enum! {
    /// Documented values of `IpProtocol`. The provider may add others.
    pub enum IpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
    }
}

open_enum! {
    /// Documented values of `IpVersion`. The provider may add others.
    pub enum IpVersion {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

open_enum! {
    /// Documented values of `IpsecPfs`. The provider may add others.
    pub enum IpsecPfs {
        Disabled = "disabled",
        Group1 = "group1",
        Group2 = "group2",
        Group5 = "group5",
        Group14 = "group14",
    }
}

open_enum! {
    /// Documented values of `Ipv6InternetChargeType`. The provider may add others.
    pub enum Ipv6InternetChargeType {
        /// By the traffic that passes.
        PayByTraffic = "PayByTraffic",
        /// By the bandwidth that is booked.
        PayByBandwidth = "PayByBandwidth",
        /// By the 95th percentile of the bandwidth; on request only.
        PayByOld95 = "PayByOld95",
    }
}

open_enum! {
    /// Documented values of `Ipv6Isp`. The provider may add others.
    pub enum Ipv6Isp {
        Bgp = "BGP",
        ChinaMobile = "ChinaMobile",
        ChinaUnicom = "ChinaUnicom",
        ChinaTelecom = "ChinaTelecom",
    }
}

open_enum! {
    /// Documented values of `LineIsp`. The provider may add others.
    pub enum LineIsp {
        Bgp = "BGP",
        BgpPro = "BGP_PRO",
        ChinaTelecom = "ChinaTelecom",
        ChinaUnicom = "ChinaUnicom",
        ChinaMobile = "ChinaMobile",
        ChinaTelecomL2 = "ChinaTelecom_L2",
        ChinaUnicomL2 = "ChinaUnicom_L2",
        ChinaMobileL2 = "ChinaMobile_L2",
    }
}

open_enum! {
    /// Documented values of `LineOperator`. The provider may add others.
    pub enum LineOperator {
        Ct = "CT",
        Cu = "CU",
        Cm = "CM",
        Co = "CO",
        Equinix = "Equinix",
        Other = "Other",
    }
}

open_enum! {
    /// Documented values of `LineType`. The provider may add others.
    pub enum LineType {
        Mstp = "MSTP",
        Mplsvpn = "MPLSVPN",
        Fibre = "FIBRE",
        Other = "Other",
    }
}

open_enum! {
    /// Documented values of `LoaStatus`. The provider may add others.
    pub enum LoaStatus {
        Applying = "Applying",
        Accept = "Accept",
        Available = "Available",
        Rejected = "Rejected",
        Completing = "Completing",
        Complete = "Complete",
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `NatGatewaySpec`. The provider may add others.
    pub enum NatGatewaySpec {
        Small = "Small",
        Middle = "Middle",
        Large = "Large",
    }
}

open_enum! {
    /// Documented values of `NatGatewayStatus`. The provider may add others.
    pub enum NatGatewayStatus {
        /// It is being created.
        Creating = "Creating",
        /// It is ready.
        Available = "Available",
        /// It is being changed.
        Modifying = "Modifying",
        /// It is being deleted.
        Deleting = "Deleting",
        /// It is being turned into an enhanced one.
        Converting = "Converting",
    }
}

open_enum! {
    /// Documented values of `NetworkAclAttributeStatus`. The provider may add others.
    pub enum NetworkAclAttributeStatus {
        Available = "Available",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `NetworkAclPolicy`. The provider may add others.
    pub enum NetworkAclPolicy {
        Accept = "accept",
        Drop = "drop",
    }
}

open_enum! {
    /// Documented values of `NetworkType`. The provider may add others.
    pub enum NetworkType {
        Internet = "internet",
        Intranet = "intranet",
    }
}

open_enum! {
    /// Documented values of `NextHopNextHopType`. The provider may add others.
    pub enum NextHopNextHopType {
        Instance = "Instance",
        HaVip = "HaVip",
        VpnGateway = "VpnGateway",
        NatGateway = "NatGateway",
        NetworkInterface = "NetworkInterface",
        RouterInterface = "RouterInterface",
        Ipv6Gateway = "IPv6Gateway",
        Attachment = "Attachment",
        Ipv4Gateway = "Ipv4Gateway",
        GatewayEndpoint = "GatewayEndpoint",
        CenBasic = "CenBasic",
        Ecr = "Ecr",
    }
}

open_enum! {
    /// Documented values of `NextHopType`. The provider may add others.
    pub enum NextHopType {
        Instance = "Instance",
        HaVip = "HaVip",
        VpnGateway = "VpnGateway",
        NatGateway = "NatGateway",
        NetworkInterface = "NetworkInterface",
        RouterInterface = "RouterInterface",
        Ipv6Gateway = "IPv6Gateway",
        Attachment = "Attachment",
        Ipv4Gateway = "Ipv4Gateway",
        GatewayEndpoint = "GatewayEndpoint",
        CenBasic = "CenBasic",
        Ecr = "Ecr",
    }
}

open_enum! {
    /// Documented values of `OppositeRouterType`. The provider may add others.
    pub enum OppositeRouterType {
        VRouter = "VRouter",
        Vbr = "VBR",
    }
}

open_enum! {
    /// Documented values of `OrderMode`. The provider may add others.
    pub enum OrderMode {
        PayByVirtualPhysicalConnectionOwner = "PayByVirtualPhysicalConnectionOwner",
        PayByPhysicalConnectionOwner = "PayByPhysicalConnectionOwner",
    }
}

open_enum! {
    /// Documented values of `PhysicalConnectionProductType`. The provider may add others.
    pub enum PhysicalConnectionProductType {
        VirtualPhysicalConnection = "VirtualPhysicalConnection",
        PhysicalConnection = "PhysicalConnection",
    }
}

open_enum! {
    /// Documented values of `PhysicalConnectionStatus`. The provider may add others.
    pub enum PhysicalConnectionStatus {
        /// It is being applied for.
        Initial = "Initial",
        /// It is approved.
        Approved = "Approved",
        /// Its resources are being allocated.
        Allocating = "Allocating",
        /// Its resources are allocated.
        Allocated = "Allocated",
        /// The application is confirmed.
        Confirmed = "Confirmed",
        /// It works.
        Enabled = "Enabled",
        /// It was rejected.
        Rejected = "Rejected",
        /// It was cancelled.
        Canceled = "Canceled",
        /// It is being terminated.
        Terminating = "Terminating",
        /// It is terminated.
        Terminated = "Terminated",
    }
}

open_enum! {
    /// Documented values of `PhysicalConnectionTypeOrderMode`. The provider may add others.
    pub enum PhysicalConnectionTypeOrderMode {
        PayByPhysicalConnectionOwner = "PayByPhysicalConnectionOwner",
        PayByVirtualPhysicalConnectionOwner = "PayByVirtualPhysicalConnectionOwner",
    }
}

open_enum! {
    /// Documented values of `PmInfo.PMCertificateType`. The provider may add others.
    pub enum PmInfoPmCertificateType {
        IdCard = "IDCard",
        Passport = "Passport",
    }
}

open_enum! {
    /// Documented values of `PortType`. The provider may add others.
    pub enum PortType {
        /// 100 Mbit/s over copper.
        Value100baseT = "100Base-T",
        /// 1 Gbit/s over copper.
        Value1000baseT = "1000Base-T",
        /// 1 Gbit/s over single-mode fibre, up to 10 km.
        Value1000baseLx = "1000Base-LX",
        /// 10 Gbit/s over copper.
        Value10gBaseT = "10GBase-T",
        /// 10 Gbit/s over single-mode fibre, up to 10 km.
        Value10gBaseLr = "10GBase-LR",
        /// 40 Gbit/s over single-mode fibre.
        Value40gBaseLr = "40GBase-LR",
        /// 100 Gbit/s over single-mode fibre.
        Value100gBaseLr = "100GBase-LR",
    }
}

open_enum! {
    /// Documented values of `PrefixListAssociationResourceType`. The provider may add others.
    pub enum PrefixListAssociationResourceType {
        VpcRouteTable = "vpcRouteTable",
        TrRouteTable = "trRouteTable",
    }
}

open_enum! {
    /// Documented values of `PrefixListAssociationStatus`. The provider may add others.
    pub enum PrefixListAssociationStatus {
        /// It holds.
        Created = "Created",
        /// The latest version of the list did not come into force.
        ModifyFailed = "ModifyFailed",
        /// It is being made.
        Creating = "Creating",
        /// It is being changed.
        Modifying = "Modifying",
        /// It is being removed.
        Deleting = "Deleting",
        /// It is gone.
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `PrefixListIpVersion`. The provider may add others.
    pub enum PrefixListIpVersion {
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }
}

open_enum! {
    /// Documented values of `PrefixListStatus`. The provider may add others.
    pub enum PrefixListStatus {
        Created = "Created",
        Deleted = "Deleted",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `PricingCycle`. The provider may add others.
    pub enum PricingCycle {
        Month = "Month",
        Year = "Year",
    }
}

open_enum! {
    /// Documented values of `PrivateLinkMode`. The provider may add others.
    pub enum PrivateLinkMode {
        FullNat = "FullNat",
        Geneve = "Geneve",
    }
}

open_enum! {
    /// Documented values of `PublicIpAddressPoolStatus`. The provider may add others.
    pub enum PublicIpAddressPoolStatus {
        Created = "Created",
        Deleting = "Deleting",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `PublicIpPoolCidrBlockStatus`. The provider may add others.
    pub enum PublicIpPoolCidrBlockStatus {
        Created = "Created",
        Deleting = "Deleting",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `QosQueueType`. The provider may add others.
    pub enum QosQueueType {
        High = "High",
        Medium = "Medium",
        Default = "Default",
    }
}

open_enum! {
    /// Documented values of `ReservationData.ReservationIpsec`. The provider may add others.
    pub enum ReservationDataReservationIpsec {
        Enable = "enable",
        Disable = "disable",
    }
}

open_enum! {
    /// Documented values of `ReservationData.ReservationOrderType`. The provider may add others.
    pub enum ReservationDataReservationOrderType {
        Renewchange = "RENEWCHANGE",
        TempUpgrade = "TEMP_UPGRADE",
        Renew = "RENEW",
    }
}

open_enum! {
    /// Documented values of `ReservationData.ReservationSsl`. The provider may add others.
    pub enum ReservationDataReservationSsl {
        Enable = "enable",
        Disable = "disable",
    }
}

open_enum! {
    /// Documented values of `ReservationOrderType`. The provider may add others.
    pub enum ReservationOrderType {
        /// Renewal with another specification.
        Renewchange = "RENEWCHANGE",
        /// Upgrade for a limited time.
        TempUpgrade = "TEMP_UPGRADE",
        /// Upgrade.
        Upgrade = "UPGRADE",
    }
}

open_enum! {
    /// Documented values of `Resource.Status`. The provider may add others.
    pub enum ResourceStatus {
        Binded = "BINDED",
        Binding = "BINDING",
        Unbinding = "UNBINDING",
    }
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Physicalconnection = "PHYSICALCONNECTION",
        Virtualborderrouter = "VIRTUALBORDERROUTER",
        Routerinterface = "ROUTERINTERFACE",
    }
}

open_enum! {
    /// Documented values of `RouteEntryListIpVersion`. The provider may add others.
    pub enum RouteEntryListIpVersion {
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }
}

open_enum! {
    /// Documented values of `RouteEntryOrigin`. The provider may add others.
    pub enum RouteEntryOrigin {
        Custom = "Custom",
        System = "System",
        Bgp = "BGP",
        Cen = "CEN",
        Ecr = "ECR",
    }
}

open_enum! {
    /// Documented values of `RouteEntryType`. The provider may add others.
    pub enum RouteEntryType {
        Custom = "custom",
        Bgp = "bgp",
    }
}

open_enum! {
    /// Documented values of `RouteTable.RouteTableType`. The provider may add others.
    pub enum RouteTableRouteTableType {
        System = "System",
        Custom = "Custom",
    }
}

open_enum! {
    /// Documented values of `RouteTableType`. The provider may add others.
    pub enum RouteTableType {
        Custom = "Custom",
        System = "System",
    }
}

open_enum! {
    /// Documented values of `RouterInterfaceSpec`. The provider may add others.
    pub enum RouterInterfaceSpec {
        Mini2 = "Mini.2",
        Mini5 = "Mini.5",
        Small1 = "Small.1",
        Small2 = "Small.2",
        Small5 = "Small.5",
        Middle1 = "Middle.1",
        Middle2 = "Middle.2",
        Middle5 = "Middle.5",
        Large1 = "Large.1",
        Large2 = "Large.2",
        Large5 = "Large.5",
        Xlarge1 = "Xlarge.1",
    }
}

open_enum! {
    /// Documented values of `RouterInterfaceStatus`. The provider may add others.
    pub enum RouterInterfaceStatus {
        /// It is new and not connected.
        Idle = "Idle",
        /// It waits for the other side to connect.
        AcceptingConnecting = "AcceptingConnecting",
        /// It is being connected.
        Connecting = "Connecting",
        /// It is being enabled.
        Activating = "Activating",
        /// It works.
        Active = "Active",
        /// It is being changed.
        Modifying = "Modifying",
        /// It is being disabled.
        Deactivating = "Deactivating",
        /// It is disabled.
        Inactive = "Inactive",
        /// It is being deleted.
        Deleting = "Deleting",
        /// It is deleted.
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `RouterType`. The provider may add others.
    pub enum RouterType {
        VRouter = "VRouter",
        Vbr = "VBR",
    }
}

open_enum! {
    /// Documented values of `RuleStatus`. The provider may add others.
    pub enum RuleStatus {
        Normal = "Normal",
        Configuring = "Configuring",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `ServiceLocation`. The provider may add others.
    pub enum ServiceLocation {
        ChinaMainland = "china-mainland",
        NorthAmerica = "north-america",
        AsiaPacific = "asia-pacific",
        Europe = "europe",
    }
}

open_enum! {
    /// Documented values of `SslVpnClientCertStatus`. The provider may add others.
    pub enum SslVpnClientCertStatus {
        /// It expires within a week.
        ExpiringSoon = "expiring-soon",
        /// It is valid.
        Normal = "normal",
        /// It has expired.
        Expired = "expired",
    }
}

open_enum! {
    /// Documented values of `SslVpnProtocol`. The provider may add others.
    pub enum SslVpnProtocol {
        Tcp = "TCP",
        Udp = "UDP",
    }
}

open_enum! {
    /// Documented values of `TagKey.Type`. The provider may add others.
    pub enum TagKeyType {
        Custom = "Custom",
        System = "System",
        Physicalconnection = "PHYSICALCONNECTION",
        Virtualborderrouter = "VIRTUALBORDERROUTER",
        Routerinterface = "ROUTERINTERFACE",
    }
}

open_enum! {
    /// Documented values of `TagResource.ResourceType`. The provider may add others.
    pub enum TagResourceResourceType {
        Vpc = "VPC",
        Vswitch = "VSWITCH",
        Routetable = "ROUTETABLE",
        Eip = "EIP",
        Vpngateway = "VPNGATEWAY",
        Natgateway = "NATGATEWAY",
        Commonbandwidthpackage = "COMMONBANDWIDTHPACKAGE",
        Prefixlist = "PREFIXLIST",
        Publicipaddresspool = "PUBLICIPADDRESSPOOL",
        Ipv4gateway = "IPV4GATEWAY",
        Ipv6gateway = "IPV6GATEWAY",
        Networkacl = "NETWORKACL",
        Trafficmirrorfilter = "TRAFFICMIRRORFILTER",
        Trafficmirrorsession = "TRAFFICMIRRORSESSION",
        Flowlog = "FLOWLOG",
        Havip = "HAVIP",
        Dhcpoptionsset = "DHCPOPTIONSSET",
        Gatewayendpoint = "GATEWAYENDPOINT",
        Physicalconnection = "PHYSICALCONNECTION",
        Virtualborderrouter = "VIRTUALBORDERROUTER",
        Routerinterface = "ROUTERINTERFACE",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorAction`. The provider may add others.
    pub enum TrafficMirrorAction {
        Accept = "accept",
        Drop = "drop",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorProtocol`. The provider may add others.
    pub enum TrafficMirrorProtocol {
        All = "ALL",
        Icmp = "ICMP",
        Tcp = "TCP",
        Udp = "UDP",
    }
}

open_enum! {
    /// Documented values of `TrafficMirrorTargetType`. The provider may add others.
    pub enum TrafficMirrorTargetType {
        NetworkInterface = "NetworkInterface",
        Slb = "SLB",
    }
}

open_enum! {
    /// Documented values of `TrafficType`. The provider may add others.
    pub enum TrafficType {
        All = "All",
        Allow = "Allow",
        Drop = "Drop",
    }
}

open_enum! {
    /// Documented values of `TransProtocol`. The provider may add others.
    pub enum TransProtocol {
        Tcp = "tcp",
        Udp = "udp",
    }
}

open_enum! {
    /// Documented values of `TunnelIkeConfig.IkeMode`. The provider may add others.
    pub enum TunnelIkeConfigIkeMode {
        Main = "main",
        Aggressive = "aggressive",
    }
}

open_enum! {
    /// Documented values of `TunnelRole`. The provider may add others.
    pub enum TunnelRole {
        /// The tunnel that is used.
        Master = "master",
        /// The tunnel that takes over.
        Slave = "slave",
    }
}

open_enum! {
    /// Documented values of `TunnelState`. The provider may add others.
    pub enum TunnelState {
        /// It works.
        Active = "active",
        /// It is being changed.
        Updating = "updating",
        /// It is being deleted.
        Deleting = "deleting",
    }
}

open_enum! {
    /// Documented values of `VSwitchStatus`. The provider may add others.
    pub enum VSwitchStatus {
        /// It is being set up or changed.
        Pending = "Pending",
        /// It is ready.
        Available = "Available",
    }
}

open_enum! {
    /// Documented values of `VirtualBorderRouterStatus`. The provider may add others.
    pub enum VirtualBorderRouterStatus {
        /// The other account has not confirmed it yet.
        Unconfirmed = "unconfirmed",
        /// It works.
        Active = "active",
        /// It is being disabled.
        Terminating = "terminating",
        /// It is disabled.
        Terminated = "terminated",
        /// It is being enabled again.
        Recovering = "recovering",
        /// It is being deleted.
        Deleting = "deleting",
    }
}

open_enum! {
    /// Documented values of `VirtualPhysicalConnectionSpec`. The provider may add others.
    pub enum VirtualPhysicalConnectionSpec {
        Value50m = "50M",
        Value100m = "100M",
        Value200m = "200M",
        Value300m = "300M",
        Value400m = "400M",
        Value500m = "500M",
        Value1g = "1G",
        Value2g = "2G",
        Value5g = "5G",
        Value8g = "8G",
        Value10g = "10G",
    }
}

open_enum! {
    /// Documented values of `VpcStatus`. The provider may add others.
    pub enum VpcStatus {
        /// It is being set up or changed.
        Pending = "Pending",
        /// It is ready.
        Available = "Available",
    }
}

open_enum! {
    /// Documented values of `VpnAttachmentNetworkType`. The provider may add others.
    pub enum VpnAttachmentNetworkType {
        Public = "public",
        Private = "private",
    }
}

open_enum! {
    /// Documented values of `VpnConnectionState`. The provider may add others.
    pub enum VpnConnectionState {
        /// It is bound to a VPN gateway and works.
        Active = "active",
        /// It is bound to nothing and is being initialised.
        Init = "init",
        /// It is being bound to a transit router.
        Attaching = "attaching",
        /// It is bound to a transit router.
        Attached = "attached",
        /// It is being unbound from a transit router.
        Detaching = "detaching",
        /// It is locked because of an overdue payment.
        FinancialLocked = "financialLocked",
        /// Its resources are being prepared.
        Provisioning = "provisioning",
        /// It is being changed.
        Updating = "updating",
        /// It is being upgraded.
        Upgrading = "upgrading",
        /// It is gone.
        Deleted = "deleted",
    }
}

open_enum! {
    /// Documented values of `VpnConnectionStatus`. The provider may add others.
    pub enum VpnConnectionStatus {
        /// Phase 1 (IKE) failed.
        IkeSaNotEstablished = "ike_sa_not_established",
        /// Phase 1 (IKE) succeeded.
        IkeSaEstablished = "ike_sa_established",
        /// Phase 2 (IPsec) failed.
        IpsecSaNotEstablished = "ipsec_sa_not_established",
        /// Phase 2 (IPsec) succeeded: the tunnel is up.
        IpsecSaEstablished = "ipsec_sa_established",
    }
}

open_enum! {
    /// Documented values of `VpnFeatureStatus`. The provider may add others.
    pub enum VpnFeatureStatus {
        Enable = "enable",
        Disable = "disable",
    }
}

open_enum! {
    /// Documented values of `VpnGatewayStatus`. The provider may add others.
    pub enum VpnGatewayStatus {
        Init = "init",
        Provisioning = "provisioning",
        Active = "active",
        Updating = "updating",
        Deleting = "deleting",
    }
}

open_enum! {
    /// Documented values of `VpnRouteState`. The provider may add others.
    pub enum VpnRouteState {
        /// It is in the route table of the VPC.
        Published = "published",
        /// It is not in the route table of the VPC.
        Normal = "normal",
    }
}

open_enum! {
    /// Documented values of `VpnType`. The provider may add others.
    pub enum VpnType {
        /// With international ciphers.
        Normal = "Normal",
        /// With the ciphers of China's national standard.
        NationalStandard = "NationalStandard",
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
    IkeSettings,
    IngressAclEntry,
    IpsecConfig,
    IpsecServerIkeSettings,
    IpsecSettings,
    Ipv6CidrBlock,
    NetworkAclResource,
    PmInfo,
    ReservationData,
    Resource,
    RouteTable,
    RuleList,
    Tag,
    TagKey,
    TagResource,
    TunnelBgpConfig,
    TunnelConfigIkeConfig,
    TunnelIkeConfig,
    TunnelIpsecConfig,
    TunnelOption,
    TunnelOptionTunnelBgpConfig,
    TunnelOptionTunnelIkeConfig,
    TunnelOptionTunnelIpsecConfig,
    VcoHealthCheck,
    VpnBgpSettings,
    VpnHealthCheckSettings,
}
