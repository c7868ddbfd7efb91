//! Converts the response of the metadata.

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::Value;

use super::document::{Api, Schema};
use super::kind::Kind;
use super::shape::{Shapes, Side};
use crate::import::tolerant;

/// Members of the response, or the shape of a response that is not an object.
pub fn response<'d>(api: &'d Api, shapes: &mut Shapes<'d>) -> (Vec<Member>, Option<Shape>) {
    let Some(schema) = success(api) else {
        if api.responses.iter().any(|(_, response)| response.schema.0.is_some()) {
            shapes.note("no response of a success: those of other statuses are left out");
        }
        return (Vec::new(), undescribed(api, shapes));
    };
    let behind = shapes.behind(schema);
    match Kind::of(behind) {
        Kind::Record => (shapes.members(behind, Side::Output), None),
        Kind::Any
            if matches!(behind.kind.as_str(), "object" | "") && schema.reference.trimmed().is_none() =>
        {
            (Vec::new(), undescribed(api, shapes))
        }
        _ => (Vec::new(), Some(shapes.shape(schema, Side::Output))),
    }
}

/// The shape of a response that no schema describes: an object, unless a documented one is something else.
fn undescribed(api: &Api, shapes: &mut Shapes<'_>) -> Option<Shape> {
    let values =
        api.demos().into_iter().filter_map(|demo| tolerant::read::<Value>(demo.example.as_str()).ok());
    let is_other = values.into_iter().any(|value| !value.is_object() && !value.is_null());
    is_other.then(|| {
        shapes.note("response without a schema, documented as no object: any value");
        Shape { r#type: Some(Type::Any), ..Shape::default() }
    })
}

/// The schema of a successful response: of status 200, else of the first success that has one.
fn success(api: &Api) -> Option<&Schema> {
    let of_200 = api.responses.get("200").and_then(|response| response.schema.0.as_deref());
    let successes = api.responses.iter().filter(|(status, _)| status.starts_with('2'));
    of_200.or_else(|| successes.filter_map(|(_, response)| response.schema.0.as_deref()).next())
}
