// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateRouteEntry.json; do not edit.
//! Adds a custom route to a route table.
//!
//! Use CreateRouteEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{NextHopList, RequestIdResponse};

operation! {
    name: "CreateRouteEntry",
    effect: Effect::Write,
    request: CreateRouteEntryRequest = CREATE_ROUTE_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CountLimitExceed.HaVipRouteEntry",
    "400 Duplicated.VpcNextHop",
    "400 FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
    "400 Forbidden.CheckEntryRuleQuota",
    "400 Forbidden.PrivateIpNotFound",
    "400 INVALID_VPC_ID",
    "400 INVALID_WEIGHT_PARAM",
    "400 IllegalParam.NextHopId",
    "400 IncorrectHaVipStatus",
    "400 IncorrectRouteEntryStatus",
    "400 IncorrectStatus.MultiScopeRiRouteEntry",
    "400 IncorrectStatus.RouteTableStatus",
    "400 IncorrectVpcStatus",
    "400 InvalidCIDRBlock.Duplicate",
    "400 InvalidCidrBlock",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidDestinationCidrBlock",
    "400 InvalidEntryRuleQuota.NotFound",
    "400 InvalidHaVip.NotFound",
    "400 InvalidNatGateway.NotFound",
    "400 InvalidNextHop.NotFound",
    "400 InvalidNextHopType",
    "400 InvalidNexthop",
    "400 InvalidNexthop.DirectEni",
    "400 InvalidNexthop.NotFound",
    "400 InvalidNexthopListSize",
    "400 InvalidNexthopTypeAndList.BothNotNull",
    "400 InvalidNexthopTypeAndList.BothNull",
    "400 InvalidOppositeRouterType",
    "400 InvalidParam",
    "400 InvalidPhysicalConnectionBusinessStatus",
    "400 InvalidRouteEntry",
    "400 InvalidRouteEntry.Duplicate",
    "400 InvalidRouteEntrySize",
    "400 InvalidRouterInterface",
    "400 InvalidRouterType",
    "400 InvalidVBRStatus",
    "400 InvalidVPC.NotFound",
    "400 InvalidVRouter.NotFound",
    "400 InvalidVpnInstanceId.NotFound",
    "400 MissingParameter",
    "400 OperationFailed.CxpRouteExist",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
    "400 OperationFailed.GetEniInfo",
    "400 OperationFailed.InvalidNextHopType",
    "400 OperationFailed.InvalidNexthop",
    "400 OperationFailed.MultiScopeType",
    "400 OperationFailed.NotifyCenCreate",
    "400 OperationFailed.NotifyCenDelete",
    "400 OperationFailed.ScopeActiveRouteEntryQuota",
    "400 OperationFailed.ScopeActiveRouteEntryType",
    "400 OperationFailed.ScopeStandbyRouteEntryQuota",
    "400 OperationUnsupported.EcmpRiTypeOrNumber",
    "400 OperationUnsupported.InactiveMode",
    "400 OperationUnsupported.InvalidRouterInterfaceType",
    "400 OperationUnsupported.MoreThanOneVpnOrHavip",
    "400 OperationUnsupported.ScopeInvalidRouteType",
    "400 OperationUnsupported.SubRouteTableECMP",
    "400 QuotaExceeded",
    "400 QuotaExceeded.EcmpRouteEntryNextHopCount",
    "400 QuotaExceeded.HaVipRouteEntry",
    "400 RouteConflict.AlreadyExist",
    "400 TaskConflict",
    "400 VswitchStatusError",
    "403 IncorrectInstanceStatus",
    "404 InvalidHaVipId.NotFound",
    "404 InvalidInstanId.NotFound",
    "404 InvalidIpv6Gateway.NotFound",
    "404 InvalidNatGatewayId.NotFound",
    "404 InvalidNetworkInterface.NotFound",
    "404 InvalidNextHopId.NotFound",
    "404 InvalidRouteTableId.NotFound",
    "404 InvalidVpc.NotFound",
    "404 OperationFailed.InstanceDismatchCurrentVpc",
}

/// Response of `CreateRouteEntry`.
pub type CreateRouteEntryResponse = RequestIdResponse;

/// Request of `CreateRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateRouteEntryRequest {
    /// Starts with the required members.
    pub fn new(
        route_table_id: impl Into<String>,
        destination_cidr_block: impl Into<String>,
    ) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            destination_cidr_block: destination_cidr_block.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// Sets `NextHopList`.
    pub fn next_hop_list(
        mut self,
        value: impl IntoIterator<Item = NextHopList>,
    ) -> Self {
        self.next_hop_list = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateRouteEntryRequest: CREATE_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 destination_cidr_block: Str = Field::string("DestinationCidrBlock").required(),
    3 next_hop_id: OptStr = Field::string("NextHopId"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 next_hop_type: OptStr = Field::string("NextHopType"),
    6 next_hop_list: List = Field::record("NextHopList", &crate::shapes::NEXT_HOP_LIST).list().limits(&Limits::new().items(None, Some(4))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouteEntryRequest,
}
