//! Corrections of upstream metadata, kept beside the spec in `fixups.json`, each with its reason.
//!
//! ```json
//! [
//!   {
//!     "path": "operations/DescribeDisks/input/Size",
//!     "change": { "set": { "name": "Size", "type": "int32" } },
//!     "reason": "Upstream says string; the gateway refuses anything but a number."
//!   }
//! ]
//! ```
//!
//! A path starts with `service` or with `operations/<Operation>` and goes down through keys and, in lists, through
//! the `name`, `value`, `code` or `id` of elements. A change sets the value at the path, adding the last step when it
//! is not there, removes it, or renames it. A fixup that finds nothing to change is an error, so that none outlives
//! the mistake that it is for.

use std::fmt;

use cloudspec_spec::catalogue::from_text;
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::json::Json;
use cloudspec_spec::spec_type::SpecType;

use super::Imported;

/// One correction.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixup {
    /// What is corrected.
    pub path: String,
    /// How.
    pub change: Change,
    /// Why upstream is wrong, and how that is known.
    pub reason: String,
}

/// How something is corrected.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// It becomes this value.
    Set(Json),
    /// It goes away.
    Remove,
    /// An element gets this name. A renamed group takes its operations along.
    Rename(String),
}

/// A fixup that could not be read or applied.
#[derive(Clone, Debug, PartialEq)]
pub struct FixupError {
    /// Its path, or its number when it has none.
    pub path: String,
    /// What is wrong, and what would be right.
    pub problem: String,
}

impl fmt::Display for FixupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "fixup {}: {}", self.path, self.problem)
    }
}

impl std::error::Error for FixupError {}

/// Reads `fixups.json`.
///
/// # Errors
///
/// [`FixupError`] when the text is not a list of fixups.
pub fn read(text: &str) -> Result<Vec<Fixup>, FixupError> {
    let file = |problem: &str| FixupError { path: "file".to_owned(), problem: problem.to_owned() };
    let mut diagnostics = Diagnostics::new();
    let json: Option<Json> = from_text(text, 0, &mut diagnostics);
    let Some(json) = json else {
        let first =
            diagnostics.iter().next().map(|problem| format!("{}: {}", problem.at.line, problem.message));
        return Err(file(&first.map_or_else(|| "no JSON".to_owned(), |first| format!("line {first}"))));
    };
    let Json::Array(entries) = json else { return Err(file("expected a list of fixups")) };
    entries.iter().enumerate().map(|(index, entry)| read_one(index, entry)).collect()
}

fn read_one(index: usize, entry: &Json) -> Result<Fixup, FixupError> {
    let text = |key: &str| entry.get(key).and_then(Json::as_str).map(str::to_owned);
    let path = text("path").unwrap_or_else(|| format!("number {}", index + 1));
    let wrong = |problem: &str| FixupError { path: path.clone(), problem: problem.to_owned() };
    let Json::Object(entries) = entry else { return Err(wrong("expected an object")) };
    if let Some((key, _)) =
        entries.iter().find(|(key, _)| !["path", "change", "reason"].contains(&key.as_str()))
    {
        return Err(wrong(&format!("unknown key `{key}`; a fixup has `path`, `change` and `reason`")));
    }
    text("path").ok_or_else(|| wrong("it has no `path`"))?;
    let reason = text("reason").filter(|reason| !reason.trim().is_empty());
    let reason = reason.ok_or_else(|| wrong("it has no `reason`; say why upstream is wrong"))?;
    let kinds = "expected one of {\"set\": value}, {\"remove\": true}, {\"rename\": \"name\"} as `change`";
    let change = match entry.get("change") {
        Some(Json::Object(change)) => match change.as_slice() {
            [(key, value)] if key == "set" => Change::Set(value.clone()),
            [(key, Json::Bool(true))] if key == "remove" => Change::Remove,
            [(key, Json::String(name))] if key == "rename" => Change::Rename(name.clone()),
            _ => return Err(wrong(kinds)),
        },
        _ => return Err(wrong(kinds)),
    };
    Ok(Fixup { path, change, reason })
}

/// Applies all fixups in their order, and returns those that could not be.
pub fn apply(imported: &mut Imported, fixups: &[Fixup]) -> Vec<FixupError> {
    fixups.iter().filter_map(|fixup| apply_one(imported, fixup).err()).collect()
}

