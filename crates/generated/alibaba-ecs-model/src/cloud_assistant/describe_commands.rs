// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCommands.json; do not edit.
//! Lists commands: your own, or the public ones that Alibaba Cloud provides.
//!
//! Without `Provider` the response has all commands of your own.
//!
//! - Requires permission for the action `ecs:DescribeCommands` (access level get), on Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/*` and Command
//!   `acs:ecs:{#regionId}:{#accountId}:command/{#commandId}`.
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, operation, record,
};

pub use crate::shapes::{AttachedTag, CommandType, ContentEncoding, Tag};

operation! {
    name: "DescribeCommands",
    effect: Effect::Read,
    request: DescribeCommandsRequest = DESCRIBE_COMMANDS_REQUEST,
    response: DescribeCommandsResponse = DESCRIBE_COMMANDS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Commands"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeCommands").resources(&[AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/*"), AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/{#commandId}")])),
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

/// Request of `DescribeCommands`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCommandsRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// List public commands of this provider: `AlibabaCloud` for all, or one such as
    /// `AlibabaCloud.ECS.GuestOS`. Your own commands when absent.
    pub provider: Option<String>,
    /// Id of a command (`c-...`): only this one is returned.
    pub command_id: Option<String>,
    /// Only commands with this name. Own commands: a prefix when it ends in `*`. Public commands: any part
    /// of the name.
    pub name: Option<String>,
    /// Only commands with this description, matched as `Name` is.
    pub description: Option<String>,
    /// Only commands in this language are returned.
    pub r#type: Option<CommandType>,
    /// How command contents and outputs are written in the response. Default: `Base64`.
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
    /// For public commands: only the latest version of each (`true`) or all versions (`false`).
    pub latest: Option<bool>,
    /// Id of a resource group (`rg-...`): only commands in it are returned.
    pub resource_group_id: Option<String>,
    /// Only commands that carry all of these tags, at most 20. No more than 1,000 resources may carry them;
    /// beyond that, use `ListTagResources`.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCommandsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// List public commands of this provider: `AlibabaCloud` for all, or one such as
    /// `AlibabaCloud.ECS.GuestOS`.
    pub fn provider(mut self, value: impl Into<String>) -> Self {
        self.provider = Some(value.into());
        self
    }

    /// Id of a command (`c-...`): only this one is returned.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Only commands with this name.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Only commands with this description, matched as `Name` is.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Only commands in this language are returned.
    pub fn r#type(mut self, value: impl Into<CommandType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// How command contents and outputs are written in the response.
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

    /// For public commands: only the latest version of each (`true`) or all versions (`false`).
    pub fn latest(mut self, value: bool) -> Self {
        self.latest = Some(value);
        self
    }

    /// Id of a resource group (`rg-...`): only commands in it are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Only commands that carry all of these tags, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeCommandsRequest: DESCRIBE_COMMANDS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 provider: OptStr = Field::string("Provider"),
    2 command_id: OptStr = Field::string("CommandId"),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 r#type: Opt = Field::one_of("Type", CommandType::VALUES),
    6 content_encoding: Opt = Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    7 page_number: OptInt = Field::int64("PageNumber").deprecated().limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int64("PageSize").deprecated().limits(&Limits::new().range(None, Some(50.0))),
    9 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    10 next_token: OptStr = Field::string("NextToken"),
    11 latest: OptBool = Field::boolean("Latest"),
    12 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeCommands`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCommandsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of commands that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// Commands that match, one entry for each.
    pub commands: Vec<Command>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeCommandsResponse: DESCRIBE_COMMANDS_RESPONSE,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 request_id: Str = Field::string("RequestId").always(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 commands: List = Field::record("Commands", &COMMAND).wrapped("Command"),
}

/// `Commands.Command` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Command {
    /// When the command was created.
    pub creation_time: Option<Timestamp>,
    /// Language of the script, and so the operating systems that it runs on.
    pub r#type: Option<CommandType>,
    /// Seconds that it may run on an instance.
    pub timeout: Option<i64>,
    /// How many invocations have used it.
    pub invoke_times: Option<i64>,
    /// Id of the command (`c-...`). `DescribeCommands` lists it.
    pub command_id: String,
    /// Directory on the instance in which the command runs.
    pub working_dir: Option<String>,
    /// Free text about the command and what it does.
    pub description: Option<String>,
    /// Version of a public command: commands with the same provider, name and category are versions of one.
    /// Absent for your own.
    pub version: Option<i64>,
    /// Who provides the public command, such as `AlibabaCloud.ECS.GuestOS`.
    pub provider: Option<String>,
    /// The script, encoded as `ContentEncoding` asks.
    pub command_content: Option<String>,
    /// Category in which its provider lists the public command.
    pub category: Option<String>,
    /// Whether a public command is the latest of its versions. Absent for your own.
    pub latest: Option<bool>,
    /// Name of the command, chosen by its owner.
    pub name: Option<String>,
    /// Whether the script holds custom parameters.
    pub enable_parameter: Option<bool>,
    /// Id of the resource group that the command belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Names of the custom parameters, as found in the script.
    pub parameter_names: Vec<String>,
    /// What is known about the custom parameters.
    pub parameter_definitions: Vec<ParameterDefinition>,
    /// Tags that the command carries, each a key and a value.
    pub tags: Vec<AttachedTag>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At
    /// most 1 KB.
    pub launcher: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Command: COMMAND,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 r#type: Opt = Field::one_of("Type", CommandType::VALUES),
    2 timeout: OptInt = Field::int64("Timeout"),
    3 invoke_times: OptInt = Field::int32("InvokeTimes"),
    4 command_id: Str = Field::string("CommandId").always(),
    5 working_dir: OptStr = Field::string("WorkingDir"),
    6 description: OptStr = Field::string("Description"),
    7 version: OptInt = Field::int32("Version"),
    8 provider: OptStr = Field::string("Provider"),
    9 command_content: OptStr = Field::string("CommandContent"),
    10 category: OptStr = Field::string("Category"),
    11 latest: OptBool = Field::boolean("Latest"),
    12 name: OptStr = Field::string("Name"),
    13 enable_parameter: OptBool = Field::boolean("EnableParameter"),
    14 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    15 parameter_names: List = Field::string("ParameterNames").wrapped("ParameterName"),
    16 parameter_definitions: List = Field::record("ParameterDefinitions", &PARAMETER_DEFINITION).wrapped("ParameterDefinition"),
    17 tags: List = Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
    18 launcher: OptStr = Field::string("Launcher"),
}

/// `Commands.Command.ParameterDefinitions.ParameterDefinition` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ParameterDefinition {
    /// Whether a call must give the custom parameter a value. Default: `false`.
    pub required: Option<bool>,
    /// What the custom parameter is for, as the author of the command says.
    pub description: Option<String>,
    /// Value that the custom parameter has when a call gives none.
    pub default_value: Option<String>,
    /// Name of the custom parameter, as it stands between `{{` and `}}` in the script.
    pub parameter_name: Option<String>,
    /// Values that the custom parameter may have; empty when any is allowed.
    pub possible_values: Vec<String>,
    /// Regular expression that a value has to match.
    pub pattern_regex: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ParameterDefinition: PARAMETER_DEFINITION,
    0 required: OptBool = Field::boolean("Required"),
    1 description: OptStr = Field::string("Description"),
    2 default_value: OptStr = Field::string("DefaultValue"),
    3 parameter_name: OptStr = Field::string("ParameterName"),
    4 possible_values: List = Field::string("PossibleValues").wrapped("PossibleValue"),
    5 pattern_regex: OptStr = Field::string("PatternRegex"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCommandsRequest,
    DescribeCommandsResponse,
    Command,
    ParameterDefinition,
}
