// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnAttachment.json; do not edit.
//! Creates an IPsec connection for use with a transit router.
//!
//! It is bound to nothing at first; a customer gateway must exist in the region. The account is
//! charged.
//!
//! - Access level: create.
//! - High risk: it can interrupt a service or lose data.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnConnection` every 2
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnAttachment), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, Style,
    errors, operation, record,
};

pub use crate::shapes::{
    IkeSettings, IpsecSettings, Tag, VpnAttachmentNetworkType, VpnBgpSettings,
    VpnHealthCheckSettings,
};

operation! {
    name: "CreateVpnAttachment",
    effect: Effect::Write,
    request: CreateVpnAttachmentRequest = CREATE_VPN_ATTACHMENT_REQUEST,
    response: CreateVpnAttachmentResponse = CREATE_VPN_ATTACHMENT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::High).charge(Charge::Paid).asynchronous(Asynchronous::new().poll("DescribeVpnConnection").interval(2).attempts(10)),
}

errors! {
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 IllegalParam.EnableBgp",
    "400 IllegalParam.LocalAsn = The AS number is not possible.",
    "400 IllegalParam.LocalBgpIp = The BGP address is not within the tunnel's block, or not possible.",
    "400 IllegalParam.LocalSubnet = The block of addresses is malformed or overlaps with another.",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.TunnelCidr",
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidParameter.BgpConfig",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidParameter.VpnConnectionName",
    "400 InvalidTunnelCidr.Malformed",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParam.RemoteId",
    "400 MissingParameter.TunnelCidr",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationFailed.MissCertificate",
    "400 OperationFailed.NoAvailableAmount",
    "400 OperationUnsupported.EnableBgp = The VPN gateway's version has no BGP. Upgrade it first.",
    "400 QuotaExceeded.PolicyBasedRoute",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 VpnRouteEntry.AlreadyExists = There is such a route already.",
    "400 VpnRouteEntry.BackupRoute = There is an active and standby pair of routes. Delete the other one first.",
    "400 VpnRouteEntry.Conflict = There is a conflicting route already. Delete it or choose another destination.",
    "400 VpnRouteEntry.InvalidWeight = The weight can only be 0 or 100.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidCustomerGatewayInstanceId.NotFound = There is no such customer gateway.",
}

/// Request of `CreateVpnAttachment`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: String,
    /// Whether it works over the Internet or inside private networks.
    pub network_type: Option<VpnAttachmentNetworkType>,
    /// Block of addresses on the VPC's side that the VPN connects; several are joined by commas.
    pub local_subnet: String,
    /// Block of addresses on the customer's side that the VPN connects; several are joined by commas.
    pub remote_subnet: String,
    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub effect_immediately: Option<bool>,
    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub ike_config: Option<IkeSettings>,
    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub ipsec_config: Option<IpsecSettings>,
    /// BGP settings of the VPN, as JSON text.
    pub bgp_config: Option<VpnBgpSettings>,
    /// Settings of the VPN's health check: addresses at both ends, interval and retries.
    pub health_check_config: Option<VpnHealthCheckSettings>,
    /// Whether routes are set up automatically.
    pub auto_config_route: Option<bool>,
    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub enable_dpd: Option<bool>,
    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub enable_nat_traversal: Option<bool>,
    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub remote_ca_cert: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tags: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpnAttachmentRequest {
    /// Creates a value with the required members.
    pub fn new(
        customer_gateway_id: impl Into<String>,
        local_subnet: impl Into<String>,
        remote_subnet: impl Into<String>,
    ) -> Self {
        Self {
            customer_gateway_id: customer_gateway_id.into(),
            local_subnet: local_subnet.into(),
            remote_subnet: remote_subnet.into(),
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

    /// Whether it works over the Internet or inside private networks.
    pub fn network_type(mut self, value: impl Into<VpnAttachmentNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Whether to negotiate anew at once, which interrupts the VPN for a moment; otherwise when traffic
    /// comes.
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }

    /// Settings of phase one (IKE) of the VPN, in which both ends identify themselves and agree on keys.
    pub fn ike_config(mut self, value: IkeSettings) -> Self {
        self.ike_config = Some(value);
        self
    }

    /// Settings of phase two (IPsec) of the VPN, by which the traffic itself is protected.
    pub fn ipsec_config(mut self, value: IpsecSettings) -> Self {
        self.ipsec_config = Some(value);
        self
    }

    /// BGP settings of the VPN, as JSON text.
    pub fn bgp_config(mut self, value: VpnBgpSettings) -> Self {
        self.bgp_config = Some(value);
        self
    }

    /// Settings of the VPN's health check: addresses at both ends, interval and retries.
    pub fn health_check_config(mut self, value: VpnHealthCheckSettings) -> Self {
        self.health_check_config = Some(value);
        self
    }

    /// Whether routes are set up automatically.
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
    }

    /// Whether dead peer detection is on, which notices when the other end of the VPN is gone.
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }

    /// Whether NAT traversal is on, which lets the VPN pass through address translation.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }

    /// CA certificate of the customer's end, for gateways of the SM kind.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
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
    CreateVpnAttachmentRequest: CREATE_VPN_ATTACHMENT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 name: OptStr = Field::string("Name"),
    2 customer_gateway_id: Str = Field::string("CustomerGatewayId").required(),
    3 network_type: Opt = Field::one_of("NetworkType", VpnAttachmentNetworkType::VALUES),
    4 local_subnet: Str = Field::string("LocalSubnet").required(),
    5 remote_subnet: Str = Field::string("RemoteSubnet").required(),
    6 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    7 ike_config: Opt = Field::record("IkeConfig", &crate::shapes::IKE_SETTINGS).style(Style::Json),
    8 ipsec_config: Opt = Field::record("IpsecConfig", &crate::shapes::IPSEC_SETTINGS).style(Style::Json),
    9 bgp_config: Opt = Field::record("BgpConfig", &crate::shapes::VPN_BGP_SETTINGS).style(Style::Json),
    10 health_check_config: Opt = Field::record("HealthCheckConfig", &crate::shapes::VPN_HEALTH_CHECK_SETTINGS).style(Style::Json),
    11 auto_config_route: OptBool = Field::boolean("AutoConfigRoute"),
    12 enable_dpd: OptBool = Field::boolean("EnableDpd"),
    13 enable_nat_traversal: OptBool = Field::boolean("EnableNatTraversal"),
    14 remote_ca_cert: OptStr = Field::string("RemoteCaCert"),
    15 client_token: OptStr = Field::string("ClientToken").filled(),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    17 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `CreateVpnAttachment`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<bool>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVpnAttachmentResponse: CREATE_VPN_ATTACHMENT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    2 name: OptStr = Field::string("Name"),
    3 create_time: OptInt = Field::int64("CreateTime"),
    4 code: OptStr = Field::string("Code"),
    5 success: OptBool = Field::boolean("Success"),
    6 message: OptStr = Field::string("Message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpnAttachmentRequest,
    CreateVpnAttachmentResponse,
}
