// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GetVpcPrefixListAssociations.json; do not edit.
//! Lists the resources that use a prefix list.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListAssociations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<GetVpcPrefixListAssociationsRequest, GetVpcPrefixListAssociationsResponse>(
    "GetVpcPrefixListAssociations", Effect::Read, &GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    &GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["PrefixListAssociation"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.NextToken
");

/// Request of `GetVpcPrefixListAssociations`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcPrefixListAssociationsRequest {
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `50`. */ pub max_results: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl GetVpcPrefixListAssociationsRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`GetVpcPrefixListAssociationsRequest`].
pub static GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST: Schema =
    Schema { name: "GetVpcPrefixListAssociationsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("PrefixListId").required(),
    Field::string("NextToken"),
    Field::int64("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(GetVpcPrefixListAssociationsRequest, GET_VPC_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    [0 Str prefix_list_id, 1 OptStr next_token, 3 OptStr region_id] [2 OptInt max_results]);

/// Answer of `GetVpcPrefixListAssociations`.
#[derive(Default)] #[non_exhaustive] pub struct GetVpcPrefixListAssociationsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** `PrefixListAssociation`: records. */ pub prefix_list_association: Vec<PrefixListAssociation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetVpcPrefixListAssociationsResponse`].
pub static GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE: Schema =
    Schema { name: "GetVpcPrefixListAssociationsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::string("NextToken"),
    Field::int64("TotalCount"),
    Field::int64("Count"),
    Field::record("PrefixListAssociation", &PREFIX_LIST_ASSOCIATION).list(),
]; &ROWS } };
record!(GetVpcPrefixListAssociationsResponse, GET_VPC_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    [0 OptStr request_id, 1 OptStr next_token, 4 List prefix_list_association] [2 OptInt total_count, 3 OptInt count]);

/// What `PrefixListAssociation` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrefixListAssociation {
    /** `PrefixListId`: text. */ pub prefix_list_id: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `OwnerId`: text. */ pub owner_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Reason`: text. */ pub reason: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ResourceUid`: text. */ pub resource_uid: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrefixListAssociation`].
pub static PREFIX_LIST_ASSOCIATION: Schema = Schema { name: "PrefixListAssociation", fields: { static ROWS: [Field; 8] = [
    Field::string("PrefixListId"),
    Field::string("ResourceId"),
    Field::string("ResourceType"),
    Field::string("OwnerId"),
    Field::string("Status"),
    Field::string("Reason"),
    Field::string("RegionId"),
    Field::string("ResourceUid"),
]; &ROWS } };
record!(PrefixListAssociation, PREFIX_LIST_ASSOCIATION,
    [0 OptStr prefix_list_id, 1 OptStr resource_id, 2 OptStr resource_type, 3 OptStr owner_id, 4 OptStr status, 5 OptStr reason,
    6 OptStr region_id, 7 OptStr resource_uid] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    GetVpcPrefixListAssociationsRequest, GetVpcPrefixListAssociationsResponse, PrefixListAssociation,
);
