// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyImageShareGroupPermission.json; do not edit.
//! Shares an image with a group of accounts or stops doing so.
//!
//! Deprecated; use `ModifyImageSharePermission`.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageShareGroupPermission), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyImageShareGroupPermission",
    effect: Effect::Write,
    request: ModifyImageShareGroupPermissionRequest = MODIFY_IMAGE_SHARE_GROUP_PERMISSION_REQUEST,
    response: ModifyImageShareGroupPermissionResponse = MODIFY_IMAGE_SHARE_GROUP_PERMISSION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidGroup.Malformed",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
}

/// Request of `ModifyImageShareGroupPermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// `AddGroup.1`: string.
    pub add_group_1: Option<String>,
    /// `RemoveGroup.1`: string.
    pub remove_group_1: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyImageShareGroupPermissionRequest {
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

    /// Sets `AddGroup.1`.
    pub fn add_group_1(mut self, value: impl Into<String>) -> Self {
        self.add_group_1 = Some(value.into());
        self
    }

    /// Sets `RemoveGroup.1`.
    pub fn remove_group_1(mut self, value: impl Into<String>) -> Self {
        self.remove_group_1 = Some(value.into());
        self
    }
}

record! {
    ModifyImageShareGroupPermissionRequest: MODIFY_IMAGE_SHARE_GROUP_PERMISSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
    2 add_group_1: OptStr = Field::string("AddGroup.1"),
    3 remove_group_1: OptStr = Field::string("RemoveGroup.1"),
}

/// Response of `ModifyImageShareGroupPermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImageShareGroupPermissionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyImageShareGroupPermissionResponse: MODIFY_IMAGE_SHARE_GROUP_PERMISSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyImageShareGroupPermissionRequest,
    ModifyImageShareGroupPermissionResponse,
}
