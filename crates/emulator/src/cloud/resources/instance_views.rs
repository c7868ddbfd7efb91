//! Members of ECS instances that are worked out of others.

use cloudspec_wire::Value;
use serde_json::json;

use crate::cloud::resource::Others;
use crate::cloud::row::Row;

/// A number in the form of a UUID, made of an id.
pub(super) fn serial_number(id: &str) -> String {
    let mut bytes: [u8; 16] = *b"cloudspec-emulat";
    for (place, byte) in id.bytes().enumerate() {
        let place = place % bytes.len();
        bytes[place] = bytes[place].wrapping_mul(31).wrapping_add(byte);
    }
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-{}-{}-{}", part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32))
}

/// A member of the type of an instance.
pub(super) fn size(others: &Others<'_>, row: &Row, member: &str) -> Value {
    let found = others.row("ecs.instance_type", row.text("InstanceType"));
    found.and_then(|row| row.members.get(member)).cloned().unwrap_or_default()
}

/// Memory in MiB, where the type says it in GiB.
pub(super) fn memory(others: &Others<'_>, row: &Row) -> Value {
    size(others, row, "MemorySize").as_f64().map_or(Value::Null, |size| Value::from((size * 1024.0) as i64))
}

/// What happens to an instance whose host fails: the choice, and what there is to choose from.
pub(super) fn on_maintenance(row: &Row) -> Value {
    let chosen = match row.text("ActionOnMaintenance") {
        "" => "AutoRecover",
        chosen => chosen,
    };
    json!({
        "DefaultValue": "AutoRecover", "Value": chosen, "SupportedValues": ["Stop", "AutoRecover", "AutoRedeploy"],
    })
}
