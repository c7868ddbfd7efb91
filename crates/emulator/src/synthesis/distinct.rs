//! Items of a generated list are told apart: each has ids and a name of its own.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use cloudspec_spec::language::{Member, Shape, Type};
use cloudspec_wire::Value;

/// What many resources have in common.
const SHARED: [&str; 3] = ["region", "zone", "city"];

/// An item of a list.
pub(super) struct Item<'s> {
    pub(super) shape: &'s Shape,
    /// The name of its list.
    pub(super) list: &'s str,
    /// Its place in the list, counted from 1.
    pub(super) number: usize,
    /// Whether the list comes in pages.
    pub(super) is_on_page: bool,
}

/// Gives an item ids and a name of its own, in the form of the original ones; what has neither id nor name gets another
/// text of its own on a page.
pub(super) fn tell_apart(value: &mut Value, item: &Item<'_>, shapes: &BTreeMap<String, Shape>) {
    let shape = resolved(item.shape, shapes);
    match value {
        Value::String(text) if is_text(shape) && (item.is_on_page || is_list_of_ids(item.list)) => {
            *text = numbered(text, item.number, shape, false);
        }
        Value::Object(values) => {
            let texts = || shape.members.iter().filter(|member| is_text(resolved(&member.shape, shapes)));
            let mut own: Vec<&Member> =
                texts().filter(|member| tells_apart(&member.name, &shape.members)).collect();
            if own.is_empty() && item.is_on_page {
                own.extend(texts().next());
            }
            for member in own {
                if let Some(Value::String(text)) = values.get_mut(&member.name) {
                    let is_name = stem(&member.name, "id").is_none();
                    *text = numbered(text, item.number, resolved(&member.shape, shapes), is_name);
                }
            }
        }
        _ => {}
    }
}

fn is_list_of_ids(name: &str) -> bool {
    stem(name.trim_end_matches('s'), "id").is_some()
}

/// Whether a member of an item is its id, its key, or its name: called just that, or like an id beside it; any name where there
/// is no id.
fn tells_apart(name: &str, members: &[Member]) -> bool {
    if ["key", "tagkey", "tag_key"].contains(&name.to_ascii_lowercase().as_str()) {
        return true;
    }
    let mut ids = members.iter().filter_map(|member| stem(&member.name, "id"));
    match stem(name, "name") {
        Some(own) => own.is_empty() || ids.clone().any(|id| id == own) || ids.next().is_none(),
        None => stem(name, "id").is_some(),
    }
}

/// What is before `end` in a name that ends as a word with it, in small letters: `vswitch` in `VSwitchId`.
fn stem(name: &str, end: &str) -> Option<String> {
    let plain = name.to_ascii_lowercase().replace('_', "");
    let stem = plain.strip_suffix(end)?;
    let begins_word = name.len() == end.len()
        || name.get(name.len() - end.len()..)?.starts_with(|first: char| first.is_ascii_uppercase())
        || name.get(..name.len() - end.len())?.ends_with('_');
    (begins_word && !SHARED.iter().any(|shared| stem.ends_with(shared))).then(|| stem.to_owned())
}

/// A text with a number at its end. It replaces the end of an id, which has its own form, and of what would be too long, and the
/// last part of an address.
fn numbered(text: &str, number: usize, shape: &Shape, is_name: bool) -> String {
    let digits = if is_name { format!("-{number}") } else { number.to_string() };
    if let Ok(address) = text.parse::<Ipv4Addr>() {
        let [a, b, c, _] = address.octets();
        return format!("{a}.{b}.{c}.{digits}");
    }
    let length = text.chars().count();
    let has_room = match shape.max_length {
        Some(most) => (length + digits.len()) as u64 <= most,
        None => is_name,
    };
    let kept = if has_room { length } else { length.saturating_sub(digits.len()).max(1) };
    text.chars().take(kept).chain(digits.chars()).collect()
}

fn is_text(shape: &Shape) -> bool {
    shape.r#type == Some(Type::String)
}

fn resolved<'s>(shape: &'s Shape, shapes: &'s BTreeMap<String, Shape>) -> &'s Shape {
    shape.shape.as_ref().and_then(|name| shapes.get(name)).unwrap_or(shape)
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::language::Shape;
    use serde_json::json;

    use super::*;

    fn text(name: &str) -> Member {
        let shape = Shape { r#type: Some(Type::String), ..Shape::default() };
        Member { name: name.to_owned(), shape, ..Member::default() }
    }

    #[test]
    fn items_have_ids_and_names_of_their_own_and_share_the_rest() {
        let table = [
            (
                json!({ "VpcId": "vpc-00", "VpcName": "name00" }),
                json!({ "VpcId": "vpc-07", "VpcName": "name00-7" }),
            ),
            (
                json!({ "VpcId": "vpc-00", "OSName": "linux" }),
                json!({ "VpcId": "vpc-07", "OSName": "linux" }),
            ),
            (json!({ "user_name": "somebody" }), json!({ "user_name": "somebody-7" })),
            (
                json!({ "Name": "x", "RegionId": "r", "ZoneName": "z" }),
                json!({ "Name": "x-7", "RegionId": "r", "ZoneName": "z" }),
            ),
            (json!({ "Key": "test0", "Value": "x" }), json!({ "Key": "test0-7", "Value": "x" })),
            (json!({ "Paid": "yes", "Id": "abc" }), json!({ "Paid": "yes", "Id": "ab7" })),
        ];
        for (mut item, expected) in table {
            let members = item.as_object().unwrap().keys().map(|name| text(name)).collect();
            let shape = Shape { r#type: Some(Type::Record), members, ..Shape::default() };
            let own = Item { shape: &shape, list: "Items", number: 7, is_on_page: true };
            tell_apart(&mut item, &own, &BTreeMap::new());
            assert_eq!(item, expected);
        }
        let shape = text("").shape;
        for (list, is_on_page, expected) in
            [("InstanceIds", false, "10.0.0.7"), ("Hosts", false, "10.0.0.1"), ("Hosts", true, "10.0.0.7")]
        {
            let mut address = json!("10.0.0.1");
            tell_apart(&mut address, &Item { shape: &shape, list, number: 7, is_on_page }, &BTreeMap::new());
            assert_eq!(address, expected);
        }
    }
}
