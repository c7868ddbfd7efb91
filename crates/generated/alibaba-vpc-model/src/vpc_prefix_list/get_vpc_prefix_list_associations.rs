// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcPrefixListAssociations.json; do not edit.
//! Lists the resources that use a prefix list.
//!
//! Each entry is a route table of the VPC or of a transit router, with whether the latest version of
//! the list holds there.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListAssociations),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::{PrefixListAssociationResourceType, PrefixListAssociationStatus};

operation! {
    name: "GetVpcPrefixListAssociations",
    effect: Effect::Read,
    request: GetVpcPrefixListAssociationsRequest = GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    response: GetVpcPrefixListAssociationsResponse = GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixListAssociation"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
}

/// Request of `GetVpcPrefixListAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsRequest {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100. Default: `50`.
    pub max_results: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetVpcPrefixListAssociationsRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    GetVpcPrefixListAssociationsRequest: GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    0 prefix_list_id: Str = Field::string("PrefixListId").required(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int64("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `GetVpcPrefixListAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// `PrefixListAssociation`: list of records.
    pub prefix_list_association: Vec<PrefixListAssociation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetVpcPrefixListAssociationsResponse: GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 count: OptInt = Field::int64("Count"),
    4 prefix_list_association: List = Field::record("PrefixListAssociation", &PREFIX_LIST_ASSOCIATION).list(),
}

/// `PrefixListAssociation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PrefixListAssociation {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<PrefixListAssociationResourceType>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<PrefixListAssociationStatus>,
    /// Why it was done or is asked for.
    pub reason: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the account that owns the resource, in digits.
    pub resource_uid: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PrefixListAssociation: PREFIX_LIST_ASSOCIATION,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 resource_id: OptStr = Field::string("ResourceId"),
    2 resource_type: Opt = Field::one_of("ResourceType", PrefixListAssociationResourceType::VALUES),
    3 owner_id: OptStr = Field::string("OwnerId"),
    4 status: Opt = Field::one_of("Status", PrefixListAssociationStatus::VALUES),
    5 reason: OptStr = Field::string("Reason"),
    6 region_id: OptStr = Field::string("RegionId"),
    7 resource_uid: OptStr = Field::string("ResourceUid"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetVpcPrefixListAssociationsRequest,
    GetVpcPrefixListAssociationsResponse,
    PrefixListAssociation,
}
