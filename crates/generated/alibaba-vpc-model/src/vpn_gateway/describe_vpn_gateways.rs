// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnGateways.json; do not edit.
//! Lists VPN gateways.
//!
//! They are filtered by id, VPC, state, tags and resource group.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnGateways), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::{
    BusinessStatus, FlowLogBusinessStatus, ReservationData, Tag,
    VpnAttachmentNetworkType, VpnFeatureStatus, VpnGatewayStatus, VpnType,
};

operation! {
    name: "DescribeVpnGateways",
    effect: Effect::Read,
    request: DescribeVpnGatewaysRequest = DESCRIBE_VPN_GATEWAYS_REQUEST,
    response: DescribeVpnGatewaysResponse = DESCRIBE_VPN_GATEWAYS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnGateways"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
}

/// Request of `DescribeVpnGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnGatewayStatus>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<FlowLogBusinessStatus>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnGatewaysRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    pub fn vpn_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.vpn_gateway_id = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<VpnGatewayStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub fn business_status(mut self, value: impl Into<FlowLogBusinessStatus>) -> Self {
        self.business_status = Some(value.into());
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

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeVpnGatewaysRequest: DESCRIBE_VPN_GATEWAYS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    3 status: Opt = Field::one_of("Status", VpnGatewayStatus::VALUES),
    4 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
    7 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeVpnGateways`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnGatewaysResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `VpnGateways`: list of records.
    pub vpn_gateways: Vec<VpnGateway>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVpnGatewaysResponse: DESCRIBE_VPN_GATEWAYS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_gateways: List = Field::record("VpnGateways", &VPN_GATEWAY).wrapped("VpnGateway"),
}

/// `VpnGateways.VpnGateway` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnGateway {
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
    pub ipsec_vpn: Option<VpnFeatureStatus>,
    /// When the resource expires, in milliseconds since the beginning of 1970 (UTC).
    pub end_time: Option<i64>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether routes are exchanged by BGP, so that they follow changes in the network.
    pub enable_bgp: Option<bool>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Whether the VPN gateway offers SSL VPN, to connect single clients: `enable` or `disable`.
    pub ssl_vpn: Option<VpnFeatureStatus>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<VpnAttachmentNetworkType>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// What has been ordered and is not in effect yet.
    pub reservation_data: Option<ReservationData>,
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
    VpnGateway: VPN_GATEWAY,
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
    11 ipsec_vpn: Opt = Field::one_of("IpsecVpn", VpnFeatureStatus::VALUES),
    12 end_time: OptInt = Field::int64("EndTime"),
    13 v_switch_id: OptStr = Field::string("VSwitchId"),
    14 description: OptStr = Field::string("Description"),
    15 enable_bgp: OptBool = Field::boolean("EnableBgp"),
    16 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    17 ssl_vpn: Opt = Field::one_of("SslVpn", VpnFeatureStatus::VALUES),
    18 name: OptStr = Field::string("Name"),
    19 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    20 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    21 reservation_data: Opt = Field::record("ReservationData", &crate::shapes::RESERVATION_DATA),
    22 disaster_recovery_internet_ip: OptStr = Field::string("DisasterRecoveryInternetIp"),
    23 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    24 ssl_vpn_internet_ip: OptStr = Field::string("SslVpnInternetIp"),
    25 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    26 eni_instance_ids: List = Field::string("EniInstanceIds").wrapped("EniInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnGatewaysRequest,
    DescribeVpnGatewaysResponse,
    VpnGateway,
}
