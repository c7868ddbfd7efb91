// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnGatewayAttribute.json; do not edit.
//! Changes the name, description or route propagation of a VPN gateway.
//!
//! Asynchronous: `DescribeVpnGateway` shows `updating`, then `active`.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
//!   up to 60 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnGatewayAttribute),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

pub use crate::shapes::{FlowLogBusinessStatus, VpnGatewayStatus};

operation! {
    name: "ModifyVpnGatewayAttribute",
    effect: Effect::Write,
    request: ModifyVpnGatewayAttributeRequest = MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST,
    response: ModifyVpnGatewayAttributeResponse = MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(2).attempts(60)),
}

errors! {
    "400 InvalidDescription = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 OperationFailed.CenLevelNotSupport",
    "400 OperationFailed.VpnConnectionExist",
    "400 OperationUnsupported.EnableBgp = The VPN gateway's version has no BGP. Upgrade it first.",
    "400 VpnGateway.Configuring = The VPN gateway is being changed. Try again when `DescribeVpnGateway` shows it as `active`.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "404 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
}

/// Request of `ModifyVpnGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether BGP routes are propagated to the VPC automatically.
    pub auto_propagate: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpnGatewayAttributeRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether BGP routes are propagated to the VPC automatically.
    pub fn auto_propagate(mut self, value: bool) -> Self {
        self.auto_propagate = Some(value);
        self
    }
}

record! {
    ModifyVpnGatewayAttributeRequest: MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 auto_propagate: OptBool = Field::boolean("AutoPropagate"),
}

/// Response of `ModifyVpnGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeResponse {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<VpnGatewayStatus>,
    /// Public IP address at which the gateway is reached.
    pub internet_ip: Option<String>,
    /// Bandwidth of the VPN gateway, with or without an `M` behind the number. Unit: Mbit/s.
    pub spec: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Whether BGP routes are propagated to the VPC automatically.
    pub auto_propagate: Option<bool>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// `IntranetIp`: string.
    pub intranet_ip: Option<String>,
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
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Public address of the gateway's second tunnel.
    pub disaster_recovery_internet_ip: Option<String>,
    /// Id of the second vSwitch (`vsw-...`), in another zone, for the gateway's second tunnel.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// Public address at which SSL VPN clients reach the gateway, where it differs from that of IPsec.
    pub ssl_vpn_internet_ip: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVpnGatewayAttributeResponse: MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: Opt = Field::one_of("Status", VpnGatewayStatus::VALUES),
    2 internet_ip: OptStr = Field::string("InternetIp"),
    3 spec: OptStr = Field::string("Spec"),
    4 create_time: OptInt = Field::int64("CreateTime"),
    5 auto_propagate: OptBool = Field::boolean("AutoPropagate"),
    6 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    7 intranet_ip: OptStr = Field::string("IntranetIp"),
    8 end_time: OptInt = Field::int64("EndTime"),
    9 v_switch_id: OptStr = Field::string("VSwitchId"),
    10 request_id: OptStr = Field::string("RequestId"),
    11 description: OptStr = Field::string("Description"),
    12 enable_bgp: OptBool = Field::boolean("EnableBgp"),
    13 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
    14 name: OptStr = Field::string("Name"),
    15 disaster_recovery_internet_ip: OptStr = Field::string("DisasterRecoveryInternetIp"),
    16 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    17 ssl_vpn_internet_ip: OptStr = Field::string("SslVpnInternetIp"),
    18 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpnGatewayAttributeRequest,
    ModifyVpnGatewayAttributeResponse,
}
