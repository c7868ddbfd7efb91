// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateRouteTablesWithVpcGatewayEndpoint.json; do not edit.
//! Lets route tables lead to a gateway endpoint.
//!
//! Neither may be in the middle of another change. Asynchronous: the endpoint is `Associating` until it is done.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTablesWithVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AssociateRouteTablesWithVpcGatewayEndpointResponse;

operation!(Operation::new::<AssociateRouteTablesWithVpcGatewayEndpointRequest, AssociateRouteTablesWithVpcGatewayEndpointResponse>(
    "AssociateRouteTablesWithVpcGatewayEndpoint", Effect::Write, &ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbbiden IdempotentParameterMismatch IncorrectStatus.CenStatus IncorrectStatus.GatewayEndpoint \
        IncorrectStatus.RouteTable
    400 IncorrectStatus.Vpc InvalidRegionId.NotFound Mismatch.VpcAndRouteTable OperationFailed.ConcurrentOperation
    400 OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch QuotaExceeded.VpcRouteEntryNum
    400 ResourceAlreadyExist.Association ResourceNotFound.GatewayEndpoint ResourceNotFound.PrefixList ResourceNotFound.RouteTable
    400 ResourceNotFound.ServiceName SystemBusy UnsupportedFeature.RouterTableType VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE
    400 VPC_SWITCH_STATUS_ERROR
");

/// Request of `AssociateRouteTablesWithVpcGatewayEndpoint`.
#[derive(Default)] #[non_exhaustive] pub struct AssociateRouteTablesWithVpcGatewayEndpointRequest {
    /** `EndpointId`: text. */ pub endpoint_id: String,
    /** `RouteTableIds`: texts, at most 20 elements. */ pub route_table_ids: Vec<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AssociateRouteTablesWithVpcGatewayEndpointRequest {
    /// With what is required.
    pub fn new(endpoint_id: impl Into<String>, route_table_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { endpoint_id: endpoint_id.into(), route_table_ids: all(route_table_ids), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AssociateRouteTablesWithVpcGatewayEndpointRequest`].
pub static ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_REQUEST: Schema =
    Schema { name: "AssociateRouteTablesWithVpcGatewayEndpointRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("EndpointId").required(),
    Field::string("RouteTableIds").list().required().limits(&Limits::items(None, Some(20))),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(AssociateRouteTablesWithVpcGatewayEndpointRequest, ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_REQUEST,
    [0 Str endpoint_id, 1 List route_table_ids, 2 OptStr client_token, 4 OptStr region_id] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AssociateRouteTablesWithVpcGatewayEndpointRequest);
