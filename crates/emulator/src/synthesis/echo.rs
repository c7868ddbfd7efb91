//! What a response has of its request: regions, zones and ids that were asked for are those that it shows.

use cloudspec_wire::{Field, Operation, Value};

use crate::paging::items_mut;

/// What many things have in common: a filter by it says nothing about how many there are.
const SHARED: [&str; 3] = ["regionid", "zoneid", "resourcegroupid"];

/// Gives members of the response, and of the items of its list, the ids that the request has under the same names. An optional
/// id finds one item.
pub(crate) fn echo(operation: &Operation, input: &Value, output: &mut Value) {
    for field in operation.input.fields.iter().filter(|field| is_id(field.wire)) {
        let Some(value @ Value::String(text)) = input.get(field.wire) else { continue };
        if text.is_empty() {
            continue;
        }
        set(output, field.wire, value);
        let items = match &mut *output {
            Value::Array(items) => Some(items),
            output => operation.paging.and_then(|paging| items_mut(operation.output, paging.items, output)),
        };
        if let Some(items) = items {
            echo_in_items(field, value, items);
        }
    }
}

fn echo_in_items(field: &Field, value: &Value, items: &mut Vec<Value>) {
    let has_it = items.iter().any(|item| item.get(field.wire).is_some());
    let is_shared = SHARED.contains(&plain(field.wire).as_str());
    if has_it && !is_shared && !field.required {
        items.truncate(1);
    }
    let mut echoed = items.clone();
    echoed.iter_mut().for_each(|item| set(item, field.wire, value));
    // What is told apart by this id alone stays so.
    let are_distinct = echoed.first().zip(echoed.get(1)).is_none_or(|(first, second)| first != second);
    if are_distinct {
        *items = echoed;
    }
}

/// Sets a text that is there.
fn set(record: &mut Value, name: &str, value: &Value) {
    if let Some(member) = record.get_mut(name).filter(|member| member.is_string()) {
        *member = value.clone();
    }
}

fn is_id(name: &str) -> bool {
    let plain = plain(name);
    plain.ends_with("id") && !plain.ends_with("requestid")
}

fn plain(name: &str) -> String {
    name.to_ascii_lowercase().replace('_', "")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalogue::Catalogue;

    #[test]
    fn a_response_shows_what_was_asked_for() {
        let catalogue = Catalogue::built_in().unwrap();
        let operation = catalogue.named("DescribeVirtualBorderRouters").next().unwrap().operation;
        let item = |id: &str| json!({ "VbrId": id, "RegionId": "cn-hangzhou" });
        let output = |items: Value| json!({ "VirtualBorderRouterSet": { "VirtualBorderRouterType": items } });
        let mut all = output(json!([item("vbr-1"), item("vbr-2")]));
        echo(operation, &json!({ "RegionId": "cn-shanghai" }), &mut all);
        let items = &all["VirtualBorderRouterSet"]["VirtualBorderRouterType"];
        assert_eq!((items.as_array().unwrap().len(), &items[1]["RegionId"]), (2, &json!("cn-shanghai")));

        let operation = catalogue.named("DescribePhysicalConnectionLOA").next().unwrap().operation;
        let mut one = json!({ "PhysicalConnectionLOAType": {}, "InstanceId": "pc-1", "RequestId": "r" });
        echo(operation, &json!({ "InstanceId": "pc-mine", "RequestId": "mine" }), &mut one);
        assert_eq!((&one["InstanceId"], &one["RequestId"]), (&json!("pc-mine"), &json!("r")));
    }
}
