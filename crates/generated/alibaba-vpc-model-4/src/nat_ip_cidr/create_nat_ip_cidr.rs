// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatIpCidr.json; do not edit.
//! Adds a block of NAT IP addresses to a VPC NAT gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatIpCidr).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateNatIpCidrRequest, CreateNatIpCidrResponse>(
    "CreateNatIpCidr", Effect::Write, &CREATE_NAT_IP_CIDR_REQUEST, &CREATE_NAT_IP_CIDR_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.NatGateway OperationFailed.CreateNatIpCidrInVpcCidrBlock OperationFailed.CreateNatIpCidrNotInUserCidr
    400 OperationFailed.NatIpCidrInUse QuotaExceeded.NatIpCidr ResourceAlreadyExist.NatIpCidr
    404 InvalidRegionId.NotFound ResourceNotFound.NatGateway ResourceNotFound.VPC
");

/// Request of `CreateNatIpCidr`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatIpCidrRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `NatIpCidrName`: text. */ pub nat_ip_cidr_name: Option<String>,
    /** `NatIpCidrDescription`: text. */ pub nat_ip_cidr_description: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateNatIpCidrRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>, nat_ip_cidr: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into(), nat_ip_cidr: nat_ip_cidr.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(mut self, value: impl Into<String>) -> Self { self.nat_ip_cidr_name = Some(value.into()); self }
    /// Sets `NatIpCidrDescription`.
    pub fn nat_ip_cidr_description(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_description = Some(value.into()); self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateNatIpCidrRequest`].
pub static CREATE_NAT_IP_CIDR_REQUEST: Schema = Schema { name: "CreateNatIpCidrRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("NatIpCidrName"),
    Field::string("NatIpCidrDescription"),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("NatIpCidr").required(),
]; &ROWS } };
record!(CreateNatIpCidrRequest, CREATE_NAT_IP_CIDR_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 OptStr nat_ip_cidr_name, 3 OptStr nat_ip_cidr_description, 5 OptStr client_token,
    6 Str nat_ip_cidr] [4 OptBool dry_run]);

/// Answer of `CreateNatIpCidr`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatIpCidrResponse {
    /** `NatIpCidrId`: text. */ pub nat_ip_cidr_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNatIpCidrResponse`].
pub static CREATE_NAT_IP_CIDR_RESPONSE: Schema = Schema { name: "CreateNatIpCidrResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("NatIpCidrId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateNatIpCidrResponse, CREATE_NAT_IP_CIDR_RESPONSE, [0 OptStr nat_ip_cidr_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateNatIpCidrRequest, CreateNatIpCidrResponse);
