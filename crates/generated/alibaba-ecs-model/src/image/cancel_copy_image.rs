// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelCopyImage.json; do not edit.
//! Stops a running image copy and removes the unfinished image in the target region.
//!
//! The source image is left as it is. Fails when the copy has already finished.
//!
//! - Requires permission for the action `ecs:CancelCopyImage` (access level update), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelCopyImage), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "CancelCopyImage",
    effect: Effect::Write,
    request: CancelCopyImageRequest = CANCEL_COPY_IMAGE_REQUEST,
    response: CancelCopyImageResponse = CANCEL_COPY_IMAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:CancelCopyImage").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "400 CancelNotSupported",
    "400 ImageCreatedNotFromCopy",
    "400 IncorrectImageStatus = The image cannot be used: it is not `Available`, or was withdrawn from sale.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CancelCopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelCopyImageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelCopyImageRequest {
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
}

record! {
    CancelCopyImageRequest: CANCEL_COPY_IMAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
}

/// Response of `CancelCopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelCopyImageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelCopyImageResponse: CANCEL_COPY_IMAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelCopyImageRequest,
    CancelCopyImageResponse,
}
