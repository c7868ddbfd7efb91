// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListNatIpCidrs.json; do not edit.
//! Lists the blocks of NAT IP addresses of a VPC NAT gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIpCidrs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "ListNatIpCidrs",
    effect: Effect::Read,
    request: ListNatIpCidrsRequest = LIST_NAT_IP_CIDRS_REQUEST,
    response: ListNatIpCidrsResponse = LIST_NAT_IP_CIDRS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).items(&["NatIpCidrs"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "404 InvalidRegionId.NotFound",
}

/// Request of `ListNatIpCidrs`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpCidrsRequest {
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
    /// `NatIpCidrStatus`: text.
    pub nat_ip_cidr_status: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: text.
    pub max_results: Option<String>,
    /// `NatIpCidrName`: texts, at most 100 elements.
    pub nat_ip_cidr_name: Vec<String>,
    /// `NatIpCidrs`: texts, at most 100 elements.
    pub nat_ip_cidrs: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListNatIpCidrsRequest {
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

    /// Sets `NatIpCidrStatus`.
    pub fn nat_ip_cidr_status(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_status = Some(value.into());
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

    /// Sets `NatIpCidrName`.
    pub fn nat_ip_cidr_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidr_name = cloudspec_wire::all(value);
        self
    }

    /// Sets `NatIpCidrs`.
    pub fn nat_ip_cidrs(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidrs = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListNatIpCidrsRequest: LIST_NAT_IP_CIDRS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 nat_ip_cidr: OptStr = Field::string("NatIpCidr"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 nat_ip_cidr_status: OptStr = Field::string("NatIpCidrStatus"),
    6 next_token: OptStr = Field::string("NextToken"),
    7 max_results: OptStr = Field::string("MaxResults"),
    8 nat_ip_cidr_name: List = Field::string("NatIpCidrName").list().limits(&Limits::new().items(None, Some(100))),
    9 nat_ip_cidrs: List = Field::string("NatIpCidrs").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `ListNatIpCidrs`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpCidrsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// `NatIpCidrs`: records.
    pub nat_ip_cidrs: Vec<NatIpCidr>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListNatIpCidrsResponse: LIST_NAT_IP_CIDRS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 nat_ip_cidrs: List = Field::record("NatIpCidrs", &NAT_IP_CIDR).list(),
}

/// `NatIpCidrs` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NatIpCidr {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `NatIpCidrId`: text.
    pub nat_ip_cidr_id: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `NatIpCidrStatus`: text.
    pub nat_ip_cidr_status: Option<String>,
    /// `NatIpCidrName`: text.
    pub nat_ip_cidr_name: Option<String>,
    /// `NatIpCidr`: text.
    pub nat_ip_cidr: Option<String>,
    /// `NatGatewayId`: text.
    pub nat_gateway_id: Option<String>,
    /// `NatIpCidrDescription`: text.
    pub nat_ip_cidr_description: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NatIpCidr: NAT_IP_CIDR,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 nat_ip_cidr_id: OptStr = Field::string("NatIpCidrId"),
    2 is_default: OptBool = Field::boolean("IsDefault"),
    3 nat_ip_cidr_status: OptStr = Field::string("NatIpCidrStatus"),
    4 nat_ip_cidr_name: OptStr = Field::string("NatIpCidrName"),
    5 nat_ip_cidr: OptStr = Field::string("NatIpCidr"),
    6 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    7 nat_ip_cidr_description: OptStr = Field::string("NatIpCidrDescription"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListNatIpCidrsRequest,
    ListNatIpCidrsResponse,
    NatIpCidr,
}
