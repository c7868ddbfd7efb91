//! Making resources.

use cloudspec_wire::Value;

use super::show;
use crate::cloud::geography;
use crate::cloud::place::put_list;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row, Step};
use crate::refusal::Refusal;

/// Makes as many as the call says.
pub(crate) fn create(
    work: &mut Work<'_>,
    resource: &'static Resource,
    count: &str,
    place: &[&'static str],
) -> Result<Value, Refusal> {
    let mut members = Members::new();
    if let Some(base) = resource.base {
        let base = base(work)?.into_iter();
        members.extend(base.map(|(name, value)| (resource.member(&name).to_owned(), value)));
    }
    members.extend(work.given(resource));
    members.remove(count);
    let count = work.call.get(count).and_then(Value::as_u64).unwrap_or(1);
    let has_suffix = count > 1 && work.call.input.flag("UniqueSuffix").unwrap_or_default();
    let mut ids = Vec::new();
    for place in 0..count {
        let mut own = members.clone();
        for name in resource.numbered {
            let numbered =
                own.get(*name).and_then(Value::as_str).map(|text| numbered(text, place, has_suffix));
            own.extend(numbered.map(|text| ((*name).to_owned(), Value::from(text))));
        }
        ids.push(make(work, resource, own)?);
    }
    let mut output = show::outputs(work, resource, &ids, &[]);
    if !place.is_empty() {
        put_list(work.call.target.operation.output, &mut output, place, ids.into_iter().map(Value::from));
    }
    Ok(output)
}

/// The name of the one in this place: `prefix[first,digits]suffix` counts from `first` (0) with so many `digits` (6); other
/// names get three digits at their end if they are to have a suffix.
fn numbered(name: &str, place: u64, has_suffix: bool) -> String {
    let parts = name.split_once('[').and_then(|(before, rest)| {
        let (inside, after) = rest.split_once(']')?;
        let (first, digits) = inside.split_once(',').unwrap_or((inside, ""));
        let number = |text: &str, usual| match text.trim() {
            "" => Some(usual),
            text => text.parse().ok(),
        };
        let (first, digits): (u64, u64) = (number(first, 0)?, number(digits, 6)?);
        (first < 1_000_000 && (1..=6).contains(&digits)).then_some((before, first, digits, after))
    });
    match parts {
        Some((before, first, digits, after)) => {
            let width = usize::try_from(digits).unwrap_or_default();
            format!("{before}{:0width$}{after}", first + place)
        }
        None if has_suffix && !name.is_empty() => format!("{name}{:03}", place + 1),
        None => name.to_owned(),
    }
}

/// Makes one of the members that are given; its id.
pub(crate) fn make(
    work: &mut Work<'_>,
    resource: &'static Resource,
    given: Members,
) -> Result<String, Refusal> {
    let mut members: Members =
        given.into_iter().map(|(name, value)| (resource.member(&name).to_owned(), value)).collect();
    work.check_needs(resource, &mut members)?;
    for (name, value) in resource.default_members() {
        members.entry(name).or_insert(value);
    }
    if !resource.region.is_empty() && !members.contains_key(resource.region) {
        members.insert(resource.region.to_owned(), Value::from(geography::region_of(&members)));
    }
    if !resource.created.is_empty() {
        members.insert(resource.created.to_owned(), Value::from(work.now()));
    }
    let id = match resource.prefix {
        "" => own_name(work, resource)?,
        prefix => work.id(prefix),
    };
    let mut row = Row { id, members, ..Row::default() };
    if let Some((first, later)) = resource.born.split_first() {
        row.set(resource.status, *first);
        row.next = steps(work, resource.status, later);
    }
    if let Some(complete) = resource.on_create {
        complete(work, &mut row)?;
    }
    check_quota(work, resource, &row.members)?;
    if let Some(check) = resource.check {
        check(work, &row)?;
    }
    let id = row.id.clone();
    let table = work.model.table(resource.table);
    work.cloud.insert(table, row);
    work.model.after_stored(work.cloud, table, &id);
    Ok(id)
}

/// The id of a resource that its caller names.
fn own_name(work: &Work<'_>, resource: &Resource) -> Result<String, Refusal> {
    let Some(name) = work.given_ids(resource).into_iter().next() else { return work.missing(resource.key) };
    match work.row(resource.table, &name) {
        None => Ok(name),
        Some(_) => work.call.refuse_as(resource.taken, format!("{}: there is one already", resource.key)),
    }
}

/// One state after the other, each after the time that a transient one lasts.
pub(super) fn steps(work: &Work<'_>, status: &str, states: &[&str]) -> Vec<Step> {
    let mut at = work.call.now;
    let mut steps = Vec::new();
    for state in states {
        at = at.saturating_add(work.transition());
        let set = [(status.to_owned(), Value::from(*state))].into_iter().collect();
        steps.push(Step { at, set, gone: false });
    }
    steps
}

/// Refuses one more than the quota allows. One without the member that the quota counts by counts with those that lack it too.
fn check_quota(work: &Work<'_>, resource: &Resource, members: &Members) -> Result<(), Refusal> {
    let Some(quota) = resource.quota else { return Ok(()) };
    let table = work.model.table(resource.table);
    let each = members.get(quota.each).and_then(Value::as_str).unwrap_or_default();
    let there = match (quota.among, each) {
        ("", _) => work.cloud.ids(table).len(),
        (among, "") => {
            let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
            rows.filter(|row| row.text(among).is_empty()).count()
        }
        (among, value) => work.cloud.ids_with(table, among, value).map_or(0, <[String]>::len),
    };
    match there < quota.most {
        true => Ok(()),
        false => work.call.refuse_as((400, quota.codes), format!("There are {} already", quota.most)),
    }
}
