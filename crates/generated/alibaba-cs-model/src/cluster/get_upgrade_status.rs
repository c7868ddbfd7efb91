// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of a cluster is.
//!
//! Deprecated; use `DescribeTaskInfo`.
//!
//! Deprecated in favour of `DescribeTaskInfo`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetUpgradeStatus), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "GetUpgradeStatus",
    effect: Effect::Read,
    request: GetUpgradeStatusRequest = GET_UPGRADE_STATUS_REQUEST,
    response: GetUpgradeStatusResponse = GET_UPGRADE_STATUS_RESPONSE,
    method: "GET",
    path: "/api/v2/clusters/{ClusterId}/upgrade/status",
    facts: &Facts::new().access(Access::Get).replaced_by("DescribeTaskInfo"),
}

/// Request of `GetUpgradeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GetUpgradeStatusRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    GetUpgradeStatusRequest: GET_UPGRADE_STATUS_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
}

/// Response of `GetUpgradeStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct GetUpgradeStatusResponse {
    /// Explanation of what went wrong, in words.
    pub error_message: Option<String>,
    /// Id of the report of the check that ran before the upgrade.
    pub precheck_report_id: Option<String>,
    /// State that the resource or task is in now.
    pub status: Option<Status>,
    /// How far the upgrade is: `not_start`, `prechecking`, `upgrading`, `pause` or `success`.
    pub upgrade_step: Option<UpgradeStep>,
    /// The task that carries out the upgrade: its state and its message.
    pub upgrade_task: Option<UpgradeTask>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GetUpgradeStatusResponse: GET_UPGRADE_STATUS_RESPONSE,
    0 error_message: OptStr = Field::string("error_message"),
    1 precheck_report_id: OptStr = Field::string("precheck_report_id"),
    2 status: Opt = Field::one_of("status", Status::VALUES),
    3 upgrade_step: Opt = Field::one_of("upgrade_step", UpgradeStep::VALUES),
    4 upgrade_task: Opt = Field::record("upgrade_task", &UPGRADE_TASK),
}

/// `upgrade_task` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeTask {
    /// State that the resource or task is in now.
    pub status: Option<UpgradeTaskStatus>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpgradeTask: UPGRADE_TASK,
    0 status: Opt = Field::one_of("status", UpgradeTaskStatus::VALUES),
    1 message: OptStr = Field::string("message"),
}

open_enum! {
    /// Documented values of `status`. The provider may add others.
    pub enum Status {
        Success = "success",
        Fail = "fail",
        Pause = "pause",
        Running = "running",
    }
}

open_enum! {
    /// Documented values of `upgrade_step`. The provider may add others.
    pub enum UpgradeStep {
        NotStart = "not_start",
        Prechecking = "prechecking",
        Upgrading = "upgrading",
        Pause = "pause",
        Success = "success",
    }
}

open_enum! {
    /// Documented values of `upgrade_task.status`. The provider may add others.
    pub enum UpgradeTaskStatus {
        Running = "running",
        Success = "Success",
        Failed = "Failed",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetUpgradeStatusRequest,
    GetUpgradeStatusResponse,
    UpgradeTask,
}
