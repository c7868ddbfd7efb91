// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CopySnapshot.json; do not edit.
//! Copy snapshot (`CopySnapshot`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CopySnapshot).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{Arn, Tag2 as Tag};

/// The table of `CopySnapshot`.
pub static OPERATION: Operation = Operation::new(
    "CopySnapshot", Effect::Write, &COPY_SNAPSHOT_REQUEST, &COPY_SNAPSHOT_RESPONSE, empty::<CopySnapshotRequest>,
    empty::<CopySnapshotResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Duplicate.TagKey"), ErrorCode::new(400, "InvalidRegionId.MalFormed"),
    ErrorCode::new(400, "InvalidTagKey.Malformed"), ErrorCode::new(400, "InvalidTagValue.Malformed"),
    ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidAccountStatus.SnapshotServiceUnavailable"), ErrorCode::new(403, "InvalidDescription.Malformed"),
    ErrorCode::new(403, "InvalidEncryptAlgorithm"), ErrorCode::new(403, "InvalidEncrypted.NotMatchEncryptAlgorithm"),
    ErrorCode::new(403, "InvalidEncrypted.NotMatchKmsKeyId"), ErrorCode::new(403, "InvalidEncrypted.NotSupportDecrypt"),
    ErrorCode::new(403, "InvalidKMSKeyId.NotSymmetric"), ErrorCode::new(403, "InvalidOperation.NotSupportCopyInSameRegion"),
    ErrorCode::new(403, "InvalidOperation.Unauthorized"), ErrorCode::new(403, "InvalidOperation.UnfinishedCrossRegionCopy"),
    ErrorCode::new(403, "InvalidOperation.UnfinishedEncryptedSnapshotCopy"),
    ErrorCode::new(403, "InvalidParameter.DataEncryptedKeyCreateFailed"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidParameter.KMSKeyId.NotFound"),
    ErrorCode::new(403, "InvalidParameter.KmsNotEnabled"),
    ErrorCode::new(403, "InvalidParameterDestinationStorageLocationArn.Malformed"),
    ErrorCode::new(403, "InvalidParameterDestinationStorageLocationArn.RegionNotMatch"),
    ErrorCode::new(403, "InvalidParameterDestinationStorageLocationArn.Unauthorized"), ErrorCode::new(403, "InvalidParamter"),
    ErrorCode::new(403, "InvalidRegion.NotSupport"), ErrorCode::new(403, "InvalidRegionId.NotExists"),
    ErrorCode::new(403, "InvalidRegionId.NotSupportEncryptAlgorithm"),
    ErrorCode::new(403, "InvalidRegionId.NotSupportedEncryptedSnapshotCopy"),
    ErrorCode::new(403, "InvalidRetentionDays.Malformed"), ErrorCode::new(403, "InvalidSnapshot.EncryptedNotSupported"),
    ErrorCode::new(403, "InvalidSnapshot.StorageLocationNotSupported"),
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportCopy"),
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportCrossRegionCopy"),
    ErrorCode::new(403, "InvalidSnapshotCategory.NotSupportEncryptedCopy"),
    ErrorCode::new(403, "InvalidSnapshotId.EncryptedNotSupport"), ErrorCode::new(403, "InvalidSnapshotId.NotFound"),
    ErrorCode::new(403, "InvalidSnapshotId.NotReady"), ErrorCode::new(403, "InvalidSnapshotName.Malformed"),
    ErrorCode::new(403, "InvalidUser.NotInWhiteList"), ErrorCode::new(403, "OperationDenied.NonCompliantDestinationRegion"),
    ErrorCode::new(403, "QuotaExceed.SnapshotQuota"),
]);

/// Request of `CopySnapshot`.
#[derive(Default)] #[non_exhaustive]
pub struct CopySnapshotRequest {
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
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
    pub extra: Extra,
}
impl CopySnapshotRequest {
    pub fn new(destination_region_id: impl Into<String>, snapshot_id: impl Into<String>, destination_snapshot_name: impl Into<String>, destination_snapshot_description: impl Into<String>) -> Self {
        Self { destination_region_id: destination_region_id.into(), snapshot_id: snapshot_id.into(), destination_snapshot_name: destination_snapshot_name.into(), destination_snapshot_description: destination_snapshot_description.into(), ..Self::default() }
    }
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn retention_days(mut self, value: i64) -> Self { self.retention_days = Some(value); self }
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
    pub fn destination_storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_storage_location_arn = Some(value.into()); self
    }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static COPY_SNAPSHOT_REQUEST: Schema = Schema { name: "CopySnapshotRequest", fields: &[
    Field::string("ResourceGroupId"),
    Field::record("Tag", &shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("RegionId").required().filled(),
    Field::string("DestinationRegionId").required(),
    Field::string("SnapshotId").required(),
    Field::string("DestinationSnapshotName").required(),
    Field::string("DestinationSnapshotDescription").required(),
    Field::int32("RetentionDays"),
    Field::boolean("Encrypted"),
    Field::string("KMSKeyId"),
    Field::record("Arn", &shapes::ARN).list().limits(&Limits::items(None, Some(10))),
    Field::string("DestinationStorageLocationArn"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(CopySnapshotRequest, COPY_SNAPSHOT_REQUEST,
    [0 OptStr resource_group_id, 1 List tag, 2 OptStr region_id, 3 Str destination_region_id, 4 Str snapshot_id,
    5 Str destination_snapshot_name, 6 Str destination_snapshot_description, 9 OptStr kms_key_id, 10 List arn,
    11 OptStr destination_storage_location_arn, 12 OptStr client_token] [7 OptInt retention_days, 8 OptBool encrypted]);

/// Answer of `CopySnapshot`.
#[derive(Default)] #[non_exhaustive]
pub struct CopySnapshotResponse {
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static COPY_SNAPSHOT_RESPONSE: Schema = Schema { name: "CopySnapshotResponse", fields: &[
    Field::string("SnapshotId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CopySnapshotResponse, COPY_SNAPSHOT_RESPONSE, [0 OptStr snapshot_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CopySnapshotRequest, CopySnapshotResponse);
