//! Reading and writing of specs, and the properties that both keep on any input.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use cloudspec_spec::catalogue::{Catalogue, from_text, to_text};
use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::json::Json;
use cloudspec_spec::language::{
    Effect, EnumValue, Example, Member, Operation, Paging, Place, Shape, Style, Type,
};
use cloudspec_spec::node::{self, MAX_DEPTH, Node, Value};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;

fn read(text: &str) -> (Option<Operation>, String) {
    let mut files = Files::default();
    let file = files.add("Operation.json", text);
    let mut diagnostics = Diagnostics::new();
    let operation = from_text(text, file, &mut diagnostics);
    (operation, diagnostics.render(&files))
}

fn member(name: &str, r#type: Type) -> Member {
    Member {
        name: name.to_owned(),
        shape: Shape { r#type: Some(r#type), ..Default::default() },
        ..Default::default()
    }
}

#[test]
fn columns_count_characters() {
    let mut diagnostics = Diagnostics::new();
    let node = node::read("{\n  \"Größe\": 1, \"b\": [2,\r\n3]}", 7, &mut diagnostics).unwrap();
    let Value::Object(entries) = &node.value else { panic!("{node:?}") };
    let Value::Array(elements) = &entries[1].value.value else { panic!("{node:?}") };
    let places: Vec<String> =
        [entries[0].at, entries[0].value.at, entries[1].at, elements[0].at, elements[1].at]
            .map(|at| format!("{at:?}"))
            .to_vec();
    assert_eq!(places, ["7:2:3", "7:2:12", "7:2:15", "7:2:21", "7:3:1"]);
}

#[test]
fn escapes_are_read() {
    let mut diagnostics = Diagnostics::new();
    let node = node::read(r#""a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00z""#, 0, &mut diagnostics).unwrap();
    assert_eq!(Json::from(&node), Json::from("a\"\\/\u{8}\u{c}\n\r\té😀z"));
    for bad in [r#""\ud83d""#, r#""\ude00""#, r#""\ud83d\u0041""#, r#""\u12g4""#, r#""\x""#] {
        assert!(node::read(bad, 0, &mut diagnostics).is_none(), "{bad}");
    }
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth| "[".repeat(depth) + &"]".repeat(depth);
    let mut diagnostics = Diagnostics::new();
    assert!(node::read(&nested(MAX_DEPTH), 0, &mut diagnostics).is_some());
    assert!(node::read(&nested(MAX_DEPTH + 1), 0, &mut diagnostics).is_none());
    assert!(node::read(&"[".repeat(1_000_000), 0, &mut diagnostics).is_none());
    assert_eq!(diagnostics.iter().next().unwrap().message, "nested deeper than 128 levels");
}

#[test]
fn what_is_absent_is_not_written() {
    let operation = Operation { name: "Stop".to_owned(), ..Default::default() };
    assert_eq!(to_text(&operation), "{\n  \"name\": \"Stop\",\n  \"effect\": \"write\"\n}\n");
}

#[test]
fn a_plain_member_is_one_line() {
    let mut status = member("Status", Type::Enum);
    status.shape.values =
        ["On", "Off"].map(|value| EnumValue { value: value.into(), ..Default::default() }).into();
    status.shape.values[1].doc = Some("Powered off.".to_owned());
    let mut tags = member("Tags", Type::List);
    tags.style = Some(Style::Json);
    tags.shape.items = Some(Box::new(Shape { shape: Some("Tag".to_owned()), ..Default::default() }));
    tags.shape.max_items = Some(20);
    let operation = Operation {
        name: "List".to_owned(),
        effect: Effect::Read,
        input: vec![member("Size", Type::Int32), tags],
        output: vec![status],
        paging: Some(Paging { page: Some("Page".into()), items: "Items".into(), ..Default::default() }),
        ..Default::default()
    };
    insta::assert_snapshot!(to_text(&operation));
}

#[test]
fn base_specs_are_in_the_order_of_their_names() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/base");
    let (catalogue, diagnostics) = Catalogue::read(root.as_ref());
    assert_eq!(diagnostics.render(&catalogue.files), "");
    let services = catalogue.providers.iter().flat_map(|provider| &provider.services);
    let names: Vec<String> = services
        .flat_map(|service| {
            service.operations.iter().map(|operation| format!("{} {}", service.spec.name, operation.stem()))
        })
        .collect();
    assert_eq!(names, ["pets CreatePet", "pets GetPet", "pets ListPets", "tags ListTags"]);
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(bytes in vec(any::<u8>(), 0..200)) {
        read(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn nothing_like_a_spec_makes_the_reader_panic(
        pieces in vec(prop::sample::select(PIECES), 0..60),
    ) {
        let (operation, messages) = read(&pieces.concat());
        prop_assert_eq!(operation.is_none(), messages.contains("error"));
    }

    #[test]
    fn no_cut_makes_the_reader_panic(operation in operations(), cut in any::<prop::sample::Index>()) {
        let text = to_text(&operation);
        let cut = cut.index(text.len());
        read(&text.chars().take(cut).collect::<String>());
    }

    #[test]
    fn what_is_written_is_read_again(operation in operations()) {
        let text = to_text(&operation);
        let (again, messages) = read(&text);
        prop_assert_eq!(messages, "");
        prop_assert_eq!(again.as_ref(), Some(&operation));
        prop_assert_eq!(to_text(&again.unwrap()), text);
    }

    #[test]
    fn the_order_of_keys_does_not_matter(operation in operations(), turns in vec(any::<usize>(), 1..20)) {
        let mut diagnostics = Diagnostics::new();
        let text = to_text(&operation);
        let node = node::read(&text, 0, &mut diagnostics).unwrap();
        let shuffled = shuffle(&node, &mut turns.into_iter().cycle());
        let (again, messages) = read(&shuffled.compact());
        prop_assert_eq!(messages, "");
        prop_assert_eq!(again, Some(operation));
    }

    #[test]
    fn json_is_read_as_it_was_written(value in values()) {
        for text in [value.pretty(), value.compact()] {
            let mut diagnostics = Diagnostics::new();
            let node = node::read(&text, 0, &mut diagnostics);
            prop_assert_eq!(node.as_ref().map(Json::from), Some(value.clone()), "{}", text);
        }
    }
}

const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\"name\"",
    "\"effect\"",
    "\"read\"",
    "\"input\"",
    "\"type\"",
    "\"items\"",
    "\"values\"",
    "\"string\"",
    "\"max_items\"",
    "1",
    "-0.5e3",
    "true",
    "null",
    "\\",
    "\\u12",
    "\n",
    " ",
    "é",
];

/// The value with the keys of every object turned round.
fn shuffle(node: &Node<'_>, turns: &mut impl Iterator<Item = usize>) -> Json {
    match &node.value {
        Value::Array(elements) => {
            Json::Array(elements.iter().map(|element| shuffle(element, turns)).collect())
        }
        Value::Object(entries) => {
            let turn = turns.next().unwrap_or_default() % entries.len().max(1);
            let mut shuffled: Vec<_> =
                entries.iter().map(|entry| (entry.key.to_string(), shuffle(&entry.value, turns))).collect();
            shuffled.rotate_left(turn);
            if turn % 2 == 1 {
                shuffled.reverse();
            }
            Json::Object(shuffled)
        }
        _ => Json::from(node),
    }
}

fn values() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(|number| Json::Number(number.to_string())),
        "-?[1-9][0-9]{0,3}(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,2})?".prop_map(Json::Number),
        any::<String>().prop_map(Json::String),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Json::Array),
            prop::collection::btree_map(any::<String>(), inner, 0..5).prop_map(Json::object),
        ]
    })
}

