//! An operation of the metadata as an operation of the spec.

use cloudspec_spec::language::{
    Deprecation, Effect, ErrorCode, Member, Method, Operation, Place, Shape, Source, Style, Type,
};

use super::document::{Api, Parameter, Schema};
use super::shape::{Kind, Shapes, Side};
use crate::import::effect::effect;
use crate::import::markdown;
use crate::import::merge::IMPORTED;

/// What a product's operations have in common.
#[derive(Clone, Copy, Debug)]
pub struct Product<'d> {
    /// Product code.
    pub code: &'d str,
    /// API version.
    pub version: &'d str,
    /// Whether paths of operations mean anything.
    pub has_paths: bool,
}

/// The operation called `name`. Paging needs the shapes of the service and is left for later.
pub fn operation<'d>(name: &str, api: &'d Api, product: Product<'d>, shapes: &mut Shapes<'d>) -> Operation {
    shapes.within(name, |shapes| {
        let mut input = inputs(api, shapes);
        let path = path(api, product, &mut input, shapes);
        let (output, payload) = answer(api, shapes);
        let changes = matches!(api.tags.operation.as_str(), "create" | "update" | "delete");
        let method = method(api, &input, shapes);
        Operation {
            name: name.to_owned(),
            doc: doc(api, shapes),
            effect: if method == Some(Method::Delete) { Effect::Write } else { effect(name, changes) },
            method: method.filter(|method| *method != Method::Post),
            path,
            anonymous: api.security.0.iter().any(|scheme| scheme.get("Anonymous").is_some()),
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
    let first = api.summary.trimmed().or_else(|| api.title.trimmed()).and_then(markdown::clean);
    let more = api.description.trimmed().and_then(markdown::clean);
    match (first, more) {
        (Some(first), Some(more)) if first != more => Some(format!("{first}\n\n{more}")),
        (first, more) => first.or(more),
    }
}

/// All parameters; one that is listed twice in one place is sent once.
fn inputs<'d>(api: &'d Api, shapes: &mut Shapes<'d>) -> Vec<Member> {
    let bodies = api.parameters.0.iter().filter(|parameter| parameter.place.as_str() == "body").count();
    let mut inputs: Vec<Member> = Vec::with_capacity(api.parameters.0.len());
    for parameter in &api.parameters.0 {
        let Some(name) = parameter.name.trimmed() else {
            shapes.note("parameter without a name left out");
            continue;
        };
        let place = shapes.within(name, |shapes| place(parameter, bodies, shapes));
        match inputs.iter_mut().find(|known| known.name == name) {
            Some(known) if known.place == place => {
                known.required |= parameter.schema.required.is_true();
                shapes.within(name, |shapes| shapes.note("parameter listed twice, sent once"));
            }
            Some(_) => shapes.within(name, |shapes| shapes.note("parameter listed in two places, sent in the first")),
            None => inputs.push(input(name, place, parameter, shapes)),
        }
    }
    inputs
}

fn input<'d>(name: &str, place: Option<Place>, parameter: &'d Parameter, shapes: &mut Shapes<'d>) -> Member {
    let mut member = shapes.member(name, &parameter.schema, Side::Input);
    member.place = place;
    member.required |= matches!(place, Some(Place::Path | Place::Host));
    let single = matches!(shapes.kind(shapes.behind(&parameter.schema)), Kind::Scalar(_));
    if !single && !matches!(place, Some(Place::Payload | Place::Body)) {
        member.style = shapes.within(name, |shapes| style(parameter, shapes));
    }
    member
}

/// Where a parameter travels; nothing for the query, which is meant when a spec is silent.
fn place(parameter: &Parameter, bodies: usize, shapes: &mut Shapes<'_>) -> Option<Place> {
    match parameter.place.as_str() {
        "query" => None,
        "formData" => Some(Place::Form),
        "path" => Some(Place::Path),
        "header" => Some(Place::Header),
        "host" => Some(Place::Host),
        // The name of a lone body is not sent.
        "body" if bodies == 1 => Some(Place::Payload),
        "body" => Some(Place::Body),
        _ => {
            shapes.note("parameter in an unknown place: sent in the query");
            None
        }
    }
}

/// How a list or object is written; nothing for indexed, which is meant when a spec is silent.
fn style(parameter: &Parameter, shapes: &mut Shapes<'_>) -> Option<Style> {
    match parameter.style.as_str() {
        "json" => Some(Style::Json),
        "simple" => Some(Style::Comma),
        "spaceDelimited" => Some(Style::Space),
        "pipeDelimited" => Some(Style::Pipe),
        "repeatList" | "flat" => None,
        // One header or path segment has no room for an indexed list.
        "" if !matches!(parameter.place.as_str(), "query" | "formData") => Some(Style::Json),
        _ => {
            shapes.note("list or object without a known style: one parameter per leaf");
            None
        }
    }
}

/// The method to use: `POST` when it is allowed, since it carries every kind of input, else the first that can
/// carry these inputs.
fn method(api: &Api, input: &[Member], shapes: &mut Shapes<'_>) -> Option<Method> {
    let allowed: Vec<Method> = api.methods.0.iter().filter_map(|method| known_method(method.as_str())).collect();
    let in_body = |member: &Member| matches!(member.place, Some(Place::Form | Place::Body | Place::Payload));
    let has_body = input.iter().any(in_body);
    if allowed.contains(&Method::Post) {
        return Some(Method::Post);
    }
    let carries = |method: &&Method| !has_body || !matches!(**method, Method::Get | Method::Head);
    let method = allowed.iter().find(carries).or(allowed.first()).copied();
    if has_body && matches!(method, Some(Method::Get | Method::Head)) {
        shapes.note("GET with a body");
    }
    method
}

fn known_method(name: &str) -> Option<Method> {
    Method::ALL.iter().copied().find(|method| method.as_str().eq_ignore_ascii_case(name))
}

/// The path template, with `{name}` for exactly the inputs that travel in it.
fn path<'d>(api: &Api, product: Product<'d>, input: &mut Vec<Member>, shapes: &mut Shapes<'d>) -> Option<String> {
    let template = api.path.trimmed().filter(|_| product.has_paths);
    let mut path = template.map(|path| path.replace('[', "{").replace(']', "}"));
    if let Some(path) = &mut path {
        let (before, query) = path.split_once('?').unwrap_or((path, ""));
        if !query.is_empty() {
            shapes.note("fixed query in a path left out");
        }
        *path = before.to_owned();
        if !path.starts_with('/') {
            path.insert(0, '/');
        }
        name_rest_of_path(path, input, shapes);
    }
    let names = path.as_deref().map(template_names).unwrap_or_default();
    for member in input.iter_mut().filter(|member| member.place == Some(Place::Path)) {
        if !names.contains(&member.name) {
            shapes.note("path parameter that is not in the path: sent in the query");
            member.place = None;
        }
    }
    for name in names {
        match input.iter_mut().find(|member| member.name == name) {
            Some(member) if member.place != Some(Place::Path) => {
                shapes.note("name in the path that is listed elsewhere: sent in the path");
                (member.place, member.required, member.style) = (Some(Place::Path), true, None);
            }
            Some(_) => {}
            None => {
                shapes.note("name in the path that no parameter has: added");
                input.push(path_text(name));
            }
        }
    }
    path.filter(|path| path != "/")
}

