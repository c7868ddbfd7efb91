// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcPrefixListAssociations.json; do not edit.
//! Lists the resources that use a prefix list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListAssociations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "GetVpcPrefixListAssociations",
    effect: Effect::Read,
    request: GetVpcPrefixListAssociationsRequest = GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    response: GetVpcPrefixListAssociationsResponse = GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PrefixListAssociation"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.NextToken",
}

/// Request of `GetVpcPrefixListAssociations`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetVpcPrefixListAssociationsRequest {
    /// `PrefixListId`: text.
    pub prefix_list_id: String,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 100. Default: `50`.
    pub max_results: Option<i64>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetVpcPrefixListAssociationsRequest {
    /// Starts with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
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

    /// Sets `RegionId`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// `PrefixListAssociation`: records.
    pub prefix_list_association: Vec<PrefixListAssociation>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `PrefixListId`: text.
    pub prefix_list_id: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `OwnerId`: text.
    pub owner_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Reason`: text.
    pub reason: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ResourceUid`: text.
    pub resource_uid: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PrefixListAssociation: PREFIX_LIST_ASSOCIATION,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 resource_id: OptStr = Field::string("ResourceId"),
    2 resource_type: OptStr = Field::string("ResourceType"),
    3 owner_id: OptStr = Field::string("OwnerId"),
    4 status: OptStr = Field::string("Status"),
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
