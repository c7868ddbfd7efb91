//! What is generated from one thing depends on that thing alone: taking something out of a spec, or putting something
//! in, changes its own files and the lists that name it, and the name of nothing else.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use cloudspec_codegen::emit::{Files, Manifests, Service, client_crate, model_crate};
use cloudspec_codegen::generate::read;
use cloudspec_codegen::parallel::on_all_processors;
use cloudspec_spec::catalogue::{Catalogue, ServiceSpec};
use cloudspec_spec::ir::{Home, Model};
use cloudspec_spec::language::{EnumValue, ErrorCode, Member, Provider, Shape, Type};
use cloudspec_spec::lower::lower;
use cloudspec_spec::naming::settle::settle;
use cloudspec_spec::naming::{Names, name};

const SPECS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs");

/// Of how many operations a service the files are compared; names are compared for all of them.
const SPREAD: usize = 12;

fn catalogue() -> Catalogue {
    read(Path::new(SPECS)).unwrap()
}

/// Every committed service with its provider.
fn services(catalogue: &Catalogue) -> Vec<(&Provider, &ServiceSpec)> {
    catalogue
        .providers
        .iter()
        .flat_map(|provider| provider.services.iter().map(|service| (&provider.spec, service)))
        .collect()
}

fn generated(provider: &Provider, service: &ServiceSpec) -> Files {
    let model = lower(provider, service);
    let names = name(&model);
    let service = Service { model: &model, names: &names, newest: true };
    let mut files = model_crate(&service, &Manifests::Workspace);
    files.extend(client_crate(&service, &Manifests::Workspace));
    files
}

fn without(service: &ServiceSpec, stem: &str) -> ServiceSpec {
    let mut rest = service.clone();
    rest.operations.retain(|operation| operation.stem() != stem);
    let names: BTreeSet<&str> = rest.operations.iter().map(|operation| operation.name.as_str()).collect();
    rest.spec.waiters.retain(|waiter| names.contains(waiter.operation.as_str()));
    rest
}

/// Every identifier by what it stands for.
fn identifiers(provider: &Provider, service: &ServiceSpec) -> BTreeMap<String, String> {
    let model = lower(provider, service);
    let names = name(&model);
    let mut found = BTreeMap::new();
    for (index, operation) in model.operations.iter().enumerate() {
        let revision = operation.revision.as_deref().unwrap_or_default();
        let Names { operations, requests, responses, .. } = &names;
        let names = [&operations[index], &requests[index], &responses[index]];
        found.insert(format!("{}@{revision}", operation.name), format!("{names:?}"));
    }
    for (record, (name, table)) in model.records.iter().zip(names.records.iter().zip(&names.tables)) {
        let place = place(&model, record.home, &record.trail.key);
        let fields =
            &names.fields[model.records.iter().position(|known| std::ptr::eq(known, record)).unwrap()];
        for (field, name) in record.fields.iter().zip(fields) {
            found.insert(format!("{place} . {}", field.wire), name.clone());
        }
        found.insert(place, format!("{name} {table}"));
    }
    for (shape, (name, variants)) in model.enums.iter().zip(names.enums.iter().zip(&names.variants)) {
        let place = place(&model, shape.home, &shape.trail.key);
        for (value, name) in shape.values.iter().zip(variants) {
            found.insert(format!("{place} = {}", value.value), name.clone());
        }
        found.insert(place, name.clone());
    }
    found.extend(names.error_codes.into_iter().map(|(code, name)| (format!("code {code}"), name)));
    found
}

fn place(model: &Model, home: Home, key: &[String]) -> String {
    let home = match home {
        Home::Shapes => "shapes".to_owned(),
        Home::Operation(id) => {
            let operation = model.operation(id);
            format!("{}@{}", operation.name, operation.revision.as_deref().unwrap_or_default())
        }
    };
    format!("{home}/{}", key.join("/"))
}

