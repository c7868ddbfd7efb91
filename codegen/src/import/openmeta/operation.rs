//! An operation of the metadata as an operation of the spec.

use std::collections::{BTreeSet, HashMap, HashSet};

use cloudspec_spec::language::{
    Access, Asynchronous, Charge, Deprecation, Effect, ErrorCode, Member, Method, Operation, Place, Risk,
    Shape, Source, Style, Type,
};

use cloudspec_wire::Value;

use super::document::{Api, Parameter, Schema};
use super::loose::Text;
use super::shape::{Kind, Shapes, Side};
use crate::import::effect::effect;
use crate::import::provenance::IMPORTED;
use crate::import::{markdown, tolerant};

/// What a product's operations have in common.
#[derive(Clone, Copy, Debug)]
pub struct Product<'d> {
    /// Product code.
    pub code: &'d str,
    /// API version.
    pub version: &'d str,
    /// Whether paths of operations mean anything.
    pub has_paths: bool,
    /// Whether bodies can be other than forms.
    pub has_bodies: bool,
}

/// The operation called `name`. Paging needs the shapes of the service and is left for later.
pub fn operation<'d>(name: &str, api: &'d Api, product: Product<'d>, shapes: &mut Shapes<'d>) -> Operation {
    shapes.within(name, |shapes| {
        let method = method(api, shapes);
        let mut input = inputs(api, product, method, shapes);
        let path = path(api, product, &mut input, shapes);
        let (output, payload) = answer(api, shapes);
        let changes = matches!(api.tags.operation.as_str(), "create" | "update" | "delete");
        Operation {
            name: name.to_owned(),
            doc: doc(api, shapes),
            effect: if method == Some(Method::Delete) { Effect::Write } else { effect(name, changes) },
            method: method.filter(|method| *method != Method::Post),
            path,
            content_type: content_type(api, &input),
            anonymous: api.security.0.iter().any(|scheme| scheme.get("Anonymous").is_some()),
            access: word(&api.tags.operation, Access::ALL, Access::as_str),
            risk: word(&api.tags.risk, Risk::ALL, Risk::as_str),
            charge: word(&api.tags.charge, Charge::ALL, Charge::as_str),
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
    let first = api.summary.trimmed().or_else(|| api.title.trimmed()).and_then(markdown::clean);
    let more = api.description.trimmed().and_then(markdown::clean);
    match (first, more) {
        (Some(first), Some(more)) if first != more => Some(format!("{first}\n\n{more}")),
        (first, more) => first.or(more),
    }
}

/// All parameters; one that is listed twice is sent once.
fn inputs<'d>(
    api: &'d Api,
    product: Product<'d>,
    method: Option<Method>,
    shapes: &mut Shapes<'d>,
) -> Vec<Member> {
    let body = Body::of(api, product, method);
    let mut inputs: Vec<Member> = Vec::with_capacity(api.parameters.0.len());
    let mut known: HashMap<&str, usize> = HashMap::new();
    for parameter in &api.parameters.0 {
        let Some(name) = parameter.name.trimmed() else {
            shapes.note("parameter without a name left out");
            continue;
        };
        let place = shapes.within(name, |shapes| place(parameter, body, shapes));
        match known.get(name).and_then(|index| inputs.get_mut(*index)) {
            Some(known) if known.place == place => {
                known.required |= parameter.schema.required.is_true();
                shapes.within(name, |shapes| shapes.note("parameter listed twice, sent once"));
            }
            Some(_) => {
                shapes.within(name, |shapes| shapes.note("parameter listed in two places, sent in the first"))
            }
            None => {
                known.insert(name, inputs.len());
                inputs.push(input(name, place, parameter, shapes));
            }
        }
    }
    inputs
}

fn input<'d>(name: &str, place: Option<Place>, parameter: &'d Parameter, shapes: &mut Shapes<'d>) -> Member {
    let mut member = shapes.member(name, &parameter.schema, Side::Input);
    member.place = place;
    let structured = is_structured(&member.shape);
    member.always = place == Some(Place::Payload) && is_sent_empty(&member.shape);
    if matches!(place, Some(Place::Path | Place::Host)) {
        (member.required, member.default) = (true, None);
        if structured {
            shapes.within(name, |shapes| shapes.note("list or object in the path: sent as text"));
            member.shape = text();
        }
    } else if structured && !matches!(place, Some(Place::Payload | Place::Body)) {
        member.style = shapes.within(name, |shapes| style(parameter, &member.shape, shapes));
    }
    member
}

/// Whether the SDKs send an empty object or list as the body when nothing of it is set: that holds for objects that are
/// described in place, and for lists of objects.
fn is_sent_empty(shape: &Shape) -> bool {
    match shape.r#type {
        Some(Type::Record) => true,
        Some(Type::List) => shape
            .items
            .as_deref()
            .is_some_and(|items| items.shape.is_some() || matches!(items.r#type, Some(Type::Record))),
        _ => false,
    }
}

/// The media type of a body that is one text or bytes, when it is neither JSON nor a form.
fn content_type(api: &Api, input: &[Member]) -> Option<String> {
    let is_raw =
        |member: &&Member| matches!(member.shape.r#type, Some(Type::String | Type::Enum | Type::Bytes));
    input.iter().filter(|member| member.place == Some(Place::Payload)).find(is_raw)?;
    let listed = || api.consumes.0.iter().filter_map(|kind| kind.trimmed());
    let is_usual = |kind: &str| kind.contains("json") || kind.contains("form");
    if listed().any(is_usual) { None } else { listed().next().map(str::to_owned) }
}

fn is_structured(shape: &Shape) -> bool {
    shape.shape.is_some() || matches!(shape.r#type, Some(Type::List | Type::Map | Type::Record | Type::Any))
}

fn text() -> Shape {
    Shape { r#type: Some(Type::String), ..Shape::default() }
}

/// What the body of a request is. There is one, and it is of one kind.
#[derive(Clone, Copy, PartialEq)]
enum Body {
    /// Nothing, because the method has none.
    Nothing,
    /// A form, or nothing.
    Form,
    /// An object, one parameter a member.
    Object,
    /// One parameter, whose name is not sent.
    Payload,
}

impl Body {
    fn of(api: &Api, product: Product<'_>, method: Option<Method>) -> Body {
        if matches!(method, Some(Method::Get | Method::Head | Method::Delete)) {
            return Body::Nothing;
        }
        let in_body = || api.parameters.0.iter().filter(|parameter| parameter.place.as_str() == "body");
        let names: BTreeSet<&str> = in_body().filter_map(|parameter| parameter.name.trimmed()).collect();
        let is_raw = in_body().any(|parameter| is_raw(&parameter.schema));
        match names.len() {
            0 => Body::Form,
            1 if is_raw => Body::Payload,
            _ if !product.has_bodies => Body::Form,
            1 => Body::Payload,
            _ => Body::Object,
        }
    }
}

/// Whether a body is bytes as they are.
fn is_raw(schema: &Schema) -> bool {
    schema.kind.as_str() == "string" && matches!(schema.format.as_str(), "binary" | "byte")
}

/// Where a parameter travels; nothing for the query, which is meant when a spec is silent.
fn place(parameter: &Parameter, body: Body, shapes: &mut Shapes<'_>) -> Option<Place> {
    match (parameter.place.as_str(), body) {
        ("query", _) => None,
        ("formData" | "body", Body::Nothing) => None,
        ("formData", Body::Form) => Some(Place::Form),
        ("formData", _) => {
            shapes.note("form beside another body: sent in the query");
            None
        }
        ("body", Body::Payload) => Some(Place::Payload),
        ("body", Body::Object) => Some(Place::Body),
        ("body", Body::Form) => {
            shapes.note("body of a product whose bodies are forms: sent as a form");
            Some(Place::Form)
        }
        ("path", _) => Some(Place::Path),
        ("header", _) => Some(Place::Header),
        ("host", _) => Some(Place::Host),
        _ => {
            shapes.note("parameter in an unknown place: sent in the query");
            None
        }
    }
}

/// How a list or object is written; nothing for indexed, which is meant when a spec is silent.
fn style(parameter: &Parameter, shape: &Shape, shapes: &mut Shapes<'_>) -> Option<Style> {
    let of_scalars = shape.items.as_deref().is_some_and(|items| !is_structured(items));
    let joins = shape.r#type == Some(Type::List) && of_scalars;
    // One header has no room for an indexed list.
    let spread = matches!(parameter.place.as_str(), "query" | "formData");
    match parameter.style.as_str() {
        "json" => Some(Style::Json),
        "simple" if joins => Some(Style::Comma),
        "spaceDelimited" if joins => Some(Style::Space),
        "pipeDelimited" if joins => Some(Style::Pipe),
        "simple" | "spaceDelimited" | "pipeDelimited" => {
            shapes.note("joined list of lists or objects: sent as JSON");
            Some(Style::Json)
        }
        _ if !spread => Some(Style::Json),
        "repeatList" | "flat" => None,
        _ => {
            shapes.note("list or object without a known style: one parameter per leaf");
            None
        }
    }
}

/// The method to use: `POST` when it is allowed, since it carries every kind of input, else the first that can
/// carry these inputs.
fn method(api: &Api, shapes: &mut Shapes<'_>) -> Option<Method> {
    let allowed: Vec<Method> =
        api.methods.0.iter().filter_map(|method| known_method(method.as_str())).collect();
    if allowed.is_empty() && !api.methods.0.is_empty() {
        shapes.note("no method that is known: POST");
    }
    let in_body = |parameter: &Parameter| matches!(parameter.place.as_str(), "formData" | "body");
    let has_body = api.parameters.0.iter().any(in_body);
    if allowed.contains(&Method::Post) {
        return Some(Method::Post);
    }
    let carries =
        |method: &&Method| !has_body || !matches!(**method, Method::Get | Method::Head | Method::Delete);
    let method = allowed.iter().find(carries).or(allowed.first()).copied();
    if has_body && !method.iter().any(|method| carries(&method)) && method.is_some() {
        shapes.note("body of a method without one: sent in the query");
    }
    method
}

fn known_method(name: &str) -> Option<Method> {
    Method::ALL.iter().copied().find(|method| method.as_str().eq_ignore_ascii_case(name))
}

/// The path template, with `{name}` for exactly the inputs that travel in it.
fn path<'d>(
    api: &Api,
    product: Product<'d>,
    input: &mut Vec<Member>,
    shapes: &mut Shapes<'d>,
) -> Option<String> {
    let template = api.path.trimmed().filter(|_| product.has_paths);
    let path = template.map(|template| {
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let mut template = Template::read(path, input, shapes);
        if !query.is_empty() {
            template.text.push_str(&format!("?{query}"));
        }
        template
    });
    let names = path.as_ref().map(|path| path.names.as_slice()).unwrap_or_default();
    for member in input.iter_mut().filter(|member| member.place == Some(Place::Path)) {
        if !names.contains(&member.name) {
            shapes.note("path parameter that is not in the path: sent in the query");
            member.place = None;
        }
    }
    for name in names {
        match input.iter_mut().find(|member| member.name == *name) {
            Some(member) if member.place != Some(Place::Path) => {
                shapes.note("name in the path that is listed elsewhere: sent in the path");
                *member = path_text(name);
            }
            Some(_) => {}
            None => {
                shapes.note("name in the path that no parameter has: added");
                input.push(path_text(name));
            }
        }
    }
    path.map(|path| path.text).filter(|path| path != "/")
}

fn path_text(name: &str) -> Member {
    Member {
        name: name.to_owned(),
        required: true,
        place: Some(Place::Path),
        shape: text(),
        ..Member::default()
    }
}

/// A path with names in braces.
#[derive(Default)]
struct Template {
    text: String,
    names: Vec<String>,
}

impl Template {
    /// Reads a path whose names stand in braces or brackets. Braces without a partner are left out; a star at the
    /// end stands for the one path parameter that the path does not name, whose value keeps its slashes.
    fn read(path: &str, input: &[Member], shapes: &mut Shapes<'_>) -> Template {
        let mut template = Template { text: "/".to_owned(), names: Vec::new() };
        let mut rest = path.trim_start_matches('/');
        let star = rest.strip_suffix('*');
        rest = star.unwrap_or(rest);
        while let Some(start) = rest.find(['{', '[', '}', ']']) {
            template.text.push_str(&rest[..start]);
            let opens = rest[start..].starts_with(['{', '[']);
            rest = &rest[start + 1..];
            let end =
                rest.find(['{', '[', '}', ']']).filter(|&end| opens && rest[end..].starts_with(['}', ']']));
            let Some(end) = end.filter(|&end| !rest[..end].trim().is_empty()) else {
                shapes.note("brace without a partner in a path left out");
                continue;
            };
            template.add(known_name(rest[..end].trim(), input));
            rest = &rest[end + 1..];
        }
        template.text.push_str(rest);
        if star.is_some() {
            let mut unnamed = input.iter().filter(|member| member.place == Some(Place::Path));
            let name = unnamed.find(|member| !template.names.contains(&member.name));
            let name = name.map_or_else(|| "requestPath".to_owned(), |member| member.name.clone());
            template.text.push_str(&format!("{{{name}*}}"));
            template.names.push(name);
        }
        template
    }

    fn add(&mut self, name: String) {
        self.text.push_str(&format!("{{{name}}}"));
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }
}

/// The path parameter that a name in a path means: in the same spelling, else in another case.
fn known_name(name: &str, input: &[Member]) -> String {
    let mut known =
        input.iter().filter(|member| member.place == Some(Place::Path)).map(|member| &member.name);
    if known.clone().any(|known| known == name) {
        return name.to_owned();
    }
    known.find(|known| known.eq_ignore_ascii_case(name)).map_or_else(|| name.to_owned(), String::clone)
}

/// Members of the answer, or the shape of an answer that is no object.
fn answer<'d>(api: &'d Api, shapes: &mut Shapes<'d>) -> (Vec<Member>, Option<Shape>) {
    let Some(schema) = success(api) else { return (Vec::new(), undescribed(api, shapes)) };
    let behind = shapes.behind(schema);
    match shapes.kind(behind) {
        Kind::Record => (shapes.members(behind, Side::Output), None),
        Kind::Any
            if matches!(behind.kind.as_str(), "object" | "") && schema.reference.trimmed().is_none() =>
        {
            (Vec::new(), undescribed(api, shapes))
        }
        _ => (Vec::new(), Some(shapes.shape(schema, Side::Output))),
    }
}

/// The shape of an answer that no schema describes: an object, unless a documented one is something else.
fn undescribed(api: &Api, shapes: &mut Shapes<'_>) -> Option<Shape> {
    let values =
        api.demos().into_iter().filter_map(|demo| tolerant::read::<Value>(demo.example.as_str()).ok());
    let is_other = values.into_iter().any(|value| !value.is_object() && !value.is_null());
    is_other.then(|| {
        shapes.note("answer without a schema, documented as no object: any value");
        Shape { r#type: Some(Type::Any), ..Shape::default() }
    })
}

/// The schema of a successful answer: of status 200, else of the first success that has one.
fn success(api: &Api) -> Option<&Schema> {
    let of_200 = api.responses.get("200").and_then(|response| response.schema.0.as_deref());
    let successes = api.responses.iter().filter(|(status, _)| status.starts_with('2'));
    of_200.or_else(|| successes.filter_map(|(_, response)| response.schema.0.as_deref()).next())
}

/// The word of the spec language that the metadata has.
fn word<W: Copy>(text: &Text, words: &[W], as_str: fn(W) -> &'static str) -> Option<W> {
    words.iter().copied().find(|word| as_str(*word) == text.as_str())
}

fn asynchronous(api: &Api, product: Product<'_>, shapes: &mut Shapes<'_>) -> Option<Asynchronous> {
    let facts = &api.facts;
    let poll = facts.poll.trimmed().map(|full| own_name(full, product));
    if facts.returns.as_str() != "asynchronous" && poll.is_none() {
        return None;
    }
    if poll.as_deref().is_some_and(|name| effect(name, false) == Effect::Write) {
        shapes.note("the operation to poll changes something: left out");
        return Some(Asynchronous::default());
    }
    let number = |text: &Text| text.as_str().parse::<u32>().ok();
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

/// Documented errors, each status and code once; statuses that no HTTP answer to a call can have are dropped.
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
