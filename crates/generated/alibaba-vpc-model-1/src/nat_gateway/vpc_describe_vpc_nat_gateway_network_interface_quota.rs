// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/VpcDescribeVpcNatGatewayNetworkInterfaceQuota.json; do not edit.
//! Tells how many endpoints for reverse access a VPC NAT gateway can still have.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/VpcDescribeVpcNatGatewayNetworkInterfaceQuota).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse>(
    "VpcDescribeVpcNatGatewayNetworkInterfaceQuota", Effect::Write, &VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_REQUEST,
    &VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_RESPONSE,
).idempotency_token("ClientToken"), "
    400 OperationDenied.PrivateLinkNotEnabled
    404 ResourceNotFound.NatGateway
");

/// Request of `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`.
#[derive(Default)] #[non_exhaustive] pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    /** `ResourceUid`: integer. */ pub resource_uid: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ResourceUid`.
    pub fn resource_uid(mut self, value: i64) -> Self { self.resource_uid = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self { self.nat_gateway_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest`].
pub static VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_REQUEST: Schema =
    Schema { name: "VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest", fields: { static ROWS: [Field; 4] = [
    Field::int64("ResourceUid"),
    Field::string("ClientToken").filled(),
    Field::string("NatGatewayId"),
    Field::string("RegionId").filled(),
]; &ROWS } };
record!(VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest, VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_REQUEST,
    [1 OptStr client_token, 2 OptStr nat_gateway_id, 3 OptStr region_id] [0 OptInt resource_uid]);

/// Answer of `VpcDescribeVpcNatGatewayNetworkInterfaceQuota`.
#[derive(Default)] #[non_exhaustive] pub struct VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Quota`: integer. */ pub quota: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse`].
pub static VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_RESPONSE: Schema =
    Schema { name: "VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::int64("Quota"),
]; &ROWS } };
record!(VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse, VPC_DESCRIBE_VPC_NAT_GATEWAY_NETWORK_INTERFACE_QUOTA_RESPONSE,
    [0 OptStr request_id] [1 OptInt quota]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse,
);
