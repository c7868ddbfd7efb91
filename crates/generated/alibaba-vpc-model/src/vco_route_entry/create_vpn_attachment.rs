// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpnAttachment.json; do not edit.
//! Creates an IPsec connection for use with a transit router.
//!
//! It is bound to nothing at first; a customer gateway must exist in the region. The account is
//! charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnAttachment).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateVpnAttachment",
    effect: Effect::Write,
    request: CreateVpnAttachmentRequest = CREATE_VPN_ATTACHMENT_REQUEST,
    response: CreateVpnAttachmentResponse = CREATE_VPN_ATTACHMENT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicated.TagKey",
    "400 Forbidden.TagKey.Duplicated",
    "400 IllegalParam.EnableBgp",
    "400 IllegalParam.LocalAsn",
    "400 IllegalParam.LocalBgpIp",
    "400 IllegalParam.LocalSubnet",
    "400 IllegalParam.RemoteSubnet",
    "400 IllegalParam.TunnelCidr",
    "400 InternalError",
    "400 InvalidLocalBgpIp.Malformed",
    "400 InvalidParameter.BgpConfig",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "400 InvalidParameter.VpnConnectionName",
    "400 InvalidTunnelCidr.Malformed",
    "400 MissingParam.CustomerGatewayAsn",
    "400 MissingParam.RemoteId",
    "400 MissingParameter.TunnelCidr",
    "400 NotSupportVpnConnectionParameter.IpsecAuthAlg",
    "400 NotSupportVpnConnectionParameter.IpsecPfs",
    "400 OperationFailed.MissCertificate",
    "400 OperationFailed.NoAvailableAmount",
    "400 OperationUnsupported.EnableBgp",
    "400 QuotaExceeded.PolicyBasedRoute",
    "400 SizeLimitExceeded.TagNum",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.BackupRoute",
    "400 VpnRouteEntry.Conflict",
    "400 VpnRouteEntry.InvalidWeight",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidCustomerGatewayInstanceId.NotFound",
}

/// Request of `CreateVpnAttachment`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpnAttachmentRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: String,
    /// `NetworkType`: text.
    pub network_type: Option<String>,
    /// `LocalSubnet`: text.
    pub local_subnet: String,
    /// `RemoteSubnet`: text.
    pub remote_subnet: String,
    /// `EffectImmediately`: yes or no.
    pub effect_immediately: Option<bool>,
    /// `IkeConfig`: text.
    pub ike_config: Option<String>,
    /// `IpsecConfig`: text.
    pub ipsec_config: Option<String>,
    /// `BgpConfig`: text.
    pub bgp_config: Option<String>,
    /// `HealthCheckConfig`: text.
    pub health_check_config: Option<String>,
    /// `AutoConfigRoute`: yes or no.
    pub auto_config_route: Option<bool>,
    /// `EnableDpd`: yes or no.
    pub enable_dpd: Option<bool>,
    /// `EnableNatTraversal`: yes or no.
    pub enable_nat_traversal: Option<bool>,
    /// `RemoteCaCert`: text.
    pub remote_ca_cert: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Tags`: records, at most 21 elements.
    pub tags: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateVpnAttachmentRequest {
    /// Starts with the required members.
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

    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Sets `EffectImmediately`.
    pub fn effect_immediately(mut self, value: bool) -> Self {
        self.effect_immediately = Some(value);
        self
    }

    /// Sets `IkeConfig`.
    pub fn ike_config(mut self, value: impl Into<String>) -> Self {
        self.ike_config = Some(value.into());
        self
    }

    /// Sets `IpsecConfig`.
    pub fn ipsec_config(mut self, value: impl Into<String>) -> Self {
        self.ipsec_config = Some(value.into());
        self
    }

    /// Sets `BgpConfig`.
    pub fn bgp_config(mut self, value: impl Into<String>) -> Self {
        self.bgp_config = Some(value.into());
        self
    }

    /// Sets `HealthCheckConfig`.
    pub fn health_check_config(mut self, value: impl Into<String>) -> Self {
        self.health_check_config = Some(value.into());
        self
    }

    /// Sets `AutoConfigRoute`.
    pub fn auto_config_route(mut self, value: bool) -> Self {
        self.auto_config_route = Some(value);
        self
    }

    /// Sets `EnableDpd`.
    pub fn enable_dpd(mut self, value: bool) -> Self {
        self.enable_dpd = Some(value);
        self
    }

    /// Sets `EnableNatTraversal`.
    pub fn enable_nat_traversal(mut self, value: bool) -> Self {
        self.enable_nat_traversal = Some(value);
        self
    }

    /// Sets `RemoteCaCert`.
    pub fn remote_ca_cert(mut self, value: impl Into<String>) -> Self {
        self.remote_ca_cert = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
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
    3 network_type: OptStr = Field::string("NetworkType"),
    4 local_subnet: Str = Field::string("LocalSubnet").required(),
    5 remote_subnet: Str = Field::string("RemoteSubnet").required(),
    6 effect_immediately: OptBool = Field::boolean("EffectImmediately"),
    7 ike_config: OptStr = Field::string("IkeConfig"),
    8 ipsec_config: OptStr = Field::string("IpsecConfig"),
    9 bgp_config: OptStr = Field::string("BgpConfig"),
    10 health_check_config: OptStr = Field::string("HealthCheckConfig"),
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `VpnConnectionId`: text.
    pub vpn_connection_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `Code`: text.
    pub code: Option<String>,
    /// `Success`: yes or no.
    pub success: Option<bool>,
    /// `Message`: text.
    pub message: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
