// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageComponents.json; do not edit.
//! Lists image components, with their content.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageComponents).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag2, Tag4};

operation! {
    name: "DescribeImageComponents",
    effect: Effect::Read,
    request: DescribeImageComponentsRequest = DESCRIBE_IMAGE_COMPONENTS_REQUEST,
    response: DescribeImageComponentsResponse = DESCRIBE_IMAGE_COMPONENTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ImageComponent"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidImageComponentIdSize.ExceededMaxNumber",
    "400 InvalidParameter.Owner",
    "403 Invalid.NextToken",
}

/// Request of `DescribeImageComponents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 500. Default: `50`.
    pub max_results: Option<i64>,
    /// `Owner`: text.
    pub owner: Option<String>,
    /// `ImageComponentId`: texts, at most 21 elements.
    pub image_component_id: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeImageComponentsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `Owner`.
    pub fn owner(mut self, value: impl Into<String>) -> Self {
        self.owner = Some(value.into());
        self
    }

    /// Sets `ImageComponentId`.
    pub fn image_component_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_component_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeImageComponentsRequest: DESCRIBE_IMAGE_COMPONENTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    3 name: OptStr = Field::string("Name"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
    6 owner: OptStr = Field::string("Owner"),
    7 image_component_id: List = Field::string("ImageComponentId").list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeImageComponents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `ImageComponent`: records.
    pub image_component: Vec<ImageComponentSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeImageComponentsResponse: DESCRIBE_IMAGE_COMPONENTS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 image_component: List = Field::record("ImageComponent", &IMAGE_COMPONENT_SET).wrapped("ImageComponentSet"),
}

/// `ImageComponent.ImageComponentSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ImageComponentSet {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SystemType`: text.
    pub system_type: Option<String>,
    /// `ImageComponentId`: text.
    pub image_component_id: Option<String>,
    /// `ComponentType`: text.
    pub component_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Content`: text.
    pub content: Option<String>,
    /// `Owner`: text.
    pub owner: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ImageComponentSet: IMAGE_COMPONENT_SET,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 description: OptStr = Field::string("Description"),
    2 system_type: OptStr = Field::string("SystemType"),
    3 image_component_id: OptStr = Field::string("ImageComponentId"),
    4 component_type: OptStr = Field::string("ComponentType"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 name: OptStr = Field::string("Name"),
    7 content: OptStr = Field::string("Content"),
    8 owner: OptStr = Field::string("Owner"),
    9 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageComponentsRequest,
    DescribeImageComponentsResponse,
    ImageComponentSet,
}
