// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTags.json; do not edit.
//! Lists tags, by resource, key or value.
//!
//! Conditions are joined by and; a key alone finds all its values.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeTagsRequest, DescribeTagsResponse>(
    "DescribeTags", Effect::Read, &DESCRIBE_TAGS_REQUEST, &DESCRIBE_TAGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Tags"], total: Some(&["TotalCount"]),
}), "
    400 Invalid.TagCategory InvalidTagCount InvalidTagKey.Malformed InvalidTagValue.Malformed
    404 InvalidRegionId.NotFound InvalidResourceType.NotFound
");

/// Request of `DescribeTags`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTagsRequest {
    /** `PageSize`: integer, 1 to 100. Default: `50`. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTagsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeTagsRequest`].
pub static DESCRIBE_TAGS_REQUEST: Schema = Schema { name: "DescribeTagsRequest", fields: { static ROWS: [Field; 7] = [
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::string("ResourceType"),
    Field::string("ResourceId"),
    Field::string("RegionId").required().filled(),
    Field::string("Category"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeTagsRequest, DESCRIBE_TAGS_REQUEST,
    [2 OptStr resource_type, 3 OptStr resource_id, 4 OptStr region_id, 5 OptStr category, 6 List tag] [0 OptInt page_size,
    1 OptInt page_number]);

/// Answer of `DescribeTags`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTagsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTagsResponse`].
pub static DESCRIBE_TAGS_RESPONSE: Schema = Schema { name: "DescribeTagsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Tags", &TAG2).wrapped("Tag"),
]; &ROWS } };
record!(DescribeTagsResponse, DESCRIBE_TAGS_RESPONSE,
    [0 OptStr request_id, 4 List tags] [1 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Tags.Tag` holds.
#[derive(Default)] #[non_exhaustive] pub struct Tag2 {
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** `ResourceTypeCount`: record. */ pub resource_type_count: Option<ResourceTypeCount>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Tag2`].
pub static TAG2: Schema = Schema { name: "Tag2", fields: { static ROWS: [Field; 3] = [
    Field::string("TagValue"),
    Field::string("TagKey"),
    Field::record("ResourceTypeCount", &RESOURCE_TYPE_COUNT),
]; &ROWS } };
record!(Tag2, TAG2, [0 OptStr tag_value, 1 OptStr tag_key, 2 Opt resource_type_count] []);

/// What `Tags.Tag.ResourceTypeCount` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourceTypeCount {
    /** `Instance`: integer. */ pub instance: Option<i64>,
    /** `Image`: integer. */ pub image: Option<i64>,
    /** `Ddh`: integer. */ pub ddh: Option<i64>,
    /** `SnapshotPolicy`: integer. */ pub snapshot_policy: Option<i64>,
    /** `Securitygroup`: integer. */ pub securitygroup: Option<i64>,
    /** `Snapshot`: integer. */ pub snapshot: Option<i64>,
    /** `ReservedInstance`: integer. */ pub reserved_instance: Option<i64>,
    /** `LaunchTemplate`: integer. */ pub launch_template: Option<i64>,
    /** `Eni`: integer. */ pub eni: Option<i64>,
    /** `Disk`: integer. */ pub disk: Option<i64>,
    /** `KeyPair`: integer. */ pub key_pair: Option<i64>,
    /** `Volume`: integer. */ pub volume: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResourceTypeCount`].
pub static RESOURCE_TYPE_COUNT: Schema = Schema { name: "ResourceTypeCount", fields: { static ROWS: [Field; 12] = [
    Field::int32("Instance"),
    Field::int32("Image"),
    Field::int32("Ddh"),
    Field::int32("SnapshotPolicy"),
    Field::int32("Securitygroup"),
    Field::int32("Snapshot"),
    Field::int32("ReservedInstance"),
    Field::int32("LaunchTemplate"),
    Field::int32("Eni"),
    Field::int32("Disk"),
    Field::int32("KeyPair"),
    Field::int32("Volume"),
]; &ROWS } };
record!(ResourceTypeCount, RESOURCE_TYPE_COUNT,
    [] [0 OptInt instance, 1 OptInt image, 2 OptInt ddh, 3 OptInt snapshot_policy, 4 OptInt securitygroup, 5 OptInt snapshot,
    6 OptInt reserved_instance, 7 OptInt launch_template, 8 OptInt eni, 9 OptInt disk, 10 OptInt key_pair, 11 OptInt volume]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeTagsRequest, DescribeTagsResponse, Tag2, ResourceTypeCount);
