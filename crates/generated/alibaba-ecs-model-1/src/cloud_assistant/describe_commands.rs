// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCommands.json; do not edit.
//! Lists commands: your own, or the public ones that Alibaba Cloud provides.
//!
//! Without `Provider` the answer has all commands of your own.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::{AttachedTag, CommandType, ContentEncoding, Tag3 as Tag};

operation!(Operation::new::<DescribeCommandsRequest, DescribeCommandsResponse>(
    "DescribeCommands", Effect::Read, &DESCRIBE_COMMANDS_REQUEST, &DESCRIBE_COMMANDS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Commands"],
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
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
    500 ServiceUnavailable = The service is briefly out of order; try again later.
    500 InternalError = The service failed for a reason it does not name; try again later.
");

/// Request of `DescribeCommands`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCommandsRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// List public commands of this provider: `AlibabaCloud` for all, or one such as `AlibabaCloud.ECS.GuestOS`. Your own
    /// commands when absent.
    pub provider: Option<String>,
    /** Only this command. */ pub command_id: Option<String>,
    /// Only commands with this name. Own commands: a prefix when it ends in `*`. Public commands: any part of the name.
    pub name: Option<String>,
    /** Only commands with this description, matched as `Name` is. */ pub description: Option<String>,
    /** Only commands of this type. */ pub r#type: Option<CommandType>,
    /// How command contents and outputs are written in the answer. Default: `Base64`.
    pub content_encoding: Option<ContentEncoding>,
    /// Page to return, counted from 1. Ignored when paging by token. Default: `1`. Deprecated in favour of `NextToken`. Page
    /// with a token instead.
    pub page_number: Option<i64>,
    /// Entries a page. Ignored when paging by token. Default: `10`. Deprecated in favour of `MaxResults`. Page with a token
    /// instead.
    pub page_size: Option<i64>,
    /** Most entries to return in one answer. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** For public commands: only the latest version of each (`true`) or all versions (`false`). */ pub latest: Option<bool>,
    /** Only commands with this resource group. */ pub resource_group_id: Option<String>,
    /// Only commands that carry all of these tags, at most 20. No more than 1,000 resources may carry them; beyond that, use
    /// ListTagResources.
    pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCommandsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Provider`.
    pub fn provider(mut self, value: impl Into<String>) -> Self { self.provider = Some(value.into()); self }
    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self { self.command_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<CommandType>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `Latest`.
    pub fn latest(mut self, value: bool) -> Self { self.latest = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeCommandsRequest`].
pub static DESCRIBE_COMMANDS_REQUEST: Schema = Schema { name: "DescribeCommandsRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("RegionId").required().filled(),
    Field::string("Provider"),
    Field::string("CommandId"),
    Field::string("Name"),
    Field::string("Description"),
    Field::one_of("Type", CommandType::VALUES),
    Field::one_of("ContentEncoding", ContentEncoding::VALUES),
    Field::int64("PageNumber").deprecated().limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").deprecated().limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::boolean("Latest"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeCommandsRequest, DESCRIBE_COMMANDS_REQUEST,
    [0 OptStr region_id, 1 OptStr provider, 2 OptStr command_id, 3 OptStr name, 4 OptStr description, 5 Opt r#type,
    6 Opt content_encoding, 10 OptStr next_token, 12 OptStr resource_group_id, 13 List tag] [7 OptInt page_number,
    8 OptInt page_size, 9 OptInt max_results, 11 OptBool latest]);

/// Answer of `DescribeCommands`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCommandsResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of commands that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** The commands. */ pub commands: Vec<Command>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCommandsResponse`].
pub static DESCRIBE_COMMANDS_RESPONSE: Schema = Schema { name: "DescribeCommandsResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("Commands", &COMMAND).wrapped("Command"),
]; &ROWS } };
record!(DescribeCommandsResponse, DESCRIBE_COMMANDS_RESPONSE,
    [1 Str request_id, 4 OptStr next_token, 5 List commands] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Commands.Command` holds.
#[derive(Default)] #[non_exhaustive] pub struct Command {
    /** When the command was created. */ pub creation_time: Option<Timestamp>,
    /** Type of the command. */ pub r#type: Option<CommandType>,
    /** Seconds that it may run on an instance. */ pub timeout: Option<i64>,
    /** How many invocations have used it. */ pub invoke_times: Option<i64>,
    /** Id of the command. */ pub command_id: String,
    /** Directory in which it runs. */ pub working_dir: Option<String>,
    /** Description of the command. */ pub description: Option<String>,
    /// Version of a public command: commands with the same provider, name and category are versions of one. Absent for your
    /// own.
    pub version: Option<i64>,
    /** Provider of a public command. */ pub provider: Option<String>,
    /** The script, encoded as `ContentEncoding` asks. */ pub command_content: Option<String>,
    /** Category of a public command. */ pub category: Option<String>,
    /** Whether a public command is the latest of its versions. Absent for your own. */ pub latest: Option<bool>,
    /** Name of the command. */ pub name: Option<String>,
    /** Whether the script holds custom parameters. */ pub enable_parameter: Option<bool>,
    /** Resource group of the command. */ pub resource_group_id: Option<String>,
    /** Names of the custom parameters, as found in the script. */ pub parameter_names: Vec<String>,
    /** What is known about the custom parameters. */ pub parameter_definitions: Vec<ParameterDefinition>,
    /** Tags of the command. */ pub tags: Vec<AttachedTag>,
    /// Program that the script is started with, such as `python3 -u {{ACS::ScriptFileName|Ext(".py")}}`. At most 1 KB.
    pub launcher: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Command`].
