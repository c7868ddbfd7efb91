//! Elastic IP addresses.

use cloudspec_wire::{Timestamp, Value};
use serde_json::json;

use super::address_pools;
use super::services::ECS_AND_VPC;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Change, Others, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// The members of an address that say what it is associated with.
const ASSOCIATION: [&str; 5] = ["InstanceId", "InstanceType", "PrivateIpAddress", "InstanceRegionId", "Mode"];

const ASSOCIATE: Change = from(&["Available"]).to(&["Associating", "InUse"]).copies(&ASSOCIATION);
const UNASSOCIATE: Change =
    from(&["InUse"]).to(&["Unassociating", "Available"]).clears(&ASSOCIATION).prepares(|work, row, _| {
        match work.input_differs(row, "InstanceId") {
            true => {
                let codes = (
                    404,
                    &[
                        "InvalidBindInstance.NotFound",
                        "InvalidInstanceId.NotFound",
                        "InvalidInstanId.NotFound",
                    ][..],
                );
                work.call.refuse_as(codes, "InstanceId: another resource has the address")
            }
            false => check_entries(work, row),
        }
    });

/// The tables in which the resources of each type are.
const TYPES: [(&str, &str); 4] = [
    ("EcsInstance", "ecs.instance"),
    ("NetworkInterface", "ecs.network_interface"),
    ("Nat", "vpc.nat"),
    ("HaVip", "vpc.havip"),
];

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("vpc.eip", ECS_AND_VPC, "AllocationId", "eip-")
            .missing(404, &["InvalidAllocationId.NotFound"])
            .states("Status", &["Available"])
            .wrong_state(400, &["IncorrectEipStatus"])
            .created("AllocationTime")
            .region("RegionId")
            .defaults(json!({
                "Bandwidth": "5", "ISP": "BGP", "InternetChargeType": "PayByTraffic", "ChargeType": "PostPaid",
                "Name": "", "Description": "", "BandwidthPackageId": "", "HasReservationData": "false", "SecondLimited": false, "ExpiredTime": "",
                "BizType": "Default", "BusinessStatus": "Normal", "ServiceManaged": 0, "HDMonitorStatus": "OFF",
                "DeletionProtection": false, "Netmode": "public", "ResourceGroupId": "rg-default",
            }))
            .renames(&[("InstanceChargeType", "ChargeType"), ("EipName", "Name"), ("EipAddress", "IpAddress")])
            .ignores(&["IncludeReservationData", "Period", "PricingCycle", "ActivityId"])
            .filter("AssociatedInstanceId", Source::Member("InstanceId"))
            .filter("AssociatedInstanceType", Source::Member("InstanceType"))
            .filter("LockReason", Source::Member("OperationLocks.LockReason"))
            .filter("SecurityProtectionEnabled", Source::Values(|_, row| vec![is_protected(row).to_string()]))
            .filter("ServiceManaged", Source::Values(|_, row| vec![is_managed(row).to_string()]))
            .blank(&["InstanceId", "InstanceRegionId", "PrivateIpAddress", "VpcId", "Zone", "PublicIpAddressPoolId"])
            .computed("BandwidthPackageType", |others, row| match package(others, row) {
                Some(_) => Value::from("CommonBandwidthPackage"),
                None => Value::from(""),
            })
            .computed("BandwidthPackageBandwidth", |others, row| {
                let bandwidth = package(others, row).and_then(|package| package.members.get("Bandwidth"));
                bandwidth.cloned().unwrap_or_else(|| Value::from(""))
            })
            .derived("EipAddress", |row| Value::from(row.text("IpAddress")))
            .derived("Bandwidth", |row| {
                let own = row.members.get("PackageBandwidth").or(row.members.get("Bandwidth"));
                own.cloned().unwrap_or_default()
            })
            .derived("EipBandwidth", |row| row.members.get("Bandwidth").cloned().unwrap_or_default())
            .needs("PublicIpAddressPoolId", "vpc.address_pool")
            .indexed(&["InstanceId", "BandwidthPackageId", "SegmentInstanceId", "PublicIpAddressPoolId"])
            .protected("DeletionProtection", 400, &["InvalidOperation.DeletionProtection"])
            .quota("RegionId", 20, &["QuotaExceeded.Eip"])
            .tagged_as("EIP")
            .on_create(complete)
            .create("AllocateEipAddress")
            .create("AllocateEipAddressPro")
            .list("DescribeEipAddresses")
            .set("ModifyEipAddressAttribute")
            .custom("AssociateEipAddress", associate)
            .custom("AssociateEipAddressBatch", associate_several)
            .change("UnassociateEipAddress", UNASSOCIATE)
            .change("ReleaseEipAddress", from(&["Available"]).gone().prepares(|work, row, _| match row.text("SegmentInstanceId") {
                "" => Ok(()),
                _ => {
                    let codes = (400, &["Forbidden.ReleaseSegmentEip", "IncorrectEipStatus"][..]);
                    work.call.refuse_as(codes, "AllocationId: it is of a segment")
                }
            }))
            .custom("SetHighDefinitionMonitorLogStatus", set_log)
            .custom("DescribeHighDefinitionMonitorLogAttribute", log)
            .custom("DescribeEipMonitorData", monitored),
    ]
}

