//! An operation of the metadata as an operation of the spec.

use std::collections::HashSet;

use cloudspec_spec::language::{
    Access, Asynchronous, Charge, Deprecation, Effect, ErrorCode, Member, Method, Operation, Risk, Source,
    Type,
};

use super::document::Api;
use super::inputs::{content_type, inputs, method};
use super::loose::Text;
use super::path::path;
use super::product::Product;
use super::prose;
use super::response::response;
use super::shape::Shapes;
use crate::import::effect::effect;
use crate::import::provenance::IMPORTED;

/// The operation called `name`. Paging needs the shapes of the service and is left for later.
pub fn operation<'d>(name: &str, api: &'d Api, product: Product<'d>, shapes: &mut Shapes<'d>) -> Operation {
    shapes.within(name, |shapes| {
        let method = method(api, shapes);
        let mut input = inputs(api, product, method, shapes);
        let path = path(api, product, &mut input, shapes);
        let (output, payload) = response(api, shapes);
        let changes = matches!(api.tags.operation.as_str(), "create" | "update" | "delete");
        Operation {
            name: name.to_owned(),
            doc: doc(api, shapes),
            effect: if method == Some(Method::Delete) { Effect::Write } else { effect(name, changes) },
            method: method.filter(|method| *method != Method::Post),
            path,
            content_type: content_type(api, &input),
            anonymous: api.security.0.iter().any(|scheme| scheme.get("Anonymous").is_some()),
            access: word(&api.tags.operation, Access::ALL, Access::as_str, shapes),
            risk: word(&api.tags.risk, Risk::ALL, Risk::as_str, shapes),
            charge: word(&api.tags.charge, Charge::ALL, Charge::as_str, shapes),
            asynchronous: asynchronous(api, product, shapes),
            deprecated: deprecation(api, product),
            idempotency_token: idempotency_token(&input),
            input,
            output,
            payload,
            errors: errors(api, shapes),
            sources: vec![source(name, product)],
            ..Operation::default()
        }
    })
}

fn source(name: &str, product: Product<'_>) -> Source {
    Source {
        id: Some(IMPORTED.to_owned()),
        title: "OpenAPI metadata".to_owned(),
        url: Some(format!("https://api.aliyun.com/api/{}/{}/{name}", product.code, product.version)),
        ..Source::default()
    }
}

fn doc(api: &Api, shapes: &Shapes<'_>) -> Option<String> {
    if !shapes.with_docs {
        return None;
    }
    let first = api.summary.trimmed().or_else(|| api.title.trimmed()).and_then(prose::clean);
    let more = api.description.trimmed().and_then(prose::clean);
    match (first, more) {
        (Some(first), Some(more)) if first != more => Some(format!("{first}\n\n{more}")),
        (first, more) => first.or(more),
    }
}

/// Converts a word of the metadata to the spec language.
fn word<W: Copy>(
    text: &Text,
    words: &[W],
    as_str: fn(W) -> &'static str,
    shapes: &mut Shapes<'_>,
) -> Option<W> {
    let found = words.iter().copied().find(|word| as_str(*word) == text.as_str());
    if found.is_none() && text.trimmed().is_some() {
        shapes.note("access level, risk or charge that is not known: left out");
    }
    found
}

fn asynchronous(api: &Api, product: Product<'_>, shapes: &mut Shapes<'_>) -> Option<Asynchronous> {
    let facts = &api.facts;
    let poll = facts.poll.trimmed().map(|full| own_name(full, product));
    if !matches!(facts.returns.as_str(), "" | "synchronous" | "asynchronous") {
        shapes.note("`returnType` that is not known: left out");
    }
    if facts.returns.as_str() != "asynchronous" && poll.is_none() {
        return None;
    }
    if poll.as_deref().is_some_and(|name| effect(name, false) == Effect::Write) {
        shapes.note("the operation to poll changes something: left out");
        return Some(Asynchronous::default());
    }
    let mut number = |text: &Text| {
        let number = text.trimmed()?.parse::<u32>().ok();
        if number.is_none() {
            shapes.note("interval or number of polls that is no number: left out");
        }
        number
    };
    // Products count in seconds or in milliseconds, and no operation takes a quarter of an hour to ask about.
    let seconds = |time: u32| if time < 1000 { time } else { time / 1000 };
    Some(Asynchronous {
        poll,
        interval: number(&facts.interval).map(seconds),
        attempts: number(&facts.attempts),
        ..Asynchronous::default()
    })
}

/// The name of an operation of this service without product and version.
fn own_name(full: &str, product: Product<'_>) -> String {
    let own = format!("{}::{}::", product.code, product.version);
    full.strip_prefix(&own).unwrap_or(full).to_owned()
}

fn deprecation(api: &Api, product: Product<'_>) -> Option<Deprecation> {
    if !api.deprecated.is_true() {
        return None;
    }
    let replacement = api.facts.substitutions.0.iter().find_map(|text| text.trimmed());
    Some(Deprecation {
        replaced_by: replacement.map(|full| own_name(full, product)),
        ..Deprecation::default()
    })
}

fn idempotency_token(input: &[Member]) -> Option<String> {
    let is_text = |member: &&Member| matches!(member.shape.r#type, Some(Type::String));
    let mut tokens = input.iter().filter(is_text).map(|member| &member.name);
    tokens.find(|name| matches!(name.as_str(), "ClientToken" | "clientToken" | "client_token")).cloned()
}

/// Documented errors, each status and code once; statuses that no HTTP response to a call can have are dropped.
fn errors(api: &Api, shapes: &mut Shapes<'_>) -> Vec<ErrorCode> {
    let mut errors: Vec<ErrorCode> = Vec::new();
    let mut known: HashSet<(u16, &str)> = HashSet::new();
    for (status, codes) in api.errors.iter() {
        let parsed = status.trim().parse().ok().filter(|status| (200..=599).contains(status));
        let Some(status) = parsed else {
            codes.0.iter().for_each(|_| shapes.note("error with a status that does not exist left out"));
            continue;
        };
        for code in codes.0.iter() {
            let Some(code) = code.code.trimmed() else {
                shapes.note("error without a code left out");
                continue;
            };
            if !known.insert((status, code)) {
                shapes.note("error listed twice");
                continue;
            }
            errors.push(ErrorCode { status, code: code.to_owned(), ..ErrorCode::default() });
        }
    }
    errors.sort_by(|a, b| (a.status, &a.code).cmp(&(b.status, &b.code)));
    errors
}
