// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInvocationAttribute.json; do not edit.
//! Changes an invocation that repeats or waits for a restart: its script, parameters, frequency, or the
//! instances it runs on.
//!
//! Only with `RepeatMode` `Period`, `NextRebootOnly` or `EveryReboot`, and only while its status is
//! `Pending`, `Scheduled`, `Running` or `Stopping`. The agents need version 2.2.3.541 on Linux,
//! 2.1.3.541 on Windows. The script of a public command cannot be changed; a changed script becomes a
//! new command, which is kept and counts towards the quota when the old one was kept.
//!
//! - Requires permission for the action `ecs:ModifyInvocationAttribute` (access level update), on
//!   Invocation `acs:ecs:{#regionId}:{#accountId}:invocation/{#invocationId}` (required in the policy)
//!   and Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use std::collections::BTreeMap;

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Style, errors, operation, record,
};

pub use crate::shapes::ContentEncoding;

operation! {
    name: "ModifyInvocationAttribute",
    effect: Effect::Write,
    request: ModifyInvocationAttributeRequest = MODIFY_INVOCATION_ATTRIBUTE_REQUEST,
    response: ModifyInvocationAttributeResponse = MODIFY_INVOCATION_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyInvocationAttribute").resources(&[AuthorizedResource::new("Invocation", "acs:ecs:{#regionId}:{#accountId}:invocation/{#invocationId}").required(), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")])),
}

errors! {
    "400 InvalidParameter.Frequency = `Frequency` is no valid rate, time or cron expression.",
    "400 InvalidParameters.KeyDuplicate = `Parameters` names a custom parameter twice.",
    "400 InvalidParameters.KeyNotMatch = `Parameters` names something that the command does not define.",
    "400 InvalidParameters.KeyMalformed = A name in `Parameters` has characters that are not allowed.",
    "400 InvalidParameters.KeyEmpty = A name in `Parameters` is empty.",
    "400 InvalidCommandContent.DecodeError = `CommandContent` is not Base64 although `ContentEncoding` says so.",
    "403 InvalidInstanceId.OSTypeUnsupported = The command type does not fit the operating system of an instance.",
    "403 InvalidOperation.RepeatModeUnsupported = The invocation runs once; it cannot be changed.",
    "403 InvalidOperation.InvokeAlreadyFinished = The invocation is over.",
    "403 InvalidOperation.CloudAssistantVersionUnsupported = The agent on an instance is too old.",
    "403 InvalidOperation.ModifyPublicCommandUnsupported = The script of a public command cannot be changed.",
    "403 InvalidCommandContent.LengthLimitExceeded = The command is too long once Base64 encoded.",
    "403 InvalidParameters.CountLimitExceeded = More than 10 custom parameters.",
    "403 InvalidParameters.KeyLengthLimitExceeded = A name in `Parameters` is longer than 64 characters.",
    "403 InvalidInstanceId.CountLimitExceeded = Too many instances.",
    "403 CommandLimitExceeded = The region holds as many commands as the quota allows.",
    "403 InvalidParameters.ValueTypeUnsupported = A value in `Parameters` is not text.",
    "404 InvalidInvokeId.NotFound = There is no invocation with this id.",
    "404 InvalidInstanceId.NotFound = The region has no instance with one of these ids.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "500 InternalError = The service failed for a reason it does not name; try again later.",
}

/// Request of `ModifyInvocationAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInvocationAttributeRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Instances to add, ECS or managed. Together with those it already runs on at most 100; that is a
    /// quota, so it is not checked here.
    pub instance_id: Vec<String>,
    /// Id of the invocation to change (`t-...`). It must be one that repeats or waits for a restart, and
    /// not have ended.
    pub invoke_id: String,
    /// The script, plain or in Base64 as `ContentEncoding` says. Base64 encoded it may take 18 KB when the
    /// command is kept, 24 KB otherwise. With `EnableParameter` it may hold custom parameters `{{name}}`:
    /// at most 20, names of letters, digits, `-` and `_`, at most 64 bytes, case ignored. Filled in by
    /// themselves: `{{ACS::RegionId}}`, `{{ACS::AccountId}}`, `{{ACS::InstanceId}}`,
    /// `{{ACS::InstanceName}}`, `{{ACS::InvokeId}}`, `{{ACS::CommandId}}`.
    pub command_content: Option<String>,
    /// Whether the script holds custom parameters; `true` to change `Parameters`.
    pub enable_parameter: Option<bool>,
    /// Values of custom parameters by name, at most 10. Names take at most 64 characters; values may be
    /// empty. Only names that the command defines.
    pub parameters: BTreeMap<String, String>,
    /// When to run, for `RepeatMode` `Period`: `rate(5m)` (every 5 minutes; 60 seconds to 7 days, units
    /// `s`, `m`, `h`, `d`), `at(2026-01-31 08:00:00 Asia/Shanghai)` (once), or a cron expression of
    /// seconds, minutes, hours, day, month, weekday, with optional year and time zone. Without a zone, `at`
    /// means UTC and cron the time of the instance. Two runs lie at least the timeout apart, and cron runs
    /// at least 10 seconds. Rates count from the creation of the invocation.
    pub frequency: Option<String>,
    /// Whether `CommandContent` is the text itself or its Base64 form. Default: `PlainText`.
    pub content_encoding: Option<ContentEncoding>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInvocationAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(invoke_id: impl Into<String>) -> Self {
        Self {
            invoke_id: invoke_id.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Instances to add, ECS or managed.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }

    /// The script, plain or in Base64 as `ContentEncoding` says.
    pub fn command_content(mut self, value: impl Into<String>) -> Self {
        self.command_content = Some(value.into());
        self
    }

    /// Whether the script holds custom parameters; `true` to change `Parameters`.
    pub fn enable_parameter(mut self, value: bool) -> Self {
        self.enable_parameter = Some(value);
        self
    }

    /// Values of custom parameters by name, at most 10.
    pub fn parameters(mut self, value: BTreeMap<String, String>) -> Self {
        self.parameters = value;
        self.extra.set_empty(5, self.parameters.is_empty());
        self
    }

    /// When to run, for `RepeatMode` `Period`: `rate(5m)` (every 5 minutes; 60 seconds to 7 days, units
    /// `s`, `m`, `h`, `d`), `at(2026-01-31 08:00:00 Asia/Shanghai)` (once), or a cron expression of
    /// seconds, minutes, hours, day, month, weekday, with optional year and time zone.
    pub fn frequency(mut self, value: impl Into<String>) -> Self {
        self.frequency = Some(value.into());
        self
    }

    /// Whether `CommandContent` is the text itself or its Base64 form.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ModifyInvocationAttributeRequest: MODIFY_INVOCATION_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: List = Field::string("InstanceId").list(),
    2 invoke_id: Str = Field::string("InvokeId").required(),
    3 command_content: OptStr = Field::string("CommandContent"),
    4 enable_parameter: OptBool = Field::boolean("EnableParameter"),
    5 parameters: Map = Field::string("Parameters").map().style(Style::Json),
    6 frequency: OptStr = Field::string("Frequency"),
    7 content_encoding: Opt = Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    8 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `ModifyInvocationAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInvocationAttributeResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Id of the command: a new one when the script changed, otherwise the one in use.
    pub command_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInvocationAttributeResponse: MODIFY_INVOCATION_ATTRIBUTE_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 command_id: Str = Field::string("CommandId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInvocationAttributeRequest,
    ModifyInvocationAttributeResponse,
}
