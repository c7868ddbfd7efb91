//! What things cost: made up, but of one table, so that what one operation says another says too.

use cloudspec_wire::{Timestamp, Value};
use serde_json::json;

use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::millis::{Millis, iso, millis};
use crate::refusal::Refusal;

const CURRENCY: &str = "CNY";

/// Prices of an hour: of a processor, a GiB of memory, and a Mbit/s of bandwidth.
const PROCESSOR: f64 = 0.06;
const MEMORY: f64 = 0.02;
const BANDWIDTH: f64 = 0.063;

/// Prices of an hour of a GiB of a disk, by its category.
const DISKS: [(&str, f64); 5] = [
    ("cloud", 0.000_42),
    ("cloud_efficiency", 0.000_49),
    ("cloud_ssd", 0.001_4),
    ("cloud_essd", 0.002_1),
    ("cloud_auto", 0.001_8),
];

/// How many hours are paid for a time that is paid in advance.
const UNITS: [(&str, f64); 4] = [("Hour", 1.0), ("Week", 112.0), ("Month", 480.0), ("Year", 4_800.0)];

/// Milliseconds of an hour.
const HOUR: Millis = 3_600_000;

/// How many prices of the past a page has.
const PAGE: usize = 1_000;

/// How far back prices are asked for when nobody says it, and how far they can be.
const USUAL: Millis = 3 * HOUR;
const LONGEST: Millis = 30 * 24 * HOUR;

/// Prices have three digits behind the point.
fn rounded(price: f64) -> f64 {
    (price * 1_000.0).round() / 1_000.0
}

fn number(row: &Row, member: &str) -> f64 {
    row.members.get(member).and_then(Value::as_f64).unwrap_or_default()
}

/// An hour of an instance type.
fn of_type(kind: &Row) -> f64 {
    number(kind, "CpuCoreCount") * PROCESSOR + number(kind, "MemorySize") * MEMORY
}

/// An hour of a disk.
fn of_disk(category: &str, size: f64) -> f64 {
    let found = DISKS.iter().find(|(name, _)| *name == category);
    size * found.map_or(0.002_1, |(_, price)| *price)
}

/// An hour of an instance and its disks.
fn of_instance(work: &Work<'_>, instance: &Row) -> f64 {
    let kind = work.row("ecs.instance_type", instance.text("InstanceType")).map_or(0.0, of_type);
    let disks = work.rows_with("ecs.disk", "InstanceId", &instance.id).into_iter();
    kind + disks.map(|disk| of_disk(disk.text("Category"), number(disk, "Size"))).sum::<f64>()
}

/// The hours that the call pays for.
fn hours(work: &Work<'_>, usual: &str) -> f64 {
    let unit = work.call.input.text("PriceUnit").unwrap_or(usual);
    let found = UNITS.iter().find(|(name, _)| *name == unit);
    let periods = work.call.input.integer("Period").unwrap_or(1) as f64;
    periods * found.map_or(1.0, |(_, hours)| *hours)
}

/// What a response says of parts that cost so much each.
fn shown(parts: &[(&str, f64)], list: &str) -> Value {
    let details: Value = parts
        .iter()
        .map(|(resource, price)| {
            let price = rounded(*price);
            json!({
                "Resource": resource, "OriginalPrice": price, "DiscountPrice": 0.0, "TradePrice": price,
                "SubRules": { "Rule": [] },
            })
        })
        .collect();
    let total = rounded(parts.iter().map(|(_, price)| rounded(*price)).sum());
    json!({ "PriceInfo": {
        "Price": {
            "OriginalPrice": total, "DiscountPrice": 0.0, "TradePrice": total, "Currency": CURRENCY,
            "DetailInfos": { list: details },
        },
        "Rules": { "Rule": [] },
    } })
}

