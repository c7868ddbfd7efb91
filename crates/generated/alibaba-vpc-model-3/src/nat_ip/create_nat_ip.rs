// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateNatIp.json; do not edit.
//! Adds a NAT IP address to a VPC NAT gateway.
//!
//! Asynchronous: ListNatIps shows `Creating`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNatIp).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateNatIpRequest, CreateNatIpResponse>(
    "CreateNatIp", Effect::Write, &CREATE_NAT_IP_REQUEST, &CREATE_NAT_IP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.NatGateway Mismatch.NatIpAndNatIpCidr QuotaExceeded.NatIp ResourceAlreadyExist.NatIp
    400 ResourceNotEnough.NatIp ResourceNotEnough.SwitchAvailableIps ResourceNotFound.NatGateway ResourceNotFound.NatIpCidr
    404 InvalidRegionId.NotFound
");

/// Request of `CreateNatIp`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatIpRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `NatIpName`: text. */ pub nat_ip_name: Option<String>,
    /** `NatIpDescription`: text. */ pub nat_ip_description: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: String,
    /** `NatIp`: text. */ pub nat_ip: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateNatIpRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>, nat_ip_cidr: impl Into<String>) -> Self {
        Self { nat_gateway_id: nat_gateway_id.into(), nat_ip_cidr: nat_ip_cidr.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatIpName`.
    pub fn nat_ip_name(mut self, value: impl Into<String>) -> Self { self.nat_ip_name = Some(value.into()); self }
    /// Sets `NatIpDescription`.
    pub fn nat_ip_description(mut self, value: impl Into<String>) -> Self { self.nat_ip_description = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NatIp`.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self { self.nat_ip = Some(value.into()); self }
}
/// Table of [`CreateNatIpRequest`].
pub static CREATE_NAT_IP_REQUEST: Schema = Schema { name: "CreateNatIpRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("NatIpName"),
    Field::string("NatIpDescription"),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("NatIpCidr").required(),
    Field::string("NatIp"),
]; &ROWS } };
record!(CreateNatIpRequest, CREATE_NAT_IP_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 OptStr nat_ip_name, 3 OptStr nat_ip_description, 5 OptStr client_token,
    6 Str nat_ip_cidr, 7 OptStr nat_ip] [4 OptBool dry_run]);

/// Answer of `CreateNatIp`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatIpResponse {
    /** `NatIp`: text. */ pub nat_ip: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NatIpId`: text. */ pub nat_ip_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNatIpResponse`].
pub static CREATE_NAT_IP_RESPONSE: Schema = Schema { name: "CreateNatIpResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NatIp"),
    Field::string("RequestId"),
    Field::string("NatIpId"),
]; &ROWS } };
record!(CreateNatIpResponse, CREATE_NAT_IP_RESPONSE, [0 OptStr nat_ip, 1 OptStr request_id, 2 OptStr nat_ip_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateNatIpRequest, CreateNatIpResponse);
