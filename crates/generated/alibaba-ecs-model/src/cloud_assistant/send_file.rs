// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/SendFile.json; do not edit.
//! Sends a file to instances.
//!
//! The instances have to be running and need an agent later than 1.0.2.569 on Linux, 1.0.0.149 on
//! Windows. The response comes as soon as the task is accepted; `DescribeSendFileResults` has the
//! outcome.
//!
//! - Requires permission for the action `ecs:SendFile` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{ContentEncoding, Tag};

operation! {
    name: "SendFile",
    effect: Effect::Write,
    request: SendFileRequest = SEND_FILE_REQUEST,
    response: SendFileResponse = SEND_FILE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:SendFile").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 MissingParam.InstanceId = `InstanceId` is missing or empty.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 FileTargetDir.Invalid = `TargetDir` is not a valid path.",
    "400 FileMode.Invalid = `FileMode` is not a valid mode.",
    "400 FileContent.DecodeError = `Content` is not Base64 although `ContentType` says so.",
    "400 FileContentType.Invalid = There is no content type of this name.",
    "400 InvalidParameter.FileOwner = `FileOwner` is not a valid user name.",
    "400 InvalidParameter.FileGroup = `FileGroup` is not a valid group name.",
    "403 FileSize.ExceedLimit = `Content` is longer than 32 KB once Base64 encoded.",
    "403 FileName.ExceedLimit = `Name` is longer than 255 characters.",
    "403 FileDesc.ExceedLimit = `Description` is longer than 512 characters.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "404 InvalidResourceGroup.NotFound = There is no resource group with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `SendFile`.
#[derive(Default)]
#[non_exhaustive]
pub struct SendFileRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Resource group of the task. The instances have to belong to it; the Describe operations can filter
    /// by it.
    pub resource_group_id: Option<String>,
    /// Name that the file has on the instances. At most 255 characters.
    pub name: String,
    /// Free text about the task of sending the file. At most 512 characters.
    pub description: Option<String>,
    /// Seconds that sending may take. Values below 10 count as 10. Default: `60`.
    pub timeout: Option<i64>,
    /// Directory on the instance; made when missing. At most 255 characters.
    pub target_dir: String,
    /// Whether `Content` is the text itself or its Base64 form. Default: `PlainText`.
    pub content_type: Option<ContentEncoding>,
    /// The file, plain or in Base64 as `ContentType` says. At most 32 KB once Base64 encoded.
    pub content: String,
    /// Owner of the file, who has to exist. Linux only. At most 64 characters. Default: `root`.
    pub file_owner: Option<String>,
    /// Group of the file, which has to exist. Linux only. At most 64 characters. Default: `root`.
    pub file_group: Option<String>,
    /// Permissions of the file as chmod takes them. Linux only. Default: `0644`.
    pub file_mode: Option<String>,
    /// Whether to replace a file of the same name. Default: `false`.
    pub overwrite: Option<bool>,
    /// Instances to send it to. 50 are documented, 100 accepted.
    pub instance_id: Vec<String>,
    /// Tags to put on the task, at most 20.
    pub tag: Vec<Tag>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SendFileRequest {
    /// Creates a value with the required members.
    pub fn new(
        name: impl Into<String>,
        target_dir: impl Into<String>,
        content: impl Into<String>,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            target_dir: target_dir.into(),
            content: content.into(),
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Resource group of the task.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Free text about the task of sending the file.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Seconds that sending may take.
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Whether `Content` is the text itself or its Base64 form.
    pub fn content_type(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_type = Some(value.into());
        self
    }

    /// Owner of the file, who has to exist.
    pub fn file_owner(mut self, value: impl Into<String>) -> Self {
        self.file_owner = Some(value.into());
        self
    }

    /// Group of the file, which has to exist.
    pub fn file_group(mut self, value: impl Into<String>) -> Self {
        self.file_group = Some(value.into());
        self
    }

    /// Permissions of the file as chmod takes them.
    pub fn file_mode(mut self, value: impl Into<String>) -> Self {
        self.file_mode = Some(value.into());
        self
    }

    /// Whether to replace a file of the same name.
    pub fn overwrite(mut self, value: bool) -> Self {
        self.overwrite = Some(value);
        self
    }

    /// Tags to put on the task, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    SendFileRequest: SEND_FILE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 name: Str = Field::string("Name").required().limits(&Limits::new().length(None, Some(255))),
    3 description: OptStr = Field::string("Description").limits(&Limits::new().length(None, Some(512))),
    4 timeout: OptInt = Field::int64("Timeout"),
    5 target_dir: Str = Field::string("TargetDir").required().limits(&Limits::new().length(None, Some(255))),
    6 content_type: Opt = Field::one_of("ContentType", ContentEncoding::VALUES),
    7 content: Str = Field::string("Content").required(),
    8 file_owner: OptStr = Field::string("FileOwner").limits(&Limits::new().length(None, Some(64))),
    9 file_group: OptStr = Field::string("FileGroup").limits(&Limits::new().length(None, Some(64))),
    10 file_mode: OptStr = Field::string("FileMode"),
    11 overwrite: OptBool = Field::boolean("Overwrite"),
    12 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `SendFile`.
#[derive(Default)]
#[non_exhaustive]
pub struct SendFileResponse {
    /// Id of the invocation, for the Describe operations.
    pub invoke_id: String,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SendFileResponse: SEND_FILE_RESPONSE,
    0 invoke_id: Str = Field::string("InvokeId").always(),
    1 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    SendFileRequest,
    SendFileResponse,
}
