// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageComponents.json; do not edit.
//! Lists image components, with their content.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageComponents).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeImageComponentsRequest, DescribeImageComponentsResponse>(
    "DescribeImageComponents", Effect::Read, &DESCRIBE_IMAGE_COMPONENTS_REQUEST, &DESCRIBE_IMAGE_COMPONENTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["ImageComponent"], total: Some(&["TotalCount"]),
}), "
    400 InvalidImageComponentIdSize.ExceededMaxNumber InvalidParameter.Owner
    403 Invalid.NextToken
");

/// Request of `DescribeImageComponents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageComponentsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 500. Default: `50`. */ pub max_results: Option<i64>,
    /** `Owner`: text. */ pub owner: Option<String>,
    /** `ImageComponentId`: texts, at most 21 elements. */ pub image_component_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImageComponentsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self { self.owner = Some(value.into()); self }
    /// Sets `ImageComponentId`.
    pub fn image_component_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_component_id = all(value); self
    }
}
/// Table of [`DescribeImageComponentsRequest`].
pub static DESCRIBE_IMAGE_COMPONENTS_REQUEST: Schema =
    Schema { name: "DescribeImageComponentsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("Name"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(500.0))),
    Field::string("Owner"),
    Field::string("ImageComponentId").list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(DescribeImageComponentsRequest, DESCRIBE_IMAGE_COMPONENTS_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 List tag, 3 OptStr name, 4 OptStr next_token, 6 OptStr owner,
    7 List image_component_id] [5 OptInt max_results]);

/// Answer of `DescribeImageComponents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageComponentsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `ImageComponent`: records. */ pub image_component: Vec<ImageComponentSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImageComponentsResponse`].
pub static DESCRIBE_IMAGE_COMPONENTS_RESPONSE: Schema =
    Schema { name: "DescribeImageComponentsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("ImageComponent", &IMAGE_COMPONENT_SET).wrapped("ImageComponentSet"),
]; &ROWS } };
record!(DescribeImageComponentsResponse, DESCRIBE_IMAGE_COMPONENTS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List image_component] [2 OptInt total_count, 3 OptInt max_results]);

/// What `ImageComponent.ImageComponentSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct ImageComponentSet {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SystemType`: text. */ pub system_type: Option<String>,
    /** `ImageComponentId`: text. */ pub image_component_id: Option<String>,
    /** `ComponentType`: text. */ pub component_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Content`: text. */ pub content: Option<String>,
    /** `Owner`: text. */ pub owner: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ImageComponentSet`].
pub static IMAGE_COMPONENT_SET: Schema = Schema { name: "ImageComponentSet", fields: { static ROWS: [Field; 10] = [
    Field::string("CreationTime"),
    Field::string("Description"),
    Field::string("SystemType"),
    Field::string("ImageComponentId"),
    Field::string("ComponentType"),
    Field::string("ResourceGroupId"),
    Field::string("Name"),
    Field::string("Content"),
    Field::string("Owner"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(ImageComponentSet, IMAGE_COMPONENT_SET,
    [0 OptStr creation_time, 1 OptStr description, 2 OptStr system_type, 3 OptStr image_component_id, 4 OptStr component_type,
    5 OptStr resource_group_id, 6 OptStr name, 7 OptStr content, 8 OptStr owner, 9 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImageComponentsRequest, DescribeImageComponentsResponse, ImageComponentSet,
);
