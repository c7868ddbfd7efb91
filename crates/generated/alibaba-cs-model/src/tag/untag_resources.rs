// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/UntagResources.json; do not edit.
//! Detaches tags from clusters.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UntagResources).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Style, all, operation, record};
pub use crate::shapes::RequestIdResponse2 as UntagResourcesResponse;

operation!(Operation::new::<UntagResourcesRequest, UntagResourcesResponse>(
    "UntagResources", Effect::Write, &UNTAG_RESOURCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
).route("DELETE", "/tags"));

/// Request of `UntagResources`.
#[derive(Default)] #[non_exhaustive] pub struct UntagResourcesRequest {
    /** `region_id`: text. */ pub region_id: String,
    /** `resource_ids`: texts. */ pub resource_ids: Vec<String>,
    /** `resource_type`: text. */ pub resource_type: String,
    /** `tag_keys`: texts. */ pub tag_keys: Vec<String>,
    /** `all`: yes or no. */ pub all: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl UntagResourcesRequest {
    /// With what is required.
    pub fn new(
        region_id: impl Into<String>, resource_ids: impl IntoIterator<Item = impl Into<String>>, resource_type: impl Into<String>,
        tag_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            region_id: region_id.into(), resource_ids: all(resource_ids), resource_type: resource_type.into(),
            tag_keys: all(tag_keys),
            ..Self::default()
        }
    }
    /// Sets `all`.
    pub fn all(mut self, value: bool) -> Self { self.all = Some(value); self }
}
/// Table of [`UntagResourcesRequest`].
pub static UNTAG_RESOURCES_REQUEST: Schema = Schema { name: "UntagResourcesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("region_id").required(),
    Field::string("resource_ids").list().style(Style::Json).required(),
    Field::string("resource_type").required(),
    Field::string("tag_keys").list().style(Style::Json).required(),
    Field::boolean("all"),
]; &ROWS } };
record!(UntagResourcesRequest, UNTAG_RESOURCES_REQUEST,
    [0 Str region_id, 1 List resource_ids, 2 Str resource_type, 3 List tag_keys] [4 OptBool all]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UntagResourcesRequest);
