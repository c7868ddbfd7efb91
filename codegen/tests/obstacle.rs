//! The obstacle course: specs that name things as badly as possible, generated, compiled, and used.

use cloudspec_obstacle_course as course;
use cloudspec_wire::{Dynamic, Field, Record, Repeat, Schema, Shape, Value, equal, json};
use serde_json::json;

/// Records within records that a sample goes into; 28 levels are nested, and shapes that contain themselves have
/// no end.
const DEPTH: usize = 30;

#[test]
fn every_request_and_response_round_trips_and_equals_its_dynamic_twin() {
    for operation in course::SERVICE.operations {
        for record in [(operation.request)(operation), (operation.response)(operation)] {
            let mut record = record;
            let sample = sample(record.schema(), DEPTH);
            json::from_value(&sample, &mut *record)
                .unwrap_or_else(|error| panic!("{}: {error}", operation.name));
            assert_eq!(json::to_value(&*record), sample, "{} as its type", operation.name);
            let mut dynamic = Dynamic::new(record.schema());
            json::from_value(&sample, &mut dynamic).unwrap();
            assert_eq!(json::to_value(&dynamic), sample, "{} as a dynamic record", operation.name);
            assert!(equal(&*record, &dynamic), "{}", operation.name);
        }
    }
}

/// A value with every member set.
fn sample(schema: &'static Schema, depth: usize) -> Value {
    let members =
        schema.fields.iter().filter_map(|field| Some((field.wire.to_owned(), member(field, depth)?)));
    Value::Object(members.collect())
}

fn member(field: &'static Field, depth: usize) -> Option<Value> {
    let one = match field.shape {
        Shape::String => json!("text"),
        Shape::Boolean => json!(true),
        Shape::Int32 | Shape::Int64 => json!(7),
        Shape::Float | Shape::Double => json!(1.5),
        Shape::Timestamp => json!("2026-01-02T03:04:05Z"),
        Shape::Bytes => json!("AAEC"),
        Shape::Any => json!({ "any": [1, null] }),
        Shape::Enum(values) => json!(values.last().copied().unwrap_or("new")),
        Shape::Nested(element) => member(element, depth)?,
        shape => sample(shape.schema().filter(|_| depth > 0 && !is_looped(shape, depth))?, depth - 1),
    };
    Some(match field.repeat {
        Repeat::One => one,
        Repeat::List { wrapper: None } => json!([one]),
        Repeat::List { wrapper: Some(wrapper) } => json!({ wrapper: [one] }),
        Repeat::Map => json!({ "key": one }),
        other => panic!("{other:?}"),
    })
}

/// Shapes that contain themselves several times grow without bounds long before the depth is reached.
fn is_looped(shape: Shape, depth: usize) -> bool {
    shape.schema().is_some_and(|schema| ["Tree", "Ping", "Pong"].contains(&schema.name)) && depth < DEPTH - 2
}

#[test]
fn clones_are_equal_and_secrets_are_not_shown() {
    let response: course::TypesResponse =
        serde_json::from_value(sample(&course::types::TYPES_RESPONSE, DEPTH)).unwrap();
    assert_eq!(response.clone(), response);
    assert_eq!(serde_json::to_value(&response).unwrap(), sample(&course::types::TYPES_RESPONSE, DEPTH));
    let shown = format!("{response:?}");
    assert!(shown.contains("Secret: ***"), "{shown}");
}

#[test]
fn names_of_rust_and_of_ours_are_usable() {
    let request = course::KeywordsRequest::new().r#type("t").self_("s").new_("n").schema_("x").r#fn("f");
    assert_eq!(request.r#type.as_deref(), Some("t"));
    let wire = json::to_value(&request);
    assert_eq!(wire, json!({ "type": "t", "self": "s", "new": "n", "schema": "x", "fn": "f" }));
}

#[test]
fn names_that_differ_by_case_alone_are_kept_apart() {
    let request = course::CollisionsRequest::new()
        .key("a")
        .key_capital("b")
        .key_upper("c")
        .health_check_url_capital("d");
    let wire = json::to_value(&request);
    assert_eq!(wire, json!({ "key": "a", "Key": "b", "KEY": "c", "HealthCheckUrl": "d" }));
}

#[test]
fn enum_values_that_look_alike_are_kept_apart() {
    for text in course::values::Status::VALUES {
        assert_eq!(course::values::Status::from(*text).as_str(), *text);
        let is_known = !matches!(course::values::Status::from(*text), course::values::Status::Unknown(_));
        assert!(is_known, "{text} is a documented value");
    }
    assert_eq!(course::values::Status::from("later").as_str(), "later");
}

#[test]
fn a_value_that_always_contains_itself_ends() {
    let tree = course::shapes::Tree::default();
    assert!(tree.parent.is_none());
    assert_eq!(json::to_value(&tree), json!({ "Name": "" }));
}

#[test]
fn revisions_are_operations_of_their_own() {
    let revised = &course::keywords_2018::OPERATION;
    assert_eq!((revised.name, revised.revision), ("Keywords", Some("2018")));
    assert_eq!(course::SERVICE.operation("Keywords").unwrap().revision, None);
    let _ = course::Keywords2018Request::new("required");
}

#[test]
fn what_the_client_fills_in_is_no_argument() {
    let (_, region) = course::keywords::KEYWORDS_REQUEST.field("RegionId").unwrap();
    assert!(region.required && region.filled);
    let (_, token) = course::collisions::COLLISIONS_REQUEST.field("ClientToken").unwrap();
    assert!(token.filled);
}

#[test]
fn shapes_are_shared_where_the_spec_names_them_and_nowhere_else() {
    assert_eq!(course::MoveResponse::default().schema().name, "MoveResponse");
    assert_eq!(course::NewResponse::default().schema().name, "NewResponse");
    let tree: course::shapes::Tree = course::RecursionResponse::default().tree.unwrap_or_default();
    assert_eq!(tree.schema().name, "Tree");
}