fn apply_one(imported: &mut Imported, fixup: &Fixup) -> Result<(), FixupError> {
    let wrong = |problem: String| FixupError { path: fixup.path.clone(), problem };
    let steps: Vec<&str> = fixup.path.split('/').collect();
    match steps.as_slice() {
        ["service", "groups", group] => {
            if let Change::Rename(name) = &fixup.change {
                return rename_group(imported, group, name).map_err(wrong);
            }
            patch(&mut imported.service, &steps[1..], &fixup.change).map_err(wrong)
        }
        ["service", rest @ ..] if !rest.is_empty() => {
            patch(&mut imported.service, rest, &fixup.change).map_err(wrong)
        }
        ["operations", name] if fixup.change == Change::Remove => {
            let before = imported.operations.len();
            imported.operations.retain(|operation| operation.name != *name);
            if imported.operations.len() == before { Err(wrong(no_operation(name))) } else { Ok(()) }
        }
        ["operations", name, rest @ ..] if !rest.is_empty() => {
            let operation = imported.operations.iter_mut().find(|operation| operation.name == *name);
            patch(operation.ok_or_else(|| wrong(no_operation(name)))?, rest, &fixup.change).map_err(wrong)
        }
        _ => {
            Err(wrong("expected a path that starts with `service/` or `operations/<Operation>/`".to_owned()))
        }
    }
}

fn no_operation(name: &str) -> String {
    format!("upstream has no operation `{name}`; remove the fixup")
}

/// Gives a group another name, which may be that of another group: then they become one.
fn rename_group(imported: &mut Imported, from: &str, to: &str) -> Result<(), String> {
    let groups = &mut imported.service.groups;
    let position = groups.iter().position(|group| group.name == from);
    let Some(position) = position.filter(|_| from != to) else {
        return Err(format!("there is no group `{from}` to rename; remove the fixup"));
    };
    if groups.iter().any(|group| group.name == to) {
        groups.remove(position);
    } else if let Some(group) = groups.get_mut(position) {
        group.name = to.to_owned();
    }
    let named = imported.operations.iter_mut().filter(|operation| operation.group.as_deref() == Some(from));
    named.for_each(|operation| operation.group = Some(to.to_owned()));
    Ok(())
}

/// Changes the value at `steps` below `spec`.
fn patch<T: SpecType>(spec: &mut T, steps: &[&str], change: &Change) -> Result<(), String> {
    let mut json = spec.write().unwrap_or_default();
    let before = json.clone();
    change_at(&mut json, steps, change)?;
    if json == before {
        return Err("it changes nothing: upstream says the same; remove the fixup".to_owned());
    }
    let mut diagnostics = Diagnostics::new();
    let patched = from_text(&json.pretty(), 0, &mut diagnostics);
    *spec = patched.ok_or_else(|| {
        let first = diagnostics.iter().next().map(|problem| problem.message.clone());
        format!("the spec would not be valid any more: {}", first.unwrap_or_default())
    })?;
    Ok(())
}

fn change_at(json: &mut Json, steps: &[&str], change: &Change) -> Result<(), String> {
    let Some((step, rest)) = steps.split_first() else { return Err("the path ends too early".to_owned()) };
    if rest.is_empty() {
        return change_step(json, step, change);
    }
    let below =
        child(json, step).ok_or_else(|| format!("there is no `{step}`; remove or correct the fixup"))?;
    change_at(below, rest, change)
}

fn change_step(json: &mut Json, step: &str, change: &Change) -> Result<(), String> {
    let missing = || format!("there is no `{step}`; remove or correct the fixup");
    match (change, json) {
        (Change::Set(value), Json::Object(entries)) => {
            match entries.iter_mut().find(|(key, _)| key == step) {
                Some((_, old)) => *old = value.clone(),
                None => entries.push((step.to_owned(), value.clone())),
            }
            Ok(())
        }
        (Change::Set(value), Json::Array(elements)) => {
            match elements.iter_mut().find(|element| is_called(element, step)) {
                Some(old) => *old = value.clone(),
                None => elements.push(value.clone()),
            }
            Ok(())
        }
        (Change::Remove, Json::Object(entries)) => {
            remove_from(entries, |(key, _)| key == step).ok_or_else(missing)
        }
        (Change::Remove, Json::Array(elements)) => {
            remove_from(elements, |element| is_called(element, step)).ok_or_else(missing)
        }
        (Change::Rename(name), Json::Object(entries)) => {
            let entry = entries.iter_mut().find(|(key, _)| key == step).ok_or_else(missing)?;
            entry.0.clone_from(name);
            Ok(())
        }
        (Change::Rename(name), Json::Array(elements)) => {
            let element = elements.iter_mut().find(|element| is_called(element, step)).ok_or_else(missing)?;
            rename(element, name);
            Ok(())
        }
        (_, other) => Err(format!("`{step}` is looked for in {}, which has nothing below it", other.kind())),
    }
}

fn remove_from<T>(list: &mut Vec<T>, is_it: impl Fn(&T) -> bool) -> Option<()> {
    let position = list.iter().position(is_it)?;
    list.remove(position);
    Some(())
}

fn child<'j>(json: &'j mut Json, step: &str) -> Option<&'j mut Json> {
    match json {
        Json::Object(entries) => entries.iter_mut().find(|(key, _)| key == step).map(|(_, value)| value),
        Json::Array(elements) => elements.iter_mut().find(|element| is_called(element, step)),
        _ => None,
    }
}

