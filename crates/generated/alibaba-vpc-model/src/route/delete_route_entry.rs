// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteEntry.json; do not edit.
//! Deletes a route of a VPC's or a virtual border router's route table.
//!
//! Only an `Available` route can be deleted, and not while the VPC is making or deleting vSwitches or
//! routes; for a border router, look up the `NextHopId` first. Asynchronous: `DescribeRouteEntryList`
//! shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntry), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "DeleteRouteEntry",
    effect: Effect::Write,
    request: DeleteRouteEntryRequest = DELETE_ROUTE_ENTRY_REQUEST,
    response: DeleteRouteEntryResponse = DELETE_ROUTE_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 Forbidden.VRouterNotFound = There is no such router.",
    "400 IncorrcetRouteEntryStatus",
    "400 IncorrectRouteEntryStatus = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.PrefixList",
    "400 IncorrectStatus.VpcRouteEntry",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidCidrBlock = The block of addresses is malformed, or overlaps with another.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidNextHop",
    "400 InvalidNextHopList.Size",
    "400 InvalidRouteEntry = There is no such route.",
    "400 InvalidRouteEntry.NotFound = There is no such route.",
    "400 InvalidRouteEntryId.NotFound",
    "400 InvalidVRouter.NotFound = There is no such router, or the account may not use it.",
    "400 InvalidVpnInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.DeleteGatewayEndpointRoute",
    "400 OperationDenied.DeleteManagedRouteEntry",
    "400 OperationDenied.NextHopNotChanged",
    "400 OperationDenied.RouteTableTypeNotPermitted",
    "400 OperationDenied.VbrAttachEcrInMiddleStatus",
    "400 OperationFailed.DeleteMultiScopeEntry",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 ParamExclusive.NextHopIdAndList",
    "400 ParamExclusive.RouteEntryIdAndRouteTableIdOrDestCidrBlock",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 InvalidRouteTableId.NotFound = There is no such route table.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "500 Internal.Error",
    "500 Vpc.Error",
}

/// Request of `DeleteRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Next hops of a route that shares its traffic between several. At most 8 elements.
    pub next_hop_list: Vec<NextHopList>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteRouteEntryRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the route table (`vtb-...`).
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Id of the route (`rte-...`).
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Next hops of a route that shares its traffic between several.
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
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NextHopList {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Kind of the next hop, such as `NetworkInterface`.
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

/// Response of `DeleteRouteEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteRouteEntryResponse: DELETE_ROUTE_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteRouteEntryRequest,
    NextHopList,
    DeleteRouteEntryResponse,
}
