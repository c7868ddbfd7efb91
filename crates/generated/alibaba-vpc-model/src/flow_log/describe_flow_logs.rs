// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFlowLogs.json; do not edit.
//! Lists flow logs with their state and where they write.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFlowLogs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeFlowLogs",
    effect: Effect::Read,
    request: DescribeFlowLogsRequest = DESCRIBE_FLOW_LOGS_REQUEST,
    response: DescribeFlowLogsResponse = DESCRIBE_FLOW_LOGS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["FlowLogs"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidInstanceId",
    "400 InvalidRegionId.NotFound",
    "400 ParameterInvalid",
    "400 ProjectOrLogstoreNotExist",
    "400 SourceProjectNotExist",
    "400 Unauthorized",
}

/// Request of `DescribeFlowLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `FlowLogName`: text.
    pub flow_log_name: Option<String>,
    /// `FlowLogId`: text.
    pub flow_log_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `TrafficType`: text.
    pub traffic_type: Option<String>,
    /// `ProjectName`: text.
    pub project_name: Option<String>,
    /// `LogStoreName`: text.
    pub log_store_name: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `20`.
    pub page_size: Option<i64>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 10 elements.
    pub tags: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeFlowLogsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }

    /// Sets `FlowLogId`.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Sets `TrafficType`.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }

    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }

    /// Sets `LogStoreName`.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeFlowLogsRequest: DESCRIBE_FLOW_LOGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 flow_log_name: OptStr = Field::string("FlowLogName"),
    2 flow_log_id: OptStr = Field::string("FlowLogId"),
    3 description: OptStr = Field::string("Description"),
    4 resource_type: OptStr = Field::string("ResourceType"),
    5 resource_id: OptStr = Field::string("ResourceId"),
    6 traffic_type: OptStr = Field::string("TrafficType"),
    7 project_name: OptStr = Field::string("ProjectName"),
    8 log_store_name: OptStr = Field::string("LogStoreName"),
    9 status: OptStr = Field::string("Status"),
    10 page_number: OptInt = Field::int32("PageNumber"),
    11 page_size: OptInt = Field::int32("PageSize"),
    12 vpc_id: OptStr = Field::string("VpcId"),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `DescribeFlowLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsResponse {
    /// `PageSize`: text.
    pub page_size: Option<String>,
    /// `PageNumber`: text.
    pub page_number: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: text.
    pub total_count: Option<String>,
    /// `Success`: text.
    pub success: Option<String>,
    /// `FlowLogs`: records.
    pub flow_logs: Vec<FlowLog>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeFlowLogsResponse: DESCRIBE_FLOW_LOGS_RESPONSE,
    0 page_size: OptStr = Field::string("PageSize"),
    1 page_number: OptStr = Field::string("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 total_count: OptStr = Field::string("TotalCount"),
    4 success: OptStr = Field::string("Success"),
    5 flow_logs: List = Field::record("FlowLogs", &FLOW_LOG).wrapped("FlowLog"),
}

/// `FlowLogs.FlowLog` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FlowLog {
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `FlowLogName`: text.
    pub flow_log_name: Option<String>,
    /// `TrafficType`: text.
    pub traffic_type: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ProjectName`: text.
    pub project_name: Option<String>,
    /// `LogStoreName`: text.
    pub log_store_name: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `FlowLogId`: text.
    pub flow_log_id: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `AggregationInterval`: integer.
    pub aggregation_interval: Option<i64>,
    /// `TrafficPath`: texts.
    pub traffic_path: Vec<String>,
    /// `ServiceType`: text.
    pub service_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `FlowLogDeliverStatus`: text.
    pub flow_log_deliver_status: Option<String>,
    /// `FlowLogDeliverErrorMessage`: text.
    pub flow_log_deliver_error_message: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    FlowLog: FLOW_LOG,
    0 status: OptStr = Field::string("Status"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 flow_log_name: OptStr = Field::string("FlowLogName"),
    3 traffic_type: OptStr = Field::string("TrafficType"),
    4 resource_type: OptStr = Field::string("ResourceType"),
    5 description: OptStr = Field::string("Description"),
    6 project_name: OptStr = Field::string("ProjectName"),
    7 log_store_name: OptStr = Field::string("LogStoreName"),
    8 resource_id: OptStr = Field::string("ResourceId"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 flow_log_id: OptStr = Field::string("FlowLogId"),
    11 business_status: OptStr = Field::string("BusinessStatus"),
    12 aggregation_interval: OptInt = Field::int32("AggregationInterval"),
    13 traffic_path: List = Field::string("TrafficPath").wrapped("TrafficPathList"),
    14 service_type: OptStr = Field::string("ServiceType"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    17 flow_log_deliver_status: OptStr = Field::string("FlowLogDeliverStatus"),
    18 flow_log_deliver_error_message: OptStr = Field::string("FlowLogDeliverErrorMessage"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeFlowLogsRequest,
    DescribeFlowLogsResponse,
    FlowLog,
}
