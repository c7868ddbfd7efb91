// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteEntry.json; do not edit.
//! Deletes a route of a VPC's or a virtual border router's route table.
//!
//! Only an `Available` route can be deleted, and not while the VPC is making or deleting vSwitches or
//! routes; for a border router, look up the `NextHopId` first. Asynchronous: DescribeRouteEntryList
//! shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntry).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

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
    "400 IncorrectStatus.PrefixList",
    "400 IncorrectStatus.VpcRouteEntry",
    "400 IncorrectVpcStatus",
    "400 InvalidCidrBlock",
    "400 InvalidCidrBlock.Malformed",
    "400 InvalidNextHop",
    "400 InvalidNextHopList.Size",
    "400 InvalidRouteEntry",
    "400 InvalidRouteEntry.NotFound",
    "400 InvalidRouteEntryId.NotFound",
    "400 InvalidVRouter.NotFound",
    "400 InvalidVpnInstanceId.NotFound",
    "400 MissingParameter",
    "400 OperationDenied",
    "400 OperationDenied.DeleteGatewayEndpointRoute",
    "400 OperationDenied.DeleteManagedRouteEntry",
    "400 OperationDenied.NextHopNotChanged",
    "400 OperationDenied.RouteTableTypeNotPermitted",
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 OperationFailed.DeleteMultiScopeEntry",
    "400 OperationFailed.DistibuteLock",
    "400 ParamExclusive.NextHopIdAndList",
    "400 ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock",
    "400 TaskConflict",
    "404 InvalidRouteTableId.NotFound",
    "404 InvalidVpcId.NotFound",
    "500 Internal.Error",
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
    pub route_table_id: Option<String>,
    /// `RouteEntryId`: text.
    pub route_entry_id: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `NextHopList`: records, at most 8 elements.
    pub next_hop_list: Vec<NextHopList>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteRouteEntryRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Sets `RouteEntryId`.
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }

    /// Sets `DestinationCidrBlock`.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
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
    1 route_table_id: OptStr = Field::string("RouteTableId"),
    2 route_entry_id: OptStr = Field::string("RouteEntryId"),
    3 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    4 next_hop_id: OptStr = Field::string("NextHopId"),
    5 next_hop_list: List = Field::record("NextHopList", &NEXT_HOP_LIST).list().limits(&Limits::new().items(None, Some(8))),
}

/// `NextHopList` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHopList {
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NextHopList {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

record! {
    NextHopList: NEXT_HOP_LIST,
    0 next_hop_id: OptStr = Field::string("NextHopId"),
    1 next_hop_type: OptStr = Field::string("NextHopType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteRouteEntryRequest,
    NextHopList,
}
