//! Merges an imported service with the files that are already in its folder.
//!
//! Hand-written operations do not change. In operations that were imported before, hand-written parts (documentation,
//! names, causes of errors) are carried over by path, and the API of published crates is kept (see
//! [`keep`](super::keep)); everything else comes from upstream.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::{Group, Operation, Service, Source, Waiter};

use super::Imported;
use super::facts::{Difference, Shapes, differences, facts};
use super::keep::Keeper;
use super::provenance::{IMPORTED, is_imported, is_supplement};
use super::published::File;
use super::waiters::purpose;
use crate::used_shapes::used_shapes;

/// The present content of the folder of a service.
#[derive(Clone, Debug, Default)]
pub struct Existing {
    /// `service.json`.
    pub service: Option<Service>,
    /// All operations.
    pub operations: Vec<Operation>,
}

/// The new content of the folder.
#[derive(Clone, Debug, Default)]
pub struct Merged {
    /// `service.json`.
    pub service: Service,
    /// The operations that were imported.
    pub operations: Vec<Operation>,
    /// File stems of operations that upstream has removed.
    pub gone: Vec<String>,
    /// Hand-written operations, with the facts of upstream that they lack.
    pub hand_written: Vec<(String, Vec<Difference>)>,
    /// What changed since the last import, by operation.
    pub changes: Vec<(String, Vec<Difference>)>,
    /// Changes of upstream that were not adopted because published code relies on the former state, by operation or
    /// shape.
    pub kept: Vec<(String, Vec<String>)>,
    /// Files of examples.
    pub files: Vec<File>,
}

/// How an import treats existing files.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The date, `YYYY-MM-DD`, of what is retired.
    pub today: &'a str,
    /// Whether items that upstream no longer describes are removed, and changed types are adopted.
    pub prune: bool,
}

/// Merges `imported` into `existing`.
pub fn merge(imported: Imported, existing: &Existing, rules: Rules<'_>) -> Merged {
    let old: BTreeMap<String, &Operation> = existing.operations.iter().map(|old| (old.stem(), old)).collect();
    let none = Shapes::new();
    let old_shapes = existing.service.as_ref().map_or(&none, |service| &service.shapes);
    let new_shapes = &imported.service.shapes;
    let mut keeper = Keeper::new(old_shapes, new_shapes, rules.today, rules.prune);
    let mut merged = Merged::default();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for operation in imported.operations {
        seen.insert(operation.name.clone());
        match old.get(&operation.name) {
            Some(old) if !is_imported(old) && !is_supplement(old) => {
                let mut differences = differences(&facts(old, old_shapes), &facts(&operation, new_shapes));
                differences.retain(|difference| matches!(difference, Difference::Added(..)));
                merged.hand_written.push((operation.name, differences));
            }
            Some(old) => merged.operations.push(keeper.operation(old, operation)),
            None => merged.operations.push(operation),
        }
    }
    for (stem, old) in &old {
        if is_imported(old) && !seen.contains(&old.name) {
            match rules.prune {
                true => merged.gone.push(stem.clone()),
                false => merged.operations.push(keeper.retired(old)),
            }
        }
    }
    let (shapes, kept) = keeper.finish();
    merged.kept = kept;
    merged.note_changes(&old, old_shapes, &shapes);
    merged.service = match &existing.service {
        Some(old) => merged.service_of(old, Service { shapes, ..imported.service }, existing, rules),
        None => imported.service,
    };
    merged
}

impl Merged {
    /// The changes in each operation. A service that is new has no changes.
    fn note_changes(&mut self, old: &BTreeMap<String, &Operation>, old_shapes: &Shapes, shapes: &Shapes) {
        let word = |word: &str| vec![Difference::Added("operation".to_owned(), word.to_owned())];
        let changes = self.operations.iter().map(|operation| {
            let stem = operation.stem();
            let differences = match old.get(&stem) {
                Some(old) => differences(&facts(old, old_shapes), &facts(operation, shapes)),
                None if old.is_empty() => Vec::new(),
                None => word("new upstream"),
            };
            (stem, differences)
        });
        let gone = |stem: &String| {
            (stem.clone(), vec![Difference::Removed("operation".to_owned(), "gone upstream".to_owned())])
        };
        let changes: Vec<(String, Vec<Difference>)> = changes.chain(self.gone.iter().map(gone)).collect();
        self.changes = changes.into_iter().filter(|(_, differences)| !differences.is_empty()).collect();
    }

