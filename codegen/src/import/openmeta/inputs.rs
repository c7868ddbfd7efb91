//! Converts parameters of the metadata to inputs: where each is sent, how it is written, and which HTTP
//! method is used.

use std::collections::{BTreeSet, HashMap};

use cloudspec_spec::language::{Member, Method, Place, Shape, Style, Type};

use super::document::{Api, Parameter, Schema};
use super::kind::Kind;
use super::product::Product;
use super::shape::{Shapes, Side};

/// All parameters; one that is listed twice is sent once.
pub fn inputs<'d>(
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
                known.required |= parameter.schema.required.is_true() || parameter.required.is_true();
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
    if let Some(precision) = shapes.precision(name, &parameter.schema, &member.shape) {
        member.shape.r#type = Some(Type::Timestamp);
        member.precision = Some(precision);
    }
    member.place = place;
    if parameter.required.is_true() {
        (member.required, member.default) = (true, None);
    }
    let structured = is_structured(&member.shape);
    member.always = place == Some(Place::Payload) && is_sent_empty(&member.shape);
    if matches!(place, Some(Place::Path | Place::Host)) {
        (member.required, member.default) = (true, None);
        if structured {
            shapes.within(name, |shapes| shapes.note("list or object in the path: sent as text"));
            member.shape = Shape { r#type: Some(Type::String), ..Shape::default() };
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

/// The media type of a body that is one string or bytes, when it is neither JSON nor a form.
pub fn content_type(api: &Api, input: &[Member]) -> Option<String> {
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

/// What the body of a request is. There is one, and it is of one kind.
#[derive(Clone, Copy, PartialEq)]
enum Body {
    /// Nothing, because the method has none.
    Nothing,
    /// A form, or nothing.
    Form,
    /// An object with a member for each parameter.
    Object,
    /// One parameter, whose name is not sent.
    Payload,
}

impl Body {
    fn of(api: &Api, product: Product<'_>, method: Option<Method>) -> Body {
        let in_body = || api.parameters.0.iter().filter(|parameter| parameter.place.as_str() == "body");
        let names: BTreeSet<&str> = in_body().filter_map(|parameter| parameter.name.trimmed()).collect();
        let is_raw = in_body().any(|parameter| is_raw(&parameter.schema));
        // The SDKs send an object with DELETE as its body, and everything else in the query.
        let is_object =
            names.len() > 1 || in_body().any(|parameter| Kind::of(&parameter.schema) == Kind::Record);
        match method {
            Some(Method::Get | Method::Head) => return Body::Nothing,
            Some(Method::Delete) if !is_object => return Body::Nothing,
            _ => {}
        }
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

/// The place in which a parameter is sent; `None` for the query, which is the default of specs.
fn place(parameter: &Parameter, body: Body, shapes: &mut Shapes<'_>) -> Option<Place> {
    match (parameter.place.as_str(), body) {
        ("query", _) => None,
        ("formData" | "body", Body::Nothing) => {
            shapes.note("body of a method without one: sent in the query");
            None
        }
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

/// The style of a list or object; `None` for indexed, which is the default of specs.
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
pub fn method(api: &Api, shapes: &mut Shapes<'_>) -> Option<Method> {
    let allowed: Vec<Method> =
        api.methods.0.iter().filter_map(|method| known_method(method.as_str())).collect();
    for _ in allowed.len()..api.methods.0.len() {
        shapes.note("method that is not known: left out");
    }
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
    allowed.iter().find(carries).or(allowed.first()).copied()
}

fn known_method(name: &str) -> Option<Method> {
    Method::ALL.iter().copied().find(|method| method.as_str().eq_ignore_ascii_case(name))
}
