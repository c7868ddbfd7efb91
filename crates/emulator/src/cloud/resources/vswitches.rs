//! VSwitches: each has a block of its VPC and follows a table of it.

use cloudspec_wire::Value;
use ipnet::Ipv4Net;
use serde_json::json;

use super::services::{ECS_AND_VPC, OWNER};
use super::vpcs::blocks;
use super::{ipv6_blocks, route_tables};
use crate::cloud::resource::{Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::cloud::{acts, addresses};
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![vswitch()]
}

fn vswitch() -> Resource {
    Resource::new("vpc.vswitch", ECS_AND_VPC, "VSwitchId", "vsw-")
        .missing(404, &["InvalidVSwitchId.NotFound", "InvalidVswitchID.NotFound", "InvalidVSWITCHID.NotFound", "ResourceNotFound.VSwitch", "ResourceNotFound.VSwitchId", "OperationFailed.VswNotExist"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["IncorrectVSwitchStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "VSwitchName": "", "Description": "", "IsDefault": false, "OwnerId": OWNER, "NetworkAclId": "",
            "EnabledIpv6": false, "RouteTableType": "System", "ShareType": "", "ResourceGroupId": "rg-default",
        }))
        .renames(&[("EnableIpv6", "EnabledIpv6"), ("EnableIPv6", "EnabledIpv6")])
        .filter("VSwitchOwnerId", Source::Member("OwnerId"))
        .nested(&["RouteTable"])
        .computed("AvailableIpAddressCount", available)
        .inherits("VpcId", "vpc.vpc", &["RegionId", "RouteTableId"])
        .needs("ZoneId", "ecs.zone")
        .indexed(&["VpcId", "RouteTableId"])
        .blocked_by("ecs.network_interface", "VSwitchId", 400, &["DependencyViolation"])
        .blocked_by("ecs.instance", "VSwitchId", 400, &["DependencyViolation"])
        .blocked_by("vpc.havip", "VSwitchId", 400, &["DependencyViolation.HaVip"])
        .blocked_by("vpc.vpn_gateway", "VSwitchId", 400, &["DependencyViolation.CloudService", "DependencyViolation"])
        .blocked_by("cs.cluster", "vswitch_ids", 400, &["DependencyViolation.CloudService", "DependencyViolation"])
        .blocked_by("vpc.nat", "VSwitchId", 400, &["DependencyViolation.EnhancedNatgw"])
        .blocked_by("vpc.snat_entry", "SourceVSwitchId", 400, &["DependencyViolation.SnatEntry"])
        .blocked_by("vpc.ipv6_address", "VSwitchId", 400, &["DependencyViolation.Ipv6Address", "DependencyViolation"])
        .blocked_by("vpc.cidr_reservation", "VSwitchId", 400, &["DependencyViolation.VSwitchCidrReservation", "DependencyViolation"])
        .quota("VpcId", 24, &["QuotaExceeded.VSwitch"])
        .tagged_as("VSWITCH")
        .on_create(complete_vswitch)
        .checked(ipv6_blocks::check_vswitch)
        .on_stored(|model, cloud, row| {
            add_routes(model, cloud, row);
            ipv6_blocks::follow_vswitch(model, cloud, row);
        })
        .on_set(ipv6_blocks::follow_vswitch)
        .on_gone(|model, cloud, row| {
            route_tables::remove_vswitch(model, cloud, &row.id);
            cloud.numbers.remove(&addresses::counter(&row.id));
        })
        .create("CreateVSwitch")
        .list("DescribeVSwitches")
        .get("DescribeVSwitchAttributes")
        .set("ModifyVSwitchAttribute")
        .change("DeleteVSwitch", from(&["Available"]).gone().prepares(check_bound))
        .custom("CreateDefaultVSwitch", default_vswitch)
        .custom("CheckCanAllocateVpcPrivateIpAddress", |work, resource| {
            let id = work.existing_id(resource)?;
            let address = work.call.input.text("PrivateIpAddress").unwrap_or_default();
            let block = work.row(resource.table, &id).and_then(|row| addresses::block(row.text("CidrBlock")));
            match address.parse::<std::net::Ipv4Addr>() {
                Ok(own) if block.is_none_or(|block| block.contains(&own)) => {
                    Ok(json!({ "CanAllocate": !addresses::taken(&work.others(), &id).contains(address) }))
                }
                Ok(_) => work.call.refuse(400, "Mismatch.VSwitchAndPrivateIpAddress", "PrivateIpAddress: outside of the VSwitch"),
                Err(_) => work.call.refuse(400, "PARAMETER_ILLEGAL", "PrivateIpAddress: expected an address such as 10.0.0.7"),
            }
        })
        .custom("AssociateRouteTable", associate_table)
        .custom("UnassociateRouteTable", unassociate_table)
}

