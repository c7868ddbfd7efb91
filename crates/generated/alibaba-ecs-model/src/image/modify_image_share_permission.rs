// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyImageSharePermission.json; do not edit.
//! Shares a custom image with other accounts, stops sharing it, or publishes it as a community image.
//!
//! At most 10 accounts a call, further ones are ignored, and 50 an image. Instances that others created
//! from it keep it needed: see `DeleteImage`.
//!
//! - Requires permission for the action `ecs:ModifyImageSharePermission` (access level update), on
//!   Image `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageSharePermission),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "ModifyImageSharePermission",
    effect: Effect::Write,
    request: ModifyImageSharePermissionRequest = MODIFY_IMAGE_SHARE_PERMISSION_REQUEST,
    response: ModifyImageSharePermissionResponse = MODIFY_IMAGE_SHARE_PERMISSION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyImageSharePermission").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "400 ForbiddenParameter.LaunchPermission",
    "400 InvalidGroup.Malformed",
    "400 InvalidParameter.LaunchPermission",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 UnnecessaryParameter.LaunchPermission",
    "403 AssumeRoleError",
    "403 CurrentRegion.NotSupportPublicImage",
    "403 Image.NotPublic",
    "403 Image.Public",
    "403 ImageDescription.ContainsSensitiveWords",
    "403 ImageName.ContainsSensitiveWords",
    "403 InvalidImageId.BidMismatch",
    "403 InvalidParameter.IsPublic",
    "403 OperationDeined.EncryptedSnapshot",
    "403 OperationDeined.FullImage",
    "403 OperationDenied.InvalidImageStatus",
    "403 PublicImageAgreement.NotSigned",
    "403 QuotaExceed.ShareImage",
    "403 QuotaExceed.ShareImageUser",
    "404 InvalidAccount.Forbbiden",
    "404 InvalidAccount.NotFound = There is no such account.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
}

/// Request of `ModifyImageSharePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// `LaunchPermission`: string.
    pub launch_permission: Option<String>,
    /// Accounts to share the image with, by id. At most 10 in a call of `ModifyImageSharePermission`, 20 in
    /// a pipeline.
    pub add_account: Vec<String>,
    /// `RemoveAccount`: list of strings, at most 10 elements.
    pub remove_account: Vec<String>,
    /// Whether everybody may use the image: a public image of the provider, or one that was published to
    /// the community.
    pub is_public: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyImageSharePermissionRequest {
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

    /// Sets `LaunchPermission`.
    pub fn launch_permission(mut self, value: impl Into<String>) -> Self {
        self.launch_permission = Some(value.into());
        self
    }

    /// Accounts to share the image with, by id.
    pub fn add_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_account = cloudspec_wire::all(value);
        self
    }

    /// Sets `RemoveAccount`.
    pub fn remove_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.remove_account = cloudspec_wire::all(value);
        self
    }

    /// Whether everybody may use the image: a public image of the provider, or one that was published to
    /// the community.
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }
}

record! {
    ModifyImageSharePermissionRequest: MODIFY_IMAGE_SHARE_PERMISSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
    2 launch_permission: OptStr = Field::string("LaunchPermission"),
    3 add_account: List = Field::string("AddAccount").list().limits(&Limits::new().items(None, Some(10))),
    4 remove_account: List = Field::string("RemoveAccount").list().limits(&Limits::new().items(None, Some(10))),
    5 is_public: OptBool = Field::boolean("IsPublic"),
}

/// Response of `ModifyImageSharePermission`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImageSharePermissionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyImageSharePermissionResponse: MODIFY_IMAGE_SHARE_PERMISSION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyImageSharePermissionRequest,
    ModifyImageSharePermissionResponse,
}
