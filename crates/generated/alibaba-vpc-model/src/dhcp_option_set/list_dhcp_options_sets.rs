// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListDhcpOptionsSets.json; do not edit.
//! Lists sets of DHCP options.
//!
//! They are filtered by id, name, domain name, resource group and tags.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListDhcpOptionsSets), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, open_enum, operation,
    record,
};

pub use crate::shapes::{DhcpOptions, Tag};

operation! {
    name: "ListDhcpOptionsSets",
    effect: Effect::Read,
    request: ListDhcpOptionsSetsRequest = LIST_DHCP_OPTIONS_SETS_REQUEST,
    response: ListDhcpOptionsSetsResponse = LIST_DHCP_OPTIONS_SETS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["DhcpOptionsSets"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ListDhcpOptionsSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListDhcpOptionsSetsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Suffix for host names, such as `example.com`.
    pub domain_name: Option<String>,
    /// Name of the set of DHCP options: 1 to 128 characters, starting with a letter.
    pub dhcp_options_set_name: Option<String>,
    /// Ids of sets of DHCP options (`dopt-...`): only these are returned. At most 20 elements.
    pub dhcp_options_set_id: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListDhcpOptionsSetsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Suffix for host names, such as `example.com`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }

    /// Name of the set of DHCP options: 1 to 128 characters, starting with a letter.
    pub fn dhcp_options_set_name(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_name = Some(value.into());
        self
    }

    /// Ids of sets of DHCP options (`dopt-...`): only these are returned.
    pub fn dhcp_options_set_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dhcp_options_set_id = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Sets of DHCP options that match, one entry for each, with their options.
    pub dhcp_options_sets: Vec<DhcpOptionsSet>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Description of the set of DHCP options: empty, or 2 to 256 characters, starting with a letter, not
    /// starting with `http://` or `https://`.
    pub dhcp_options_set_description: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of the set of DHCP options (`dopt-...`), which can be attached to VPCs. `ListDhcpOptionsSets`
    /// lists it.
    pub dhcp_options_set_id: Option<String>,
    /// Name of the set of DHCP options: 1 to 128 characters, starting with a letter.
    pub dhcp_options_set_name: Option<String>,
    /// `AssociateVpcCount`: integer.
    pub associate_vpc_count: Option<i64>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Options that hosts in the VPC are given by DHCP: domain name, name servers, lease times.
    pub dhcp_options: Option<DhcpOptions>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DhcpOptionsSet: DHCP_OPTIONS_SET,
    0 dhcp_options_set_description: OptStr = Field::string("DhcpOptionsSetDescription"),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 dhcp_options_set_id: OptStr = Field::string("DhcpOptionsSetId"),
    3 dhcp_options_set_name: OptStr = Field::string("DhcpOptionsSetName"),
    4 associate_vpc_count: OptInt = Field::int32("AssociateVpcCount"),
    5 owner_id: OptInt = Field::int64("OwnerId"),
    6 dhcp_options: Opt = Field::record("DhcpOptions", &crate::shapes::DHCP_OPTIONS),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
}

open_enum! {
    /// Documented values of `DhcpOptionsSets.Status`. The provider may add others.
    pub enum Status {
        Available = "Available",
        InUse = "InUse",
        Pending = "Pending",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListDhcpOptionsSetsRequest,
    ListDhcpOptionsSetsResponse,
    DhcpOptionsSet,
}
