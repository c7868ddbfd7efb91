// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyImageSharePermission.json; do not edit.
//! Shares a custom image with other accounts, stops sharing it, or publishes it as a community image.
//!
//! At most 10 accounts a call, further ones are ignored, and 50 an image. Instances that others created from it keep it
//! needed: see DeleteImage.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageSharePermission).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyImageSharePermissionResponse;

operation!(Operation::new::<ModifyImageSharePermissionRequest, ModifyImageSharePermissionResponse>(
    "ModifyImageSharePermission", Effect::Write, &MODIFY_IMAGE_SHARE_PERMISSION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ForbiddenParameter.LaunchPermission InvalidGroup.Malformed InvalidParameter.LaunchPermission MissingParameter
    400 UnnecessaryParameter.LaunchPermission
    403 AssumeRoleError CurrentRegion.NotSupportPublicImage Image.NotPublic Image.Public ImageDescription.ContainsSensitiveWords
    403 ImageName.ContainsSensitiveWords InvalidImageId.BidMismatch InvalidParameter.IsPublic OperationDeined.EncryptedSnapshot
    403 OperationDeined.FullImage OperationDenied.InvalidImageStatus PublicImageAgreement.NotSigned QuotaExceed.ShareImage
    403 QuotaExceed.ShareImageUser
    404 InvalidAccount.Forbbiden InvalidAccount.NotFound InvalidImageId.NotFound
");

/// Request of `ModifyImageSharePermission`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyImageSharePermissionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `LaunchPermission`: text. */ pub launch_permission: Option<String>,
    /** `AddAccount`: texts, at most 10 elements. */ pub add_account: Vec<String>,
    /** `RemoveAccount`: texts, at most 10 elements. */ pub remove_account: Vec<String>,
    /** `IsPublic`: yes or no. */ pub is_public: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyImageSharePermissionRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `LaunchPermission`.
    pub fn launch_permission(mut self, value: impl Into<String>) -> Self { self.launch_permission = Some(value.into()); self }
    /// Sets `AddAccount`.
    pub fn add_account(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.add_account = all(value); self
    }
    /// Sets `RemoveAccount`.
    pub fn remove_account(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.remove_account = all(value); self
    }
    /// Sets `IsPublic`.
    pub fn is_public(mut self, value: bool) -> Self { self.is_public = Some(value); self }
}
/// Table of [`ModifyImageSharePermissionRequest`].
pub static MODIFY_IMAGE_SHARE_PERMISSION_REQUEST: Schema =
    Schema { name: "ModifyImageSharePermissionRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
    Field::string("LaunchPermission"),
    Field::string("AddAccount").list().limits(&Limits::items(None, Some(10))),
    Field::string("RemoveAccount").list().limits(&Limits::items(None, Some(10))),
    Field::boolean("IsPublic"),
]; &ROWS } };
record!(ModifyImageSharePermissionRequest, MODIFY_IMAGE_SHARE_PERMISSION_REQUEST,
    [0 OptStr region_id, 1 Str image_id, 2 OptStr launch_permission, 3 List add_account,
    4 List remove_account] [5 OptBool is_public]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyImageSharePermissionRequest);
