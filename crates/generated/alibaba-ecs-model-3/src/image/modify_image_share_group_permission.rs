// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyImageShareGroupPermission.json; do not edit.
//! Shares an image with a group of accounts or stops doing so.
//!
//! Deprecated; use ModifyImageSharePermission.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageShareGroupPermission).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyImageShareGroupPermissionResponse;

operation!(Operation::new::<ModifyImageShareGroupPermissionRequest, ModifyImageShareGroupPermissionResponse>(
    "ModifyImageShareGroupPermission", Effect::Write, &MODIFY_IMAGE_SHARE_GROUP_PERMISSION_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbbiden MissingParameter
    404 InvalidGroup.Malformed InvalidImageId.NotFound
");

/// Request of `ModifyImageShareGroupPermission`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyImageShareGroupPermissionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `AddGroup.1`: text. */ pub add_group_1: Option<String>,
    /** `RemoveGroup.1`: text. */ pub remove_group_1: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyImageShareGroupPermissionRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AddGroup.1`.
    pub fn add_group_1(mut self, value: impl Into<String>) -> Self { self.add_group_1 = Some(value.into()); self }
    /// Sets `RemoveGroup.1`.
    pub fn remove_group_1(mut self, value: impl Into<String>) -> Self { self.remove_group_1 = Some(value.into()); self }
}
/// Table of [`ModifyImageShareGroupPermissionRequest`].
pub static MODIFY_IMAGE_SHARE_GROUP_PERMISSION_REQUEST: Schema =
    Schema { name: "ModifyImageShareGroupPermissionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
    Field::string("AddGroup.1"),
    Field::string("RemoveGroup.1"),
]; &ROWS } };
record!(ModifyImageShareGroupPermissionRequest, MODIFY_IMAGE_SHARE_GROUP_PERMISSION_REQUEST,
    [0 OptStr region_id, 1 Str image_id, 2 OptStr add_group_1, 3 OptStr remove_group_1] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyImageShareGroupPermissionRequest);
