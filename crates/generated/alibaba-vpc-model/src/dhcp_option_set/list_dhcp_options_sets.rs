// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListDhcpOptionsSets.json; do not edit.
//! Lists sets of DHCP options.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListDhcpOptionsSets).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{DhcpOptions, Tag};

operation! {
    name: "ListDhcpOptionsSets",
    effect: Effect::Read,
    request: ListDhcpOptionsSetsRequest = LIST_DHCP_OPTIONS_SETS_REQUEST,
    response: ListDhcpOptionsSetsResponse = LIST_DHCP_OPTIONS_SETS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["DhcpOptionsSets"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
    "404 InvalidRegionId.NotFound",
}

/// Request of `ListDhcpOptionsSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// `DomainName`: text.
    pub domain_name: Option<String>,
    /// `DhcpOptionsSetName`: text.
    pub dhcp_options_set_name: Option<String>,
    /// `DhcpOptionsSetId`: texts, at most 20 elements.
    pub dhcp_options_set_id: Vec<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 10 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListDhcpOptionsSetsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }

    /// Sets `DhcpOptionsSetName`.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into());
        self
    }

    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dhcp_options_set_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListDhcpOptionsSetsRequest: LIST_DHCP_OPTIONS_SETS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 domain_name: OptStr = Field::string("DomainName"),
    4 dhcp_options_set_name: OptStr = Field::string("DhcpOptionsSetName"),
    5 dhcp_options_set_id: List = Field::string("DhcpOptionsSetId").list().limits(&Limits::new().items(None, Some(20))),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ListDhcpOptionsSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `DhcpOptionsSets`: records.
    pub dhcp_options_sets: Vec<DhcpOptionsSet>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ListDhcpOptionsSetsResponse: LIST_DHCP_OPTIONS_SETS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 dhcp_options_sets: List = Field::record("DhcpOptionsSets", &DHCP_OPTIONS_SET).list(),
    3 total_count: OptStr = Field::string("TotalCount"),
}

/// `DhcpOptionsSets` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DhcpOptionsSet {
    /// `DhcpOptionsSetDescription`: text.
    pub dhcp_options_set_description: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `DhcpOptionsSetId`: text.
    pub dhcp_options_set_id: Option<String>,
    /// `DhcpOptionsSetName`: text.
    pub dhcp_options_set_name: Option<String>,
    /// `AssociateVpcCount`: integer.
    pub associate_vpc_count: Option<i64>,
    /// `OwnerId`: integer.
    pub owner_id: Option<i64>,
    /// `DhcpOptions`: record.
    pub dhcp_options: Option<DhcpOptions>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DhcpOptionsSet: DHCP_OPTIONS_SET,
    0 dhcp_options_set_description: OptStr = Field::string("DhcpOptionsSetDescription"),
    1 status: OptStr = Field::string("Status"),
    2 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    3 dhcp_options_set_name: OptStr = Field::string("DhcpOptionsSetName"),
    4 associate_vpc_count: OptInt = Field::int32("AssociateVpcCount"),
    5 owner_id: OptInt = Field::int64("OwnerId"),
    6 dhcp_options: Opt = Field::record("DhcpOptions", &crate::shapes::DHCP_OPTIONS),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListDhcpOptionsSetsRequest,
    ListDhcpOptionsSetsResponse,
    DhcpOptionsSet,
}
