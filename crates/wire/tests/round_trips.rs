//! Every kind of value in every kind of member is read, and written back unchanged.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

use cloudspec_wire::{Dynamic, Record, Repeat, Value, json, xml};
use support::{THING, Thing, keep};

/// The members of a thing with their wrappers, and the values of a format with `F` and `W` in the place of both.
fn bodies(format: &str) -> Vec<(String, String)> {
    let cases: Value = serde_json::from_str(include_str!("cases/members.json")).unwrap();
    let fields = cases["fields"].as_object().unwrap();
    let missing: Vec<&str> =
        THING.fields.iter().map(|field| field.wire).filter(|wire| !fields.contains_key(*wire)).collect();
    assert!(missing.is_empty(), "fields without cases: {missing:?}");
    let mut bodies = Vec::new();
    for (field, wrapper) in fields {
        let wrapper = wrapper.as_str().filter(|wrapper| !wrapper.is_empty()).unwrap_or("Wrapper");
        for value in cases[format].as_array().unwrap() {
            let value = value.as_str().unwrap();
            let body = match format {
                "json" => format!("{{\"{field}\":{}}}", value.replace("\"W\"", &format!("\"{wrapper}\""))),
                _ => {
                    let named = |text: &str, from: &str, to: &str| {
                        text.replace(&format!("<{from}>"), &format!("<{to}>"))
                            .replace(&format!("</{from}>"), &format!("</{to}>"))
                    };
                    format!("<R>{}</R>", named(&named(value, "W", wrapper), "F", field))
                }
            };
            bodies.push((field.clone(), body));
        }
    }
    assert!(bodies.len() > 1000, "{} bodies", bodies.len());
    bodies
}

fn check(format: &str, each: impl Fn(&str, &str, &mut dyn Record) -> Result<(), String>) {
    let mut failures = Vec::new();
    let bodies = bodies(format);
    for (field, body) in &bodies {
        for record in [&mut Thing::default() as &mut dyn Record, &mut Dynamic::new(&THING)] {
            if let Err(why) = each(field, body, record) {
                failures.push(format!("{body}\n  {why}"));
            }
        }
    }
    assert!(failures.is_empty(), "{} of {} fail\n{}", failures.len(), bodies.len(), failures.join("\n"));
}

/// Whether two values are the same, where a number is the same in any spelling.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, left)| right.get(key).is_some_and(|right| same(left, right)))
        }
        (left, right) => left == right,
    }
}

#[test]
fn every_json_value_in_every_member_is_written_back_as_it_came() {
    check("json", |field, body, record| {
        json::decode(body.as_bytes(), record, &keep()).map_err(|error| error.to_string())?;
        let text = json::encode(record);
        let came: Value = serde_json::from_str(body).unwrap();
        let back: Value = serde_json::from_str(&text).map_err(|error| format!("{error}: {text}"))?;
        // A member that is `null` is an absent one.
        let is_null = came[field].is_null() && back[field].is_null();
        if is_null || same(&came, &back) { Ok(()) } else { Err(text) }
    });
}

/// An XML text as a tree of names and texts: elements of different names in the order of their names, since that order
/// says nothing, and white space between elements left out. A wrapper or map that comes twice is one.
fn tree(text: &str) -> Vec<(String, String)> {
    let mut leaves = Vec::new();
    let mut path: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        let (tag, after) = after.split_once('>').unwrap();
        let is_empty = !tag.starts_with('/') && after.trim_start().starts_with("</");
        if !before.trim().is_empty() || is_empty {
            let whole = path.iter().chain(is_empty.then_some(&tag)).copied().collect::<Vec<_>>().join("/");
            leaves.push((whole, before.trim().to_owned()));
        }
        match tag.strip_prefix('/') {
            Some(_) => drop(path.pop()),
            None => path.push(tag),
        }
        rest = after;
    }
    leaves.sort_by(|left, right| left.0.cmp(&right.0));
    leaves
}

#[test]
fn every_xml_value_in_every_member_is_written_back_as_it_came() {
    check("xml", |field, body, record| {
        xml::decode(body.as_bytes(), record, &keep()).map_err(|error| error.to_string())?;
        let text = xml::encode(record, "R");
        let back = text.split_once("?>").unwrap().1;
        let is_merged = THING
            .field(field)
            .is_some_and(|(_, row)| matches!(row.repeat, Repeat::Map | Repeat::List { wrapper: Some(_) }));
        let (mut came, mut back_tree) = (tree(body), tree(back));
        if is_merged {
            let whole = format!("R/{field}");
            for tree in [&mut came, &mut back_tree] {
                tree.retain(|(path, text)| *path != whole || !text.is_empty());
            }
        }
        if came == back_tree { Ok(()) } else { Err(back.to_owned()) }
    });
}
