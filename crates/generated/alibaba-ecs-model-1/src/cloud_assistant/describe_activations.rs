// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeActivations.json; do not edit.
//! Lists activation codes and how far they are used up.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::{AttachedTag, Tag3 as Tag};

operation!(Operation::new::<DescribeActivationsRequest, DescribeActivationsResponse>(
    "DescribeActivations", Effect::Read, &DESCRIBE_ACTIVATIONS_REQUEST, &DESCRIBE_ACTIVATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["ActivationList"], total: None,
}), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 InvalidParam.PageNumber = `PageNumber` is out of range.
    400 InvalidParam.PageSize = `PageSize` is out of range.
    400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.
    400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.
    400 NumberExceed.Tags = More than 20 tags.
    400 Duplicate.TagKey = Two tags have the same key.
    400 MissingParameter.TagKey = A tag has a value but no key.
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `DescribeActivations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeActivationsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only this code. */ pub activation_id: Option<String>,
    /** Only codes with this name prefix. */ pub instance_name: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of `NextToken`. Page
    /// with a token instead.
    pub page_number: Option<i64>,
    /// Entries a page. Ignored when paging by token. Default: `10`. Deprecated in favour of `MaxResults`. Page with a token
    /// instead.
    pub page_size: Option<i64>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** Only codes with this resource group. */ pub resource_group_id: Option<String>,
    /// Only codes that carry all of these tags, at most 20. No more than 1,000 resources may carry them; beyond that, use
    /// ListTagResources.
    pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeActivationsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ActivationId`.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self { self.activation_id = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeActivationsRequest`].
pub static DESCRIBE_ACTIVATIONS_REQUEST: Schema =
    Schema { name: "DescribeActivationsRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ActivationId"),
    Field::string("InstanceName"),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeActivationsRequest, DESCRIBE_ACTIVATIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr activation_id, 2 OptStr instance_name, 6 OptStr next_token, 7 OptStr resource_group_id,
    8 List tag] [3 OptInt page_number, 4 OptInt page_size, 5 OptInt max_results]);

/// Answer of `DescribeActivations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeActivationsResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of codes that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** The codes. */ pub activation_list: Vec<Activation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeActivationsResponse`].
pub static DESCRIBE_ACTIVATIONS_RESPONSE: Schema =
    Schema { name: "DescribeActivationsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("ActivationList", &ACTIVATION).list(),
]; &ROWS } };
record!(DescribeActivationsResponse, DESCRIBE_ACTIVATIONS_RESPONSE,
    [1 Str request_id, 4 OptStr next_token, 5 List activation_list] [0 OptInt page_size, 2 OptInt page_number,
    3 OptInt total_count]);

/// What `ActivationList` holds.
#[derive(Default)] #[non_exhaustive] pub struct Activation {
    /** When the code was created. */ pub creation_time: Option<Timestamp>,
    /** Instances registered with it and deregistered since. */ pub deregistered_count: Option<i64>,
    /** How many instances may be registered with it. */ pub instance_count: Option<i64>,
    /** Description of the code. */ pub description: Option<String>,
    /** Instances registered with it. */ pub registered_count: Option<i64>,
    /** Prefix of the names of its instances. */ pub instance_name: Option<String>,
    /** Whether the code is disabled. */ pub disabled: Option<bool>,
    /** Addresses that may use the code. */ pub ip_address_range: Option<String>,
    /** Hours that the code is valid. */ pub time_to_live_in_hours: Option<i64>,
    /** Id of the activation code. */ pub activation_id: String,
    /** Resource group of the code. */ pub resource_group_id: Option<String>,
    /** Tags of the code. */ pub tags: Vec<AttachedTag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Activation`].
pub static ACTIVATION: Schema = Schema { name: "Activation", fields: { static ROWS: [Field; 12] = [
    Field::timestamp("CreationTime"),
    Field::int32("DeregisteredCount"),
    Field::int32("InstanceCount"),
    Field::string("Description"),
    Field::int32("RegisteredCount"),
    Field::string("InstanceName"),
    Field::boolean("Disabled"),
    Field::string("IpAddressRange"),
    Field::int64("TimeToLiveInHours"),
    Field::string("ActivationId").required(),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::ATTACHED_TAG).list(),
]; &ROWS } };
record!(Activation, ACTIVATION,
    [0 Opt creation_time, 3 OptStr description, 5 OptStr instance_name, 7 OptStr ip_address_range, 9 Str activation_id,
    10 OptStr resource_group_id, 11 List tags] [1 OptInt deregistered_count, 2 OptInt instance_count, 4 OptInt registered_count,
    6 OptBool disabled, 8 OptInt time_to_live_in_hours]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeActivationsRequest, DescribeActivationsResponse, Activation);
