//! Network interfaces of ECS.

use cloudspec_wire::Value;
use serde_json::json;

use super::ipv6;
use super::services::{ECS, OWNER};
use crate::cloud::addresses;
use crate::cloud::resource::{Change, Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::select::at;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// How many addresses an interface has that is not attached.
const MOST: u64 = 10;

const ATTACH: Change =
    from(&["Available"]).to(&["Attaching", "InUse"]).copies(&["InstanceId"]).prepares(attach);
const DETACH: Change =
    from(&["InUse"]).to(&["Detaching", "Available"]).clears(&["InstanceId"]).prepares(detach);

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.network_interface", ECS, "NetworkInterfaceId", "eni-")
            .missing(404, &["InvalidEniId.NotFound", "InvalidNetworkInterfaceId.NotFound"])
            .states("Status", &["Available"])
            .wrong_state(403, &["InvalidOperation.InvalidEniState", "IncorrectInterfaceStatus"])
            .created("CreationTime")
            .region("RegionId")
            .defaults(json!({ "Type": "Secondary", "ServiceManaged": false, "DeleteOnRelease": true, "QueueNumber": 2,
                "QueuePairNumber": 0, "NetworkInterfaceName": "", "Description": "", "ResourceGroupId": "",
                "NetworkInterfaceTrafficMode": "Standard", "OwnerId": OWNER.to_string(), "ServiceID": 0,
                "TcpOptionAddressEnabled": "", }))
            .renames(&[("SecurityGroupId", "SecurityGroupIds")])
            .ignores(&["Visible", "Attribute", "WaitForNetworkConfigurationReady", "SecondaryPrivateIpAddressCount"])
            .filter("PrimaryIpAddress", Source::Member("PrivateIpAddress"))
            .filter("PrivateIpAddress", Source::Member("PrivateIpSets.PrivateIpAddress"))
            .filter("Ipv6Address", Source::Member("Ipv6Sets.Ipv6Address"))
            .computed("AssociatedPublicIp", public_ip)
            .derived("Attachment", |row| match row.text("InstanceId") {
                "" => Value::Null,
                instance => json!({ "InstanceId": instance, "DeviceIndex": 0 }),
            })
            .inherits("VSwitchId", "vpc.vswitch", &["VpcId", "ZoneId", "RegionId"])
            .needs("SecurityGroupIds", "ecs.security_group")
            .needs("InstanceId", "ecs.instance")
            .indexed(&["InstanceId", "VSwitchId", "VpcId", "SecurityGroupIds"])
            .tagged_as("eni")
            .on_create(complete)
            .on_stored(|model, cloud, row| {
                // One that is planted says its address once.
                let address = row.text("PrivateIpAddress");
                if !row.members.contains_key("PrivateIpSets") && !address.is_empty() {
                    let sets = json!([{ "PrivateIpAddress": address, "Primary": true }]);
                    cloud.edit(model.table("ecs.network_interface"), &row.id, |own| own.set("PrivateIpSets", sets));
                }
            })
            .on_set(follow)
            .on_gone(|model, cloud, row| {
                ipv6::unassigned(model, cloud, &at(&row.members, "Ipv6Sets.Ipv6Address"));
                model.remove_all(cloud, "vpc.full_nat_entry", "NetworkInterfaceId", &row.id);
            })
            .create("CreateNetworkInterface")
            .list("DescribeNetworkInterfaces")
            .get("DescribeNetworkInterfaceAttribute")
            .set("ModifyNetworkInterfaceAttribute")
            .change("AttachNetworkInterface", ATTACH)
            .change("DetachNetworkInterface", DETACH)
            .change("DeleteNetworkInterface", from(&["Available"]).gone())
            .custom("AssignPrivateIpAddresses", assign)
            .custom("UnassignPrivateIpAddresses", unassign)
            .custom("AssignIpv6Addresses", assign_ipv6)
            .custom("UnassignIpv6Addresses", unassign_ipv6),
    ]
}

fn public_ip(others: &Others<'_>, row: &Row) -> Value {
    let eips = others.rows_with("vpc.eip", "InstanceId", &row.id);
    eips.first()
        .map_or(json!({}), |eip| json!({ "PublicIpAddress": eip.text("IpAddress"), "AllocationId": eip.id }))
}

/// What the type of an instance says of its interfaces.
fn most(work: &Work<'_>, instance: &str, member: &str) -> Option<u64> {
    let kind = work.row("ecs.instance_type", work.row("ecs.instance", instance)?.text("InstanceType"))?;
    kind.members.get(member)?.as_u64()
}

