// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateGatewayRouteTableEntryAttribute.json; do not edit.
//! Changes the next hop of a route in a gateway route table.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateGatewayRouteTableEntryAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateGatewayRouteTableEntryAttributeResponse;

operation!(Operation::new::<UpdateGatewayRouteTableEntryAttributeRequest, UpdateGatewayRouteTableEntryAttributeResponse>(
    "UpdateGatewayRouteTableEntryAttribute", Effect::Write, &UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 ExclusiveParam.NextHopTypeAndNextHopId IllegalParam.DestCidrBlock IncorrectStatus.NextHop IncorrectStatus.RouteEntry
    400 IncorrectStatus.Vswitch InvalidRouterInterfaceId.NotFound OperationDenied.LocalEntryCanOnlyModifyNextHop
    400 OperationDenied.NextHopTypeNonsupport OperationDenied.UpdateGatewayRouteEntry
    400 OperationUnsupported.OnlySupportNormalNetworkInterface ResourceNotFound.Instance ResourceNotFound.NetworkInterface
    400 ResourceNotFound.RouteEntry ResourceNotFound.RouteTable
");

/// Request of `UpdateGatewayRouteTableEntryAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateGatewayRouteTableEntryAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IPv4GatewayRouteTableId`: text. */ pub ipv4_gateway_route_table_id: Option<String>,
    /** `GatewayRouteTableId`: text. */ pub gateway_route_table_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: String,
    /** `NextHopType`: text. */ pub next_hop_type: String,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdateGatewayRouteTableEntryAttributeRequest {
    /// With what is required.
    pub fn new(destination_cidr_block: impl Into<String>, next_hop_type: impl Into<String>) -> Self {
        Self { destination_cidr_block: destination_cidr_block.into(), next_hop_type: next_hop_type.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IPv4GatewayRouteTableId`.
    pub fn ipv4_gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_route_table_id = Some(value.into()); self
    }
    /// Sets `GatewayRouteTableId`.
    pub fn gateway_route_table_id(mut self, value: impl Into<String>) -> Self {
        self.gateway_route_table_id = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self { self.next_hop_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`UpdateGatewayRouteTableEntryAttributeRequest`].
pub static UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdateGatewayRouteTableEntryAttributeRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("IPv4GatewayRouteTableId"),
    Field::string("GatewayRouteTableId"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("DestinationCidrBlock").required(),
    Field::string("NextHopType").required(),
    Field::string("NextHopId"),
    Field::string("Name"),
    Field::string("Description"),
]; &ROWS } };
record!(UpdateGatewayRouteTableEntryAttributeRequest, UPDATE_GATEWAY_ROUTE_TABLE_ENTRY_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 OptStr ipv4_gateway_route_table_id, 2 OptStr gateway_route_table_id, 3 OptStr client_token,
    5 Str destination_cidr_block, 6 Str next_hop_type, 7 OptStr next_hop_id, 8 OptStr name,
    9 OptStr description] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateGatewayRouteTableEntryAttributeRequest);