/// The address that an input called `InstanceId` names.
fn named_instance(work: &Work<'_>, resource: &Resource) -> Result<String, Refusal> {
    let id = work.call.input.text("InstanceId").unwrap_or_default();
    work.check_there(resource, id)?;
    Ok(id.to_owned())
}

/// `SetHighDefinitionMonitorLogStatus`.
fn set_log(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = named_instance(work, resource)?;
    let text = |name: &str| work.call.input.text(name).unwrap_or_default().to_owned();
    let (status, project, store) = (text("Status"), text("LogProject"), text("LogStore"));
    work.edit(resource.table, &id, |row| {
        row.set("HDMonitorStatus", status);
        row.set("LogProject", project);
        row.set("LogStore", store);
    });
    Ok(json!({ "Success": "true" }))
}

/// `DescribeHighDefinitionMonitorLogAttribute`: where the log of an address goes, while there is one.
fn log(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = named_instance(work, resource)?;
    let row = work.row(resource.table, &id).cloned().unwrap_or_default();
    let is_on = row.text("HDMonitorStatus") == "ON";
    let shown = |name: &str| if is_on { row.text(name).to_owned() } else { String::new() };
    Ok(json!({
        "Success": "true", "InstanceId": id, "InstanceType": "EIP", "LogProject": shown("LogProject"),
        "LogStore": shown("LogStore"),
    }))
}

/// `DescribeEipMonitorData`: nothing goes through an address here, which is what every period says.
fn monitored(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    /// As much as one response may show.
    const MOST: usize = 400;
    work.existing_id(resource)?;
    let time = |name: &str, code: &str| {
        let text = work.call.input.text(name).unwrap_or_default();
        match Timestamp::from(text).to_system_time() {
            Some(time) => Ok(time),
            None => {
                work.call.refuse(400, code, format!("{name}: expected a time such as 2026-01-01T00:00:00Z"))
            }
        }
    };
    let (start, end) =
        (time("StartTime", "InvalidStartTime.Malformed")?, time("EndTime", "InvalidEndTime.Malformed")?);
    let period = work.call.input.integer("Period").unwrap_or(60);
    if ![60, 300, 900, 3600].contains(&period) {
        return work.call.refuse(
            400,
            "InvalidPeriod.ValueNotSupported",
            "Period: expected 60, 300, 900 or 3600",
        );
    }
    let mut shown = Vec::new();
    let mut at = start;
    while at < end {
        if shown.len() == MOST {
            return work.call.refuse(
                400,
                "InvalidParameter.TooMany",
                "EndTime: more than 400 periods after StartTime",
            );
        }
        shown.push(json!({
            "TimeStamp": Timestamp::from(at).to_string(), "EipTX": 0, "EipRX": 0, "EipFlow": 0,
            "EipPackets": 0, "EipBandwidth": 0,
        }));
        at += std::time::Duration::from_secs(period);
    }
    Ok(json!({ "EipMonitorDatas": { "EipMonitorData": shown } }))
}

/// Frees an address from what is gone.
pub(super) fn free(row: &mut Row) {
    ASSOCIATION.iter().for_each(|member| row.set(member, Value::Null));
    row.set("Status", "Available");
    row.next.clear();
}

/// An address that entries of its NAT gateway use stays with it.
fn check_entries(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let uses = [
        ("vpc.snat_entry", "SnatIp", "InvalidIpStatus.HasBeenUsedBySnatTable"),
        ("vpc.forward_entry", "ExternalIp", "InvalidIpStatus.HasBeenUsedByForwardEntry"),
    ];
    for (table, member, code) in uses {
        let entries = work.rows_with(table, "NatGatewayId", row.text("InstanceId"));
        let own = row.text("IpAddress");
        if entries.iter().any(|entry| entry.text(member).split(',').any(|address| address.trim() == own)) {
            return work.call.refuse(400, code, "AllocationId: an entry of the gateway uses the address");
        }
    }
    Ok(())
}

