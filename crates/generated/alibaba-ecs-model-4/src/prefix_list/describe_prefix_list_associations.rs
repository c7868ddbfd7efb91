// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrefixListAssociations.json; do not edit.
//! Lists the resources that refer to a prefix list.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAssociations).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse>(
    "DescribePrefixListAssociations", Effect::Read, &DESCRIBE_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    &DESCRIBE_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["PrefixListAssociations"], total: None,
}), "
    400 InvalidParameter NotSupported.ResourceType
    404 InvalidPrefixListId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribePrefixListAssociations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePrefixListAssociationsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrefixListId`: text. */ pub prefix_list_id: String,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribePrefixListAssociationsRequest {
    /// With what is required.
    pub fn new(prefix_list_id: impl Into<String>) -> Self { Self { prefix_list_id: prefix_list_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribePrefixListAssociationsRequest`].
pub static DESCRIBE_PREFIX_LIST_ASSOCIATIONS_REQUEST: Schema =
    Schema { name: "DescribePrefixListAssociationsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrefixListId").required(),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribePrefixListAssociationsRequest, DESCRIBE_PREFIX_LIST_ASSOCIATIONS_REQUEST,
    [0 OptStr region_id, 1 Str prefix_list_id, 2 OptStr next_token] [3 OptInt max_results]);

/// Answer of `DescribePrefixListAssociations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePrefixListAssociationsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PrefixListAssociations`: records. */ pub prefix_list_associations: Vec<PrefixListAssociation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePrefixListAssociationsResponse`].
pub static DESCRIBE_PREFIX_LIST_ASSOCIATIONS_RESPONSE: Schema =
    Schema { name: "DescribePrefixListAssociationsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("PrefixListAssociations", &PREFIX_LIST_ASSOCIATION).wrapped("PrefixListAssociation"),
]; &ROWS } };
record!(DescribePrefixListAssociationsResponse, DESCRIBE_PREFIX_LIST_ASSOCIATIONS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List prefix_list_associations] []);

/// What `PrefixListAssociations.PrefixListAssociation` holds.
#[derive(Default)] #[non_exhaustive] pub struct PrefixListAssociation {
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PrefixListAssociation`].
pub static PREFIX_LIST_ASSOCIATION: Schema = Schema { name: "PrefixListAssociation", fields: { static ROWS: [Field; 2] = [
    Field::string("ResourceId"),
    Field::string("ResourceType"),
]; &ROWS } };
record!(PrefixListAssociation, PREFIX_LIST_ASSOCIATION, [0 OptStr resource_id, 1 OptStr resource_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse, PrefixListAssociation,
);
