// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInvocationResults.json; do not edit.
//! Lists the results of commands, one entry a run and instance.
//!
//! Invocations of the last 30 days are kept. With `IncludeHistory` this operation alone returns the earlier runs of
//! commands that repeat; the overall status and the script are in the answer of DescribeInvocations.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::{
    AttachedTag, ContentEncoding, InstanceInvocationStatus, InvocationErrorCode, InvokeStatus, OssOutputErrorCode,
    OssOutputStatus, Tag3 as Tag, TerminationMode,
};

operation!(Operation::new::<DescribeInvocationResultsRequest, DescribeInvocationResultsResponse>(
    "DescribeInvocationResults", Effect::Read, &DESCRIBE_INVOCATION_RESULTS_REQUEST, &DESCRIBE_INVOCATION_RESULTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["Invocation", "NextToken"] }, size: Some("MaxResults"),
    items: &["Invocation", "InvocationResults"], total: None,
}), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 NumberExceed.Tags = More than 20 tags.
    400 Duplicate.TagKey = Two tags have the same key.
    400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.
    400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.
    400 MissingParameter.TagKey = A tag has a value but no key.
    400 InvalidParam.PageNumber = `PageNumber` is out of range.
    400 InvalidParam.PageSize = `PageSize` is out of range.
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
    500 ServiceUnavailable = The service is briefly out of order; try again later.
    500 InternalError = The service failed for a reason it does not name; try again later.
");

/// Request of `DescribeInvocationResults`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInvocationResultsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only results with this resource group. */ pub resource_group_id: Option<String>,
    /** Only results of this invocation. */ pub invoke_id: Option<String>,
    /** Only results on this instance. */ pub instance_id: Option<String>,
    /** Only results of this command. */ pub command_id: Option<String>,
    /** Only results with this status. */ pub invoke_record_status: Option<InvokeStatus>,
    /// Whether to return earlier runs too. `true` needs the `InvokeId` of an invocation with `RepeatMode` `Period` or
    /// `EveryReboot`. Default: `false`.
    pub include_history: Option<bool>,
    /** How `Output` is written in the answer. Default: `Base64`. */ pub content_encoding: Option<ContentEncoding>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of `NextToken`. Page
    /// with a token instead.
    pub page_number: Option<i64>,
    /// Entries a page. Ignored when paging by token. Default: `10`. Deprecated in favour of `MaxResults`. Page with a token
    /// instead.
    pub page_size: Option<i64>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /// Only results that carry all of these tags, at most 20. No more than 1,000 resources may carry them; beyond that, use
    /// ListTagResources.
    pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInvocationResultsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self { self.invoke_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self { self.command_id = Some(value.into()); self }
    /// Sets `InvokeRecordStatus`.
    pub fn invoke_record_status(mut self, value: impl Into<InvokeStatus>) -> Self {
        self.invoke_record_status = Some(value.into()); self
    }
    /// Sets `IncludeHistory`.
    pub fn include_history(mut self, value: bool) -> Self { self.include_history = Some(value); self }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeInvocationResultsRequest`].
pub static DESCRIBE_INVOCATION_RESULTS_REQUEST: Schema =
    Schema { name: "DescribeInvocationResultsRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::string("InvokeId"),
    Field::string("InstanceId"),
    Field::string("CommandId"),
    Field::one_of("InvokeRecordStatus", InvokeStatus::VALUES),
    Field::boolean("IncludeHistory"),
    Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeInvocationResultsRequest, DESCRIBE_INVOCATION_RESULTS_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 OptStr invoke_id, 3 OptStr instance_id, 4 OptStr command_id,
    5 Opt invoke_record_status, 7 Opt content_encoding, 11 OptStr next_token, 12 List tag] [6 OptBool include_history,
    8 OptInt page_number, 9 OptInt page_size, 10 OptInt max_results]);

/// Answer of `DescribeInvocationResults`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInvocationResultsResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** The results and the page they are on. */ pub invocation: Option<Invocation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInvocationResultsResponse`].
pub static DESCRIBE_INVOCATION_RESULTS_RESPONSE: Schema =
    Schema { name: "DescribeInvocationResultsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId").required(),
    Field::record("Invocation", &INVOCATION),
]; &ROWS } };
record!(DescribeInvocationResultsResponse, DESCRIBE_INVOCATION_RESULTS_RESPONSE, [0 Str request_id, 1 Opt invocation] []);

/// What `Invocation` holds.
#[derive(Default)] #[non_exhaustive] pub struct Invocation {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of results that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** The results. */ pub invocation_results: Vec<InvocationResult>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Invocation`].
pub static INVOCATION: Schema = Schema { name: "Invocation", fields: { static ROWS: [Field; 5] = [
    Field::int64("PageSize"),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("InvocationResults", &INVOCATION_RESULT).wrapped("InvocationResult"),
]; &ROWS } };
record!(Invocation, INVOCATION,
    [3 OptStr next_token, 4 List invocation_results] [0 OptInt page_size, 1 OptInt page_number, 2 OptInt total_count]);

