// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ListPluginStatus.json; do not edit.
//! Lists the Cloud Assistant plug-ins on instances and their status. The agents need version 2.2.3.344
//! on Linux, 2.1.3.344 on Windows.
//!
//! - Requires permission for the action `ecs:ListPluginStatus` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "ListPluginStatus",
    effect: Effect::Read,
    request: ListPluginStatusRequest = LIST_PLUGIN_STATUS_REQUEST,
    response: ListPluginStatusResponse = LIST_PLUGIN_STATUS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["InstancePluginStatusSet"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:ListPluginStatus").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidParam.PageNumber = `PageNumber` is out of range.",
    "400 InvalidParam.PageSize = `PageSize` is out of range.",
    "400 PluginName.MissingValue = `Name` is required unless exactly one instance is given.",
    "400 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "404 InvalidPluginName.NotFound = There is no plug-in of this name.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `ListPluginStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPluginStatusRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Instances to ask about, at most 50; exactly one when `Name` is absent.
    pub instance_id: Vec<String>,
    /// Only this plug-in; all that are installed when absent. At most 255 characters.
    pub name: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of
    /// `NextToken`. Page with a token instead.
    #[deprecated = "In favour of `NextToken`. Page with a token instead."]
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Ignored when paging by token. At most 50. Default: `10`.
    /// Deprecated in favour of `MaxResults`. Page with a token instead.
    #[deprecated = "In favour of `MaxResults`. Page with a token instead."]
    pub page_size: Option<i64>,
    /// How many entries a response holds at most. At most 50. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the `NextToken` of the previous response. Absent for the first page.
    pub next_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListPluginStatusRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Instances to ask about, at most 50; exactly one when `Name` is absent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }

    /// Only this plug-in; all that are installed when absent.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    #[deprecated = "In favour of `NextToken`. Page with a token instead."]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    #[deprecated = "In favour of `MaxResults`. Page with a token instead."]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the `NextToken` of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

record! {
    ListPluginStatusRequest: LIST_PLUGIN_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(50))),
    2 name: OptStr = Field::string("Name").limits(&Limits::new().length(None, Some(255))),
    3 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    6 next_token: OptStr = Field::string("NextToken"),
}

/// Response of `ListPluginStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPluginStatusResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of entries that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// What was found out, one entry for each instance.
    pub instance_plugin_status_set: Vec<InstancePluginStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListPluginStatusResponse: LIST_PLUGIN_STATUS_RESPONSE,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 request_id: Str = Field::string("RequestId").always(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 instance_plugin_status_set: List = Field::record("InstancePluginStatusSet", &INSTANCE_PLUGIN_STATUS).wrapped("InstancePluginStatus"),
}

/// `InstancePluginStatusSet.InstancePluginStatus` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstancePluginStatus {
    /// Id of the instance.
    pub instance_id: String,
    /// Plug-ins on the instance, one entry for each.
    pub plugin_status_set: Vec<PluginStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstancePluginStatus: INSTANCE_PLUGIN_STATUS,
    0 instance_id: Str = Field::string("InstanceId").always(),
    1 plugin_status_set: List = Field::record("PluginStatusSet", &PLUGIN_STATUS).wrapped("PluginStatus"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PluginStatus {
    /// Version of the plug-in that is installed.
    pub plugin_version: Option<String>,
    /// Name by which the plug-in is known to Cloud Assistant.
    pub plugin_name: Option<String>,
    /// When its status was first reported.
    pub first_heartbeat_time: Option<Timestamp>,
    /// When its status was last reported.
    pub last_heartbeat_time: Option<Timestamp>,
    /// Whether the plug-in is installed and works.
    pub plugin_status: Option<PluginState>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PluginStatus: PLUGIN_STATUS,
    0 plugin_version: OptStr = Field::string("PluginVersion"),
    1 plugin_name: OptStr = Field::string("PluginName"),
    2 first_heartbeat_time: Opt = Field::timestamp("FirstHeartbeatTime"),
    3 last_heartbeat_time: Opt = Field::timestamp("LastHeartbeatTime"),
    4 plugin_status: Opt = Field::one_of("PluginStatus", PluginState::VALUES),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum PluginState {
        /// Not installed.
        NotInstalled = "NotInstalled",
        /// Installed; a plug-in that runs once.
        Installed = "Installed",
        /// Running; a plug-in that stays.
        Running = "Running",
        /// Not running; a plug-in that stays.
        Stopped = "Stopped",
        /// Out of order.
        Crashed = "Crashed",
        /// Removed.
        Removed = "Removed",
        /// Not known.
        UnKnown = "UnKnown",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListPluginStatusRequest,
    ListPluginStatusResponse,
    InstancePluginStatus,
    PluginStatus,
}
