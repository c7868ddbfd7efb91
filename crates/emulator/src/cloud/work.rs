//! What an act works with: the call, the kinds of resources, and the resources themselves.

use cloudspec_wire::Value;

use super::resource::{Others, Resource, Work};
use super::row::{Members, Row, TAGS, tags_value};
use crate::millis::{iso, millis_of};
use crate::parameters::{Kind, Problem};
use crate::refusal::Refusal;

/// Inputs that say how an operation is to go, not what a resource is to be.
const CONTROL: [&str; 8] =
    ["ClientToken", "clientToken", "DryRun", "AutoPay", "Force", "force", "ForceDelete", "marketingOptions"];

/// How the names of inputs end that hold what people write.
const FREE: [&str; 3] = ["name", "description", "keyword"];

impl<'a> Others<'a> {
    /// The row with this id in the table called `table`.
    pub(crate) fn row(&self, table: &str, id: &str) -> Option<&'a Row> {
        self.cloud.get(self.model.table(table), id)
    }

    /// The rows of a table whose indexed `member` is or holds `value`.
    pub(crate) fn rows_with(&self, table: &str, member: &str, value: &str) -> Vec<&'a Row> {
        let number = self.model.table(table);
        let ids = self.cloud.ids_with(number, member, value).unwrap_or_default();
        ids.iter().filter_map(|id| self.cloud.get(number, id)).collect()
    }
}

