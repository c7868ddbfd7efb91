//! Which words a member and an error get: their own, else those of the glossary that name more of the place.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::path::Path;
use std::sync::Arc;

use cloudspec_spec::catalogue::{Catalogue, ServiceSpec};
use cloudspec_spec::coverage::Coverage;
use cloudspec_spec::explain::explained;
use cloudspec_spec::glossary::{Glossary, Term};
use cloudspec_spec::language::Type;
use cloudspec_spec::lower::lower;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/base");

fn pets() -> (Catalogue, usize) {
    let (catalogue, diagnostics) = Catalogue::read(Path::new(BASE));
    assert!(diagnostics.is_empty());
    let index = catalogue.providers[0].services.iter().position(|service| service.spec.name == "pets");
    (catalogue, index.unwrap())
}

/// The doc of the member of that path in the response of `operation`.
fn doc(service: &ServiceSpec, operation: &str, path: [&str; 2]) -> Option<String> {
    let output = &service.operation(operation).unwrap().output;
    let outer = output.iter().find(|member| member.name == path[0]).unwrap();
    let record = outer.shape.items.as_deref().unwrap_or(&outer.shape);
    record.members.iter().find(|member| member.name == path[1]).unwrap().doc.clone()
}

#[test]
fn the_entry_that_names_more_of_the_place_wins() {
    let (catalogue, pets) = pets();
    let service = explained(&catalogue.providers[0].services[pets]);
    assert_eq!(
        doc(&service, "GetPet", ["Pet", "Status"]).as_deref(),
        Some("How far this pet has settled in.")
    );
    assert_eq!(
        doc(&service, "ListPets", ["Pets", "Status"]).as_deref(),
        Some("How far a pet has settled in.")
    );
    assert_eq!(doc(&service, "ListPets", ["Pets", "Born"]), None);
}

#[test]
fn a_model_has_the_words_of_the_glossary() {
    let (catalogue, pets) = pets();
    let provider = &catalogue.providers[0];
    let model = lower(&provider.spec, &provider.services[pets]);
    let list = model.operations.iter().find(|operation| operation.name == "ListPets").unwrap();
    let cause = list.errors[0].cause.as_deref();
    assert_eq!(cause, Some("There is no pet that matches; ask for fewer conditions."));
    let get = model.operations.iter().find(|operation| operation.name == "GetPet").unwrap();
    assert_eq!(model.record(get.input).fields[0].doc.as_deref(), Some("Id of a pet."));
    assert_eq!(model.record(get.input).fields[0].example.as_deref(), Some("pet-1"));
}

#[test]
fn a_version_read_alone_has_the_glossary_of_its_provider() {
    let (alone, diagnostics) = Catalogue::read_version(&Path::new(BASE).join("demo/pets/v1"));
    assert!(diagnostics.is_empty());
    let (whole, pets) = pets();
    let service = &alone.providers[0].services[0];
    assert_eq!(*explained(service), *explained(&whole.providers[0].services[pets]));
}

#[test]
fn coverage_counts_words_of_both_kinds() {
    let (catalogue, pets) = pets();
    let coverage = Coverage::of(&catalogue.providers[0].services[pets]);
    assert_eq!(coverage.codes.percent(), 100);
    assert!(coverage.members.explained >= 6 && coverage.members.explained < coverage.members.all);
    assert_eq!(coverage.operations.explained, 0);
}

#[test]
fn an_entry_for_a_type_is_used_for_members_of_that_type_and_of_shapes_that_have_it() {
    let (catalogue, pets) = pets();
    let mut service = catalogue.providers[0].services[pets].clone();
    let term = |r#type, doc: &str| Term {
        name: "Status".to_owned(),
        service: Some("pets".to_owned()),
        r#type,
        doc: doc.to_owned(),
        ..Term::default()
    };
    let members = vec![
        term(Some(Type::Enum), "How far it has settled in."),
        term(Some(Type::List), "How far they may have settled in."),
        term(None, "Something else."),
    ];
    service.glossary = Arc::new(Glossary { members, ..Glossary::default() });
    let service = explained(&service);
    // It refers to a shape that is an enum.
    assert_eq!(doc(&service, "ListPets", ["Pets", "Status"]).as_deref(), Some("How far it has settled in."));
}
