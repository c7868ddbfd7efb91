// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskSpec.json; do not edit.
//! Changes the category of a disk or the performance level of an ESSD.
//!
//! The disk must be in use or available. A subscription ESSD can only go up; the price changes with it.
//! Runs as a task that DescribeTasks follows.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskSpec).

use cloudspec_wire::{Effect, Extra, Field, errors, open_enum, operation, record};

operation! {
    name: "ModifyDiskSpec",
    effect: Effect::Write,
    request: ModifyDiskSpecRequest = MODIFY_DISK_SPEC_REQUEST,
    response: ModifyDiskSpecResponse = MODIFY_DISK_SPEC_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 IncorrectDiskStatus.InReplication",
    "400 IncorrectDiskStatus.ReplicationStatusNotFound",
    "400 InvalidDiskCategory.ValueNotSupported",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidParameter.Conflict",
    "400 InvalidPerformanceControlOptions.ModifyOperationUnsupported",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidPerformanceLevelParam.Mismatch",
    "400 InvalidProvisionedIops.LimitExceed",
    "400 MalformedParameter.PerformanceControlOptions",
    "400 NoPermission.Price",
    "400 NoPermission.Refund",
    "400 OperationDenied.DiskInDedicatedBlockStorageCluster",
    "400 ProvisionedIopsForDiskCategoryUnsupported",
    "400 QuotaExceed.DiskCapacity",
    "403 DiskCreatingSnapshot",
    "403 DiskHasFlashSnapshot",
    "403 DiskInArrears",
    "403 DiskInCoolingPeriod",
    "403 Downgrade.NotSupported",
    "403 IncorrectDiskStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InvalidDiskCategory.NotSupported",
    "403 InvalidDiskCategory.ValueNotSupported",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidOperation.MultiAttachDisk",
    "403 InvalidPerformanceLevel.TooLow",
    "403 InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster",
    "403 InvalidRegion.NotSupport",
    "403 InvalidStatus.DiskNotReady",
    "403 InvalidStatus.DiskUnderPerformanceControl",
    "403 ModifyingDiskCategoryLimitExceed",
    "403 NoChangeInDiskCategoryAndPerformanceLevel",
    "403 OperationDenied",
    "403 OperationDenied.DiskExpansionUnfinished",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.PerformanceLevelNotMatch",
    "403 UserNotInTheWhiteList",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Request of `ModifyDiskSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskSpecRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `DiskCategory`: text.
    pub disk_category: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ProvisionedIops`: integer.
    pub provisioned_iops: Option<i64>,
    /// `PerformanceControlOptions`: record.
    pub performance_control_options: Option<PerformanceControlOptions>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyDiskSpecRequest {
    /// Starts with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Sets `PerformanceControlOptions`.
    pub fn performance_control_options(
        mut self,
        value: PerformanceControlOptions,
    ) -> Self {
        self.performance_control_options = Some(value);
        self
    }
}

record! {
    ModifyDiskSpecRequest: MODIFY_DISK_SPEC_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 performance_level: OptStr = Field::string("PerformanceLevel"),
    2 disk_category: OptStr = Field::string("DiskCategory"),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    5 performance_control_options: Opt = Field::record("PerformanceControlOptions", &PERFORMANCE_CONTROL_OPTIONS),
}

/// `PerformanceControlOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct PerformanceControlOptions {
    /// `IOPS`: integer.
    pub iops: Option<i64>,
    /// `Throughput`: integer.
    pub throughput: Option<i64>,
    /// `Recover`: one of the known values.
    pub recover: Option<Recover>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl PerformanceControlOptions {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `IOPS`.
    pub fn iops(mut self, value: i64) -> Self {
        self.iops = Some(value);
        self
    }

    /// Sets `Throughput`.
    pub fn throughput(mut self, value: i64) -> Self {
        self.throughput = Some(value);
        self
    }

    /// Sets `Recover`.
    pub fn recover(mut self, value: impl Into<Recover>) -> Self {
        self.recover = Some(value.into());
        self
    }
}

record! {
    PerformanceControlOptions: PERFORMANCE_CONTROL_OPTIONS,
    0 iops: OptInt = Field::int32("IOPS"),
    1 throughput: OptInt = Field::int32("Throughput"),
    2 recover: Opt = Field::one_of("Recover", Recover::VALUES),
}

/// Response of `ModifyDiskSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskSpecResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TaskId`: text.
    pub task_id: Option<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyDiskSpecResponse: MODIFY_DISK_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 task_id: OptStr = Field::string("TaskId"),
    2 order_id: OptStr = Field::string("OrderId"),
}

open_enum! {
    /// Values of `PerformanceControlOptions.Recover`. The provider may add to them.
    pub enum Recover {
        All = "All",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDiskSpecRequest,
    PerformanceControlOptions,
    ModifyDiskSpecResponse,
}