impl Work<'_> {
    /// The resources, to look at.
    pub(crate) fn others(&self) -> Others<'_> {
        Others { model: self.model, cloud: self.cloud }
    }

    /// The row with this id in the table called `table`.
    pub(crate) fn row(&self, table: &str, id: &str) -> Option<&Row> {
        self.others().row(table, id)
    }

    /// The rows of a table whose indexed `member` is or holds `value`.
    pub(crate) fn rows_with(&self, table: &str, member: &str, value: &str) -> Vec<&Row> {
        self.others().rows_with(table, member, value)
    }

    /// Changes a row of the table called `table`.
    pub(crate) fn edit(&mut self, table: &str, id: &str, change: impl FnOnce(&mut Row)) {
        self.cloud.edit(self.model.table(table), id, change);
    }

    /// A new id: ids of a kind sort in the order in which they were given.
    pub(crate) fn id(&mut self, prefix: &str) -> String {
        self.cloud.id(prefix)
    }

    /// The time of the call as responses write it.
    pub(crate) fn now(&self) -> String {
        iso(self.call.now)
    }

    /// The ids that the input gives for a resource, in its order.
    pub(crate) fn given_ids(&self, resource: &Resource) -> Vec<String> {
        let is_key = |name: &str| {
            let member = resource.member(name);
            member == resource.key || member.strip_suffix('s') == Some(resource.key)
        };
        let mut ids: Vec<String> = Vec::new();
        for (name, value) in self.call.given().filter(|(name, _)| is_key(name)) {
            ids.extend(texts_of(name, value));
        }
        let mut seen = std::collections::HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        ids
    }

    /// The resources that the input names; an error when it names none, or one that is not there.
    pub(crate) fn existing_ids(&self, resource: &Resource) -> Result<Vec<String>, Refusal> {
        let ids = self.given_ids(resource);
        if ids.is_empty() {
            return self.missing(resource.key);
        }
        let table = self.model.table(resource.table);
        let region = self.call.get("RegionId").and_then(Value::as_str).unwrap_or_default();
        let is_there = |id: &String| {
            self.cloud.get(table, id).is_some_and(|row| {
                let own = if resource.region == "RegionId" { row.text(resource.region) } else { "" };
                region.is_empty() || own.is_empty() || own == region
            })
        };
        match ids.iter().find(|id| !is_there(id)) {
            Some(_) => self.not_found(resource),
            None => Ok(ids),
        }
    }

    /// Refuses an id that is not there.
    pub(crate) fn check_there(&self, resource: &Resource, id: &str) -> Result<(), Refusal> {
        self.row(resource.table, id).map_or_else(|| self.not_found(resource), |_| Ok(()))
    }

    /// The one resource that the input names.
    pub(crate) fn existing_id(&self, resource: &Resource) -> Result<String, Refusal> {
        self.existing_ids(resource)?.into_iter().next().map_or_else(|| self.missing(resource.key), Ok)
    }

    /// The error for an id that is not there.
    pub(crate) fn not_found<T>(&self, resource: &Resource) -> Result<T, Refusal> {
        let message = format!("{}: there is no such resource", resource.key);
        self.call.refuse_as(resource.missing, message)
    }

    /// The error for an input that has to be there.
    pub(crate) fn missing<T>(&self, name: &str) -> Result<T, Refusal> {
        let expected = format!("{name}: required, but missing");
        let problem = Problem { path: vec![name.to_owned()], kind: Kind::Missing, expected };
        match self.call.gateway.refuse(self.call.target, &problem) {
            Some(refusal) => Err(refusal),
            None => Err(self.call.gateway.internal(problem.expected)),
        }
    }

    /// The members that the input gives: without ids, tokens and secrets, under the names they are kept by.
    pub(crate) fn given(&self, resource: &Resource) -> Members {
        let mut members = Members::new();
        for (name, value) in self.call.given() {
            let member = resource.member(name);
            let is_kept = !CONTROL.contains(&name)
                && !resource.ignored.contains(&name)
                && member != resource.key
                && !value.is_null()
                && !is_secret(name);
            match tags_of(name, value) {
                _ if !is_kept => {}
                Some(tags) => drop(members.insert(TAGS.to_owned(), tags_value(&tags))),
                None => drop(members.insert(member.to_owned(), without_secrets(value))),
            }
        }
        members
    }

    /// Refuses an input that names a resource which is not there, and takes over what it inherits from those that are.
    pub(crate) fn check_needs(&self, resource: &Resource, members: &mut Members) -> Result<(), Refusal> {
        // What something is made of is in its region.
        let region = members.get("RegionId").and_then(Value::as_str).map(str::to_owned);
        let region = region.as_deref();
        for need in &resource.needs {
            let Some(needed) = self.model.named(need.table) else { continue };
            let ids = members.get(need.member).map(texts).unwrap_or_default();
            for id in ids.iter().filter(|id| !id.is_empty()) {
                let is_here =
                    |row: &&Row| region.is_none_or(|region| ["", region].contains(&row.text("RegionId")));
                let Some(row) = self.row(need.table, id).filter(is_here) else {
                    return self.not_found(needed);
                };
                for member in need.inherits {
                    if let (false, Some(value)) = (members.contains_key(*member), row.members.get(*member)) {
                        members.insert((*member).to_owned(), value.clone());
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether the row in the table called `table` has another `member` than this one, where both say one.
    pub(crate) fn differs_from(&self, row: &Row, table: &str, id: &str, member: &str) -> bool {
        let other = self.row(table, id).map_or("", |other| other.text(member));
        let own = row.text(member);
        !own.is_empty() && !other.is_empty() && own != other
    }

    /// Whether the input called `name` is there, and is not what the row has.
    pub(crate) fn input_differs(&self, row: &Row, name: &str) -> bool {
        self.call.input.text(name).is_some_and(|given| given != row.text(name))
    }

    /// Milliseconds that a transient state lasts.
    pub(crate) fn transition(&self) -> u64 {
        millis_of(self.call.pace.transition)
    }
}

/// Whether an input is a secret by its name; the tables mark only some.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "psk" || name.contains("password") || name.contains("passwd") || name.contains("privatekey")
}

/// A value without the members, however deep, that are secrets.
fn without_secrets(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(without_secrets).collect(),
        Value::Object(members) => {
            let shown = members.iter().filter(|(name, _)| !is_secret(name));
            Value::Object(shown.map(|(name, value)| (name.clone(), without_secrets(value))).collect())
        }
        scalar => scalar.clone(),
    }
}

/// The tags in an input that is for tags.
pub(crate) fn tags_of(name: &str, value: &Value) -> Option<Vec<(String, String)>> {
    if !matches!(name, "Tag" | "Tags" | "tag" | "tags" | "TemplateTag") {
        return None;
    }
    let items = value.get("tags").unwrap_or(value).as_array()?;
    let text = |tag: &Value, names: [&str; 2]| {
        names.iter().find_map(|name| tag.get(name)).and_then(Value::as_str).map(str::to_owned)
    };
    let pair =
        |tag: &Value| Some((text(tag, ["Key", "key"])?, text(tag, ["Value", "value"]).unwrap_or_default()));
    Some(items.iter().filter_map(pair).collect())
}

/// The texts that the input called `name` stands for. What people write may have commas and brackets in it; ids have not.
pub(crate) fn texts_of(name: &str, value: &Value) -> Vec<String> {
    let name = name.to_ascii_lowercase();
    match value {
        Value::String(text) if !text.is_empty() && FREE.iter().any(|end| name.ends_with(end)) => {
            vec![text.clone()]
        }
        _ => texts(value),
    }
}

/// The texts that an input stands for: one, a list, a list written as JSON, or several with commas between them.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if text.is_empty() => Vec::new(),
        Value::String(text) => match serde_json::from_str::<Vec<Value>>(text) {
            Ok(list) => texts(&Value::from(list)),
            Err(_) if text.starts_with('[') => vec![text.clone()],
            Err(_) => text.split(',').map(|part| part.trim().to_owned()).collect(),
        },
        Value::Array(items) => items
            .iter()
            .filter_map(|item| match item {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            })
            .collect(),
        Value::Bool(_) | Value::Number(_) => vec![value.to_string()],
        Value::Null | Value::Object(_) => Vec::new(),
    }
}