pub static COMMAND: Schema = Schema { name: "Command", fields: { static ROWS: [Field; 19] = [
    Field::timestamp("CreationTime"),
    Field::one_of("Type", CommandType::VALUES),
    Field::int64("Timeout"),
    Field::int32("InvokeTimes"),
    Field::string("CommandId").required(),
    Field::string("WorkingDir"),
    Field::string("Description"),
    Field::int32("Version"),
    Field::string("Provider"),
    Field::string("CommandContent"),
    Field::string("Category"),
    Field::boolean("Latest"),
    Field::string("Name"),
    Field::boolean("EnableParameter"),
    Field::string("ResourceGroupId"),
    Field::string("ParameterNames").wrapped("ParameterName"),
    Field::record("ParameterDefinitions", &PARAMETER_DEFINITION).wrapped("ParameterDefinition"),
    Field::record("Tags", &crate::shapes::ATTACHED_TAG).wrapped("Tag"),
    Field::string("Launcher"),
]; &ROWS } };
record!(Command, COMMAND,
    [0 Opt creation_time, 1 Opt r#type, 4 Str command_id, 5 OptStr working_dir, 6 OptStr description, 8 OptStr provider,
    9 OptStr command_content, 10 OptStr category, 12 OptStr name, 14 OptStr resource_group_id, 15 List parameter_names,
    16 List parameter_definitions, 17 List tags, 18 OptStr launcher] [2 OptInt timeout, 3 OptInt invoke_times, 7 OptInt version,
    11 OptBool latest, 13 OptBool enable_parameter]);

/// What `Commands.Command.ParameterDefinitions.ParameterDefinition` holds.
#[derive(Default)] #[non_exhaustive] pub struct ParameterDefinition {
    /** Whether it needs a value. Default: `false`. */ pub required: Option<bool>,
    /** Description of the parameter. */ pub description: Option<String>,
    /** Value when none is given. */ pub default_value: Option<String>,
    /** Name of the parameter. */ pub parameter_name: Option<String>,
    /** Values to choose from, when it is a choice. */ pub possible_values: Vec<String>,
    /** Regular expression that a value has to match. */ pub pattern_regex: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ParameterDefinition`].
pub static PARAMETER_DEFINITION: Schema = Schema { name: "ParameterDefinition", fields: { static ROWS: [Field; 6] = [
    Field::boolean("Required"),
    Field::string("Description"),
    Field::string("DefaultValue"),
    Field::string("ParameterName"),
    Field::string("PossibleValues").wrapped("PossibleValue"),
    Field::string("PatternRegex"),
]; &ROWS } };
record!(ParameterDefinition, PARAMETER_DEFINITION,
    [1 OptStr description, 2 OptStr default_value, 3 OptStr parameter_name, 4 List possible_values,
    5 OptStr pattern_regex] [0 OptBool required]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCommandsRequest, DescribeCommandsResponse, Command, ParameterDefinition,
);
