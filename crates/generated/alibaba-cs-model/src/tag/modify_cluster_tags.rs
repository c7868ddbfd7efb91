// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyClusterTags.json; do not edit.
//! Replaces all tags of a cluster.
//!
//! Tags that are left out are lost; TagResources adds.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterTags).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ModifyClusterTagsRequest, ModifyClusterTagsResponse>(
    "ModifyClusterTags", Effect::Write, &MODIFY_CLUSTER_TAGS_REQUEST, &MODIFY_CLUSTER_TAGS_RESPONSE,
).route("POST", "/clusters/{ClusterId}/tags"));

/// Request of `ModifyClusterTags`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyClusterTagsRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: records. */ pub body: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyClusterTagsRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.body = all(value); self }
}
/// Table of [`ModifyClusterTagsRequest`].
pub static MODIFY_CLUSTER_TAGS_REQUEST: Schema = Schema { name: "ModifyClusterTagsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &crate::shapes::TAG).list().place(Place::Payload),
]; &ROWS } };
record!(ModifyClusterTagsRequest, MODIFY_CLUSTER_TAGS_REQUEST, [0 Str cluster_id, 1 List body] []);

/// Answer of `ModifyClusterTags`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyClusterTagsResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyClusterTagsResponse`].
pub static MODIFY_CLUSTER_TAGS_RESPONSE: Schema = Schema { name: "ModifyClusterTagsResponse", fields: &[] };
record!(ModifyClusterTagsResponse, MODIFY_CLUSTER_TAGS_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyClusterTagsRequest, ModifyClusterTagsResponse);
