// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInvocationResults.json; do not edit.
//! Lists the results of commands, one entry for each run and instance.
//!
//! Invocations of the last 30 days are kept. With `IncludeHistory` this operation alone returns the
//! earlier runs of commands that repeat; the overall status and the script are in the response of
//! `DescribeInvocations`.
//!
//! - Requires permission for the action `ecs:DescribeInvocationResults` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{
    AttachedTag, ContentEncoding, InstanceInvocationStatus, InvocationErrorCode,
    InvokeStatus, OssOutputErrorCode, OssOutputStatus, Tag, TerminationMode,
};

operation! {
    name: "DescribeInvocationResults",
    effect: Effect::Read,
    request: DescribeInvocationResultsRequest = DESCRIBE_INVOCATION_RESULTS_REQUEST,
    response: DescribeInvocationResultsResponse = DESCRIBE_INVOCATION_RESULTS_RESPONSE,
    paging: &Paging::token("NextToken", &["Invocation", "NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Invocation", "InvocationResults"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInvocationResults").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/{#commandId}")])),
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
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
    "500 ServiceUnavailable = The service is briefly out of order; try again later.",
    "500 InternalError = The service failed for a reason it does not name; try again later.",
}

/// Request of `DescribeInvocationResults`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of a resource group (`rg-...`): only results of commands that were run with it are returned.
    pub resource_group_id: Option<String>,
    /// Only results of this invocation.
    pub invoke_id: Option<String>,
    /// Id of an instance (`i-...`): only results on it are returned.
    pub instance_id: Option<String>,
    /// Id of a command (`c-...`): only results of its invocations are returned.
    pub command_id: Option<String>,
    /// Only results with this overall status are returned.
    pub invoke_record_status: Option<InvokeStatus>,
    /// Whether to return earlier runs too. `true` needs the `InvokeId` of an invocation with `RepeatMode`
    /// `Period` or `EveryReboot`. Default: `false`.
    pub include_history: Option<bool>,
    /// How `Output` is written in the response. Default: `Base64`.
    pub content_encoding: Option<ContentEncoding>,
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
    /// Only results that carry all of these tags, at most 20. No more than 1,000 resources may carry them;
    /// beyond that, use `ListTagResources`.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInvocationResultsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of a resource group (`rg-...`): only results of commands that were run with it are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Only results of this invocation.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Id of an instance (`i-...`): only results on it are returned.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of a command (`c-...`): only results of its invocations are returned.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Only results with this overall status are returned.
    pub fn invoke_record_status(mut self, value: impl Into<InvokeStatus>) -> Self {
        self.invoke_record_status = Some(value.into());
        self
    }

    /// Whether to return earlier runs too.
    pub fn include_history(mut self, value: bool) -> Self {
        self.include_history = Some(value);
        self
    }

    /// How `Output` is written in the response.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
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

    /// Only results that carry all of these tags, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInvocationResultsRequest: DESCRIBE_INVOCATION_RESULTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 invoke_id: OptStr = Field::string("InvokeId"),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 command_id: OptStr = Field::string("CommandId"),
    5 invoke_record_status: Opt = Field::one_of("InvokeRecordStatus", InvokeStatus::VALUES),
    6 include_history: OptBool = Field::boolean("IncludeHistory"),
    7 content_encoding: Opt = Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    8 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    9 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    10 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    11 next_token: OptStr = Field::string("NextToken"),
    12 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeInvocationResults`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInvocationResultsResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// The results and the page they are on.
    pub invocation: Option<Invocation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInvocationResultsResponse: DESCRIBE_INVOCATION_RESULTS_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 invocation: Opt = Field::record("Invocation", &INVOCATION),
}

/// `Invocation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Invocation {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of results that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Results that match, one entry for each run on an instance.
    pub invocation_results: Vec<InvocationResult>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Invocation: INVOCATION,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 page_number: OptInt = Field::int64("PageNumber"),
    2 total_count: OptInt = Field::int64("TotalCount"),
    3 next_token: OptStr = Field::string("NextToken"),
    4 invocation_results: List = Field::record("InvocationResults", &INVOCATION_RESULT).wrapped("InvocationResult"),
}