/// A new VSwitch has a block of its VPC that no other one has.
fn complete_vswitch(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let vpc = work.row("vpc.vpc", row.text("VpcId"));
    if vpc.is_some_and(|vpc| vpc.text("Status") != "Available") {
        return work.call.refuse_as((400, &["IncorrectVpcStatus"]), "VpcId: the VPC is not available yet");
    }
    let around = vpc.map(blocks).unwrap_or_default();
    let own = addresses::block(row.text("CidrBlock")).filter(|own| (16..=29).contains(&own.prefix_len()));
    let Some(own) = own else {
        let codes = (400, &["InvalidCidrBlock.Malformed", "InvalidParameter"][..]);
        return work
            .call
            .refuse_as(codes, "CidrBlock: expected a block of 16 to 29 bits, such as 192.168.1.0/24");
    };
    if !around.iter().any(|around| around.contains(&own)) {
        let codes = (400, &["InvalidCidrBlock.Malformed", "InvalidParameter"][..]);
        return work.call.refuse_as(codes, "CidrBlock: outside of the VPC");
    }
    let others = work.rows_with("vpc.vswitch", "VpcId", row.text("VpcId")).into_iter();
    let mut others = others.filter_map(|other| addresses::block(other.text("CidrBlock")));
    if others.any(|other| addresses::overlap(&own, &other)) {
        let codes = (400, &["InvalidCidrBlock.Overlapped"][..]);
        return work.call.refuse_as(codes, "CidrBlock: overlaps with another VSwitch");
    }
    Ok(())
}

/// A VSwitch that goes is bound to no network ACL, and to no table but that of its VPC.
fn check_bound(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    if !row.text("NetworkAclId").is_empty() {
        let codes = (400, &["DependencyViolation.NetworkAcl", "DependencyViolation"][..]);
        return work.call.refuse_as(codes, "VSwitchId: a network ACL is bound to it");
    }
    if row.text("RouteTableType") == "Custom" {
        let codes = (400, &["DependencyViolation.RouteTable", "DependencyViolation"][..]);
        return work.call.refuse_as(codes, "VSwitchId: a table of its own is bound to it");
    }
    Ok(())
}

/// A VSwitch follows the table of its VPC, if it has none of its own, and every table has a route to it.
fn add_routes(model: &Model, cloud: &mut Cloud, row: &Row) {
    if row.text("RouteTableId").is_empty() {
        let vpc = cloud.get(model.table("vpc.vpc"), row.text("VpcId"));
        let table = vpc.map(|vpc| vpc.text("RouteTableId").to_owned()).unwrap_or_default();
        cloud.edit(model.table("vpc.vswitch"), &row.id, |row| row.set("RouteTableId", table));
    }
    route_tables::add_vswitch(model, cloud, row);
}

fn available(others: &Others<'_>, row: &Row) -> Value {
    let used = addresses::taken(others, &row.id).len() as u64;
    addresses::block(row.text("CidrBlock"))
        .map_or(Value::Null, |block| Value::from(addresses::usable(&block).saturating_sub(used)))
}

