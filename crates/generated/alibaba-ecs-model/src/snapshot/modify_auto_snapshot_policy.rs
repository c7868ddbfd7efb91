// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyAutoSnapshotPolicy.json; do not edit.
//! Changes the automatic snapshots of all system and data disks at once.
//!
//! Deprecated; use `ModifyAutoSnapshotPolicyEx`.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyAutoSnapshotPolicy),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "ModifyAutoSnapshotPolicy",
    effect: Effect::Write,
    request: ModifyAutoSnapshotPolicyRequest = MODIFY_AUTO_SNAPSHOT_POLICY_REQUEST,
    response: ModifyAutoSnapshotPolicyResponse = MODIFY_AUTO_SNAPSHOT_POLICY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "403 QuotaExceed.Snapshot = The disk or the account has as many snapshots as it can. Delete some first.",
}

/// Request of `ModifyAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyRequest {
    /// `SystemDiskPolicyEnabled`: boolean.
    pub system_disk_policy_enabled: Option<bool>,
    /// `SystemDiskPolicyTimePeriod`: integer, 1 to 4.
    pub system_disk_policy_time_period: Option<i64>,
    /// `SystemDiskPolicyRetentionDays`: integer, 1 to 3.
    pub system_disk_policy_retention_days: Option<i64>,
    /// `SystemDiskPolicyRetentionLastWeek`: boolean.
    pub system_disk_policy_retention_last_week: Option<bool>,
    /// `DataDiskPolicyEnabled`: boolean.
    pub data_disk_policy_enabled: Option<bool>,
    /// `DataDiskPolicyTimePeriod`: integer, 1 to 4.
    pub data_disk_policy_time_period: Option<i64>,
    /// `DataDiskPolicyRetentionDays`: integer, 1 to 3.
    pub data_disk_policy_retention_days: Option<i64>,
    /// `DataDiskPolicyRetentionLastWeek`: boolean.
    pub data_disk_policy_retention_last_week: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyAutoSnapshotPolicyRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SystemDiskPolicyEnabled`.
    pub fn system_disk_policy_enabled(mut self, value: bool) -> Self {
        self.system_disk_policy_enabled = Some(value);
        self
    }

    /// Sets `SystemDiskPolicyTimePeriod`.
    pub fn system_disk_policy_time_period(mut self, value: i64) -> Self {
        self.system_disk_policy_time_period = Some(value);
        self
    }

    /// Sets `SystemDiskPolicyRetentionDays`.
    pub fn system_disk_policy_retention_days(mut self, value: i64) -> Self {
        self.system_disk_policy_retention_days = Some(value);
        self
    }

    /// Sets `SystemDiskPolicyRetentionLastWeek`.
    pub fn system_disk_policy_retention_last_week(mut self, value: bool) -> Self {
        self.system_disk_policy_retention_last_week = Some(value);
        self
    }

    /// Sets `DataDiskPolicyEnabled`.
    pub fn data_disk_policy_enabled(mut self, value: bool) -> Self {
        self.data_disk_policy_enabled = Some(value);
        self
    }

    /// Sets `DataDiskPolicyTimePeriod`.
    pub fn data_disk_policy_time_period(mut self, value: i64) -> Self {
        self.data_disk_policy_time_period = Some(value);
        self
    }

    /// Sets `DataDiskPolicyRetentionDays`.
    pub fn data_disk_policy_retention_days(mut self, value: i64) -> Self {
        self.data_disk_policy_retention_days = Some(value);
        self
    }

    /// Sets `DataDiskPolicyRetentionLastWeek`.
    pub fn data_disk_policy_retention_last_week(mut self, value: bool) -> Self {
        self.data_disk_policy_retention_last_week = Some(value);
        self
    }
}

record! {
    ModifyAutoSnapshotPolicyRequest: MODIFY_AUTO_SNAPSHOT_POLICY_REQUEST,
    0 system_disk_policy_enabled: OptBool = Field::boolean("SystemDiskPolicyEnabled"),
    1 system_disk_policy_time_period: OptInt = Field::int32("SystemDiskPolicyTimePeriod").limits(&Limits::new().range(Some(1.0), Some(4.0))),
    2 system_disk_policy_retention_days: OptInt = Field::int32("SystemDiskPolicyRetentionDays").limits(&Limits::new().range(Some(1.0), Some(3.0))),
    3 system_disk_policy_retention_last_week: OptBool = Field::boolean("SystemDiskPolicyRetentionLastWeek"),
    4 data_disk_policy_enabled: OptBool = Field::boolean("DataDiskPolicyEnabled"),
    5 data_disk_policy_time_period: OptInt = Field::int32("DataDiskPolicyTimePeriod").limits(&Limits::new().range(Some(1.0), Some(4.0))),
    6 data_disk_policy_retention_days: OptInt = Field::int32("DataDiskPolicyRetentionDays").limits(&Limits::new().range(Some(1.0), Some(3.0))),
    7 data_disk_policy_retention_last_week: OptBool = Field::boolean("DataDiskPolicyRetentionLastWeek"),
}

/// Response of `ModifyAutoSnapshotPolicy`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyAutoSnapshotPolicyResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyAutoSnapshotPolicyResponse: MODIFY_AUTO_SNAPSHOT_POLICY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyAutoSnapshotPolicyRequest,
    ModifyAutoSnapshotPolicyResponse,
}
