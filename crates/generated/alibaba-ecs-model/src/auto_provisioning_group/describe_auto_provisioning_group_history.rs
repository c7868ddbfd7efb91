// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoProvisioningGroupHistory.json; do not edit.
//! Lists what an auto provisioning group has scheduled, with the instances of each task.
//!
//! - Requires permission for the action `ecs:DescribeAutoProvisioningGroupHistory` (access level get),
//!   on all resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoProvisioningGroupHistory),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    errors, open_enum, operation, record,
};

operation! {
    name: "DescribeAutoProvisioningGroupHistory",
    effect: Effect::Read,
    request: DescribeAutoProvisioningGroupHistoryRequest = DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_REQUEST,
    response: DescribeAutoProvisioningGroupHistoryResponse = DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["AutoProvisioningGroupHistories"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeAutoProvisioningGroupHistory")),
}

errors! {
    "400 InvalidParameter.periodTime",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 Forbidden.RAM = The RAM user or role lacks permission for this action. Attach a policy with it.",
}

/// Request of `DescribeAutoProvisioningGroupHistory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the auto provisioning group (`apg-...`). `DescribeAutoProvisioningGroups` lists it.
    pub auto_provisioning_group_id: String,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAutoProvisioningGroupHistoryRequest {
    /// Creates a value with the required members.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self {
            auto_provisioning_group_id: auto_provisioning_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
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
}

record! {
    DescribeAutoProvisioningGroupHistoryRequest: DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    3 auto_provisioning_group_id: Str = Field::string("AutoProvisioningGroupId").required(),
    4 start_time: Opt = Field::timestamp("StartTime"),
    5 end_time: Opt = Field::timestamp("EndTime"),
}

/// Response of `DescribeAutoProvisioningGroupHistory`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `AutoProvisioningGroupHistories`: list of records.
    pub auto_provisioning_group_histories: Vec<AutoProvisioningGroupHistory>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAutoProvisioningGroupHistoryResponse: DESCRIBE_AUTO_PROVISIONING_GROUP_HISTORY_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 auto_provisioning_group_histories: List = Field::record("AutoProvisioningGroupHistories", &AUTO_PROVISIONING_GROUP_HISTORY).wrapped("AutoProvisioningGroupHistory"),
}

/// `AutoProvisioningGroupHistories.AutoProvisioningGroupHistory` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AutoProvisioningGroupHistory {
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// Id of the run in which the group created or released instances (`apg-task-...`).
    pub task_id: Option<String>,
    /// `LastEventTime`: time.
    pub last_event_time: Option<Timestamp>,
    /// `ActivityDetails`: list of records.
    pub activity_details: Vec<ActivityDetail>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AutoProvisioningGroupHistory: AUTO_PROVISIONING_GROUP_HISTORY,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 start_time: Opt = Field::timestamp("StartTime"),
    2 task_id: OptStr = Field::string("TaskId"),
    3 last_event_time: Opt = Field::timestamp("LastEventTime"),
    4 activity_details: List = Field::record("ActivityDetails", &ACTIVITY_DETAIL).wrapped("ActivityDetail"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ActivityDetail {
    /// State of the resource, or the state that is looked for.
    pub status: Option<ActivityDetailStatus>,
    /// `Detail`: string.
    pub detail: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ActivityDetail: ACTIVITY_DETAIL,
    0 status: Opt = Field::one_of("Status", ActivityDetailStatus::VALUES),
    1 detail: OptStr = Field::string("Detail"),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum Status {
        Prepare = "prepare",
        Success = "success",
        Failed = "failed",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum ActivityDetailStatus {
        Successful = "Successful",
        Failed = "Failed",
        InProgress = "InProgress",
        Warning = "Warning",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAutoProvisioningGroupHistoryRequest,
    DescribeAutoProvisioningGroupHistoryResponse,
    AutoProvisioningGroupHistory,
    ActivityDetail,
}
