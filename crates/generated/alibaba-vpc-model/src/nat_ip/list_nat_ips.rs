// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListNatIps.json; do not edit.
//! Lists the NAT IP addresses of a VPC NAT gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIps).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "ListNatIps",
    effect: Effect::Read,
    request: ListNatIpsRequest = LIST_NAT_IPS_REQUEST,
    response: ListNatIpsResponse = LIST_NAT_IPS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).items(&["NatIps"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidRegionId.NotFound",
}

/// Request of `ListNatIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: String,
    /// `NatIpCidr`: text.
    pub nat_ip_cidr: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NatIpStatus`: text.
    pub nat_ip_status: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: text.
    pub max_results: Option<String>,
    /// `NatIpName`: texts, at most 100 elements.
    pub nat_ip_name: Vec<String>,
    /// `NatIpIds`: texts, at most 100 elements.
    pub nat_ip_ids: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListNatIpsRequest {
    /// Starts with the required members.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NatIpCidr`.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `NatIpStatus`.
    pub fn nat_ip_status(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_status = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `NatIpName`.
    pub fn nat_ip_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_name = cloudspec_wire::all(value);
        self
    }

    /// Sets `NatIpIds`.
    pub fn nat_ip_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_ids = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListNatIpsRequest: LIST_NAT_IPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 nat_ip_cidr: OptStr = Field::string("NatIpCidr"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 nat_ip_status: OptStr = Field::string("NatIpStatus"),
    6 next_token: OptStr = Field::string("NextToken"),
    7 max_results: OptStr = Field::string("MaxResults"),
    8 nat_ip_name: List = Field::string("NatIpName").list().limits(&Limits::new().items(None, Some(100))),
    9 nat_ip_ids: List = Field::string("NatIpIds").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `ListNatIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// `NatIps`: records.
    pub nat_ips: Vec<NatIp>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListNatIpsResponse: LIST_NAT_IPS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 nat_ips: List = Field::record("NatIps", &NAT_IP).list(),
}

/// `NatIps` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NatIp {
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `NatIp`: text.
    pub nat_ip: Option<String>,
    /// `NatIpCidr`: text.
    pub nat_ip_cidr: Option<String>,
    /// `NatIpId`: text.
    pub nat_ip_id: Option<String>,
    /// `NatIpDescription`: text.
    pub nat_ip_description: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `NatIpName`: text.
    pub nat_ip_name: Option<String>,
    /// `NatIpStatus`: text.
    pub nat_ip_status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NatIp: NAT_IP,
    0 is_default: OptBool = Field::boolean("IsDefault"),
    1 nat_ip: OptStr = Field::string("NatIp"),
    2 nat_ip_cidr: OptStr = Field::string("NatIpCidr"),
    3 nat_ip_id: OptStr = Field::string("NatIpId"),
    4 nat_ip_description: OptStr = Field::string("NatIpDescription"),
    5 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    6 nat_ip_name: OptStr = Field::string("NatIpName"),
    7 nat_ip_status: OptStr = Field::string("NatIpStatus"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListNatIpsRequest,
    ListNatIpsResponse,
    NatIp,
}