#[test]
fn taking_an_operation_out_renames_nothing() {
    let catalogue = catalogue();
    let mut count = 0;
    for (provider, service) in services(&catalogue) {
        let before = identifiers(provider, service);
        let stems: Vec<String> = service.operations.iter().map(|operation| operation.stem()).collect();
        count += stems.len();
        let wrong = on_all_processors(&stems, |stem| {
            let after = identifiers(provider, &without(service, stem));
            let renamed = after.iter().filter(|(what, name)| before.get(*what) != Some(name));
            renamed.map(|(what, name)| format!("without {stem}, {what} is {name}")).collect::<Vec<_>>()
        });
        let wrong: Vec<String> = wrong.into_iter().flatten().collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    println!("{count} operations");
    assert!(count > 900, "all committed operations are tried, not {count}");
}

#[test]
fn taking_an_operation_out_touches_its_files_and_the_lists_that_name_it() {
    let catalogue = catalogue();
    let mut count = 0;
    for (provider, service) in services(&catalogue) {
        let before = generated(provider, service);
        let step = service.operations.len().div_ceil(SPREAD);
        let spread: Vec<String> =
            service.operations.iter().step_by(step.max(1)).map(|operation| operation.stem()).collect();
        count += spread.len();
        let wrong = on_all_processors(&spread, |stem| {
            let after = generated(provider, &without(service, stem));
            wrong_after_removal(stem, provider, service, &before, &after)
        });
        let wrong: Vec<String> = wrong.into_iter().flatten().collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }
    println!("the files of {count} operations");
    assert!(count >= 60, "only {count}");
}

/// What taking out `stem` has done that it should not.
fn wrong_after_removal(
    stem: &str,
    provider: &Provider,
    service: &ServiceSpec,
    before: &Files,
    after: &Files,
) -> Vec<String> {
    let model = lower(provider, service);
    let names = name(&model);
    let index = service.operations.iter().position(|operation| operation.stem() == stem).unwrap();
    let module = names.operations[index].trim_start_matches("r#");
    let group = names.groups[model.operations[index].group].trim_start_matches("r#");
    let own = format!("/src/{group}/{module}.rs");
    let mut wrong = Vec::new();
    for path in after.keys().filter(|path| !before.contains_key(*path)) {
        wrong.push(format!("without {stem}, there is {path}"));
    }
    for (path, text) in before {
        let Some(left) = after.get(path) else {
            let is_list_of_one = [&*format!("/src/{group}.rs"), "/src/waiters.rs", "/src/waiters_off.rs"]
                .iter()
                .any(|list| path.ends_with(list));
            if !path.ends_with(&own) && !is_list_of_one {
                wrong.push(format!("without {stem}, {path} is gone"));
            }
            continue;
        };
        if text == left {
            continue;
        }
        let lists = [
            &*format!("/src/{group}.rs"),
            "/src/service.rs",
            "/src/error_codes.rs",
            "/src/shapes.rs",
            "/src/waiters.rs",
            "/src/waiters_off.rs",
            "/src/lib.rs",
            "/Cargo.toml",
            // A first call is shown by name.
            "/README.md",
        ];
        if !lists.iter().any(|list| path.ends_with(list)) {
            wrong.push(format!("without {stem}, {path} is another"));
        }
        // What a list imports, and which features turn it on, follows from what is in it.
        let mut added = lines_added(text, left);
        added.retain(|line| !line.starts_with("use ") && !line.starts_with("#[cfg("));
        if !added.is_empty() {
            wrong.push(format!("without {stem}, {path} has {added:?}"));
        }
        if path.ends_with(".rs") {
            let (known, left) = (public(text), public(left));
            wrong.extend(left.difference(&known).map(|item| format!("without {stem}, {path} has {item}")));
        }
    }
    wrong
}

/// Lines of `after` that are not in `before`.
fn lines_added<'t>(before: &str, after: &'t str) -> Vec<&'t str> {
    let mut counts: BTreeMap<&str, isize> = BTreeMap::new();
    before.lines().for_each(|line| *counts.entry(line).or_default() += 1);
    let mut added = Vec::new();
    for line in after.lines() {
        let count = counts.entry(line).or_default();
        *count -= 1;
        added.extend((*count < 0).then_some(line));
    }
    added
}

/// The public items of a file, with the fields and methods of types.
fn public(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut add = |what: String, visibility: &syn::Visibility| {
        if matches!(visibility, syn::Visibility::Public(_)) {
            found.insert(what);
        }
    };
    for item in syn::parse_file(text).unwrap().items {
        match item {
            syn::Item::Struct(item) => {
                let name = &item.ident;
                for field in item.fields.iter().filter(|field| field.ident.is_some()) {
                    add(format!("{name}.{}", field.ident.as_ref().unwrap()), &field.vis);
                }
                add(format!("struct {name}"), &item.vis);
            }
            syn::Item::Static(item) => add(format!("static {}", item.ident), &item.vis),
            syn::Item::Mod(item) => add(format!("mod {}", item.ident), &item.vis),
            syn::Item::Impl(item) => {
                let syn::Type::Path(path) = &*item.self_ty else { continue };
                let name = path.path.segments.last().unwrap().ident.to_string();
                for inner in &item.items {
                    if let syn::ImplItem::Fn(method) = inner {
                        add(format!("{name}::{}", method.sig.ident), &method.vis);
                    }
                }
            }
            // `open_enum!` and the like declare items; their rows are lines, which are compared as such.
            syn::Item::Macro(item) => {
                let words: Vec<String> = item.mac.tokens.into_iter().map(|token| token.to_string()).collect();
                if let Some(at) = words.iter().position(|word| word == "enum") {
                    add(format!("enum {}", words[at + 1]), &syn::Visibility::Public(Default::default()));
                }
            }
            _ => {}
        }
    }
    found
}

/// The paths whose texts differ.
fn different(before: &Files, after: &Files) -> BTreeSet<String> {
    let paths: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    paths.into_iter().filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}

/// The service with something more in the operation `name`, as an import would write it.
fn changed(service: &ServiceSpec, name: &str, change: impl FnOnce(&mut ServiceSpec, usize)) -> ServiceSpec {
    let mut next = service.clone();
    let index = next.operations.iter().position(|operation| operation.name == name).unwrap();
    change(&mut next, index);
    settle(&mut next, Some(service));
    next
}

