//! Cloud Assistant: commands and files on instances, over time. Nothing is executed.

mod commands;
mod files;
mod invocations;
mod run;
mod state;
mod status;

pub use commands::Command;
pub use files::Sending;
pub use invocations::Invocation;
pub use run::Run;
pub(crate) use state::{Tables, World};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_wire::Value;
use serde_json::json;

use crate::call::Call;
use crate::paging::{self, Wanted};
use crate::refusal::Refusal;
use crate::rules::Outcome;

/// How many invocations are kept.
const KEPT: usize = 10_000;

/// What an operation does.
type Act = fn(&Call<'_>, &mut World<'_>) -> Result<Value, Refusal>;

/// Performs a call of the family.
pub(crate) fn perform(call: &Call<'_>, world: &mut World<'_>) -> Option<Result<Value, Refusal>> {
    act(&call.target.service_name(), call.target.operation.name).map(|act| act(call, world))
}

/// Whether an operation of a service belongs to the family.
pub(crate) fn has(service: &str, operation: &str) -> bool {
    act(service, operation).is_some()
}

fn act(service: &str, operation: &str) -> Option<Act> {
    if service != "alibaba/ecs" {
        return None;
    }
    Some(match operation {
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
    })
}

fn region<'c>(call: &Call<'c>) -> &'c str {
    call.input.text("RegionId").unwrap_or_default()
}

/// The instances that a call names or selects by their tags.
fn instances(call: &Call<'_>, world: &mut World<'_>, limit: usize) -> Result<Vec<String>, Refusal> {
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
            let tagged: Vec<String> = world
                .instances(region(call))
                .filter(|row| has_tags(&row.tags(), &tags))
                .map(|row| row.id.clone())
                .collect();
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
    world: &World<'_>,
    instances: Vec<String>,
    timeout: u64,
    is_scheduled: bool,
) -> Vec<Run> {
    let run = |instance: String| {
        let is_reachable = world.instance(&instance).is_some_and(status::is_agent_running);
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

/// The members that every answer with pages has, and the items of the page under `list` and `wrapper`.
fn paged<T>(
    call: &Call<'_>,
    items: Vec<T>,
    (list, wrapper): (&str, &str),
    show: impl Fn(T) -> Value,
) -> Result<Value, Refusal> {
    let wanted: Wanted = call.page(paging::wanted(call))?;
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
