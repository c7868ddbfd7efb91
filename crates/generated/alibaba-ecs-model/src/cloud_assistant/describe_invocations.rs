// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInvocations.json; do not edit.
//! Lists invocations of Cloud Assistant commands, each with its overall status and its status on every
//! instance.
//!
//! That a command was sent does not mean that it ran or did what was wanted; the statuses here say so.
//! Invocations are kept for 30 days, at most 10,000 of them. Subscribing to the events of Cloud
//! Assistant tasks spares polling.
//!
//! For a command that `RunCommand` or `InvokeCommand` sent to one instance, `DescribeInvocationResults`
//! serves as well. It reports instances only, without the overall status and the command, but only it
//! has the earlier runs of commands that repeat (`Period`, `EveryReboot`), with `IncludeHistory`. This
//! operation shows only their latest run, and only it returns `CommandContent` and the parameters.
//!
//! Pages: send `MaxResults` alone first, then `MaxResults` with the `NextToken` of the response before.
//!
//! - Requires permission for the action `ecs:DescribeInvocations` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}`.
//!
//! Source: Elastic Compute Service: DescribeInvocations, 2026-06-24; Published metadata of Ecs
//! 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{
    AttachedTag, CommandType, ContentEncoding, InstanceInvocationStatus,
    InvocationErrorCode, InvocationStatus, InvokeStatus, OssOutputErrorCode,
    OssOutputStatus, RepeatMode, Tag, TerminationMode,
};

operation! {
    name: "DescribeInvocations",
    effect: Effect::Read,
    request: DescribeInvocationsRequest = DESCRIBE_INVOCATIONS_REQUEST,
    response: DescribeInvocationsResponse = DESCRIBE_INVOCATIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Invocations"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInvocations").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/{#commandId}")])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 InvalidParam.PageNumber = `PageNumber` is out of range.",
    "400 InvalidParam.PageSize = `PageSize` is out of range.",
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
}