fn typed(r#type: Type) -> Shape {
    Shape { r#type: Some(r#type), ..Shape::default() }
}

fn member(name: &str, shape: Shape) -> Member {
    Member { name: name.to_owned(), shape, ..Member::default() }
}

fn value(text: &str) -> EnumValue {
    EnumValue { value: text.to_owned(), ..EnumValue::default() }
}

/// Whether everything that `before` had is in `after` under the same name.
fn keeps(provider: &Provider, before: &ServiceSpec, after: &ServiceSpec) {
    let (before, after) = (identifiers(provider, before), identifiers(provider, after));
    let renamed: Vec<_> = before.iter().filter(|(what, name)| after.get(*what) != Some(name)).collect();
    assert!(renamed.is_empty(), "{renamed:#?}");
}

fn ecs(catalogue: &Catalogue) -> (&Provider, &ServiceSpec) {
    services(catalogue).into_iter().find(|(_, service)| service.spec.name == "ecs").unwrap()
}

const INSTANCES: &str = "alibaba-ecs-model/src/instance/describe_instances.rs";

#[test]
fn a_member_more_touches_its_operation_and_renames_nothing() {
    let catalogue = catalogue();
    let (provider, ecs) = ecs(&catalogue);
    let before = generated(provider, ecs);
    for name in ["Added", "instanceid", "INSTANCEID"] {
        let next = changed(ecs, "DescribeInstances", |next, index| {
            let operation = &mut next.operations[index];
            operation.input.insert(0, member(name, typed(Type::String)));
            // Every type that the response is made of gets a namesake in front.
            let inner = Shape { members: vec![member("Id", typed(Type::String))], ..typed(Type::Record) };
            operation.output.insert(0, member("Instance", inner.clone()));
            operation.output.insert(1, member("NetworkInterface", inner));
        });
        keeps(provider, ecs, &next);
        assert_eq!(different(&before, &generated(provider, &next)), BTreeSet::from([INSTANCES.to_owned()]));
    }
}

#[test]
fn a_value_more_touches_its_operation_and_renames_nothing() {
    let catalogue = catalogue();
    let (provider, ecs) = ecs(&catalogue);
    let before = generated(provider, ecs);
    let mut tried = 0;
    let has_enum = |member: &Member| member.shape.r#type == Some(Type::Enum);
    for operation in ecs.operations.iter().filter(|operation| operation.input.iter().any(has_enum)).take(3) {
        let next = changed(ecs, &operation.name, |next, index| {
            let member = next.operations[index].input.iter_mut().find(|member| has_enum(member)).unwrap();
            let namesake = member.shape.values[0].value.to_uppercase();
            if !member.shape.values.iter().any(|value| value.value == namesake) {
                member.shape.values.insert(0, value(&namesake));
            }
            member.shape.values.insert(0, value("Added"));
        });
        keeps(provider, ecs, &next);
        assert_eq!(different(&before, &generated(provider, &next)).len(), 1, "{}", operation.name);
        tried += 1;
    }
    assert_eq!(tried, 3);
}

#[test]
fn an_error_code_more_touches_its_operation_and_the_list_of_codes() {
    let catalogue = catalogue();
    let (provider, ecs) = ecs(&catalogue);
    let before = generated(provider, ecs);
    for code in ["Added", "InvalidInstanceId_NotFound", "InvalidInstanceIdNotFound"] {
        let next = changed(ecs, "DescribeInstances", |next, index| {
            let error = ErrorCode { status: 403, code: code.to_owned(), ..ErrorCode::default() };
            next.operations[index].errors.insert(0, error);
        });
        keeps(provider, ecs, &next);
        let after = generated(provider, &next);
        let codes = "alibaba-ecs-model/src/error_codes.rs";
        let allowed = BTreeSet::from([INSTANCES.to_owned(), codes.to_owned()]);
        assert!(different(&before, &after).is_subset(&allowed), "{code}");
        assert_eq!(lines_added(&after[codes], &before[codes]), Vec::<&str>::new(), "{code}");
    }
}

#[test]
fn a_shape_more_touches_the_shapes_and_who_uses_it() {
    let catalogue = catalogue();
    let (provider, ecs) = ecs(&catalogue);
    let before = generated(provider, ecs);
    let next = changed(ecs, "DescribeInstances", |next, index| {
        let shape = Shape { members: vec![member("Id", typed(Type::String))], ..typed(Type::Record) };
        next.spec.shapes.insert("Added".to_owned(), shape);
        let named = Shape { shape: Some("Added".to_owned()), ..Shape::default() };
        next.operations[index].output.insert(0, member("Added", named));
    });
    keeps(provider, ecs, &next);
    let after = generated(provider, &next);
    let shapes = "alibaba-ecs-model/src/shapes.rs";
    assert_eq!(different(&before, &after), BTreeSet::from([INSTANCES.to_owned(), shapes.to_owned()]));
    assert_eq!(lines_added(&after[shapes], &before[shapes]), Vec::<&str>::new());
}
