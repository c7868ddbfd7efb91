//! System events: none ever happen here, so what tells of them is that all is well.

use cloudspec_wire::Value;
use serde_json::json;

use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::select::select;
use crate::refusal::Refusal;

/// `DescribeInstancesFullStatus` and `DescribeDisksFullStatus`.
pub(super) fn full_statuses(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let page = select(work, resource)?;
    let table = work.model.table(resource.table);
    let path = work.call.target.operation.paging.map(|paging| paging.items).unwrap_or_default();
    let rows = page.ids.iter().filter_map(|id| work.cloud.get(table, id));
    Ok(acts::page_of(work, &page, path, rows.map(|row| full_status(resource, row))))
}

fn full_status(resource: &Resource, row: &Row) -> Value {
    let (status, health) = (json!({ "Name": row.text(resource.status) }), json!({ "Name": "Ok", "Code": 0 }));
    match resource.key {
        "DiskId" => json!({
            "DiskId": row.id, "InstanceId": row.text("InstanceId"), "Device": row.text("Device"), "Status": status,
            "HealthStatus": health, "DiskEventSet": { "DiskEventType": [] },
        }),
        _ => json!({
            "InstanceId": row.id, "Status": status, "HealthStatus": health,
            "ScheduledSystemEventSet": { "ScheduledSystemEventType": [] },
        }),
    }
}

/// `DescribeInstanceHistoryEvents`.
pub(super) fn history(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    acts::paged(work, Vec::new())
}
