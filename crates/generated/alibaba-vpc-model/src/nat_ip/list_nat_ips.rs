// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListNatIps.json; do not edit.
//! Lists the NAT IP addresses of a VPC NAT gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListNatIps), 2024-06.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, errors, open_enum, operation, record,
};

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
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ListNatIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpsRequest {
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
    /// State of the NAT IP address: `Available`, `Creating` or `Deleting`.
    pub nat_ip_status: Option<NatIpStatus>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<String>,
    /// Names of NAT IP addresses: only these are returned. At most 100 elements.
    pub nat_ip_name: Vec<String>,
    /// `NatIpIds`: list of strings, at most 100 elements.
    pub nat_ip_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListNatIpsRequest {
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

    /// State of the NAT IP address: `Available`, `Creating` or `Deleting`.
    pub fn nat_ip_status(mut self, value: impl Into<NatIpStatus>) -> Self {
        self.nat_ip_status = Some(value.into());
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

    /// Names of NAT IP addresses: only these are returned.
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
    5 nat_ip_status: Opt = Field::one_of("NatIpStatus", NatIpStatus::VALUES),
    6 next_token: OptStr = Field::string("NextToken"),
    7 max_results: OptStr = Field::string("MaxResults"),
    8 nat_ip_name: List = Field::string("NatIpName").list().limits(&Limits::new().items(None, Some(100))),
    9 nat_ip_ids: List = Field::string("NatIpIds").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `ListNatIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListNatIpsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// `NatIps`: list of records.
    pub nat_ips: Vec<NatIp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Private address that the NAT gateway translates to. When left out on creation, one is picked from
    /// the block.
    pub nat_ip: Option<String>,
    /// Block of addresses that a VPC NAT gateway translates to, in CIDR notation.
    pub nat_ip_cidr: Option<String>,
    /// Id of the NAT IP address (`vpcnatip-...`). `ListNatIps` lists it.
    pub nat_ip_id: Option<String>,
    /// Description of the NAT IP address: 2 to 256 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub nat_ip_description: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Name of the NAT IP address: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub nat_ip_name: Option<String>,
    /// State of the NAT IP address: `Available`, `Creating` or `Deleting`.
    pub nat_ip_status: Option<NatIpNatIpStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    7 nat_ip_status: Opt = Field::one_of("NatIpStatus", NatIpNatIpStatus::VALUES),
}

open_enum! {
    /// Documented values of `NatIpStatus`. The provider may add others.
    pub enum NatIpStatus {
        Available = "Available",
        Deleting = "Deleting",
        Creating = "Creating",
    }
}

open_enum! {
    /// Documented values of `NatIps.NatIpStatus`. The provider may add others.
    pub enum NatIpNatIpStatus {
        Available = "Available",
        Deleted = "Deleted",
        Deleting = "Deleting",
        Creating = "Creating",
        Associated = "Associated",
        Associating = "Associating",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListNatIpsRequest,
    ListNatIpsResponse,
    NatIp,
}
