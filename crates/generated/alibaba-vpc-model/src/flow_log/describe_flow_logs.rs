// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFlowLogs.json; do not edit.
//! Lists flow logs with their state and where they write.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFlowLogs), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{FlowLogBusinessStatus, FlowLogResourceType, Tag, TrafficType};

operation! {
    name: "DescribeFlowLogs",
    effect: Effect::Read,
    request: DescribeFlowLogsRequest = DESCRIBE_FLOW_LOGS_REQUEST,
    response: DescribeFlowLogsResponse = DESCRIBE_FLOW_LOGS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["FlowLogs"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "400 ProjectOrLogstoreNotExist",
    "400 SourceProjectNotExist",
    "400 Unauthorized = RAM users and roles cannot do this.",
}

/// Request of `DescribeFlowLogs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFlowLogsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the flow log: 1 to 128 characters, not starting with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Id of the flow log (`fl-...`). `DescribeFlowLogs` lists it.
    pub flow_log_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<FlowLogResourceType>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Which traffic is captured: `All`, `Allow` what is let through, `Drop` what is not.
    pub traffic_type: Option<TrafficType>,
    /// Name of the project in Simple Log Service: 3 to 63 lower-case letters, digits and hyphens.
    pub project_name: Option<String>,
    /// Name of the Logstore in Simple Log Service: 3 to 63 lower-case letters, digits, hyphens and
    /// underscores.
    pub log_store_name: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `20`.
    pub page_size: Option<i64>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeFlowLogsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the flow log: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }

    /// Id of the flow log (`fl-...`).
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<FlowLogResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Which traffic is captured: `All`, `Allow` what is let through, `Drop` what is not.
    pub fn traffic_type(mut self, value: impl Into<TrafficType>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }

    /// Name of the project in Simple Log Service: 3 to 63 lower-case letters, digits and hyphens.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }

    /// Name of the Logstore in Simple Log Service: 3 to 63 lower-case letters, digits, hyphens and
    /// underscores.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
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

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    4 resource_type: Opt = Field::one_of("ResourceType", FlowLogResourceType::VALUES),
    5 resource_id: OptStr = Field::string("ResourceId"),
    6 traffic_type: Opt = Field::one_of("TrafficType", TrafficType::VALUES),
    7 project_name: OptStr = Field::string("ProjectName"),
    8 log_store_name: OptStr = Field::string("LogStoreName"),
    9 status: Opt = Field::one_of("Status", Status::VALUES),
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
    /// How many entries a page holds at most.
    pub page_size: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Flow logs that match, one entry for each, with what they capture and where it is written.
    pub flow_logs: Vec<FlowLog>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<FlowLogStatus>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Name of the flow log: 1 to 128 characters, not starting with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Which traffic is captured: `All`, `Allow` what is let through, `Drop` what is not.
    pub traffic_type: Option<FlowLogTrafficType>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<FlowLogResourceType>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the project in Simple Log Service: 3 to 63 lower-case letters, digits and hyphens.
    pub project_name: Option<String>,
    /// Name of the Logstore in Simple Log Service: 3 to 63 lower-case letters, digits, hyphens and
    /// underscores.
    pub log_store_name: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the flow log (`fl-...`). `DescribeFlowLogs` lists it.
    pub flow_log_id: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<FlowLogBusinessStatus>,
    /// How long traffic is gathered before it is written to the log. Unit: minutes.
    pub aggregation_interval: Option<i64>,
    /// Paths whose traffic is captured, such as `all` or `internetGateway`.
    pub traffic_path: Vec<TrafficPathList>,
    /// `sls` when the flow log was made in the console of Simple Log Service; empty when the account made
    /// it itself.
    pub service_type: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// `FlowLogDeliverStatus`: one of the documented values.
    pub flow_log_deliver_status: Option<FlowLogDeliverStatus>,
    /// `FlowLogDeliverErrorMessage`: one of the documented values.
    pub flow_log_deliver_error_message: Option<FlowLogDeliverErrorMessage>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FlowLog: FLOW_LOG,
    0 status: Opt = Field::one_of("Status", FlowLogStatus::VALUES),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 flow_log_name: OptStr = Field::string("FlowLogName"),
    3 traffic_type: Opt = Field::one_of("TrafficType", FlowLogTrafficType::VALUES),
    4 resource_type: Opt = Field::one_of("ResourceType", FlowLogResourceType::VALUES),
    5 description: OptStr = Field::string("Description"),
    6 project_name: OptStr = Field::string("ProjectName"),
    7 log_store_name: OptStr = Field::string("LogStoreName"),
    8 resource_id: OptStr = Field::string("ResourceId"),
    9 region_id: OptStr = Field::string("RegionId"),
    10 flow_log_id: OptStr = Field::string("FlowLogId"),
    11 business_status: Opt = Field::one_of("BusinessStatus", FlowLogBusinessStatus::VALUES),
    12 aggregation_interval: OptInt = Field::int32("AggregationInterval"),
    13 traffic_path: List = Field::one_of("TrafficPath", TrafficPathList::VALUES).wrapped("TrafficPathList"),
    14 service_type: OptStr = Field::string("ServiceType"),
    15 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    16 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    17 flow_log_deliver_status: Opt = Field::one_of("FlowLogDeliverStatus", FlowLogDeliverStatus::VALUES),
    18 flow_log_deliver_error_message: Opt = Field::one_of("FlowLogDeliverErrorMessage", FlowLogDeliverErrorMessage::VALUES),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Active = "Active",
        Activating = "Activating",
        Inactive = "Inactive",
    }
}

open_enum! {
    /// Documented values of `FlowLogs.FlowLog.Status`. The provider may add others.
    pub enum FlowLogStatus {
        Active = "Active",
        Activating = "Activating",
        Inactive = "Inactive",
    }
}

open_enum! {
    /// Documented values of `FlowLogs.FlowLog.TrafficType`. The provider may add others.
    pub enum FlowLogTrafficType {
        All = "All",
        Allow = "Allow",
        Drop = "Drop",
    }
}

open_enum! {
    /// Documented values of `FlowLogs.FlowLog.TrafficPath.TrafficPathList`. The provider may add others.
    pub enum TrafficPathList {
        All = "all",
        InternetGateway = "internetGateway",
    }
}

open_enum! {
    /// Documented values of `FlowLogs.FlowLog.FlowLogDeliverStatus`. The provider may add others.
    pub enum FlowLogDeliverStatus {
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

open_enum! {
    /// Documented values of `FlowLogs.FlowLog.FlowLogDeliverErrorMessage`. The provider may add others.
    pub enum FlowLogDeliverErrorMessage {
        UnavaliableTarget = "UnavaliableTarget",
        ProjectNotExist = "ProjectNotExist",
        UnknownError = "UnknownError",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeFlowLogsRequest,
    DescribeFlowLogsResponse,
    FlowLog,
}
