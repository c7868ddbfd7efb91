// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyClusterTags.json; do not edit.
//! Replaces all tags of a cluster.
//!
//! Tags that are left out are lost; `TagResources` adds.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyClusterTags), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "ModifyClusterTags",
    effect: Effect::Write,
    request: ModifyClusterTagsRequest = MODIFY_CLUSTER_TAGS_REQUEST,
    response: ModifyClusterTagsResponse = MODIFY_CLUSTER_TAGS_RESPONSE,
    path: "/clusters/{ClusterId}/tags",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ModifyClusterTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterTagsRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyClusterTagsRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.body = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.body.is_empty());
        self
    }
}

record! {
    ModifyClusterTagsRequest: MODIFY_CLUSTER_TAGS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: List = Field::record("body", &crate::shapes::TAG).list().place(Place::Payload).sent_empty(),
}

/// Response of `ModifyClusterTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterTagsResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyClusterTagsResponse: MODIFY_CLUSTER_TAGS_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyClusterTagsRequest,
    ModifyClusterTagsResponse,
}
