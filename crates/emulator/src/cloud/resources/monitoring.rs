//! What is measured of instances, disks, interfaces and snapshots: made up, the same whenever it is asked for, and nothing of
//! what is not there or stands still.

use cloudspec_wire::{Timestamp, Value};
use serde_json::json;

use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::millis::{Millis, iso, millis};
use crate::refusal::Refusal;

/// How many values a response has at most.
const MOST: u64 = 400;

/// How far back values are kept.
const KEPT: Millis = 30 * 24 * 3_600_000;

/// Seconds that can be between two values.
const PERIODS: [u64; 3] = [60, 600, 3_600];

/// A time as it is kept or given.
fn time(text: &str) -> Option<Millis> {
    Timestamp::from(text).to_system_time().map(millis)
}

/// The times of values that the call asks for, as far as `row` was there and it is not to come.
fn times(work: &Work<'_>, row: &Row) -> Result<Vec<Millis>, Refusal> {
    let given = |name: &str, codes: &[&str]| match work.call.input.text(name).and_then(time) {
        Some(time) => Ok(time),
        None => {
            work.call.refuse_as((400, codes), format!("{name}: expected a time such as 2026-01-01T00:00:00Z"))
        }
    };
    let start = given("StartTime", &["InvalidStartTime.Malformed"])?;
    let end = given("EndTime", &["InvalidEndTime.Malformed"])?;
    let period = work.call.input.integer("Period").unwrap_or(60);
    if !PERIODS.contains(&period) {
        return work
            .call
            .refuse_as((400, &["InvalidPeriod.ValueNotSupported"]), "Period: expected 60, 600 or 3600");
    }
    if start > end {
        let codes =
            &["InvalidStartTime.ValueNotSupported", "InvalidParameter.EndTime", "InvalidEndTime.Malformed"];
        return work.call.refuse_as((400, codes), "EndTime: before StartTime");
    }
    if start.saturating_add(KEPT) < work.call.now {
        return work
            .call
            .refuse_as((400, &["InvalidStartTime.TooEarly"]), "StartTime: more than 30 days ago");
    }
    let step = period * 1_000;
    if (end - start) / step > MOST {
        let codes = &["InvalidParameter.TooManyDataQueried"];
        return work
            .call
            .refuse_as((400, codes), format!("EndTime: more than {MOST} values after StartTime"));
    }
    let made = time(row.text("CreationTime")).unwrap_or_default();
    let all = (start.div_ceil(step)..=end / step).map(|place| place * step);
    Ok(all.filter(|time| *time >= made && *time <= work.call.now).collect())
}

/// A value below `most` that is always the same for a thing, a time and what is measured; none of what stands still.
fn value(id: &str, time: Millis, measure: &str, most: u64, is_running: bool) -> u64 {
    let mix = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let text = id.bytes().chain(measure.bytes()).chain(time.to_be_bytes());
    let hash = text.fold(0xcbf2_9ce4_8422_2325, mix);
    if is_running { (hash >> 16) % most.max(1) } else { 0 }
}

fn is_running(work: &Work<'_>, instance: &str) -> bool {
    work.row("ecs.instance", instance).is_some_and(|row| row.text("Status") == "Running")
}

/// `DescribeInstanceMonitorData`.
pub(super) fn of_instance(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let row = acts::one_in(work, resource, &[])?;
    let running = is_running(work, &row.id);
    let is_public = !row.texts("PublicIpAddress").is_empty()
        || !work.rows_with("vpc.eip", "InstanceId", &row.id).is_empty();
    let shown = times(work, &row)?.into_iter().map(|time| {
        let value = |measure, most| value(&row.id, time, measure, most, running);
        let public = |measure, most| if is_public { value(measure, most) } else { 0 };
        json!({
            "InstanceId": row.id, "TimeStamp": iso(time), "CPU": value("CPU", 30), "BPSRead": value("BPSRead", 100_000),
            "BPSWrite": value("BPSWrite", 100_000), "IOPSRead": value("IOPSRead", 100), "IOPSWrite": value("IOPSWrite", 100),
            "IntranetRX": value("IntranetRX", 1_000), "IntranetTX": value("IntranetTX", 1_000),
            "IntranetBandwidth": value("IntranetBandwidth", 100), "InternetRX": public("InternetRX", 1_000),
            "InternetTX": public("InternetTX", 1_000), "InternetBandwidth": public("InternetBandwidth", 100),
        })
    });
    Ok(json!({ "MonitorData": { "InstanceMonitorData": shown.collect::<Value>() } }))
}

