// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/PublishVpnRouteEntry.json; do not edit.
//! Publishes a route of a VPN gateway into the route table of its VPC, or takes it back.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/PublishVpnRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as PublishVpnRouteEntryResponse;

operation!(Operation::new::<PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse>(
    "PublishVpnRouteEntry", Effect::Write, &PUBLISH_VPN_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CountLimitExceed.HaVipRouteEntry Duplicated.VpcNextHop FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY \
        Forbidden.CheckEntryRuleQuota
    400 INVALID_VPC_ID INVALID_WEIGHT_PARAM IllegalParam.AttachmentId IllegalParam.CidrBlock IncorrectHaVipStatus
    400 IncorrectInstanceStatus IncorrectRouteEntryStatus IncorrectStatus.Ipv6Address IncorrectVSwitchStatus IncorrectVpcStatus
    400 InvalidAttachment.NotFound InvalidCIDRBlock.Duplicate InvalidCidrBlock InvalidCidrBlock.Malformed
    400 InvalidEntryRuleQuota.NotFound InvalidNetworkInterface.NotFound InvalidNextHop.NotFound InvalidNextHopType
    400 InvalidNexthop.DirectEni InvalidNexthopListSize InvalidNexthopTypeAndList.BothNotNull InvalidNexthopTypeAndList.BothNull
    400 InvalidOppositeRouterType InvalidPhysicalConnectionBusinessStatus InvalidRouteEntry.Duplicate
    400 InvalidRouteEntryName.Malformed InvalidRouteEntrySize InvalidRouterInterface InvalidVBRStatus InvalidVPC.NotFound
    400 InvalidVRouter.NotFound InvalidVpnRouteEntry.NotFound MissingParameter OperationDenied.Ipv6EntryOnCustomTable
    400 OperationFailed.ActiveNetworkInterfaceNotFound OperationFailed.InvalidCidrBlock OperationFailed.InvalidStatus
    400 OperationFailed.NotSupportIPV6 OperationFailed.QueryAttachmentInfo OperationFailed.RouteConflict
    400 OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface OperationUnsupported.MutipleIpv6Address
    400 OperationUnsupported.SpecifyIpOnIpv6Entry QuotaExceeded QuotaExceeded.VpnRouteEntry Resource.QuotaFull
    400 RouteConflict.AlreadyExist TaskConflict VpnGateway.Configuring VpnGateway.FinancialLocked VpnRouteEntry.AlreadyExists
    400 VpnRouteEntry.Conflict
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnGatewayInstanceId.NotFound
");

/// Request of `PublishVpnRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct PublishVpnRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `RouteDest`: text. */ pub route_dest: String,
    /** `NextHop`: text. */ pub next_hop: String,
    /** `RouteType`: text. */ pub route_type: String,
    /** `PublishVpc`: yes or no. */ pub publish_vpc: bool,
    /** What else came. */ pub extra: Extra,
}
impl PublishVpnRouteEntryRequest {
    /// With what is required.
    pub fn new(
        vpn_gateway_id: impl Into<String>, route_dest: impl Into<String>, next_hop: impl Into<String>,
        route_type: impl Into<String>, publish_vpc: bool,
    ) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(), route_dest: route_dest.into(), next_hop: next_hop.into(),
            route_type: route_type.into(), publish_vpc,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`PublishVpnRouteEntryRequest`].
pub static PUBLISH_VPN_ROUTE_ENTRY_REQUEST: Schema =
    Schema { name: "PublishVpnRouteEntryRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::string("RouteType").required(),
    Field::boolean("PublishVpc").required(),
]; &ROWS } };
record!(PublishVpnRouteEntryRequest, PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_dest, 4 Str next_hop,
    5 Str route_type] [6 Bool publish_vpc]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(PublishVpnRouteEntryRequest);
