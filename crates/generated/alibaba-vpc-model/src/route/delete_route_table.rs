// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteTable.json; do not edit.
//! Deletes a custom route table, which must be bound to no vSwitch.
//!
//! Asynchronous: `DescribeRouteTableList` shows `Deleting` until it is gone.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteTable), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DeleteRouteTable",
    effect: Effect::Write,
    request: DeleteRouteTableRequest = DELETE_ROUTE_TABLE_REQUEST,
    response: DeleteRouteTableResponse = DELETE_ROUTE_TABLE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 IncorrectRouteTableStatus.RouteEntryExist",
    "400 IncorrectRouteTableType",
    "400 IncorrectStatus.cbnStatus = The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is done.",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 MissingParam.RouteTableId",
    "400 OperationDenied.GatewayAssociated",
    "404 DependencyViolation.RouteEntry = A route leads to the resource. Delete the route first.",
    "404 IncorrectRouteTableStatus",
    "404 InvalidParameter.Action",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeleteRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteTableRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteRouteTableRequest {
    /// Creates a value with the required members.
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteRouteTableRequest: DELETE_ROUTE_TABLE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
}

/// Response of `DeleteRouteTable`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteRouteTableResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteRouteTableResponse: DELETE_ROUTE_TABLE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteRouteTableRequest,
    DeleteRouteTableResponse,
}
