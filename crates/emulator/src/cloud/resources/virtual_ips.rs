//! Addresses that move between instances (HaVips), and those of NAT gateways inside of VPCs.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS_AND_VPC, VPC};
use super::{full_nat, nat};
use crate::cloud::addresses;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![havip(), nat_cidr(), nat_ip()]
}

fn havip() -> Resource {
    Resource::new("vpc.havip", ECS_AND_VPC, "HaVipId", "havip-")
        .missing(404, &["InvalidHaVipId.NotFound"])
        .states("Status", &["Creating", "Available"])
        .wrong_state(400, &["IncorrectHaVipStatus"])
        .created("CreateTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "ChargeType": "PostPaid", "AssociatedInstances": [],
            "ResourceGroupId": "rg-default",
        }))
        .named_filters(&["VpcId", "VSwitchId", "Status", "HaVipId", "HaVipAddress"])
        .filter("HaVipAddress", crate::cloud::resource::Source::Member("IpAddress"))
        .computed("AssociatedEipAddresses", |others, row| {
            let eips = others.rows_with("vpc.eip", "InstanceId", &row.id);
            eips.iter().map(|eip| eip.text("IpAddress")).collect()
        })
        .derived("MasterInstanceId", |row| row.texts("AssociatedInstances").first().cloned().into())
        .inherits("VSwitchId", "vpc.vswitch", &["VpcId", "RegionId"])
        .indexed(&["VSwitchId", "VpcId", "AssociatedInstances"])
        .blocked_by("vpc.eip", "InstanceId", 400, &["DependencyViolation.HaVipAssociatedWithEIP"])
        .blocked_by("vpc.route_entry", "Hops", 400, &["DependencyViolation.HaVipReferedByRouteEntry"])
        .quota("VpcId", 50, &["QuotaExceeded.HaVip"])
        .tagged_as("HAVIP")
        .on_create(place)
        .create("CreateHaVip")
        .list("DescribeHaVips")
        .set("ModifyHaVipAttribute")
        .custom("AssociateHaVip", associate)
        .custom("UnassociateHaVip", unassociate)
        .change("DeleteHaVip", from(&["Available"]).gone())
}

/// A HaVip has an address of its VSwitch that nothing else has.
fn place(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let vswitch = row.text("VSwitchId").to_owned();
    let address = row.text("IpAddress").to_owned();
    if address.is_empty() {
        row.set("IpAddress", addresses::claim(work, &vswitch, None)?);
        return Ok(());
    }
    let block =
        work.row("vpc.vswitch", &vswitch).and_then(|vswitch| addresses::block(vswitch.text("CidrBlock")));
    let Ok(wanted) = address.parse::<std::net::Ipv4Addr>() else {
        let codes = (400, &["InvalidIPAddress.Malformed"][..]);
        return work.call.refuse_as(codes, "IpAddress: expected an address such as 192.168.1.7");
    };
    if block.is_some_and(|block| !block.contains(&wanted)) {
        let codes = (400, &["InvalidIPAddress.OutOfVswCIDR", "InvalidIPAddress.OutOfRange"][..]);
        return work.call.refuse_as(codes, "IpAddress: outside of the VSwitch");
    }
    match addresses::taken(&work.others(), &vswitch).contains(&address) {
        true => {
            let codes = (400, &["InvalidIPAddress.AlreadyInUse", "InvalidIPAddress.AlreadyUsed"][..]);
            work.call.refuse_as(codes, "IpAddress: it is in use")
        }
        false => Ok(()),
    }
}