/// Attached to an instance of its zone and VPC, whose type has a place for it.
fn attach(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    let instance = members.get("InstanceId").and_then(Value::as_str).unwrap_or_default();
    let attached = work.rows_with("ecs.network_interface", "InstanceId", instance).len() as u64;
    if most(work, instance, "EniQuantity").is_some_and(|most| attached >= most) {
        let codes = (403, &["EniPerInstanceLimitExceeded"][..]);
        return work.call.refuse_as(codes, "InstanceId: it has as many interfaces as its type takes");
    }
    let places =
        [("ZoneId", "InvalidOperation.AvailabilityZoneMismatch"), ("VpcId", "InvalidOperation.VpcMismatch")];
    for (member, code) in places {
        if work.differs_from(row, "ecs.instance", instance, member) {
            return work.call.refuse(403, code, format!("InstanceId: its {member} is another"));
        }
    }
    Ok(())
}

/// Detached from the instance that has it; a primary interface stays with it.
fn detach(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    if row.text("Type") == "Primary" {
        let codes = (400, &["InvalidOperation.DetachPrimaryEniNotAllowed"][..]);
        return work.call.refuse_as(codes, "NetworkInterfaceId: a primary interface stays with its instance");
    }
    match work.input_differs(row, "InstanceId") {
        true => {
            let codes = (403, &["InvalidParameter.EniNotBelongEcs"][..]);
            work.call.refuse_as(codes, "InstanceId: another instance has the interface")
        }
        false => Ok(()),
    }
}

/// A new interface has an address of its VSwitch, and those that were asked for besides.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let given = row.members.get("PrivateIpAddress").map(texts).unwrap_or_default();
    // That of an instance is given with its address; a caller gives the first one and the others apart.
    let (first, others, more) = match work.call.target.operation.name == "CreateNetworkInterface" {
        true => {
            let more = work.call.input.integer("SecondaryPrivateIpAddressCount").unwrap_or_default().min(50);
            (work.call.input.text("PrimaryIpAddress").map(str::to_owned), given, more)
        }
        false => (given.first().cloned(), given.into_iter().skip(1).collect(), 0),
    };
    let vswitch = row.text("VSwitchId").to_owned();
    let mut addresses = vec![addresses::claim(work, &vswitch, first)?];
    for address in others {
        if addresses.contains(&address) {
            return work.call.refuse(400, "InvalidIp.IpAssigned", "PrivateIpAddress: the interface has it");
        }
        addresses.push(addresses::claim(work, &vswitch, Some(address))?);
    }
    while addresses.len() as u64 <= more {
        addresses.push(addresses::claim(work, &vswitch, None)?);
    }
    let sets: Value = addresses
        .iter()
        .enumerate()
        .map(|(index, address)| json!({ "PrivateIpAddress": address, "Primary": index == 0 }))
        .collect();
    let groups = row.members.get("SecurityGroupIds").map(texts).unwrap_or_default();
    if groups.iter().any(|group| work.differs_from(row, "ecs.security_group", group, "VpcId")) {
        let codes = (403, &["InvalidOperation.VpcMismatch", "InvalidSecurityGroup.VpcMismatch"][..]);
        return work.call.refuse_as(codes, "SecurityGroupId: of another VPC than the VSwitch");
    }
    let number = work.cloud.next("mac");
    row.set("PrivateIpAddress", addresses.into_iter().next().unwrap_or_default());
    row.set("PrimaryIpAddress", Value::Null);
    row.set("PrivateIpSets", sets);
    row.set("SecurityGroupIds", groups);
    row.set(
        "MacAddress",
        format!("00:16:3e:{:02x}:{:02x}:{:02x}", number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff),
    );
    Ok(())
}

/// An instance is in the security groups of its primary interface.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    if row.text("Type") == "Primary" {
        let groups = row.texts("SecurityGroupIds");
        let table = model.table("ecs.instance");
        cloud.edit(table, row.text("InstanceId"), |instance| instance.set("SecurityGroupIds", groups));
    }
}

fn sets(work: &Work<'_>, resource: &Resource, id: &str) -> Vec<Value> {
    let row = work.row(resource.table, id);
    row.and_then(|row| row.members.get("PrivateIpSets"))
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default()
}

