// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateAutoSnapshotPolicy.json; do not edit.
//! Creates a policy that takes snapshots of disks on set days and hours.
//!
//! It does nothing until ApplyAutoSnapshotPolicy assigns it to disks. At most 100 policies a region; a snapshot that would
//! begin while the one before still runs is skipped.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Arn, CopyEncryptionConfiguration, Tag2 as Tag};

operation!(Operation::new::<CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse>(
    "CreateAutoSnapshotPolicy", Effect::Write, &CREATE_AUTO_SNAPSHOT_POLICY_REQUEST, &CREATE_AUTO_SNAPSHOT_POLICY_RESPONSE,
), "
    400 DiskCategory.OperationNotSupported Duplicate.TagKey InvalidParam.EncryptedMismatch \
        InvalidParameter.Encrypted.KmsNotEnable
    400 InvalidParameter.EncryptedIllegal InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KmsNotEnabled
    400 InvalidSnapshotPolicyName.Malformed InvalidTagKey.Malformed InvalidTagValue.Malformed
    403 Abs.InvalidAction.RegionNotSupport AutoSnapshotPolicy.QuotaExceed InvalidAccountStatus.NotEnoughBalance
    403 InvalidAccountStatus.SnapshotServiceUnavailable InvalidOperation.KMSKeyIdNotFound
    403 InvalidParameter.CopiedSnapshotsRetentionDays InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.TargetCopyRegions ParameterInvalid
");

/// Request of `CreateAutoSnapshotPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct CreateAutoSnapshotPolicyRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `autoSnapshotPolicyName`: text. */ pub auto_snapshot_policy_name: Option<String>,
    /** `timePoints`: text. */ pub time_points: String,
    /** `repeatWeekdays`: text. */ pub repeat_weekdays: String,
    /** `retentionDays`: integer. */ pub retention_days: i64,
    /** `EnableCrossRegionCopy`: yes or no. */ pub enable_cross_region_copy: Option<bool>,
    /** `TargetCopyRegions`: text. */ pub target_copy_regions: Option<String>,
    /** `StorageLocationArn`: text. */ pub storage_location_arn: Option<String>,
    /** `CopiedSnapshotsRetentionDays`: integer. */ pub copied_snapshots_retention_days: Option<i64>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `CopyEncryptionConfiguration`: record. */ pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /** What else came. */ pub extra: Extra,
}
impl CreateAutoSnapshotPolicyRequest {
    /// With what is required.
    pub fn new(
        region_id: impl Into<String>, time_points: impl Into<String>, repeat_weekdays: impl Into<String>, retention_days: i64,
    ) -> Self {
        Self {
            region_id: region_id.into(), time_points: time_points.into(), repeat_weekdays: repeat_weekdays.into(), retention_days,
            ..Self::default()
        }
    }
    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into()); self
    }
    /// Sets `EnableCrossRegionCopy`.
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self { self.enable_cross_region_copy = Some(value); self }
    /// Sets `TargetCopyRegions`.
    pub fn target_copy_regions(mut self, value: impl Into<String>) -> Self {
        self.target_copy_regions = Some(value.into()); self
    }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into()); self
    }
    /// Sets `CopiedSnapshotsRetentionDays`.
    pub fn copied_snapshots_retention_days(mut self, value: i64) -> Self {
        self.copied_snapshots_retention_days = Some(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `CopyEncryptionConfiguration`.
    pub fn copy_encryption_configuration(mut self, value: CopyEncryptionConfiguration) -> Self {
        self.copy_encryption_configuration = Some(value); self
    }
}
/// Table of [`CreateAutoSnapshotPolicyRequest`].
pub static CREATE_AUTO_SNAPSHOT_POLICY_REQUEST: Schema =
    Schema { name: "CreateAutoSnapshotPolicyRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("regionId").required(),
    Field::string("autoSnapshotPolicyName"),
    Field::string("timePoints").required(),
    Field::string("repeatWeekdays").required(),
    Field::int32("retentionDays").required(),
    Field::boolean("EnableCrossRegionCopy"),
    Field::string("TargetCopyRegions"),
    Field::string("StorageLocationArn"),
    Field::int32("CopiedSnapshotsRetentionDays"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
    Field::record("CopyEncryptionConfiguration", &crate::shapes::COPY_ENCRYPTION_CONFIGURATION),
]; &ROWS } };
record!(CreateAutoSnapshotPolicyRequest, CREATE_AUTO_SNAPSHOT_POLICY_REQUEST,
    [0 Str region_id, 1 OptStr auto_snapshot_policy_name, 2 Str time_points, 3 Str repeat_weekdays, 6 OptStr target_copy_regions,
    7 OptStr storage_location_arn, 9 List tag, 10 OptStr resource_group_id,
    11 Opt copy_encryption_configuration] [4 Int retention_days, 5 OptBool enable_cross_region_copy,
    8 OptInt copied_snapshots_retention_days]);

/// Answer of `CreateAutoSnapshotPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct CreateAutoSnapshotPolicyResponse {
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateAutoSnapshotPolicyResponse`].
pub static CREATE_AUTO_SNAPSHOT_POLICY_RESPONSE: Schema =
    Schema { name: "CreateAutoSnapshotPolicyResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("AutoSnapshotPolicyId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateAutoSnapshotPolicyResponse, CREATE_AUTO_SNAPSHOT_POLICY_RESPONSE,
    [0 OptStr auto_snapshot_policy_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse);