/// `DescribePrice`: of instances with their disks and bandwidth, of disks, of bandwidth, of hosts.
pub(super) fn price(work: &mut Work<'_>, types: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let resource = text("ResourceType").unwrap_or("instance");
    let mut parts = Vec::new();
    match resource {
        "disk" => {}
        "bandwidth" => {}
        "ddh" => match work.row("ecs.dedicated_host_type", text("DedicatedHostType").unwrap_or_default()) {
            Some(host) => parts.push(("instanceType", number(host, "TotalVcpus") * PROCESSOR)),
            None => return work.missing("DedicatedHostType"),
        },
        _ => {
            let Some(name) = text("InstanceType") else { return work.missing("InstanceType") };
            let Some(kind) = work.row(types.table, name) else { return work.not_found(types) };
            let is_spot = text("SpotStrategy").is_some_and(|strategy| strategy != "NoSpot");
            let share = if is_spot { spot_share(name, work.call.now) } else { 1.0 };
            parts.push(("instanceType", of_type(kind) * share));
        }
    }
    let disk = |beginning: &str| {
        let size = work.call.input.integer(&format!("{beginning}.Size"))?;
        Some(of_disk(text(&format!("{beginning}.Category")).unwrap_or_default(), size as f64))
    };
    parts.extend(disk("SystemDisk").map(|price| ("systemDisk", price)));
    parts.extend(
        (1..=4).filter_map(|number| disk(&format!("DataDisk.{number}"))).map(|price| ("dataDisk", price)),
    );
    for disk in work.call.get("DataDisk").and_then(Value::as_array).into_iter().flatten() {
        let category = disk.get("Category").and_then(Value::as_str).unwrap_or_default();
        let size = disk.get("Size").and_then(Value::as_f64).unwrap_or_default();
        parts.push(("dataDisk", of_disk(category, size)));
    }
    let bandwidth = work.call.input.integer("InternetMaxBandwidthOut").filter(|bandwidth| *bandwidth > 0);
    parts.extend(bandwidth.map(|bandwidth| ("bandwidth", bandwidth as f64 * BANDWIDTH)));
    let amount = work.call.input.integer("Amount").unwrap_or(1) as f64;
    let times = hours(work, "Hour") * amount;
    parts.iter_mut().for_each(|(_, price)| *price *= times);
    Ok(shown(&parts, "DetailInfo"))
}

/// `DescribeRenewalPrice`: of an instance that is paid in advance.
pub(super) fn renewal(work: &mut Work<'_>, instances: &'static Resource) -> Result<Value, Refusal> {
    let id = work.call.input.text("ResourceId").unwrap_or_default().to_owned();
    let Some(row) = work.row(instances.table, &id) else { return work.not_found(instances) };
    if row.text("InstanceChargeType") != "PrePaid" {
        let codes = (403, &["ChargeTypeViolation"][..]);
        return work.call.refuse_as(codes, "ResourceId: the instance is paid for by use");
    }
    Ok(shown(&[("instance", of_instance(work, row) * hours(work, "Month"))], "ResourcePriceModel"))
}

/// `DescribeInstanceModificationPrice`: what more a month costs with another type, or with further disks.
pub(super) fn modification(work: &mut Work<'_>, instances: &'static Resource) -> Result<Value, Refusal> {
    let row = acts::one_in(work, instances, &[])?;
    let before = work.row("ecs.instance_type", row.text("InstanceType")).map_or(0.0, of_type);
    let after = match (work.call.input.text("InstanceType"), work.model.named("ecs.instance_type")) {
        (Some(kind), Some(types)) => match work.row(types.table, kind) {
            Some(kind) => of_type(kind),
            None => return work.not_found(types),
        },
        _ => before,
    };
    let disks = work.call.get("DataDisk").and_then(Value::as_array).into_iter().flatten();
    let disks = disks.map(|disk| {
        let category = disk.get("Category").and_then(Value::as_str).unwrap_or_default();
        of_disk(category, disk.get("Size").and_then(Value::as_f64).unwrap_or_default())
    });
    let more = (after - before).max(0.0) + disks.sum::<f64>();
    Ok(shown(&[("instance", more * hours(work, "Month"))], "DetailInfo"))
}