/// `AssignPrivateIpAddresses`: those that are given, or as many as are asked for.
fn assign(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let vswitch =
        work.row(resource.table, &id).map(|row| row.text("VSwitchId").to_owned()).unwrap_or_default();
    let mut addresses = work.call.get("PrivateIpAddress").map(texts).unwrap_or_default();
    for address in &addresses {
        addresses::claim(work, &vswitch, Some(address.clone()))?;
    }
    let count = work.call.input.integer("SecondaryPrivateIpAddressCount").unwrap_or_default().min(50);
    for _ in 0..count {
        addresses.push(addresses::claim(work, &vswitch, None)?);
    }
    let mut sets = sets(work, resource, &id);
    let holder = work.row(resource.table, &id).map(|row| row.text("InstanceId")).unwrap_or_default();
    let most = most(work, holder, "EniPrivateIpAddressQuantity").unwrap_or(MOST);
    if (sets.len() + addresses.len()) as u64 > most {
        let codes = (403, &["InvalidOperation.Ipv4CountExceeded"][..]);
        return work.call.refuse_as(codes, format!("PrivateIpAddress: at most {most} on the interface"));
    }
    sets.extend(addresses.iter().map(|address| json!({ "PrivateIpAddress": address, "Primary": false })));
    work.edit(resource.table, &id, |row| row.set("PrivateIpSets", sets));
    Ok(json!({
        "AssignedPrivateIpAddressesSet": { "NetworkInterfaceId": id, "PrivateIpSet": { "PrivateIpAddress": addresses } },
    }))
}

/// `UnassignPrivateIpAddresses`: secondary ones only.
fn unassign(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let addresses = work.call.get("PrivateIpAddress").map(texts).unwrap_or_default();
    let mut sets = sets(work, resource, &id);
    let own =
        |set: &Value| set.get("PrivateIpAddress").and_then(Value::as_str).unwrap_or_default().to_owned();
    let is_secondary = |set: &&Value| set.get("Primary") != Some(&Value::Bool(true));
    let secondary: Vec<String> = sets.iter().filter(is_secondary).map(own).collect();
    if addresses.iter().any(|address| !secondary.contains(address)) {
        let codes = (403, &["InvalidIp.IpUnassigned"][..]);
        return work.call.refuse_as(codes, "PrivateIpAddress: not a secondary address of the interface");
    }
    sets.retain(|set| !addresses.contains(&own(set)));
    work.edit(resource.table, &id, |row| row.set("PrivateIpSets", sets));
    Ok(json!({}))
}

/// The IPv6 addresses of an interface.
fn ipv6_of(work: &Work<'_>, resource: &Resource, id: &str) -> Vec<String> {
    work.row(resource.table, id).map(|row| at(&row.members, "Ipv6Sets.Ipv6Address")).unwrap_or_default()
}

fn set_ipv6(work: &mut Work<'_>, resource: &Resource, id: &str, addresses: &[String]) {
    let sets: Value = addresses.iter().map(|address| json!({ "Ipv6Address": address })).collect();
    work.edit(resource.table, id, |row| row.set("Ipv6Sets", sets));
}

/// `AssignIpv6Addresses`: those that are given, or as many as are asked for, of a range that documentation uses.
fn assign_ipv6(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let mut own = ipv6_of(work, resource, &id);
    let mut addresses = work.call.get("Ipv6Address").map(texts).unwrap_or_default();
    if addresses.iter().any(|address| own.contains(address)) {
        let codes = (400, &["InvalidIp.IpAssigned"][..]);
        return work.call.refuse_as(codes, "Ipv6Address: the interface has it");
    }
    // An interface has no more than ten.
    for _ in 0..work.call.input.integer("Ipv6AddressCount").unwrap_or_default().min(10) {
        addresses.push(ipv6::next(work));
    }
    let interface = work.row(resource.table, &id).cloned().unwrap_or_default();
    addresses.iter().for_each(|address| ipv6::assigned(work, &interface, address));
    own.extend(addresses.iter().cloned());
    set_ipv6(work, resource, &id, &own);
    Ok(json!({ "NetworkInterfaceId": id, "Ipv6Sets": { "Ipv6Address": addresses } }))
}

/// `UnassignIpv6Addresses`.
fn unassign_ipv6(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let given = work.call.get("Ipv6Address").map(texts).unwrap_or_default();
    let mut own = ipv6_of(work, resource, &id);
    if given.iter().any(|address| !own.contains(address)) {
        let codes = (400, &["InvalidIp.IpUnassigned", "InvalidIp.Address"][..]);
        return work.call.refuse_as(codes, "Ipv6Address: not an address of the interface");
    }
    own.retain(|address| !given.contains(address));
    ipv6::unassigned(work.model, work.cloud, &given);
    set_ipv6(work, resource, &id, &own);
    Ok(json!({}))
}