/// A `*` at the end of a path is the one path parameter that the path does not name.
fn name_rest_of_path(path: &mut String, input: &[Member], shapes: &mut Shapes<'_>) {
    let Some(start) = path.strip_suffix('*') else { return };
    let names = template_names(path);
    let unnamed = input.iter().filter(|member| member.place == Some(Place::Path) && !names.contains(&member.name));
    let rest = unnamed.map(|member| member.name.clone()).next().unwrap_or_else(|| "rest".to_owned());
    shapes.note("path that ends in a star: the star is one segment");
    *path = format!("{start}{{{rest}}}");
}

fn path_text(name: String) -> Member {
    let shape = Shape { r#type: Some(Type::String), ..Shape::default() };
    Member { name, required: true, place: Some(Place::Path), shape, ..Member::default() }
}

/// The names between braces, in their order, each once.
fn template_names(path: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for piece in path.split('{').skip(1) {
        if let Some((name, _)) = piece.split_once('}') {
            if !name.is_empty() && !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        }
    }
    names
}

/// Members of the answer, or the shape of an answer that is no object.
fn answer<'d>(api: &'d Api, shapes: &mut Shapes<'d>) -> (Vec<Member>, Option<Shape>) {
    let Some(schema) = success(api) else { return (Vec::new(), None) };
    let behind = shapes.behind(schema);
    match shapes.kind(behind) {
        Kind::Record => (shapes.members(behind, Side::Output), None),
        Kind::Any if matches!(behind.kind.as_str(), "object" | "") && schema.reference.trimmed().is_none() => {
            (Vec::new(), None)
        }
        _ => (Vec::new(), Some(shapes.shape(schema, Side::Output))),
    }
}

/// The schema of a successful answer: of status 200, else of the first success that has one.
fn success(api: &Api) -> Option<&Schema> {
    let of_200 = api.responses.get("200").and_then(|response| response.schema.0.as_deref());
    let successes = api.responses.iter().filter(|(status, _)| status.starts_with('2'));
    of_200.or_else(|| successes.filter_map(|(_, response)| response.schema.0.as_deref()).next())
}

fn deprecation(api: &Api, product: Product<'_>) -> Option<Deprecation> {
    if !api.deprecated.is_true() {
        return None;
    }
    let replacement = api.facts.substitutions.0.iter().find_map(|text| text.trimmed());
    let own = format!("{}::{}::", product.code, product.version);
    Some(Deprecation {
        replaced_by: replacement.map(|full| full.strip_prefix(&own).unwrap_or(full).to_owned()),
        ..Deprecation::default()
    })
}

fn idempotency_token(input: &[Member]) -> Option<String> {
    let is_text = |member: &&Member| matches!(member.shape.r#type, Some(Type::String));
    let mut tokens = input.iter().filter(is_text).map(|member| &member.name);
    tokens.find(|name| matches!(name.as_str(), "ClientToken" | "clientToken" | "client_token")).cloned()
}

/// Documented errors, each status and code once; statuses that no HTTP answer to a call can have are dropped.
fn errors(api: &Api, shapes: &mut Shapes<'_>) -> Vec<ErrorCode> {
    let mut errors: Vec<ErrorCode> = Vec::new();
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
            if errors.iter().any(|known| known.status == status && known.code == code) {
                shapes.note("error listed twice");
                continue;
            }
            errors.push(ErrorCode { status, code: code.to_owned(), ..ErrorCode::default() });
        }
    }
    errors.sort_by(|a, b| (a.status, &a.code).cmp(&(b.status, &b.code)));
    errors
}
