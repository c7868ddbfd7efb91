// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateRouteTableWithGateway.json; do not edit.
//! Binds a gateway route table to an IPv4 gateway of the same VPC.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTableWithGateway).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateRouteTableWithGatewayResponse;

operation!(Operation::new::<AssociateRouteTableWithGatewayRequest, AssociateRouteTableWithGatewayResponse>(
    "AssociateRouteTableWithGateway", Effect::Write, &ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.GatewayType IncorrectStatus.GatewayRouteTable IncorrectStatus.Ipv4Gateway IncorrectStatus.RouteTable
    400 OperationDenied.GatewayAndTableNotInOneVpc OperationDenied.Ipv4GatewayNotActive OperationDenied.RouteTableTypeIncorrect
    400 ResourceAlreadyAssociated.GatewayRouteTable ResourceAlreadyAssociated.Ipv4Gateway ResourceNotFound.GatewayRouteTable
    400 ResourceNotFound.Ipv4Gateway ResourceNotFound.RouteTable UnsupportedFeature.Ipv6GatewayRouteTable
");

/// Request of `AssociateRouteTableWithGateway`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateRouteTableWithGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `GatewayId`: text. */ pub gateway_id: String,
    /** `GatewayType`: text. */ pub gateway_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateRouteTableWithGatewayRequest {
    /// With what is required.
    pub fn new(route_table_id: impl Into<String>, gateway_id: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), gateway_id: gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `GatewayType`.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self { self.gateway_type = Some(value.into()); self }
}
/// Table of [`AssociateRouteTableWithGatewayRequest`].
pub static ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST: Schema =
    Schema { name: "AssociateRouteTableWithGatewayRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("RouteTableId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("GatewayId").required(),
    Field::string("GatewayType"),
]; &ROWS } };
record!(AssociateRouteTableWithGatewayRequest, ASSOCIATE_ROUTE_TABLE_WITH_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 OptStr client_token, 4 Str gateway_id, 5 OptStr gateway_type] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateRouteTableWithGatewayRequest);
