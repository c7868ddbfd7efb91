//! Regions, zones and instance types: what is there to choose from.

use cloudspec_wire::Value;
use serde_json::json;

use super::account;
use super::prices;
use super::services::{ECS, ECS_AND_VPC, VM, ZLB};
use crate::cloud::acts;
use crate::cloud::disk_categories as categories;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::select::Page;
use crate::paging::Wanted;
use crate::refusal::Refusal;

/// The generation of the instance types.
const GENERATION: &str = "ecs-3";

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.region", ECS_AND_VPC, "RegionId", "")
            .missing(404, &["InvalidRegionId.NotFound"])
            .ignores(&["InstanceChargeType", "ResourceType", "ProductType"])
            .custom("DescribeRegions", |work, resource| all(work, resource, "Regions"))
            .custom("DescribeAccountAttributes", account::attributes),
        Resource::new("ecs.zone", ECS_AND_VPC, "ZoneId", "")
            .missing(
                404,
                &["InvalidZoneId.NotFound", "InvalidZoneId.NotFound.NotFound", "InvalidZone.NotFound"],
            )
            .indexed(&["RegionId"])
            .custom("DescribeZones", |work, resource| all(work, resource, "Zones"))
            .custom("ListEnhanhcedNatGatewayAvailableZones", |work, resource| all(work, resource, "Zones"))
            .custom("DescribeAvailableResource", available)
            .custom("DescribeResourcesModification", |work, resource| {
                let id = work.call.input.text("ResourceId").unwrap_or_default();
                let is_there = ["ecs.instance", "ecs.disk"].iter().any(|table| work.row(table, id).is_some());
                match is_there {
                    true => available(work, resource),
                    false => work.call.refuse_as(
                        (404, &["InvalidResourceId.NotFound", "InvalidInstanceId.NotFound"]),
                        "ResourceId: there is no such resource",
                    ),
                }
            }),
        Resource::new("ecs.instance_type", ECS, "InstanceTypeId", "")
            .missing(
                404,
                &[
                    "InvalidInstanceType.NotFound",
                    "InvalidInstanceType.ValueNotSupported",
                    "Invalid.InstanceType",
                ],
            )
            .filter("InstanceTypes", Source::Values(|_, row| vec![row.id.clone()]))
            .filter("InstanceTypeFamilies", Source::Member("InstanceTypeFamily"))
            .filter("InstanceCategories", Source::Member("InstanceCategory"))
            .filter("CpuArchitectures", Source::Member("CpuArchitecture"))
            .filter("GpuSpecs", Source::Member("GPUSpec"))
            .filter("PhysicalProcessorModels", Source::Member("PhysicalProcessorModel"))
            .filter("LocalStorageCategories", Source::Member("LocalStorageCategory"))
            .list("DescribeInstanceTypes")
            .custom("DescribeInstanceTypeFamilies", families)
            .custom("DescribePrice", prices::price)
            .custom("DescribeSpotPriceHistory", prices::spot_history)
            .custom("DescribeSpotAdvice", prices::spot_advice)
            .custom("DescribeRecommendInstanceType", recommended)
            .custom("DescribeBandwidthLimitation", bandwidth)
            .custom("DescribeDeploymentSetSupportedInstanceTypeFamily", |work, resource| {
                Ok(json!({ "InstanceTypeFamilies": family_ids(work, resource).join(",") }))
            }),
        Resource::new("vm.zone", VM, "zoneId", "")
            .missing(404, &["INVALID_ZONE_NOT_FOUND"])
            .custom("DescribeZones", |work, resource| all(work, resource, "zoneSet"))
            .custom("DescribeDiskCategory", |work, resource| {
                let categories = ["Basic NVMe SSD", "NVMe SSD"];
                let wanted = work.call.input.text("diskCategory").unwrap_or_default();
                let fitting: Value =
                    categories.into_iter().filter(|own| wanted.is_empty() || wanted == *own).collect();
                each_zone(work, resource, "categoryZoneSet", &json!({ "categorySet": fitting }))
            })
            .custom("DescribeVmInventoryCapacity", |work, resource| {
                each_zone(work, resource, "dataSet", &json!({ "capacity": "ABUNDANT" }))
            }),
        Resource::new("vm.instance_type", VM, "instanceType", "")
            .missing(404, &["INVALID_INSTANCE_TYPE_NOT_FOUND"])
            .custom("DescribeZoneInstanceConfigInfos", sizes),
        Resource::new("zlb.region", ZLB, "regionId", "")
            .missing(404, &["INVALID_REGION_NOT_FOUND"])
            .custom("DescribeLoadBalancerRegions", |work, resource| all(work, resource, "regions")),
    ]
}