fn is_protected(row: &Row) -> bool {
    !row.texts("SecurityProtectionTypes").is_empty()
}

/// The package that the address shares its bandwidth with.
fn package<'w>(others: &Others<'w>, row: &Row) -> Option<&'w Row> {
    others.row("vpc.bandwidth_package", row.text("BandwidthPackageId"))
}

fn is_managed(row: &Row) -> bool {
    row.members.get("ServiceManaged").and_then(Value::as_i64).unwrap_or_default() != 0
}

fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    // The caller may ask for an address, or name a resource later.
    let pool = row.text("PublicIpAddressPoolId").to_owned();
    if !pool.is_empty() {
        let address = address_pools::claim(work, &pool, row.text("IpAddress"))?;
        row.set("IpAddress", address);
    }
    if row.text("IpAddress").is_empty() {
        row.set("IpAddress", addresses::public(work));
    }
    row.set("InstanceId", Value::Null);
    Ok(())
}

/// `AssociateEipAddress`: with something that is there.
fn associate(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let address = work.existing_id(resource)?;
    let kind = work.call.input.text("InstanceType").unwrap_or("EcsInstance").to_owned();
    let instance = work.call.input.text("InstanceId").unwrap_or_default();
    let table = TYPES.iter().find(|(name, _)| *name == kind).map(|(_, table)| *table);
    // What is not modelled cannot be looked up, but has not the id of something else.
    let is_there = match table {
        Some(table) => work.row(table, instance).is_some(),
        None => TYPES.iter().all(|(_, table)| work.row(table, instance).is_none()),
    };
    if !is_there {
        let codes = (
            404,
            &["InvalidInstanId.NotFound", "InvalidInstance.NotExist", "InvalidInstanceId.NotFound"][..],
        );
        return work.call.refuse_as(codes, "InstanceId: there is no such resource");
    }
    let Some(table) = table else { return acts::change(work, resource, &ASSOCIATE) };
    let has_own = kind == "EcsInstance"
        && work.row(table, instance).is_some_and(|row| !row.texts("PublicIpAddress").is_empty());
    if has_own {
        let codes = (400, &["EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP"][..]);
        return work.call.refuse_as(codes, "InstanceId: it has a public address of its own");
    }
    let has_one = kind != "Nat" && !work.rows_with("vpc.eip", "InstanceId", instance).is_empty();
    if has_one && work.row(resource.table, &address).is_some_and(|row| row.text("Status") == "Available") {
        let codes = (400, &["InvalidAssociation.Duplicated"][..]);
        return work.call.refuse_as(codes, "InstanceId: it has an address");
    }
    let output = acts::change(work, resource, &ASSOCIATE)?;
    work.edit(resource.table, &address, |row| row.set("InstanceType", kind));
    Ok(output)
}

/// `AssociateEipAddressBatch`: several addresses with one resource.
fn associate_several(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default().to_owned();
    let (kind, instance) = (text("BindedInstanceType"), text("BindedInstanceId"));
    let table = TYPES.iter().find(|(name, _)| *name == kind).map(|(_, table)| *table);
    if table.is_some_and(|table| work.row(table, &instance).is_none()) {
        let codes = (
            404,
            &["InvalidInstanceId.NotFound", "InvalidBindedInstance.NotExist", "InvalidInstanId.NotFound"][..],
        );
        return work.call.refuse_as(codes, "BindedInstanceId: there is no such resource");
    }
    let addresses = work.call.get("InstanceIds").map(texts).unwrap_or_default();
    let there = work.rows_with("vpc.eip", "InstanceId", &instance).len();
    if kind == "EcsInstance" && there + addresses.len() > 1 {
        let codes = (400, &["InvalidAssociation.Duplicated"][..]);
        return work.call.refuse_as(codes, "BindedInstanceId: it has one address at most");
    }
    for address in addresses {
        work.check_there(resource, &address)?;
        if work.row(resource.table, &address).is_some_and(|row| row.text("Status") != "Available") {
            return work.call.refuse_as(resource.wrong_state, "InstanceIds: an address is in use");
        }
        let copied = json!({ "InstanceId": instance, "InstanceType": kind });
        let copied = copied.as_object().cloned().unwrap_or_default();
        acts::begin(work, resource, &address, &from(&[]).to(&["Associating", "InUse"]), &copied);
    }
    Ok(json!({}))
}
