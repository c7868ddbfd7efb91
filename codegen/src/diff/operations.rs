//! Operations: which there are, what their methods are called, and how they are sent.

use std::collections::BTreeSet;

use cloudspec_spec::ir::{Operation, OperationId};

use super::difference::Found;
use super::facts;
use super::records::Records;
use super::version::Version;

/// Compares the operations, and pairs the records that their requests and responses are made of.
pub(super) fn compare(old: &Version, new: &Version, records: &mut Records<'_>, found: &mut Found) {
    for (index, operation) in old.model.operations.iter().enumerate() {
        let title = title(operation);
        match position(new, operation) {
            None => found.in_operation(Some(&title), |found| found.breaking("", "operation removed")),
            Some(other) => {
                let (old_id, new_id) = (OperationId(index), OperationId(other));
                found.in_operation(Some(&title), |found| compare_one(old, old_id, new, new_id, found));
                records.pair(operation, new.model.operation(new_id), &title);
            }
        }
    }
    for operation in new.model.operations.iter().filter(|operation| position(old, operation).is_none()) {
        found.in_operation(Some(&title(operation)), |found| found.added("", "operation added"));
    }
}

fn position(version: &Version, operation: &Operation) -> Option<usize> {
    let is_it = |known: &Operation| known.name == operation.name && known.revision == operation.revision;
    version.model.operations.iter().position(is_it)
}

/// `DescribeInvocations`, and for other revisions than the default one `DescribeCloudAssistantStatus@2018`.
fn title(operation: &Operation) -> String {
    match &operation.revision {
        Some(revision) => format!("{}@{revision}", operation.name),
        None => operation.name.clone(),
    }
}

fn compare_one(old: &Version, old_id: OperationId, new: &Version, new_id: OperationId, found: &mut Found) {
    let name = |names: &Vec<String>, id: OperationId| names.get(id.0).cloned().unwrap_or_default();
    let (was, is) = (&old.names, &new.names);
    found.name("", "method", &name(&was.operations, old_id), &name(&is.operations, new_id));
    found.name("request", "type", &name(&was.requests, old_id), &name(&is.requests, new_id));
    found.name("response", "type", &name(&was.responses, old_id), &name(&is.responses, new_id));
    let (was, is) = (old.model.operation(old_id), new.model.operation(new_id));
    let group = |version: &Version, operation: &Operation| {
        version.model.groups.get(operation.group).map(|group| group.name.clone()).unwrap_or_default()
    };
    let (old_group, new_group) = (group(old, was), group(new, is));
    if old_group != new_group {
        found.breaking("", format!("moved from group `{old_group}` to `{new_group}`"));
    }
    compare_request(was, is, found);
    compare_behaviour(was, is, found);
    if was.doc != is.doc {
        found.documentation("", "documentation");
    }
    found.deprecation("", was.deprecated.is_some(), is.deprecated.is_some());
    found.retirement("", was.retired.is_some(), is.retired.is_some());
    facts::compare(was, is, found);
    errors(was, is, found);
}

fn compare_request(was: &Operation, is: &Operation, found: &mut Found) {
    if was.method != is.method {
        found.breaking("", format!("sent by {} instead of {}", is.method, was.method));
    }
    if was.path != is.path {
        let place = |path: &Option<String>| {
            path.as_deref().map_or("`/` by its name".to_owned(), |path| format!("`{path}`"))
        };
        found.breaking("", format!("sent to {} instead of {}", place(&is.path), place(&was.path)));
    }
    if was.content_type != is.content_type {
        let media = |operation: &Operation| {
            operation
                .content_type
                .as_deref()
                .map_or("the usual media type".to_owned(), |name| format!("`{name}`"))
        };
        found.breaking("", format!("the body is sent as {} instead of {}", media(is), media(was)));
    }
    if was.body != is.body {
        found.breaking("response", "the body is something else");
    }
}

fn compare_behaviour(was: &Operation, is: &Operation, found: &mut Found) {
    if was.effect != is.effect {
        found.additive("", "repeated under other conditions after a failure");
    }
    if was.anonymous != is.anonymous {
        let how = if is.anonymous { "no longer needs credentials" } else { "needs credentials" };
        found.additive("", how);
    }
    match (&was.idempotency_token, &is.idempotency_token) {
        (was, is) if was == is => {}
        (_, Some(token)) => found.additive("", format!("`{token}` makes repeating safe")),
        (_, None) => found.additive("", "no token makes repeating safe any more"),
    }
    match (&was.paging, &is.paging) {
        (None, Some(_)) => found.breaking("", "comes in pages: its method returns `PagedCall`"),
        (Some(_), None) => found.breaking("", "no longer comes in pages: its method returns `Call`"),
        (Some(was), Some(is)) if was.items != is.items => {
            found.breaking("", "the items of its pages are other ones");
        }
        (was, is) if was != is => found.additive("", "its pages are asked for otherwise"),
        _ => {}
    }
}

fn errors(was: &Operation, is: &Operation, found: &mut Found) {
    let codes = |operation: &Operation| {
        let errors = operation.errors.iter().map(|error| format!("{} {}", error.status, error.code));
        errors.collect::<BTreeSet<String>>()
    };
    let (old, new) = (codes(was), codes(is));
    match (old.is_empty(), new.is_empty()) {
        (true, false) => return found.added("errors", "are documented"),
        (false, true) => return found.breaking("errors", "are no longer documented, and `ERRORS` with them"),
        _ => {}
    }
    for code in new.difference(&old) {
        found.documentation("errors", format!("`{code}` added"));
    }
    for code in old.difference(&new) {
        found.documentation("errors", format!("`{code}` removed"));
    }
    let causes = |operation: &Operation| {
        operation
            .errors
            .iter()
            .map(|error| (error.code.clone(), error.cause.clone()))
            .collect::<BTreeSet<_>>()
    };
    if old == new && causes(was) != causes(is) {
        found.documentation("errors", "have other causes");
    }
}
