// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeTagKeysForExpressConnect.json; do not edit.
//! Lists tag keys in use on resources of Express Connect.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTagKeysForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::TagKey;

operation! {
    name: "DescribeTagKeysForExpressConnect",
    effect: Effect::Read,
    request: DescribeTagKeysForExpressConnectRequest = DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_REQUEST,
    response: DescribeTagKeysForExpressConnectResponse = DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResult").items(&["TagKeys"]),
    errors: ERRORS,
}

errors! {
    "400 BothEmpty.TagsAndResources",
    "400 Forbidden.TagKey.Duplicated",
    "400 Forbidden.TagKeys",
    "400 InvalidInstanceIds.NotFound",
    "400 InvalidInstanceType.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 MissingParameter.TagKey",
    "400 MissingParameter.TagValue",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "403 Forbidden",
}

/// Request of `DescribeTagKeysForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectRequest {
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `Keyword`: text.
    pub keyword: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResult`: integer, at most 500. Default: `100`.
    pub max_result: Option<i64>,
    /// `ResourceId`: texts, at most 21 elements.
    pub resource_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeTagKeysForExpressConnectRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
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

    /// Sets `MaxResult`.
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeTagKeysForExpressConnectRequest: DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_REQUEST,
    0 resource_type: OptStr = Field::string("ResourceType"),
    1 keyword: OptStr = Field::string("Keyword"),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 next_token: OptStr = Field::string("NextToken"),
    4 max_result: OptInt = Field::int32("MaxResult").limits(&Limits::new().range(None, Some(500.0))),
    5 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeTagKeysForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TagKeys`: records.
    pub tag_keys: Vec<TagKey>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeTagKeysForExpressConnectResponse: DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tag_keys: List = Field::record("TagKeys", &crate::shapes::TAG_KEY).wrapped("TagKey"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTagKeysForExpressConnectRequest,
    DescribeTagKeysForExpressConnectResponse,
}
