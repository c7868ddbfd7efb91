//! Metadata that describes a part of a service: it adds operations, and removes none.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::{Operation, Service, Shape};

use super::Imported;
use super::facts::{Difference, Shapes};
use super::merge::{Existing, Merged};
use super::provenance::{is_imported, is_supplement};
use crate::used_shapes::used_shapes;

/// Adds the operations of `imported` that `existing` lacks. Operations that were added in this way before are
/// replaced; everything else does not change.
pub fn supplement(imported: Imported, existing: &Existing) -> Merged {
    let Some(old) = &existing.service else {
        return Merged { service: imported.service, operations: imported.operations, ..Merged::default() };
    };
    let known: BTreeMap<String, &Operation> =
        existing.operations.iter().map(|operation| (operation.stem(), operation)).collect();
    let mut added: Vec<Operation> = imported
        .operations
        .into_iter()
        .filter(|operation| known.get(&operation.name).is_none_or(|known| is_supplement(known)))
        .collect();
    let new = |operation: &&Operation| !known.contains_key(&operation.name);
    let word = || vec![Difference::Added("operation".to_owned(), "new upstream".to_owned())];
    let changes = added.iter().filter(new).map(|operation| (operation.name.clone(), word())).collect();
    let mut service = with_groups(old.clone(), &imported.service, &added);
    let own = existing.operations.iter().filter(|operation| !is_supplement(operation));
    let reserved = used_shapes(&old.shapes, own);
    service.shapes.extend(shapes(imported.service.shapes, &mut added, &reserved, &old.shapes));
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

/// The shapes that the added operations refer to. Where a name stands for something else in `known`, and operations that are
/// not added rely on it, they get another one.
fn shapes(mut new: Shapes, added: &mut [Operation], reserved: &BTreeSet<String>, known: &Shapes) -> Shapes {
    let used = used_shapes(&new, added.iter());
    new.retain(|name, _| used.contains(name));
    let is_taken = |name: &String| reserved.contains(name) && known.get(name) != new.get(name);
    let names: BTreeMap<String, String> = new
        .keys()
        .filter(|name| is_taken(name))
        .map(|name| (name.clone(), format!("CommandLine{name}")))
        .collect();
    for operation in added {
        let members = operation.input.iter_mut().chain(&mut operation.output);
        members
            .map(|member| &mut member.shape)
            .chain(&mut operation.payload)
            .for_each(|shape| rename(shape, &names));
    }
    new.values_mut().for_each(|shape| rename(shape, &names));
    let named = |(name, shape): (String, Shape)| (names.get(&name).cloned().unwrap_or(name), shape);
    new.into_iter().map(named).collect()
}

/// Replaces the names of shapes.
fn rename(shape: &mut Shape, names: &BTreeMap<String, String>) {
    if let Some(name) = shape.shape.as_mut()
        && let Some(other) = names.get(name)
    {
        name.clone_from(other);
    }
    shape.members.iter_mut().for_each(|member| rename(&mut member.shape, names));
    shape.items.iter_mut().for_each(|items| rename(items, names));
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

    #[test]
    fn shapes_come_with_the_operations_and_leave_those_of_others_alone() {
        let with = |name: &str, source: &str| -> Operation {
            spec(&format!(
                r#"{{"name":"{name}","effect":"read","output":[{{"name":"T","shape":"Thing"}},{{"name":"L","type":"list","items":{{"shape":"Label"}}}}],
                "sources":[{{"id":"{source}","title":"Metadata"}}]}}"#
            ))
        };
        let of = |member: &str| -> Service {
            let record = |name: &str| {
                format!(r#""{name}":{{"type":"record","members":[{{"name":"{member}","type":"string"}}]}}"#)
            };
            let (thing, unused) = (record("Thing"), record("Unused"));
            spec(&format!(
                r#"{{"name":"s","product":"S","version":"1","title":"S","protocol":"rpc","shapes":{{{thing},{unused},
                "Label":{{"type":"record","members":[{{"name":"Key","type":"string"}}]}}}}}}"#
            ))
        };
        let existing = Existing { service: Some(of("Old")), operations: vec![with("Known", "import")] };
        let mut imported = import(vec![with("Extra", "cli")], true);
        imported.service = of("New");
        let merged = supplement(imported, &existing);
        let extra = merged.operations.iter().find(|operation| operation.name == "Extra").unwrap();
        let name = |shape: &Shape| shape.shape.clone();
        let named: Vec<String> = extra
            .output
            .iter()
            .filter_map(|member| name(&member.shape).or_else(|| name(member.shape.items.as_deref()?)))
            .collect();
        assert_eq!(named, ["CommandLineThing", "Label"]);
        let members: Vec<(&str, &str)> = merged
            .service
            .shapes
            .iter()
            .map(|(name, shape)| (name.as_str(), shape.members[0].name.as_str()))
            .collect();
        assert_eq!(
            members,
            [("CommandLineThing", "New"), ("Label", "Key"), ("Thing", "Old"), ("Unused", "Old")]
        );
    }
}
