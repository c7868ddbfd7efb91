// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyAutoSnapshotPolicy.json; do not edit.
//! Changes the automatic snapshots of all system and data disks at once.
//!
//! Deprecated; use ModifyAutoSnapshotPolicyEx.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoSnapshotPolicy).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyAutoSnapshotPolicyResponse;

operation!(Operation::new::<ModifyAutoSnapshotPolicyRequest, ModifyAutoSnapshotPolicyResponse>(
    "ModifyAutoSnapshotPolicy", Effect::Write, &MODIFY_AUTO_SNAPSHOT_POLICY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 QuotaExceed.Snapshot
");

/// Request of `ModifyAutoSnapshotPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyAutoSnapshotPolicyRequest {
    /** `SystemDiskPolicyEnabled`: yes or no. */ pub system_disk_policy_enabled: Option<bool>,
    /** `SystemDiskPolicyTimePeriod`: integer, 1 to 4. */ pub system_disk_policy_time_period: Option<i64>,
    /** `SystemDiskPolicyRetentionDays`: integer, 1 to 3. */ pub system_disk_policy_retention_days: Option<i64>,
    /** `SystemDiskPolicyRetentionLastWeek`: yes or no. */ pub system_disk_policy_retention_last_week: Option<bool>,
    /** `DataDiskPolicyEnabled`: yes or no. */ pub data_disk_policy_enabled: Option<bool>,
    /** `DataDiskPolicyTimePeriod`: integer, 1 to 4. */ pub data_disk_policy_time_period: Option<i64>,
    /** `DataDiskPolicyRetentionDays`: integer, 1 to 3. */ pub data_disk_policy_retention_days: Option<i64>,
    /** `DataDiskPolicyRetentionLastWeek`: yes or no. */ pub data_disk_policy_retention_last_week: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyAutoSnapshotPolicyRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `SystemDiskPolicyEnabled`.
    pub fn system_disk_policy_enabled(mut self, value: bool) -> Self { self.system_disk_policy_enabled = Some(value); self }
    /// Sets `SystemDiskPolicyTimePeriod`.
    pub fn system_disk_policy_time_period(mut self, value: i64) -> Self {
        self.system_disk_policy_time_period = Some(value); self
    }
    /// Sets `SystemDiskPolicyRetentionDays`.
    pub fn system_disk_policy_retention_days(mut self, value: i64) -> Self {
        self.system_disk_policy_retention_days = Some(value); self
    }
    /// Sets `SystemDiskPolicyRetentionLastWeek`.
    pub fn system_disk_policy_retention_last_week(mut self, value: bool) -> Self {
        self.system_disk_policy_retention_last_week = Some(value); self
    }
    /// Sets `DataDiskPolicyEnabled`.
    pub fn data_disk_policy_enabled(mut self, value: bool) -> Self { self.data_disk_policy_enabled = Some(value); self }
    /// Sets `DataDiskPolicyTimePeriod`.
    pub fn data_disk_policy_time_period(mut self, value: i64) -> Self { self.data_disk_policy_time_period = Some(value); self }
    /// Sets `DataDiskPolicyRetentionDays`.
    pub fn data_disk_policy_retention_days(mut self, value: i64) -> Self {
        self.data_disk_policy_retention_days = Some(value); self
    }
    /// Sets `DataDiskPolicyRetentionLastWeek`.
    pub fn data_disk_policy_retention_last_week(mut self, value: bool) -> Self {
        self.data_disk_policy_retention_last_week = Some(value); self
    }
}
/// Table of [`ModifyAutoSnapshotPolicyRequest`].
pub static MODIFY_AUTO_SNAPSHOT_POLICY_REQUEST: Schema =
    Schema { name: "ModifyAutoSnapshotPolicyRequest", fields: { static ROWS: [Field; 8] = [
    Field::boolean("SystemDiskPolicyEnabled"),
    Field::int32("SystemDiskPolicyTimePeriod").limits(&Limits::range(Some(1.0), Some(4.0))),
    Field::int32("SystemDiskPolicyRetentionDays").limits(&Limits::range(Some(1.0), Some(3.0))),
    Field::boolean("SystemDiskPolicyRetentionLastWeek"),
    Field::boolean("DataDiskPolicyEnabled"),
    Field::int32("DataDiskPolicyTimePeriod").limits(&Limits::range(Some(1.0), Some(4.0))),
    Field::int32("DataDiskPolicyRetentionDays").limits(&Limits::range(Some(1.0), Some(3.0))),
    Field::boolean("DataDiskPolicyRetentionLastWeek"),
]; &ROWS } };
record!(ModifyAutoSnapshotPolicyRequest, MODIFY_AUTO_SNAPSHOT_POLICY_REQUEST,
    [] [0 OptBool system_disk_policy_enabled, 1 OptInt system_disk_policy_time_period, 2 OptInt system_disk_policy_retention_days,
    3 OptBool system_disk_policy_retention_last_week, 4 OptBool data_disk_policy_enabled, 5 OptInt data_disk_policy_time_period,
    6 OptInt data_disk_policy_retention_days, 7 OptBool data_disk_policy_retention_last_week]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyAutoSnapshotPolicyRequest);
