// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListNatIps.json; do not edit.
//! Lists the NAT IP addresses of a VPC NAT gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIps).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<ListNatIpsRequest, ListNatIpsResponse>(
    "ListNatIps", Effect::Read, &LIST_NAT_IPS_REQUEST, &LIST_NAT_IPS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: None, items: &["NatIps"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidRegionId.NotFound
");

/// Request of `ListNatIps`.
#[derive(Default)] #[non_exhaustive] pub struct ListNatIpsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: String,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NatIpStatus`: text. */ pub nat_ip_status: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: text. */ pub max_results: Option<String>,
    /** `NatIpName`: texts, at most 100 elements. */ pub nat_ip_name: Vec<String>,
    /** `NatIpIds`: texts, at most 100 elements. */ pub nat_ip_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListNatIpsRequest {
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
    /// Sets `NatIpStatus`.
    pub fn nat_ip_status(mut self, value: impl Into<String>) -> Self { self.nat_ip_status = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self { self.max_results = Some(value.into()); self }
    /// Sets `NatIpName`.
    pub fn nat_ip_name(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nat_ip_name = all(value); self
    }
    /// Sets `NatIpIds`.
    pub fn nat_ip_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.nat_ip_ids = all(value); self
    }
}
/// Table of [`ListNatIpsRequest`].
pub static LIST_NAT_IPS_REQUEST: Schema = Schema { name: "ListNatIpsRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("NatGatewayId").required(),
    Field::string("NatIpCidr"),
    Field::boolean("DryRun"),
    Field::string("ClientToken").filled(),
    Field::string("NatIpStatus"),
    Field::string("NextToken"),
    Field::string("MaxResults"),
    Field::string("NatIpName").list().limits(&Limits::items(None, Some(100))),
    Field::string("NatIpIds").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ListNatIpsRequest, LIST_NAT_IPS_REQUEST,
    [0 OptStr region_id, 1 Str nat_gateway_id, 2 OptStr nat_ip_cidr, 4 OptStr client_token, 5 OptStr nat_ip_status,
    6 OptStr next_token, 7 OptStr max_results, 8 List nat_ip_name, 9 List nat_ip_ids] [3 OptBool dry_run]);

/// Answer of `ListNatIps`.
#[derive(Default)] #[non_exhaustive] pub struct ListNatIpsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: text. */ pub total_count: Option<String>,
    /** `NatIps`: records. */ pub nat_ips: Vec<NatIp>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListNatIpsResponse`].
pub static LIST_NAT_IPS_RESPONSE: Schema = Schema { name: "ListNatIpsResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::string("TotalCount"),
    Field::record("NatIps", &NAT_IP).list(),
]; &ROWS } };
record!(ListNatIpsResponse, LIST_NAT_IPS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 OptStr total_count, 3 List nat_ips] []);

/// What `NatIps` holds.
#[derive(Default)] #[non_exhaustive] pub struct NatIp {
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `NatIp`: text. */ pub nat_ip: Option<String>,
    /** `NatIpCidr`: text. */ pub nat_ip_cidr: Option<String>,
    /** `NatIpId`: text. */ pub nat_ip_id: Option<String>,
    /** `NatIpDescription`: text. */ pub nat_ip_description: Option<String>,
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `NatIpName`: text. */ pub nat_ip_name: Option<String>,
    /** `NatIpStatus`: text. */ pub nat_ip_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NatIp`].
pub static NAT_IP: Schema = Schema { name: "NatIp", fields: { static ROWS: [Field; 8] = [
    Field::boolean("IsDefault"),
    Field::string("NatIp"),
    Field::string("NatIpCidr"),
    Field::string("NatIpId"),
    Field::string("NatIpDescription"),
    Field::string("NatGatewayId"),
    Field::string("NatIpName"),
    Field::string("NatIpStatus"),
]; &ROWS } };
record!(NatIp, NAT_IP,
    [1 OptStr nat_ip, 2 OptStr nat_ip_cidr, 3 OptStr nat_ip_id, 4 OptStr nat_ip_description, 5 OptStr nat_gateway_id,
    6 OptStr nat_ip_name, 7 OptStr nat_ip_status] [0 OptBool is_default]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListNatIpsRequest, ListNatIpsResponse, NatIp);
