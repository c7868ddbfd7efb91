// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGateway.json; do not edit.
//! Returns the details of one VPN gateway.
//!
//! Its `Status` tells whether a change that was asked for is done: `updating`, then `active`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateway), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum, operation,
    record,
};

pub use crate::shapes::{
    FlowLogBusinessStatus, ReservationData, Tag, VpnAttachmentNetworkType,
    VpnGatewayStatus, VpnType,
};

operation! {
    name: "DescribeVpnGateway",
    effect: Effect::Read,
    request: DescribeVpnGatewayRequest = DESCRIBE_VPN_GATEWAY_REQUEST,
    response: DescribeVpnGatewayResponse = DESCRIBE_VPN_GATEWAY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `DescribeVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }
}

record! {
    DescribeVpnGatewayRequest: DESCRIBE_VPN_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
}

/// Response of `DescribeVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewayResponse {
    /// Kind of VPN gateway: `Normal`, or `NationalStandard` with Chinese national cryptography.
    pub vpn_type: Option<VpnType>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnGatewayStatus>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Most SSL VPN clients at once.
    pub ssl_max_connections: Option<i64>,
    /// Bandwidth of the VPN gateway, with or without an `M` behind the number. Unit: Mbit/s.
    pub spec: Option<String>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Whether BGP routes are propagated to the VPC automatically.
    pub auto_propagate: Option<bool>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// What the gateway supports, as tags that the service sets itself: JSON text such as
    /// `{"VpnEnableBgp":"true"}`.
    pub tag: Option<String>,
    /// Whether the VPN gateway offers IPsec VPN, to connect sites: `enable` or `disable`.
    pub ipsec_vpn: Option<IpsecVpn>,
    /// When the resource expires, in milliseconds since the beginning of 1970 (UTC).
    pub end_time: Option<i64>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether routes are exchanged by BGP, so that they follow changes in the network.
    pub enable_bgp: Option<bool>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<FlowLogBusinessStatus>,
    /// Whether the VPN gateway offers SSL VPN, to connect single clients: `enable` or `disable`.
    pub ssl_vpn: Option<SslVpn>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// What has been ordered and is not in effect yet.
    pub reservation_data: Option<ReservationData>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<VpnAttachmentNetworkType>,
    /// Public address of the gateway's second tunnel.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Id of the second vSwitch (`vsw-...`), in another zone, for the gateway's second tunnel.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// Public address at which SSL VPN clients reach the gateway, where it differs from that of IPsec.
    pub ssl_vpn_internet_ip: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Ids of the gateway's network interfaces (`eni-...`).
    pub eni_instance_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVpnGatewayResponse: DESCRIBE_VPN_GATEWAY_RESPONSE,
    0 vpn_type: Opt = Field::one_of("VpnType", VpnType::VALUES),
    1 status: Opt = Field::one_of("Status", VpnGatewayStatus::VALUES),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 ssl_max_connections: OptInt = Field::int64("SslMaxConnections"),
    4 spec: OptStr = Field::string("Spec"),
    5 internet_ip: OptStr = Field::string("InternetIp"),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 auto_propagate: OptBool = Field::boolean("AutoPropagate"),
    8 charge_type: OptStr = Field::string("ChargeType"),
    9 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    10 tag: OptStr = Field::string("Tag"),
    11 ipsec_vpn: Opt = Field::one_of("IpsecVpn", IpsecVpn::VALUES),
    12 end_time: OptInt = Field::int64("EndTime"),
    13 v_switch_id: OptStr = Field::string("VSwitchId"),
    14 request_id: OptStr = Field::string("RequestId"),
    15 description: OptStr = Field::string("Description"),
    16 enable_bgp: OptBool = Field::boolean("EnableBgp"),
    17 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
    18 ssl_vpn: Opt = Field::one_of("SslVpn", SslVpn::VALUES),
    19 name: OptStr = Field::string("Name"),
    20 reservation_data: Opt = Field::record("ReservationData", &crate::shapes::RESERVATION_DATA),
    21 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    22 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    23 disaster_recovery_internet_ip: OptStr = Field::string("DisasterRecoveryInternetIp"),
    24 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    25 ssl_vpn_internet_ip: OptStr = Field::string("SslVpnInternetIp"),
    26 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    27 eni_instance_ids: List = Field::string("EniInstanceIds").wrapped("EniInstanceId"),
}

open_enum! {
    /// Documented values of `IpsecVpn`. The provider may add others.
    pub enum IpsecVpn {
        Enable = "enable",
        Disable = "disable",
    }
}

open_enum! {
    /// Documented values of `SslVpn`. The provider may add others.
    pub enum SslVpn {
        Enable = "enable",
        Disable = "disable",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnGatewayRequest,
    DescribeVpnGatewayResponse,
}
