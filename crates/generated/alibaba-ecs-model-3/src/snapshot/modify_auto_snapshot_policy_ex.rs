// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyAutoSnapshotPolicyEx.json; do not edit.
//! Changes an automatic snapshot policy.
//!
//! Disks that follow it do so in the new way at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{Arn, CopyEncryptionConfiguration, RequestIdResponse as ModifyAutoSnapshotPolicyExResponse};

operation!(Operation::new::<ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse>(
    "ModifyAutoSnapshotPolicyEx", Effect::Write, &MODIFY_AUTO_SNAPSHOT_POLICY_EX_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidParam.EncryptedMismatch InvalidParameter.Encrypted.KmsNotEnable InvalidParameter.EncryptedIllegal
    400 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KmsNotEnabled
    403 Abs.InvalidAction.RegionNotSupport InvalidParameter.CopiedSnapshotsRetentionDays \
        InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.TargetCopyRegions ParameterInvalid
    404 InvalidParameter.KMSKeyId.NotFound ParameterInvalid
");

/// Request of `ModifyAutoSnapshotPolicyEx`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyAutoSnapshotPolicyExRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `autoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: String,
    /** `autoSnapshotPolicyName`: text. */ pub auto_snapshot_policy_name: Option<String>,
    /** `timePoints`: text. */ pub time_points: Option<String>,
    /** `repeatWeekdays`: text. */ pub repeat_weekdays: Option<String>,
    /** `retentionDays`: integer. */ pub retention_days: Option<i64>,
    /** `EnableCrossRegionCopy`: yes or no. */ pub enable_cross_region_copy: Option<bool>,
    /** `TargetCopyRegions`: text. */ pub target_copy_regions: Option<String>,
    /** `CopiedSnapshotsRetentionDays`: integer. */ pub copied_snapshots_retention_days: Option<i64>,
    /** `CopyEncryptionConfiguration`: record. */ pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyAutoSnapshotPolicyExRequest {
    /// With what is required.
    pub fn new(region_id: impl Into<String>, auto_snapshot_policy_id: impl Into<String>) -> Self {
        Self { region_id: region_id.into(), auto_snapshot_policy_id: auto_snapshot_policy_id.into(), ..Self::default() }
    }
    /// Sets `autoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into()); self
    }
    /// Sets `timePoints`.
    pub fn time_points(mut self, value: impl Into<String>) -> Self { self.time_points = Some(value.into()); self }
    /// Sets `repeatWeekdays`.
    pub fn repeat_weekdays(mut self, value: impl Into<String>) -> Self { self.repeat_weekdays = Some(value.into()); self }
    /// Sets `retentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self { self.retention_days = Some(value); self }
    /// Sets `EnableCrossRegionCopy`.
    pub fn enable_cross_region_copy(mut self, value: bool) -> Self { self.enable_cross_region_copy = Some(value); self }
    /// Sets `TargetCopyRegions`.
    pub fn target_copy_regions(mut self, value: impl Into<String>) -> Self {
        self.target_copy_regions = Some(value.into()); self
    }
    /// Sets `CopiedSnapshotsRetentionDays`.
    pub fn copied_snapshots_retention_days(mut self, value: i64) -> Self {
        self.copied_snapshots_retention_days = Some(value); self
    }
    /// Sets `CopyEncryptionConfiguration`.
    pub fn copy_encryption_configuration(mut self, value: CopyEncryptionConfiguration) -> Self {
        self.copy_encryption_configuration = Some(value); self
    }
}
/// Table of [`ModifyAutoSnapshotPolicyExRequest`].
pub static MODIFY_AUTO_SNAPSHOT_POLICY_EX_REQUEST: Schema =
    Schema { name: "ModifyAutoSnapshotPolicyExRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("regionId").required(),
    Field::string("autoSnapshotPolicyId").required(),
    Field::string("autoSnapshotPolicyName"),
    Field::string("timePoints"),
    Field::string("repeatWeekdays"),
    Field::int32("retentionDays"),
    Field::boolean("EnableCrossRegionCopy"),
    Field::string("TargetCopyRegions"),
    Field::int32("CopiedSnapshotsRetentionDays"),
    Field::record("CopyEncryptionConfiguration", &crate::shapes::COPY_ENCRYPTION_CONFIGURATION),
]; &ROWS } };
record!(ModifyAutoSnapshotPolicyExRequest, MODIFY_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    [0 Str region_id, 1 Str auto_snapshot_policy_id, 2 OptStr auto_snapshot_policy_name, 3 OptStr time_points,
    4 OptStr repeat_weekdays, 7 OptStr target_copy_regions, 9 Opt copy_encryption_configuration] [5 OptInt retention_days,
    6 OptBool enable_cross_region_copy, 8 OptInt copied_snapshots_retention_days]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyAutoSnapshotPolicyExRequest);
