// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/EnableVpcIpv4Gateway.json; do not edit.
//! Activates an IPv4 gateway, which from then on carries all Internet traffic of its VPC.
//!
//! Asynchronous: GetIpv4GatewayAttribute shows `Activating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcIpv4Gateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as EnableVpcIpv4GatewayResponse;

operation!(Operation::new::<EnableVpcIpv4GatewayRequest, EnableVpcIpv4GatewayResponse>(
    "EnableVpcIpv4Gateway", Effect::Write, &ENABLE_VPC_IPV4_GATEWAY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.Ipv4Gateway OperationDenied.ConflictOfAllZeroRouting OperationDenied.DirectEipExist
    400 OperationDenied.NatgatewayExist OperationDenied.VpcHasAlreadyActive OperationDenied.VpnExist
    400 OperationFailed.Ipv4GatewayAlreadyActive. ResourceNotFound.Ipv4Gateway UnsupportedFeature.Ipv4Gateway
    400 VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE
");

/// Request of `EnableVpcIpv4Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct EnableVpcIpv4GatewayRequest {
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RouteTableList`: texts, at most 100 elements. */ pub route_table_list: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl EnableVpcIpv4GatewayRequest {
    /// With what is required.
    pub fn new(ipv4_gateway_id: impl Into<String>) -> Self {
        Self { ipv4_gateway_id: ipv4_gateway_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RouteTableList`.
    pub fn route_table_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.route_table_list = all(value); self
    }
}
/// Table of [`EnableVpcIpv4GatewayRequest`].
pub static ENABLE_VPC_IPV4_GATEWAY_REQUEST: Schema =
    Schema { name: "EnableVpcIpv4GatewayRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("Ipv4GatewayId").required(),
    Field::string("RegionId").required().filled(),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("RouteTableList").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(EnableVpcIpv4GatewayRequest, ENABLE_VPC_IPV4_GATEWAY_REQUEST,
    [0 Str ipv4_gateway_id, 1 OptStr region_id, 3 OptStr client_token, 4 List route_table_list] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EnableVpcIpv4GatewayRequest);
