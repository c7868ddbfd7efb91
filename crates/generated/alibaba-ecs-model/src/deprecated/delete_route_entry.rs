// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteRouteEntry.json; do not edit.
//! Removes a custom route from a route table.
//!
//! Use DeleteRouteEntry of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{NextHopList, RequestIdResponse};

operation! {
    name: "DeleteRouteEntry",
    effect: Effect::Write,
    request: DeleteRouteEntryRequest = DELETE_ROUTE_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbbiden",
    "400 Forbidden.VRouterNotFound",
    "400 IncorrcetRouteEntryStatus",
    "400 IncorrectRouteEntryStatus",
    "400 IncorrectVpcStatus",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidNextHop",
    "400 InvalidNextHopList.Size",
    "400 InvalidRouteEntry",
    "400 InvalidRouteEntry.NotFound",
    "400 InvalidVRouter.NotFound",
    "400 InvalidVpnInstanceId.NotFound",
    "400 MissingParameter",
    "400 OperationDenied",
    "400 OperationFailed.DeleteMultiScopeEntry",
    "400 OperationFailed.DistibuteLock",
    "400 ParamExclusive.NextHopIdAndList",
    "400 TaskConflict",
    "404 InvalidRouteTableId.NotFound",
    "404 InvalidVpcId.NotFound",
    "500 Vpc.Error",
}

/// Response of `DeleteRouteEntry`.
pub type DeleteRouteEntryResponse = RequestIdResponse;

/// Request of `DeleteRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: String,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: String,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `NextHopList`: records, at most 4 elements.
    pub next_hop_list: Vec<NextHopList>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteRouteEntryRequest {
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
    DeleteRouteEntryRequest: DELETE_ROUTE_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 destination_cidr_block: Str = Field::string("DestinationCidrBlock").required(),
    3 next_hop_id: OptStr = Field::string("NextHopId"),
    4 next_hop_list: List = Field::record("NextHopList", &crate::shapes::NEXT_HOP_LIST).list().limits(&Limits::new().items(None, Some(4))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteRouteEntryRequest,
}