/// `AssociateHaVip`: with instances or interfaces of its VSwitch.
fn associate(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let instance = work.call.input.text("InstanceId").unwrap_or_default().to_owned();
    let (kind, table) = match work.call.input.text("InstanceType") {
        Some("NetworkInterface") => ("NetworkInterface", "ecs.network_interface"),
        _ => ("EcsInstance", "ecs.instance"),
    };
    let Some(other) = work.row(table, &instance) else {
        let codes = (404, &["InvalidInstanceId.NotFound", "InvalidInstance.NotExist"][..]);
        return work.call.refuse_as(codes, "InstanceId: there is no such resource");
    };
    let vswitch = other.text("VSwitchId");
    let Some(own) = work.row(resource.table, &id) else { return work.not_found(resource) };
    if !["Available", "InUse"].contains(&own.text("Status")) {
        return work.call.refuse_as(resource.wrong_state, "HaVipId: it is not available yet");
    }
    if own.text("VSwitchId") != vswitch {
        let codes = (400, &["OperationUnsupported.BindOnMultipleVswitch"][..]);
        return work.call.refuse_as(codes, "InstanceId: in another VSwitch");
    }
    let mut all = own.texts("AssociatedInstances");
    if all.contains(&instance) {
        let codes = (400, &["InvalidHaVip.Exist", "OperationDenied.BindOnSameEcs"][..]);
        return work.call.refuse_as(codes, "InstanceId: associated already");
    }
    if !all.is_empty() && own.text("AssociatedInstanceType") != kind {
        let codes = (400, &["OperationUnsupported.BindMultipleType"][..]);
        return work.call.refuse_as(codes, "InstanceType: what is associated has another type");
    }
    all.push(instance);
    work.edit(resource.table, &id, |row| {
        row.set("AssociatedInstanceType", kind);
        set_associated(row, all);
    });
    Ok(json!({}))
}

/// `UnassociateHaVip`.
fn unassociate(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let instance = work.call.input.text("InstanceId").unwrap_or_default().to_owned();
    let mut all =
        work.row(resource.table, &id).map(|row| row.texts("AssociatedInstances")).unwrap_or_default();
    if !all.contains(&instance) {
        let codes = (400, &["ResourceNotAssociated", "HA.VIP.NOT.ASSOCIATED.WITH.INSTANCE"][..]);
        return work.call.refuse_as(codes, "InstanceId: not associated");
    }
    all.retain(|other| *other != instance);
    work.edit(resource.table, &id, |row| set_associated(row, all));
    Ok(json!({}))
}

/// A HaVip is in use as long as it is associated with something.
pub(super) fn set_associated(row: &mut Row, all: Vec<String>) {
    row.set("Status", if all.is_empty() { "Available" } else { "InUse" });
    if all.is_empty() {
        row.set("AssociatedInstanceType", Value::Null);
    }
    row.set("AssociatedInstances", all);
}

fn nat_cidr() -> Resource {
    Resource::new("vpc.nat_ip_cidr", VPC, "NatIpCidrId", "vpcnatcidr-")
        .missing(404, &["ResourceNotFound.NatIpCidr"])
        .states("NatIpCidrStatus", &["Available"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "NatIpCidrName": "", "NatIpCidrDescription": "", "IsDefault": false }))
        .renames(&[("NatIpCidrs", "NatIpCidr")])
        .needs("NatGatewayId", "vpc.nat")
        .quota("NatGatewayId", 5, &["QuotaExceeded.NatIpCidr"])
        .blocked_by("vpc.nat_ip", "NatIpCidrId", 400, &["DependencyViolation.NatIp"])
        .on_create(|work, row| {
            let cidr = row.text("NatIpCidr");
            if addresses::block(cidr).is_none() {
                let codes = (400, &["OperationFailed.CreateNatIpCidrNotInUserCidr"][..]);
                return work.call.refuse_as(codes, "NatIpCidr: expected a block such as 172.16.0.0/24");
            }
            match cidr_of(work, row.text("NatGatewayId"), cidr) {
                Some(_) => {
                    let codes = (400, &["ResourceAlreadyExist.NatIpCidr"][..]);
                    work.call.refuse_as(codes, "NatIpCidr: the gateway has it already")
                }
                None => Ok(()),
            }
        })
        .create("CreateNatIpCidr")
        .list("ListNatIpCidrs")
        .custom("ModifyNatIpCidrAttribute", |work, resource| {
            let id = meant(work, resource)?;
            let mut given = work.given(resource);
            given.retain(|name, _| ["NatIpCidrName", "NatIpCidrDescription"].contains(&name.as_str()));
            work.edit(resource.table, &id, |row| row.members.extend(given));
            Ok(json!({}))
        })
        .custom("DeleteNatIpCidr", |work, resource| {
            let id = meant(work, resource)?;
            crate::cloud::acts::check_deletion(work, resource, &id)?;
            work.model.remove(work.cloud, work.model.table(resource.table), &id);
            Ok(json!({}))
        })
}