/// Request of `DescribeInvocations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInvocationsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Only invocations that were started with this resource group: the call that ran the command must have
    /// named it.
    pub resource_group_id: Option<String>,
    /// Id of an invocation (`t-...`): only this one is returned.
    pub invoke_id: Option<String>,
    /// Only invocations of this command; `DescribeCommands` lists the ids.
    pub command_id: Option<String>,
    /// Only invocations of commands with this name. Ignored when `InstanceId` is given.
    pub command_name: Option<String>,
    /// Only commands in this language are returned.
    pub command_type: Option<CommandType>,
    /// `true`: invocations that will run again on their own, that is with `RepeatMode` `Period`,
    /// `NextRebootOnly` or `EveryReboot`. `false`: those with `Once`, and those cancelled, stopped or
    /// completed. Default: `false`.
    pub timed: Option<bool>,
    /// Only invocations with this overall status. `PartialFailed` is ignored when `InstanceId` is given.
    pub invoke_status: Option<InvokeStatus>,
    /// Only invocations on this instance, all of them.
    pub instance_id: Option<String>,
    /// How `CommandContent` and `Output` are written in the response. Default: `Base64`.
    pub content_encoding: Option<ContentEncoding>,
    /// Whether to return what the command printed. `true` needs `InvokeId` or `InstanceId`. Default:
    /// `false`.
    pub include_output: Option<bool>,
    /// Page to return, counted from 1. Default: `1`. Deprecated in favour of `NextToken`. About to be
    /// withdrawn; page with a token.
    #[deprecated = "In favour of `NextToken`. About to be withdrawn; page with a token."]
    pub page_number: Option<i64>,
    /// How many entries a page holds, at most 50. Default: `10`. Deprecated in favour of `MaxResults`.
    /// About to be withdrawn; page with a token.
    #[deprecated = "In favour of `MaxResults`. About to be withdrawn; page with a token."]
    pub page_size: Option<i64>,
    /// How many entries a response holds at most. At most 50. Default: `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the `NextToken` of the previous response. Absent for the first page.
    pub next_token: Option<String>,
    /// Only invocations that run in this way; all ways when absent. Ignored when `InstanceId` is given.
    pub repeat_mode: Option<RepeatMode>,
    /// Only invocations that carry all of these tags, at most 20. No more than 1,000 resources may carry
    /// them; beyond that, use `ListTagResources`.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInvocationsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Only invocations that were started with this resource group: the call that ran the command must have
    /// named it.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of an invocation (`t-...`): only this one is returned.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Only invocations of this command; `DescribeCommands` lists the ids.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Only invocations of commands with this name.
    pub fn command_name(mut self, value: impl Into<String>) -> Self {
        self.command_name = Some(value.into());
        self
    }

    /// Only commands in this language are returned.
    pub fn command_type(mut self, value: impl Into<CommandType>) -> Self {
        self.command_type = Some(value.into());
        self
    }

    /// `true`: invocations that will run again on their own, that is with `RepeatMode` `Period`,
    /// `NextRebootOnly` or `EveryReboot`.
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }

    /// Only invocations with this overall status.
    pub fn invoke_status(mut self, value: impl Into<InvokeStatus>) -> Self {
        self.invoke_status = Some(value.into());
        self
    }

    /// Only invocations on this instance, all of them.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// How `CommandContent` and `Output` are written in the response.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Whether to return what the command printed.
    pub fn include_output(mut self, value: bool) -> Self {
        self.include_output = Some(value);
        self
    }

    /// Page to return, counted from 1.
    #[deprecated = "In favour of `NextToken`. About to be withdrawn; page with a token."]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds, at most 50.
    #[deprecated = "In favour of `MaxResults`. About to be withdrawn; page with a token."]
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

    /// Only invocations that run in this way; all ways when absent.
    pub fn repeat_mode(mut self, value: impl Into<RepeatMode>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }

    /// Only invocations that carry all of these tags, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInvocationsRequest: DESCRIBE_INVOCATIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 invoke_id: OptStr = Field::string("InvokeId"),
    3 command_id: OptStr = Field::string("CommandId"),
    4 command_name: OptStr = Field::string("CommandName"),
    5 command_type: Opt = Field::one_of("CommandType", CommandType::VALUES),
    6 timed: OptBool = Field::boolean("Timed"),
    7 invoke_status: Opt = Field::one_of("InvokeStatus", InvokeStatus::VALUES),
    8 instance_id: OptStr = Field::string("InstanceId"),
    9 content_encoding: Opt = Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    10 include_output: OptBool = Field::boolean("IncludeOutput"),
    11 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    12 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    13 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    14 next_token: OptStr = Field::string("NextToken"),
    15 repeat_mode: Opt = Field::one_of("RepeatMode", RepeatMode::VALUES),
    16 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeInvocations`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of invocations that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Invocations that match, one entry for each.
    pub invocations: Vec<Invocation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInvocationsResponse: DESCRIBE_INVOCATIONS_RESPONSE,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 request_id: Str = Field::string("RequestId").always(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 invocations: List = Field::record("Invocations", &INVOCATION).wrapped("Invocation"),
}

/// `Invocations.Invocation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Invocation {
    /// Where in OSS the output is delivered, `oss://<bucket>/<prefix>`.
    pub oss_output_delivery: Option<String>,
    /// Overall status, drawn from the statuses on all instances. Prefer it to `InvokeStatus`.
    pub invocation_status: Option<InvocationStatus>,
    /// Custom parameters of the command, as JSON text.
    pub parameters: Option<String>,
    /// Whether the command will run again on its own.
    pub timed: Option<bool>,
    /// Free text about the command and what it does.
    pub command_description: Option<String>,
    /// Seconds that the command may take on an instance, whatever keeps it; after that its process is
    /// killed.
    pub timeout: Option<i64>,
    /// The invocation on each instance.
    pub invoke_instances: Vec<InvokeInstance>,
    /// The script, encoded as `ContentEncoding` asks.
    pub command_content: Option<String>,
    /// Directory in which the command runs.
    pub working_dir: Option<String>,
    /// When and how often the command runs.
    pub repeat_mode: Option<RepeatMode>,
    /// Overall status in an older form, with fewer values than `InvocationStatus`. Deprecated in favour of
    /// `InvocationStatus`. Not recommended any more.
    #[deprecated = "In favour of `InvocationStatus`. Not recommended any more."]
    pub invoke_status: Option<InvokeStatus>,
    /// Language of the script, and so the operating systems that it runs on.
    pub command_type: Option<CommandType>,
    /// User that the command runs as.
    pub username: Option<String>,
    /// Id of the container that the command runs in; empty when it runs on the instance itself.
    pub container_id: Option<String>,
    /// Name of the container that the command runs in.
    pub container_name: Option<String>,
    /// When the invocation was created.
    pub creation_time: Option<Timestamp>,
    /// When a command that repeats is due: a rate, a time or a cron expression.
    pub frequency: Option<String>,
    /// Program that the script is started with, at most 1 KB.
    pub launcher: Option<String>,
    /// Id of the command (`c-...`). `DescribeCommands` lists it.
    pub command_id: Option<String>,
    /// Name of the command, chosen by its owner.
    pub command_name: Option<String>,
    /// Id of the invocation (`t-...`), which the call that ran the command returned.
    pub invoke_id: String,
    /// What is stopped when the invocation is stopped or times out.
    pub termination_mode: Option<TerminationMode>,
    /// Tags that the invocation carries, each a key and a value.
    pub tags: Vec<AttachedTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Invocation: INVOCATION,
    0 oss_output_delivery: OptStr = Field::string("OssOutputDelivery"),
    1 invocation_status: Opt = Field::one_of("InvocationStatus", InvocationStatus::VALUES),
    2 parameters: OptStr = Field::string("Parameters"),
    3 timed: OptBool = Field::boolean("Timed"),
    4 command_description: OptStr = Field::string("CommandDescription"),
    5 timeout: OptInt = Field::int64("Timeout"),
    6 invoke_instances: List = Field::record("InvokeInstances", &INVOKE_INSTANCE).wrapped("InvokeInstance"),
    7 command_content: OptStr = Field::string("CommandContent"),
    8 working_dir: OptStr = Field::string("WorkingDir"),
    9 repeat_mode: Opt = Field::one_of("RepeatMode", RepeatMode::VALUES),
    10 invoke_status: Opt = Field::one_of("InvokeStatus", InvokeStatus::VALUES).deprecated(),
    11 command_type: Opt = Field::one_of("CommandType", CommandType::VALUES),
    12 username: OptStr = Field::string("Username"),
    13 container_id: OptStr = Field::string("ContainerId"),
    14 container_name: OptStr = Field::string("ContainerName"),
    15 creation_time: Opt = Field::timestamp("CreationTime"),
    16 frequency: OptStr = Field::string("Frequency"),
    17 launcher: OptStr = Field::string("Launcher"),
    18 command_id: OptStr = Field::string("CommandId"),
    19 command_name: OptStr = Field::string("CommandName"),
    20 invoke_id: Str = Field::string("InvokeId").always(),
    21 termination_mode: Opt = Field::one_of("TerminationMode", TerminationMode::VALUES),
    22 tags: List = Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
}

