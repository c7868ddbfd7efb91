// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UntagResources.json; do not edit.
//! Detaches tags from clusters.
//!
//! With `all` and no keys, every tag is detached.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UntagResources), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Style, operation, record};

operation! {
    name: "UntagResources",
    effect: Effect::Write,
    request: UntagResourcesRequest = UNTAG_RESOURCES_REQUEST,
    response: UntagResourcesResponse = UNTAG_RESOURCES_RESPONSE,
    method: "DELETE",
    path: "/tags",
    facts: &Facts::new().access(Access::Delete),
}

/// Request of `UntagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: String,
    /// Clusters that the operation is for, by id.
    pub resource_ids: Vec<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: String,
    /// Keys of the tags to remove.
    pub tag_keys: Vec<String>,
    /// `all`: boolean.
    pub all: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UntagResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<String>,
        tag_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            region_id: region_id.into(),
            resource_ids: cloudspec_wire::all(resource_ids),
            resource_type: resource_type.into(),
            tag_keys: cloudspec_wire::all(tag_keys),
            ..Self::default()
        };
        built.extra.set_empty(1, built.resource_ids.is_empty());
        built.extra.set_empty(3, built.tag_keys.is_empty());
        built
    }

    /// Sets `all`.
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }
}

record! {
    UntagResourcesRequest: UNTAG_RESOURCES_REQUEST,
    0 region_id: Str = Field::string("region_id").required(),
    1 resource_ids: List = Field::string("resource_ids").list().style(Style::Json).required(),
    2 resource_type: Str = Field::string("resource_type").required(),
    3 tag_keys: List = Field::string("tag_keys").list().style(Style::Json).required(),
    4 all: OptBool = Field::boolean("all"),
}

/// Response of `UntagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UntagResourcesResponse: UNTAG_RESOURCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UntagResourcesRequest,
    UntagResourcesResponse,
}
