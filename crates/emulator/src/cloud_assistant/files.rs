//! Files sent to instances.

use cloudspec_wire::Value;
use serde_json::json;

use super::encoding::{decoded, to_base64};
use super::pages::paged;
use super::run::{Run, overall};
use super::tables::{KEPT, Sending, World};
use super::tags::{check_keys, has_tags, new_tags, shown_tags};
use super::targets::{instances, region, runs};
use crate::call::Call;
use crate::millis::iso;
use crate::output::Output;
use crate::refusal::Refusal;
use crate::rules::Outcome;

/// Most instances that a file is sent to at once.
const INSTANCES: usize = 50;

/// Largest file, in bytes of Base64.
const SIZE: usize = 32 * 1024;

/// `SendFile`.
pub(super) fn send(call: &Call<'_>, world: &mut World<'_>) -> Result<Value, Refusal> {
    let mut sending = Sending::of(call)?;
    let instances = instances(call, world, INSTANCES)?;
    // Shorter times are lengthened to ten seconds.
    let timeout = call.input.integer("Timeout").unwrap_or(60).max(10);
    sending.runs = runs(call, world, instances, timeout, false);
    refuse_to_replace(call, world, &mut sending);
    sending.id = world.id("f");
    let id = sending.id.clone();
    if world.sendings.len() >= KEPT {
        world.sendings.remove_first();
    }
    world.sendings.insert(id.clone(), sending);
    Ok(json!({ "InvokeId": id }))
}

/// A file that is there already makes the run fail, unless it may be replaced.
fn refuse_to_replace(call: &Call<'_>, world: &World<'_>, sending: &mut Sending) {
    if sending.overwrite {
        return;
    }
    let same = |other: &&Sending| other.name == sending.name && other.target_dir == sending.target_dir;
    let earlier: Vec<&Sending> = world.sendings.values().filter(same).collect();
    for run in &mut sending.runs {
        let is_there = |other: &Run| other.instance == run.instance && other.status(call.now) == "Success";
        if run.outcome.status == "Success" && earlier.iter().any(|sending| sending.runs.iter().any(is_there))
        {
            run.outcome =
                Outcome { error_code: Some("FileAlreadyExists".to_owned()), ..Outcome::new("Failed") };
        }
    }
}

impl Sending {
    /// The file that a call describes, without id and runs.
    fn of(call: &Call<'_>) -> Result<Sending, Refusal> {
        let text = |name| call.input.text(name).unwrap_or_default().to_owned();
        let or = |name, default: &str| call.input.text(name).unwrap_or(default).to_owned();
        let content_type = call.or_default("ContentType").unwrap_or_else(|| "PlainText".to_owned());
        let Some(content) = to_base64(&text("Content"), Some(content_type.clone())) else {
            return call.refuse(400, "FileContent.DecodeError", "Content: expected Base64");
        };
        if content.len() > SIZE {
            let message = format!("Content: at most {SIZE} bytes in Base64, has {}", content.len());
            return call.refuse(403, "FileSize.ExceedLimit", message);
        }
        let mode = or("FileMode", "0644");
        if mode.len() != 4 || !mode.bytes().all(|digit| (b'0'..=b'7').contains(&digit)) {
            return call.refuse(400, "FileMode.Invalid", "FileMode: expected four octal digits");
        }
        Ok(Sending {
            region: region(call).to_owned(),
            name: text("Name"),
            description: text("Description"),
            target_dir: text("TargetDir"),
            content_type,
            content,
            owner: or("FileOwner", "root"),
            group: or("FileGroup", "root"),
            mode,
            overwrite: call.input.flag("Overwrite").unwrap_or_default(),
            resource_group: text("ResourceGroupId"),
            tags: new_tags(call)?,
            created: call.now,
            ..Sending::default()
        })
    }

    fn show(&self, call: &Call<'_>) -> Value {
        let runs: Vec<Value> = self.runs.iter().map(|run| self.show_run(call, run)).collect();
        let content = match self.content_type.as_str() {
            "Base64" => self.content.clone(),
            _ => decoded(&self.content),
        };
        json!({
            "InvokeId": self.id,
            "InvocationStatus": overall(&self.runs, call.now),
            "CreationTime": iso(self.created),
            "Name": self.name,
            "Description": self.description,
            "TargetDir": self.target_dir,
            "ContentType": self.content_type,
            "Content": content,
            "FileOwner": self.owner,
            "FileGroup": self.group,
            "FileMode": self.mode,
            // The service writes this boolean as text.
            "Overwrite": self.overwrite.to_string(),
            "VmCount": self.runs.len(),
            "InvokeInstances": { "InvokeInstance": runs },
            "Tags": shown_tags(&self.tags),
        })
    }

    fn show_run(&self, call: &Call<'_>, run: &Run) -> Value {
        let now = call.now;
        let after = |moment: u64| if now < moment { String::new() } else { iso(moment) };
        json!({
            "InstanceId": run.instance,
            "InvocationStatus": run.status(now),
            "CreationTime": iso(self.created),
            "StartTime": after(run.starts),
            "FinishTime": after(run.ends),
            "UpdateTime": iso(run.updated(now, self.created)),
            "ErrorCode": run.error_code(now),
            "ErrorInfo": run.error_info(now),
        })
    }
}

/// `DescribeSendFileResults`.
pub(super) fn describe(call: &Call<'_>, world: &mut World<'_>) -> Result<Output, Refusal> {
    let tags = call.input.pairs("Tag", "Key", "Value");
    check_keys(call, &tags)?;
    let is = |name: &str, value: &str| call.input.text(name).is_none_or(|wanted| wanted == value);
    let found = world.sendings.values().rev().filter(|sending| {
        (sending.region.is_empty() || is("RegionId", &sending.region))
            && is("InvokeId", &sending.id)
            && is("Name", &sending.name)
            && is("ResourceGroupId", &sending.resource_group)
            && is("InvocationStatus", overall(&sending.runs, call.now))
            && call
                .input
                .text("InstanceId")
                .is_none_or(|id| sending.runs.iter().any(|run| run.instance == id))
            && has_tags(&sending.tags, &tags)
    });
    paged(call, found.collect(), &["Invocations", "Invocation"], |sending: &Sending| sending.show(call))
}