    /// The old service with upstream's protocol, endpoints, groups and shapes in it.
    fn service_of(&self, old: &Service, new: Service, existing: &Existing, rules: Rules<'_>) -> Service {
        let mut service = old.clone();
        service.protocol = new.protocol;
        service.product = new.product;
        service.endpoints = new.endpoints.or(service.endpoints);
        service.groups = self.groups(old, &new.groups, &existing.operations, rules);
        service.first_call = service.first_call.filter(|name| !self.gone.contains(name));
        service.shapes = new.shapes;
        service.waiters.extend(self.new_waiters(old, new.waiters));
        let is_there = |name: &String| service.waiters.iter().any(|waiter| waiter.name == *name);
        service.first_wait = service.first_wait.or(new.first_wait).filter(is_there);
        let hand_written = existing.operations.iter().filter(|operation| !is_imported(operation));
        let used = used_shapes(&service.shapes, hand_written.chain(&self.operations));
        service.shapes.retain(|name, _| used.contains(name));
        let is_imported = |source: &Source| source.id.as_deref() == Some(IMPORTED);
        let read = new.sources.iter().find(|source| is_imported(source));
        match (service.sources.iter_mut().find(|source| is_imported(source)), read) {
            (Some(known), Some(read)) => known.date = self.date(known.date.take(), read.date.clone()),
            (Some(_), None) => {}
            (None, _) => service.sources.extend(new.sources),
        }
        service
    }

    /// The date of the metadata; if it has none, the known date as long as nothing has changed.
    fn date(&self, known: Option<String>, read: Option<String>) -> Option<String> {
        read.or_else(|| known.filter(|_| self.changes.is_empty()))
    }

    /// The waiters of operations with which nobody waits so far, for states that nobody waits for.
    fn new_waiters(&self, old: &Service, mut waiters: Vec<Waiter>) -> Vec<Waiter> {
        let polled: BTreeSet<&str> = old.waiters.iter().map(|waiter| waiter.operation.as_str()).collect();
        let imported: BTreeSet<&str> = self.operations.iter().map(|known| known.name.as_str()).collect();
        let purposes: BTreeSet<Vec<String>> = old.waiters.iter().map(purpose).collect();
        waiters.retain(|waiter| {
            let operation = waiter.operation.as_str();
            let is_known = polled.contains(operation) || purposes.contains(&purpose(waiter));
            imported.contains(operation) && !is_known
        });
        waiters
    }

    /// The old groups in their order, and behind them the new ones that have operations. A group without operations
    /// that upstream describes is retired, since it is a feature of a crate.
    fn groups(&self, old: &Service, new: &[Group], operations: &[Operation], rules: Rules<'_>) -> Vec<Group> {
        let hand_written = operations.iter().filter(|operation| !is_imported(operation));
        let all: Vec<&Operation> = hand_written.chain(&self.operations).collect();
        let groups_of = |retired: bool| -> BTreeSet<&str> {
            let these = all.iter().filter(|operation| retired || operation.retired.is_none());
            these.filter_map(|operation| operation.group.as_deref()).collect()
        };
        let (used, alive) = (groups_of(true), groups_of(false));
        let in_use = |group: &&Group| used.contains(group.name.as_str()) || !group.operations.is_empty();
        let mut groups: Vec<Group> = old.groups.iter().filter(in_use).cloned().collect();
        for group in &mut groups {
            let is_alive = alive.contains(group.name.as_str()) || !group.operations.is_empty();
            group.retired = match (is_alive, group.retired.take()) {
                (true, _) => None,
                (false, date) => date.or_else(|| Some(rules.today.to_owned())),
            };
        }
        for group in new {
            if used.contains(group.name.as_str()) && !groups.iter().any(|known| known.name == group.name) {
                groups.push(group.clone());
            }
        }
        groups
    }
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::catalogue::{from_text, to_text};
    use cloudspec_spec::diagnostics::Diagnostics;
    use cloudspec_spec::spec_type::SpecType;

