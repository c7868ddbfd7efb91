//! Which resources a call asks for: by id, by the value of members, by tags, and a page of them.

use std::borrow::Cow;
use std::sync::Arc;

use cloudspec_wire::Value;

use super::resource::{Resource, Source, Work};
use super::row::{Members, Row, TAGS};
use super::rows::tag_value;
use super::work::{tags_of, texts_of};
use crate::paging;
use crate::refusal::Refusal;

/// Inputs of operations that list which choose how to show, not what.
pub(crate) const NO_FILTERS: [&str; 5] =
    ["DryRun", "AdditionalAttributes", "AcceptLanguage", "ClientToken", "InstanceChargeTypeFilter"];

/// Up to this many resources are looked at for each page.
const FEW: usize = 100;

/// A page of the resources that fit.
pub(crate) struct Page {
    pub(crate) ids: Vec<String>,
    pub(crate) total: usize,
    pub(crate) wanted: paging::Wanted,
}

/// What a resource has to be.
enum Condition {
    /// Its id is one of these.
    Ids(Vec<String>),
    /// Its id, which its caller chose, is like one of these.
    Named(Vec<String>),
    /// One of the values of a member, or at the end of a path, fits one of these texts.
    Member(String, Vec<String>),
    /// One of the values that are worked out fits one of these texts.
    Worked(fn(&Work<'_>, &Row) -> Vec<String>, Vec<String>),
    /// A member is a number of at least, or at most, this much.
    AtLeast(String, f64),
    AtMost(String, f64),
    /// It has this tag; no value means any.
    Tag(String, String),
    /// Its member is a time from, or up to, this one.
    Since(&'static str, String),
    Until(&'static str, String),
}

/// The page of resources that the call asks for.
pub(crate) fn select(work: &Work<'_>, resource: &Resource) -> Result<Page, Refusal> {
    let wanted = work.call.wanted()?;
    let mut conditions = conditions(work, resource)?;
    let table = work.model.table(resource.table);
    let candidates = candidates(work, table, &mut conditions);
    if conditions.is_empty() {
        let ids = candidates.get(wanted.range(candidates.len())).unwrap_or_default().to_vec();
        return Ok(Page { ids, total: candidates.len(), wanted });
    }
    // Whether one fits is seen only by looking at it, and the total is that of all: this grows with what an index leaves. The
    // pages that follow have the same total.
    let fits = |id: &&String| {
        let row = work.cloud.get(table, id);
        row.is_some_and(|row| conditions.iter().all(|condition| condition.fits(work, row)))
    };
    let search = || candidates.iter().filter(fits).cloned().collect();
    let found = match candidates.len() {
        ..=FEW => Arc::from(search()),
        _ => work.cloud.found(query(work, table), search),
    };
    let ids = found.get(wanted.range(found.len())).unwrap_or_default().to_vec();
    Ok(Page { ids, total: found.len(), wanted })
}

/// What a call asks for, whichever page of it.
fn query(work: &Work<'_>, table: usize) -> String {
    let mut query = table.to_string();
    for (name, value) in work.call.given().filter(|(name, _)| !paging::is_input(name)) {
        query.push_str(&format!("\n{name}={value}"));
    }
    query
}

/// The fewest ids that an index or the call itself gives. The conditions that they came from are met, and taken out, as are
/// those that an index shows everything to meet.
fn candidates<'c>(work: &'c Work<'_>, table: usize, conditions: &mut Vec<Condition>) -> Cow<'c, [String]> {
    let is_ids = |condition: &Condition| matches!(condition, Condition::Ids(_));
    if let Some(place) = conditions.iter().position(is_ids)
        && let Condition::Ids(ids) = conditions.remove(place)
    {
        return Cow::Owned(ids.into_iter().filter(|id| work.cloud.get(table, id).is_some()).collect());
    }
    let all = work.cloud.ids(table);
    conditions.retain(|condition| condition.found(work, table).is_none_or(|ids| ids.len() < all.len()));
    let found = conditions.iter().enumerate();
    let found = found.filter_map(|(place, condition)| Some((condition.found(work, table)?, place)));
    match found.min_by_key(|(ids, _)| ids.len()) {
        Some((ids, place)) => {
            conditions.remove(place);
            Cow::Borrowed(ids)
        }
        None => Cow::Borrowed(all),
    }
}

fn conditions(work: &Work<'_>, resource: &Resource) -> Result<Vec<Condition>, Refusal> {
    let mut conditions = Vec::new();
    let ids = work.given_ids(resource);
    if resource.prefix.is_empty() && ids.iter().any(|id| id.contains('*')) {
        conditions.push(Condition::Named(ids));
    } else if !ids.is_empty() {
        conditions.push(Condition::Ids(ids));
    }
    let defaults = defaults(work);
    let given = work.call.given().chain(defaults.iter().map(|(name, value)| (*name, value)));
    for (name, value) in given {
        let member = resource.member(name);
        let is_key = member == resource.key || member.strip_suffix('s') == Some(resource.key);
        let is_no_filter =
            paging::is_input(name) || NO_FILTERS.contains(&name) || resource.ignored.contains(&name);
        if is_key || is_no_filter || name.starts_with("Filter") || value.is_null() {
            continue;
        }
        if let Some(tags) = tags_of(name, value) {
            conditions.extend(tags.into_iter().map(|(key, value)| Condition::Tag(key, value)));
        } else if matches!(name, "tagKeys" | "TagKeys") {
            conditions
                .extend(texts_of(name, value).into_iter().map(|key| Condition::Tag(key, String::new())));
        } else if let Some(condition) = values(resource, name, value) {
            conditions.push(condition);
        }
    }
    conditions.extend(spelled_out(work, resource)?);
    Ok(conditions)
}

/// The documented defaults of inputs that the call leaves out.
fn defaults<'w>(work: &'w Work<'_>) -> Vec<(&'w str, Value)> {
    let inputs = work.call.target.spec.input.iter().filter(|input| !paging::is_input(&input.name));
    let defaults = inputs.filter_map(|input| Some((input.name.as_str(), input.default.as_deref()?)));
    let absent = defaults.filter(|(name, _)| work.call.get(name).is_none());
    absent.map(|(name, default)| (name, Value::from(default))).collect()
}

fn values(resource: &Resource, name: &str, value: &Value) -> Option<Condition> {
    let values = texts_of(name, value);
    if values.is_empty() {
        return None;
    }
    let bound = |prefix: &str| Some((name.strip_prefix(prefix)?.to_owned(), values.first()?.parse().ok()?));
    if let Some((member, least)) = bound("Minimum") {
        return Some(Condition::AtLeast(member, least));
    }
    if let Some((member, most)) = bound("Maximum") {
        return Some(Condition::AtMost(member, most));
    }
    let source = resource.filters.iter().find(|(input, _)| *input == name).map(|(_, source)| *source);
    Some(match source {
        Some(Source::Values(work_out)) => Condition::Worked(work_out, values),
        Some(Source::Since(member)) => Condition::Since(member, values.into_iter().next()?),
        Some(Source::Until(member)) => Condition::Until(member, values.into_iter().next()?),
        Some(Source::Least(member)) => Condition::AtLeast(member.to_owned(), values.first()?.parse().ok()?),
        Some(Source::Most(member)) => Condition::AtMost(member.to_owned(), values.first()?.parse().ok()?),
        _ => Condition::Member(self::source(resource, name), values),
    })
}

/// The filters that name what they compare: `Filter.1.Key` and `Filter.1.Value`, or a list of them.
fn spelled_out(work: &Work<'_>, resource: &Resource) -> Result<Vec<Condition>, Refusal> {
    let input = |name: String| work.call.get(&name);
    let numbered = (1..=4)
        .map(|number| (input(format!("Filter.{number}.Key")), input(format!("Filter.{number}.Value"))));
    let list = work.call.get("Filter").and_then(Value::as_array).into_iter().flatten();
    let listed = list.map(|filter| (filter.get("Key"), filter.get("Value")));
    let mut conditions = Vec::new();
    for (key, value) in numbered.chain(listed) {
        let key = key.and_then(Value::as_str).unwrap_or_default();
        if key.is_empty() {
            continue;
        }
        let values = value.map(|value| texts_of(key, value)).unwrap_or_default();
        let Some(first) = values.first().filter(|first| !first.is_empty()).cloned() else {
            return work.call.refuse(404, "InvalidFilterValue", "Filter: a key without a value");
        };
        conditions.push(match key {
            "CreationStartTime" => Condition::Since(resource.created, first),
            "CreationEndTime" => Condition::Until(resource.created, first),
            "ExpiredStartTime" => Condition::Since("ExpiredTime", first),
            "ExpiredEndTime" => Condition::Until("ExpiredTime", first),
            _ if !resource.named_filters.contains(&key) => {
                let codes = (404, &["InvalidFilterKey.NotFound", "InvalidFilterKey.ValueNotSupported"][..]);
                return work.call.refuse_as(codes, "Filter: there is no such key");
            }
            _ if key == resource.key => Condition::Ids(values),
            _ => Condition::Member(source(resource, key), values),
        });
    }
    Ok(conditions)
}

/// The path to the member that a filter compares.
fn source(resource: &Resource, name: &str) -> String {
    let source = resource.filters.iter().find(|(input, _)| *input == name);
    match source {
        Some((_, Source::Member(path))) => (*path).to_owned(),
        _ => resource.member(name).to_owned(),
    }
}

impl Condition {
    /// The ids that an index gives for the condition alone; `None` when there is no such index.
    fn found<'c>(&self, work: &'c Work<'_>, table: usize) -> Option<&'c [String]> {
        match self {
            Condition::Member(member, values) => match values.as_slice() {
                [value] if !value.contains('*') => work.cloud.ids_with(table, member, value),
                _ => None,
            },
            Condition::Tag(key, value) if !value.is_empty() => {
                work.cloud.ids_with(table, TAGS, &tag_value(key, value))
            }
            _ => None,
        }
    }

    fn fits(&self, work: &Work<'_>, row: &Row) -> bool {
        /// As precise as every way to write a time.
        const MINUTES: usize = "2026-01-01T00:00".len();
        fn minutes(time: &str) -> &str {
            time.get(..MINUTES).unwrap_or(time)
        }
        match self {
            Condition::Ids(ids) => ids.contains(&row.id),
            Condition::Named(ids) => ids.iter().any(|wanted| matches(wanted, &row.id)),
            Condition::Member(path, wanted) => {
                let mut values = Wanted::of(wanted);
                visit(&row.members, path, &mut |value| values.see(value));
                values.are_there()
            }
            Condition::Worked(work_out, wanted) => {
                let mut values = Wanted::of(wanted);
                work_out(work, row).iter().for_each(|value| values.see(value));
                values.are_there()
            }
            Condition::AtLeast(member, least) => number(row, member) >= *least,
            Condition::AtMost(member, most) => number(row, member) <= *most,
            Condition::Tag(key, value) => row.has_tag(key, value),
            Condition::Since(member, time) => {
                let own = row.text(member);
                !own.is_empty() && minutes(own) >= minutes(time)
            }
            Condition::Until(member, time) => {
                let own = row.text(member);
                !own.is_empty() && minutes(own) <= minutes(time)
            }
        }
    }
}

/// The number that a member is; none is zero.
fn number(row: &Row, member: &str) -> f64 {
    row.members.get(member).and_then(Value::as_f64).unwrap_or_default()
}

/// Whether one of the values that a resource has is one of those that are wanted.
struct Wanted<'w> {
    wanted: &'w [String],
    has_none: bool,
    is_there: bool,
}

impl Wanted<'_> {
    fn of(wanted: &[String]) -> Wanted<'_> {
        Wanted { wanted, has_none: true, is_there: false }
    }

