//! What belongs to a service as a whole: groups, error codes, endpoints, waiters.

use std::collections::BTreeMap;

use cloudspec_spec::ir::{Group, Model, Waiter};

use super::difference::Found;
use super::version::Version;

/// Compares everything but operations and waiters.
pub(super) fn compare(old: &Version, new: &Version, found: &mut Found) {
    groups(&old.model.groups, &new.model.groups, found);
    error_codes(&old.names.error_codes, &new.names.error_codes, found);
    let (old, new) = (&old.model, &new.model);
    if old.protocol != new.protocol {
        found.breaking("protocol", "requests are shaped otherwise");
    }
    let first_call = |version: &Model| version.first_call.map(|id| version.operation(id).name.clone());
    if first_call(old) != first_call(new) {
        found.documentation("", "the first call that the documentation shows");
    }
    if old.first_wait != new.first_wait {
        found.documentation("", "the wait that the documentation shows");
    }
    if old.title != new.title || old.doc != new.doc || old.provider_title != new.provider_title {
        found.documentation("", "documentation of the service");
    }
    endpoints(&old.endpoints, &new.endpoints, found);
    if old.codes != new.codes {
        found.additive("retries", "other error codes are retried");
    }
}

fn endpoints(
    old: &cloudspec_spec::language::Endpoints,
    new: &cloudspec_spec::language::Endpoints,
    found: &mut Found,
) {
    let place = |region: &str| format!("endpoint of `{region}`");
    for (region, host) in &new.regions {
        match old.regions.get(region) {
            None => found.added(&place(region), "added"),
            Some(known) if known != host => {
                found.additive(&place(region), format!("`{host}`, no longer `{known}`"));
            }
            Some(_) => {}
        }
    }
    for region in old.regions.keys().filter(|region| !new.regions.contains_key(*region)) {
        found.additive(&place(region), "removed");
    }
    if (&old.rule, &old.central) != (&new.rule, &new.central) {
        found.additive("endpoints", "other regions are found otherwise");
    }
}

fn groups(old: &[Group], new: &[Group], found: &mut Found) {
    for group in old {
        let place = format!("group `{}`", group.name);
        match new.iter().find(|known| known.name == group.name) {
            None => found.breaking(&place, "removed, and its cargo feature with it"),
            Some(known) => {
                if group.title != known.title {
                    found.documentation(&place, "title");
                }
                found.retirement(&place, group.retired.is_some(), known.retired.is_some());
            }
        }
    }
    for group in new.iter().filter(|group| !old.iter().any(|known| known.name == group.name)) {
        found.added(&format!("group `{}`", group.name), "added");
    }
}

/// The open enum of all documented codes.
fn error_codes(old: &[(String, String)], new: &[(String, String)], found: &mut Found) {
    let of = |codes: &[(String, String)]| codes.iter().cloned().collect::<BTreeMap<String, String>>();
    let (old, new) = (of(old), of(new));
    for (code, variant) in &old {
        let place = format!("error code `{code}`");
        match new.get(code) {
            None => found.breaking(&place, "no longer documented by any operation"),
            Some(renamed) => found.name(&place, "variant", variant, renamed),
        }
    }
    for code in new.keys().filter(|code| !old.contains_key(*code)) {
        found.added(&format!("error code `{code}`"), "added");
    }
}

/// Compares the waiters.
pub(super) fn compare_waiters(old: &Version, new: &Version, found: &mut Found) {
    for waiter in &old.model.waiters {
        let place = format!("waiter `{}`", waiter.name);
        match new.model.waiters.iter().find(|known| known.name == waiter.name) {
            None => found.breaking(&place, "removed"),
            Some(known) => compare_waiter(old, waiter, new, known, &place, found),
        }
    }
    let is_new = |waiter: &&Waiter| !old.model.waiters.iter().any(|known| known.name == waiter.name);
    for waiter in new.model.waiters.iter().filter(is_new) {
        found.added(&format!("waiter `{}`", waiter.name), "added");
    }
}

fn compare_waiter(
    old_version: &Version,
    old: &Waiter,
    new_version: &Version,
    new: &Waiter,
    place: &str,
    found: &mut Found,
) {
    let signature = |version: &Version, waiter: &Waiter| {
        let operation = version.model.operation(waiter.operation);
        let fields = &version.model.record(operation.input).fields;
        let inputs = waiter.inputs.iter().filter_map(|index| fields.get(*index));
        (operation.name.clone(), inputs.map(|field| field.wire.clone()).collect::<Vec<_>>())
    };
    if signature(old_version, old) != signature(new_version, new) {
        found.breaking(place, "takes other arguments");
    }
    let fixed = |version: &Version, waiter: &Waiter| {
        let fields = &version.model.record(version.model.operation(waiter.operation).input).fields;
        let named = waiter
            .fixed
            .iter()
            .filter_map(|(index, text)| Some((fields.get(*index)?.wire.clone(), text.clone())));
        named.collect::<Vec<_>>()
    };
    let ends = |waiter: &Waiter| {
        let Waiter { path, success, failure, gone, .. } = waiter.clone();
        (path, success, failure, gone)
    };
    if ends(old) != ends(new) {
        found.additive(place, "ends with other states");
    }
    if old.not_found != new.not_found {
        found.additive(place, "other error codes say that there is no such resource");
    }
    if fixed(old_version, old) != fixed(new_version, new) {
        found.additive(place, "sends other inputs of its own");
    }
    if (old.delay, old.timeout) != (new.delay, new.timeout) {
        found.additive(
            place,
            format!("polls first after {} s, and at most {} s long", new.delay, new.timeout),
        );
    }
    if old.doc != new.doc {
        found.documentation(place, "documentation");
    }
}
