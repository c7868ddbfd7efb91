//! What holds for any input.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use cloudspec_wire::{Decode, Dynamic, Place, Value, json, query, xml};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use support::{Owner, Status, THING, Thing, keep};

/// Texts, among them awkward ones.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9 ]{0,6}",
        "\\PC{0,6}",
        r#"[\\"<>&'\n\t,.;=%+ ]{1,4}"#,
        Just("😀\u{7f}\u{2028}".to_owned())
    ]
}

fn owner() -> impl Strategy<Value = Owner> {
    (option::of(text()), option::of(any::<i64>()), option::of(text())).prop_map(|(key, size, token)| Owner {
        key,
        size,
        token,
        ..Owner::default()
    })
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![any::<i32>().prop_map(f64::from), -1e9..1e9, Just(1e-7), Just(0.1)]
}

fn thing() -> impl Strategy<Value = Thing> {
    let plain = (text(), any::<bool>(), any::<i64>(), number(), text(), text(), owner());
    let optional = (
        option::of(text()),
        option::of(any::<bool>()),
        option::of(any::<i64>()),
        option::of(number()),
        option::of(prop_oneof![Just(Status::Running), text().prop_map(Status::from)]),
        option::of(text()),
        option::of(owner()),
    );
    let lists = (
        vec(text(), 0..4),
        vec(any::<i64>(), 0..4),
        vec(owner(), 0..3),
        vec(owner(), 0..3),
        vec(text(), 0..3),
    );
    let maps = (
        btree_map("[a-z]{1,3}", text(), 0..3),
        btree_map("[a-z]{1,3}", owner(), 0..3),
        btree_map("[a-z]{1,3}", vec(text(), 1..3), 0..3),
    );
    let fields = (plain, optional, lists, vec(any::<i64>(), 0..3), maps);
    let flat = fields.prop_map(|(plain, optional, lists, codes, maps)| Thing {
        request_id: plain.0,
        ready: plain.1,
        total: plain.2,
        score: plain.3,
        kind: plain.4.into(),
        updated: plain.5.into(),
        origin: plain.6,
        name: optional.0,
        enabled: optional.1,
        count: optional.2,
        ratio: optional.3,
        status: optional.4,
        created: optional.5.map(Into::into),
        owner: optional.6,
        zones: lists.0,
        ports: lists.1,
        disks: lists.2,
        tags: lists.3,
        ids: lists.4,
        codes,
        labels: maps.0,
        members: maps.1,
        groups: maps.2,
        ..Thing::default()
    });
    let flat = flat.boxed();
    (flat.clone(), option::of(flat))
        .prop_map(|(thing, parent)| Thing { parent: parent.map(Box::new), ..thing })
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            btree_map(text(), inner, 0..4).prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// JSON of the fields of a thing with anything in them, sometimes broken.
fn body() -> impl Strategy<Value = String> {
    let name = proptest::sample::select(THING.fields).prop_map(|field| field.wire.to_owned());
    let wrapped = (prop_oneof!["Tag", "Id", "Code"], value())
        .prop_map(|(name, value)| serde_json::json!({name: value}));
    let members = vec((prop_oneof![4 => name, 1 => text()], prop_oneof![value(), wrapped]), 0..6);
    members.prop_map(|members| {
        let members: Vec<String> =
            members.into_iter().map(|(name, value)| format!("{}:{value}", Value::from(name))).collect();
        format!("{{{}}}", members.join(","))
    })
}

/// The text with some of its bytes replaced, removed or doubled, as far as it stays text.
fn mutated(text: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let edits = vec((any::<prop::sample::Index>(), 0..3_u8, "[\\[\\]{}\",:0-9.eE+\\\\u \ntfn-]"), 0..4);
    (text, edits).prop_map(|(text, edits)| {
        let mut text: Vec<char> = text.chars().collect();
        for (index, kind, with) in edits {
            if text.is_empty() {
                break;
            }
            let at = index.index(text.len());
            match kind {
                0 => text[at] = with.chars().next().unwrap_or(' '),
                1 => drop(text.remove(at)),
                _ => text.insert(at, text[at]),
            }
        }
        text.into_iter().collect()
    })
}

/// The tree that `quick-xml` sees, as ours gives it, without stray text; nothing when it refuses.
fn tree_of_quick_xml(text: &str) -> Option<Value> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open = vec![(String::new(), String::new(), serde_json::Map::new())];
    loop {
        let depth = open.len();
        let (_, content, members) = open.last_mut()?;
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                open.push((tag.name().into_inner().to_owned(), String::new(), serde_json::Map::new()));
            }
            Event::Text(text) => content.push_str(&text.into_inner()),
            Event::CData(text) => content.push_str(&text.into_inner()),
            Event::End(_) => {
                let (name, content, members) = open.pop()?;
                let value = if members.is_empty() { Value::from(content) } else { Value::from(members) };
                match open.last_mut()?.2.entry(name) {
                    serde_json::map::Entry::Vacant(entry) => drop(entry.insert(value)),
                    serde_json::map::Entry::Occupied(mut entry) => match entry.get_mut() {
                        Value::Array(items) => items.push(value),
                        former => *former = Value::Array(vec![former.take(), value]),
                    },
                }
            }
            Event::Eof if depth == 1 => return members.remove("R"),
            Event::GeneralRef(reference) => {
                content.push_str(quick_xml::escape::resolve_predefined_entity(&reference.xml10_content())?);
            }
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn without_stray_text(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("$text");
            members.values_mut().for_each(without_stray_text);
        }
        Value::Array(items) => items.iter_mut().for_each(without_stray_text),
        _ => {}
    }
}

