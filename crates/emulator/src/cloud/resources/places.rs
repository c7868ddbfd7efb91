//! Regions, zones and instance types: what is there to choose from.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS, ECS_AND_VPC, VM, ZLB};
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::select::Page;
use crate::paging::Wanted;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.region", ECS_AND_VPC, "RegionId", "")
            .missing(404, &["InvalidRegionId.NotFound"])
            .ignores(&["InstanceChargeType", "ResourceType", "ProductType"])
            .custom("DescribeRegions", |work, resource| all(work, resource, "Regions")),
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
            .custom("DescribeInstanceTypeFamilies", families),
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
        _ => work.named(resource),
    };
    let region = work.call.get("RegionId").and_then(Value::as_str);
    let ids = match region.filter(|_| resource.key != "RegionId") {
        Some(region) => work.cloud.with(table, "RegionId", region).unwrap_or_default().to_vec(),
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

/// `DescribeAvailableResource`: every instance type, in every zone.
fn available(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let zone = work.call.input.text("ZoneId");
    let wanted = work.call.input.text("InstanceType");
    let kind = work.call.input.text("DestinationResource").unwrap_or_default();
    let types = work.cloud.ids(work.model.table("ecs.instance_type"));
    let supported: Vec<Value> = types
        .iter()
        .filter(|id| wanted.is_none_or(|wanted| wanted == *id))
        .map(|id| json!({ "Value": id, "Status": "Available", "StatusCategory": "WithStock" }))
        .collect();
    let zones = work.rows_with(resource.table, "RegionId", region).into_iter();
    let zones: Vec<Value> = zones
        .filter(|row| zone.is_none_or(|zone| zone == row.id))
        .map(|row| {
            json!({
                "ZoneId": row.id, "RegionId": region, "Status": "Available", "StatusCategory": "WithStock",
                "AvailableResources": { "AvailableResource": [
                    { "Type": kind, "SupportedResources": { "SupportedResource": supported } },
                ] },
            })
        })
        .collect();
    Ok(json!({ "AvailableZones": { "AvailableZone": zones } }))
}

/// `DescribeInstanceTypeFamilies`: the families of the instance types.
fn families(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let ids = work.cloud.ids(work.model.table(resource.table));
    let mut families: Vec<String> = ids.iter().map(|id| crate::cloud::geography::family(id)).collect();
    families.dedup();
    let families: Vec<Value> =
        families.iter().map(|id| json!({ "InstanceTypeFamilyId": id, "Generation": "ecs-3" })).collect();
    Ok(json!({ "InstanceTypeFamilies": { "InstanceTypeFamily": families } }))
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
