// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteEntries.json; do not edit.
//! Deletes several custom routes.
//!
//! Only `Available` routes can be deleted, and not while the VPC is making or deleting vSwitches or
//! routes. Asynchronous: `DescribeRouteEntryList` shows `Deleting` until they are gone.
//!
//! - Access level: delete.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeRouteEntryList` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntries), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

operation! {
    name: "DeleteRouteEntries",
    effect: Effect::Write,
    request: DeleteRouteEntriesRequest = DELETE_ROUTE_ENTRIES_REQUEST,
    response: DeleteRouteEntriesResponse = DELETE_ROUTE_ENTRIES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeRouteEntryList").interval(3).attempts(10)),
}

errors! {
    "400 DryRunOperation = The request would have worked. Nothing was done because `DryRun` was set.",
}

/// Request of `DeleteRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Routes to make or to delete, at most 50.
    pub route_entries: Vec<RouteEntry>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteRouteEntriesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Routes to make or to delete, at most 50.
    pub fn route_entries(mut self, value: impl IntoIterator<Item = RouteEntry>) -> Self {
        self.route_entries = cloudspec_wire::all(value);
        self
    }
}

record! {
    DeleteRouteEntriesRequest: DELETE_ROUTE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_entries: List = Field::record("RouteEntries", &ROUTE_ENTRY).list().limits(&Limits::new().items(None, Some(50))),
}

/// `RouteEntries` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntry {
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub dst_cidr_block: Option<String>,
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RouteEntry {
    /// Creates a value with the required members.
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }

    /// Id of the route (`rte-...`).
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn dst_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.dst_cidr_block = Some(value.into());
        self
    }

    /// Where matching traffic is sent to.
    pub fn next_hop(mut self, value: impl Into<String>) -> Self {
        self.next_hop = Some(value.into());
        self
    }
}

record! {
    RouteEntry: ROUTE_ENTRY,
    0 route_table_id: Str = Field::string("RouteTableId").required(),
    1 route_entry_id: OptStr = Field::string("RouteEntryId"),
    2 dst_cidr_block: OptStr = Field::string("DstCidrBlock"),
    3 next_hop: OptStr = Field::string("NextHop"),
}

/// Response of `DeleteRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteEntriesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many of the routes or parts of the task succeeded.
    pub success_count: Option<i64>,
    /// How many of the routes or parts of the task failed.
    pub failed_count: Option<i64>,
    /// Routes that could not be added or deleted, each with the error code and its explanation.
    pub failed_route_entries: Vec<FailedRouteEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteRouteEntriesResponse: DELETE_ROUTE_ENTRIES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 success_count: OptInt = Field::int32("SuccessCount"),
    2 failed_count: OptInt = Field::int32("FailedCount"),
    3 failed_route_entries: List = Field::record("FailedRouteEntries", &FAILED_ROUTE_ENTRY).list(),
}

/// `FailedRouteEntries` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FailedRouteEntry {
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub dst_cidr_block: Option<String>,
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Error code of this entry, such as `VPC_ROUTE_ENTRY_CIDR_BLOCK_DUP`.
    pub failed_code: Option<String>,
    /// Explanation in words why this entry failed.
    pub failed_message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FailedRouteEntry: FAILED_ROUTE_ENTRY,
    0 route_entry_id: OptStr = Field::string("RouteEntryId"),
    1 dst_cidr_block: OptStr = Field::string("DstCidrBlock"),
    2 next_hop: OptStr = Field::string("NextHop"),
    3 failed_code: OptStr = Field::string("FailedCode"),
    4 failed_message: OptStr = Field::string("FailedMessage"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteRouteEntriesRequest,
    RouteEntry,
    DeleteRouteEntriesResponse,
    FailedRouteEntry,
}
