// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpnGatewayAttribute.json; do not edit.
//! Changes the name, description or route propagation of a VPN gateway.
//!
//! Asynchronous: DescribeVpnGateway shows `updating`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnGatewayAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "ModifyVpnGatewayAttribute",
    effect: Effect::Write,
    request: ModifyVpnGatewayAttributeRequest = MODIFY_VPN_GATEWAY_ATTRIBUTE_REQUEST,
    response: ModifyVpnGatewayAttributeResponse = MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidDescription",
    "400 InvalidName",
    "400 InvalidVpnGatewayInstanceId.NotFound",
    "400 OperationFailed.CenLevelNotSupport",
    "400 OperationFailed.VpnConnectionExist",
    "400 OperationUnsupported.EnableBgp",
    "400 VpnGateway.Configuring",
    "403 Forbidden",
    "403 Forbidden.SubUser",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Request of `ModifyVpnGatewayAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpnGatewayAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `AutoPropagate`: yes or no.
    pub auto_propagate: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyVpnGatewayAttributeRequest {
    /// Starts with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
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

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AutoPropagate`.
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
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `InternetIp`: text.
    pub internet_ip: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `AutoPropagate`: yes or no.
    pub auto_propagate: Option<bool>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `IntranetIp`: text.
    pub intranet_ip: Option<String>,
    /// `EndTime`: integer.
    pub end_time: Option<i64>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `EnableBgp`: yes or no.
    pub enable_bgp: Option<bool>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `DisasterRecoveryInternetIp`: text.
    pub disaster_recovery_internet_ip: Option<String>,
    /// `DisasterRecoveryVSwitchId`: text.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// `SslVpnInternetIp`: text.
    pub ssl_vpn_internet_ip: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyVpnGatewayAttributeResponse: MODIFY_VPN_GATEWAY_ATTRIBUTE_RESPONSE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 status: OptStr = Field::string("Status"),
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
    13 business_status: OptStr = Field::string("BusinessStatus"),
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