/// `CreateDefaultVSwitch`: one in each zone, with the next free block of the default VPC.
fn default_vswitch(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default().to_owned();
    let (region, zone) = (text("RegionId"), text("ZoneId"));
    let vpcs = work.rows_with("vpc.vpc", "RegionId", &region);
    let Some(vpc) = vpcs.into_iter().find(|vpc| vpc.is("IsDefault")).cloned() else {
        let codes = (400, &["OperationFailed.DefaultVpcNotExist"][..]);
        return work.call.refuse_as(codes, "RegionId: there is no default VPC");
    };
    let others = work.rows_with(resource.table, "VpcId", &vpc.id);
    if others.iter().any(|other| other.is("IsDefault") && other.text("ZoneId") == zone) {
        let codes = (400, &["OperationFailed.DefaultVSwitchExist"][..]);
        return work.call.refuse_as(codes, "ZoneId: there is a default VSwitch");
    }
    let taken: Vec<Ipv4Net> =
        others.iter().filter_map(|other| addresses::block(other.text("CidrBlock"))).collect();
    let free = blocks(&vpc).into_iter().filter_map(|block| block.subnets(20).ok()).flatten();
    let free = free.into_iter().find(|block| !taken.iter().any(|other| addresses::overlap(block, other)));
    let mut members = work.given(resource);
    members.insert("VpcId".to_owned(), Value::from(vpc.id));
    members.insert("IsDefault".to_owned(), Value::from(true));
    members.extend(free.map(|block| ("CidrBlock".to_owned(), Value::from(block.to_string()))));
    Ok(json!({ "VSwitchId": acts::make(work, resource, members)? }))
}

/// `AssociateRouteTable`: a VSwitch follows a table of its VPC instead of that of the system.
fn associate_table(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let table = given_table(work)?;
    let own = work.row(resource.table, &id).cloned().unwrap_or_default();
    let refuse = |status, code: &str, message: &str| work.call.refuse_as((status, &[code]), message);
    if table.text("AssociateType") == "Gateway" {
        return refuse(
            400,
            "OperationDenied.AssociateGatewayRouteTable",
            "RouteTableId: a table for gateways",
        );
    }
    if table.is("IsSystem") {
        return refuse(400, "OperationDenied.SwitchToSystemRouteTable", "RouteTableId: a system table");
    }
    if table.text("VpcId") != own.text("VpcId") {
        return refuse(404, "Forbidden.NotInSameVpc", "VSwitchId: in another VPC than the table");
    }
    if own.text("RouteTableId") != system_table(work, &own) {
        return refuse(
            404,
            "Forbidden.VSwitchAlreadyAssociatedRouteTable",
            "VSwitchId: follows another table",
        );
    }
    Ok(follow_table(work, &id, table.id, "Custom"))
}

/// `UnassociateRouteTable`: a VSwitch follows the table of the system again.
fn unassociate_table(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let table = given_table(work)?;
    let own = work.row(resource.table, &id).cloned().unwrap_or_default();
    if own.text("RouteTableId") != table.id {
        let codes = (404, &["OperationFailed.VSwitchNotAssociate"][..]);
        return work.call.refuse_as(codes, "VSwitchId: does not follow the table");
    }
    let system = system_table(work, &own);
    Ok(follow_table(work, &id, system, "System"))
}

/// The table that the call names.
fn given_table(work: &Work<'_>) -> Result<Row, Refusal> {
    let table = work.row("vpc.route_table", work.call.input.text("RouteTableId").unwrap_or_default());
    match (table, work.model.named("vpc.route_table")) {
        (Some(table), _) => Ok(table.clone()),
        (None, Some(tables)) => work.not_found(tables),
        (None, None) => work.missing("RouteTableId"),
    }
}

/// The id of the system table in the VPC of a VSwitch.
fn system_table(work: &Work<'_>, vswitch: &Row) -> String {
    let vpc = work.row("vpc.vpc", vswitch.text("VpcId"));
    vpc.map(|vpc| vpc.text("RouteTableId").to_owned()).unwrap_or_default()
}

fn follow_table(work: &mut Work<'_>, vswitch: &str, table: String, kind: &str) -> Value {
    work.edit("vpc.vswitch", vswitch, |row| {
        row.set("RouteTableId", table);
        row.set("RouteTableType", kind);
    });
    json!({})
}