fn operations() -> impl Strategy<Value = Operation> {
    let example = (name(), of(values()), of(any::<u16>())).prop_map(|(name, input, status)| Example {
        name,
        input,
        status,
        ..Default::default()
    });
    let parts = (vec(members(), 0..4), vec(members(), 0..4), of(shapes()), vec(example, 0..2));
    (name(), of(name()), any::<bool>(), parts).prop_map(
        |(name, revision, anonymous, (input, output, payload, examples))| Operation {
            name,
            revision,
            anonymous,
            input,
            output,
            payload,
            examples,
            ..Default::default()
        },
    )
}

fn members() -> impl Strategy<Value = Member> {
    members_of(shapes())
}

fn members_of(shapes: impl Strategy<Value = Shape>) -> impl Strategy<Value = Member> {
    let words = (of(prop::sample::select(Place::ALL)), of(prop::sample::select(Style::ALL)));
    (name(), of(any::<String>()), any::<bool>(), any::<bool>(), words, shapes).prop_map(
        |(name, doc, required, secret, (place, style), shape)| Member {
            name,
            doc,
            required,
            secret,
            place,
            style,
            shape,
            ..Default::default()
        },
    )
}

fn shapes() -> impl Strategy<Value = Shape> {
    let value = (any::<String>(), of(any::<String>())).prop_map(|(value, doc)| EnumValue {
        value,
        doc,
        ..Default::default()
    });
    let limits =
        (of(any::<u64>()), of(any::<u32>()), of(any::<f32>().prop_filter("finite", |it| it.is_finite())));
    let leaf = (of(prop::sample::select(Type::ALL)), of(name()), vec(value, 0..3), limits).prop_map(
        |(r#type, shape, values, (max_length, min_items, minimum))| Shape {
            r#type,
            shape,
            values,
            max_length,
            min_items: min_items.map(u64::from),
            minimum: minimum.map(f64::from),
            ..Default::default()
        },
    );
    leaf.prop_recursive(3, 12, 3, |inner| {
        (of(inner.clone().prop_map(Box::new)), vec(members_of(inner), 0..3), of(name()))
            .prop_map(|(items, members, wrapper)| Shape { items, members, wrapper, ..Default::default() })
    })
}

fn name() -> impl Strategy<Value = String> {
    "[A-Za-z][A-Za-z0-9_.-]{0,8}"
}
