// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixListAssociations.json; do not edit.
//! Lists the resources that refer to a prefix list.
//!
//! Each entry has kind and id of the resource, such as a security group.
//!
//! - Requires permission for the action `ecs:DescribePrefixListAssociations` (access level get), on
//!   PrefixList `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAssociations), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, errors, operation, record,
};

operation! {
    name: "DescribePrefixListAssociations",
    effect: Effect::Read,
    request: DescribePrefixListAssociationsRequest = DESCRIBE_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    response: DescribePrefixListAssociationsResponse = DESCRIBE_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixListAssociations"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribePrefixListAssociations").resources(&[AuthorizedResource::new("PrefixList", "acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}").required()])),
}

errors! {
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 NotSupported.ResourceType",
    "404 InvalidPrefixListId.NotFound = There is no such prefix list in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribePrefixListAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `10`.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePrefixListAssociationsRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
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
}

record! {
    DescribePrefixListAssociationsRequest: DESCRIBE_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 prefix_list_id: Str = Field::string("PrefixListId").required(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribePrefixListAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePrefixListAssociationsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `PrefixListAssociations`: list of records.
    pub prefix_list_associations: Vec<PrefixListAssociation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePrefixListAssociationsResponse: DESCRIBE_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 prefix_list_associations: List = Field::record("PrefixListAssociations", &PREFIX_LIST_ASSOCIATION).wrapped("PrefixListAssociation"),
}

/// `PrefixListAssociations.PrefixListAssociation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PrefixListAssociation: PREFIX_LIST_ASSOCIATION,
    0 resource_id: OptStr = Field::string("ResourceId"),
    1 resource_type: OptStr = Field::string("ResourceType"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePrefixListAssociationsRequest,
    DescribePrefixListAssociationsResponse,
    PrefixListAssociation,
}
