// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInvocations.json; do not edit.
//! Lists invocations of Cloud Assistant commands, each with its overall status and its status on every instance.
//!
//! That a command was sent does not mean that it ran or did what was wanted; the statuses here say so. Invocations are kept
//! for 30 days, at most 10,000 of them. Subscribing to the events of Cloud Assistant tasks spares polling.
//!
//! DescribeInvocationResults reports instances only, without the overall status and the command, but it alone has the
//! earlier runs of commands that repeat (`Period`, `EveryReboot`). This operation shows only their latest run, and it alone
//! returns `CommandContent` and the parameters.
//!
//! Pages: send `MaxResults` alone first, then `MaxResults` with the `NextToken` of the answer before. RAM: action
//! `ecs:DescribeInvocations`, access level get, on instances and commands.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::{
    AttachedTag, CommandType, ContentEncoding, InstanceInvocationStatus, InvocationErrorCode, InvocationStatus, InvokeStatus,
    OssOutputErrorCode, OssOutputStatus, RepeatMode, Tag3 as Tag, TerminationMode,
};

operation!(Operation::new::<DescribeInvocationsRequest, DescribeInvocationsResponse>(
    "DescribeInvocations", Effect::Read, &DESCRIBE_INVOCATIONS_REQUEST, &DESCRIBE_INVOCATIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Invocations"],
    total: None,
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
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
");

/// Request of `DescribeInvocations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInvocationsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only invocations that were started with this resource group. */ pub resource_group_id: Option<String>,
    /** Only this invocation. */ pub invoke_id: Option<String>,
    /** Only invocations of this command; DescribeCommands lists the ids. */ pub command_id: Option<String>,
    /** Only invocations of commands with this name. Ignored when `InstanceId` is given. */ pub command_name: Option<String>,
    /** Only commands of this type. */ pub command_type: Option<CommandType>,
    /// `true`: invocations that will run again by themselves, that is with `RepeatMode` `Period`, `NextRebootOnly` or
    /// `EveryReboot`. `false`: those with `Once`, and those cancelled, stopped or completed. Default: `false`.
    pub timed: Option<bool>,
    /// Only invocations with this overall status. `PartialFailed` is ignored when `InstanceId` is given.
    pub invoke_status: Option<InvokeStatus>,
    /** Only invocations on this instance, all of them. */ pub instance_id: Option<String>,
    /// How `CommandContent` and `Output` are written in the answer. Default: `Base64`.
    pub content_encoding: Option<ContentEncoding>,
    /// Whether to return what the command printed. `true` needs `InvokeId` or `InstanceId`. Default: `false`.
    pub include_output: Option<bool>,
    /// Page to return, counted from 1. Default: `1`. Deprecated in favour of `NextToken`. About to be withdrawn; page with a
    /// token.
    pub page_number: Option<i64>,
    /// Entries a page, at most 50. Default: `10`. Deprecated in favour of `MaxResults`. About to be withdrawn; page with a
    /// token.
    pub page_size: Option<i64>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /// Only invocations that run in this way; all ways when absent. Ignored when `InstanceId` is given.
    pub repeat_mode: Option<RepeatMode>,
    /// Only invocations that carry all of these tags, at most 20. No more than 1,000 resources may carry them; beyond that, use
    /// ListTagResources.
    pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInvocationsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self { self.invoke_id = Some(value.into()); self }
    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self { self.command_id = Some(value.into()); self }
    /// Sets `CommandName`.
    pub fn command_name(mut self, value: impl Into<String>) -> Self { self.command_name = Some(value.into()); self }
    /// Sets `CommandType`.
    pub fn command_type(mut self, value: impl Into<CommandType>) -> Self { self.command_type = Some(value.into()); self }
    /// Sets `Timed`.
    pub fn timed(mut self, value: bool) -> Self { self.timed = Some(value); self }
    /// Sets `InvokeStatus`.
    pub fn invoke_status(mut self, value: impl Into<InvokeStatus>) -> Self { self.invoke_status = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into()); self
    }
    /// Sets `IncludeOutput`.
    pub fn include_output(mut self, value: bool) -> Self { self.include_output = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `RepeatMode`.
    pub fn repeat_mode(mut self, value: impl Into<RepeatMode>) -> Self { self.repeat_mode = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeInvocationsRequest`].
pub static DESCRIBE_INVOCATIONS_REQUEST: Schema =
    Schema { name: "DescribeInvocationsRequest", fields: { static ROWS: [Field; 17] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::string("InvokeId"),
    Field::string("CommandId"),
    Field::string("CommandName"),
    Field::one_of("CommandType", CommandType::VALUES),
    Field::boolean("Timed"),
    Field::one_of("InvokeStatus", InvokeStatus::VALUES),
    Field::string("InstanceId"),
    Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    Field::boolean("IncludeOutput"),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::one_of("RepeatMode", RepeatMode::VALUES),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeInvocationsRequest, DESCRIBE_INVOCATIONS_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 OptStr invoke_id, 3 OptStr command_id, 4 OptStr command_name,
    5 Opt command_type, 7 Opt invoke_status, 8 OptStr instance_id, 9 Opt content_encoding, 14 OptStr next_token,
    15 Opt repeat_mode, 16 List tag] [6 OptBool timed, 10 OptBool include_output, 11 OptInt page_number, 12 OptInt page_size,
    13 OptInt max_results]);

/// Answer of `DescribeInvocations`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInvocationsResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of invocations that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** The invocations. */ pub invocations: Vec<Invocation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInvocationsResponse`].
pub static DESCRIBE_INVOCATIONS_RESPONSE: Schema =
    Schema { name: "DescribeInvocationsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("Invocations", &INVOCATION).wrapped("Invocation"),
]; &ROWS } };
record!(DescribeInvocationsResponse, DESCRIBE_INVOCATIONS_RESPONSE,
    [1 Str request_id, 4 OptStr next_token, 5 List invocations] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Invocations.Invocation` holds.
#[derive(Default)] #[non_exhaustive] pub struct Invocation {
    /** Where in OSS the output is delivered, `oss://<bucket>/<prefix>`. */ pub oss_output_delivery: Option<String>,
    /// Overall status, drawn from the statuses on all instances. Prefer it to `InvokeStatus`.
    pub invocation_status: Option<InvocationStatus>,
    /** Custom parameters of the command, as JSON text. */ pub parameters: Option<String>,
    /** Whether the command will run again by itself. */ pub timed: Option<bool>,
    /** Description of the command. */ pub command_description: Option<String>,
    /** Seconds that the command may run on an instance; after that its process is killed. */ pub timeout: Option<i64>,
    /** The invocation on each instance. */ pub invoke_instances: Vec<InvokeInstance>,
    /** The script, encoded as `ContentEncoding` asks. */ pub command_content: Option<String>,
    /** Directory in which the command runs. */ pub working_dir: Option<String>,
    /** When and how often it runs. */ pub repeat_mode: Option<RepeatMode>,
    /// Older form of the overall status. Deprecated in favour of `InvocationStatus`. Not recommended any more.
    pub invoke_status: Option<InvokeStatus>,
    /** Type of the command. */ pub command_type: Option<CommandType>,
    /** User that the command runs as. */ pub username: Option<String>,
    /** Container that the command runs in. */ pub container_id: Option<String>,
    /** Name of that container. */ pub container_name: Option<String>,
    /** When the invocation was created. */ pub creation_time: Option<Timestamp>,
    /** When a command that repeats is due: a rate, a time or a cron expression. */ pub frequency: Option<String>,
    /** Program that the script is started with, at most 1 KB. */ pub launcher: Option<String>,
    /** Id of the command. */ pub command_id: Option<String>,
    /** Name of the command. */ pub command_name: Option<String>,
    /** Id of the invocation. */ pub invoke_id: String,
    /** What is stopped when the invocation is stopped or times out. */ pub termination_mode: Option<TerminationMode>,
    /** Tags of the invocation. */ pub tags: Vec<AttachedTag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Invocation`].
pub static INVOCATION: Schema = Schema { name: "Invocation", fields: { static ROWS: [Field; 23] = [
    Field::string("OssOutputDelivery"),
    Field::one_of("InvocationStatus", InvocationStatus::VALUES),
    Field::string("Parameters"),
    Field::boolean("Timed"),
    Field::string("CommandDescription"),
    Field::int64("Timeout"),
    Field::record("InvokeInstances", &INVOKE_INSTANCE).wrapped("InvokeInstance"),
    Field::string("CommandContent"),
    Field::string("WorkingDir"),
    Field::one_of("RepeatMode", RepeatMode::VALUES),
    Field::one_of("InvokeStatus", InvokeStatus::VALUES).deprecated(),
    Field::one_of("CommandType", CommandType::VALUES),
    Field::string("Username"),
    Field::string("ContainerId"),
    Field::string("ContainerName"),
    Field::timestamp("CreationTime"),
    Field::string("Frequency"),
    Field::string("Launcher"),
    Field::string("CommandId"),
    Field::string("CommandName"),
    Field::string("InvokeId").required(),
    Field::one_of("TerminationMode", TerminationMode::VALUES),
    Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
]; &ROWS } };
record!(Invocation, INVOCATION,
    [0 OptStr oss_output_delivery, 1 Opt invocation_status, 2 OptStr parameters, 4 OptStr command_description,
    6 List invoke_instances, 7 OptStr command_content, 8 OptStr working_dir, 9 Opt repeat_mode, 10 Opt invoke_status,
    11 Opt command_type, 12 OptStr username, 13 OptStr container_id, 14 OptStr container_name, 15 Opt creation_time,
    16 OptStr frequency, 17 OptStr launcher, 18 OptStr command_id, 19 OptStr command_name, 20 Str invoke_id,
    21 Opt termination_mode, 22 List tags] [3 OptBool timed, 5 OptInt timeout]);

/// What `Invocations.Invocation.InvokeInstances.InvokeInstance` holds.
#[derive(Default)] #[non_exhaustive] pub struct InvokeInstance {
    /** Length of the text cut off because `Output` exceeded 24 KB. */ pub dropped: Option<i64>,
    /** Status on this instance. */ pub invocation_status: Option<InstanceInvocationStatus>,
    /** Id of the instance. */ pub instance_id: String,
    /** Whether the command will run again by itself. */ pub timed: Option<bool>,
    /// Older form of the status on this instance. Deprecated in favour of `InvocationStatus`. Not recommended any more.
    pub instance_invoke_status: Option<String>,
    /** Exit code of the script: from the shell, or on Windows from Bat or PowerShell. */ pub exit_code: Option<i64>,
    /// What went wrong, as a sentence; empty when nothing did. `ErrorCode` says it in one word.
    pub error_info: Option<String>,
    /** When the command started on the instance. */ pub start_time: Option<Timestamp>,
    /** How often the command has run on the instance: 0 or 1 when it runs once. */ pub repeats: Option<i64>,
    /// Where in OSS the output was delivered; empty while it is on its way and when that failed.
    pub oss_output_uri: Option<String>,
    /** How far the delivery of the output to OSS has come. */ pub oss_output_status: Option<OssOutputStatus>,
    /** Why the delivery failed; only with `OssOutputStatus` `Failed`. */ pub oss_output_error_code: Option<OssOutputErrorCode>,
    /// Why the delivery failed, as a sentence; only with `OssOutputStatus` `Failed`.
    pub oss_output_error_info: Option<String>,
    /** When the process ended; empty before. */ pub finish_time: Option<Timestamp>,
    /// What the command printed, at most 24 KB, encoded as `ContentEncoding` asks. Only with `IncludeOutput`.
    pub output: Option<String>,
    /** When the run was created. */ pub creation_time: Option<Timestamp>,
    /** When the status last changed. */ pub update_time: Option<Timestamp>,
    /** Why the command could not be sent or failed; empty when it ran normally. */ pub error_code: Option<InvocationErrorCode>,
    /** When StopInvocation was called; empty when it was not. */ pub stop_time: Option<Timestamp>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InvokeInstance`].
