//! Responses have what documented examples have: every member that can be known, in the form that it has there.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_wire::Value;

use super::Walk;
use crate::catalogue::Target;

/// The services whose examples are compared.
const SERVICES: [&str; 2] = ["alibaba/ecs", "alibaba/vpc"];

/// How many of a hundred documented members the walk sees at least. Those that it does not see are of what it does not
/// happen to make, or are not known here: prices, orders, hardware, events.
const SHARE: usize = 70;

/// How many responses of an operation are looked at.
const ENOUGH: usize = 60;

/// How many responses were looked at, and the members that they have, by operation.
pub(super) type Seen = BTreeMap<(String, &'static str), (usize, BTreeSet<String>)>;

impl Walk {
    /// Notes the members of a response, and that they have the form of the example.
    pub(super) fn note_documented(&mut self, target: &'static Target, output: &Value) {
        let Some(example) = target.documented.as_ref().filter(|_| SERVICES.contains(&&*target.service_name))
        else {
            return;
        };
        let seen = self.seen.entry((target.service_name.to_string(), target.operation.name));
        let (count, seen) = seen.or_default();
        *count += 1;
        if *count > ENOUGH {
            return;
        }
        members("", output, seen);
        let mut odd = Vec::new();
        forms("", example, output, &mut odd);
        let name = target.operation.name;
        for (path, example, own) in odd {
            self.expect(false, &format!("{name}{path} is {own}, documented as {example}"), String::new);
        }
    }

    /// Most of the documented members were seen. Which of them the walk meets depends on all that is modelled.
    pub(super) fn check_documented(&mut self) {
        let (mut count, mut missing) = (0, Vec::new());
        for ((service, operation), (_, seen)) in &self.seen {
            let target = self.target(service, operation);
            let Some(example) = target.and_then(|target| target.documented.as_ref()) else { continue };
            let mut documented = BTreeSet::new();
            members("", example, &mut documented);
            count += documented.intersection(seen).count();
            missing.extend(documented.difference(seen).map(|path| format!("{service} {operation}{path}")));
        }
        let share = 100 * count / (count + missing.len()).max(1);
        println!("{count} documented members seen, {share} of 100; not seen: {missing:#?}");
        self.expect(share >= SHARE, "responses have too few of the documented members", || {
            format!("{share} of 100")
        });
    }
}

/// The items of a list, which may be alone in an object.
fn unwrapped(value: &Value) -> Option<&Vec<Value>> {
    let inner = value.as_object().filter(|members| members.len() == 1)?;
    inner.values().next()?.as_array()
}

/// The paths of all members; lists are gone through.
fn members(path: &str, value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(inner) => {
            // Lists are wrapped in some places, and not in others.
            if let Some(items) = unwrapped(value) {
                return items.iter().for_each(|item| members(path, item, found));
            }
            for (name, value) in inner.iter().filter(|(name, _)| *name != "RequestId") {
                let path = format!("{path}.{name}");
                members(&path, value, found);
                found.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| members(path, item, found)),
        _ => {}
    }
}

/// Values that do not have the form of the example: times of another precision, flags that are texts of their own there.
fn forms(path: &str, example: &Value, own: &Value, odd: &mut Vec<(String, String, String)>) {
    if let (Some(examples), Some(items)) = (unwrapped(example), unwrapped(own)) {
        if let Some(example) = examples.first() {
            items.iter().for_each(|item| forms(path, example, item, odd));
        }
        return;
    }
    match (example, own) {
        (Value::Object(example), Value::Object(own)) => {
            for (name, value) in own {
                if let Some(example) = example.get(name) {
                    forms(&format!("{path}.{name}"), example, value, odd);
                }
            }
        }
        (Value::Array(examples), Value::Array(items)) => {
            if let Some(example) = examples.first() {
                items.iter().for_each(|item| forms(path, example, item, odd));
            }
        }
        (Value::String(example), Value::String(text)) => {
            let shape = |text: &str| {
                let digit = |part: char| if part.is_ascii_digit() { '0' } else { part };
                text.chars().map(digit).collect::<String>()
            };
            let is_time = |text: &str| shape(text).starts_with("0000-00-00");
            let is_flag = |text: &str| matches!(text, "true" | "false");
            let differs = is_time(example) && is_time(text) && shape(example) != shape(text)
                || is_flag(text) && !is_flag(example);
            if differs {
                odd.push((path.to_owned(), example.clone(), text.clone()));
            }
        }
        _ => {}
    }
}
