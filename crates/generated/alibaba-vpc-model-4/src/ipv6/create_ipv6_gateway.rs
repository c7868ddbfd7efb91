// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIpv6Gateway.json; do not edit.
//! Creates the IPv6 gateway of a VPC, at most one each.
//!
//! VPC and vSwitch must have IPv6 blocks. Asynchronous: DescribeIpv6GatewayAttribute shows `Pending`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6Gateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateIpv6GatewayRequest, CreateIpv6GatewayResponse>(
    "CreateIpv6Gateway", Effect::Write, &CREATE_IPV6_GATEWAY_REQUEST, &CREATE_IPV6_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.ChargeType IllegalParam.Description IllegalParam.Name IllegalParam.ResourceGroupId IllegalParam.Spec
    400 InvalidVpcId.NotFound MissingParam.vpcId OperationFailed.InformationIncomplete OperationFailed.NoPaymentMethod
    400 OperationFailed.UnpaidBillsExist OperationFailed.VpcIpv6Disabled OperationUnsupported.OnlyOneIpv6GatewayInVpc
    404 InvalidRegionId.NotFound InvalidVpcId.NotFound
");

/// Request of `CreateIpv6Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6GatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CreateIpv6GatewayRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>) -> Self { Self { vpc_id: vpc_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CreateIpv6GatewayRequest`].
pub static CREATE_IPV6_GATEWAY_REQUEST: Schema = Schema { name: "CreateIpv6GatewayRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(CreateIpv6GatewayRequest, CREATE_IPV6_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr name, 3 OptStr description, 4 OptStr client_token, 5 OptStr resource_group_id,
    6 List tag] []);

/// Answer of `CreateIpv6Gateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateIpv6GatewayResponse {
    /** `Ipv6GatewayId`: text. */ pub ipv6_gateway_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateIpv6GatewayResponse`].
pub static CREATE_IPV6_GATEWAY_RESPONSE: Schema =
    Schema { name: "CreateIpv6GatewayResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("Ipv6GatewayId"),
    Field::string("ResourceGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateIpv6GatewayResponse, CREATE_IPV6_GATEWAY_RESPONSE,
    [0 OptStr ipv6_gateway_id, 1 OptStr resource_group_id, 2 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateIpv6GatewayRequest, CreateIpv6GatewayResponse);