    fn see(&mut self, value: &str) {
        self.has_none = false;
        self.is_there |= self.wanted.iter().any(|wanted| matches(wanted, value));
    }

    fn are_there(mut self) -> bool {
        if self.has_none {
            // What a resource does not have is none, or false.
            ["false", "0"].into_iter().for_each(|value| self.see(value));
        }
        self.is_there
    }
}

/// The values at the end of a path through records and lists.
pub(crate) fn at(members: &Members, path: &str) -> Vec<String> {
    let mut found = Vec::new();
    visit(members, path, &mut |value| found.push(value.to_owned()));
    found
}

/// Passes the values at the end of a path through records and lists to `see`.
fn visit(members: &Members, path: &str, see: &mut dyn FnMut(&str)) {
    // A member may have points in its name.
    if let Some(value) = members.get(path) {
        visit_value(value, None, see);
    } else if let Some((name, rest)) = path.split_once('.')
        && let Some(value) = members.get(name)
    {
        visit_value(value, Some(rest), see);
    }
}

fn visit_value(value: &Value, path: Option<&str>, see: &mut dyn FnMut(&str)) {
    match (value, path) {
        (Value::Array(items), _) => items.iter().for_each(|item| visit_value(item, path, see)),
        (Value::Object(members), Some(path)) => {
            let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
            if let Some(value) = members.get(name) {
                visit_value(value, rest, see);
            }
        }
        (Value::String(text), None) => see(text),
        (Value::Bool(_) | Value::Number(_), None) => see(&value.to_string()),
        _ => {}
    }
}

