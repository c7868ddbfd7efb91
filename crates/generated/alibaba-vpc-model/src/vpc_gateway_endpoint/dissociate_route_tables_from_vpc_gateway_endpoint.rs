// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DissociateRouteTablesFromVpcGatewayEndpoint.json; do not edit.
//! Takes a gateway endpoint's routes out of route tables.
//!
//! Asynchronous: the endpoint is `Dissociating` until it is done.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateRouteTablesFromVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DissociateRouteTablesFromVpcGatewayEndpoint",
    effect: Effect::Write,
    request: DissociateRouteTablesFromVpcGatewayEndpointRequest = DISSOCIATE_ROUTE_TABLES_FROM_VPC_GATEWAY_ENDPOINT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbbiden",
    "400 IdempotentParameterMismatch",
    "400 IncorrectStatus.CenStatus",
    "400 IncorrectStatus.GatewayEndpoint",
    "400 IncorrectStatus.RouteEntry",
    "400 IncorrectStatus.RouteTable",
    "400 InvalidRegionId.NotFound",
    "400 OperationFailed.ConcurrentOperation",
    "400 ResourceNotFound.Association",
    "400 ResourceNotFound.GatewayEndpoint",
    "400 ResourceNotFound.RouteEntry",
    "400 ResourceNotFound.RouteTable",
}

/// Response of `DissociateRouteTablesFromVpcGatewayEndpoint`.
pub type DissociateRouteTablesFromVpcGatewayEndpointResponse = RequestIdResponse;

/// Request of `DissociateRouteTablesFromVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct DissociateRouteTablesFromVpcGatewayEndpointRequest {
    /// `EndpointId`: text.
    pub endpoint_id: String,
    /// `RouteTableIds`: texts, at most 20 elements.
    pub route_table_ids: Vec<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DissociateRouteTablesFromVpcGatewayEndpointRequest {
    /// Starts with the required members.
    pub fn new(
        endpoint_id: impl Into<String>,
        route_table_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            endpoint_id: endpoint_id.into(),
            route_table_ids: cloudspec_wire::all(route_table_ids),
            ..Self::default()
        }
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DissociateRouteTablesFromVpcGatewayEndpointRequest: DISSOCIATE_ROUTE_TABLES_FROM_VPC_GATEWAY_ENDPOINT_REQUEST,
    0 endpoint_id: Str = Field::string("EndpointId").required(),
    1 route_table_ids: List = Field::string("RouteTableIds").list().required().limits(&Limits::new().items(None, Some(20))),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DissociateRouteTablesFromVpcGatewayEndpointRequest,
}
