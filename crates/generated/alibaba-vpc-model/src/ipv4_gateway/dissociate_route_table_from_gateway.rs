// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DissociateRouteTableFromGateway.json; do not edit.
//! Dissociate route table from gateway (`DissociateRouteTableFromGateway`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateRouteTableFromGateway).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DissociateRouteTableFromGatewayResponse;

/// The table of `DissociateRouteTableFromGateway`.
pub static OPERATION: Operation = Operation::new(
    "DissociateRouteTableFromGateway", Effect::Write, &DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DissociateRouteTableFromGatewayRequest>, empty::<DissociateRouteTableFromGatewayResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "IncorrectStatus.GatewayRouteTable"), ErrorCode::new(400, "IncorrectStatus.Ipv4Gateway"),
    ErrorCode::new(400, "IncorrectStatus.Ipv6Gateway"), ErrorCode::new(400, "OperationDenied.RouteTableTypeIncorrect"),
    ErrorCode::new(400, "OperationFailed.NotExistAssociateRelation"), ErrorCode::new(400, "ResourceNotFound.GatewayRouteTable"),
    ErrorCode::new(400, "ResourceNotFound.Ipv4Gateway"), ErrorCode::new(400, "ResourceNotFound.RouteTable"),
]);

/// Request of `DissociateRouteTableFromGateway`.
#[derive(Default)] #[non_exhaustive]
pub struct DissociateRouteTableFromGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `GatewayId`: text.
    pub gateway_id: String,
    /// `GatewayType`: text.
    pub gateway_type: Option<String>,
    pub extra: Extra,
}
impl DissociateRouteTableFromGatewayRequest {
    pub fn new(route_table_id: impl Into<String>, gateway_id: impl Into<String>) -> Self {
        Self { route_table_id: route_table_id.into(), gateway_id: gateway_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self { self.gateway_type = Some(value.into()); self }
}
pub static DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST: Schema = Schema { name: "DissociateRouteTableFromGatewayRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("RouteTableId").required(),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("GatewayId").required(),
    Field::string("GatewayType"),
] };
cloudspec_wire::record!(DissociateRouteTableFromGatewayRequest, DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str route_table_id, 2 OptStr client_token, 4 Str gateway_id, 5 OptStr gateway_type] [3 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DissociateRouteTableFromGatewayRequest);
