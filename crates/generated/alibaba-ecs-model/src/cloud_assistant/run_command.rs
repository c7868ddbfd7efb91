// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RunCommand.json; do not edit.
//! Creates a command and runs it on instances, in one call.
//!
//! The instances have to be running and need the Cloud Assistant agent; `DescribeCloudAssistantStatus`
//! tells. The response comes as soon as the invocation is accepted: wait for it and read its outcome
//! with `DescribeInvocations` or `DescribeInvocationResults`. Without a `ClientToken` a repeated call
//! runs the command again. To keep the command (`KeepCommand`), a policy also has to allow the action
//! on `acs:ecs:*:*:command/*`.
//!
//! - Requires permission for the action `ecs:RunCommand` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
//!   keys: `ecs:CommandRunAs`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::{CommandType, ContentEncoding, RepeatMode, Tag, TerminationMode};

operation! {
    name: "RunCommand",
    effect: Effect::Write,
    request: RunCommandRequest = RUN_COMMAND_REQUEST,
    response: RunCommandResponse = RUN_COMMAND_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RunCommand").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()]).conditions(&["ecs:CommandRunAs"])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 MissingParam.InstanceId = `InstanceId` is missing or empty.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 InvalidContainerId.Malformed = `ContainerId` is not a 64-digit hexadecimal id.",
    "400 InvalidContainerName.Malformed = `ContainerName` is not a valid container name.",
    "400 InvalidClientToken.Malformed = `ClientToken` is longer than 64 characters or not ASCII.",
    "400 CmdParam.EmptyKey = A custom parameter in the command has no name between its braces.",
    "400 CmdParam.InvalidParamName = A custom parameter name has characters other than letters, digits, `-` and `_`.",
    "400 CmdContent.DecodeError = `CommandContent` is not Base64 although `ContentEncoding` says so.",
    "400 InvalidInstance.NotMatch = The command type does not fit the operating system of an instance.",
    "400 MissingParam.Frequency = `RepeatMode` is `Period` but `Frequency` is missing.",
    "400 InvalidParam.Frequency = `Frequency` is no valid rate, time or cron expression.",
    "400 ParameterKey.Duplicate = `Parameters` names a custom parameter twice.",
    "400 Parameter.NotMatched = `Parameters` names something that the command does not define.",
    "400 WindowsPasswordName.Missed = A Windows user other than System needs `WindowsPasswordName`.",
    "400 Parameter.Disabled = `Parameters` was sent although the command has custom parameters switched off.",
    "400 InvalidParameter.WorkingDir = `WorkingDir` is not a valid path.",
    "400 NumberExceed.ResourceTags = More than 10 resource tags.",
    "400 MissingParameter.ResourceTagKey = A resource tag has no key.",
    "400 InvalidResourceTagKey.Malformed = A resource tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidResourceTagValue.Malformed = A resource tag value is too long or contains a URL.",
    "400 Duplicate.ResourceTagKey = Two resource tags have the same key.",
    "400 InvalidResourceTag.InstanceNotFound = No instance carries these resource tags.",
    "400 InvalidResourceTag.ConflictWithInstanceIds = `ResourceTag` and `InstanceId` exclude each other.",
    "403 CmdContent.ExceedLimit = The command is too long once Base64 encoded.",
    "403 CmdName.ExceedLimit = The command name is longer than 128 characters.",
    "403 CmdDesc.ExceedLimit = The command description is longer than 512 characters.",
    "403 CmdCount.ExceedQuota = The region holds as many commands as the quota allows; delete some or raise the quota.",
    "403 CmdParamCount.ExceedLimit = The command defines more than 20 custom parameters.",
    "403 CmdParamName.ExceedLimit = A custom parameter name is longer than 64 bytes.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 Invocation.ExceedQuota = The daily quota of invocations in this region is used up.",
    "403 ParameterCount.ExceedLimit = Too many custom parameters.",
    "403 ParameterKey.ExceedLimit = A custom parameter name is too long.",
    "403 ParameterType.NotSupported = A custom parameter value has a type that is not supported; send text.",
    "403 Username.ExceedLimit = `Username` is too long.",
    "403 WindowsPasswordName.ExceedLimit = `WindowsPasswordName` is longer than 255 characters.",
    "403 ParameterStore.NotSupported = This region has no parameter store to take the password from.",
    "403 TemporaryAccessKey.Error = The temporary access key used to read the parameter store is not valid.",
    "403 ParameterStore.InvalidParameters = The parameter store holds no valid parameter of this name.",
    "403 ParameterStore.NoPermission = The caller may not read the parameter store.",
    "403 OperationDenied.BidOwnResource = An account of a reseller cannot own resources.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "403 IdempotentParameterMismatch = The same `ClientToken` came before with other parameters.",
    "403 IdempotentProcessing = The first call with this `ClientToken` is still running.",
    "403 InvalidStatus.ResourceGroup = The resource group is being created or deleted.",
    "403 InvalidParameterCharacter.CommandName = The command name has characters that are not allowed.",
    "403 InvalidParameterCharacter.CommandDescription = The command description has characters that are not allowed.",
    "403 InvalidParameterCharacter.CommandWorkingDir = `WorkingDir` has characters that are not allowed.",
    "404 InvalidCmdType.NotFound = There is no command type of this name.",
    "404 InvalidRepeatMode.NotFound = There is no repeat mode of this name.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "404 InvalidCmdId.NotFound = There is no command with this id.",
    "404 InvalidResourceGroup.NotFound = There is no resource group with this id.",
    "404 InvalidTerminationMode.NotFound = There is no termination mode of this name.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `RunCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct RunCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Resource group of the invocation. The instances have to belong to it; the Describe operations can
    /// filter by it.
    pub resource_group_id: Option<String>,
    /// Name of the command, chosen by its owner. At most 128 characters.
    pub name: Option<String>,
    /// Free text about the command and what it does. At most 512 characters.
    pub description: Option<String>,
    /// Language of the script, and so the operating systems that it runs on.
    pub r#type: CommandType,
    /// The script, plain or in Base64 as `ContentEncoding` says. Base64 encoded it may take 18 KB when the
    /// command is kept, 24 KB otherwise. With `EnableParameter` it may hold custom parameters `{{name}}`:
    /// at most 20, names of letters, digits, `-` and `_`, at most 64 bytes, case ignored. Filled in by
    /// themselves: `{{ACS::RegionId}}`, `{{ACS::AccountId}}`, `{{ACS::InstanceId}}`,
    /// `{{ACS::InstanceName}}`, `{{ACS::InvokeId}}`, `{{ACS::CommandId}}`.
    pub command_content: String,
    /// Directory to run in. The home of root on Linux and the directory of the agent on Windows when
    /// absent. At most 200 characters.
    pub working_dir: Option<String>,
    /// Seconds that the command may run on an instance; after that its process is killed. Default: `60`.
    pub timeout: Option<i64>,
    /// Whether the script holds custom parameters. Default: `false`.
    pub enable_parameter: Option<bool>,
    /// When and how often to run. `Once` when absent; `Period` whenever `Frequency` is given. `Period`
    /// needs `Frequency`.
    pub repeat_mode: Option<RepeatMode>,
    /// Has no effect any more. Deprecated in favour of `RepeatMode`. Has no effect any more.
    #[deprecated = "In favour of `RepeatMode`. Has no effect any more."]
    pub timed: Option<bool>,
    /// When to run: `rate(5m)` (every 5 minutes; 60 seconds to 7 days, units `s`, `m`, `h`, `d`),
    /// `at(2026-01-31 08:00:00 Asia/Shanghai)` (once), or a cron expression of seconds, minutes, hours,
    /// day, month, weekday, with optional year and time zone. Without a zone, `at` means UTC and cron the
    /// time of the instance. Two runs lie at least the timeout apart, and cron runs at least 10 seconds.
    pub frequency: Option<String>,
    /// Values of custom parameters by name, at most 10. Names take at most 64 characters; values may be
    /// empty. Only names that the command defines.
    pub parameters: BTreeMap<String, String>,
    /// Keep the command, for `InvokeCommand`. It then counts towards the quota of commands. Default:
    /// `false`.
    pub keep_command: Option<bool>,
    /// Whether `CommandContent` is the text itself or its Base64 form. Default: `PlainText`.
    pub content_encoding: Option<ContentEncoding>,
    /// Who to run as. When absent, `root` on Linux and `System` on Windows. At most 255 characters.
    pub username: Option<String>,
    /// Name under which the parameter store of Operation Orchestration Service keeps the password of
    /// `Username`. The name, not the password; only for Windows users other than System. At most 255
    /// characters.
    pub windows_password_name: Option<String>,
    /// Instances to run on. A quota limits their number, 100 unless raised; so it is not checked here. One
    /// that cannot run the command fails the whole call.
    pub instance_id: Vec<String>,
    /// Tags to put on the invocation, at most 20.
    pub tag: Vec<Tag>,
    /// Run in this container: 64 hexadecimal digits, optionally after `docker://`, `containerd://` or
    /// `cri-o://`. Needs Linux and agent 2.2.3.344; `Username` and `WorkingDir` then have no effect.
    pub container_id: Option<String>,
    /// Run in the container of this name, under the same conditions as `ContainerId`.
    pub container_name: Option<String>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Run on the instances that carry these tags, at most 10 tags, instead of naming them in `InstanceId`.
    pub resource_tag: Vec<Tag>,
    /// What is stopped when the invocation is stopped or times out.
    pub termination_mode: Option<TerminationMode>,
    /// Deliver the output to OSS, to `oss://<bucket>/<prefix>`.
    pub oss_output_delivery: Option<String>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At
    /// most 1 KB.
    pub launcher: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RunCommandRequest {
    /// Creates a value with the required members.
    pub fn new(
        r#type: impl Into<CommandType>,
        command_content: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            command_content: command_content.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Resource group of the invocation.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Name of the command, chosen by its owner.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Free text about the command and what it does.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Directory to run in.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// Seconds that the command may run on an instance; after that its process is killed.
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Whether the script holds custom parameters.
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }

    /// When and how often to run.
    pub fn repeat_mode(mut self, value: impl Into<RepeatMode>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }

    /// Has no effect any more.
    #[deprecated = "In favour of `RepeatMode`. Has no effect any more."]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }

    /// When to run: `rate(5m)` (every 5 minutes; 60 seconds to 7 days, units `s`, `m`, `h`, `d`),
    /// `at(2026-01-31 08:00:00 Asia/Shanghai)` (once), or a cron expression of seconds, minutes, hours,
    /// day, month, weekday, with optional year and time zone.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Values of custom parameters by name, at most 10.
    pub fn parameters(mut self, value: BTreeMap<String, String>) -> Self {
        self.parameters = value;
        self.extra.set_empty(12, self.parameters.is_empty());
        self
    }

    /// Keep the command, for `InvokeCommand`.
    pub fn keep_command(mut self, value: bool) -> Self {
        self.keep_command = Some(value);
        self
    }

    /// Whether `CommandContent` is the text itself or its Base64 form.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Who to run as.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }

    /// Name under which the parameter store of Operation Orchestration Service keeps the password of
    /// `Username`.
    pub fn windows_password_name(mut self, value: impl Into<String>) -> Self {
        self.windows_password_name = Some(value.into());
        self
    }

    /// Instances to run on.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }

    /// Tags to put on the invocation, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Run in this container: 64 hexadecimal digits, optionally after `docker://`, `containerd://` or
    /// `cri-o://`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }

    /// Run in the container of this name, under the same conditions as `ContainerId`.
    pub fn container_name(mut self, value: impl Into<String>) -> Self {
        self.container_name = Some(value.into());
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Run on the instances that carry these tags, at most 10 tags, instead of naming them in `InstanceId`.
    pub fn resource_tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.resource_tag = cloudspec_wire::all(value);
        self
    }

    /// What is stopped when the invocation is stopped or times out.
    pub fn termination_mode(mut self, value: impl Into<TerminationMode>) -> Self {
        self.termination_mode = Some(value.into());
        self
    }

    /// Deliver the output to OSS, to `oss://<bucket>/<prefix>`.
    pub fn oss_output_delivery(mut self, value: impl Into<String>) -> Self {
        self.oss_output_delivery = Some(value.into());
        self
    }

    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }
}

