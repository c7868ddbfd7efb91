// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopySnapshot.json; do not edit.
//! Copies a snapshot, encrypted or not, to another region.
//!
//! The copy cannot roll back the disk that the source was taken of, and local snapshots cannot be
//! copied. Storing the copy costs money.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopySnapshot).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Arn, Tag2};

operation! {
    name: "CopySnapshot",
    effect: Effect::Write,
    request: CopySnapshotRequest = COPY_SNAPSHOT_REQUEST,
    response: CopySnapshotResponse = COPY_SNAPSHOT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 InvalidRegionId.MalFormed",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidDescription.Malformed",
    "403 InvalidEncryptAlgorithm",
    "403 InvalidEncrypted.NotMatchEncryptAlgorithm",
    "403 InvalidEncrypted.NotMatchKmsKeyId",
    "403 InvalidEncrypted.NotSupportDecrypt",
    "403 InvalidKMSKeyId.NotSymmetric",
    "403 InvalidOperation.NotSupportCopyInSameRegion",
    "403 InvalidOperation.Unauthorized",
    "403 InvalidOperation.UnfinishedCrossRegionCopy",
    "403 InvalidOperation.UnfinishedEncryptedSnapshotCopy",
    "403 InvalidParameter.DataEncryptedKeyCreateFailed",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.KMSKeyId.NotFound",
    "403 InvalidParameter.KmsNotEnabled",
    "403 InvalidParameterDestinationStorageLocationArn.Malformed",
    "403 InvalidParameterDestinationStorageLocationArn.RegionNotMatch",
    "403 InvalidParameterDestinationStorageLocationArn.Unauthorized",
    "403 InvalidParamter",
    "403 InvalidRegion.NotSupport",
    "403 InvalidRegionId.NotExists",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidRegionId.NotSupportedEncryptedSnapshotCopy",
    "403 InvalidRetentionDays.Malformed",
    "403 InvalidSnapshot.EncryptedNotSupported",
    "403 InvalidSnapshot.StorageLocationNotSupported",
    "403 InvalidSnapshotCategory.NotSupportCopy",
    "403 InvalidSnapshotCategory.NotSupportCrossRegionCopy",
    "403 InvalidSnapshotCategory.NotSupportEncryptedCopy",
    "403 InvalidSnapshotId.EncryptedNotSupport",
    "403 InvalidSnapshotId.NotFound",
    "403 InvalidSnapshotId.NotReady",
    "403 InvalidSnapshotName.Malformed",
    "403 InvalidUser.NotInWhiteList",
    "403 OperationDenied.NonCompliantDestinationRegion",
    "403 QuotaExceed.SnapshotQuota",
}

/// Request of `CopySnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CopySnapshotRequest {
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DestinationRegionId`: text.
    pub destination_region_id: String,
    /// `SnapshotId`: text.
    pub snapshot_id: String,
    /// `DestinationSnapshotName`: text.
    pub destination_snapshot_name: String,
    /// `DestinationSnapshotDescription`: text.
    pub destination_snapshot_description: String,
    /// `RetentionDays`: integer.
    pub retention_days: Option<i64>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `Arn`: records, at most 10 elements.
    pub arn: Vec<Arn>,
    /// `DestinationStorageLocationArn`: text.
    pub destination_storage_location_arn: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CopySnapshotRequest {
    /// Starts with the required members.
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
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

    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }

    /// Sets `DestinationStorageLocationArn`.
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CopySnapshotRequest: COPY_SNAPSHOT_REQUEST,
    0 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
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
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
