// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of a cluster is.
//!
//! Deprecated; use DescribeTaskInfo.
//!
//! Deprecated in favour of `DescribeTaskInfo`.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetUpgradeStatus), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

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
    /// Id of the cluster.
    pub cluster_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl GetUpgradeStatusRequest {
    /// Starts with the required members.
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
    /// Explanation of the error, for people.
    pub error_message: Option<String>,
    /// `precheck_report_id`: text.
    pub precheck_report_id: Option<String>,
    /// State that it is in.
    pub status: Option<String>,
    /// `upgrade_step`: text.
    pub upgrade_step: Option<String>,
    /// `upgrade_task`: record.
    pub upgrade_task: Option<UpgradeTask>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    GetUpgradeStatusResponse: GET_UPGRADE_STATUS_RESPONSE,
    0 error_message: OptStr = Field::string("error_message"),
    1 precheck_report_id: OptStr = Field::string("precheck_report_id"),
    2 status: OptStr = Field::string("status"),
    3 upgrade_step: OptStr = Field::string("upgrade_step"),
    4 upgrade_task: Opt = Field::record("upgrade_task", &UPGRADE_TASK),
}

/// `upgrade_task` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct UpgradeTask {
    /// State that it is in.
    pub status: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    UpgradeTask: UPGRADE_TASK,
    0 status: OptStr = Field::string("status"),
    1 message: OptStr = Field::string("message"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GetUpgradeStatusRequest,
    GetUpgradeStatusResponse,
    UpgradeTask,
}
