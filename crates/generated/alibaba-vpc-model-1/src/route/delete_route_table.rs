// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteTable.json; do not edit.
//! Deletes a custom route table, which must be bound to no vSwitch.
//!
//! Asynchronous: DescribeRouteTableList shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteTable).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteRouteTableResponse;

operation!(Operation::new::<DeleteRouteTableRequest, DeleteRouteTableResponse>(
    "DeleteRouteTable", Effect::Write, &DELETE_ROUTE_TABLE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IncorrectRouteTableStatus.RouteEntryExist IncorrectRouteTableType IncorrectStatus.cbnStatus IncorrectVSwitchStatus
    400 MissingParam.RouteTableId OperationDenied.GatewayAssociated
    404 DependencyViolation.RouteEntry IncorrectRouteTableStatus InvalidParameter.Action InvalidRegionId.NotFound
");

/// Request of `DeleteRouteTable`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteRouteTableRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteRouteTableRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>) -> Self { Self { route_table_id: route_table_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteRouteTableRequest`].
pub static DELETE_ROUTE_TABLE_REQUEST: Schema = Schema { name: "DeleteRouteTableRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouteTableId").required(),
]; &ROWS } };
record!(DeleteRouteTableRequest, DELETE_ROUTE_TABLE_REQUEST, [0 OptStr region_id, 1 Str route_table_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteRouteTableRequest);
