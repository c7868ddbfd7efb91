// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateFlowLog.json; do not edit.
//! Creates a flow log, which captures the traffic of a network interface, vSwitch or VPC into Simple
//! Log Service; what is captured is charged.
//!
//! Asynchronous: `DescribeFlowLogs` shows `Activating`, then `Active`.
//!
//! - Access level: create.
//! - It costs money, or the resources that it creates do.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeFlowLogs` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFlowLog), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

pub use crate::shapes::{FlowLogResourceType, Tag, TrafficType};

operation! {
    name: "CreateFlowLog",
    effect: Effect::Write,
    request: CreateFlowLogRequest = CREATE_FLOW_LOG_REQUEST,
    response: CreateFlowLogResponse = CREATE_FLOW_LOG_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Paid).asynchronous(Asynchronous::new().poll("DescribeFlowLogs").interval(3).attempts(10)),
}

errors! {
    "400 DuplicatedParam.TrafficPath",
    "400 INVALID_PARAMETER",
    "400 IllegalParam.AggregationInterval",
    "400 IllegalParam.ResourceGroupId = There is no such resource group.",
    "400 IllegalParam.TrafficPath",
    "400 IncorrectBusinessStatus.FlowLog",
    "400 InvalidHdMonitorStatus",
    "400 InvalidInstanceId = The instance id is malformed.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "400 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied.OperateShareResource",
    "400 OperationUnsupported.AdvancedFeature",
    "400 OperationUnsupported.ResourceType",
    "400 OperationUnsupported.action",
    "400 OptInRequired.FlowLog",
    "400 ParameterInvalid = A parameter has a value that is not possible; the message names it.",
    "400 ProjectOrLogstoreNotExist",
    "400 QuotaExceeded.FlowlogCount",
    "400 RuleExist",
    "400 SourceProjectNotExist",
    "400 Unauthorized = RAM users and roles cannot do this.",
    "400 UnsupportedFeature.UserDefinedTrafficPath",
}

/// Request of `CreateFlowLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateFlowLogRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the flow log: 1 to 128 characters, not starting with `http://` or `https://`.
    pub flow_log_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: FlowLogResourceType,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Which traffic is captured: `All`, `Allow` what is let through, `Drop` what is not.
    pub traffic_type: TrafficType,
    /// Name of the project in Simple Log Service: 3 to 63 lower-case letters, digits and hyphens.
    pub project_name: String,
    /// Name of the Logstore in Simple Log Service: 3 to 63 lower-case letters, digits, hyphens and
    /// underscores.
    pub log_store_name: String,
    /// How long traffic is gathered before it is written to the log. Unit: minutes.
    pub aggregation_interval: Option<i64>,
    /// Paths whose traffic is captured, such as `all` or `internetGateway`. At most 20 elements.
    pub traffic_path: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateFlowLogRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<FlowLogResourceType>,
        resource_id: impl Into<String>,
        traffic_type: impl Into<TrafficType>,
        project_name: impl Into<String>,
        log_store_name: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
            traffic_type: traffic_type.into(),
            project_name: project_name.into(),
            log_store_name: log_store_name.into(),
            ..Self::default()
        }
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

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How long traffic is gathered before it is written to the log.
    pub fn aggregation_interval(mut self, value: i64) -> Self {
        self.aggregation_interval = Some(value);
        self
    }

    /// Paths whose traffic is captured, such as `all` or `internetGateway`.
    pub fn traffic_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_path = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateFlowLogRequest: CREATE_FLOW_LOG_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 flow_log_name: OptStr = Field::string("FlowLogName"),
    2 description: OptStr = Field::string("Description"),
    3 resource_type: Enum = Field::one_of("ResourceType", FlowLogResourceType::VALUES).required(),
    4 resource_id: Str = Field::string("ResourceId").required(),
    5 traffic_type: Enum = Field::one_of("TrafficType", TrafficType::VALUES).required(),
    6 project_name: Str = Field::string("ProjectName").required(),
    7 log_store_name: Str = Field::string("LogStoreName").required(),
    8 aggregation_interval: OptInt = Field::int32("AggregationInterval"),
    9 traffic_path: List = Field::string("TrafficPath").list().limits(&Limits::new().items(None, Some(20))),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `CreateFlowLog`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateFlowLogResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Whether the call succeeded: `true` or `false`, as a text.
    pub success: Option<String>,
    /// Id of the flow log (`fl-...`). `DescribeFlowLogs` lists it.
    pub flow_log_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateFlowLogResponse: CREATE_FLOW_LOG_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 success: OptStr = Field::string("Success"),
    2 flow_log_id: OptStr = Field::string("FlowLogId"),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateFlowLogRequest,
    CreateFlowLogResponse,
}
