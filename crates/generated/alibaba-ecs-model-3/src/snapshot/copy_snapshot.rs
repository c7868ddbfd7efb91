// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopySnapshot.json; do not edit.
//! Copies a snapshot, encrypted or not, to another region.
//!
//! The copy cannot roll back the disk that the source was taken of, and local snapshots cannot be copied. Storing the copy
//! costs money.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopySnapshot).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Arn, Tag2 as Tag};

operation!(Operation::new::<CopySnapshotRequest, CopySnapshotResponse>(
    "CopySnapshot", Effect::Write, &COPY_SNAPSHOT_REQUEST, &COPY_SNAPSHOT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicate.TagKey InvalidRegionId.MalFormed InvalidTagKey.Malformed InvalidTagValue.Malformed
    403 InvalidAccountStatus.NotEnoughBalance InvalidAccountStatus.SnapshotServiceUnavailable InvalidDescription.Malformed
    403 InvalidEncryptAlgorithm InvalidEncrypted.NotMatchEncryptAlgorithm InvalidEncrypted.NotMatchKmsKeyId
    403 InvalidEncrypted.NotSupportDecrypt InvalidKMSKeyId.NotSymmetric InvalidOperation.NotSupportCopyInSameRegion
    403 InvalidOperation.Unauthorized InvalidOperation.UnfinishedCrossRegionCopy InvalidOperation.UnfinishedEncryptedSnapshotCopy
    403 InvalidParameter.DataEncryptedKeyCreateFailed InvalidParameter.KMSKeyId.CMKNotEnabled
    403 InvalidParameter.KMSKeyId.CMKUnauthorized InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.KMSKeyId.NotFound
    403 InvalidParameter.KmsNotEnabled InvalidParameterDestinationStorageLocationArn.Malformed
    403 InvalidParameterDestinationStorageLocationArn.RegionNotMatch InvalidParameterDestinationStorageLocationArn.Unauthorized
    403 InvalidParamter InvalidRegion.NotSupport InvalidRegionId.NotExists InvalidRegionId.NotSupportEncryptAlgorithm
    403 InvalidRegionId.NotSupportedEncryptedSnapshotCopy InvalidRetentionDays.Malformed InvalidSnapshot.EncryptedNotSupported
    403 InvalidSnapshot.StorageLocationNotSupported InvalidSnapshotCategory.NotSupportCopy
    403 InvalidSnapshotCategory.NotSupportCrossRegionCopy InvalidSnapshotCategory.NotSupportEncryptedCopy
    403 InvalidSnapshotId.EncryptedNotSupport InvalidSnapshotId.NotFound InvalidSnapshotId.NotReady InvalidSnapshotName.Malformed
    403 InvalidUser.NotInWhiteList OperationDenied.NonCompliantDestinationRegion QuotaExceed.SnapshotQuota
");

/// Request of `CopySnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct CopySnapshotRequest {
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DestinationRegionId`: text. */ pub destination_region_id: String,
    /** `SnapshotId`: text. */ pub snapshot_id: String,
    /** `DestinationSnapshotName`: text. */ pub destination_snapshot_name: String,
    /** `DestinationSnapshotDescription`: text. */ pub destination_snapshot_description: String,
    /** `RetentionDays`: integer. */ pub retention_days: Option<i64>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `Arn`: records, at most 10 elements. */ pub arn: Vec<Arn>,
    /** `DestinationStorageLocationArn`: text. */ pub destination_storage_location_arn: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CopySnapshotRequest {
    /// With what is required.
    pub fn new(
        destination_region_id: impl Into<String>, snapshot_id: impl Into<String>, destination_snapshot_name: impl Into<String>,
        destination_snapshot_description: impl Into<String>,
    ) -> Self {
        Self {
            destination_region_id: destination_region_id.into(), snapshot_id: snapshot_id.into(),
            destination_snapshot_name: destination_snapshot_name.into(),
            destination_snapshot_description: destination_snapshot_description.into(),
            ..Self::default()
        }
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self { self.retention_days = Some(value); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
    /// Sets `DestinationStorageLocationArn`.
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CopySnapshotRequest`].
pub static COPY_SNAPSHOT_REQUEST: Schema = Schema { name: "CopySnapshotRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("RegionId").required().filled(),
    Field::string("DestinationRegionId").required(),
    Field::string("SnapshotId").required(),
    Field::string("DestinationSnapshotName").required(),
    Field::string("DestinationSnapshotDescription").required(),
    Field::int32("RetentionDays"),
    Field::boolean("Encrypted"),
    Field::string("KMSKeyId"),
    Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::items(None, Some(10))),
    Field::string("DestinationStorageLocationArn"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CopySnapshotRequest, COPY_SNAPSHOT_REQUEST,
    [0 OptStr resource_group_id, 1 List tag, 2 OptStr region_id, 3 Str destination_region_id, 4 Str snapshot_id,
    5 Str destination_snapshot_name, 6 Str destination_snapshot_description, 9 OptStr kms_key_id, 10 List arn,
    11 OptStr destination_storage_location_arn, 12 OptStr client_token] [7 OptInt retention_days, 8 OptBool encrypted]);

/// Answer of `CopySnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct CopySnapshotResponse {
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CopySnapshotResponse`].
pub static COPY_SNAPSHOT_RESPONSE: Schema = Schema { name: "CopySnapshotResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("SnapshotId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CopySnapshotResponse, COPY_SNAPSHOT_RESPONSE, [0 OptStr snapshot_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CopySnapshotRequest, CopySnapshotResponse);
