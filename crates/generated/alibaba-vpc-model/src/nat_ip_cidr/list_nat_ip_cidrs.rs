// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListNatIpCidrs.json; do not edit.
//! Lists the blocks of NAT IP addresses of a VPC NAT gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIpCidrs), 2024-06.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Timestamp, errors, operation, record,
};

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
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ListNatIpCidrs`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpCidrsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub nat_ip_cidr: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// State of the block of NAT IP addresses: `Available`.
    pub nat_ip_cidr_status: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<String>,
    /// Names of blocks of NAT IP addresses: only these are returned. At most 100 elements.
    pub nat_ip_cidr_name: Vec<String>,
    /// Blocks of addresses that the VPC NAT gateway translates to; in a query, at most 20 of them. At most
    /// 100 elements.
    pub nat_ip_cidrs: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListNatIpCidrsRequest {
    /// Creates a value with the required members.
    pub fn new(nat_gateway_id: impl Into<String>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub fn nat_ip_cidr(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// State of the block of NAT IP addresses: `Available`.
    pub fn nat_ip_cidr_status(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_cidr_status = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Names of blocks of NAT IP addresses: only these are returned.
    pub fn nat_ip_cidr_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_ip_cidr_name = cloudspec_wire::all(value);
        self
    }

    /// Blocks of addresses that the VPC NAT gateway translates to; in a query, at most 20 of them.
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// Blocks of addresses that the VPC NAT gateway translates to; in a query, at most 20 of them.
    pub nat_ip_cidrs: Vec<NatIpCidr>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the block of NAT IP addresses (`vpcnatcidr-...`). `ListNatIpCidrs` lists it.
    pub nat_ip_cidr_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// State of the block of NAT IP addresses: `Available`.
    pub nat_ip_cidr_status: Option<String>,
    /// Name of the block of NAT IP addresses: 2 to 128 characters, starting with a letter, not starting
    /// with `http://` or `https://`.
    pub nat_ip_cidr_name: Option<String>,
    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub nat_ip_cidr: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Description of the block of NAT IP addresses: 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub nat_ip_cidr_description: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NatIpCidr: NAT_IP_CIDR,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
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
