// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnGateway.json; do not edit.
//! Creates a VPN gateway in a VPC.
//!
//! The account is charged. Where two tunnels are the rule, `VSwitchId` and `DisasterRecoveryVSwitchId`
//! are needed too. Asynchronous: DescribeVpnGateway shows `provisioning`, then `active`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnGateway).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "CreateVpnGateway",
    effect: Effect::Write,
    request: CreateVpnGatewayRequest = CREATE_VPN_GATEWAY_REQUEST,
    response: CreateVpnGatewayResponse = CREATE_VPN_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 ChargeType.NotSupport",
    "400 Duplicated.TagKey",
    "400 Forbidden.NoSLRPermission",
    "400 Forbidden.OperateShareResource",
    "400 Forbidden.TagKey.Duplicated",
    "400 InternalError",
    "400 InvalidName",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "400 InvalidPeriod",
    "400 InvalidSpec.NotFound",
    "400 InvalidVSwitchId.FirstVswitchIpNotEnough",
    "400 InvalidVSwitchId.FirstVswitchNotSupport",
    "400 InvalidVSwitchId.NotFound",
    "400 InvalidVSwitchId.SecondVswitchIpNotEnough",
    "400 InvalidVSwitchId.SecondVswitchNotSupport",
    "400 InvalidVSwitchId.VswitchIdShouldDifferent",
    "400 InvalidVSwitchId.ZoneIdShouldDifferent",
    "400 InvalidVpcId.NotFound",
    "400 InvalidVpnEnable",
    "400 InventoryNotEnough",
    "400 OperationFailed.AzNotSupport",
    "400 OperationFailed.InventoryNotEnough",
    "400 OperationFailed.IpNotEnough",
    "400 OperationFailed.NetworkTypeNotMatch",
    "400 OperationFailed.SslNotSupport",
    "400 OperationFailed.VSwitchConflict",
    "400 Resource.QuotaFull",
    "400 SizeLimitExceeded.TagNum",
    "400 UnnecessarySslConnection",
    "404 InvalidRegionId.NotFound",
}

/// Request of `CreateVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: String,
    /// `InstanceChargeType`: text. Default: `POSTPAY`.
    pub instance_charge_type: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `AutoPay`: yes or no. Default: `false`.
    pub auto_pay: Option<bool>,
    /// `Bandwidth`: integer.
    pub bandwidth: i64,
    /// `EnableIpsec`: yes or no. Default: `true`.
    pub enable_ipsec: Option<bool>,
    /// `EnableSsl`: yes or no. Default: `false`.
    pub enable_ssl: Option<bool>,
    /// `SslConnections`: integer.
    pub ssl_connections: Option<i64>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `VpnType`: text.
    pub vpn_type: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `DisasterRecoveryVSwitchId`: text.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVpnGatewayRequest {
    /// Starts with the required members.
    pub fn new(vpc_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            bandwidth,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `EnableIpsec`.
    pub fn enable_ipsec(mut self, value: bool) -> Self {
        self.enable_ipsec = Some(value);
        self
    }

    /// Sets `EnableSsl`.
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }

    /// Sets `SslConnections`.
    pub fn ssl_connections(mut self, value: i64) -> Self {
        self.ssl_connections = Some(value);
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `VpnType`.
    pub fn vpn_type(mut self, value: impl Into<String>) -> Self {
        self.vpn_type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `DisasterRecoveryVSwitchId`.
    pub fn disaster_recovery_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.disaster_recovery_v_switch_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    CreateVpnGatewayRequest: CREATE_VPN_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 name: OptStr = Field::string("Name"),
    2 vpc_id: Str = Field::string("VpcId").required(),
    3 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    4 period: OptInt = Field::int32("Period"),
    5 auto_pay: OptBool = Field::boolean("AutoPay"),
    6 bandwidth: Int = Field::int32("Bandwidth").required(),
    7 enable_ipsec: OptBool = Field::boolean("EnableIpsec"),
    8 enable_ssl: OptBool = Field::boolean("EnableSsl"),
    9 ssl_connections: OptInt = Field::int32("SslConnections"),
    10 v_switch_id: OptStr = Field::string("VSwitchId"),
    11 vpn_type: OptStr = Field::string("VpnType"),
    12 client_token: OptStr = Field::string("ClientToken").filled(),
    13 network_type: OptStr = Field::string("NetworkType"),
    14 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `CreateVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayResponse {
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `OrderId`: integer.
    pub order_id: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateVpnGatewayResponse: CREATE_VPN_GATEWAY_RESPONSE,
    0 vpn_gateway_id: OptStr = Field::string("VpnGatewayId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 name: OptStr = Field::string("Name"),
    3 order_id: OptInt = Field::int64("OrderId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpnGatewayRequest,
    CreateVpnGatewayResponse,
}
