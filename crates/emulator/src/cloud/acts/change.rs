//! Changing resources: their members, their states, and their end.

use cloudspec_wire::Value;

use super::{create, show};
use crate::cloud::relations::ListChange;
use crate::cloud::resource::{Change, Resource, Work};
use crate::cloud::row::{Members, Row, Step};
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// Sets the members that the call gives, of every resource that it names.
pub(crate) fn set(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let ids = work.existing_ids(resource)?;
    let mut members = work.given(resource);
    members.remove(resource.region);
    work.check_needs(resource, &mut members)?;
    let table = work.model.table(resource.table);
    if let Some(check) = resource.check {
        for id in &ids {
            let mut row = work.row(resource.table, id).cloned().unwrap_or_default();
            merge(&mut row.members, &members);
            check(work, &row)?;
        }
    }
    for id in &ids {
        work.cloud.edit(table, id, |row| merge(&mut row.members, &members));
        work.model.note_end(work.cloud, table, id);
        after_set(work, resource, id);
    }
    Ok(show::output(work, resource, ids.last().map(String::as_str).unwrap_or_default()))
}

/// Lets others follow what was set of a resource.
pub(crate) fn after_set(work: &mut Work<'_>, resource: &'static Resource, id: &str) {
    if let (Some(follow), Some(row)) = (resource.on_set, work.row(resource.table, id).cloned()) {
        follow(work.model, work.cloud, &row);
    }
}

/// Takes over members; those of a record one by one.
fn merge(members: &mut Members, given: &Members) {
    for (name, value) in given {
        match (members.get_mut(name), value) {
            (Some(Value::Object(own)), Value::Object(value)) => merge(own, value),
            _ => drop(members.insert(name.clone(), value.clone())),
        }
    }
}

/// Sends every resource that the call names through states; all of them or none.
pub(crate) fn change(
    work: &mut Work<'_>,
    resource: &'static Resource,
    change: &Change,
) -> Result<Value, Refusal> {
    let ids = work.existing_ids(resource)?;
    let is_on = |work: &Work<'_>, flag: &str| match work.call.get(flag) {
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        value => value == Some(&Value::Bool(true)),
    };
    if let Some((flag, take)) = change.takes
        && is_on(work, flag)
    {
        ids.iter().for_each(|id| take(work, id));
    }
    let (is_forced, is_despite) = (is_on(work, change.force), is_on(work, change.despite));
    let mut before = Vec::new();
    for id in &ids {
        let status = work.row(resource.table, id).map(|row| row.text(resource.status).to_owned());
        let status = status.unwrap_or_default();
        if !is_forced {
            check_state(work, resource, &status, change.from)?;
        }
        if change.gone {
            check_protection(work, resource, id)?;
            if !is_despite {
                check_blockers(work, resource, id)?;
            }
        }
        before.push(status);
    }
    let taken = prepare(work, resource, change, &ids)?;
    let mut output = match change.gone {
        true => show::outputs(work, resource, &ids, &before),
        false => Value::Null,
    };
    for (id, members) in ids.iter().zip(&taken) {
        begin(work, resource, id, change, members);
    }
    if !change.gone {
        output = show::outputs(work, resource, &ids, &before);
    }
    Ok(output)
}

fn check_state(work: &Work<'_>, resource: &Resource, state: &str, allowed: &[&str]) -> Result<(), Refusal> {
    match allowed.is_empty() || allowed.contains(&state) {
        true => Ok(()),
        false => {
            let message =
                format!("{}: expected {}, but it is {state}", resource.status, allowed.join(" or "));
            work.call.refuse_as(resource.wrong_state, message)
        }
    }
}

/// The resource that the call names, which has to be in one of these states.
pub(crate) fn one_in(work: &Work<'_>, resource: &Resource, states: &[&str]) -> Result<Row, Refusal> {
    let id = work.existing_id(resource)?;
    let row = work.row(resource.table, &id).cloned().unwrap_or_default();
    check_state(work, resource, row.text(resource.status), states)?;
    Ok(row)
}