pub static INVOKE_INSTANCE: Schema = Schema { name: "InvokeInstance", fields: { static ROWS: [Field; 19] = [
    Field::int32("Dropped"),
    Field::one_of("InvocationStatus", InstanceInvocationStatus::VALUES),
    Field::string("InstanceId").required(),
    Field::boolean("Timed"),
    Field::string("InstanceInvokeStatus").deprecated(),
    Field::int64("ExitCode"),
    Field::string("ErrorInfo"),
    Field::timestamp("StartTime"),
    Field::int32("Repeats"),
    Field::string("OssOutputUri"),
    Field::one_of("OssOutputStatus", OssOutputStatus::VALUES),
    Field::one_of("OssOutputErrorCode", OssOutputErrorCode::VALUES),
    Field::string("OssOutputErrorInfo"),
    Field::timestamp("FinishTime"),
    Field::string("Output"),
    Field::timestamp("CreationTime"),
    Field::timestamp("UpdateTime"),
    Field::one_of("ErrorCode", InvocationErrorCode::VALUES),
    Field::timestamp("StopTime"),
]; &ROWS } };
record!(InvokeInstance, INVOKE_INSTANCE,
    [1 Opt invocation_status, 2 Str instance_id, 4 OptStr instance_invoke_status, 6 OptStr error_info, 7 Opt start_time,
    9 OptStr oss_output_uri, 10 Opt oss_output_status, 11 Opt oss_output_error_code, 12 OptStr oss_output_error_info,
    13 Opt finish_time, 14 OptStr output, 15 Opt creation_time, 16 Opt update_time, 17 Opt error_code,
    18 Opt stop_time] [0 OptInt dropped, 3 OptBool timed, 5 OptInt exit_code, 8 OptInt repeats]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInvocationsRequest, DescribeInvocationsResponse, Invocation, InvokeInstance,
);
