//! The tables that the generator writes as code are equal to those that are built at run time.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use std::collections::HashSet;
use std::path::Path;

use cloudspec_codegen::generate::read;
use cloudspec_spec::lower::lower;
use cloudspec_spec::tables::build;
use cloudspec_wire::{Field, Operation, Repeat, Schema, Service, Shape};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

#[test]
fn generated_and_run_time_tables_are_equal() {
    let mut failures = Vec::new();
    for (specs, generated) in [
        ("codegen/tests/obstacle/specs", &cloudspec_obstacle_course::SERVICE),
        ("specs", &cloudspec_alibaba_cs_model::SERVICE),
        ("specs", &cloudspec_alibaba_ecs_model::SERVICE),
        ("specs", &cloudspec_zenlayer_vm_model::SERVICE),
    ] {
        let built = built(&Path::new(WORKSPACE).join(specs), generated);
        let mut comparison =
            Comparison { path: generated.name.to_owned(), seen: HashSet::new(), failures: &mut failures };
        comparison.services(generated, built);
    }
    assert!(failures.is_empty(), "{} differences:\n{}", failures.len(), failures.join("\n"));
}

/// The service of the same name and version, built from its spec.
fn built(specs: &Path, like: &Service) -> &'static Service {
    let catalogue = read(specs).unwrap();
    let provider = catalogue.providers.iter().find(|provider| provider.spec.name == like.provider).unwrap();
    let is_like = |name: &str, version: &str| name == like.name && version == like.version;
    let service =
        provider.services.iter().find(|service| is_like(&service.spec.name, &service.spec.version)).unwrap();
    build(&lower(&provider.spec, service))
}

struct Comparison<'a> {
    path: String,
    /// Pairs of tables that are compared already: tables may contain themselves.
    seen: HashSet<(*const Schema, *const Schema)>,
    failures: &'a mut Vec<String>,
}

impl Comparison<'_> {
    fn same(&mut self, what: &str, left: &dyn std::fmt::Debug, right: &dyn std::fmt::Debug) {
        let (left, right) = (format!("{left:?}"), format!("{right:?}"));
        if left != right {
            self.failures.push(format!("{}: {what}: {left} generated, {right} built", self.path));
        }
    }

    fn within(&mut self, name: &str, compare: impl FnOnce(&mut Self)) {
        let before = self.path.len();
        self.path.push('.');
        self.path.push_str(name);
        compare(self);
        self.path.truncate(before);
    }

    fn services(&mut self, left: &'static Service, right: &'static Service) {
        let facts = |service: &Service| {
            let Service { provider, name, product, version, protocol, endpoints, codes, .. } = service;
            format!("{provider} {name} {product} {version} {protocol:?} {endpoints:?} {codes:?}")
        };
        self.same("service", &facts(left), &facts(right));
        self.same("waiters", &left.waiters, &right.waiters);
        let names = |service: &Service| -> Vec<String> {
            service.operations.iter().map(|o| format!("{}@{:?}", o.name, o.revision)).collect()
        };
        self.same("operations", &names(left), &names(right));
        for (left, right) in left.operations.iter().zip(right.operations) {
            self.within(left.name, |comparison| comparison.operations(left, right));
        }
    }

    fn operations(&mut self, left: &'static Operation, right: &'static Operation) {
        let facts = |operation: &Operation| {
            let Operation {
                method,
                path,
                body,
                effect,
                anonymous,
                idempotency_token,
                paging,
                errors,
                facts,
                ..
            } = operation;
            format!(
                "{method} {path:?} {body:?} {effect:?} {anonymous} {idempotency_token:?} {paging:?} {errors:?} {facts:?}"
            )
        };
        self.same("operation", &facts(left), &facts(right));
        self.within("input", |comparison| comparison.schemas(left.input, right.input));
        self.within("output", |comparison| comparison.schemas(left.output, right.output));
        for (made, table) in [((left.request)(left), left.input), ((left.response)(left), left.output)] {
            self.same("factory", &std::ptr::from_ref(made.schema()), &std::ptr::from_ref(table));
        }
    }

    fn schemas(&mut self, left: &'static Schema, right: &'static Schema) {
        if !self.seen.insert((left, right)) {
            return;
        }
        self.same("name", &left.name, &right.name);
        let names = |schema: &Schema| schema.fields.iter().map(|field| field.wire).collect::<Vec<_>>();
        self.same("fields", &names(left), &names(right));
        for (left, right) in left.fields.iter().zip(right.fields) {
            self.within(left.wire, |comparison| comparison.fields(left, right));
        }
    }

    fn fields(&mut self, left: &'static Field, right: &'static Field) {
        let facts = |field: &Field| {
            let Field { wire, repeat, place, style, required, secret, deprecated, filled, limits, .. } =
                field;
            let repeat: &Repeat = repeat;
            format!(
                "{wire} {repeat:?} {place:?} {style:?} {required} {secret} {deprecated} {filled} {limits:?}"
            )
        };
        self.same("row", &facts(left), &facts(right));
        match (left.shape, right.shape) {
            (Shape::Nested(left), Shape::Nested(right)) => {
                self.within("[]", |comparison| comparison.fields(left, right));
            }
            (Shape::Enum(left), Shape::Enum(right)) => self.same("values", &left, &right),
            (left, right) => match (left.schema(), right.schema()) {
                (Some(left), Some(right)) => self.schemas(left, right),
                _ => self.same("shape", &left, &right),
            },
        }
    }
}
