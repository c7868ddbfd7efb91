// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/TagResources.json; do not edit.
//! Attaches tags to clusters.
//!
//! Several clusters get the same tags, each a key with a value.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/TagResources), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "TagResources",
    effect: Effect::Write,
    request: TagResourcesRequest = TAG_RESOURCES_REQUEST,
    response: TagResourcesResponse = TAG_RESOURCES_RESPONSE,
    method: "PUT",
    path: "/tags",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `TagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TagResourcesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    TagResourcesRequest: TAG_RESOURCES_REQUEST,
    0 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Clusters that the operation is for, by id.
    pub resource_ids: Vec<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: String,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: String,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<String>,
        region_id: impl Into<String>,
        tags: impl IntoIterator<Item = Tag>,
    ) -> Self {
        let mut built = Self {
            resource_ids: cloudspec_wire::all(resource_ids),
            resource_type: resource_type.into(),
            region_id: region_id.into(),
            tags: cloudspec_wire::all(tags),
            ..Self::default()
        };
        built.extra.set_empty(0, built.resource_ids.is_empty());
        built.extra.set_empty(3, built.tags.is_empty());
        built
    }
}

record! {
    Body: BODY,
    0 resource_ids: List = Field::string("resource_ids").list().required(),
    1 resource_type: Str = Field::string("resource_type").required(),
    2 region_id: Str = Field::string("region_id").required(),
    3 tags: List = Field::record("tags", &crate::shapes::TAG).list().required(),
}

/// Response of `TagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TagResourcesResponse: TAG_RESOURCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TagResourcesRequest,
    Body,
    TagResourcesResponse,
}