/// What `Invocation.InvocationResults.InvocationResult` holds.
#[derive(Default)] #[non_exhaustive] pub struct InvocationResult {
    /** Status on this instance. */ pub invocation_status: Option<InstanceInvocationStatus>,
    /** How often the command has run on the instance: 0 or 1 when it runs once. */ pub repeats: Option<i64>,
    /** Id of the command. */ pub command_id: Option<String>,
    /** Id of the instance. */ pub instance_id: String,
    /** What the command printed, at most 24 KB, encoded as `ContentEncoding` asks. */ pub output: Option<String>,
    /** Length of the text cut off because `Output` exceeded 24 KB. */ pub dropped: Option<i64>,
    /** When StopInvocation was called; empty when it was not. */ pub stop_time: Option<Timestamp>,
    /** Exit code of the script: from the shell, or on Windows from Bat or PowerShell. */ pub exit_code: Option<i64>,
    /** When the command started on the instance. */ pub start_time: Option<Timestamp>,
    /// What went wrong, as a sentence; empty when nothing did. `ErrorCode` says it in one word.
    pub error_info: Option<String>,
    /** Why the command could not be sent or failed; empty when it ran normally. */ pub error_code: Option<InvocationErrorCode>,
    /** When it ended: after a timeout, `StartTime` plus the timeout. */ pub finished_time: Option<Timestamp>,
    /** Id of the invocation. */ pub invoke_id: String,
    /// Older form of the status. Deprecated in favour of `InvocationStatus`. Not recommended any more.
    pub invoke_record_status: Option<InvokeStatus>,
    /** User that the command ran as. */ pub username: Option<String>,
    /** Container that the command ran in. */ pub container_id: Option<String>,
    /** Name of that container. */ pub container_name: Option<String>,
    /** What is stopped when the invocation is stopped or times out. */ pub termination_mode: Option<TerminationMode>,
    /** Tags of the invocation. */ pub tags: Vec<AttachedTag>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At most 1 KB.
    pub launcher: Option<String>,
    /** Where in OSS the output is delivered, `oss://<bucket>/<prefix>`. */ pub oss_output_delivery: Option<String>,
    /// Where in OSS the output was delivered; empty while it is on its way and when that failed.
    pub oss_output_uri: Option<String>,
    /** How far the delivery of the output to OSS has come. */ pub oss_output_status: Option<OssOutputStatus>,
    /** Why the delivery failed; only with `OssOutputStatus` `Failed`. */ pub oss_output_error_code: Option<OssOutputErrorCode>,
    /// Why the delivery failed, as a sentence; only with `OssOutputStatus` `Failed`.
    pub oss_output_error_info: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InvocationResult`].
pub static INVOCATION_RESULT: Schema = Schema { name: "InvocationResult", fields: { static ROWS: [Field; 25] = [
    Field::one_of("InvocationStatus", InstanceInvocationStatus::VALUES),
    Field::int32("Repeats"),
    Field::string("CommandId"),
    Field::string("InstanceId").required(),
    Field::string("Output"),
    Field::int32("Dropped"),
    Field::timestamp("StopTime"),
    Field::int64("ExitCode"),
    Field::timestamp("StartTime"),
    Field::string("ErrorInfo"),
    Field::one_of("ErrorCode", InvocationErrorCode::VALUES),
    Field::timestamp("FinishedTime"),
    Field::string("InvokeId").required(),
    Field::one_of("InvokeRecordStatus", InvokeStatus::VALUES).deprecated(),
    Field::string("Username"),
    Field::string("ContainerId"),
    Field::string("ContainerName"),
    Field::one_of("TerminationMode", TerminationMode::VALUES),
    Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
    Field::string("Launcher"),
    Field::string("OssOutputDelivery"),
    Field::string("OssOutputUri"),
    Field::one_of("OssOutputStatus", OssOutputStatus::VALUES),
    Field::one_of("OssOutputErrorCode", OssOutputErrorCode::VALUES),
    Field::string("OssOutputErrorInfo"),
]; &ROWS } };
record!(InvocationResult, INVOCATION_RESULT,
    [0 Opt invocation_status, 2 OptStr command_id, 3 Str instance_id, 4 OptStr output, 6 Opt stop_time, 8 Opt start_time,
    9 OptStr error_info, 10 Opt error_code, 11 Opt finished_time, 12 Str invoke_id, 13 Opt invoke_record_status,
    14 OptStr username, 15 OptStr container_id, 16 OptStr container_name, 17 Opt termination_mode, 18 List tags,
    19 OptStr launcher, 20 OptStr oss_output_delivery, 21 OptStr oss_output_uri, 22 Opt oss_output_status,
    23 Opt oss_output_error_code, 24 OptStr oss_output_error_info] [1 OptInt repeats, 5 OptInt dropped, 7 OptInt exit_code]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInvocationResultsRequest, DescribeInvocationResultsResponse, Invocation, InvocationResult,
);