/// Everything that reads bytes, on these bytes.
fn read_all(body: &[u8]) {
    for options in [Decode::default(), keep(), Decode { envelope: Some("Owner"), ..keep() }] {
        for codec in [json::decode, xml::decode] {
            let (mut thing, mut dynamic) = (Thing::default(), Dynamic::new(&THING));
            let (typed, untyped) = (codec(body, &mut thing, &options), codec(body, &mut dynamic, &options));
            assert_eq!(typed, untyped);
            if let Err(error) = &typed {
                assert!(error.offset <= body.len() && !error.to_string().is_empty());
                continue;
            }
            let _ = (format!("{thing:?}"), cloudspec_wire::check(&thing), xml::encode(&thing, "R"));
            let _ = query::flatten(&thing, Place::Query);
            assert!(serde_json::from_str::<Value>(&json::encode(&thing)).is_ok());
        }
    }
    let _ = json::member(body, |name| name == "RequestId");
    let pairs = query::parse_form(&String::from_utf8_lossy(body));
    let _ = query::unflatten(&pairs, Place::Query, &mut Thing::default());
}

/// What XML and queries cannot tell apart: lists of one empty element and none.
fn without_blank_lists(mut thing: Thing) -> Thing {
    if thing.zones == [""] {
        thing.zones.clear();
    }
    if thing.disks == [Owner::default()] {
        thing.disks.clear();
    }
    thing.groups.retain(|_, names| *names != [""]);
    thing.parent = thing.parent.map(|parent| Box::new(without_blank_lists(*parent)));
    thing
}

