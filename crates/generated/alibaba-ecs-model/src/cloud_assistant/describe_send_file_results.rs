// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSendFileResults.json; do not edit.
//! Lists tasks that send files, each with its overall status and its status on every instance. Tasks of
//! the last 6 weeks are kept.
//!
//! - Requires permission for the action `ecs:DescribeSendFileResults` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{AttachedTag, ContentEncoding, SendFileStatus, Tag};

operation! {
    name: "DescribeSendFileResults",
    effect: Effect::Read,
    request: DescribeSendFileResultsRequest = DESCRIBE_SEND_FILE_RESULTS_REQUEST,
    response: DescribeSendFileResultsResponse = DESCRIBE_SEND_FILE_RESULTS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Invocations"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSendFileResults").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 InvalidParam.PageNumber = `PageNumber` is out of range.",
    "400 InvalidParam.PageSize = `PageSize` is out of range.",
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `DescribeSendFileResults`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of a resource group (`rg-...`): only tasks that were started with it are returned.
    pub resource_group_id: Option<String>,
    /// Id of a task (`f-...`): only this one is returned.
    pub invoke_id: Option<String>,
    /// Only tasks that send a file of this name.
    pub name: Option<String>,
    /// Id of an instance: only tasks that send a file to it are returned.
    pub instance_id: Option<String>,
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
    /// Only tasks with this overall status.
    pub invocation_status: Option<SendFileStatus>,
    /// Only tasks that carry all of these tags, at most 20. No more than 1,000 resources may carry them;
    /// beyond that, use `ListTagResources`.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSendFileResultsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of a resource group (`rg-...`): only tasks that were started with it are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of a task (`f-...`): only this one is returned.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Only tasks that send a file of this name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of an instance: only tasks that send a file to it are returned.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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

    /// Only tasks with this overall status.
    pub fn invocation_status(mut self, value: impl Into<SendFileStatus>) -> Self {
        self.invocation_status = Some(value.into());
        self
    }

    /// Only tasks that carry all of these tags, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeSendFileResultsRequest: DESCRIBE_SEND_FILE_RESULTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 invoke_id: OptStr = Field::string("InvokeId"),
    3 name: OptStr = Field::string("Name"),
    4 instance_id: OptStr = Field::string("InstanceId"),
    5 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    7 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    8 next_token: OptStr = Field::string("NextToken"),
    9 invocation_status: Opt = Field::one_of("InvocationStatus", SendFileStatus::VALUES),
    10 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeSendFileResults`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSendFileResultsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of tasks that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Tasks that match, one entry for each.
    pub invocations: Vec<Invocation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSendFileResultsResponse: DESCRIBE_SEND_FILE_RESULTS_RESPONSE,
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
    /// When the task was created.
    pub creation_time: Option<Timestamp>,
    /// Overall status, drawn from the statuses on all instances.
    pub invocation_status: Option<SendFileStatus>,
    /// Whether `Content` is the text itself or its Base64 form.
    pub content_type: Option<ContentEncoding>,
    /// Directory on the instances that the file is put into.
    pub target_dir: Option<String>,
    /// User on the instance who owns the file. Linux only.
    pub file_owner: Option<String>,
    /// Free text about the task of sending the file.
    pub description: Option<String>,
    /// How many instances the file is sent to.
    pub vm_count: Option<i64>,
    /// Permissions of the file in octal, such as `0644`. Linux only.
    pub file_mode: Option<String>,
    /// Group on the instance that the file belongs to. Linux only.
    pub file_group: Option<String>,
    /// Id of the task (`f-...`), which `SendFile` returned.
    pub invoke_id: String,
    /// Name that the file has on the instances.
    pub name: Option<String>,
    /// Text or Base64 form of the file, as `ContentType` says.
    pub content: Option<String>,
    /// Whether a file of the same name is replaced; `true` or `false` as text.
    pub overwrite: Option<String>,
    /// The task on each instance.
    pub invoke_instances: Vec<InvokeInstance>,
    /// Tags that the task carries, each a key and a value.
    pub tags: Vec<AttachedTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Invocation: INVOCATION,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 invocation_status: Opt = Field::one_of("InvocationStatus", SendFileStatus::VALUES),
    2 content_type: Opt = Field::one_of("ContentType", ContentEncoding::VALUES),
    3 target_dir: OptStr = Field::string("TargetDir"),
    4 file_owner: OptStr = Field::string("FileOwner"),
    5 description: OptStr = Field::string("Description"),
    6 vm_count: OptInt = Field::int32("VmCount"),
    7 file_mode: OptStr = Field::string("FileMode"),
    8 file_group: OptStr = Field::string("FileGroup"),
    9 invoke_id: Str = Field::string("InvokeId").always(),
    10 name: OptStr = Field::string("Name"),
    11 content: OptStr = Field::string("Content"),
    12 overwrite: OptStr = Field::string("Overwrite"),
    13 invoke_instances: List = Field::record("InvokeInstances", &INVOKE_INSTANCE).wrapped("InvokeInstance"),
    14 tags: List = Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
}

/// `Invocations.Invocation.InvokeInstances.InvokeInstance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InvokeInstance {
    /// When the task was created.
    pub creation_time: Option<Timestamp>,
    /// When the file began to be sent to the instance.
    pub start_time: Option<Timestamp>,
    /// How far the command has come on this instance, and how it ended.
    pub invocation_status: Option<InstanceSendFileStatus>,
    /// When it ended; empty before.
    pub finish_time: Option<Timestamp>,
    /// When the status last changed.
    pub update_time: Option<Timestamp>,
    /// What went wrong, as a sentence; empty when nothing did.
    pub error_info: Option<String>,
    /// Why the file could not be sent; empty when it was.
    pub error_code: Option<SendFileErrorCode>,
    /// Id of the instance.
    pub instance_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InvokeInstance: INVOKE_INSTANCE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 start_time: Opt = Field::timestamp("StartTime"),
    2 invocation_status: Opt = Field::one_of("InvocationStatus", InstanceSendFileStatus::VALUES),
    3 finish_time: Opt = Field::timestamp("FinishTime"),
    4 update_time: Opt = Field::timestamp("UpdateTime"),
    5 error_info: OptStr = Field::string("ErrorInfo"),
    6 error_code: Opt = Field::one_of("ErrorCode", SendFileErrorCode::VALUES),
    7 instance_id: Str = Field::string("InstanceId").always(),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum InstanceSendFileStatus {
        /// The file is being checked or sent.
        Pending = "Pending",
        /// A parameter of the file is wrong.
        Invalid = "Invalid",
        /// The file is being sent.
        Running = "Running",
        /// The file could not be sent.
        Aborted = "Aborted",
        /// Done.
        Success = "Success",
        /// The file could not be made on the instance.
        Failed = "Failed",
        /// Something went wrong and sending could not go on.
        Error = "Error",
        /// Not done in time.
        Timeout = "Timeout",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum SendFileErrorCode {
        /// There is no such instance, or not any more.
        InstanceNotExists = "InstanceNotExists",
        /// The instance was released meanwhile.
        InstanceReleased = "InstanceReleased",
        /// The instance was not running.
        InstanceNotRunning = "InstanceNotRunning",
        /// The owner of the file does not exist.
        AccountNotExists = "AccountNotExists",
        /// The Cloud Assistant agent does not run.
        ClientNotRunning = "ClientNotRunning",
        /// The agent does not respond.
        ClientNotResponse = "ClientNotResponse",
        /// The agent is being upgraded.
        ClientIsUpgrading = "ClientIsUpgrading",
        /// The agent is too old.
        ClientNeedUpgrade = "ClientNeedUpgrade",
        /// The file could not be sent in time.
        DeliveryTimeout = "DeliveryTimeout",
        /// The file could not be made.
        FileCreateFail = "FileCreateFail",
        /// There is a file of this name already.
        FileAlreadyExists = "FileAlreadyExists",
        /// The content is not valid.
        FileContentInvalid = "FileContentInvalid",
        /// The name is not valid.
        FileNameInvalid = "FileNameInvalid",
        /// The path is not valid.
        FilePathInvalid = "FilePathInvalid",
        /// The permissions are not valid.
        FileAuthorityInvalid = "FileAuthorityInvalid",
        /// The group of the file does not exist.
        UserGroupNotExists = "UserGroupNotExists",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSendFileResultsRequest,
    DescribeSendFileResultsResponse,
    Invocation,
    InvokeInstance,
}
