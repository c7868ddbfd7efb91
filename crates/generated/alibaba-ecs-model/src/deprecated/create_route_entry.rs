// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateRouteEntry.json; do not edit.
//! Create route entry (`CreateRouteEntry`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateRouteEntry).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{NextHopList, RequestIdResponse as CreateRouteEntryResponse};

/// The table of `CreateRouteEntry`.
pub static OPERATION: Operation = Operation::new(
    "CreateRouteEntry", Effect::Write, &CREATE_ROUTE_ENTRY_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<CreateRouteEntryRequest>, empty::<CreateRouteEntryResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "CountLimitExceed.HaVipRouteEntry"), ErrorCode::new(400, "Duplicated.VpcNextHop"),
    ErrorCode::new(400, "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY"), ErrorCode::new(400, "Forbidden.CheckEntryRuleQuota"),
    ErrorCode::new(400, "Forbidden.PrivateIpNotFound"), ErrorCode::new(400, "INVALID_VPC_ID"),
    ErrorCode::new(400, "INVALID_WEIGHT_PARAM"), ErrorCode::new(400, "IllegalParam.NextHopId"),
    ErrorCode::new(400, "IncorrectHaVipStatus"), ErrorCode::new(400, "IncorrectRouteEntryStatus"),
    ErrorCode::new(400, "IncorrectStatus.MultiScopeRiRouteEntry"), ErrorCode::new(400, "IncorrectStatus.RouteTableStatus"),
    ErrorCode::new(400, "IncorrectVpcStatus"), ErrorCode::new(400, "InvalidCIDRBlock.Duplicate"),
    ErrorCode::new(400, "InvalidCidrBlock"), ErrorCode::new(400, "InvalidCidrBlock.Malformed"),
    ErrorCode::new(400, "InvalidDestinationCidrBlock"), ErrorCode::new(400, "InvalidEntryRuleQuota.NotFound"),
    ErrorCode::new(400, "InvalidHaVip.NotFound"), ErrorCode::new(400, "InvalidNatGateway.NotFound"),
    ErrorCode::new(400, "InvalidNextHop.NotFound"), ErrorCode::new(400, "InvalidNextHopType"),
    ErrorCode::new(400, "InvalidNexthop"), ErrorCode::new(400, "InvalidNexthop.DirectEni"),
    ErrorCode::new(400, "InvalidNexthop.NotFound"), ErrorCode::new(400, "InvalidNexthopListSize"),
    ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNotNull"), ErrorCode::new(400, "InvalidNexthopTypeAndList.BothNull"),
    ErrorCode::new(400, "InvalidOppositeRouterType"), ErrorCode::new(400, "InvalidParam"),
    ErrorCode::new(400, "InvalidPhysicalConnectionBusinessStatus"), ErrorCode::new(400, "InvalidRouteEntry"),
    ErrorCode::new(400, "InvalidRouteEntry.Duplicate"), ErrorCode::new(400, "InvalidRouteEntrySize"),
    ErrorCode::new(400, "InvalidRouterInterface"), ErrorCode::new(400, "InvalidRouterType"),
    ErrorCode::new(400, "InvalidVBRStatus"), ErrorCode::new(400, "InvalidVPC.NotFound"),
    ErrorCode::new(400, "InvalidVRouter.NotFound"), ErrorCode::new(400, "InvalidVpnInstanceId.NotFound"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(400, "OperationFailed.CxpRouteExist"),
    ErrorCode::new(400, "OperationFailed.DistibuteLock"),
    ErrorCode::new(400, "OperationFailed.EcmpInvalidRouterInterfaceOppositeType"),
    ErrorCode::new(400, "OperationFailed.GetEniInfo"), ErrorCode::new(400, "OperationFailed.InvalidNextHopType"),
    ErrorCode::new(400, "OperationFailed.InvalidNexthop"), ErrorCode::new(400, "OperationFailed.MultiScopeType"),
    ErrorCode::new(400, "OperationFailed.NotifyCenCreate"), ErrorCode::new(400, "OperationFailed.NotifyCenDelete"),
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryQuota"),
    ErrorCode::new(400, "OperationFailed.ScopeActiveRouteEntryType"),
    ErrorCode::new(400, "OperationFailed.ScopeStandbyRouteEntryQuota"),
    ErrorCode::new(400, "OperationUnsupported.EcmpRiTypeOrNumber"), ErrorCode::new(400, "OperationUnsupported.InactiveMode"),
    ErrorCode::new(400, "OperationUnsupported.InvalidRouterInterfaceType"),
    ErrorCode::new(400, "OperationUnsupported.MoreThanOneVpnOrHavip"),
    ErrorCode::new(400, "OperationUnsupported.ScopeInvalidRouteType"),
    ErrorCode::new(400, "OperationUnsupported.SubRouteTableECMP"), ErrorCode::new(400, "QuotaExceeded"),
    ErrorCode::new(400, "QuotaExceeded.EcmpRouteEntryNextHopCount"), ErrorCode::new(400, "QuotaExceeded.HaVipRouteEntry"),
    ErrorCode::new(400, "RouteConflict.AlreadyExist"), ErrorCode::new(400, "TaskConflict"),
    ErrorCode::new(400, "VswitchStatusError"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(404, "InvalidHaVipId.NotFound"), ErrorCode::new(404, "InvalidInstanId.NotFound"),
    ErrorCode::new(404, "InvalidIpv6Gateway.NotFound"), ErrorCode::new(404, "InvalidNatGatewayId.NotFound"),
    ErrorCode::new(404, "InvalidNetworkInterface.NotFound"), ErrorCode::new(404, "InvalidNextHopId.NotFound"),
    ErrorCode::new(404, "InvalidRouteTableId.NotFound"), ErrorCode::new(404, "InvalidVpc.NotFound"),
    ErrorCode::new(404, "OperationFailed.InstanceDismatchCurrentVpc"),
]);

/// Request of `CreateRouteEntry`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateRouteEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: String,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: String,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `NextHopList`: records, at most 4 elements.
    pub next_hop_list: Vec<NextHopList>,
    pub extra: Extra,
}
impl CreateRouteEntryRequest {
    pub fn new(route_table_id: impl Into<String>, destination_cidr_block: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), destination_cidr_block: destination_cidr_block.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        self.next_hop_list = all(value); self
    }
}
pub static CREATE_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "CreateRouteEntryRequest", fields: &[
    Field::string("RegionId").filled(),
    Field::string("RouteTableId").required(),
    Field::string("DestinationCidrBlock").required(),
    Field::string("NextHopId"),
    Field::string("ClientToken").filled(),
    Field::string("NextHopType"),
    Field::record("NextHopList", &shapes::NEXT_HOP_LIST).list().limits(&Limits::items(None, Some(4))),
] };
cloudspec_wire::record!(CreateRouteEntryRequest, CREATE_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 Str destination_cidr_block, 3 OptStr next_hop_id, 4 OptStr client_token,
    5 OptStr next_hop_type, 6 List next_hop_list] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateRouteEntryRequest);
