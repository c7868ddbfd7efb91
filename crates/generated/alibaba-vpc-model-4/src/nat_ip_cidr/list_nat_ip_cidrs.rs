// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListNatIpCidrs.json; do not edit.
//! Lists the blocks of NAT IP addresses of a VPC NAT gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIpCidrs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<ListNatIpCidrsRequest, ListNatIpCidrsResponse>(
    "ListNatIpCidrs", Effect::Read, &LIST_NAT_IP_CIDRS_REQUEST, &LIST_NAT_IP_CIDRS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: None, items: &["NatIpCidrs"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidRegionId.NotFound
");

/// Request of `ListNatIpCidrs`.
#[derive(Default)] #[non_exhaustive] pub struct ListNatIpCidrsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatIpCidrStatus`: text. */ pub nat_ip_cidr_status: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: text. */ pub max_results: Option<String>,
    /** `NatIpCidrName`: texts, at most 100 elements. */ pub nat_ip_cidr_name: Vec<String>,
    /** `NatIpCidrs`: texts, at most 100 elements. */ pub nat_ip_cidrs: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListNatIpCidrsRequest {
    /// With what is required.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self { Self { nat_gateway_id: nat_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NatIpCidr`.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self { self.nat_ip_cidr = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NatIpCidrStatus`.
    pub fn nat_ip_cidr_status(mut self, value: impl Into<String>) -> Self { self.nat_ip_cidr_status = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self { self.max_results = Some(value.into()); self }
    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nat_ip_cidr_name = all(value); self
    }
    /// Sets `NatIpCidrs`.
    pub fn nat_ip_cidrs(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nat_ip_cidrs = all(value); self
    }
}
/// Table of [`ListNatIpCidrsRequest`].
pub static LIST_NAT_IP_CIDRS_REQUEST: Schema = Schema { name: "ListNatIpCidrsRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("NatIpCidr"),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("NatIpCidrStatus"),
    Field::string("NextToken"),
    Field::string("MaxResults"),
    Field::string("NatIpCidrName").list().limits(&Limits::items(None, Some(100))),
    Field::string("NatIpCidrs").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ListNatIpCidrsRequest, LIST_NAT_IP_CIDRS_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 OptStr nat_ip_cidr, 4 OptStr client_token, 5 OptStr nat_ip_cidr_status,
    6 OptStr next_token, 7 OptStr max_results, 8 List nat_ip_cidr_name, 9 List nat_ip_cidrs] [3 OptBool dry_run]);

/// Answer of `ListNatIpCidrs`.
#[derive(Default)] #[non_exhaustive] pub struct ListNatIpCidrsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `NatIpCidrs`: records. */ pub nat_ip_cidrs: Vec<NatIpCidr>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListNatIpCidrsResponse`].
pub static LIST_NAT_IP_CIDRS_RESPONSE: Schema = Schema { name: "ListNatIpCidrsResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::record("NatIpCidrs", &NAT_IP_CIDR).list(),
]; &ROWS } };
record!(ListNatIpCidrsResponse, LIST_NAT_IP_CIDRS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 OptStr total_count, 3 List nat_ip_cidrs] []);

/// What `NatIpCidrs` holds.
#[derive(Default)] #[non_exhaustive] pub struct NatIpCidr {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `NatIpCidrId`: text. */ pub nat_ip_cidr_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `NatIpCidrStatus`: text. */ pub nat_ip_cidr_status: Option<String>,
    /** `NatIpCidrName`: text. */ pub nat_ip_cidr_name: Option<String>,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `NatIpCidrDescription`: text. */ pub nat_ip_cidr_description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NatIpCidr`].
pub static NAT_IP_CIDR: Schema = Schema { name: "NatIpCidr", fields: { static ROWS: [Field; 8] = [
    Field::string("CreationTime"),
    Field::string("NatIpCidrId"),
    Field::boolean("IsDefault"),
    Field::string("NatIpCidrStatus"),
    Field::string("NatIpCidrName"),
    Field::string("NatIpCidr"),
    Field::string("NatGatewayId"),
    Field::string("NatIpCidrDescription"),
]; &ROWS } };
record!(NatIpCidr, NAT_IP_CIDR,
    [0 OptStr creation_time, 1 OptStr nat_ip_cidr_id, 3 OptStr nat_ip_cidr_status, 4 OptStr nat_ip_cidr_name,
    5 OptStr nat_ip_cidr, 6 OptStr nat_gateway_id, 7 OptStr nat_ip_cidr_description] [2 OptBool is_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListNatIpCidrsRequest, ListNatIpCidrsResponse, NatIpCidr);
