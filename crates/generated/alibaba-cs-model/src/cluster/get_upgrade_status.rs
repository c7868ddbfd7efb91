// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/GetUpgradeStatus.json; do not edit.
//! Tells how far the upgrade of a cluster is.
//!
//! Deprecated; use DescribeTaskInfo.
//!
//! Deprecated in favour of `DescribeTaskInfo`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/GetUpgradeStatus).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<GetUpgradeStatusRequest, GetUpgradeStatusResponse>(
    "GetUpgradeStatus", Effect::Read, &GET_UPGRADE_STATUS_REQUEST, &GET_UPGRADE_STATUS_RESPONSE,
).route("GET", "/api/v2/clusters/{ClusterId}/upgrade/status"));

/// Request of `GetUpgradeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetUpgradeStatusRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl GetUpgradeStatusRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`GetUpgradeStatusRequest`].
pub static GET_UPGRADE_STATUS_REQUEST: Schema = Schema { name: "GetUpgradeStatusRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("ClusterId").place(Place::Path).required(),
]; &ROWS } };
record!(GetUpgradeStatusRequest, GET_UPGRADE_STATUS_REQUEST, [0 Str cluster_id] []);

/// Answer of `GetUpgradeStatus`.
#[derive(Default)] #[non_exhaustive] pub struct GetUpgradeStatusResponse {
    /** `error_message`: text. */ pub error_message: Option<String>,
    /** `precheck_report_id`: text. */ pub precheck_report_id: Option<String>,
    /** `status`: text. */ pub status: Option<String>,
    /** `upgrade_step`: text. */ pub upgrade_step: Option<String>,
    /** `upgrade_task`: record. */ pub upgrade_task: Option<UpgradeTask>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`GetUpgradeStatusResponse`].
pub static GET_UPGRADE_STATUS_RESPONSE: Schema = Schema { name: "GetUpgradeStatusResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("error_message"),
    Field::string("precheck_report_id"),
    Field::string("status"),
    Field::string("upgrade_step"),
    Field::record("upgrade_task", &UPGRADE_TASK),
]; &ROWS } };
record!(GetUpgradeStatusResponse, GET_UPGRADE_STATUS_RESPONSE,
    [0 OptStr error_message, 1 OptStr precheck_report_id, 2 OptStr status, 3 OptStr upgrade_step, 4 Opt upgrade_task] []);

/// What `upgrade_task` holds.
#[derive(Default)] #[non_exhaustive] pub struct UpgradeTask {
    /** `status`: text. */ pub status: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UpgradeTask`].
pub static UPGRADE_TASK: Schema = Schema { name: "UpgradeTask", fields: { static ROWS: [Field; 2] = [
    Field::string("status"),
    Field::string("message"),
]; &ROWS } };
record!(UpgradeTask, UPGRADE_TASK, [0 OptStr status, 1 OptStr message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(GetUpgradeStatusRequest, GetUpgradeStatusResponse, UpgradeTask);
