// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateRouteEntry.json; do not edit.
//! Adds a custom route to a route table.
//!
//! Use CreateRouteEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{NextHopList, RequestIdResponse as CreateRouteEntryResponse};

operation!(Operation::new::<CreateRouteEntryRequest, CreateRouteEntryResponse>(
    "CreateRouteEntry", Effect::Write, &CREATE_ROUTE_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CountLimitExceed.HaVipRouteEntry Duplicated.VpcNextHop FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY \
        Forbidden.CheckEntryRuleQuota
    400 Forbidden.PrivateIpNotFound INVALID_VPC_ID INVALID_WEIGHT_PARAM IllegalParam.NextHopId IncorrectHaVipStatus
    400 IncorrectRouteEntryStatus IncorrectStatus.MultiScopeRiRouteEntry IncorrectStatus.RouteTableStatus IncorrectVpcStatus
    400 InvalidCIDRBlock.Duplicate InvalidCidrBlock InvalidCidrBlock.Malformed InvalidDestinationCidrBlock
    400 InvalidEntryRuleQuota.NotFound InvalidHaVip.NotFound InvalidNatGateway.NotFound InvalidNextHop.NotFound \
        InvalidNextHopType
    400 InvalidNexthop InvalidNexthop.DirectEni InvalidNexthop.NotFound InvalidNexthopListSize
    400 InvalidNexthopTypeAndList.BothNotNull InvalidNexthopTypeAndList.BothNull InvalidOppositeRouterType InvalidParam
    400 InvalidPhysicalConnectionBusinessStatus InvalidRouteEntry InvalidRouteEntry.Duplicate InvalidRouteEntrySize
    400 InvalidRouterInterface InvalidRouterType InvalidVBRStatus InvalidVPC.NotFound InvalidVRouter.NotFound
    400 InvalidVpnInstanceId.NotFound MissingParameter OperationFailed.CxpRouteExist OperationFailed.DistibuteLock
    400 OperationFailed.EcmpInvalidRouterInterfaceOppositeType OperationFailed.GetEniInfo OperationFailed.InvalidNextHopType
    400 OperationFailed.InvalidNexthop OperationFailed.MultiScopeType OperationFailed.NotifyCenCreate
    400 OperationFailed.NotifyCenDelete OperationFailed.ScopeActiveRouteEntryQuota OperationFailed.ScopeActiveRouteEntryType
    400 OperationFailed.ScopeStandbyRouteEntryQuota OperationUnsupported.EcmpRiTypeOrNumber OperationUnsupported.InactiveMode
    400 OperationUnsupported.InvalidRouterInterfaceType OperationUnsupported.MoreThanOneVpnOrHavip
    400 OperationUnsupported.ScopeInvalidRouteType OperationUnsupported.SubRouteTableECMP QuotaExceeded
    400 QuotaExceeded.EcmpRouteEntryNextHopCount QuotaExceeded.HaVipRouteEntry RouteConflict.AlreadyExist TaskConflict
    400 VswitchStatusError
    403 IncorrectInstanceStatus
    404 InvalidHaVipId.NotFound InvalidInstanId.NotFound InvalidIpv6Gateway.NotFound InvalidNatGatewayId.NotFound
    404 InvalidNetworkInterface.NotFound InvalidNextHopId.NotFound InvalidRouteTableId.NotFound InvalidVpc.NotFound
    404 OperationFailed.InstanceDismatchCurrentVpc
");

/// Request of `CreateRouteEntry`.
#[derive(Default)] #[non_exhaustive] pub struct CreateRouteEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: String,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `NextHopList`: records, at most 4 elements. */ pub next_hop_list: Vec<NextHopList>,
    /** What else came. */ pub extra: Extra,
}
impl CreateRouteEntryRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>, destination_cidr_block: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), destination_cidr_block: destination_cidr_block.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self { self.next_hop_type = Some(value.into()); self }
    /// Sets `NextHopList`.
    pub fn next_hop_list(mut self, value: impl IntoIterator<Item = NextHopList>) -> Self {
        self.next_hop_list = all(value); self
    }
}
/// Table of [`CreateRouteEntryRequest`].
pub static CREATE_ROUTE_ENTRY_REQUEST: Schema = Schema { name: "CreateRouteEntryRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").filled(),
    Field::string("RouteTableId").required(),
    Field::string("DestinationCidrBlock").required(),
    Field::string("NextHopId"),
    Field::string("ClientToken").filled(),
    Field::string("NextHopType"),
    Field::record("NextHopList", &crate::shapes::NEXT_HOP_LIST).list().limits(&Limits::items(None, Some(4))),
]; &ROWS } };
record!(CreateRouteEntryRequest, CREATE_ROUTE_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 Str destination_cidr_block, 3 OptStr next_hop_id, 4 OptStr client_token,
    5 OptStr next_hop_type, 6 List next_hop_list] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateRouteEntryRequest);