/// Keys that name an element of a list.
const NAMES: [&str; 4] = ["name", "value", "code", "id"];

fn is_called(element: &Json, step: &str) -> bool {
    let name = || NAMES.iter().find_map(|key| element.get(key)).and_then(Json::as_str);
    element.as_str().or_else(name) == Some(step)
}

fn rename(element: &mut Json, to: &str) {
    match element {
        Json::Object(entries) => {
            let named = entries.iter_mut().find(|(key, _)| NAMES.contains(&key.as_str()));
            if let Some((_, value)) = named {
                *value = Json::String(to.to_owned());
            }
        }
        other => *other = Json::String(to.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::catalogue::to_text;
    use cloudspec_spec::language::{Group, Operation, Service};

    use super::*;
    use crate::import::notes::Notes;

    fn imported() -> Imported {
        let text = r#"{"name":"GetIt","group":"a","effect":"read","input":[{"name":"A.B","type":"string"},
            {"name":"State","type":"enum","values":["on","off"]}],"errors":[{"status":403,"code":"Forbidden"}]}"#;
        let operation: Operation = from_text(text, 0, &mut Diagnostics::new()).unwrap();
        let group = |name: &str| Group { name: name.to_owned(), ..Group::default() };
        let service = Service { groups: vec![group("a"), group("b")], ..Service::default() };
        Imported {
            provider: "p",
            region_parameter: None,
            service,
            operations: vec![operation],
            published: Default::default(),
            notes: Notes::default(),
            is_partial: false,
        }
    }

    /// The operation after one fixup, or what is wrong with the fixup.
    fn fixed(path: &str, change: &str) -> String {
        let text = format!(r#"[{{"path":"{path}","change":{change},"reason":"Because."}}]"#);
        let mut imported = imported();
        let fixups = match read(&text) {
            Ok(fixups) => fixups,
            Err(error) => return error.to_string(),
        };
        match apply(&mut imported, &fixups).first() {
            Some(error) => error.to_string(),
            None => imported.operations.first().map_or_else(|| "gone".to_owned(), to_text),
        }
    }

    #[test]
    fn fixups_set_remove_and_rename() {
        assert!(
            fixed("operations/GetIt/input/A.B/required", r#"{"set":true}"#).contains(r#""required": true"#)
        );
        let added = fixed("operations/GetIt/input/New", r#"{"set":{"name":"New","type":"int32"}}"#);
        assert!(added.contains(r#"{ "name": "New", "type": "int32" }"#), "{added}");
        assert!(!fixed("operations/GetIt/input/A.B", r#"{"remove":true}"#).contains("A.B"));
        assert!(
            fixed("operations/GetIt/input/State/values/off", r#"{"rename":"Off"}"#)
                .contains(r#"["on", "Off"]"#)
        );
        assert!(!fixed("operations/GetIt/errors/Forbidden", r#"{"remove":true}"#).contains("Forbidden"));
        assert!(fixed("service/groups/a", r#"{"rename":"b"}"#).contains(r#""group": "b""#));
        assert_eq!(fixed("operations/GetIt", r#"{"remove":true}"#), "gone");
    }

    #[test]
    fn a_fixup_that_changes_nothing_or_cannot_is_an_error() {
        let problems = [
            ("operations/GetIt/effect", r#"{"set":"read"}"#, "it changes nothing"),
            ("operations/GetIt/input/C", r#"{"remove":true}"#, "there is no `C`"),
            ("operations/GetIt/input/C/required", r#"{"set":true}"#, "there is no `C`"),
            ("operations/Gone/effect", r#"{"set":"write"}"#, "upstream has no operation `Gone`"),
            ("service/groups/c", r#"{"rename":"d"}"#, "there is no group `c`"),
            ("operations/GetIt/effect", r#"{"set":"maybe"}"#, "unknown word `maybe`"),
            ("operations/GetIt/effect/deeper", r#"{"set":1}"#, "which has nothing below it"),
            ("elsewhere", r#"{"remove":true}"#, "starts with `service/` or `operations/"),
            ("operations/GetIt/effect", r#"{"double":2}"#, "expected one of"),
        ];
        for (path, change, expected) in problems {
            let message = fixed(path, change);
            assert!(message.contains(path) && message.contains(expected), "{path} {change}: {message}");
        }
    }

    #[test]
    fn a_fixup_has_a_reason_and_no_unknown_key() {
        let problem = |text: &str| read(text).unwrap_err().to_string();
        assert!(
            problem(r#"[{"path":"service/title","change":{"remove":true}}]"#).contains("it has no `reason`")
        );
        assert!(problem(r#"[{"path":"x","why":"y"}]"#).contains("unknown key `why`"));
        assert!(problem(r#"{"path":"x"}"#).contains("expected a list"));
        assert!(problem("[").contains("line 1"));
    }
}
