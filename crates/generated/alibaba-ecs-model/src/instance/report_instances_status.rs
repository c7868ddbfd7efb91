// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReportInstancesStatus.json; do not edit.
//! Tells the provider about something abnormal on instances or their disks.
//!
//! - Requires permission for the action `ecs:ReportInstancesStatus` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReportInstancesStatus),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "ReportInstancesStatus",
    effect: Effect::Write,
    request: ReportInstancesStatusRequest = REPORT_INSTANCES_STATUS_REQUEST,
    response: ReportInstancesStatusResponse = REPORT_INSTANCES_STATUS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:ReportInstancesStatus").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "403 DiskIdLimitExceeded",
    "403 InstanceIdLimitExceeded = There are too many ids in the request.",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `ReportInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportInstancesStatusRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Why it was done or is asked for.
    pub reason: Option<Reason>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: String,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// `IssueCategory`: one of the documented values.
    pub issue_category: Option<IssueCategory>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Ids of the disks that the operation is for (`d-...`). `DescribeDisks` lists them. At most 100
    /// elements.
    pub disk_id: Vec<String>,
    /// Names of the devices that have the problem, such as `/dev/xvdb`. At most 100 elements.
    pub device: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReportInstancesStatusRequest {
    /// Creates a value with the required members.
    pub fn new(
        description: impl Into<String>,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            description: description.into(),
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Why it was done or is asked for.
    pub fn reason(mut self, value: impl Into<Reason>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `IssueCategory`.
    pub fn issue_category(mut self, value: impl Into<IssueCategory>) -> Self {
        self.issue_category = Some(value.into());
        self
    }

    /// Ids of the disks that the operation is for (`d-...`).
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = cloudspec_wire::all(value);
        self
    }

    /// Names of the devices that have the problem, such as `/dev/xvdb`.
    pub fn device(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device = cloudspec_wire::all(value);
        self
    }
}

record! {
    ReportInstancesStatusRequest: REPORT_INSTANCES_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 reason: Opt = Field::one_of("Reason", Reason::VALUES),
    2 description: Str = Field::string("Description").required(),
    3 start_time: Opt = Field::timestamp("StartTime"),
    4 end_time: Opt = Field::timestamp("EndTime"),
    5 issue_category: Opt = Field::one_of("IssueCategory", IssueCategory::VALUES),
    6 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
    7 disk_id: List = Field::string("DiskId").list().limits(&Limits::new().items(None, Some(100))),
    8 device: List = Field::string("Device").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `ReportInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportInstancesStatusResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReportInstancesStatusResponse: REPORT_INSTANCES_STATUS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Reason`. The provider may add others.
    pub enum Reason {
        InstanceHang = "instance-hang",
        InstanceStuckInStatus = "instance-stuck-in-status",
        AbnormalNetwork = "abnormal-network",
        AbnormalLocalDisk = "abnormal-local-disk",
        AbnormalCloudDisk = "abnormal-cloud-disk",
        Others = "others",
    }
}

open_enum! {
    /// Documented values of `IssueCategory`. The provider may add others.
    pub enum IssueCategory {
        HardwareCpuError = "hardware-cpu-error",
        HardwareMotherboardError = "hardware-motherboard-error",
        HardwareMemError = "hardware-mem-error",
        HardwarePowerError = "hardware-power-error",
        HardwareDiskError = "hardware-disk-error",
        HardwareNetworkcardError = "hardware-networkcard-error",
        HardwareRaidcardError = "hardware-raidcard-error",
        HardwareFanError = "hardware-fan-error",
        Others = "others",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReportInstancesStatusRequest,
    ReportInstancesStatusResponse,
}
