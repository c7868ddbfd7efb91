// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteRouteEntry.json; do not edit.
//! Removes a custom route from a route table.
//!
//! Use `DeleteRouteEntry` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouteEntry), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::NextHopList;

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
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidNextHop",
    "400 InvalidNextHopList.Size",
    "400 InvalidRouteEntry = There is no such route.",
    "400 InvalidRouteEntry.NotFound = There is no such route.",
    "400 InvalidVRouter.NotFound = There is no such router, or the account may not use it.",
    "400 InvalidVpnInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationFailed.DeleteMultiScopeEntry",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 ParamExclusive.NextHopIdAndList",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 InvalidRouteTableId.NotFound = There is no such route table.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
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
    pub route_table_id: String,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: String,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Next hops of a route that shares its traffic between several. At most 4 elements.
    pub next_hop_list: Vec<NextHopList>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteRouteEntryRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 destination_cidr_block: Str = Field::string("DestinationCidrBlock").required(),
    3 next_hop_id: OptStr = Field::string("NextHopId"),
    4 next_hop_list: List = Field::record("NextHopList", &crate::shapes::NEXT_HOP_LIST).list().limits(&Limits::new().items(None, Some(4))),
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
    DeleteRouteEntryResponse,
}