/// Which part of the usual price a spot instance costs at a time.
fn spot_share(instance_type: &str, time: Millis) -> f64 {
    let hour = time / HOUR;
    let shift =
        instance_type.bytes().fold(0, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    0.2 + 0.02 * ((hour.wrapping_add(shift)) % 6) as f64
}

/// `DescribeSpotPriceHistory`: a price for each hour and zone.
pub(super) fn spot_history(work: &mut Work<'_>, types: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let name = text("InstanceType").unwrap_or_default();
    let Some(kind) = work.row(types.table, name) else { return work.not_found(types) };
    let time = |name: &str| text(name).and_then(|time| Timestamp::from(time).to_system_time()).map(millis);
    let end = time("EndTime").unwrap_or(work.call.now).min(work.call.now);
    let start = time("StartTime").unwrap_or(end.saturating_sub(USUAL)).max(end.saturating_sub(LONGEST));
    if start > end {
        let codes = (400, &["InvalidParams.EndTime", "InvalidParameter"][..]);
        return work.call.refuse_as(codes, "EndTime: before StartTime");
    }
    let zones = work.rows_with("ecs.zone", "RegionId", text("RegionId").unwrap_or_default());
    let zones: Vec<&str> = zones.iter().map(|zone| zone.id.as_str()).collect();
    let zones = zones.into_iter().filter(|zone| text("ZoneId").is_none_or(|wanted| wanted == *zone));
    let usual = of_type(kind);
    let prices = zones.flat_map(|zone| {
        (start.div_ceil(HOUR)..=end / HOUR).map(move |hour| {
            let price = rounded(usual * spot_share(name, hour * HOUR));
            json!({
                "ZoneId": zone, "InstanceType": name, "NetworkType": text("NetworkType"), "IoOptimized": "optimized",
                "Timestamp": iso(hour * HOUR), "OriginPrice": rounded(usual), "SpotPrice": price,
            })
        })
    });
    let offset =
        work.call.input.integer("Offset").and_then(|offset| usize::try_from(offset).ok()).unwrap_or(0);
    let shown: Vec<Value> = prices.skip(offset).take(PAGE).collect();
    Ok(json!({
        "Currency": CURRENCY, "NextOffset": offset + shown.len(), "SpotPrices": { "SpotPriceType": shown },
    }))
}

/// `DescribeSpotAdvice`: what spot instances cost on average, in percent of the usual price, and how seldom they are taken away.
pub(super) fn spot_advice(work: &mut Work<'_>, types: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let named = work.call.input.texts("InstanceTypes");
    let wanted = |name: &str| work.call.get(name).and_then(Value::as_f64);
    let table = work.model.table(types.table);
    let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
    let fitting = rows.filter(|row| {
        let (processors, memory) = (number(row, "CpuCoreCount"), number(row, "MemorySize"));
        (named.is_empty() || named.contains(&row.id))
            && text("InstanceTypeFamily").is_none_or(|family| family == row.text("InstanceTypeFamily"))
            && text("InstanceFamilyLevel").is_none_or(|level| level == row.text("InstanceFamilyLevel"))
            && wanted("Cores").is_none_or(|cores| cores == processors)
            && wanted("Memory").is_none_or(|wanted| wanted == memory)
            && wanted("MinCores").is_none_or(|least| processors >= least)
            && wanted("MinMemory").is_none_or(|least| memory >= least)
    });
    let advice: Vec<Value> = fitting
        .map(|row| {
            json!({
                "InstanceType": row.id, "AverageSpotDiscount": 25, "InterruptionRate": 1.5, "InterruptRateDesc": "0-3%",
            })
        })
        .collect();
    let zones = work.rows_with("ecs.zone", "RegionId", text("RegionId").unwrap_or_default()).into_iter();
    let shown: Value = zones
        .filter(|zone| text("ZoneId").is_none_or(|wanted| wanted == zone.id))
        .map(|zone| json!({ "ZoneId": zone.id, "AvailableSpotResources": { "AvailableSpotResource": advice } }))
        .collect();
    Ok(json!({ "RegionId": text("RegionId"), "AvailableSpotZones": { "AvailableSpotZone": shown } }))
}