/// The members that each of the resources gets, once all of them are checked.
fn prepare(
    work: &Work<'_>,
    resource: &Resource,
    change: &Change,
    ids: &[String],
) -> Result<Vec<Members>, Refusal> {
    let given = work.given(resource);
    let only = |names: &[&str]| -> Members {
        let members = given.iter().filter(|(name, _)| names.contains(&name.as_str()));
        members.map(|(name, value)| (name.clone(), value.clone())).collect()
    };
    let mut copied = only(change.copies);
    work.check_needs(resource, &mut copied)?;
    if let Some(list) = change.list {
        work.check_needs(resource, &mut only(&[list.member]))?;
    }
    let prepared = ids.iter().filter_map(|id| work.row(resource.table, id)).map(|row| {
        let mut members = copied.clone();
        if let Some(list) = &change.list {
            let items = given.get(list.member).map(texts).unwrap_or_default();
            members.insert(list.member.to_owned(), Value::from(changed_list(work, row, list, items)?));
        }
        if let Some(prepare) = change.prepares {
            prepare(work, row, &mut members)?;
        }
        Ok(members)
    });
    prepared.collect()
}

/// The list of a resource after the change.
fn changed_list(
    work: &Work<'_>,
    row: &Row,
    change: &ListChange,
    items: Vec<String>,
) -> Result<Vec<String>, Refusal> {
    let mut list = row.texts(change.member);
    for item in items {
        let is_in = list.contains(&item);
        if is_in == change.adds && !change.wrong.1.is_empty() {
            let problem =
                if is_in { "something that is in the list" } else { "something that is not in the list" };
            return work.call.refuse_as(change.wrong, format!("{}: {problem}", change.member));
        }
        list.retain(|other| *other != item);
        if change.adds {
            list.push(item);
        }
    }
    Ok(list)
}

/// Begins a change of one resource.
pub(crate) fn begin(
    work: &mut Work<'_>,
    resource: &'static Resource,
    id: &str,
    change: &Change,
    copied: &Members,
) {
    let table = work.model.table(resource.table);
    let (first, later) =
        change.to.split_first().map_or((None, &[][..]), |(first, later)| (Some(*first), later));
    let mut next = create::steps(work, resource.status, later);
    let end = next.last().map_or(work.call.now, |step| step.at);
    if change.gone {
        let at = if first.is_some() { end.saturating_add(work.transition()) } else { work.call.now };
        next.push(Step { at, set: Members::new(), gone: true });
    } else if first.is_some() && !change.clears.is_empty() {
        let set = change.clears.iter().map(|member| ((*member).to_owned(), Value::Null)).collect();
        next.push(Step { at: end, set, gone: false });
    }
    work.cloud.edit(table, id, |row| {
        copied.iter().for_each(|(name, value)| row.set(name, value.clone()));
        if let Some((member, is_on)) = change.sets {
            row.set(member, is_on);
        }
        match first {
            Some(first) => row.set(resource.status, first),
            None => change.clears.iter().for_each(|member| row.set(member, Value::Null)),
        }
        // What is under way goes on, unless this leads elsewhere.
        if first.is_some() || change.gone {
            row.next = next;
        }
    });
    work.model.note_end(work.cloud, table, id);
    work.model.settle(work.cloud, work.call.now);
}

/// Refuses when the resource is protected, or something still needs it.
pub(crate) fn check_deletion(work: &Work<'_>, resource: &Resource, id: &str) -> Result<(), Refusal> {
    check_protection(work, resource, id)?;
    check_blockers(work, resource, id)
}

fn check_protection(work: &Work<'_>, resource: &Resource, id: &str) -> Result<(), Refusal> {
    if let Some((member, codes)) = resource.protection
        && work.row(resource.table, id).is_some_and(|row| row.is(member))
    {
        return work.call.refuse_as(codes, format!("{member}: the resource is protected"));
    }
    Ok(())
}

fn check_blockers(work: &Work<'_>, resource: &Resource, id: &str) -> Result<(), Refusal> {
    for (related, codes) in &resource.blockers {
        let table = work.model.table(related.table);
        let users = work.cloud.ids_with(table, related.via, id).unwrap_or_default();
        if !users.is_empty() {
            let message = format!("{}: still used by {}", resource.key, listed(related.table, users));
            return work.call.refuse_as(*codes, message);
        }
    }
    Ok(())
}

/// Some resources of a table, and how many there are besides.
fn listed(table: &str, ids: &[String]) -> String {
    const SHOWN: usize = 3;
    let shown = ids.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
    match ids.len().saturating_sub(SHOWN) {
        0 => format!("{table} {shown}"),
        more => format!("{table} {shown} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_still_uses_a_resource_is_named_up_to_three() {
        let ids = ["vsw-1", "vsw-2", "vsw-3", "vsw-4", "vsw-5"].map(str::to_owned);
        assert_eq!(listed("vpc.vswitch", &ids[..1]), "vpc.vswitch vsw-1");
        assert_eq!(listed("vpc.vswitch", &ids), "vpc.vswitch vsw-1, vsw-2, vsw-3 and 2 more");
    }
}
