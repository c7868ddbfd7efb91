// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv4Gateway.json; do not edit.
//! Creates the IPv4 gateway of a VPC, which then governs its way to the Internet.
//!
//! Asynchronous: GetIpv4GatewayAttribute shows `Creating`, then `Created`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv4Gateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateIpv4GatewayRequest, CreateIpv4GatewayResponse>(
    "CreateIpv4Gateway", Effect::Write, &CREATE_IPV4_GATEWAY_REQUEST, &CREATE_IPV4_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Forbidden.OperateShareResource IllegalParam.ResourceGroupId IncorrectStatus.Vpc OperationDenied.DirectEipExist
    400 OperationDenied.ExistDirectEip OperationDenied.NormalNatExist OperationDenied.SubnetRouteV1Exist
    400 OperationDenied.VpcExistIpv4Gateway OperationDenied.VpnExist OperationFailed.GetNfvServiceList \
        OperationFailed.VpcNotExist
    400 UnsupportedFeature.Ipv4Gateway UnsupportedRegion
");

/// Request of `CreateIpv4Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv4GatewayRequest {
    /** `Ipv4GatewayName`: text. */ pub ipv4_gateway_name: Option<String>,
    /** `Ipv4GatewayDescription`: text. */ pub ipv4_gateway_description: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpv4GatewayRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `Ipv4GatewayName`.
    pub fn ipv4_gateway_name(mut self, value: impl Into<String>) -> Self { self.ipv4_gateway_name = Some(value.into()); self }
    /// Sets `Ipv4GatewayDescription`.
    pub fn ipv4_gateway_description(mut self, value: impl Into<String>) -> Self {
        self.ipv4_gateway_description = Some(value.into()); self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateIpv4GatewayRequest`].
pub static CREATE_IPV4_GATEWAY_REQUEST: Schema = Schema { name: "CreateIpv4GatewayRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("Ipv4GatewayName"),
    Field::string("Ipv4GatewayDescription"),
    Field::string("VpcId").required(),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateIpv4GatewayRequest, CREATE_IPV4_GATEWAY_REQUEST,
    [0 OptStr ipv4_gateway_name, 1 OptStr ipv4_gateway_description, 2 Str vpc_id, 4 OptStr client_token, 5 OptStr region_id,
    6 OptStr resource_group_id, 7 List tag] [3 OptBool dry_run]);

/// Answer of `CreateIpv4Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv4GatewayResponse {
    /** `Ipv4GatewayId`: text. */ pub ipv4_gateway_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpv4GatewayResponse`].
pub static CREATE_IPV4_GATEWAY_RESPONSE: Schema =
    Schema { name: "CreateIpv4GatewayResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("Ipv4GatewayId"),
    Field::string("ResourceGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateIpv4GatewayResponse, CREATE_IPV4_GATEWAY_RESPONSE,
    [0 OptStr ipv4_gateway_id, 1 OptStr resource_group_id, 2 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpv4GatewayRequest, CreateIpv4GatewayResponse);
