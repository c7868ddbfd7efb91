// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiskSpec.json; do not edit.
//! Changes the category of a disk or the performance level of an ESSD.
//!
//! The disk must be in use or available. A subscription ESSD can only go up; the price changes with it.
//! Runs as a task that `DescribeTasks` follows.
//!
//! - Requires permission for the action `ecs:ModifyDiskSpec` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiskSpec), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

pub use crate::shapes::PerformanceLevel;

operation! {
    name: "ModifyDiskSpec",
    effect: Effect::Write,
    request: ModifyDiskSpecRequest = MODIFY_DISK_SPEC_REQUEST,
    response: ModifyDiskSpecResponse = MODIFY_DISK_SPEC_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDiskSpec").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required()])),
}

errors! {
    "400 IncorrectDiskStatus.InReplication",
    "400 IncorrectDiskStatus.ReplicationStatusNotFound",
    "400 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidPerformanceControlOptions.ModifyOperationUnsupported",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidPerformanceLevelParam.Mismatch",
    "400 InvalidProvisionedIops.LimitExceed",
    "400 MalformedParameter.PerformanceControlOptions",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NoPermission.Refund = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 OperationDenied.DiskInDedicatedBlockStorageCluster",
    "400 ProvisionedIopsForDiskCategoryUnsupported",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "403 DiskCreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 DiskHasFlashSnapshot",
    "403 DiskInArrears = The disk cannot be used, because of an error or because payment is overdue.",
    "403 DiskInCoolingPeriod",
    "403 Downgrade.NotSupported",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 InvalidInstanceType.NotSupportDiskCategory = The instance type does not take disks of this category.",
    "403 InvalidOperation.MultiAttachDisk = The disk is set up for several instances, which excludes this operation.",
    "403 InvalidPerformanceLevel.TooLow",
    "403 InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidStatus.DiskNotReady",
    "403 InvalidStatus.DiskUnderPerformanceControl",
    "403 ModifyingDiskCategoryLimitExceed",
    "403 NoChangeInDiskCategoryAndPerformanceLevel",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.DiskExpansionUnfinished",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.PerformanceLevelNotMatch = The performance level does not fit the size of the disk. Higher levels need larger disks.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyDiskSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiskSpecRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// Category of the disk, such as `cloud_essd`.
    pub disk_category: Option<DiskCategory>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// `PerformanceControlOptions`: record.
    pub performance_control_options: Option<PerformanceControlOptions>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDiskSpecRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Category of the disk, such as `cloud_essd`.
    pub fn disk_category(mut self, value: impl Into<DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
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
    1 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    2 disk_category: Opt = Field::one_of("DiskCategory", DiskCategory::VALUES),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    5 performance_control_options: Opt = Field::record("PerformanceControlOptions", &PERFORMANCE_CONTROL_OPTIONS),
}

/// `PerformanceControlOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct PerformanceControlOptions {
    /// Most read and write operations a second that the disk carries out. On the wire: `IOPS`.
    pub iops: Option<i64>,
    /// Most data a second that the disk moves. Unit: MB/s.
    pub throughput: Option<i64>,
    /// `Recover`: one of the documented values.
    pub recover: Option<Recover>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PerformanceControlOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Most read and write operations a second that the disk carries out.
    pub fn iops(mut self, value: i64) -> Self {
        self.iops = Some(value);
        self
    }

    /// Most data a second that the disk moves.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that changes the disks. There is none when only the performance level of one disk
    /// changes.
    pub task_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDiskSpecResponse: MODIFY_DISK_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 task_id: OptStr = Field::string("TaskId"),
    2 order_id: OptStr = Field::string("OrderId"),
}

open_enum! {
    /// Documented values of `DiskCategory`. The provider may add others.
    pub enum DiskCategory {
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudSsd = "cloud_ssd",
    }
}

open_enum! {
    /// Documented values of `PerformanceControlOptions.Recover`. The provider may add others.
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
