//! Elastic IP addresses.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS_AND_VPC;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Change, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

const ASSOCIATE: Change = from(&["Available"]).to(&["Associating", "InUse"]).copies(&[
    "InstanceId",
    "InstanceType",
    "PrivateIpAddress",
    "InstanceRegionId",
    "Mode",
]);
const UNASSOCIATE: Change =
    from(&["InUse"])
        .to(&["Unassociating", "Available"])
        .clears(&["InstanceId", "InstanceType", "PrivateIpAddress", "InstanceRegionId", "Mode"])
        .prepares(|work, row, _| match work.is_other(row, "InstanceId") {
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
                "Name": "", "Description": "", "BandwidthPackageId": "", "BandwidthPackageType": "",
                "BandwidthPackageBandwidth": "", "HasReservationData": "false", "SecondLimited": false, "ExpiredTime": "",
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
            .derived("EipAddress", |row| Value::from(row.text("IpAddress")))
            .derived("EipBandwidth", |row| row.members.get("Bandwidth").cloned().unwrap_or_default())
            .indexed(&["InstanceId", "BandwidthPackageId"])
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
            .change("ReleaseEipAddress", from(&["Available"]).gone()),
    ]
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

fn is_managed(row: &Row) -> bool {
    row.members.get("ServiceManaged").and_then(Value::as_i64).unwrap_or_default() != 0
}

fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    // The caller may ask for an address, or name a resource later.
    if row.text("IpAddress").is_empty() {
        row.set("IpAddress", addresses::public(work));
    }
    row.set("InstanceId", Value::Null);
    Ok(())
}

/// `AssociateEipAddress`: with something that is there.
fn associate(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let address = work.one(resource)?;
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
