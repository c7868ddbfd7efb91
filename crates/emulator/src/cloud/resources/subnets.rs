//! Zenlayer: subnets of machines, and the addresses in them.

use std::collections::HashSet;

use cloudspec_wire::Value;
use ipnet::Ipv4Net;
use serde_json::json;

use super::services::VM;
use crate::cloud::addresses::{block, free, overlap, usable};
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// The error for what is in another zone than what it is meant for.
pub(super) const ELSEWHERE: &str = "UNSUPPORTED_OPERATION_ZONE_NOT_SUPPORT";

/// What subnets can be parts of.
const PRIVATE: [&str; 3] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

pub(super) fn resources() -> Vec<Resource> {
    vec![subnet()]
}

fn subnet() -> Resource {
    Resource::new("vm.subnet", VM, "subnetId", "1")
        .missing(404, &["INVALID_SUBNET_NOT_FOUND"])
        .states("subnetStatus", &["CREATING", "AVAILABLE"])
        .wrong_state(403, &["OPERATION_DENIED_SUBNET_STATUS"])
        .created("createTime")
        .defaults(json!({ "isDefault": false, "subnetDescription": "" }))
        .related("instanceIdList", "vm.instance", "subnetId")
        .derived("totalIpCount", |row| {
            block(row.text("cidrBlock")).map_or(Value::Null, |block| Value::from(usable(&block)))
        })
        .computed("usageIpCount", |others, row| {
            Value::from(others.rows_with("vm.instance", "subnetId", &row.id).len())
        })
        .derived("cidrBlockList", |row| json!([row.text("cidrBlock")]))
        .needs("zoneId", "vm.zone")
        .indexed(&["zoneId"])
        .blocked_by("vm.instance", "subnetId", 403, &["OPERATION_DENIED_SUBNET_IN_USE"])
        .on_create(complete)
        .create("CreateSubnet")
        .list("DescribeSubnets")
        .set("ModifySubnetsAttribute")
        .change("DeleteSubnet", from(&["AVAILABLE"]).gone())
}

/// A new subnet: a private block of its own in its zone.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let refuse = |message| work.call.refuse(400, "INVALID_PARAMETER_VALUE", message);
    let Some(own) = block(row.text("cidrBlock")) else { return refuse("cidrBlock: expected an IPv4 block") };
    if !PRIVATE.iter().filter_map(|private| block(private)).any(|private| private.contains(&own)) {
        return refuse("cidrBlock: expected a part of a private block");
    }
    let others = work.rows_with("vm.subnet", "zoneId", row.text("zoneId")).into_iter();
    match others.filter_map(|other| block(other.text("cidrBlock"))).any(|other| overlap(&own, &other)) {
        true => refuse("cidrBlock: another subnet of the zone has a part of it"),
        false => Ok(()),
    }
}

/// The next free address of a subnet.
pub(super) fn address(work: &mut Work<'_>, subnet: &str) -> Result<String, Refusal> {
    let range: Option<Ipv4Net> = work.row("vm.subnet", subnet).and_then(|row| block(row.text("cidrBlock")));
    let machines = work.rows_with("vm.instance", "subnetId", subnet).into_iter();
    let taken: HashSet<String> = machines.flat_map(|row| row.texts("privateIpAddresses")).collect();
    match free(work, subnet, range, &taken) {
        Some(address) => Ok(address),
        None => {
            let message = "subnetId: all of its addresses are taken";
            work.call.refuse(403, "OPERATION_FAILED_RESOURCE_LIMIT", message)
        }
    }
}
