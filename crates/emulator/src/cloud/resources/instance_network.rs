//! The network of an ECS instance: its security groups, its interfaces and its addresses.

use cloudspec_wire::Value;
use serde_json::json;

use crate::cloud::resource::{Model, Others, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::{acts, addresses};
use crate::refusal::Refusal;

/// Security groups are of the VPC of their instance.
pub(super) fn check_groups(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let groups = row.texts("SecurityGroupIds");
    match groups.iter().any(|group| work.differs_from(row, "ecs.security_group", group, "VpcId")) {
        false => Ok(()),
        true => {
            let codes = (400, &["InvalidSecurityGroup.VpcMismatch", "InvalidSecurityGroup.NetworkType"][..]);
            work.call.refuse_as(codes, "SecurityGroupId: of another VPC than the VSwitch")
        }
    }
}

/// Makes the primary network interface of a new instance, in its VSwitch, and gives it a public address where it has bandwidth
/// for one.
pub(super) fn make_network(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let Some(resource) = work.model.named("ecs.network_interface") else { return Ok(()) };
    let vswitch = row.text("VSwitchId").to_owned();
    if !vswitch.is_empty() {
        let mut members = Members::new();
        members.insert("VSwitchId".to_owned(), Value::from(vswitch));
        members.insert("SecurityGroupIds".to_owned(), Value::from(row.texts("SecurityGroupIds")));
        members.insert("Type".to_owned(), Value::from("Primary"));
        members.insert("DeleteOnRelease".to_owned(), Value::from(true));
        members.extend(
            row.members.get("PrivateIpAddress").map(|ip| ("PrimaryIpAddress".to_owned(), ip.clone())),
        );
        let id = acts::make(work, resource, members)?;
        work.edit("ecs.network_interface", &id, |interface| {
            interface.set("InstanceId", row.id.clone());
            interface.set("Status", "InUse");
            interface.next.clear();
        });
        let ip = work.row("ecs.network_interface", &id).map(|row| row.text("PrivateIpAddress").to_owned());
        row.set("PrivateIpAddress", vec![ip.unwrap_or_default()]);
    }
    let bandwidth = row.members.get("InternetMaxBandwidthOut").and_then(Value::as_i64).unwrap_or_default();
    if bandwidth > 0 {
        row.set("PublicIpAddress", vec![addresses::public(work)]);
    }
    Ok(())
}

/// The primary interface of an instance is in its security groups.
pub(super) fn follow_groups(model: &Model, cloud: &mut Cloud, row: &Row) {
    let table = model.table("ecs.network_interface");
    for id in cloud.ids_with(table, "InstanceId", &row.id).unwrap_or_default().to_vec() {
        if cloud.get(table, &id).is_some_and(|interface| interface.text("Type") == "Primary") {
            let groups = row.texts("SecurityGroupIds");
            cloud.edit(table, &id, |interface| interface.set("SecurityGroupIds", groups));
        }
    }
}

/// A member of the elastic addresses of an instance.
pub(super) fn eips(others: &Others<'_>, row: &Row, member: &str) -> Vec<String> {
    others.rows_with("vpc.eip", "InstanceId", &row.id).iter().map(|eip| eip.text(member).to_owned()).collect()
}

/// The elastic address of an instance, as its response has it.
pub(super) fn eip(others: &Others<'_>, row: &Row) -> Value {
    let eips = others.rows_with("vpc.eip", "InstanceId", &row.id);
    let Some(eip) = eips.first() else { return json!({ "IpAddress": "", "AllocationId": "" }) };
    let mut members = eip.members.clone();
    members.insert("AllocationId".to_owned(), Value::from(eip.id.as_str()));
    members.insert("IsSupportUnassociate".to_owned(), Value::from(true));
    Value::Object(members)
}

/// The network interfaces of an instance.
pub(super) fn interfaces(others: &Others<'_>, row: &Row) -> Value {
    let shown =
        others.rows_with("ecs.network_interface", "InstanceId", &row.id).into_iter().map(|interface| {
            let mut members = interface.members.clone();
            members.insert("NetworkInterfaceId".to_owned(), Value::from(interface.id.as_str()));
            members.insert("PrimaryIpAddress".to_owned(), Value::from(interface.text("PrivateIpAddress")));
            Value::Object(members)
        });
    shown.collect()
}
