// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/PublishVpnRouteEntry.json; do not edit.
//! Publish vpn route entry (`PublishVpnRouteEntry`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/PublishVpnRouteEntry).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as PublishVpnRouteEntryResponse;

/// The table of `PublishVpnRouteEntry`.
pub static OPERATION: Operation = Operation::new(
    "PublishVpnRouteEntry", Effect::Write, &PUBLISH_VPN_ROUTE_ENTRY_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<PublishVpnRouteEntryRequest>, empty::<PublishVpnRouteEntryResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "CountLimitExceed.HaVipRouteEntry"), ErrorCode::new(400, "Duplicated.VpcNextHop"),
    ErrorCode::new(400, "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY"), ErrorCode::new(400, "Forbidden.CheckEntryRuleQuota"),
    ErrorCode::new(400, "INVALID_VPC_ID"), ErrorCode::new(400, "INVALID_WEIGHT_PARAM"),
    ErrorCode::new(400, "IllegalParam.AttachmentId"), ErrorCode::new(400, "IllegalParam.CidrBlock"),
    ErrorCode::new(400, "IncorrectHaVipStatus"), ErrorCode::new(400, "IncorrectInstanceStatus"),
    ErrorCode::new(400, "IncorrectRouteEntryStatus"), ErrorCode::new(400, "IncorrectStatus.Ipv6Address"),
    ErrorCode::new(400, "IncorrectVSwitchStatus"), ErrorCode::new(400, "IncorrectVpcStatus"),
    ErrorCode::new(400, "InvalidAttachment.NotFound"), ErrorCode::new(400, "InvalidCIDRBlock.Duplicate"),
    ErrorCode::new(400, "InvalidCidrBlock"), ErrorCode::new(400, "InvalidCidrBlock.Malformed"),
    ErrorCode::new(400, "InvalidEntryRuleQuota.NotFound"), ErrorCode::new(400, "InvalidNetworkInterface.NotFound"),
    ErrorCode::new(400, "InvalidNextHop.NotFound"), ErrorCode::new(400, "InvalidNextHopType"),
    ErrorCode::new(400, "InvalidNexthop.DirectEni"), ErrorCode::new(400, "InvalidNexthopListSize"),
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNotNull"), ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNull"),
    ErrorCode::new(400, "InvalidOppositeRouterType"), ErrorCode::new(400, "InvalidPhysicalConnectionBusinessStatus"),
    ErrorCode::new(400, "InvalidRouteEntry.Duplicate"), ErrorCode::new(400, "InvalidRouteEntryName.Malformed"),
    ErrorCode::new(400, "InvalidRouteEntrySize"), ErrorCode::new(400, "InvalidRouterInterface"),
    ErrorCode::new(400, "InvalidVBRStatus"), ErrorCode::new(400, "InvalidVPC.NotFound"),
    ErrorCode::new(400, "InvalidVRouter.NotFound"), ErrorCode::new(400, "InvalidVpnRouteEntry.NotFound"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "OperationDenied.Ipv6EntryOnCustomTable"),
    ErrorCode::new(400, "OperationFailed.ActiveNetworkInterfaceNotFound"),
    ErrorCode::new(400, "OperationFailed.InvalidCidrBlock"), ErrorCode::new(400, "OperationFailed.InvalidStatus"),
    ErrorCode::new(400, "OperationFailed.NotSupportIPV6"), ErrorCode::new(400, "OperationFailed.QueryAttachmentInfo"),
    ErrorCode::new(400, "OperationFailed.RouteConflict"),
    ErrorCode::new(400, "OperationUnsupported.Ipv6EntryOnPrimaryNetworkInterface"),
    ErrorCode::new(400, "OperationUnsupported.MutipleIpv6Address"),
    ErrorCode::new(400, "OperationUnsupported.SpecifyIpOnIpv6Entry"), ErrorCode::new(400, "QuotaExceeded"),
    ErrorCode::new(400, "QuotaExceeded.VpnRouteEntry"), ErrorCode::new(400, "Resource.QuotaFull"),
    ErrorCode::new(400, "RouteConflict.AlreadyExist"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "VpnGateway.Configuring"), ErrorCode::new(400, "VpnGateway.FinancialLocked"),
    ErrorCode::new(400, "VpnRouteEntry.AlreadyExists"), ErrorCode::new(400, "VpnRouteEntry.Conflict"),
    ErrorCode::new(403, "Forbbiden.SubUser"), ErrorCode::new(403, "Forbidden"),
    ErrorCode::new(404, "InvalidVpnGatewayInstanceId.NotFound"),
]);

/// Request of `PublishVpnRouteEntry`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl PublishVpnRouteEntryRequest {
    pub fn new(vpn_gateway_id: impl Into<String>, route_dest: impl Into<String>, next_hop: impl Into<String>, route_type: impl Into<String>, publish_vpc: bool) -> Self {
        Self { vpn_gateway_id: vpn_gateway_id.into(), route_dest: route_dest.into(), next_hop: next_hop.into(), route_type: route_type.into(), publish_vpc, ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static PUBLISH_VPN_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "PublishVpnRouteEntryRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("VpnGatewayId").required(),
    Field::string("RouteDest").required(),
    Field::string("NextHop").required(),
    Field::string("RouteType").required(),
    Field::boolean("PublishVpc").required(),
] };
cloudspec_wire::record!(PublishVpnRouteEntryRequest, PUBLISH_VPN_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str vpn_gateway_id, 3 Str route_dest, 4 Str next_hop,
    5 Str route_type] [6 Bool publish_vpc]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(PublishVpnRouteEntryRequest);
