//! The names by which tests mean operations: `RunCommand`, or `vpc/TagResources` where several services have one of that
//! name.

use std::collections::BTreeSet;

use cloudspec_spec::suggestion::suggestion;

use crate::catalogue::{Catalogue, Target};

/// The wire name of an operation, with or without its service.
#[derive(Clone, Copy)]
pub(crate) struct OperationName<'n> {
    service: Option<&'n str>,
    name: &'n str,
}

impl<'n> OperationName<'n> {
    pub(crate) fn of(text: &'n str) -> OperationName<'n> {
        match text.split_once('/') {
            Some((service, name)) => OperationName { service: Some(service), name },
            None => OperationName { service: None, name: text },
        }
    }

    /// Whether it means the operation `name` of `service`.
    pub(crate) fn means(self, service: &str, name: &str) -> bool {
        self.name == name && self.service.is_none_or(|wanted| wanted == service)
    }

    /// Whether it means this operation.
    pub(crate) fn is(self, target: &Target) -> bool {
        self.means(target.service.name, target.operation.name)
    }

    /// The operations and revisions that it means.
    pub(crate) fn targets(self, catalogue: &Catalogue) -> impl Iterator<Item = &Target> {
        catalogue.named(self.name).filter(move |target| self.is(target))
    }

    /// Refuses a name that means no operation.
    pub(crate) fn check(self, catalogue: &Catalogue) -> Result<(), String> {
        let OperationName { service, name } = self;
        if !catalogue.has(name) {
            // Of several that are as near the first is taken.
            let names: BTreeSet<&str> = catalogue.names().collect();
            let hint = suggestion(name, names).map_or(String::new(), |hint| format!("; {hint}"));
            return Err(format!("there is no `{name}`{hint}"));
        }
        let Some(service) = service.filter(|_| self.targets(catalogue).next().is_none()) else {
            return Ok(());
        };
        let others: BTreeSet<String> =
            catalogue.named(name).map(|target| format!("`{}/{name}`", target.service.name)).collect();
        let others: Vec<String> = others.into_iter().collect();
        Err(format!("`{service}` has no `{name}`; expected {}", others.join(" or ")))
    }
}
