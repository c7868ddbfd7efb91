//! Chooses some operations of a service instead of all.

use std::collections::BTreeSet;

use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::language::{Group, Operation, Service};
use cloudspec_spec::suggestion::suggestion;

use crate::first_call::{first_call, first_wait};
use crate::used_shapes::used_shapes;

/// The chosen operations: those that are named, and those in a named group; all when nothing is named.
#[derive(Clone, Debug, Default)]
pub struct Operations {
    /// Names of operations on the wire; all revisions of one are chosen together.
    pub names: Vec<String>,
    /// Names of groups.
    pub groups: Vec<String>,
}

impl Operations {
    /// Whether all operations are chosen.
    pub fn is_all(&self) -> bool {
        self.names.is_empty() && self.groups.is_empty()
    }

    /// Removes all but the chosen operations from `service`, and everything that they do not need. `region` is the input
    /// that clients of its provider fill in.
    ///
    /// # Errors
    /// The names that match nothing, with suggestions.
    pub fn choose(&self, service: &mut ServiceSpec, region: Option<&str>) -> Result<(), String> {
        self.check(&[Names::of(service)])?;
        self.retain(service, region);
        Ok(())
    }

    /// Whether every name is one of an operation or group of some service.
    ///
    /// # Errors
    /// The names that match nothing, with suggestions.
    pub fn check(&self, services: &[Names]) -> Result<(), String> {
        let place = match services {
            [service] => format!(" in `{}`", service.service),
            _ => format!(" in any of {} services", services.len()),
        };
        let mut mistakes = Vec::new();
        let mut unknown = |what: &str, wanted: &[String], names: fn(&Names) -> &[String]| {
            let known: Vec<&str> = services.iter().flat_map(names).map(String::as_str).collect();
            for name in wanted.iter().filter(|name| !known.contains(&name.as_str())) {
                let hint = suggestion(name, known.iter().copied()).map(|hint| format!("; {hint}"));
                mistakes.push(format!("there is no {what} `{name}`{place}{}", hint.unwrap_or_default()));
            }
        };
        unknown("operation", &self.names, |names| &names.operations);
        unknown("group", &self.groups, |names| &names.groups);
        if mistakes.is_empty() { Ok(()) } else { Err(mistakes.join("\n")) }
    }

    /// Whether any operation of a service is chosen.
    pub fn is_in(&self, service: &Names) -> bool {
        let has = |wanted: &[String], known: &[String]| wanted.iter().any(|name| known.contains(name));
        self.is_all() || has(&self.names, &service.operations) || has(&self.groups, &service.groups)
    }

    /// Removes all but the chosen operations from `service`, and everything that they do not need. Names that
    /// match nothing in it may belong to other services. `region` is the input that clients of its provider fill in.
    pub fn retain(&self, service: &mut ServiceSpec, region: Option<&str>) {
        if self.is_all() {
            return;
        }
        let ServiceSpec { spec, operations, .. } = service;
        operations.retain(|operation| self.has(operation, spec));
        let names: BTreeSet<String> = operations.iter().map(|operation| operation.name.clone()).collect();
        // What is followed by an operation of another service names that service too.
        let is_left = |poll: &String| poll.contains("::") || names.contains(poll);
        for asynchronous in operations.iter_mut().filter_map(|operation| operation.asynchronous.as_mut()) {
            asynchronous.poll = asynchronous.poll.take().filter(is_left);
        }
        let first = || first_call(operations, region).map(|operation| operation.name.clone());
        spec.first_call = spec.first_call.take().filter(|name| names.contains(name.as_str())).or_else(first);
        spec.waiters.retain(|waiter| names.contains(waiter.operation.as_str()));
        let is_left = |name: &String| spec.waiters.iter().any(|waiter| waiter.name == *name);
        let first = || first_wait(spec, operations).map(|waiter| waiter.name.clone());
        let shown = spec.first_wait.clone().filter(is_left).or_else(first);
        spec.first_wait = shown;
        for group in &mut spec.groups {
            group.operations.retain(|name| names.contains(name.as_str()));
        }
        let is_used = |group: &Group| {
            let named = operations.iter().any(|operation| operation.group.as_ref() == Some(&group.name));
            named || !group.operations.is_empty()
        };
        spec.groups.retain(is_used);
        let used = used_shapes(&spec.shapes, operations.iter());
        spec.shapes.retain(|name, _| used.contains(name));
    }

    fn has(&self, operation: &Operation, service: &Service) -> bool {
        self.names.contains(&operation.name)
            || group_of(operation, service).is_some_and(|group| self.groups.iter().any(|name| name == group))
    }
}

/// The names that can be chosen in a service.
#[derive(Clone, Debug, Default)]
pub struct Names {
    service: String,
    operations: Vec<String>,
    groups: Vec<String>,
}

impl Names {
    /// Those of `service`.
    pub fn of(service: &ServiceSpec) -> Names {
        Names {
            service: service.spec.name.clone(),
            operations: service.operations.iter().map(|operation| operation.name.clone()).collect(),
            groups: service.spec.groups.iter().map(|group| group.name.clone()).collect(),
        }
    }
}

fn group_of<'s>(operation: &'s Operation, service: &'s Service) -> Option<&'s str> {
    operation.group.as_deref().or_else(|| {
        let claims = |group: &&Group| group.operations.contains(&operation.name);
        service.groups.iter().find(claims).map(|group| group.name.as_str())
    })
}