/// `Invocation.InvocationResults.InvocationResult` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InvocationResult {
    /// How far the command has come on this instance, and how it ended.
    pub invocation_status: Option<InstanceInvocationStatus>,
    /// How often the command has run on the instance: 0 or 1 when it runs once.
    pub repeats: Option<i64>,
    /// Id of the command (`c-...`). `DescribeCommands` lists it.
    pub command_id: Option<String>,
    /// Id of the instance.
    pub instance_id: String,
    /// What the command printed, at most 24 KB, encoded as `ContentEncoding` asks.
    pub output: Option<String>,
    /// Length of the text cut off because `Output` exceeded 24 KB.
    pub dropped: Option<i64>,
    /// When `StopInvocation` was called; empty when it was not.
    pub stop_time: Option<Timestamp>,
    /// Exit code of the script: from the shell, or on Windows from Bat or PowerShell.
    pub exit_code: Option<i64>,
    /// When the command started on the instance.
    pub start_time: Option<Timestamp>,
    /// What went wrong, as a sentence; empty when nothing did. `ErrorCode` says it in one word.
    pub error_info: Option<String>,
    /// Why the command could not be sent or failed; empty when it ran normally.
    pub error_code: Option<InvocationErrorCode>,
    /// When it ended: after a timeout, `StartTime` plus the timeout.
    pub finished_time: Option<Timestamp>,
    /// Id of the invocation (`t-...`), which the call that ran the command returned.
    pub invoke_id: String,
    /// How far the command has come, in fewer words than `InvocationStatus`. Deprecated in favour of
    /// `InvocationStatus`. Not recommended any more.
    #[deprecated = "In favour of `InvocationStatus`. Not recommended any more."]
    pub invoke_record_status: Option<InvokeStatus>,
    /// User that the command ran as.
    pub username: Option<String>,
    /// Id of the container that the command ran in; empty when it ran on the instance itself.
    pub container_id: Option<String>,
    /// Name of the container that the command runs in.
    pub container_name: Option<String>,
    /// What is stopped when the invocation is stopped or times out.
    pub termination_mode: Option<TerminationMode>,
    /// Tags that the invocation carries, each a key and a value.
    pub tags: Vec<AttachedTag>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At
    /// most 1 KB.
    pub launcher: Option<String>,
    /// Where in OSS the output is delivered, `oss://<bucket>/<prefix>`.
    pub oss_output_delivery: Option<String>,
    /// Where in OSS the output was delivered; empty while it is on its way and when that failed.
    pub oss_output_uri: Option<String>,
    /// How far the delivery of the output to OSS has come.
    pub oss_output_status: Option<OssOutputStatus>,
    /// Why the delivery of the output to OSS failed; empty when it did not.
    pub oss_output_error_code: Option<OssOutputErrorCode>,
    /// Why the delivery failed, as a sentence; only with `OssOutputStatus` `Failed`.
    pub oss_output_error_info: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InvocationResult: INVOCATION_RESULT,
    0 invocation_status: Opt = Field::one_of("InvocationStatus", InstanceInvocationStatus::VALUES),
    1 repeats: OptInt = Field::int32("Repeats"),
    2 command_id: OptStr = Field::string("CommandId"),
    3 instance_id: Str = Field::string("InstanceId").always(),
    4 output: OptStr = Field::string("Output"),
    5 dropped: OptInt = Field::int32("Dropped"),
    6 stop_time: Opt = Field::timestamp("StopTime"),
    7 exit_code: OptInt = Field::int64("ExitCode"),
    8 start_time: Opt = Field::timestamp("StartTime"),
    9 error_info: OptStr = Field::string("ErrorInfo"),
    10 error_code: Opt = Field::one_of("ErrorCode", InvocationErrorCode::VALUES),
    11 finished_time: Opt = Field::timestamp("FinishedTime"),
    12 invoke_id: Str = Field::string("InvokeId").always(),
    13 invoke_record_status: Opt = Field::one_of("InvokeRecordStatus", InvokeStatus::VALUES).deprecated(),
    14 username: OptStr = Field::string("Username"),
    15 container_id: OptStr = Field::string("ContainerId"),
    16 container_name: OptStr = Field::string("ContainerName"),
    17 termination_mode: Opt = Field::one_of("TerminationMode", TerminationMode::VALUES),
    18 tags: List = Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
    19 launcher: OptStr = Field::string("Launcher"),
    20 oss_output_delivery: OptStr = Field::string("OssOutputDelivery"),
    21 oss_output_uri: OptStr = Field::string("OssOutputUri"),
    22 oss_output_status: Opt = Field::one_of("OssOutputStatus", OssOutputStatus::VALUES),
    23 oss_output_error_code: Opt = Field::one_of("OssOutputErrorCode", OssOutputErrorCode::VALUES),
    24 oss_output_error_info: OptStr = Field::string("OssOutputErrorInfo"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInvocationResultsRequest,
    DescribeInvocationResultsResponse,
    Invocation,
    InvocationResult,
}