    use super::*;
    use crate::import::notes::Notes;

    fn spec<T: SpecType>(text: &str) -> T {
        from_text(text, 0, &mut Diagnostics::new()).unwrap()
    }

    fn service(text: &str) -> Service {
        spec(&format!(r#"{{"name":"s","product":"S","version":"1","title":"S","protocol":"rpc"{text}}}"#))
    }

    fn import(service: Service, operations: &[&str]) -> Imported {
        let operations = operations.iter().map(|text| spec(text)).collect();
        Imported {
            provider: "p",
            region_parameter: None,
            service,
            operations,
            published: Default::default(),
            notes: Notes::default(),
            is_partial: false,
        }
    }

    const RULES: Rules<'_> = Rules { today: "2026-01-15", prune: false };
    const PRUNE: Rules<'_> = Rules { prune: true, ..RULES };

    const UPSTREAM: &str = r#"{"name":"GetIt","group":"new","effect":"read",
        "input":[{"name":"A","type":"string","max_length":9},{"name":"B","type":"int32"}],
        "output":[{"name":"Items","type":"list","items":{"type":"record","members":[{"name":"X","type":"enum","values":["on","off"]}]}}],
        "errors":[{"status":403,"code":"Forbidden"}],"sources":[{"id":"import","title":"Metadata"}]}"#;

    /// The same, imported before: people wrote into it, and upstream said something else.
    const BEFORE: &str = r#"{"name":"GetIt","doc":"Gets it.","group":"old","effect":"read",
        "input":[{"name":"A","rename":"alpha","doc":"An a.","type":"string","max_length":8},{"name":"C","type":"int32"}],
        "output":[{"name":"Items","type":"list","items":{"type":"record","type_name":"Thing","members":[{"name":"X","secret":true,"type":"enum","values":[{"value":"on","doc":"Is on."}]}]}}],
        "errors":[{"status":403,"code":"Forbidden","cause":"Ask for it."}],
        "sources":[{"id":"import","title":"Metadata"},{"id":"page","title":"A page"}]}"#;

    #[test]
    fn what_people_wrote_into_an_import_survives_and_the_rest_is_upstreams() {
        let existing = Existing { service: Some(service("")), operations: vec![spec(BEFORE)] };
        let merged = merge(import(service(""), &[UPSTREAM]), &existing, RULES);
        insta::assert_snapshot!(to_text(&merged.operations[0]));
        let lines: Vec<String> =
            merged.changes[0].1.iter().map(|difference| difference.to_string()).collect();
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn hand_written_operations_stay_and_what_they_lack_is_reported() {
        let own = r#"{"name":"GetIt","effect":"read","input":[{"name":"A","type":"string"}],"sources":[{"id":"page","title":"A page"}]}"#;
        let existing = Existing { service: Some(service("")), operations: vec![spec(own)] };
        let merged = merge(import(service(""), &[UPSTREAM]), &existing, RULES);
        assert!(merged.operations.is_empty() && merged.gone.is_empty());
        let (name, lacking) = &merged.hand_written[0];
        assert_eq!(name, "GetIt");
        assert!(lacking.iter().all(|difference| matches!(difference, Difference::Added(..))));
        assert!(lacking.iter().any(|difference| difference.to_string() == "+ input.B: int32"));
    }

    #[test]
    fn pruned_imports_that_are_gone_upstream_go_and_hand_written_ones_and_revisions_do_not() {
        let revision = r#"{"name":"Other","revision":"2018","effect":"read","sources":[{"id":"page","title":"A page"}]}"#;
        let existing =
            Existing { service: Some(service("")), operations: vec![spec(BEFORE), spec(revision)] };
        let merged = merge(import(service(""), &[]), &existing, PRUNE);
        assert_eq!(merged.gone, ["GetIt"]);
    }

    #[test]
    fn a_second_import_changes_nothing() {
        let new = service(r#","groups":[{"name":"new"}],"shapes":{"Kept":{"type":"enum","values":["a"]}}"#);
        let first = merge(import(new.clone(), &[UPSTREAM]), &Existing::default(), RULES);
        let existing =
            Existing { service: Some(first.service.clone()), operations: first.operations.clone() };
        let second = merge(import(new, &[UPSTREAM]), &existing, RULES);
        assert_eq!(second.operations, first.operations);
        assert!(second.changes.is_empty());
        let third = merge(
            import(service(r#","groups":[{"name":"new"}]"#), &[UPSTREAM]),
            &Existing { service: Some(second.service.clone()), operations: second.operations },
            RULES,
        );
        assert_eq!(to_text(&third.service), to_text(&second.service));
    }

    #[test]
    fn a_service_keeps_its_words_groups_and_waiters() {
        let old = service(
            r#","doc":"Ours.","groups":[{"name":"ours","title":"Ours"},{"name":"empty"}],"first_call":"Own",
            "shapes":{"Used":{"type":"enum","values":["a"]},"Unused":{"type":"enum","values":["a"]}},
            "waiters":[{"name":"w","operation":"Own","inputs":[],"path":"X","success":["a"]}]"#,
        );
        let own = r#"{"name":"Own","group":"ours","effect":"read","output":[{"name":"X","shape":"Used"}],"sources":[{"title":"A page"}]}"#;
        let existing = Existing { service: Some(old), operations: vec![spec(own)] };
        let new = service(r#","groups":[{"name":"new"}],"endpoints":{"central":"s.example.com"}"#);
        insta::assert_snapshot!(to_text(&merge(import(new, &[UPSTREAM]), &existing, RULES).service));
    }

    #[test]
    fn a_waiter_is_added_where_nobody_waits_for_the_same() {
        let waiter = |name: &str, operation: &str| {
            format!(r#"{{"name":"{name}","operation":"{operation}","inputs":[],"path":"X","success":["a"]}}"#)
        };
        let with = |waiters: &[String]| service(&format!(r#","waiters":[{}]"#, waiters.join(",")));
        let ours = with(&[waiter("things_ready", "ListThings"), waiter("part_gone", "GetPart")]);
        let operation = |name: &str| {
            format!(r#"{{"name":"{name}","effect":"read","sources":[{{"id":"import","title":"Metadata"}}]}}"#)
        };
        let names = ["GetThing", "GetPart", "GetOther"].map(operation);
        let existing =
            Existing { service: Some(ours), operations: names.iter().map(|text| spec(text)).collect() };
        // Two that are there in other words, one whose operation is polled already, one that is new, one that nothing has.
        let theirs = with(&[
            waiter("thing_ready", "GetThing"),
            waiter("part_there", "GetPart"),
            waiter("other_ready", "GetOther"),
            waiter("lost_ready", "GetLost"),
        ]);
        let merged = merge(import(theirs, &names.each_ref().map(String::as_str)), &existing, RULES);
        let waiters: Vec<&str> = merged.service.waiters.iter().map(|waiter| waiter.name.as_str()).collect();
        assert_eq!(waiters, ["things_ready", "part_gone", "other_ready"]);
    }

    #[test]
    fn the_date_is_that_of_the_metadata_and_an_older_one_stays_only_while_nothing_is_different() {
        let with = |date: &str| {
            service(&format!(
                r#","sources":[{{"id":"import","title":"Metadata"{date}}},{{"title":"A page"}}]"#
            ))
        };
        let existing = |operation: &str| Existing {
            service: Some(with(r#","date":"2024-06""#)),
            operations: vec![spec(operation)],
        };
        let date = |existing: &Existing, new: &str| {
            let merged = merge(import(with(new), &[UPSTREAM]), existing, RULES);
            merged.service.sources[0].date.clone()
        };
        let (same, other) = (existing(UPSTREAM), existing(BEFORE));
        assert_eq!(date(&other, r#","date":"2026-01-15""#).as_deref(), Some("2026-01-15"));
        assert_eq!(date(&same, "").as_deref(), Some("2024-06"));
        assert_eq!(date(&other, ""), None);
    }
}
