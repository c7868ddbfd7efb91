// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopySnapshot.json; do not edit.
//! Copies a snapshot, encrypted or not, to another region.
//!
//! The copy cannot roll back the disk that the source was taken of, and local snapshots cannot be
//! copied. Storing the copy costs money.
//!
//! - Requires permission for the action `ecs:CopySnapshot` (access level create), on Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopySnapshot), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{Arn, ImageTag};

operation! {
    name: "CopySnapshot",
    effect: Effect::Write,
    request: CopySnapshotRequest = COPY_SNAPSHOT_REQUEST,
    response: CopySnapshotResponse = COPY_SNAPSHOT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CopySnapshot").resources(&[AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}").required()])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "403 InvalidEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidEncrypted.NotMatchEncryptAlgorithm = An encryption algorithm needs `Encrypted`.",
    "403 InvalidEncrypted.NotMatchKmsKeyId = A key needs `Encrypted`.",
    "403 InvalidEncrypted.NotSupportDecrypt",
    "403 InvalidKMSKeyId.NotSymmetric = The key must be a symmetric one.",
    "403 InvalidOperation.NotSupportCopyInSameRegion",
    "403 InvalidOperation.Unauthorized",
    "403 InvalidOperation.UnfinishedCrossRegionCopy",
    "403 InvalidOperation.UnfinishedEncryptedSnapshotCopy",
    "403 InvalidParameter.DataEncryptedKeyCreateFailed",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "403 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "403 InvalidParameterDestinationStorageLocationArn.Malformed",
    "403 InvalidParameterDestinationStorageLocationArn.RegionNotMatch",
    "403 InvalidParameterDestinationStorageLocationArn.Unauthorized",
    "403 InvalidParamter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidRegionId.NotExists",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidRegionId.NotSupportedEncryptedSnapshotCopy",
    "403 InvalidRetentionDays.Malformed = The number of days to keep it is not possible.",
    "403 InvalidSnapshot.EncryptedNotSupported",
    "403 InvalidSnapshot.StorageLocationNotSupported",
    "403 InvalidSnapshotCategory.NotSupportCopy",
    "403 InvalidSnapshotCategory.NotSupportCrossRegionCopy",
    "403 InvalidSnapshotCategory.NotSupportEncryptedCopy",
    "403 InvalidSnapshotId.EncryptedNotSupport",
    "403 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "403 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "403 InvalidSnapshotName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "403 InvalidUser.NotInWhiteList",
    "403 OperationDenied.NonCompliantDestinationRegion",
    "403 QuotaExceed.SnapshotQuota",
}

/// Request of `CopySnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Region that the copy is made in. It differs from the region of the source.
    pub destination_region_id: String,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: String,
    /// `DestinationSnapshotName`: string.
    pub destination_snapshot_name: String,
    /// `DestinationSnapshotDescription`: string.
    pub destination_snapshot_description: String,
    /// How long the snapshot is kept; for ever when left out. Unit: days.
    pub retention_days: Option<i64>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Names of the resource in the access control of all services, with the role by which they are used.
    /// Reserved. At most 10 elements.
    pub arn: Vec<Arn>,
    /// `DestinationStorageLocationArn`: string.
    pub destination_storage_location_arn: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CopySnapshotRequest {
    /// Creates a value with the required members.
    pub fn new(
        destination_region_id: impl Into<String>,
        snapshot_id: impl Into<String>,
        destination_snapshot_name: impl Into<String>,
        destination_snapshot_description: impl Into<String>,
    ) -> Self {
        Self {
            destination_region_id: destination_region_id.into(),
            snapshot_id: snapshot_id.into(),
            destination_snapshot_name: destination_snapshot_name.into(),
            destination_snapshot_description: destination_snapshot_description.into(),
            ..Self::default()
        }
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How long the snapshot is kept; for ever when left out.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
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

    /// Names of the resource in the access control of all services, with the role by which they are used.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }

    /// Sets `DestinationStorageLocationArn`.
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CopySnapshotRequest: COPY_SNAPSHOT_REQUEST,
    0 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 destination_region_id: Str = Field::string("DestinationRegionId").required(),
    4 snapshot_id: Str = Field::string("SnapshotId").required(),
    5 destination_snapshot_name: Str = Field::string("DestinationSnapshotName").required(),
    6 destination_snapshot_description: Str = Field::string("DestinationSnapshotDescription").required(),
    7 retention_days: OptInt = Field::int32("RetentionDays"),
    8 encrypted: OptBool = Field::boolean("Encrypted"),
    9 kms_key_id: OptStr = Field::string("KMSKeyId"),
    10 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
    11 destination_storage_location_arn: OptStr = Field::string("DestinationStorageLocationArn"),
    12 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CopySnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopySnapshotResponse {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CopySnapshotResponse: COPY_SNAPSHOT_RESPONSE,
    0 snapshot_id: OptStr = Field::string("SnapshotId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CopySnapshotRequest,
    CopySnapshotResponse,
}