/// Whether `value` is what is wanted; `*` stands for anything.
pub(crate) fn matches(wanted: &str, value: &str) -> bool {
    let Some((beginning, rest)) = wanted.split_once('*') else { return wanted == value };
    let Some(mut value) = value.strip_prefix(beginning) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(place) = value.find(part) else { return false };
        value = value.get(place + part.len()..).unwrap_or_default();
    }
    value.len() >= end.len() && value.ends_with(end)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_star_stands_for_anything() {
        let table = [
            ("web", "web", true),
            ("web", "web-1", false),
            ("web*", "web-1", true),
            ("*-1", "web-1", true),
            ("w*b*1", "web-1", true),
            ("a*a", "a", false),
            ("*", "", true),
        ];
        for (wanted, value, expected) in table {
            assert_eq!(matches(wanted, value), expected, "{wanted} {value}");
        }
    }

    #[test]
    fn a_path_goes_through_records_and_lists() {
        let members = json!({ "Locks": [{ "Reason": "a" }, { "Reason": "b" }], "A.B": 1, "Flag": true });
        let members = members.as_object().unwrap();
        assert_eq!(at(members, "Locks.Reason"), ["a", "b"]);
        assert_eq!(at(members, "A.B"), ["1"]);
        assert_eq!(at(members, "Flag"), ["true"]);
        assert!(at(members, "None").is_empty());
    }
}
