// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopyImage.json; do not edit.
//! Copies a custom image to another region.
//!
//! The image must be `Available` and belong to, or be shared with, this account. Copying runs in the
//! background, one image a region at a time, and `CancelCopyImage` ends it; until it is done the copy
//! cannot be deleted.
//!
//! - Requires permission for the action `ecs:CopyImage` (access level update), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopyImage), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "CopyImage",
    effect: Effect::Write,
    request: CopyImageRequest = COPY_IMAGE_REQUEST,
    response: CopyImageResponse = COPY_IMAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:CopyImage").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/*").required()])),
}

errors! {
    "400 DestinationRegion.NotFound",
    "400 IncorrectImageStatus = The image cannot be used: it is not `Available`, or was withdrawn from sale.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm = An encryption algorithm needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchKmsKeyId = A key needs `Encrypted`.",
    "400 InvalidImageName.Duplicated = There is an image of that name already.",
    "400 InvalidImageName.Malformed = The name of the image is malformed.",
    "400 InvalidParameter.EncryptedIllegal = The settings of encryption are not possible; the message says why.",
    "400 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "400 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "400 OperationDenied.CommunityImage",
    "400 SourceRegion.NotFound",
    "401 InvalidAliUid.IsNull",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 IncorrectDestinationRegion",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidSnapshot.TooOld = The snapshot is too old for this. Take a new one.",
    "403 OperationDeined.EncryptedSnapshot",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.EncryptSnapshotAcrossRegion",
    "403 OperationDenied.ImageCopying",
    "403 OperationDenied.KmsServiceUnauthorized",
    "403 OperationDenied.NonCompliantDestinationRegion",
    "403 OperationDenied.NotAuthorized",
    "403 OperationDenied.NotPublished",
    "403 OperationDenied.SameRegionOnly",
    "403 QuotaExceed.Image",
    "403 QuotaExceed.Snapshot = The disk or the account has as many snapshots as it can. Delete some first.",
    "403 RegionNotSupportCopy",
    "403 SizeExceed.Image",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "404 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyImageRequest {
    /// `DestinationImageName`: string.
    pub destination_image_name: Option<String>,
    /// `DestinationDescription`: string.
    pub destination_description: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Region that the copy is made in. It differs from the region of the source.
    pub destination_region_id: Option<String>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm, such as `aes-256`.
    pub encrypt_algorithm: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CopyImageRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Region that the copy is made in.
    pub fn destination_region_id(mut self, value: impl Into<String>) -> Self {
        self.destination_region_id = Some(value.into());
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm, such as `aes-256`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
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
    9 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `CopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyImageResponse {
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
