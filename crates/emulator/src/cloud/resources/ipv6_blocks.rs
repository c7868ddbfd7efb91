//! IPv6 blocks: those of a VPC, and the one in them that a VSwitch has.

use std::net::Ipv6Addr;

use cloudspec_wire::Value;
use ipnet::Ipv6Net;
use serde_json::json;

use crate::cloud::resource::{Model, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::cloud::select::at;
use crate::refusal::Refusal;

/// The next block of a VPC, of a range that documentation uses. Single addresses are of the first block.
fn next(cloud: &mut Cloud) -> String {
    let number = u128::from(cloud.next("ipv6-block") % (1 << 24));
    let range = u128::from(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0));
    format!("{}/56", Ipv6Addr::from(range | (number << 72)))
}

/// A block that a VPC can have.
fn of_vpc(text: &str) -> Option<Ipv6Net> {
    text.parse::<Ipv6Net>().ok().filter(|block| block.prefix_len() == 56 && block.addr() == block.network())
}

fn add(row: &mut Row, block: &str, isp: &str) {
    let mut all = row.members.get("Ipv6CidrBlocks").and_then(Value::as_array).cloned().unwrap_or_default();
    all.push(json!({ "Ipv6CidrBlock": block, "Ipv6Isp": isp }));
    row.set("Ipv6CidrBlocks", all);
    row.set("EnabledIpv6", true);
    if row.text("Ipv6CidrBlock").is_empty() {
        row.set("Ipv6CidrBlock", block);
    }
}

/// A VPC with IPv6 has a block: the one that was asked for, or another one.
pub(super) fn follow_vpc(model: &Model, cloud: &mut Cloud, row: &Row) {
    if !row.is("EnabledIpv6") || !at(&row.members, "Ipv6CidrBlocks.Ipv6CidrBlock").is_empty() {
        return;
    }
    let block = match row.text("Ipv6CidrBlock") {
        "" => next(cloud),
        own => own.to_owned(),
    };
    let isp = if row.text("Ipv6Isp").is_empty() { "BGP" } else { row.text("Ipv6Isp") };
    cloud.edit(model.table("vpc.vpc"), &row.id, |own| add(own, &block, isp));
}

/// The block that is asked for is one that a VPC can have.
pub(super) fn check_vpc(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let own = row.text("Ipv6CidrBlock");
    if !own.is_empty() && of_vpc(own).is_none() {
        let codes = (400, &["InvalidIpv6CidrBlock.Malformed", "InvalidParameter"][..]);
        return work.call.refuse_as(codes, "Ipv6CidrBlock: expected a block such as 2001:db8:0:100::/56");
    }
    Ok(())
}

/// The block in that of its VPC which a VSwitch asks for by a number.
fn asked(vpc: &Row, vswitch: &Row) -> Option<String> {
    let number = vswitch.members.get("Ipv6CidrBlock").and_then(Value::as_u64)?;
    let around = match vswitch.text("VpcIpv6CidrBlock") {
        "" => vpc.text("Ipv6CidrBlock"),
        own => own,
    };
    let around = u128::from(of_vpc(around)?.network());
    Some(format!("{}/64", Ipv6Addr::from(around | (u128::from(number & 0xff) << 64))))
}

/// A VSwitch has a block that no other one has, of a VPC with IPv6.
pub(super) fn check_vswitch(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    if row.members.get("Ipv6CidrBlock").is_none_or(|own| !own.is_number()) {
        return Ok(());
    }
    let vpc = work.row("vpc.vpc", row.text("VpcId"));
    let Some(own) = vpc.and_then(|vpc| asked(vpc, row)) else {
        let codes = (400, &["OperationFailed.VpcIpv6Disabled", "InvalidParameter"][..]);
        return work.call.refuse_as(codes, "Ipv6CidrBlock: the VPC has no IPv6 block");
    };
    let others = work.rows_with("vpc.vswitch", "VpcId", row.text("VpcId"));
    match others.iter().any(|other| other.id != row.id && other.text("Ipv6CidrBlock") == own) {
        true => {
            let codes = (400, &["OperationFailed.Ipv6CidrBlockExisted", "InvalidParameter"][..]);
            work.call.refuse_as(codes, "Ipv6CidrBlock: another VSwitch has it")
        }
        false => Ok(()),
    }
}

/// A VSwitch has the block that it asked for, until IPv6 is off again.
pub(super) fn follow_vswitch(model: &Model, cloud: &mut Cloud, row: &Row) {
    let vpc = cloud.get(model.table("vpc.vpc"), row.text("VpcId"));
    let asked = vpc.and_then(|vpc| asked(vpc, row));
    cloud.edit(model.table("vpc.vswitch"), &row.id, |own| {
        own.set("VpcIpv6CidrBlock", Value::Null);
        match asked {
            Some(block) => {
                own.set("Ipv6CidrBlock", block);
                own.set("EnabledIpv6", true);
            }
            None if !own.is("EnabledIpv6") => own.set("Ipv6CidrBlock", ""),
            None => {}
        }
    });
}