/// Everything that fits, on one page.
fn all(work: &mut Work<'_>, resource: &'static Resource, items: &'static str) -> Result<Value, Refusal> {
    let table = work.model.table(resource.table);
    let named = match resource.table {
        "ecs.region" => Vec::new(),
        _ => work.given_ids(resource),
    };
    let region = work.call.get("RegionId").and_then(Value::as_str);
    let ids = match region.filter(|_| resource.key != "RegionId") {
        Some(region) => work.cloud.ids_with(table, "RegionId", region).unwrap_or_default().to_vec(),
        None => work.cloud.ids(table).to_vec(),
    };
    let ids: Vec<String> = ids.into_iter().filter(|id| named.is_empty() || named.contains(id)).collect();
    let page = Page { total: ids.len(), wanted: Wanted::numbered(1, ids.len()), ids };
    Ok(acts::page(work, resource, &page, &[items]).into_value())
}

/// The same of every zone that is meant.
fn each_zone(work: &Work<'_>, resource: &Resource, items: &str, more: &Value) -> Result<Value, Refusal> {
    let wanted = work.call.input.text(resource.key);
    if let Some(zone) = wanted {
        work.check_there(resource, zone)?;
    }
    let zones = work.cloud.ids(work.model.table(resource.table)).iter();
    let shown = zones.filter(|zone| wanted.is_none_or(|wanted| wanted == *zone)).map(|zone| {
        let mut members = more.as_object().cloned().unwrap_or_default();
        members.insert(resource.key.to_owned(), Value::from(zone.as_str()));
        Value::Object(members)
    });
    Ok(json!({ items: shown.collect::<Value>() }))
}

/// `DescribeAvailableResource` and `DescribeResourcesModification`: what there is to choose from, in every zone.
fn available(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let region = text("RegionId").unwrap_or_default();
    let kind = text("DestinationResource").unwrap_or_default();
    let zones = work.rows_with(resource.table, "RegionId", region).into_iter();
    let zones = zones.filter(|zone| text("ZoneId").is_none_or(|wanted| wanted == zone.id)).map(|zone| {
        let supported: Value = supported(work, kind, &zone.id)
            .into_iter()
            .map(|(value, sizes)| {
                let mut shown =
                    json!({ "Value": value, "Status": "Available", "StatusCategory": "WithStock" });
                if let Some([least, most]) = sizes {
                    (shown["Min"], shown["Max"], shown["Unit"]) = (json!(least), json!(most), json!("GiB"));
                }
                shown
            })
            .collect();
        json!({
            "ZoneId": zone.id, "RegionId": region, "Status": "Available", "StatusCategory": "WithStock",
            "AvailableResources": { "AvailableResource": [
                { "Type": kind, "SupportedResources": { "SupportedResource": supported } },
            ] },
        })
    });
    Ok(json!({ "AvailableZones": { "AvailableZone": zones.collect::<Value>() } }))
}

/// What a zone has of a kind, and disks with their least and largest sizes.
fn supported(work: &Work<'_>, kind: &str, zone: &str) -> Vec<(String, Option<[u64; 2]>)> {
    let text = |name: &str| work.call.input.text(name);
    let changed = work.row("ecs.instance", text("ResourceId").unwrap_or_default());
    let instance_type = text("InstanceType").or(changed.map(|row| row.text("InstanceType")));
    let takes =
        |kind: &str, name: &str| text(name).is_none_or(|wanted| categories::taken_by(kind).contains(&wanted));
    let is_wanted = |name: &str, value: &str| text(name).is_none_or(|wanted| wanted == value);
    match kind {
        "SystemDisk" | "DataDisk" => {
            let taken = instance_type.map_or(&categories::SOLD[..], categories::taken_by);
            let own = taken.iter().filter(|own| is_wanted(&format!("{kind}Category"), own));
            own.map(|own| ((*own).to_owned(), categories::sizes(own, kind == "SystemDisk"))).collect()
        }
        "InstanceType" => {
            let number = |name: &str| work.call.get(name).and_then(Value::as_f64);
            let has = |row: &Row, member: &str, wanted: Option<f64>| {
                wanted.is_none_or(|wanted| row.members.get(member).and_then(Value::as_f64) == Some(wanted))
            };
            let table = work.model.table("ecs.instance_type");
            let types = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
            let fitting = types.filter(|row| {
                is_wanted("InstanceType", &row.id)
                    && takes(&row.id, "SystemDiskCategory")
                    && takes(&row.id, "DataDiskCategory")
                    && has(row, "CpuCoreCount", number("Cores"))
                    && has(row, "MemorySize", number("Memory"))
            });
            fitting.map(|row| (row.id.clone(), None)).collect()
        }
        "Network" => vec![("vpc".to_owned(), None)],
        "IoOptimized" => vec![("optimized".to_owned(), None)],
        "ddh" => {
            let hosts = work.cloud.ids(work.model.table("ecs.dedicated_host_type"));
            hosts.iter().map(|id| (id.clone(), None)).collect()
        }
        _ => vec![(zone.to_owned(), None)],
    }
}

/// `DescribeInstanceTypeFamilies`: the families of the instance types.
fn families(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let families: Vec<Value> = family_ids(work, resource)
        .iter()
        .map(|id| json!({ "InstanceTypeFamilyId": id, "Generation": GENERATION }))
        .collect();
    Ok(json!({ "InstanceTypeFamilies": { "InstanceTypeFamily": families } }))
}

