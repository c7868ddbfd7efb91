// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageComponents.json; do not edit.
//! Lists image components, with their content.
//!
//! They are filtered by id, name and owner; the owner is the account itself when left out, so name
//! `ALIYUN` for those of the provider.
//!
//! - Requires permission for the action `ecs:DescribeImageComponents` (access level get), on
//!   ImageComponent `acs:ecs:{#regionId}:{#accountId}:imagecomponent/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageComponents),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{DiskTag, ImageTag};

operation! {
    name: "DescribeImageComponents",
    effect: Effect::Read,
    request: DescribeImageComponentsRequest = DESCRIBE_IMAGE_COMPONENTS_REQUEST,
    response: DescribeImageComponentsResponse = DESCRIBE_IMAGE_COMPONENTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ImageComponent"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImageComponents").resources(&[AuthorizedResource::new("ImageComponent", "acs:ecs:{#regionId}:{#accountId}:imagecomponent/*").required(), AuthorizedResource::new("ImageComponent", "acs:ecs:{#regionId}:{#accountId}:imagecomponent/{#imagecomponentId}").required()])),
}

errors! {
    "400 InvalidImageComponentIdSize.ExceededMaxNumber",
    "400 InvalidParameter.Owner",
    "403 Invalid.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
}

/// Request of `DescribeImageComponents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 500. Default: `50`.
    pub max_results: Option<i64>,
    /// Whose they are: `SELF` for those of the account, `ALIYUN` for those of the provider.
    pub owner: Option<Owner>,
    /// Ids of image components (`ic-...`): only these are returned. At most 21 elements.
    pub image_component_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImageComponentsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Whose they are: `SELF` for those of the account, `ALIYUN` for those of the provider.
    pub fn owner(mut self, value: impl Into<Owner>) -> Self {
        self.owner = Some(value.into());
        self
    }

    /// Ids of image components (`ic-...`): only these are returned.
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
    2 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    3 name: OptStr = Field::string("Name"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
    6 owner: Opt = Field::one_of("Owner", Owner::VALUES),
    7 image_component_id: List = Field::string("ImageComponentId").list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeImageComponents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageComponentsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `ImageComponent`: list of records.
    pub image_component: Vec<ImageComponentSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Operating system of the image component: `Linux`.
    pub system_type: Option<String>,
    /// Id of the image component (`ic-...`). `DescribeImageComponents` lists it.
    pub image_component_id: Option<String>,
    /// Kind of image component: `Build`.
    pub component_type: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Commands that make up the image component, a line each; at most 127 commands.
    pub content: Option<String>,
    /// Whose they are: `SELF` for those of the account, `ALIYUN` for those of the provider.
    pub owner: Option<ImageComponentSetOwner>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ImageComponentSet: IMAGE_COMPONENT_SET,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 description: OptStr = Field::string("Description"),
    2 system_type: OptStr = Field::string("SystemType"),
    3 image_component_id: OptStr = Field::string("ImageComponentId"),
    4 component_type: OptStr = Field::string("ComponentType"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 name: OptStr = Field::string("Name"),
    7 content: OptStr = Field::string("Content"),
    8 owner: Opt = Field::one_of("Owner", ImageComponentSetOwner::VALUES),
    9 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `Owner`. The provider may add others.
    pub enum Owner {
        SelfValue = "SELF",
        Aliyun = "ALIYUN",
    }
}

open_enum! {
    /// Documented values of `ImageComponent.ImageComponentSet.Owner`. The provider may add others.
    pub enum ImageComponentSetOwner {
        SelfValue = "SELF",
        Aliyun = "ALIYUN",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageComponentsRequest,
    DescribeImageComponentsResponse,
    ImageComponentSet,
}
