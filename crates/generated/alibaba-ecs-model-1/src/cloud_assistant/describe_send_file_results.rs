// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSendFileResults.json; do not edit.
//! Lists tasks that send files, each with its overall status and its status on every instance. Tasks of the last 6 weeks
//! are kept.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::{AttachedTag, ContentEncoding, SendFileStatus, Tag3 as Tag};

operation!(Operation::new::<DescribeSendFileResultsRequest, DescribeSendFileResultsResponse>(
    "DescribeSendFileResults", Effect::Read, &DESCRIBE_SEND_FILE_RESULTS_REQUEST, &DESCRIBE_SEND_FILE_RESULTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Invocations"],
    total: None,
}), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 NumberExceed.Tags = More than 20 tags.
    400 MissingParameter.TagKey = A tag has a value but no key.
    400 Duplicate.TagKey = Two tags have the same key.
    400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.
    400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.
    400 InvalidParam.PageNumber = `PageNumber` is out of range.
    400 InvalidParam.PageSize = `PageSize` is out of range.
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `DescribeSendFileResults`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSendFileResultsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only tasks with this resource group. */ pub resource_group_id: Option<String>,
    /** Only this task. */ pub invoke_id: Option<String>,
    /** Only tasks that send a file of this name. */ pub name: Option<String>,
    /** Only tasks on this instance. */ pub instance_id: Option<String>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of `NextToken`. Page
    /// with a token instead.
    pub page_number: Option<i64>,
    /// Entries a page. Ignored when paging by token. Default: `10`. Deprecated in favour of `MaxResults`. Page with a token
    /// instead.
    pub page_size: Option<i64>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** Only tasks with this overall status. */ pub invocation_status: Option<SendFileStatus>,
    /// Only tasks that carry all of these tags, at most 20. No more than 1,000 resources may carry them; beyond that, use
    /// ListTagResources.
    pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSendFileResultsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self { self.invoke_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `InvocationStatus`.
    pub fn invocation_status(mut self, value: impl Into<SendFileStatus>) -> Self {
        self.invocation_status = Some(value.into()); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeSendFileResultsRequest`].
pub static DESCRIBE_SEND_FILE_RESULTS_REQUEST: Schema =
    Schema { name: "DescribeSendFileResultsRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceGroupId"),
    Field::string("InvokeId"),
    Field::string("Name"),
    Field::string("InstanceId"),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::one_of("InvocationStatus", SendFileStatus::VALUES),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeSendFileResultsRequest, DESCRIBE_SEND_FILE_RESULTS_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_group_id, 2 OptStr invoke_id, 3 OptStr name, 4 OptStr instance_id, 8 OptStr next_token,
    9 Opt invocation_status, 10 List tag] [5 OptInt page_number, 6 OptInt page_size, 7 OptInt max_results]);

/// Answer of `DescribeSendFileResults`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSendFileResultsResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of tasks that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** The tasks. */ pub invocations: Vec<Invocation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSendFileResultsResponse`].
pub static DESCRIBE_SEND_FILE_RESULTS_RESPONSE: Schema =
    Schema { name: "DescribeSendFileResultsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("Invocations", &INVOCATION).wrapped("Invocation"),
]; &ROWS } };
record!(DescribeSendFileResultsResponse, DESCRIBE_SEND_FILE_RESULTS_RESPONSE,
    [1 Str request_id, 4 OptStr next_token, 5 List invocations] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Invocations.Invocation` holds.
#[derive(Default)] #[non_exhaustive] pub struct Invocation {
    /** When the task was created. */ pub creation_time: Option<Timestamp>,
    /** Overall status, drawn from the statuses on all instances. */ pub invocation_status: Option<SendFileStatus>,
    /** How `Content` is written. */ pub content_type: Option<ContentEncoding>,
    /** Directory on the instances. */ pub target_dir: Option<String>,
    /** Owner of the file. */ pub file_owner: Option<String>,
    /** Description of the task. */ pub description: Option<String>,
    /** Number of instances. */ pub vm_count: Option<i64>,
    /** Permissions of the file. */ pub file_mode: Option<String>,
    /** Group of the file. */ pub file_group: Option<String>,
    /** Id of the task. */ pub invoke_id: String,
    /** Name of the file. */ pub name: Option<String>,
    /** The file. */ pub content: Option<String>,
    /** Whether a file of the same name is replaced; `true` or `false` as text. */ pub overwrite: Option<String>,
    /** The task on each instance. */ pub invoke_instances: Vec<InvokeInstance>,
    /** Tags of the task. */ pub tags: Vec<AttachedTag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Invocation`].