fn family_ids(work: &Work<'_>, resource: &Resource) -> Vec<String> {
    let ids = work.cloud.ids(work.model.table(resource.table));
    let mut families: Vec<String> = ids.iter().map(|id| crate::cloud::geography::family(id)).collect();
    families.dedup();
    families
}

/// `DescribeRecommendInstanceType`: types of the size that is wanted, or of the type's that is named.
fn recommended(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let named = text("InstanceType").map(|name| work.row(resource.table, name));
    if named == Some(None) {
        return work
            .call
            .refuse_as((400, &["InvalidInstanceType.NotSupported"]), "InstanceType: there is none");
    }
    let size = |row: &Row, member: &str| row.members.get(member).and_then(Value::as_f64);
    let wanted = |input: &str, member: &str| {
        let given = work.call.get(input).and_then(Value::as_f64);
        given.or_else(|| size(named.flatten()?, member))
    };
    let families = work.call.input.texts("InstanceTypeFamily");
    let fits = |row: &Row| {
        let is_sized = |input: &str, member: &str| {
            wanted(input, member).is_none_or(|wanted| size(row, member) == Some(wanted))
        };
        is_sized("Cores", "CpuCoreCount")
            && is_sized("Memory", "MemorySize")
            && (families.is_empty() || families.iter().any(|family| family == row.text("InstanceTypeFamily")))
            && text("InstanceFamilyLevel").is_none_or(|level| level == row.text("InstanceFamilyLevel"))
            && text("SystemDiskCategory").is_none_or(|disk| categories::taken_by(&row.id).contains(&disk))
    };
    let table = work.model.table(resource.table);
    let types =
        work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id)).filter(|row| fits(row));
    let region = text("RegionId").unwrap_or_default();
    let zones = work.rows_with("ecs.zone", "RegionId", region);
    let zones = zones.iter().filter(|zone| text("ZoneId").is_none_or(|wanted| wanted == zone.id));
    let zones: Value =
        zones.map(|zone| json!({ "ZoneNo": zone.id, "NetworkTypes": { "NetworkType": ["vpc"] } })).collect();
    let data: Vec<Value> = types
        .enumerate()
        .map(|(place, row)| {
            json!({
                "CommodityCode": "ecs", "ZoneId": text("ZoneId"), "Priority": place + 1, "NetworkType": "vpc", "RegionId": region,
                "Scene": text("Scene").unwrap_or("CREATE"), "SpotStrategy": text("SpotStrategy").unwrap_or("NoSpot"),
                "InstanceChargeType": text("InstanceChargeType").unwrap_or("PostPaid"), "Zones": { "zone": zones },
                "InstanceType": {
                    "InstanceType": row.id, "InstanceTypeFamily": row.text("InstanceTypeFamily"), "Generation": GENERATION,
                    "Cores": row.members.get("CpuCoreCount"), "Memory": size(row, "MemorySize").map(|size| (size * 1024.0) as u64),
                    "SupportIoOptimized": "optimized",
                },
            })
        })
        .collect();
    match data.is_empty() {
        false => Ok(json!({ "Data": { "RecommendInstanceType": data } })),
        true => {
            let codes = (400, &["RecommendEmpty.InstanceTypeNotMatched"][..]);
            work.call.refuse_as(codes, "Cores and Memory: no type has this size")
        }
    }
}

/// `DescribeBandwidthLimitation`.
fn bandwidth(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    work.check_there(resource, work.call.input.text("InstanceType").unwrap_or_default())?;
    let shown = ["PayByTraffic", "PayByBandwidth"]
        .map(|kind| json!({ "InternetChargeType": kind, "Min": 0, "Max": 100, "Unit": "Mbps" }));
    Ok(json!({ "Bandwidths": { "Bandwidth": shown } }))
}

/// `DescribeZoneInstanceConfigInfos`: every instance type, in every zone.
fn sizes(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let fits = |name: &str, id: &str| work.call.input.text(name).is_none_or(|wanted| wanted == id);
    let mut set = Vec::new();
    for zone in work.cloud.ids(work.model.table("vm.zone")).iter().filter(|id| fits("zoneId", id)) {
        for id in
            work.cloud.ids(work.model.table(resource.table)).iter().filter(|id| fits("instanceType", id))
        {
            let Some(row) = work.row(resource.table, id) else { continue };
            let mut members = row.members.clone();
            members.insert("zoneId".to_owned(), Value::from(zone.as_str()));
            members.insert("instanceType".to_owned(), Value::from(id.as_str()));
            members.insert("internetMaxBandwidthOutLimit".to_owned(), Value::from(1000));
            members.insert("internetChargeTypes".to_owned(), json!(["ByBandwidth", "ByTrafficPackage"]));
            set.push(Value::Object(members));
        }
    }
    Ok(json!({ "instanceTypeQuotaSet": set }))
}