record! {
    RunCommandRequest: RUN_COMMAND_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 name: OptStr = Field::string("Name").limits(&Limits::new().length(None, Some(128))),
    3 description: OptStr = Field::string("Description").limits(&Limits::new().length(None, Some(512))),
    4 r#type: Enum = Field::one_of("Type", CommandType::VALUES).required(),
    5 command_content: Str = Field::string("CommandContent").required(),
    6 working_dir: OptStr = Field::string("WorkingDir").limits(&Limits::new().length(None, Some(200))),
    7 timeout: OptInt = Field::int64("Timeout"),
    8 enable_parameter: OptBool = Field::boolean("EnableParameter"),
    9 repeat_mode: Opt = Field::one_of("RepeatMode", RepeatMode::VALUES),
    10 timed: OptBool = Field::boolean("Timed").deprecated(),
    11 frequency: OptStr = Field::string("Frequency"),
    12 parameters: Map = Field::string("Parameters").map().style(Style::Json),
    13 keep_command: OptBool = Field::boolean("KeepCommand"),
    14 content_encoding: Opt = Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    15 username: OptStr = Field::string("Username").limits(&Limits::new().length(None, Some(255))),
    16 windows_password_name: OptStr = Field::string("WindowsPasswordName").limits(&Limits::new().length(None, Some(255))),
    17 instance_id: List = Field::string("InstanceId").list(),
    18 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    19 container_id: OptStr = Field::string("ContainerId"),
    20 container_name: OptStr = Field::string("ContainerName"),
    21 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
    22 resource_tag: List = Field::record("ResourceTag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
    23 termination_mode: Opt = Field::one_of("TerminationMode", TerminationMode::VALUES),
    24 oss_output_delivery: OptStr = Field::string("OssOutputDelivery"),
    25 launcher: OptStr = Field::string("Launcher"),
}

/// Response of `RunCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct RunCommandResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Id of the command (`c-...`). `DescribeCommands` lists it.
    pub command_id: String,
    /// Id of the invocation, for the Describe operations.
    pub invoke_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RunCommandResponse: RUN_COMMAND_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 command_id: Str = Field::string("CommandId").always(),
    2 invoke_id: Str = Field::string("InvokeId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RunCommandRequest,
    RunCommandResponse,
}
