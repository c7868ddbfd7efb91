// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnGateway.json; do not edit.
//! Creates a VPN gateway in a VPC.
//!
//! The account is charged. Where two tunnels are the rule, `VSwitchId` and `DisasterRecoveryVSwitchId`
//! are needed too. Asynchronous: `DescribeVpnGateway` shows `provisioning`, then `active`.
//!
//! - Access level: create.
//! - High risk: it can interrupt a service or lose data.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 6 s,
//!   up to 100 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnGateway), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

pub use crate::shapes::{VpnAttachmentNetworkType, VpnType};

operation! {
    name: "CreateVpnGateway",
    effect: Effect::Write,
    request: CreateVpnGatewayRequest = CREATE_VPN_GATEWAY_REQUEST,
    response: CreateVpnGatewayResponse = CREATE_VPN_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::High).charge(Charge::Paid).asynchronous(Asynchronous::new().poll("DescribeVpnGateway").interval(6).attempts(100)),
}

errors! {
    "400 ChargeType.NotSupport",
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.NoSLRPermission",
    "400 Forbidden.OperateShareResource = The resource is shared by another account and cannot be changed.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidSpec.NotFound",
    "400 InvalidVSwitchId.FirstVswitchIpNotEnough",
    "400 InvalidVSwitchId.FirstVswitchNotSupport",
    "400 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "400 InvalidVSwitchId.SecondVswitchIpNotEnough",
    "400 InvalidVSwitchId.SecondVswitchNotSupport",
    "400 InvalidVSwitchId.VswitchIdShouldDifferent",
    "400 InvalidVSwitchId.ZoneIdShouldDifferent",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 InvalidVpnEnable",
    "400 InventoryNotEnough",
    "400 OperationFailed.AzNotSupport",
    "400 OperationFailed.InventoryNotEnough",
    "400 OperationFailed.IpNotEnough",
    "400 OperationFailed.NetworkTypeNotMatch",
    "400 OperationFailed.SslNotSupport",
    "400 OperationFailed.VSwitchConflict",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 UnnecessarySslConnection",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used. Default:
    /// `POSTPAY`.
    pub instance_charge_type: Option<String>,
    /// How long to buy the VPN gateway for. Unit: months.
    pub period: Option<i64>,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre. Default: `false`.
    pub auto_pay: Option<bool>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// Whether the VPN gateway offers IPsec VPN, to connect sites; `true` when left out. Default: `true`.
    pub enable_ipsec: Option<bool>,
    /// Whether the VPN gateway offers SSL VPN, to connect single clients; `false` when left out. Default:
    /// `false`.
    pub enable_ssl: Option<bool>,
    /// `SslConnections`: integer.
    pub ssl_connections: Option<i64>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Kind of VPN gateway: `Normal`, or `NationalStandard` with Chinese national cryptography.
    pub vpn_type: Option<VpnType>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<VpnAttachmentNetworkType>,
    /// Id of the second vSwitch (`vsw-...`), in another zone, for the gateway's second tunnel.
    pub disaster_recovery_v_switch_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpnGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>, bandwidth: i64) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            bandwidth,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How long to buy the VPN gateway for.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Whether the VPN gateway offers IPsec VPN, to connect sites; `true` when left out.
    pub fn enable_ipsec(mut self, value: bool) -> Self {
        self.enable_ipsec = Some(value);
        self
    }

    /// Whether the VPN gateway offers SSL VPN, to connect single clients; `false` when left out.
    pub fn enable_ssl(mut self, value: bool) -> Self {
        self.enable_ssl = Some(value);
        self
    }

    /// Sets `SslConnections`.
    pub fn ssl_connections(mut self, value: i64) -> Self {
        self.ssl_connections = Some(value);
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Kind of VPN gateway: `Normal`, or `NationalStandard` with Chinese national cryptography.
    pub fn vpn_type(mut self, value: impl Into<VpnType>) -> Self {
        self.vpn_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether it works over the Internet or inside private networks.
    pub fn network_type(mut self, value: impl Into<VpnAttachmentNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Id of the second vSwitch (`vsw-...`), in another zone, for the gateway's second tunnel.
    pub fn disaster_recovery_v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.disaster_recovery_v_switch_id = Some(value.into());
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
    11 vpn_type: Opt = Field::one_of("VpnType", VpnType::VALUES),
    12 client_token: OptStr = Field::string("ClientToken").filled(),
    13 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    14 disaster_recovery_v_switch_id: OptStr = Field::string("DisasterRecoveryVSwitchId"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `CreateVpnGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnGatewayResponse {
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