/// The id of a block of a NAT gateway.
fn cidr_of(work: &Work<'_>, gateway: &str, cidr: &str) -> Option<String> {
    let own = work.rows_with("vpc.nat_ip_cidr", "NatGatewayId", gateway);
    own.iter().find(|row| row.text("NatIpCidr") == cidr).map(|row| row.id.clone())
}

/// The block that a call names by its gateway and itself.
fn meant(work: &Work<'_>, resource: &Resource) -> Result<String, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default();
    let found = cidr_of(work, text("NatGatewayId"), text("NatIpCidr"));
    found.map_or_else(|| work.not_found(resource), Ok)
}

fn nat_ip() -> Resource {
    Resource::new("vpc.nat_ip", VPC, "NatIpId", "vpcnatip-")
        .missing(404, &["ResourceNotFound.NatIp"])
        .states("NatIpStatus", &["Creating", "Available"])
        .wrong_state(400, &["IncorrectStatus.NatIp"])
        .region("RegionId")
        .defaults(json!({ "NatIpName": "", "NatIpDescription": "", "IsDefault": false }))
        .needs("NatGatewayId", "vpc.nat")
        .indexed(&["NatGatewayId"])
        .quota("NatIpCidrId", 50, &["QuotaExceeded.NatIp"])
        .on_create(number)
        .create("CreateNatIp")
        .list("ListNatIps")
        .set("ModifyNatIpAttribute")
        .change(
            "DeleteNatIp",
            from(&["Available"]).to(&["Deleting"]).gone().prepares(|work, row, _| {
                let (gateway, address) = (row.text("NatGatewayId"), row.text("NatIp"));
                let code = match full_nat::uses(work, gateway, address) {
                    true => "DependencyViolation.FullNatEntry",
                    false if nat::uses(work, gateway, address) => "DependencyViolation.NatIp",
                    false => return Ok(()),
                };
                work.call.refuse(400, code, "NatIpId: an entry uses it")
            }),
        )
}

/// An address is one of its block, which is one of the gateway.
fn number(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let (gateway, cidr) = (row.text("NatGatewayId").to_owned(), row.text("NatIpCidr").to_owned());
    let (Some(id), Some(block)) = (cidr_of(work, &gateway, &cidr), addresses::block(&cidr)) else {
        let codes = (404, &["ResourceNotFound.NatIpCidr"][..]);
        return work.call.refuse_as(codes, "NatIpCidr: the gateway has no such block");
    };
    let own = work.rows_with("vpc.nat_ip", "NatIpCidrId", &id);
    let is_taken = |address: &str| own.iter().any(|other| other.text("NatIp") == address);
    let address = match row.text("NatIp") {
        "" => block.hosts().map(|host| host.to_string()).find(|host| !is_taken(host)),
        given => Some(given.to_owned()),
    };
    let Some(address) = address else {
        let codes = (400, &["ResourceNotEnough.NatIp"][..]);
        return work.call.refuse_as(codes, "NatIpCidr: no address is free");
    };
    if !address.parse().is_ok_and(|address: std::net::Ipv4Addr| block.contains(&address)) {
        let codes = (400, &["Mismatch.NatIpAndNatIpCidr"][..]);
        return work.call.refuse_as(codes, "NatIp: outside of the block");
    }
    if is_taken(&address) {
        let codes = (400, &["ResourceAlreadyExist.NatIp"][..]);
        return work.call.refuse_as(codes, "NatIp: it is in use");
    }
    row.set("NatIp", address);
    row.set("NatIpCidrId", id);
    Ok(())
}
