// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyImageAttribute.json; do not edit.
//! Changes the name, description, status, family, boot mode or features of a custom image.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{Features, RequestIdResponse as ModifyImageAttributeResponse};

operation!(Operation::new::<ModifyImageAttributeRequest, ModifyImageAttributeResponse>(
    "ModifyImageAttribute", Effect::Write, &MODIFY_IMAGE_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 ImageFamilyQuotaFull ImageQuotaFull.ImageFamily InvalidBootMode.NotSupport InvalidDescription.Malformed
    400 InvalidImageFamily.Malformed InvalidImageName.Duplicated InvalidImageName.Malformed InvalidLicenseType.NotSupported
    400 MissingParameter
    403 ImageStatus.NotAvailable ImageStatus.NotDeprecated ImageUseShared OperationDeined.ImageUsingByInstance
    404 InvalidImageId.NotFound
");

/// Request of `ModifyImageAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyImageAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: Option<String>,
    /** `BootMode`: text. */ pub boot_mode: Option<String>,
    /** `LicenseType`: text. */ pub license_type: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Features`: record. */ pub features: Option<Features>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyImageAttributeRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self { self.image_family = Some(value.into()); self }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self { self.boot_mode = Some(value.into()); self }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self { self.license_type = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Features`.
    pub fn features(mut self, value: Features) -> Self { self.features = Some(value); self }
}
/// Table of [`ModifyImageAttributeRequest`].
pub static MODIFY_IMAGE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyImageAttributeRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
    Field::string("ImageName"),
    Field::string("Status"),
    Field::string("ImageFamily"),
    Field::string("BootMode"),
    Field::string("LicenseType"),
    Field::string("Description"),
    Field::record("Features", &crate::shapes::FEATURES),
]; &ROWS } };
record!(ModifyImageAttributeRequest, MODIFY_IMAGE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str image_id, 2 OptStr image_name, 3 OptStr status, 4 OptStr image_family, 5 OptStr boot_mode,
    6 OptStr license_type, 7 OptStr description, 8 Opt features] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyImageAttributeRequest);
