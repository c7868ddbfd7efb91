// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateGatewayRouteTableEntryAttribute.json; do not edit.
//! Changes the next hop of a route in a gateway route table.
//!
//! Name and description of the route can be changed as well.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `ListGatewayRouteTableEntries`
//!   every 3 s, up to 10 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateGatewayRouteTableEntryAttribute), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, open_enum,
    operation, record,
};

operation! {
    name: "UpdateGatewayRouteTableEntryAttribute",
    effect: Effect::Write,
    request: UpdateGatewayRouteTableEntryAttributeRequest = UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST,
    response: UpdateGatewayRouteTableEntryAttributeResponse = UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListGatewayRouteTableEntries").interval(3).attempts(10)),
}

errors! {
    "400 ExclusiveParam.NextHopTypeAndNextHopId",
    "400 IllegalParam.DestCidrBlock",
    "400 IncorrectStatus.NextHop",
    "400 IncorrectStatus.RouteEntry = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.Vswitch",
    "400 InvalidRouterInterfaceId.NotFound = There is no such router interface in this region.",
    "400 OperationDenied.LocalEntryCanOnlyModifyNextHop",
    "400 OperationDenied.NextHopTypeNonsupport",
    "400 OperationDenied.UpdateGatewayRouteEntry",
    "400 OperationUnsupported.OnlySupportNormalNetworkInterface",
    "400 ResourceNotFound.Instance",
    "400 ResourceNotFound.NetworkInterface = There is no such network interface.",
    "400 ResourceNotFound.RouteEntry",
    "400 ResourceNotFound.RouteTable = There is no such route table.",
}

/// Request of `UpdateGatewayRouteTableEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTableEntryAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `IPv4GatewayRouteTableId`: string.
    pub ipv4_gateway_route_table_id: Option<String>,
    /// Id of the route table that steers traffic coming in through the gateway (`vtb-...`).
    pub gateway_route_table_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: String,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: NextHopType,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateGatewayRouteTableEntryAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        destination_cidr_block: impl Into<String>,
        next_hop_type: impl Into<NextHopType>,
    ) -> Self {
        Self {
            destination_cidr_block: destination_cidr_block.into(),
            next_hop_type: next_hop_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IPv4GatewayRouteTableId`.
    pub fn ipv4_gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_route_table_id = Some(value.into());
        self
    }

    /// Id of the route table that steers traffic coming in through the gateway (`vtb-...`).
    pub fn gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_route_table_id = Some(value.into());
        self
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

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    UpdateGatewayRouteTableEntryAttributeRequest: UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv4_gateway_route_table_id: OptStr = Field::string("IPv4GatewayRouteTableId"),
    2 gateway_route_table_id: OptStr = Field::string("GatewayRouteTableId"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 destination_cidr_block: Str = Field::string("DestinationCidrBlock").required(),
    6 next_hop_type: Enum = Field::one_of("NextHopType", NextHopType::VALUES).required(),
    7 next_hop_id: OptStr = Field::string("NextHopId"),
    8 name: OptStr = Field::string("Name"),
    9 description: OptStr = Field::string("Description"),
}

/// Response of `UpdateGatewayRouteTableEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateGatewayRouteTableEntryAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateGatewayRouteTableEntryAttributeResponse: UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `NextHopType`. The provider may add others.
    pub enum NextHopType {
        Instance = "Instance",
        NetworkInterface = "NetworkInterface",
        Local = "Local",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateGatewayRouteTableEntryAttributeRequest,
    UpdateGatewayRouteTableEntryAttributeResponse,
}
