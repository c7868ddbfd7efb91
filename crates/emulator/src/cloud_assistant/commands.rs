//! Commands: scripts that are kept to be run.

use cloudspec_wire::Value;
use serde_json::json;

use super::encoding::{decoded, shown, to_base64};
use super::pages::paged;
use super::tables::{Command, World};
use super::tags::{check_keys, has_tags, new_tags, shown_tags};
use super::targets::region;
use crate::call::Call;
use crate::millis::iso;
use crate::output::Output;
use crate::refusal::Refusal;

/// Largest command that is kept, and largest that is only run, in bytes of Base64.
const KEPT_LIMIT: usize = 18 * 1024;
const RUN_LIMIT: usize = 24 * 1024;

impl Command {
    /// The command that a call describes, without an id.
    pub(super) fn of(call: &Call<'_>, is_kept: bool) -> Result<Command, Refusal> {
        let text = |name| call.input.text(name).unwrap_or_default().to_owned();
        let kind = text("Type");
        if !["RunShellScript", "RunBatScript", "RunPowerShellScript"].contains(&kind.as_str()) {
            return call.refuse(404, "InvalidCmdType.NotFound", "Type: there is no such type of command");
        }
        let command = Command {
            region: region(call).to_owned(),
            name: text("Name"),
            description: text("Description"),
            kind,
            content: content(call, if is_kept { KEPT_LIMIT } else { RUN_LIMIT })?,
            working_dir: text("WorkingDir"),
            timeout: call.input.integer("Timeout").unwrap_or(60),
            has_parameters: call.input.flag("EnableParameter").unwrap_or_default(),
            launcher: text("Launcher"),
            resource_group: text("ResourceGroupId"),
            tags: new_tags(call)?,
            created: call.now,
            version: 1,
            ..Command::default()
        };
        check_texts(call, &command)?;
        Ok(command)
    }

    /// The names in `{{..}}` in their order, built-in ones left out.
    pub(super) fn parameters(&self) -> Vec<String> {
        if !self.has_parameters {
            return Vec::new();
        }
        let script = decoded(&self.content);
        let mut names: Vec<String> = Vec::new();
        for part in script.split("{{").skip(1) {
            let name = part.split_once("}}").map(|(name, _)| name.trim());
            let is_new = |name: &&str| {
                !name.is_empty() && !name.starts_with("ACS::") && !names.iter().any(|known| known == name)
            };
            let new = name.filter(is_new).map(str::to_owned);
            names.extend(new);
        }
        names
    }

    fn show(&self, call: &Call<'_>) -> Value {
        json!({
            "CommandId": self.id,
            "Name": self.name,
            "Description": self.description,
            "Type": self.kind,
            "CommandContent": shown(call, &self.content),
            "WorkingDir": self.working_dir,
            "Timeout": self.timeout,
            "EnableParameter": self.has_parameters,
            "ParameterNames": { "ParameterName": self.parameters() },
            "Launcher": self.launcher,
            "ResourceGroupId": self.resource_group,
            "Tags": shown_tags(&self.tags),
            "CreationTime": iso(self.created),
            "Version": self.version,
            "Latest": true,
            "InvokeTimes": self.invocations,
            "Provider": "User",
            "Category": "",
        })
    }
}

fn content(call: &Call<'_>, limit: usize) -> Result<String, Refusal> {
    let text = call.input.text("CommandContent").unwrap_or_default();
    let Some(content) = to_base64(text, call.or_default("ContentEncoding")) else {
        return call.refuse(400, "CmdContent.DecodeError", "CommandContent: expected Base64");
    };
    if content.len() > limit {
        let message = format!("CommandContent: at most {limit} bytes in Base64, has {}", content.len());
        return call.refuse(403, "CmdContent.ExceedLimit", message);
    }
    Ok(content)
}

fn check_texts(call: &Call<'_>, command: &Command) -> Result<(), Refusal> {
    if command.name.chars().count() > 128 {
        return call.refuse(403, "CmdName.ExceedLimit", "Name: at most 128 characters");
    }
    if command.description.chars().count() > 512 {
        return call.refuse(403, "CmdDesc.ExceedLimit", "Description: at most 512 characters");
    }
    Ok(())
}

/// `CreateCommand`.
pub(super) fn create(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let command = Command::of(call, true)?;
    Ok(json!({ "CommandId": keep(world, command) }))
}

/// Gives the command an id and keeps it.
pub(super) fn keep(world: &mut World<'_>, mut command: Command) -> String {
    command.id = world.id("c");
    let id = command.id.clone();
    world.commands.insert(id.clone(), command);
    id
}

/// The command that a call names.
pub(super) fn find<'w>(call: &Call<'_>, world: &'w mut World<'_>) -> Result<&'w mut Command, Refusal> {
    match call.input.text("CommandId").and_then(|id| world.commands.get_mut(id)) {
        Some(command) => Ok(command),
        None => call.refuse(404, "InvalidCmdId.NotFound", "CommandId: there is no such command"),
    }
}

/// `ModifyCommand`.
pub(super) fn modify(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let mut changed = find(call, world)?.clone();
    let text = |name: &str, former: &str| call.input.text(name).unwrap_or(former).to_owned();
    changed.name = text("Name", &changed.name);
    changed.description = text("Description", &changed.description);
    changed.working_dir = text("WorkingDir", &changed.working_dir);
    changed.launcher = text("Launcher", &changed.launcher);
    changed.timeout = call.input.integer("Timeout").unwrap_or(changed.timeout);
    if call.input.text("CommandContent").is_some() {
        changed.content = content(call, KEPT_LIMIT)?;
    }
    changed.version += 1;
    check_texts(call, &changed)?;
    *find(call, world)? = changed;
    Ok(json!({}))
}

/// `DeleteCommand`.
pub(super) fn delete(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let id = find(call, world)?.id.clone();
    let is_in_use = |run: &super::run::Run| !run.is_over(call.now);
    let mut invocations = world.invocations.rows_with("CommandId", &id);
    let is_running = invocations.any(|invocation| invocation.runs.iter().any(is_in_use));
    drop(invocations);
    if is_running {
        return call.refuse(403, "InvalidStatus.CmdIdInUse", "CommandId: the command still runs");
    }
    world.commands.remove(&id);
    Ok(json!({}))
}

/// `DescribeCommands`.
pub(super) fn describe(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let tags = call.input.pairs("Tag", "Key", "Value");
    check_keys(call, &tags)?;
    let is = |name: &str, value: &str| call.input.text(name).is_none_or(|wanted| wanted == value);
    let found = world.commands.values().rev().filter(|command| {
        (command.region.is_empty() || is("RegionId", &command.region))
            && is("CommandId", &command.id)
            && is("Name", &command.name)
            && is("Description", &command.description)
            && is("Type", &command.kind)
            && is("Provider", "User")
            && is("ResourceGroupId", &command.resource_group)
            && has_tags(&command.tags, &tags)
    });
    paged(call, found.collect(), &["Commands", "Command"], |command: &Command| command.show(call))
}
