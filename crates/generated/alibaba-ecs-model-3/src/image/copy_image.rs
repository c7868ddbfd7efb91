// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopyImage.json; do not edit.
//! Copies a custom image to another region.
//!
//! The image must be `Available` and belong to, or be shared with, this account. Copying runs in the background, one image
//! a region at a time, and CancelCopyImage ends it; until it is done the copy cannot be deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopyImage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CopyImageRequest, CopyImageResponse>(
    "CopyImage", Effect::Write, &COPY_IMAGE_REQUEST, &COPY_IMAGE_RESPONSE,
), "
    400 DestinationRegion.NotFound IncorrectImageStatus InvalidDescription.Malformed InvalidEncryptAlgorithm
    400 InvalidEncrypted.NotMatchEncryptAlgorithm InvalidEncrypted.NotMatchKmsKeyId InvalidImageName.Duplicated
    400 InvalidImageName.Malformed InvalidParameter.EncryptedIllegal InvalidParameter.KmsNotEnabled InvalidSnapshotId.NotFound
    400 OperationDenied.CommunityImage SourceRegion.NotFound
    401 InvalidAliUid.IsNull
    403 Forbbiden IncorrectDestinationRegion InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.KMSUnauthorized
    403 InvalidRegion.NotSupport InvalidRegionId.NotSupportEncryptAlgorithm InvalidSnapshot.TooOld
    403 OperationDeined.EncryptedSnapshot OperationDenied OperationDenied.EncryptSnapshotAcrossRegion \
        OperationDenied.ImageCopying
    403 OperationDenied.KmsServiceUnauthorized OperationDenied.NonCompliantDestinationRegion OperationDenied.NotAuthorized
    403 OperationDenied.NotPublished OperationDenied.SameRegionOnly QuotaExceed.Image QuotaExceed.Snapshot RegionNotSupportCopy
    403 SizeExceed.Image UserNotInTheWhiteList
    404 InvalidImageId.NotFound InvalidParameter.KMSKeyId.NotFound InvalidResourceGroup.NotFound
    500 InternalError
");

/// Request of `CopyImage`.
#[derive(Default)] #[non_exhaustive] pub struct CopyImageRequest {
    /** `DestinationImageName`: text. */ pub destination_image_name: Option<String>,
    /** `DestinationDescription`: text. */ pub destination_description: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DestinationRegionId`: text. */ pub destination_region_id: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CopyImageRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `DestinationImageName`.
    pub fn destination_image_name(mut self, value: impl Into<String>) -> Self {
        self.destination_image_name = Some(value.into()); self
    }
    /// Sets `DestinationDescription`.
    pub fn destination_description(mut self, value: impl Into<String>) -> Self {
        self.destination_description = Some(value.into()); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into()); self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CopyImageRequest`].
pub static COPY_IMAGE_REQUEST: Schema = Schema { name: "CopyImageRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("DestinationImageName"),
    Field::string("DestinationDescription"),
    Field::string("ImageId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("DestinationRegionId"),
    Field::boolean("Encrypted"),
    Field::string("KMSKeyId"),
    Field::string("EncryptAlgorithm"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CopyImageRequest, COPY_IMAGE_REQUEST,
    [0 OptStr destination_image_name, 1 OptStr destination_description, 2 Str image_id, 3 OptStr region_id,
    4 OptStr destination_region_id, 6 OptStr kms_key_id, 7 OptStr encrypt_algorithm, 8 OptStr resource_group_id,
    9 List tag] [5 OptBool encrypted]);

/// Answer of `CopyImage`.
#[derive(Default)] #[non_exhaustive] pub struct CopyImageResponse {
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CopyImageResponse`].
pub static COPY_IMAGE_RESPONSE: Schema = Schema { name: "CopyImageResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ImageId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CopyImageResponse, COPY_IMAGE_RESPONSE, [0 OptStr image_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CopyImageRequest, CopyImageResponse);
