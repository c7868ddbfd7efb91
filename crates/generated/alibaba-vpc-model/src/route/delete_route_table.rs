// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteRouteTable.json; do not edit.
//! Delete route table (`DeleteRouteTable`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteTable).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteRouteTableResponse;

/// The table of `DeleteRouteTable`.
pub static OPERATION: Operation = Operation::new(
    "DeleteRouteTable", Effect::Write, &DELETE_ROUTE_TABLE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteRouteTableRequest>, empty::<DeleteRouteTableResponse>,
).errors(&[
    ErrorCode::new(400, "IncorrectRouteTableStatus.RouteEntryExist"), ErrorCode::new(400, "IncorrectRouteTableType"),
    ErrorCode::new(400, "IncorrectStatus.cbnStatus"), ErrorCode::new(400, "IncorrectVSwitchStatus"),
    ErrorCode::new(400, "MissingParam.RouteTableId"), ErrorCode::new(400, "OperationDenied.GatewayAssociated"),
    ErrorCode::new(404, "DependencyViolation.RouteEntry"), ErrorCode::new(404, "IncorrectRouteTableStatus"),
    ErrorCode::new(404, "InvalidParameter.Action"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
]);

/// Request of `DeleteRouteTable`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteRouteTableRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: String,
    pub extra: Extra,
}
impl DeleteRouteTableRequest {
    pub fn new(route_table_id: impl Into<String>) -> Self { Self { route_table_id: route_table_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_ROUTE_TABLE_REQUEST: Schema = Schema { name: "DeleteRouteTableRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("RouteTableId").required(),
] };
cloudspec_wire::record!(DeleteRouteTableRequest, DELETE_ROUTE_TABLE_REQUEST, [0 OptStr region_id, 1 Str route_table_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteRouteTableRequest);