pub static INVOCATION: Schema = Schema { name: "Invocation", fields: { static ROWS: [Field; 15] = [
    Field::timestamp("CreationTime"),
    Field::one_of("InvocationStatus", SendFileStatus::VALUES),
    Field::one_of("ContentType", ContentEncoding::VALUES),
    Field::string("TargetDir"),
    Field::string("FileOwner"),
    Field::string("Description"),
    Field::int32("VmCount"),
    Field::string("FileMode"),
    Field::string("FileGroup"),
    Field::string("InvokeId").required(),
    Field::string("Name"),
    Field::string("Content"),
    Field::string("Overwrite"),
    Field::record("InvokeInstances", &INVOKE_INSTANCE).wrapped("InvokeInstance"),
    Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
]; &ROWS } };
record!(Invocation, INVOCATION,
    [0 Opt creation_time, 1 Opt invocation_status, 2 Opt content_type, 3 OptStr target_dir, 4 OptStr file_owner,
    5 OptStr description, 7 OptStr file_mode, 8 OptStr file_group, 9 Str invoke_id, 10 OptStr name, 11 OptStr content,
    12 OptStr overwrite, 13 List invoke_instances, 14 List tags] [6 OptInt vm_count]);

/// What `Invocations.Invocation.InvokeInstances.InvokeInstance` holds.
#[derive(Default)] #[non_exhaustive] pub struct InvokeInstance {
    /** When the task was created. */ pub creation_time: Option<Timestamp>,
    /** When it started on the instance. */ pub start_time: Option<Timestamp>,
    /** Status on this instance. */ pub invocation_status: Option<InstanceSendFileStatus>,
    /** When it ended; empty before. */ pub finish_time: Option<Timestamp>,
    /** When the status last changed. */ pub update_time: Option<Timestamp>,
    /** What went wrong, as a sentence; empty when nothing did. */ pub error_info: Option<String>,
    /** Why the file could not be sent; empty when it was. */ pub error_code: Option<SendFileErrorCode>,
    /** Id of the instance. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InvokeInstance`].
pub static INVOKE_INSTANCE: Schema = Schema { name: "InvokeInstance", fields: { static ROWS: [Field; 8] = [
    Field::timestamp("CreationTime"),
    Field::timestamp("StartTime"),
    Field::one_of("InvocationStatus", InstanceSendFileStatus::VALUES),
    Field::timestamp("FinishTime"),
    Field::timestamp("UpdateTime"),
    Field::string("ErrorInfo"),
    Field::one_of("ErrorCode", SendFileErrorCode::VALUES),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(InvokeInstance, INVOKE_INSTANCE,
    [0 Opt creation_time, 1 Opt start_time, 2 Opt invocation_status, 3 Opt finish_time, 4 Opt update_time, 5 OptStr error_info,
    6 Opt error_code, 7 Str instance_id] []);

cloudspec_wire::open_enum! {
    /// Values of . The provider may add to them.
    pub enum InstanceSendFileStatus {
        /** The file is being checked or sent. */ Pending = "Pending",
        /** A parameter of the file is wrong. */ Invalid = "Invalid",
        /** The file is being sent. */ Running = "Running",
        /** The file could not be sent. */ Aborted = "Aborted",
        /** Done. */ Success = "Success",
        /** The file could not be made on the instance. */ Failed = "Failed",
        /** Something went wrong and sending could not go on. */ Error = "Error",
        /** Not done in time. */ Timeout = "Timeout",
    }
}

cloudspec_wire::open_enum! {
    /// Values of . The provider may add to them.
    pub enum SendFileErrorCode {
        /** There is no such instance, or not any more. */ InstanceNotExists = "InstanceNotExists",
        /** The instance was released meanwhile. */ InstanceReleased = "InstanceReleased",
        /** The instance was not running. */ InstanceNotRunning = "InstanceNotRunning",
        /** The owner of the file does not exist. */ AccountNotExists = "AccountNotExists",
        /** The Cloud Assistant agent does not run. */ ClientNotRunning = "ClientNotRunning",
        /** The agent does not answer. */ ClientNotResponse = "ClientNotResponse",
        /** The agent is being upgraded. */ ClientIsUpgrading = "ClientIsUpgrading",
        /** The agent is too old. */ ClientNeedUpgrade = "ClientNeedUpgrade",
        /** The file could not be sent in time. */ DeliveryTimeout = "DeliveryTimeout",
        /** The file could not be made. */ FileCreateFail = "FileCreateFail",
        /** There is a file of this name already. */ FileAlreadyExists = "FileAlreadyExists",
        /** The content is not valid. */ FileContentInvalid = "FileContentInvalid",
        /** The name is not valid. */ FileNameInvalid = "FileNameInvalid",
        /** The path is not valid. */ FilePathInvalid = "FilePathInvalid",
        /** The permissions are not valid. */ FileAuthorityInvalid = "FileAuthorityInvalid",
        /** The group of the file does not exist. */ UserGroupNotExists = "UserGroupNotExists",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSendFileResultsRequest, DescribeSendFileResultsResponse, Invocation, InvokeInstance,
);
