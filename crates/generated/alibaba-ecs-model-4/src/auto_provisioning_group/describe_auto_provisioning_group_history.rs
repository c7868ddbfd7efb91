// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoProvisioningGroupHistory.json; do not edit.
//! Lists what an auto provisioning group has scheduled, with the instances of each task.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse>(
    "DescribeAutoProvisioningGroupHistory", Effect::Read, &DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_REQUEST,
    &DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["AutoProvisioningGroupHistories"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter.periodTime MissingParameter MissingParamter.RegionId
    403 Forbidden.RAM
");

/// Request of `DescribeAutoProvisioningGroupHistory`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoProvisioningGroupHistoryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `AutoProvisioningGroupId`: text. */ pub auto_provisioning_group_id: String,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAutoProvisioningGroupHistoryRequest {
    /// With what is required.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self { auto_provisioning_group_id: auto_provisioning_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
}
/// Table of [`DescribeAutoProvisioningGroupHistoryRequest`].
pub static DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_REQUEST: Schema =
    Schema { name: "DescribeAutoProvisioningGroupHistoryRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("AutoProvisioningGroupId").required(),
    Field::string("StartTime"),
    Field::string("EndTime"),
]; &ROWS } };
record!(DescribeAutoProvisioningGroupHistoryRequest, DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_REQUEST,
    [0 OptStr region_id, 3 Str auto_provisioning_group_id, 4 OptStr start_time, 5 OptStr end_time] [1 OptInt page_number,
    2 OptInt page_size]);

/// Answer of `DescribeAutoProvisioningGroupHistory`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoProvisioningGroupHistoryResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `AutoProvisioningGroupHistories`: records. */ pub auto_provisioning_group_histories: Vec<AutoProvisioningGroupHistory>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAutoProvisioningGroupHistoryResponse`].
pub static DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_RESPONSE: Schema =
    Schema { name: "DescribeAutoProvisioningGroupHistoryResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("AutoProvisioningGroupHistories", &AUTO_PROVISIONING_GROUP_HISTORY).wrapped("AutoProvisioningGroupHistory"),
]; &ROWS } };
record!(DescribeAutoProvisioningGroupHistoryResponse, DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_RESPONSE,
    [1 OptStr request_id, 4 List auto_provisioning_group_histories] [0 OptInt page_size, 2 OptInt page_number,
    3 OptInt total_count]);

/// What `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory` holds.
#[derive(Default)] #[non_exhaustive] pub struct AutoProvisioningGroupHistory {
    /** `Status`: text. */ pub status: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `LastEventTime`: text. */ pub last_event_time: Option<String>,
    /** `ActivityDetails`: records. */ pub activity_details: Vec<ActivityDetail>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AutoProvisioningGroupHistory`].
pub static AUTO_PROVISIONING_GROUP_HISTORY: Schema =
    Schema { name: "AutoProvisioningGroupHistory", fields: { static ROWS: [Field; 5] = [
    Field::string("Status"),
    Field::string("StartTime"),
    Field::string("TaskId"),
    Field::string("LastEventTime"),
    Field::record("ActivityDetails", &ACTIVITY_DETAIL).wrapped("ActivityDetail"),
]; &ROWS } };
record!(AutoProvisioningGroupHistory, AUTO_PROVISIONING_GROUP_HISTORY,
    [0 OptStr status, 1 OptStr start_time, 2 OptStr task_id, 3 OptStr last_event_time, 4 List activity_details] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ActivityDetail {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Detail`: text. */ pub detail: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ActivityDetail`].
pub static ACTIVITY_DETAIL: Schema = Schema { name: "ActivityDetail", fields: { static ROWS: [Field; 2] = [
    Field::string("Status"),
    Field::string("Detail"),
]; &ROWS } };
record!(ActivityDetail, ACTIVITY_DETAIL, [0 OptStr status, 1 OptStr detail] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAutoProvisioningGroupHistoryRequest, DescribeAutoProvisioningGroupHistoryResponse, AutoProvisioningGroupHistory,
    ActivityDetail,
);
