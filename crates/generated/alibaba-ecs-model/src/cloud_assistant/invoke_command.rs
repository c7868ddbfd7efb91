// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/InvokeCommand.json; do not edit.
//! Runs an existing command on instances.
//!
//! The conditions and the way to the outcome are those of `RunCommand`.
//!
//! - Requires permission for the action `ecs:InvokeCommand` (access level update), on Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}` (required in the policy) and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
//!   keys: `ecs:CommandRunAs`, `ecs:PluginName`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::{RepeatMode, Tag, TerminationMode};

operation! {
    name: "InvokeCommand",
    effect: Effect::Write,
    request: InvokeCommandRequest = INVOKE_COMMAND_REQUEST,
    response: InvokeCommandResponse = INVOKE_COMMAND_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:InvokeCommand").resources(&[AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/{#commandId}").required(), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()]).conditions(&["ecs:CommandRunAs", "ecs:PluginName"])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 MissingParam.InstanceId = `InstanceId` is missing or empty.",
    "400 InvalidContainerId.Malformed = `ContainerId` is not a 64-digit hexadecimal id.",
    "400 InvalidContainerName.Malformed = `ContainerName` is not a valid container name.",
    "400 InvalidClientToken.Malformed = `ClientToken` is longer than 64 characters or not ASCII.",
    "400 InvalidInstance.NotMatch = The command type does not fit the operating system of an instance.",
    "400 MissingParam.Frequency = `RepeatMode` is `Period` but `Frequency` is missing.",
    "400 InvalidParam.Frequency = `Frequency` is no valid rate, time or cron expression.",
    "400 Parameter.MissingValue = A custom parameter of the command needs a value.",
    "400 Parameter.Disabled = `Parameters` was sent although the command has custom parameters switched off.",
    "400 InvalidParameter.Parameters = `Parameters` is not a valid JSON object.",
    "400 NumberExceed.ResourceTags = More than 10 resource tags.",
    "400 MissingParameter.ResourceTagKey = A resource tag has no key.",
    "400 InvalidResourceTagKey.Malformed = A resource tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidResourceTagValue.Malformed = A resource tag value is too long or contains a URL.",
    "400 Duplicate.ResourceTagKey = Two resource tags have the same key.",
    "400 InvalidResourceTag.InstanceNotFound = No instance carries these resource tags.",
    "400 InvalidResourceTag.ConflictWithInstanceIds = `ResourceTag` and `InstanceId` exclude each other.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 Invocation.ExceedQuota = The daily quota of invocations in this region is used up.",
    "403 ParameterCount.ExceedLimit = Too many custom parameters.",
    "403 ParameterKey.ExceedLimit = A custom parameter name is too long.",
    "403 CmdContent.ExceedLimit = The command is too long once Base64 encoded.",
    "403 ParameterKey.Duplicate = `Parameters` names a custom parameter twice.",
    "403 Parameter.NotMatched = `Parameters` names something that the command does not define.",
    "403 ParameterType.NotSupported = A custom parameter value has a type that is not supported; send text.",
    "403 Username.ExceedLimit = `Username` is too long.",
    "403 WindowsPasswordName.ExceedLimit = `WindowsPasswordName` is longer than 255 characters.",
    "403 WindowsPasswordName.Missed = A Windows user other than System needs `WindowsPasswordName`.",
    "403 ParameterStore.NotSupported = This region has no parameter store to take the password from.",
    "403 TemporaryAccessKey.Error = The temporary access key used to read the parameter store is not valid.",
    "403 ParameterStore.InvalidParameters = The parameter store holds no valid parameter of this name.",
    "403 ParameterStore.NoPermission = The caller may not read the parameter store.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "403 IdempotentParameterMismatch = The same `ClientToken` came before with other parameters.",
    "403 IdempotentProcessing = The first call with this `ClientToken` is still running.",
    "404 InvalidRepeatMode.NotFound = There is no repeat mode of this name.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "404 InvalidCmdId.NotFound = There is no command with this id.",
    "404 InvalidResourceGroup.NotFound = There is no resource group with this id.",
    "404 InvalidTerminationMode.NotFound = There is no termination mode of this name.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `InvokeCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvokeCommandRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Resource group of the invocation. The instances have to belong to it; the Describe operations can
    /// filter by it.
    pub resource_group_id: Option<String>,
    /// Id of the command; `DescribeCommands` lists them.
    pub command_id: String,
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
    /// Who to run as. When absent, `root` on Linux and `System` on Windows. At most 255 characters.
    pub username: Option<String>,
    /// Name under which the parameter store of Operation Orchestration Service keeps the password of
    /// `Username`. The name, not the password; only for Windows users other than System. At most 255
    /// characters.
    pub windows_password_name: Option<String>,
    /// Instances to run on. A quota limits their number, 100 unless raised; so it is not checked here. One
    /// that cannot run the command fails the whole call.
    pub instance_id: Vec<String>,
    /// Run in this container: 64 hexadecimal digits, optionally after `docker://`, `containerd://` or
    /// `cri-o://`. Needs Linux and agent 2.2.3.344; `Username` and `WorkingDir` then have no effect.
    pub container_id: Option<String>,
    /// Run in the container of this name, under the same conditions as `ContainerId`.
    pub container_name: Option<String>,
    /// Seconds that this invocation may run on an instance. The timeout of the command when absent. At
    /// least 10.
    pub timeout: Option<i64>,
    /// Tags to put on the invocation, at most 20.
    pub tag: Vec<Tag>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Run on the instances that carry these tags, at most 10 tags, instead of naming them in `InstanceId`.
    pub resource_tag: Vec<Tag>,
    /// What is stopped when the invocation is stopped or times out.
    pub termination_mode: Option<TerminationMode>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At
    /// most 1 KB. Replaces the launcher of the command for this invocation.
    pub launcher: Option<String>,
    /// Directory to run in. The home of root on Linux and the directory of the agent on Windows when
    /// absent. At most 200 characters.
    pub working_dir: Option<String>,
    /// Deliver the output to OSS, to `oss://<bucket>/<prefix>`.
    pub oss_output_delivery: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InvokeCommandRequest {
    /// Creates a value with the required members.
    pub fn new(command_id: impl Into<String>) -> Self {
        Self {
            command_id: command_id.into(),
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
        self.extra.set_empty(6, self.parameters.is_empty());
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

    /// Seconds that this invocation may run on an instance.
    pub fn timeout(mut self, value: i64) -> Self {
        self.timeout = Some(value);
        self
    }

    /// Tags to put on the invocation, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
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

    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`.
    pub fn launcher(mut self, value: impl Into<String>) -> Self {
        self.launcher = Some(value.into());
        self
    }

    /// Directory to run in.
    pub fn working_dir(mut self, value: impl Into<String>) -> Self {
        self.working_dir = Some(value.into());
        self
    }

    /// Deliver the output to OSS, to `oss://<bucket>/<prefix>`.
    pub fn oss_output_delivery(mut self, value: impl Into<String>) -> Self {
        self.oss_output_delivery = Some(value.into());
        self
    }
}

record! {
    InvokeCommandRequest: INVOKE_COMMAND_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    2 command_id: Str = Field::string("CommandId").required(),
    3 repeat_mode: Opt = Field::one_of("RepeatMode", RepeatMode::VALUES),
    4 timed: OptBool = Field::boolean("Timed").deprecated(),
    5 frequency: OptStr = Field::string("Frequency"),
    6 parameters: Map = Field::string("Parameters").map().style(Style::Json),
    7 username: OptStr = Field::string("Username").limits(&Limits::new().length(None, Some(255))),
    8 windows_password_name: OptStr = Field::string("WindowsPasswordName").limits(&Limits::new().length(None, Some(255))),
    9 instance_id: List = Field::string("InstanceId").list(),
    10 container_id: OptStr = Field::string("ContainerId"),
    11 container_name: OptStr = Field::string("ContainerName"),
    12 timeout: OptInt = Field::int64("Timeout").limits(&Limits::new().range(Some(10.0), None)),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
    15 resource_tag: List = Field::record("ResourceTag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
    16 termination_mode: Opt = Field::one_of("TerminationMode", TerminationMode::VALUES),
    17 launcher: OptStr = Field::string("Launcher"),
    18 working_dir: OptStr = Field::string("WorkingDir").limits(&Limits::new().length(None, Some(200))),
    19 oss_output_delivery: OptStr = Field::string("OssOutputDelivery"),
}

/// Response of `InvokeCommand`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvokeCommandResponse {
    /// Id of the invocation, for the Describe operations.
    pub invoke_id: String,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InvokeCommandResponse: INVOKE_COMMAND_RESPONSE,
    0 invoke_id: Str = Field::string("InvokeId").always(),
    1 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InvokeCommandRequest,
    InvokeCommandResponse,
}