/// `AssociateVpcCidrBlock` of an IPv6 block: the one that is given, or another one.
pub(super) fn associate(work: &mut Work<'_>, resource: &Resource, id: &str) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default().to_owned();
    let (wanted, isp) = (text("IPv6CidrBlock"), text("Ipv6Isp"));
    if !text("SecondaryCidrBlock").is_empty() {
        let codes = (400, &["ParamExclusive.SecondaryCidrAndIpv6Cidr"][..]);
        return work.call.refuse_as(codes, "IPv6CidrBlock: not together with SecondaryCidrBlock");
    }
    if !wanted.is_empty() && of_vpc(&wanted).is_none() {
        let codes = (400, &["InvalidCidrBlock.Malformed"][..]);
        return work.call.refuse_as(codes, "IPv6CidrBlock: expected a block such as 2001:db8:0:100::/56");
    }
    let vpcs = work.cloud.ids(work.model.table(resource.table)).iter();
    let mut taken = vpcs.filter_map(|vpc| work.row(resource.table, vpc)).flat_map(blocks);
    if !wanted.is_empty() && taken.any(|other| other == wanted) {
        let codes = (400, &["OperationFailed.Ipv6CidrBlockExisted"][..]);
        return work.call.refuse_as(codes, "IPv6CidrBlock: a VPC has it");
    }
    let block = if wanted.is_empty() { next(work.cloud) } else { wanted };
    let isp = if isp.is_empty() { "BGP" } else { &isp };
    work.edit(resource.table, id, |row| add(row, &block, isp));
    Ok(json!({}))
}

fn blocks(vpc: &Row) -> Vec<String> {
    at(&vpc.members, "Ipv6CidrBlocks.Ipv6CidrBlock")
}

/// `UnassociateVpcCidrBlock` of an IPv6 block that no VSwitch uses.
pub(super) fn unassociate(work: &mut Work<'_>, resource: &Resource, id: &str) -> Result<Value, Refusal> {
    let given = work.call.input.text("IPv6CidrBlock").unwrap_or_default().to_owned();
    let mut all = work.row(resource.table, id).map(blocks).unwrap_or_default();
    let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
    let Some(block) = of_vpc(&given).filter(|_| all.contains(&given)) else {
        return refuse("InvalidIpv6CidrBlock.NotFound", "IPv6CidrBlock: not a block of the VPC");
    };
    let vswitches = work.rows_with("vpc.vswitch", "VpcId", id);
    let mut inside = vswitches.iter().filter_map(|row| row.text("Ipv6CidrBlock").parse::<Ipv6Net>().ok());
    if inside.any(|own| block.contains(&own)) {
        return refuse("OperationFailed.IpV6VSwitchInuse", "IPv6CidrBlock: a VSwitch is in it");
    }
    if all.len() == 1 && !work.rows_with("vpc.ipv6_gateway", "VpcId", id).is_empty() {
        return refuse("OperationFailed.Ipv6Gateway", "IPv6CidrBlock: the VPC has an IPv6 gateway");
    }
    all.retain(|other| *other != given);
    work.edit(resource.table, id, |row| {
        let kept = row.members.get("Ipv6CidrBlocks").and_then(Value::as_array).cloned().unwrap_or_default();
        let is_other = |entry: &Value| entry.get("Ipv6CidrBlock").and_then(Value::as_str) != Some(&given);
        row.set("Ipv6CidrBlocks", kept.into_iter().filter(is_other).collect::<Vec<Value>>());
        row.set("EnabledIpv6", !all.is_empty());
        row.set("Ipv6CidrBlock", all.first().cloned().unwrap_or_default());
    });
    Ok(json!({}))
}

/// `AllocateVpcIpv6Cidr`: a block for a VPC that is made later.
pub(super) fn allocate(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    match work.call.input.text("Ipv6CidrBlock").filter(|text| !text.is_empty()) {
        Some(wanted) if of_vpc(wanted).is_none() => {
            let codes = (400, &["IllegalParam.Ipv6Cidr"][..]);
            work.call.refuse_as(codes, "Ipv6CidrBlock: expected a block such as 2001:db8:0:100::/56")
        }
        Some(wanted) => Ok(json!({ "Ipv6CidrBlock": wanted })),
        None => Ok(json!({ "Ipv6CidrBlock": next(work.cloud) })),
    }
}
