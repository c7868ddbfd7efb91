// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImage.json; do not edit.
//! Deletes a custom image; no instance can be created from it any more.
//!
//! `Force` deletes it even while instances use it, whose system disks can then not be re-initialized.
//!
//! - Requires permission for the action `ecs:DeleteImage` (access level delete), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImage), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteImage",
    effect: Effect::Write,
    request: DeleteImageRequest = DELETE_IMAGE_REQUEST,
    response: DeleteImageResponse = DELETE_IMAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteImage").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "403 ImageIsExporting",
    "403 ImageIsImporting",
    "403 ImageIsPublic",
    "403 ImageUseShared",
    "403 ImageUsingByInstance",
    "403 OperationDenied.ImageCopying",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
}

/// Request of `DeleteImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// Whether to go through with it although something stands against it, with the risk of losing data.
    /// Default: `false`.
    pub force: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteImageRequest {
    /// Creates a value with the required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to go through with it although something stands against it, with the risk of losing data.
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

record! {
    DeleteImageRequest: DELETE_IMAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
    2 force: OptBool = Field::boolean("Force"),
}

/// Response of `DeleteImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteImageResponse: DELETE_IMAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteImageRequest,
    DeleteImageResponse,
}
