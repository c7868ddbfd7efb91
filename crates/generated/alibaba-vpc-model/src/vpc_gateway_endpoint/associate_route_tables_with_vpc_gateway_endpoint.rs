// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateRouteTablesWithVpcGatewayEndpoint.json; do not edit.
//! Lets route tables lead to a gateway endpoint.
//!
//! Neither may be in the middle of another change. Asynchronous: the endpoint is `Associating` until it
//! is done.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTablesWithVpcGatewayEndpoint).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AssociateRouteTablesWithVpcGatewayEndpoint",
    effect: Effect::Write,
    request: AssociateRouteTablesWithVpcGatewayEndpointRequest = ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbbiden",
    "400 IdempotentParameterMismatch",
    "400 IncorrectStatus.CenStatus",
    "400 IncorrectStatus.GatewayEndpoint",
    "400 IncorrectStatus.RouteTable",
    "400 IncorrectStatus.Vpc",
    "400 InvalidRegionId.NotFound",
    "400 Mismatch.VpcAndRouteTable",
    "400 OperationFailed.ConcurrentOperation",
    "400 OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
    "400 QuotaExceeded.VpcRouteEntryNum",
    "400 ResourceAlreadyExist.Association",
    "400 ResourceNotFound.GatewayEndpoint",
    "400 ResourceNotFound.PrefixList",
    "400 ResourceNotFound.RouteTable",
    "400 ResourceNotFound.ServiceName",
    "400 SystemBusy",
    "400 UnsupportedFeature.RouterTableType",
    "400 VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE",
    "400 VPC_SWITCH_STATUS_ERROR",
}

/// Response of `AssociateRouteTablesWithVpcGatewayEndpoint`.
pub type AssociateRouteTablesWithVpcGatewayEndpointResponse = RequestIdResponse;

/// Request of `AssociateRouteTablesWithVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateRouteTablesWithVpcGatewayEndpointRequest {
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

impl AssociateRouteTablesWithVpcGatewayEndpointRequest {
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
    AssociateRouteTablesWithVpcGatewayEndpointRequest: ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_REQUEST,
    0 endpoint_id: Str = Field::string("EndpointId").required(),
    1 route_table_ids: List = Field::string("RouteTableIds").list().required().limits(&Limits::new().items(None, Some(20))),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateRouteTablesWithVpcGatewayEndpointRequest,
}
