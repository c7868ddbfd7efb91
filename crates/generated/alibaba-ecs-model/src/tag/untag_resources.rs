// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UntagResources.json; do not edit.
//! Detaches tags from several resources of one type.
//!
//! A tag that nothing carries any more disappears.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UntagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UntagResources",
    effect: Effect::Write,
    request: UntagResourcesRequest = UNTAG_RESOURCES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 Invalid.Scope",
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 NumberExceed.ResourceIds",
    "400 NumberExceed.Tags",
    "400 OperationDenied.QuotaExceed",
    "403 InvalidResourceId.NotSupported",
    "403 NoPermission.Tag",
    "403 NoPermissionKey.Scope",
    "403 Param.Conflict",
    "403 PermissionDenied.Scope",
    "403 PermissionDenied.TagOwnerBid",
    "403 PermissionDenied.TagOwnerUid",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceId.NotFound",
    "404 InvalidResourceType.NotFound",
    "404 MissingParameter.RegionId",
    "404 MissingParameter.ResourceIds",
    "404 MissingParameter.ResourceType",
    "404 MissingParameter.TagOwnerBid",
    "404 MissingParameter.TagOwnerUid",
    "404 MissingParameter.Tags",
}

/// Response of `UntagResources`.
pub type UntagResourcesResponse = RequestIdResponse;

/// Request of `UntagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `All`: yes or no.
    pub all: Option<bool>,
    /// `ResourceId`: texts, at most 51 elements.
    pub resource_id: Vec<String>,
    /// `TagKey`: texts, at most 21 elements.
    pub tag_key: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UntagResourcesRequest {
    /// Starts with the required members.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: cloudspec_wire::all(resource_id),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `All`.
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }

    /// Sets `TagKey`.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = cloudspec_wire::all(value);
        self
    }
}

record! {
    UntagResourcesRequest: UNTAG_RESOURCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Str = Field::string("ResourceType").required(),
    2 all: OptBool = Field::boolean("All"),
    3 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(51))),
    4 tag_key: List = Field::string("TagKey").list().limits(&Limits::new().items(None, Some(21))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UntagResourcesRequest,
}
