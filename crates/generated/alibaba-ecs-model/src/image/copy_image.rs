// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopyImage.json; do not edit.
//! Copies a custom image to another region.
//!
//! The image must be `Available` and belong to, or be shared with, this account. Copying runs in the
//! background, one image a region at a time, and CancelCopyImage ends it; until it is done the copy
//! cannot be deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopyImage).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CopyImage",
    effect: Effect::Write,
    request: CopyImageRequest = COPY_IMAGE_REQUEST,
    response: CopyImageResponse = COPY_IMAGE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DestinationRegion.NotFound",
    "400 IncorrectImageStatus",
    "400 InvalidDescription.Malformed",
    "400 InvalidEncryptAlgorithm",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm",
    "400 InvalidEncrypted.NotMatchKmsKeyId",
    "400 InvalidImageName.Duplicated",
    "400 InvalidImageName.Malformed",
    "400 InvalidParameter.EncryptedIllegal",
    "400 InvalidParameter.KmsNotEnabled",
    "400 InvalidSnapshotId.NotFound",
    "400 OperationDenied.CommunityImage",
    "400 SourceRegion.NotFound",
    "401 InvalidAliUid.IsNull",
    "403 Forbbiden",
    "403 IncorrectDestinationRegion",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidRegion.NotSupport",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidSnapshot.TooOld",
    "403 OperationDeined.EncryptedSnapshot",
    "403 OperationDenied",
    "403 OperationDenied.EncryptSnapshotAcrossRegion",
    "403 OperationDenied.ImageCopying",
    "403 OperationDenied.KmsServiceUnauthorized",
    "403 OperationDenied.NonCompliantDestinationRegion",
    "403 OperationDenied.NotAuthorized",
    "403 OperationDenied.NotPublished",
    "403 OperationDenied.SameRegionOnly",
    "403 QuotaExceed.Image",
    "403 QuotaExceed.Snapshot",
    "403 RegionNotSupportCopy",
    "403 SizeExceed.Image",
    "403 UserNotInTheWhiteList",
    "404 InvalidImageId.NotFound",
    "404 InvalidParameter.KMSKeyId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "500 InternalError",
}

/// Request of `CopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyImageRequest {
    /// `DestinationImageName`: text.
    pub destination_image_name: Option<String>,
    /// `DestinationDescription`: text.
    pub destination_description: Option<String>,
    /// `ImageId`: text.
    pub image_id: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DestinationRegionId`: text.
    pub destination_region_id: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `EncryptAlgorithm`: text.
    pub encrypt_algorithm: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CopyImageRequest {
    /// Starts with the required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }

    /// Sets `DestinationImageName`.
    pub fn destination_image_name(mut self, value: impl Into<String>) -> Self {
        self.destination_image_name = Some(value.into());
        self
    }

    /// Sets `DestinationDescription`.
    pub fn destination_description(mut self, value: impl Into<String>) -> Self {
        self.destination_description = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DestinationRegionId`.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CopyImageRequest: COPY_IMAGE_REQUEST,
    0 destination_image_name: OptStr = Field::string("DestinationImageName"),
    1 destination_description: OptStr = Field::string("DestinationDescription"),
    2 image_id: Str = Field::string("ImageId").required(),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
    4 destination_region_id: OptStr = Field::string("DestinationRegionId"),
    5 encrypted: OptBool = Field::boolean("Encrypted"),
    6 kms_key_id: OptStr = Field::string("KMSKeyId"),
    7 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyImageResponse {
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CopyImageResponse: COPY_IMAGE_RESPONSE,
    0 image_id: OptStr = Field::string("ImageId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CopyImageRequest,
    CopyImageResponse,
}
