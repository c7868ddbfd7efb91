//! Cloud Assistant: commands and files on instances, over time. Nothing is executed.

mod commands;
mod files;
mod invocations;
mod status;

pub use commands::Command;
pub use files::Sending;
pub use invocations::Invocation;
pub use status::Instance;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_wire::Value;
use serde_json::json;

use super::Call;
use super::run::Run;
use crate::Refusal;
use crate::paging::Wanted;
use crate::rules::Outcome;
use crate::state::World;

/// How many invocations are kept.
const KEPT: usize = 10_000;

/// Answers a call of the family.
pub(crate) fn answer(call: &Call<'_>, world: &mut World) -> Option<Result<Value, Refusal>> {
    let act = match call.target.operation.name {
        "CreateCommand" => commands::create,
        "ModifyCommand" => commands::modify,
        "DeleteCommand" => commands::delete,
        "DescribeCommands" => commands::describe,
        "RunCommand" => invocations::run,
        "InvokeCommand" => invocations::invoke,
        "StopInvocation" => invocations::stop,
        "DescribeInvocations" => invocations::describe,
        "DescribeInvocationResults" => invocations::describe_results,
        "SendFile" => files::send,
        "DescribeSendFileResults" => files::describe,
        "InstallCloudAssistant" => status::install,
        "DescribeCloudAssistantStatus" => status::describe,
        _ => return None,
    };
    Some(check_region(call).and_then(|()| act(call, world)))
}

fn check_region(call: &Call<'_>) -> Result<(), Refusal> {
    let regions = call.target.service.endpoints.regions;
    let region = region(call);
    match regions.is_empty() || regions.iter().any(|(id, _)| *id == region) {
        true => Ok(()),
        false => call.refuse(404, "InvalidRegionId.NotFound", "RegionId: there is no region with this id"),
    }
}

fn region<'c>(call: &Call<'c>) -> &'c str {
    call.input.text("RegionId").unwrap_or_default()
}

/// A new id: ids of a kind sort in the order in which they were given.
fn id(world: &mut World, prefix: &str) -> String {
    format!("{prefix}-emu{:09x}", world.next(prefix))
}

/// The instances that a call names or selects by their tags.
fn instances(call: &Call<'_>, world: &mut World, limit: usize) -> Result<Vec<String>, Refusal> {
    let named = call.input.texts("InstanceId");
    let tags = call.input.pairs("ResourceTag", "Key", "Value");
    if named.len() > limit {
        let message = format!("InstanceId: at most {limit} instances");
        return call.refuse(403, "InstanceIds.ExceedLimit", message);
    }
    match (named.is_empty(), tags.is_empty()) {
        (true, true) => call.refuse(400, "MissingParam.InstanceId", "InstanceId: required, but missing"),
        (false, false) => {
            let message = "InstanceId and ResourceTag cannot both be given";
            call.refuse(400, "InvalidResourceTag.ConflictWithInstanceIds", message)
        }
        (true, false) => {
            let tagged = world.instances.values().filter(|instance| has_tags(&instance.tags, &tags));
            let tagged: Vec<String> = tagged.map(|instance| instance.id.clone()).collect();
            match tagged.is_empty() {
                true => call.refuse(400, "InvalidResourceTag.InstanceNotFound", "No instance has these tags"),
                false => Ok(tagged),
            }
        }
        (false, true) => status::find(call, world, named),
    }
}

/// A run on each of the instances.
fn runs(
    call: &Call<'_>,
    world: &World,
    instances: Vec<String>,
    timeout: u64,
    is_scheduled: bool,
) -> Vec<Run> {
    let run = |instance: String| {
        let is_reachable = world.instances.get(&instance).is_none_or(|instance| instance.is_agent_running);
        let usual = || if is_reachable { Outcome::default() } else { Outcome::new("Aborted") };
        let outcome = call.outcome(&instance).unwrap_or_else(usual);
        Run::new(instance, outcome, call.now, &call.pace, timeout, is_scheduled)
    };
    instances.into_iter().map(run).collect()
}

/// Tags of a new resource.
fn new_tags(call: &Call<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let tags = call.input.pairs("Tag", "Key", "Value");
    check_keys(call, &tags)?;
    Ok(tags)
}

fn check_keys(call: &Call<'_>, tags: &[(String, String)]) -> Result<(), Refusal> {
    for (index, (key, _)) in tags.iter().enumerate() {
        if key.starts_with("aliyun") || key.starts_with("acs:") {
            return call.refuse(400, "InvalidTagKey.Malformed", "Tag.Key: a reserved prefix");
        }
        if tags.iter().skip(index + 1).any(|(other, _)| other == key) {
            return call.refuse(400, "Duplicate.TagKey", "Tag.Key: the same key twice");
        }
    }
    Ok(())
}

/// Whether a resource with `tags` is meant by the tags of a request. A key without value means any value.
fn has_tags(tags: &[(String, String)], wanted: &[(String, String)]) -> bool {
    wanted.iter().all(|(key, value)| {
        tags.iter().any(|(other, other_value)| other == key && (value.is_empty() || other_value == value))
    })
}

fn tags_json(tags: &[(String, String)]) -> Value {
    let tags: Vec<Value> =
        tags.iter().map(|(key, value)| json!({ "TagKey": key, "TagValue": value })).collect();
    json!({ "Tag": tags })
}

/// The page that a request asks for, by token or by number.
fn wanted(call: &Call<'_>) -> Result<Wanted, Refusal> {
    let input = call.input;
    let number = |name: &str| input.integer(name).and_then(|number| usize::try_from(number).ok());
    let by_number = input.integer("PageNumber").is_some() || input.integer("PageSize").is_some();
    if by_number && input.text("NextToken").is_none() && number("MaxResults").is_none() {
        return Ok(Wanted::numbered(number("PageNumber").unwrap_or(1), number("PageSize").unwrap_or(10)));
    }
    call.page(Wanted::after(input.text("NextToken"), number("MaxResults").unwrap_or(10)))
}

/// The members that every answer with pages has, and the items of the page under `list` and `wrapper`.
fn paged<T>(
    call: &Call<'_>,
    items: Vec<T>,
    (list, wrapper): (&str, &str),
    show: impl Fn(T) -> Value,
) -> Result<Value, Refusal> {
    let wanted = wanted(call)?;
    let total = items.len();
    let range = wanted.range(total);
    let page: Vec<Value> = items.into_iter().skip(range.start).take(range.len()).map(show).collect();
    Ok(json!({
        "PageSize": wanted.size,
        "PageNumber": wanted.number,
        "TotalCount": total,
        "NextToken": wanted.next_token(total),
        list: { wrapper: page },
    }))
}

/// A text that came plain or in Base64, in Base64; `None` when it is no Base64.
fn to_base64(text: &str, encoding: Option<String>) -> Option<String> {
    match encoding.as_deref() {
        Some("Base64") => STANDARD.decode(text).ok().map(|bytes| STANDARD.encode(bytes)),
        _ => Some(STANDARD.encode(text)),
    }
}

/// A text in Base64 as a request wants to see it. Operations that describe write Base64 unless told otherwise.
fn shown(call: &Call<'_>, base64: &str) -> String {
    match call.or_default("ContentEncoding").as_deref() {
        Some("PlainText") => decoded(base64),
        _ => base64.to_owned(),
    }
}

fn decoded(base64: &str) -> String {
    STANDARD.decode(base64).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}
