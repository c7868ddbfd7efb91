// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyRouteTableAttributes.json; do not edit.
//! Changes the name, description or propagation of a route table.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouteTableAttributes).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyRouteTableAttributesResponse;

operation!(Operation::new::<ModifyRouteTableAttributesRequest, ModifyRouteTableAttributesResponse>(
    "ModifyRouteTableAttributes", Effect::Write, &MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Abs.InvaliTableName.Malformed Abs.InvalidRouteTableId.NotExist InvalidDescription.Malformed
    403 Forbbiden
");

/// Request of `ModifyRouteTableAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyRouteTableAttributesRequest {
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `RouteTableName`: text. */ pub route_table_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RoutePropagationEnable`: yes or no. */ pub route_propagation_enable: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyRouteTableAttributesRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>) -> Self { Self { route_table_id: route_table_id.into(), ..Self::default() } }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self { self.route_table_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RoutePropagationEnable`.
    pub fn route_propagation_enable(mut self, value: bool) -> Self { self.route_propagation_enable = Some(value); self }
}
/// Table of [`ModifyRouteTableAttributesRequest`].
pub static MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyRouteTableAttributesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RouteTableId").required(),
    Field::string("RouteTableName"),
    Field::string("Description"),
    Field::string("RegionId").required().filled(),
    Field::boolean("RoutePropagationEnable"),
]; &ROWS } };
record!(ModifyRouteTableAttributesRequest, MODIFY_ROUTE_TABLE_ATTRIBUTES_REQUEST,
    [0 Str route_table_id, 1 OptStr route_table_name, 2 OptStr description,
    3 OptStr region_id] [4 OptBool route_propagation_enable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyRouteTableAttributesRequest);
