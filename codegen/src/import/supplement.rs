//! Metadata that describes a part of a service: it adds operations, and removes none.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::{Operation, Service};

use super::Imported;
use super::facts::Difference;
use super::merge::{Existing, Merged};
use super::provenance::{is_imported, is_supplement};

/// Adds the operations of `imported` that `existing` lacks. Operations that were added in this way before are
/// replaced; everything else does not change.
pub fn supplement(imported: Imported, existing: &Existing) -> Merged {
    let Some(old) = &existing.service else {
        return Merged { service: imported.service, operations: imported.operations, ..Merged::default() };
    };
    let known: BTreeMap<String, &Operation> =
        existing.operations.iter().map(|operation| (operation.stem(), operation)).collect();
    let added: Vec<Operation> = imported
        .operations
        .into_iter()
        .filter(|operation| known.get(&operation.name).is_none_or(|known| is_supplement(known)))
        .collect();
    let new = |operation: &&Operation| !known.contains_key(&operation.name);
    let word = || vec![Difference::Added("operation".to_owned(), "new upstream".to_owned())];
    let changes = added.iter().filter(new).map(|operation| (operation.name.clone(), word())).collect();
    let service = with_groups(old.clone(), &imported.service, &added);
    let untouched = existing.operations.iter().filter(|operation| is_imported(operation)).cloned();
    Merged { service, operations: untouched.chain(added).collect(), changes, ..Merged::default() }
}

/// `service` with the groups that the added operations are in.
fn with_groups(mut service: Service, new: &Service, added: &[Operation]) -> Service {
    let used: BTreeSet<&str> = added.iter().filter_map(|operation| operation.group.as_deref()).collect();
    for group in new.groups.iter().filter(|group| used.contains(group.name.as_str())) {
        if !service.groups.iter().any(|known| known.name == group.name) {
            service.groups.push(group.clone());
        }
    }
    service
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::catalogue::from_text;
    use cloudspec_spec::diagnostics::Diagnostics;
    use cloudspec_spec::spec_type::SpecType;

    use super::*;
    use crate::import::merge::{Rules, merge};
    use crate::import::notes::Notes;

    fn spec<T: SpecType>(text: &str) -> T {
        from_text(text, 0, &mut Diagnostics::new()).unwrap()
    }

    fn operation(name: &str, source: &str, effect: &str) -> Operation {
        spec(&format!(
            r#"{{"name":"{name}","group":"g-{source}","effect":"{effect}","sources":[{{"id":"{source}","title":"Metadata"}}]}}"#
        ))
    }

    fn import(operations: Vec<Operation>, is_partial: bool) -> Imported {
        let service = spec(
            r#"{"name":"s","product":"S","version":"1","title":"S","protocol":"rpc","groups":[{"name":"g-import"},{"name":"g-cli"}]}"#,
        );
        Imported {
            provider: "p",
            region_parameter: None,
            service,
            operations,
            published: Default::default(),
            notes: Notes::default(),
            is_partial,
        }
    }

    fn names(operations: &[Operation]) -> Vec<&str> {
        operations.iter().map(|operation| operation.name.as_str()).collect()
    }

    #[test]
    fn operations_are_added_and_none_is_taken_away_or_changed() {
        let service: Service = spec(
            r#"{"name":"s","product":"S","version":"1","title":"Ours","protocol":"roa","groups":[{"name":"g-import"}]}"#,
        );
        let known = vec![operation("Known", "import", "read"), operation("Own", "page", "read")];
        let existing = Existing { service: Some(service), operations: known };
        let upstream = ["Added", "Known", "Own"].map(|name| operation(name, "cli", "write")).to_vec();
        let merged = supplement(import(upstream, true), &existing);
        assert_eq!(names(&merged.operations), ["Known", "Added"]);
        assert_eq!(merged.operations[0], existing.operations[0]);
        assert_eq!(merged.service.title, "Ours");
        let groups: Vec<&str> = merged.service.groups.iter().map(|group| group.name.as_str()).collect();
        assert_eq!(groups, ["g-import", "g-cli"]);
        assert!(merged.gone.is_empty() && merged.hand_written.is_empty());
    }

    #[test]
    fn what_was_added_is_taken_anew_and_gives_way_to_metadata_that_knows_all() {
        let first = supplement(import(vec![operation("Added", "cli", "write")], true), &Existing::default());
        let existing = Existing { service: Some(first.service), operations: first.operations };
        let again = supplement(import(vec![operation("Added", "cli", "read")], true), &existing);
        assert_eq!(again.operations, [operation("Added", "cli", "read")]);
        let rules = Rules { today: "2026-01-15", prune: false };
        let whole = merge(import(vec![operation("Added", "import", "write")], false), &existing, rules);
        assert_eq!(whole.operations[0].sources[0].id.as_deref(), Some("import"));
        assert!(whole.hand_written.is_empty());
    }
}
