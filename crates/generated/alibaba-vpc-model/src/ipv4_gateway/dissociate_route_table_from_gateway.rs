// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DissociateRouteTableFromGateway.json; do not edit.
//! Unbinds a gateway route table from an IPv4 gateway.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DissociateRouteTableFromGateway).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DissociateRouteTableFromGateway",
    effect: Effect::Write,
    request: DissociateRouteTableFromGatewayRequest = DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.GatewayRouteTable",
    "400 IncorrectStatus.Ipv4Gateway",
    "400 IncorrectStatus.Ipv6Gateway",
    "400 OperationDenied.RouteTableTypeIncorrect",
    "400 OperationFailed.NotExistAssociateRelation",
    "400 ResourceNotFound.GatewayRouteTable",
    "400 ResourceNotFound.Ipv4Gateway",
    "400 ResourceNotFound.RouteTable",
}

/// Response of `DissociateRouteTableFromGateway`.
pub type DissociateRouteTableFromGatewayResponse = RequestIdResponse;

/// Request of `DissociateRouteTableFromGateway`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DissociateRouteTableFromGatewayRequest {
    /// Starts with the required members.
    pub fn new(
        route_table_id: impl Into<String>,
        gateway_id: impl Into<String>,
    ) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            gateway_id: gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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

    /// Sets `GatewayType`.
    pub fn gateway_type(mut self, value: impl Into<String>) -> Self {
        self.gateway_type = Some(value.into());
        self
    }
}

record! {
    DissociateRouteTableFromGatewayRequest: DISSOCIATE_ROUTE_TABLE_FROM_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 gateway_id: Str = Field::string("GatewayId").required(),
    5 gateway_type: OptStr = Field::string("GatewayType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DissociateRouteTableFromGatewayRequest,
}
