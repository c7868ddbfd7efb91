// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeTagKeysForExpressConnect.json; do not edit.
//! Lists tag keys in use on resources of Express Connect.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTagKeysForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::TagKey;

operation!(Operation::new::<DescribeTagKeysForExpressConnectRequest, DescribeTagKeysForExpressConnectResponse>(
    "DescribeTagKeysForExpressConnect", Effect::Read, &DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_REQUEST,
    &DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResult"), items: &["TagKeys"],
    total: None,
}), "
    400 BothEmpty.TagsAndResources Forbidden.TagKey.Duplicated Forbidden.TagKeys InvalidInstanceIds.NotFound
    400 InvalidInstanceType.NotFound InvalidTagKey InvalidTagValue MissingParameter.TagKey MissingParameter.TagValue
    400 QuotaExceeded.TagNum SizeLimitExceeded.ResourceId
    403 Forbidden
");

/// Request of `DescribeTagKeysForExpressConnect`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTagKeysForExpressConnectRequest {
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `Keyword`: text. */ pub keyword: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResult`: integer, at most 500. Default: `100`. */ pub max_result: Option<i64>,
    /** `ResourceId`: texts, at most 21 elements. */ pub resource_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTagKeysForExpressConnectRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self { self.keyword = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResult`.
    pub fn max_result(mut self, value: i64) -> Self { self.max_result = Some(value); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
}
/// Table of [`DescribeTagKeysForExpressConnectRequest`].
pub static DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_REQUEST: Schema =
    Schema { name: "DescribeTagKeysForExpressConnectRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("ResourceType"),
    Field::string("Keyword"),
    Field::string("RegionId").required().filled(),
    Field::string("NextToken"),
    Field::int32("MaxResult").limits(&Limits::range(None, Some(500.0))),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(DescribeTagKeysForExpressConnectRequest, DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_REQUEST,
    [0 OptStr resource_type, 1 OptStr keyword, 2 OptStr region_id, 3 OptStr next_token, 5 List resource_id] [4 OptInt max_result]);

/// Answer of `DescribeTagKeysForExpressConnect`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTagKeysForExpressConnectResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TagKeys`: records. */ pub tag_keys: Vec<TagKey>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTagKeysForExpressConnectResponse`].
pub static DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_RESPONSE: Schema =
    Schema { name: "DescribeTagKeysForExpressConnectResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("TagKeys", &crate::shapes::TAG_KEY).wrapped("TagKey"),
]; &ROWS } };
record!(DescribeTagKeysForExpressConnectResponse, DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List tag_keys] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeTagKeysForExpressConnectRequest, DescribeTagKeysForExpressConnectResponse,
);