/// What a query has no parameter for: records without members.
fn without_empty_records(mut thing: Thing) -> Thing {
    let fill = |owner: &mut Owner| owner.size = Some(owner.size.unwrap_or(7));
    fill(&mut thing.origin);
    thing.owner.iter_mut().for_each(fill);
    thing.disks.iter_mut().for_each(fill);
    thing.tags.iter_mut().for_each(fill);
    thing.members.values_mut().for_each(fill);
    thing.parent = thing.parent.map(|parent| Box::new(without_empty_records(*parent)));
    thing
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_never_panic(body in vec(any::<u8>(), 0..64)) {
        read_all(&body);
    }

    #[test]
    fn broken_json_never_panics(body in mutated(body())) {
        read_all(body.as_bytes());
    }

    #[test]
    fn broken_xml_never_panics(thing in thing(), cut in any::<prop::sample::Index>(), with in "[<>&;/!\\[\\]a-z\"#x]{0,3}") {
        let mut text = xml::encode(&thing, "R");
        let at = (0..=cut.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        text.insert_str(at, &with);
        read_all(text.as_bytes());
        read_all(&text.as_bytes()[..at]);
    }

    #[test]
    fn xml_is_read_as_quick_xml_reads_it(thing in thing(), edits in vec((any::<prop::sample::Index>(), "<b>|</b>|<b/>|<!-- <c> -->|<\\?p \\?>|<!\\[CDATA\\[<d>\\]\\]>| |>|</|/>|<|!|x|]"), 0..4)) {
        let mut text = xml::encode(&thing, "New").split_once("?>").unwrap().1.to_owned();
        for (index, with) in edits {
            let at = (0..=index.index(text.len() + 1)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            text.insert_str(at, &with);
        }
        let text = format!("<R>{text}</R>");
        let Some(Value::Object(mut theirs)) = tree_of_quick_xml(&text) else { return Ok(()) };
        let mut read = Thing::default();
        if xml::decode(text.as_bytes(), &mut read, &keep()).is_ok() {
            let (mut ours, mut theirs) = (read.extra.get("New").cloned(), theirs.remove("New"));
            ours.iter_mut().chain(theirs.iter_mut()).for_each(without_stray_text);
            prop_assert_eq!(ours, theirs, "{}", text);
        }
    }

    #[test]
    fn broken_queries_never_panic(pairs in vec(("([A-Z][a-z]{0,7}|[0-9]{1,6}|Tags|Matrix|Labels|Parent|[.])(\\.([0-9]{1,6}|Key|Tags|Parent|1)){0,4}", text()), 0..8)) {
        let mut thing = Thing::default();
        let _ = query::unflatten(&pairs, Place::Query, &mut thing);
        let _ = query::flatten(&thing, Place::Query);
    }

    #[test]
    fn json_carries_every_record(thing in thing()) {
        let text = json::encode(&thing);
        let mut read = Thing::default();
        json::decode(text.as_bytes(), &mut read, &Decode::default()).unwrap();
        prop_assert_eq!(&read, &thing);
        let mut dynamic = Dynamic::new(&THING);
        json::decode(text.as_bytes(), &mut dynamic, &keep()).unwrap();
        prop_assert_eq!(json::encode(&dynamic), text);
        let value = json::to_value(&thing);
        let mut read = Thing::default();
        json::from_value(&value, &mut read).unwrap();
        prop_assert_eq!(read, thing);
    }

    #[test]
    fn xml_carries_every_record(thing in thing()) {
        let thing = without_blank_lists(thing);
        let mut read = Thing::default();
        xml::decode(xml::encode(&thing, "R").as_bytes(), &mut read, &Decode::default()).unwrap();
        prop_assert_eq!(read, thing);
    }

    #[test]
    fn queries_carry_every_record(thing in thing()) {
        let thing = without_empty_records(thing);
        let sent = query::form(&query::flatten(&thing, Place::Query));
        let mut read = Thing::default();
        query::unflatten(&query::parse_form(&sent), Place::Query, &mut read).unwrap();
        prop_assert_eq!(read, thing);
    }

    #[test]
    fn any_reads_what_serde_json_reads(value in value()) {
        let text = format!("{{\"Detail\":{value}}}");
        let mut thing = Thing::default();
        json::decode(text.as_bytes(), &mut thing, &Decode::default()).unwrap();
        prop_assert_eq!(thing.detail, serde_json::from_str::<Value>(&text).unwrap()["Detail"].take());
    }

    #[test]
    fn the_same_texts_are_json_as_for_serde_json(text in prop_oneof![mutated(value().prop_map(|value| value.to_string())), mutated(body())]) {
        let text = format!("{{\"New\":{text}}}");
        // Raw control characters in strings are taken; a blank means the same as a line end everywhere else.
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(&text.replace(char::is_control, " "));
        let ours = json::decode(text.as_bytes(), &mut Thing::default(), &keep());
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{} ours {:?} theirs {:?}", text, ours, theirs);
    }

    #[test]
    fn keep_loses_nothing(body in body()) {
        // Of members of the same name the last one counts, here as there.
        let Ok(came) = serde_json::from_str::<Value>(&body) else { return Ok(()) };
        let mut thing = Thing::default();
        json::decode(body.as_bytes(), &mut thing, &keep()).unwrap();
        let back = json::to_value(&thing);
        prop_assert!(support::says_the_same(&came, &back), "came {}\nback {}", came, back);
    }

    #[test]
    fn percent_encoding_is_undone(name in text(), value in text()) {
        let pairs = [(name.into(), value)];
        prop_assert_eq!(query::parse_form(&query::form(&pairs)), pairs);
    }
}
