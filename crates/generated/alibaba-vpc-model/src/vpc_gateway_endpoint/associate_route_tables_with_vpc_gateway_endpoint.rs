// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AssociateRouteTablesWithVpcGatewayEndpoint.json; do not edit.
//! Lets route tables lead to a gateway endpoint.
//!
//! Neither may be in the middle of another change. Asynchronous: the endpoint is `Associating` until it
//! is done.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `ListVpcGatewayEndpoints` every 3
//!   s, up to 10 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTablesWithVpcGatewayEndpoint),
//! 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

operation! {
    name: "AssociateRouteTablesWithVpcGatewayEndpoint",
    effect: Effect::Write,
    request: AssociateRouteTablesWithVpcGatewayEndpointRequest = ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_REQUEST,
    response: AssociateRouteTablesWithVpcGatewayEndpointResponse = ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListVpcGatewayEndpoints").interval(3).attempts(10)),
}

errors! {
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 IdempotentParameterMismatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 IncorrectStatus.CenStatus",
    "400 IncorrectStatus.GatewayEndpoint",
    "400 IncorrectStatus.RouteTable",
    "400 IncorrectStatus.Vpc = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 Mismatch.VpcAndRouteTable",
    "400 OperationFailed.ConcurrentOperation = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "400 OperationUnsupported.DestinationCidrBlockOverlapWithVSwitch",
    "400 QuotaExceeded.VpcRouteEntryNum",
    "400 ResourceAlreadyExist.Association",
    "400 ResourceNotFound.GatewayEndpoint = There is no such gateway endpoint.",
    "400 ResourceNotFound.PrefixList = There is no such prefix list.",
    "400 ResourceNotFound.RouteTable = There is no such route table.",
    "400 ResourceNotFound.ServiceName",
    "400 SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 UnsupportedFeature.RouterTableType",
    "400 VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE",
    "400 VPC_SWITCH_STATUS_ERROR",
}

/// Request of `AssociateRouteTablesWithVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateRouteTablesWithVpcGatewayEndpointRequest {
    /// Id of the endpoint (`vpce-...`). `ListVpcGatewayEndpoints` lists it.
    pub endpoint_id: String,
    /// Ids of the route tables (`vtb-...`). `DescribeRouteTableList` of VPC lists them. At most 20
    /// elements.
    pub route_table_ids: Vec<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociateRouteTablesWithVpcGatewayEndpointRequest {
    /// Creates a value with the required members.
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `AssociateRouteTablesWithVpcGatewayEndpoint`.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociateRouteTablesWithVpcGatewayEndpointResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AssociateRouteTablesWithVpcGatewayEndpointResponse: ASSOCIATE_ROUTE_TABLES_WITH_VPC_GATEWAY_ENDPOINT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AssociateRouteTablesWithVpcGatewayEndpointRequest,
    AssociateRouteTablesWithVpcGatewayEndpointResponse,
}
