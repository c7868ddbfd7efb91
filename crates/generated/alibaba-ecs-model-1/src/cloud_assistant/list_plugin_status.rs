// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ListPluginStatus.json; do not edit.
//! Lists the Cloud Assistant plug-ins on instances and their status. The agents need version 2.2.3.344 on Linux, 2.1.3.344
//! on Windows.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};

operation!(Operation::new::<ListPluginStatusRequest, ListPluginStatusResponse>(
    "ListPluginStatus", Effect::Read, &LIST_PLUGIN_STATUS_REQUEST, &LIST_PLUGIN_STATUS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["InstancePluginStatusSet"], total: None,
}), "
    400 InvalidParam.PageNumber = `PageNumber` is out of range.
    400 InvalidParam.PageSize = `PageSize` is out of range.
    400 PluginName.MissingValue = `Name` is required unless exactly one instance is given.
    400 InstanceIds.ExceedLimit = Too many instance ids in one call.
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    404 InvalidInstance.NotFound = The region has no instance with one of these ids.
    404 InvalidPluginName.NotFound = There is no plug-in of this name.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `ListPluginStatus`.
#[derive(Default)] #[non_exhaustive] pub struct ListPluginStatusRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Instances to ask about, at most 50; exactly one when `Name` is absent. */ pub instance_id: Vec<String>,
    /** Only this plug-in; all that are installed when absent. */ pub name: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of `NextToken`. Page
    /// with a token instead.
    pub page_number: Option<i64>,
    /// Entries a page. Ignored when paging by token. Default: `10`. Deprecated in favour of `MaxResults`. Page with a token
    /// instead.
    pub page_size: Option<i64>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListPluginStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
}
/// Table of [`ListPluginStatusRequest`].
pub static LIST_PLUGIN_STATUS_REQUEST: Schema = Schema { name: "ListPluginStatusRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(50))),
    Field::string("Name").limits(&Limits::length(None, Some(255))),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
]; &ROWS } };
record!(ListPluginStatusRequest, LIST_PLUGIN_STATUS_REQUEST,
    [0 OptStr region_id, 1 List instance_id, 2 OptStr name, 6 OptStr next_token] [3 OptInt page_number, 4 OptInt page_size,
    5 OptInt max_results]);

/// Answer of `ListPluginStatus`.
#[derive(Default)] #[non_exhaustive] pub struct ListPluginStatusResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of entries that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** One entry an instance. */ pub instance_plugin_status_set: Vec<InstancePluginStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListPluginStatusResponse`].
pub static LIST_PLUGIN_STATUS_RESPONSE: Schema = Schema { name: "ListPluginStatusResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("InstancePluginStatusSet", &INSTANCE_PLUGIN_STATUS).wrapped("InstancePluginStatus"),
]; &ROWS } };
record!(ListPluginStatusResponse, LIST_PLUGIN_STATUS_RESPONSE,
    [1 Str request_id, 4 OptStr next_token, 5 List instance_plugin_status_set] [0 OptInt page_size, 2 OptInt page_number,
    3 OptInt total_count]);

/// What `InstancePluginStatusSet.InstancePluginStatus` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstancePluginStatus {
    /** Id of the instance. */ pub instance_id: String,
    /** The plug-ins. */ pub plugin_status_set: Vec<PluginStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstancePluginStatus`].
pub static INSTANCE_PLUGIN_STATUS: Schema = Schema { name: "InstancePluginStatus", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId").required(),
    Field::record("PluginStatusSet", &PLUGIN_STATUS).wrapped("PluginStatus"),
]; &ROWS } };
record!(InstancePluginStatus, INSTANCE_PLUGIN_STATUS, [0 Str instance_id, 1 List plugin_status_set] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct PluginStatus {
    /** Version of the plug-in. */ pub plugin_version: Option<String>,
    /** Name of the plug-in. */ pub plugin_name: Option<String>,
    /** When its status was first reported. */ pub first_heartbeat_time: Option<Timestamp>,
    /** When its status was last reported. */ pub last_heartbeat_time: Option<Timestamp>,
    /** Status of the plug-in. */ pub plugin_status: Option<PluginState>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PluginStatus`].
pub static PLUGIN_STATUS: Schema = Schema { name: "PluginStatus", fields: { static ROWS: [Field; 5] = [
    Field::string("PluginVersion"),
    Field::string("PluginName"),
    Field::timestamp("FirstHeartbeatTime"),
    Field::timestamp("LastHeartbeatTime"),
    Field::one_of("PluginStatus", PluginState::VALUES),
]; &ROWS } };
record!(PluginStatus, PLUGIN_STATUS,
    [0 OptStr plugin_version, 1 OptStr plugin_name, 2 Opt first_heartbeat_time, 3 Opt last_heartbeat_time, 4 Opt plugin_status] []);

cloudspec_wire::open_enum! {
    /// Values of . The provider may add to them.
    pub enum PluginState {
        /** Not installed. */ NotInstalled = "NotInstalled",
        /** Installed; a plug-in that runs once. */ Installed = "Installed",
        /** Running; a plug-in that stays. */ Running = "Running",
        /** Not running; a plug-in that stays. */ Stopped = "Stopped",
        /** Out of order. */ Crashed = "Crashed",
        /** Removed. */ Removed = "Removed",
        /** Not known. */ UnKnown = "UnKnown",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListPluginStatusRequest, ListPluginStatusResponse, InstancePluginStatus, PluginStatus,
);
