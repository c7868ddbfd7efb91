//! Zenlayer: disks of machines.

use cloudspec_wire::Value;
use serde_json::json;

use super::machines::{extend, pay};
use super::services::VM;
use super::subnets::ELSEWHERE;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// Sizes of a data disk, in gigabytes.
const SMALLEST: u64 = 10;
const LARGEST: u64 = 2000;

pub(super) fn resources() -> Vec<Resource> {
    vec![disk()]
}

fn disk() -> Resource {
    Resource::new("vm.disk", VM, "diskId", "1")
        .missing(404, &["INVALID_DISK_NOT_FOUND"])
        .states("diskStatus", &["CREATING", "AVAILABLE"])
        .wrong_state(403, &["OPERATION_DENIED_DISK_STATUS"])
        .created("createTime")
        .defaults(json!({
            "diskType": "DATA", "diskCategory": "NVMe SSD", "portable": true, "chargeType": "POSTPAID", "diskSize": 20,
            "autoRenew": false,
        }))
        .ignores(&["diskAmount", "chargePrepaid"])
        .computed("instanceName", |others, row| {
            others.row("vm.instance", row.text("instanceId"))
                .map_or(Value::Null, |machine| Value::from(machine.text("instanceName")))
        })
        .inherits("instanceId", "vm.instance", &["zoneId"])
        .needs("zoneId", "vm.zone")
        .indexed(&["instanceId"])
        .on_create(complete)
        .create_many("CreateDisks", "diskAmount", &["diskIds"])
        .list("DescribeDisks")
        .set("ModifyDisksAttributes")
        .set("ModifyDisksResourceGroup")
        .change(
            "ResizeDisk",
            from(&["AVAILABLE", "IN_USE"]).copies(&["diskSize"]).prepares(|work, row, members| {
                let own = row.members.get("diskSize").and_then(Value::as_u64).unwrap_or_default();
                check_size(work, members, own + 1)
            }),
        )
        .custom("RenewDisk", renew)
        .change(
            "AttachDisks",
            from(&["AVAILABLE"]).to(&["ATTACHING", "IN_USE"]).copies(&["instanceId"]).prepares(check_zone),
        )
        .change(
            "DetachDisks",
            from(&["IN_USE"]).to(&["DETACHING", "AVAILABLE"]).clears(&["instanceId"]).prepares(portable),
        )
        .change(
            "ChangeDisksAttach",
            from(&["IN_USE"]).to(&["CHANGING", "IN_USE"]).copies(&["instanceId"]).prepares(
                |work, row, members| {
                    portable(work, row, members)?;
                    check_zone(work, row, members)
                },
            ),
        )
        .change("TerminateDisk", from(&["AVAILABLE"]).to(&["RECYCLING", "RECYCLED"]).prepares(portable))
        .change("ReleaseDisk", from(&["RECYCLED"]).to(&["DELETING"]).gone())
}

/// A new disk: of its machine from the start, if it names one.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    // The disks of a new machine come from another call, which has its own rules.
    if work.call.target.operation.name == "CreateDisks" {
        // The zone of a machine counts, whatever the call says.
        let machine =
            work.row("vm.instance", row.text("instanceId")).map(|row| row.text("zoneId").to_owned());
        if let Some(zone) = machine {
            row.set("zoneId", zone);
        }
        if row.text("zoneId").is_empty() {
            return work.missing("zoneId");
        }
        check_size(work, &row.members, SMALLEST)?;
        pay(work, row, "chargeType", "chargePrepaid")?;
    }
    if !row.text("instanceId").is_empty() {
        row.next.iter_mut().for_each(|step| drop(step.set.insert("diskStatus".to_owned(), "IN_USE".into())));
    }
    Ok(())
}

/// `RenewDisk`: a subscription lasts longer, and a disk in the recycle bin is there again.
fn renew(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    acts::change(work, resource, &from(&["AVAILABLE", "IN_USE", "RECYCLED"]).prepares(portable))?;
    let id = work.existing_id(resource)?;
    if work.row(resource.table, &id).is_some_and(|row| row.text("diskStatus") == "RECYCLED") {
        acts::begin(work, resource, &id, &from(&[]).to(&["AVAILABLE"]), &Members::new());
    }
    let order = format!("emu{:012}", work.cloud.next("order"));
    work.edit(resource.table, &id, extend);
    Ok(json!({ "orderNumber": order }))
}

fn check_size(work: &Work<'_>, members: &Members, least: u64) -> Result<(), Refusal> {
    match members.get("diskSize").and_then(Value::as_u64) {
        Some(size) if size < least => {
            let message = format!("diskSize: at least {least} GB");
            work.call.refuse(400, "INVALID_PARAMETER_LESS_MINIMUM", message)
        }
        Some(size) if size > LARGEST => {
            let message = format!("diskSize: at most {LARGEST} GB");
            work.call.refuse(400, "INVALID_PARAMETER_EXCEED_MAXIMUM", message)
        }
        _ => Ok(()),
    }
}

/// Refuses to attach a disk to a machine in another zone.
fn check_zone(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    let machine = members.get("instanceId").and_then(Value::as_str).unwrap_or_default();
    match work.differs_from(row, "vm.instance", machine, "zoneId") {
        true => work.call.refuse(403, ELSEWHERE, "instanceId: the instance is in another zone"),
        false => Ok(()),
    }
}

/// Refuses what cannot be done to a system disk.
fn portable(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    match row.is("portable") {
        true => Ok(()),
        false => {
            work.call.refuse(403, "OPERATION_DENIED_DISK_NOT_PORTABLE", "diskId: the disk is not portable")
        }
    }
}
