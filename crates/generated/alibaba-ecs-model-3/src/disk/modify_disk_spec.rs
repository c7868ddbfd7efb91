// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskSpec.json; do not edit.
//! Changes the category of a disk or the performance level of an ESSD.
//!
//! The disk must be in use or available. A subscription ESSD can only go up; the price changes with it. Runs as a task that
//! DescribeTasks follows.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskSpec).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ModifyDiskSpecRequest, ModifyDiskSpecResponse>(
    "ModifyDiskSpec", Effect::Write, &MODIFY_DISK_SPEC_REQUEST, &MODIFY_DISK_SPEC_RESPONSE,
), "
    400 IncorrectDiskStatus.InReplication IncorrectDiskStatus.ReplicationStatusNotFound InvalidDiskCategory.ValueNotSupported
    400 InvalidOperation.InstanceRenewWithDowngradeInPlan InvalidParameter.Conflict
    400 InvalidPerformanceControlOptions.ModifyOperationUnsupported InvalidPerformanceLevel.Malformed
    400 InvalidPerformanceLevelParam.Mismatch InvalidProvisionedIops.LimitExceed MalformedParameter.PerformanceControlOptions
    400 NoPermission.Price NoPermission.Refund OperationDenied.DiskInDedicatedBlockStorageCluster
    400 ProvisionedIopsForDiskCategoryUnsupported QuotaExceed.DiskCapacity
    403 DiskCreatingSnapshot DiskHasFlashSnapshot DiskInArrears DiskInCoolingPeriod Downgrade.NotSupported IncorrectDiskStatus
    403 InstanceExpiredOrInArrears InvalidDiskCategory.NotSupported InvalidDiskCategory.ValueNotSupported
    403 InvalidInstanceType.NotSupportDiskCategory InvalidOperation.MultiAttachDisk InvalidPerformanceLevel.TooLow
    403 InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster InvalidRegion.NotSupport InvalidStatus.DiskNotReady
    403 InvalidStatus.DiskUnderPerformanceControl ModifyingDiskCategoryLimitExceed NoChangeInDiskCategoryAndPerformanceLevel
    403 OperationDenied OperationDenied.DiskExpansionUnfinished OperationDenied.NoStock OperationDenied.PerformanceLevelNotMatch
    403 UserNotInTheWhiteList
    404 InvalidDiskId.NotFound InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `ModifyDiskSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDiskSpecRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `DiskCategory`: text. */ pub disk_category: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ProvisionedIops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `PerformanceControlOptions`: record. */ pub performance_control_options: Option<PerformanceControlOptions>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDiskSpecRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `PerformanceControlOptions`.
    pub fn performance_control_options(mut self, value: PerformanceControlOptions) -> Self {
        self.performance_control_options = Some(value); self
    }
}
/// Table of [`ModifyDiskSpecRequest`].
pub static MODIFY_DISK_SPEC_REQUEST: Schema = Schema { name: "ModifyDiskSpecRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("DiskId").required(),
    Field::string("PerformanceLevel"),
    Field::string("DiskCategory"),
    Field::boolean("DryRun"),
    Field::int64("ProvisionedIops"),
    Field::record("PerformanceControlOptions", &PERFORMANCE_CONTROL_OPTIONS),
]; &ROWS } };
record!(ModifyDiskSpecRequest, MODIFY_DISK_SPEC_REQUEST,
    [0 Str disk_id, 1 OptStr performance_level, 2 OptStr disk_category, 5 Opt performance_control_options] [3 OptBool dry_run,
    4 OptInt provisioned_iops]);

/// What `PerformanceControlOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct PerformanceControlOptions {
    /** `IOPS`: integer. */ pub iops: Option<i64>,
    /** `Throughput`: integer. */ pub throughput: Option<i64>,
    /** `Recover`: one of the known values. */ pub recover: Option<Recover>,
    /** What else came. */ pub extra: Extra,
}
impl PerformanceControlOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `IOPS`.
    pub fn iops(mut self, value: i64) -> Self { self.iops = Some(value); self }
    /// Sets `Throughput`.
    pub fn throughput(mut self, value: i64) -> Self { self.throughput = Some(value); self }
    /// Sets `Recover`.
    pub fn recover(mut self, value: impl Into<Recover>) -> Self { self.recover = Some(value.into()); self }
}
/// Table of [`PerformanceControlOptions`].
pub static PERFORMANCE_CONTROL_OPTIONS: Schema = Schema { name: "PerformanceControlOptions", fields: { static ROWS: [Field; 3] = [
    Field::int32("IOPS"),
    Field::int32("Throughput"),
    Field::one_of("Recover", Recover::VALUES),
]; &ROWS } };
record!(PerformanceControlOptions, PERFORMANCE_CONTROL_OPTIONS, [2 Opt recover] [0 OptInt iops, 1 OptInt throughput]);

/// Answer of `ModifyDiskSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDiskSpecResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyDiskSpecResponse`].
pub static MODIFY_DISK_SPEC_RESPONSE: Schema = Schema { name: "ModifyDiskSpecResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("TaskId"),
    Field::string("OrderId"),
]; &ROWS } };
record!(ModifyDiskSpecResponse, MODIFY_DISK_SPEC_RESPONSE, [0 OptStr request_id, 1 OptStr task_id, 2 OptStr order_id] []);

cloudspec_wire::open_enum! {
    /// Values of `PerformanceControlOptions.Recover`. The provider may add to them.
    pub enum Recover {
        All = "All",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyDiskSpecRequest, PerformanceControlOptions, ModifyDiskSpecResponse,
);