/// `Invocations.Invocation.InvokeInstances.InvokeInstance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InvokeInstance {
    /// Length of the text cut off because `Output` exceeded 24 KB.
    pub dropped: Option<i64>,
    /// How far the command has come on this instance, and how it ended.
    pub invocation_status: Option<InstanceInvocationStatus>,
    /// Id of the instance.
    pub instance_id: String,
    /// Whether the command will run again on its own.
    pub timed: Option<bool>,
    /// How far the command has come on this instance, in fewer words than `InvocationStatus`. Deprecated in
    /// favour of `InvocationStatus`. Not recommended any more.
    #[deprecated = "In favour of `InvocationStatus`. Not recommended any more."]
    pub instance_invoke_status: Option<String>,
    /// Exit code of the script: from the shell, or on Windows from Bat or PowerShell.
    pub exit_code: Option<i64>,
    /// What went wrong, as a sentence; empty when nothing did. `ErrorCode` says it in one word.
    ///
    /// Documented sentences, the instance's own figures left out:
    ///
    /// - `The security group rules denied access to the aliyun service` (`SecurityGroupRuleDenied`)
    /// - `The specified instance does not exist` (`InstanceNotExists`)
    /// - `The specified instance was released during task execution` (`InstanceReleased`), also when that
    ///   happens while a file is sent
    /// - `The specified instance was not running during task execution` (`InstanceNotRunning`)
    /// - `The OS type of the instance does not support the specified command type` (`CommandNotApplicable`)
    /// - `The specified account does not exist` (`AccountNotExists`)
    /// - `The specified directory does not exist` (`DirectoryNotExists`)
    /// - `The cron expression is invalid` (`BadCronExpression`)
    /// - `The aliyun service is not running on the instance` (`ClientNotRunning`)
    /// - `The aliyun service in the instance does not response` (`ClientNotResponse`)
    /// - `The aliyun service in the instance is upgrading during task execution` (`ClientIsUpgrading`)
    /// - `The aliyun service in the instance need to be upgraded to at least version .. to support the
    ///   feature` (`ClientNeedUpgrade`)
    /// - `The command delivery has been timeout` (`DeliveryTimeout`)
    /// - `The command execution has been timeout` (`ExecutionTimeout`)
    /// - `The command execution got an exception` (`ExecutionException`)
    /// - `The command execution exit code is not zero` (`ExitCodeNonzero`)
    pub error_info: Option<String>,
    /// When the command started on the instance.
    pub start_time: Option<Timestamp>,
    /// How often the command has run on the instance: 0 or 1 when it runs once.
    pub repeats: Option<i64>,
    /// Where in OSS the output was delivered; empty while it is on its way and when that failed.
    pub oss_output_uri: Option<String>,
    /// How far the delivery of the output to OSS has come.
    pub oss_output_status: Option<OssOutputStatus>,
    /// Why the delivery of the output to OSS failed; empty when it did not.
    pub oss_output_error_code: Option<OssOutputErrorCode>,
    /// Why the delivery failed, as a sentence; only with `OssOutputStatus` `Failed`.
    pub oss_output_error_info: Option<String>,
    /// When the process ended; empty before.
    pub finish_time: Option<Timestamp>,
    /// What the command printed, at most 24 KB, encoded as `ContentEncoding` asks. Only with
    /// `IncludeOutput`.
    pub output: Option<String>,
    /// When the run was created.
    pub creation_time: Option<Timestamp>,
    /// When the status last changed.
    pub update_time: Option<Timestamp>,
    /// Why the command could not be sent or failed; empty when it ran normally.
    pub error_code: Option<InvocationErrorCode>,
    /// When `StopInvocation` was called; empty when it was not.
    pub stop_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InvokeInstance: INVOKE_INSTANCE,
    0 dropped: OptInt = Field::int32("Dropped"),
    1 invocation_status: Opt = Field::one_of("InvocationStatus", InstanceInvocationStatus::VALUES),
    2 instance_id: Str = Field::string("InstanceId").always(),
    3 timed: OptBool = Field::boolean("Timed"),
    4 instance_invoke_status: OptStr = Field::string("InstanceInvokeStatus").deprecated(),
    5 exit_code: OptInt = Field::int64("ExitCode"),
    6 error_info: OptStr = Field::string("ErrorInfo"),
    7 start_time: Opt = Field::timestamp("StartTime"),
    8 repeats: OptInt = Field::int32("Repeats"),
    9 oss_output_uri: OptStr = Field::string("OssOutputUri"),
    10 oss_output_status: Opt = Field::one_of("OssOutputStatus", OssOutputStatus::VALUES),
    11 oss_output_error_code: Opt = Field::one_of("OssOutputErrorCode", OssOutputErrorCode::VALUES),
    12 oss_output_error_info: OptStr = Field::string("OssOutputErrorInfo"),
    13 finish_time: Opt = Field::timestamp("FinishTime"),
    14 output: OptStr = Field::string("Output"),
    15 creation_time: Opt = Field::timestamp("CreationTime"),
    16 update_time: Opt = Field::timestamp("UpdateTime"),
    17 error_code: Opt = Field::one_of("ErrorCode", InvocationErrorCode::VALUES),
    18 stop_time: Opt = Field::timestamp("StopTime"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInvocationsRequest,
    DescribeInvocationsResponse,
    Invocation,
    InvokeInstance,
}