/// `DescribeDiskMonitorData`.
pub(super) fn of_disk(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let row = acts::one_in(work, resource, &[])?;
    let running = is_running(work, row.text("InstanceId"));
    let shown: Vec<Value> = times(work, &row)?
        .into_iter()
        .map(|time| {
            let value = |measure, most| value(&row.id, time, measure, most, running);
            let (read, write) = (value("IOPSRead", 100), value("IOPSWrite", 100));
            let (bytes_read, bytes_written) = (read * 4_096, write * 4_096);
            json!({
                "DiskId": row.id, "TimeStamp": iso(time), "IOPSRead": read, "IOPSWrite": write, "IOPSTotal": read + write,
                "BPSRead": bytes_read, "BPSWrite": bytes_written, "BPSTotal": bytes_read + bytes_written,
                "LatencyRead": value("LatencyRead", 1_000), "LatencyWrite": value("LatencyWrite", 1_000),
            })
        })
        .collect();
    Ok(json!({ "TotalCount": shown.len(), "MonitorData": { "DiskMonitorData": shown } }))
}

/// `DescribeEniMonitorData`: of one interface of an instance, or of all.
pub(super) fn of_interfaces(work: &mut Work<'_>, instances: &'static Resource) -> Result<Value, Refusal> {
    let instance = acts::one_in(work, instances, &[])?;
    let wanted = work.call.input.text("EniId");
    let interfaces = work.rows_with("ecs.network_interface", "InstanceId", &instance.id).into_iter();
    let interfaces: Vec<&Row> =
        interfaces.filter(|own| wanted.is_none_or(|wanted| wanted == own.id)).collect();
    let running = is_running(work, &instance.id);
    let mut shown = Vec::new();
    for interface in interfaces {
        for time in times(work, interface)? {
            let value = |measure, most| value(&interface.id, time, measure, most, running).to_string();
            shown.push(json!({
                "EniId": interface.id, "TimeStamp": iso(time), "PacketRx": value("PacketRx", 1_000),
                "PacketTx": value("PacketTx", 1_000), "DropPacketRx": "0", "DropPacketTx": "0",
                "IntranetRx": value("IntranetRx", 100_000), "IntranetTx": value("IntranetTx", 100_000),
            }));
        }
    }
    Ok(json!({ "TotalCount": shown.len(), "MonitorData": { "EniMonitorData": shown } }))
}

/// `DescribeSnapshotMonitorData`: how much the snapshots of a region take that are there now.
pub(super) fn of_snapshots(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let rows = work.rows_with(resource.table, "RegionId", region).into_iter();
    let sizes: Vec<(Millis, u64)> = rows
        .map(|row| {
            let size = row.members.get("SourceDiskSize").and_then(Value::as_u64).unwrap_or_default();
            (time(row.text("CreationTime")).unwrap_or_default(), size << 30)
        })
        .collect();
    let shown = times(work, &Row::default())?.into_iter().map(|time| {
        let size: u64 = sizes.iter().filter(|(made, _)| *made <= time).map(|(_, size)| size).sum();
        json!({ "TimeStamp": iso(time), "Size": size })
    });
    Ok(json!({ "MonitorData": { "DataPoint": shown.collect::<Value>() } }))
}
