// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/TagResources.json; do not edit.
//! Attaches tags to clusters.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/TagResources).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse2 as TagResourcesResponse, Tag};

operation!(Operation::new::<TagResourcesRequest, TagResourcesResponse>(
    "TagResources", Effect::Write, &TAG_RESOURCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
).route("PUT", "/tags"));

/// Request of `TagResources`.
#[derive(Default)] #[non_exhaustive] pub struct TagResourcesRequest {
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl TagResourcesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`TagResourcesRequest`].
pub static TAG_RESOURCES_REQUEST: Schema = Schema { name: "TagResourcesRequest", fields: { static ROWS: [Field; 1] = [
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(TagResourcesRequest, TAG_RESOURCES_REQUEST, [0 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `resource_ids`: texts. */ pub resource_ids: Vec<String>,
    /** `resource_type`: text. */ pub resource_type: String,
    /** `region_id`: text. */ pub region_id: String,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(
        resource_ids: impl IntoIterator<Item = impl Into<String>>, resource_type: impl Into<String>, region_id: impl Into<String>,
        tags: impl IntoIterator<Item = Tag>,
    ) -> Self {
        Self {
            resource_ids: all(resource_ids), resource_type: resource_type.into(), region_id: region_id.into(), tags: all(tags),
            ..Self::default()
        }
    }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 4] = [
    Field::string("resource_ids").list().required(),
    Field::string("resource_type").required(),
    Field::string("region_id").required(),
    Field::record("tags", &crate::shapes::TAG).list().required(),
]; &ROWS } };
record!(Body, BODY, [0 List resource_ids, 1 Str resource_type, 2 Str region_id, 3 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TagResourcesRequest, Body);
