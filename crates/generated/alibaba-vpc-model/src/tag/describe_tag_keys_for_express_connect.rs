// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeTagKeysForExpressConnect.json; do not edit.
//! Lists tag keys in use on resources of Express Connect.
//!
//! They are filtered by kind and id of the resource, or by a part of the key.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTagKeysForExpressConnect), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::{ResourceType, TagKey};

operation! {
    name: "DescribeTagKeysForExpressConnect",
    effect: Effect::Read,
    request: DescribeTagKeysForExpressConnectRequest = DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_REQUEST,
    response: DescribeTagKeysForExpressConnectResponse = DESCRIBE_TAG_KEYS_FOR_EXPRESS_CONNECT_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResult").items(&["TagKeys"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 BothEmpty.TagsAndResources = Neither tags nor resource ids are given; one of them is needed.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKeys = A tag key is reserved for the system.",
    "400 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParameter.TagKey = A tag has no key or no value.",
    "400 MissingParameter.TagValue = A tag has no key or no value.",
    "400 QuotaExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 SizeLimitExceeded.ResourceId = There are more resource ids than a request can have.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeTagKeysForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagKeysForExpressConnectRequest {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Text that keys must contain.
    pub keyword: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. At most 500. Default: `100`.
    pub max_result: Option<i64>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 21
    /// elements.
    pub resource_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTagKeysForExpressConnectRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Text that keys must contain.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
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
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }

    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
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
    0 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Keys of tags that are in use in the region.
    pub tag_keys: Vec<TagKey>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
