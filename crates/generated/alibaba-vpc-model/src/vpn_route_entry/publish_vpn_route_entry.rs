// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/PublishVpnRouteEntry.json; do not edit.
//! Publishes a route of a VPN gateway into the route table of its VPC, or takes it back.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/PublishVpnRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "PublishVpnRouteEntry",
    effect: Effect::Write,
    request: PublishVpnRouteEntryRequest = PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CountLimitExceed.HaVipRouteEntry",
    "400 Duplicated.VpcNextHop",
    "400 FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
    "400 Forbidden.CheckEntryRuleQuota",
    "400 INVALID_VPC_ID",
    "400 INVALID_WEIGHT_PARAM",
    "400 IllegalParam.AttachmentId",
    "400 IllegalParam.CidrBlock",
    "400 IncorrectHaVipStatus",
    "400 IncorrectInstanceStatus",
    "400 IncorrectRouteEntryStatus",
    "400 IncorrectStatus.Ipv6Address",
    "400 IncorrectVSwitchStatus",
    "400 IncorrectVpcStatus",
    "400 InvalidAttachment.NotFound",
    "400 InvalidCIDRBlock.Duplicate",
    "400 InvalidCidrBlock",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidEntryRuleQuota.NotFound",
    "400 InvalidNetworkInterface.NotFound",
    "400 InvalidNextHop.NotFound",
    "400 InvalidNextHopType",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNexthopListSize",
    "400 InvalidNexthopTypeAndList.BothNotNull",
    "400 InvalidNexthopTypeAndList.BothNull",
    "400 InvalidOppositeRouterType",
    "400 InvalidPhysicalConnectionBusinessStatus",
    "400 InvalidRouteEntry.Duplicate",
    "400 InvalidRouteEntryName.Malformed",
    "400 InvalidRouteEntrySize",
    "400 InvalidRouterInterface",
    "400 InvalidVBRStatus",
    "400 InvalidVPC.NotFound",
    "400 InvalidVRouter.NotFound",
    "400 InvalidVpnRouteEntry.NotFound",
    "400 MissingParameter",
    "400 OperationDenied.Ipv6EntryOnCustomTable",
    "400 OperationFailed.ActiveNetworkInterfaceNotFound",
    "400 OperationFailed.InvalidCidrBlock",
    "400 OperationFailed.InvalidStatus",
    "400 OperationFailed.NotSupportIPV6",
    "400 OperationFailed.QueryAttachmentInfo",
    "400 OperationFailed.RouteConflict",
    "400 OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface",
    "400 OperationUnsupported.MutipleIpv6Address",
    "400 OperationUnsupported.SpecifyIpOnIpv6Entry",
    "400 QuotaExceeded",
    "400 QuotaExceeded.VpnRouteEntry",
    "400 Resource.QuotaFull",
    "400 RouteConflict.AlreadyExist",
    "400 TaskConflict",
    "400 VpnGateway.Configuring",
    "400 VpnGateway.FinancialLocked",
    "400 VpnRouteEntry.AlreadyExists",
    "400 VpnRouteEntry.Conflict",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
    "404 InvalidVpnGatewayInstanceId.NotFound",
}

/// Response of `PublishVpnRouteEntry`.
pub type PublishVpnRouteEntryResponse = RequestIdResponse;

/// Request of `PublishVpnRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct PublishVpnRouteEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `RouteDest`: text.
    pub route_dest: String,
    /// `NextHop`: text.
    pub next_hop: String,
    /// `RouteType`: text.
    pub route_type: String,
    /// `PublishVpc`: yes or no.
    pub publish_vpc: bool,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl PublishVpnRouteEntryRequest {
    /// Starts with the required members.
    pub fn new(
        vpn_gateway_id: impl Into<String>,
        route_dest: impl Into<String>,
        next_hop: impl Into<String>,
        route_type: impl Into<String>,
        publish_vpc: bool,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            route_dest: route_dest.into(),
            next_hop: next_hop.into(),
            route_type: route_type.into(),
            publish_vpc,
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
}

record! {
    PublishVpnRouteEntryRequest: PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    3 route_dest: Str = Field::string("RouteDest").required(),
    4 next_hop: Str = Field::string("NextHop").required(),
    5 route_type: Str = Field::string("RouteType").required(),
    6 publish_vpc: Bool = Field::boolean("PublishVpc").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PublishVpnRouteEntryRequest,
}
