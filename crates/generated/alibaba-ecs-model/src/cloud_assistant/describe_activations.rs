// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeActivations.json; do not edit.
//! Lists activation codes and how far they are used up.
//!
//! - Requires permission for the action `ecs:DescribeActivations` (access level get), on Activation
//!   `acs:ecs:{#regionId}:{#accountId}:activation/*` and Activation
//!   `acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{AttachedTag, Tag};

operation! {
    name: "DescribeActivations",
    effect: Effect::Read,
    request: DescribeActivationsRequest = DESCRIBE_ACTIVATIONS_REQUEST,
    response: DescribeActivationsResponse = DESCRIBE_ACTIVATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["ActivationList"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeActivations").resources(&[AuthorizedResource::new("Activation", "acs:ecs:{#regionId}:{#accountId}:activation/*"), AuthorizedResource::new("Activation", "acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}")])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 InvalidParam.PageNumber = `PageNumber` is out of range.",
    "400 InvalidParam.PageSize = `PageSize` is out of range.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `DescribeActivations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeActivationsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of an activation code: only this one is returned.
    pub activation_id: Option<String>,
    /// Only codes with this name prefix.
    pub instance_name: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of
    /// `NextToken`. Page with a token instead.
    #[deprecated = "In favour of `NextToken`. Page with a token instead."]
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Ignored when paging by token. At most 50. Default: `10`.
    /// Deprecated in favour of `MaxResults`. Page with a token instead.
    #[deprecated = "In favour of `MaxResults`. Page with a token instead."]
    pub page_size: Option<i64>,
    /// How many entries a response holds at most. At most 50. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the `NextToken` of the previous response. Absent for the first page.
    pub next_token: Option<String>,
    /// Id of a resource group (`rg-...`): only activation codes in it are returned.
    pub resource_group_id: Option<String>,
    /// Only codes that carry all of these tags, at most 20. No more than 1,000 resources may carry them;
    /// beyond that, use `ListTagResources`.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeActivationsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of an activation code: only this one is returned.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }

    /// Only codes with this name prefix.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    #[deprecated = "In favour of `NextToken`. Page with a token instead."]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    #[deprecated = "In favour of `MaxResults`. Page with a token instead."]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the `NextToken` of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Id of a resource group (`rg-...`): only activation codes in it are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Only codes that carry all of these tags, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeActivationsRequest: DESCRIBE_ACTIVATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 activation_id: OptStr = Field::string("ActivationId"),
    2 instance_name: OptStr = Field::string("InstanceName"),
    3 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    6 next_token: OptStr = Field::string("NextToken"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeActivations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeActivationsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of codes that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Activation codes that match, one entry for each.
    pub activation_list: Vec<Activation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeActivationsResponse: DESCRIBE_ACTIVATIONS_RESPONSE,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 request_id: Str = Field::string("RequestId").always(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 activation_list: List = Field::record("ActivationList", &ACTIVATION).list(),
}

/// `ActivationList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Activation {
    /// When the code was created.
    pub creation_time: Option<Timestamp>,
    /// Instances registered with it and deregistered since.
    pub deregistered_count: Option<i64>,
    /// How many instances may be registered with it.
    pub instance_count: Option<i64>,
    /// Free text about the activation code.
    pub description: Option<String>,
    /// How many servers have been registered with the code.
    pub registered_count: Option<i64>,
    /// Prefix of the names of its instances.
    pub instance_name: Option<String>,
    /// Whether the activation code is disabled, so that no more servers can be registered with it.
    pub disabled: Option<bool>,
    /// Addresses that may use the code.
    pub ip_address_range: Option<String>,
    /// How long servers can be registered with the code. Unit: hours.
    pub time_to_live_in_hours: Option<i64>,
    /// Id of the activation code, which `CreateActivation` returned.
    pub activation_id: String,
    /// Id of the resource group that the activation code belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Tags that the activation code carries, each a key and a value.
    pub tags: Vec<AttachedTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Activation: ACTIVATION,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 deregistered_count: OptInt = Field::int32("DeregisteredCount"),
    2 instance_count: OptInt = Field::int32("InstanceCount"),
    3 description: OptStr = Field::string("Description"),
    4 registered_count: OptInt = Field::int32("RegisteredCount"),
    5 instance_name: OptStr = Field::string("InstanceName"),
    6 disabled: OptBool = Field::boolean("Disabled"),
    7 ip_address_range: OptStr = Field::string("IpAddressRange"),
    8 time_to_live_in_hours: OptInt = Field::int64("TimeToLiveInHours"),
    9 activation_id: Str = Field::string("ActivationId").always(),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tags: List = Field::record("Tags", &crate::shapes::ATTACHED_TAG).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeActivationsRequest,
    DescribeActivationsResponse,
    Activation,
}
