// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeletePrefixList.json; do not edit.
//! Deletes a prefix list with its entries.
//!
//! Resources that refer to it, listed by `DescribePrefixListAssociations`, must let go of it first.
//!
//! - Requires permission for the action `ecs:DeletePrefixList` (access level delete), on PrefixList
//!   `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeletePrefixList), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeletePrefixList",
    effect: Effect::Write,
    request: DeletePrefixListRequest = DELETE_PREFIX_LIST_REQUEST,
    response: DeletePrefixListResponse = DELETE_PREFIX_LIST_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeletePrefixList").resources(&[AuthorizedResource::new("PrefixList", "acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}").required()])),
}

errors! {
    "400 NotAllowed.AssociationExist",
    "404 InvalidPrefixListId.NotFound = There is no such prefix list in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DeletePrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePrefixListRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeletePrefixListRequest {
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
}

record! {
    DeletePrefixListRequest: DELETE_PREFIX_LIST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 prefix_list_id: Str = Field::string("PrefixListId").required(),
}

/// Response of `DeletePrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePrefixListResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletePrefixListResponse: DELETE_PREFIX_LIST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletePrefixListRequest,
    DeletePrefixListResponse,
}
