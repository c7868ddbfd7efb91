//! VPCs and VSwitches.

use cloudspec_wire::Value;
use ipnet::Ipv4Net;
use serde_json::json;

use super::services::{ECS_AND_VPC, OWNER};
use super::{ipv6_blocks, routes};
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![vpc(), vswitch()]
}

fn vpc() -> Resource {
    Resource::new("vpc.vpc", ECS_AND_VPC, "VpcId", "vpc-")
        .missing(404, &["InvalidVpcId.NotFound", "Forbidden.VpcNotFound", "InvalidVpcID.NotFound", "InvalidVpc.NotFound", "OperationFailed.VpcNotExist", "ResourceNotFound.VpcId"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["IncorrectVpcStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "CidrBlock": "172.16.0.0/12", "VpcName": "", "Description": "", "IsDefault": false, "OwnerId": OWNER,
            "CenStatus": "Detached", "ClassicLinkEnabled": false, "EnabledIpv6": false, "ResourceGroupId": "rg-default", "SupportIpv4Gateway": true,
            "DhcpOptionsSetId": "", "DhcpOptionsSetStatus": "Available", "Ipv6CidrBlock": "", "Ipv4GatewayId": "",
        }))
        .renames(&[("EnableIpv6", "EnabledIpv6"), ("EnableIPv6", "EnabledIpv6"), ("UserCidr", "UserCidrs")])
        .filter("VpcOwnerId", Source::Member("OwnerId"))
        .related("VSwitchIds", "vpc.vswitch", "VpcId")
        .related("RouterTableIds", "vpc.route_table", "VpcId")
        .related("NatGatewayIds", "vpc.nat", "VpcId")
        .computed("CloudResources", contents)
        .computed("Ipv4GatewayId", |others, row| {
            let gateways = others.rows_with("vpc.ipv4_gateway", "VpcId", &row.id);
            Value::from(gateways.first().map(|gateway| gateway.id.as_str()).unwrap_or_default())
        })
        .blocked_by("vpc.vswitch", "VpcId", 400, &["DependencyViolation.VSwitch"])
        .blocked_by("ecs.security_group", "VpcId", 400, &["DependencyViolation.SecurityGroup"])
        .blocked_by("vpc.nat", "VpcId", 400, &["DependencyViolation.NatGateway"])
        .blocked_by("ecs.instance", "VpcId", 400, &["DependencyViolation.Instance"])
        .blocked_by("vpc.ipv4_gateway", "VpcId", 400, &["DependencyViolation.Ipv4Gateway"])
        .blocked_by("vpc.ipv6_gateway", "VpcId", 400, &["DependencyViolation.Ipv6Gateway"])
        .blocked_by("vpc.network_acl", "VpcId", 400, &["DependencyViolation.NetworkAcl"])
        .blocked_by("vpc.vpn_gateway", "VpcId", 400, &["DependencyViolation.CloudServiceResource"])
        .blocked_by("cs.cluster", "vpc_id", 400, &["DependencyViolation.CloudServiceResource"])
        .blocked_by("vpc.route_table", "CustomOf", 400, &["DependencyViolation.CustomRouteTable", "DependencyViolation.RouteTable"])
        .blocked_by("vpc.gateway_endpoint", "VpcId", 400, &["DependencyViolation.GatewayEndpoint", "DependencyViolation.CloudServiceResource"])
        .blocked_by("ecs.classic_link", "VpcId", 400, &["DependencyViolation.ClassicLinkInstance"])
        .blocked_by("vpc.router_interface", "VpcInstanceId", 400, &["DependencyViolation.RouterInterface"])
        .quota("RegionId", 10, &["QuotaExceeded.Vpc"])
        .tagged_as("VPC")
        .on_create(complete_vpc)
        .checked(ipv6_blocks::check_vpc)
        .on_stored(|model, cloud, row| {
            add_router(model, cloud, row);
            ipv6_blocks::follow_vpc(model, cloud, row);
        })
        .on_set(ipv6_blocks::follow_vpc)
        .on_gone(follow_vpc)
        .create("CreateVpc")
        .list("DescribeVpcs")
        .get("DescribeVpcAttribute")
        .set("ModifyVpcAttribute")
        .change("DeleteVpc", from(&["Available"]).takes("ForceDelete", take_gateways).gone().prepares(check_dhcp))
        .custom("CreateDefaultVpc", default_vpc)
        .custom("AllocateVpcIpv6Cidr", ipv6_blocks::allocate)
        .custom("AssociateVpcCidrBlock", |work, resource| secondary_block(work, resource, true))
        .custom("UnassociateVpcCidrBlock", |work, resource| secondary_block(work, resource, false))
        .change("EnableVpcClassicLink", from(&["Available"]).sets("ClassicLinkEnabled", true))
        .change("DisableVpcClassicLink", from(&["Available"]).sets("ClassicLinkEnabled", false))
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
            routes::remove_vswitch(model, cloud, &row.id);
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
        .custom("AssociateRouteTable", |work, resource| route_table(work, resource, true))
        .custom("UnassociateRouteTable", |work, resource| route_table(work, resource, false))
}

fn complete_vpc(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    if addresses::block(row.text("CidrBlock")).is_none() {
        let codes = (400, &["InvalidCidrBlock.Malformed", "InvalidParameter"][..]);
        return work.call.refuse_as(codes, "CidrBlock: expected a block such as 192.168.0.0/16");
    }
    if let Some(cidrs) = row.members.get("UserCidrs").map(texts) {
        row.set("UserCidrs", cidrs);
    }
    Ok(())
}

/// The gateways of a VPC, which go before it with their routes when its deletion is forced, unless something uses them.
fn take_gateways(work: &mut Work<'_>, vpc: &str) {
    for table in ["vpc.ipv4_gateway", "vpc.ipv6_gateway"] {
        let Some(resource) = work.model.named(table) else { continue };
        let ids: Vec<String> = work.rows_with(table, "VpcId", vpc).iter().map(|row| row.id.clone()).collect();
        for id in ids {
            work.model.remove_all(work.cloud, "vpc.route_entry", "Hops", &id);
            if acts::check_deletion(work, resource, &id).is_ok() {
                work.model.remove(work.cloud, work.model.table(table), &id);
            }
        }
    }
}

fn check_dhcp(work: &Work<'_>, row: &Row, _: &mut Members) -> Result<(), Refusal> {
    match row.text("DhcpOptionsSetId") {
        "" => Ok(()),
        _ => {
            let codes = (400, &["DependencyViolation.DhcpOptionsSet", "DependencyViolation"][..]);
            work.call.refuse_as(codes, "VpcId: a DHCP options set is attached to it")
        }
    }
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

/// A VPC comes with a router and its table.
fn add_router(model: &Model, cloud: &mut Cloud, row: &Row) {
    let mut id = |member: &str, prefix: &str| match row.text(member) {
        "" => cloud.id(prefix),
        own => own.to_owned(),
    };
    let (router, table) = (id("VRouterId", "vrt-"), id("RouteTableId", "vtb-"));
    cloud.edit(model.table("vpc.vpc"), &row.id, |row| {
        row.set("VRouterId", router.clone());
        row.set("RouteTableId", table.clone());
    });
    let common = json!({
        "VpcId": row.id, "VRouterId": router, "RegionId": row.text("RegionId"), "CreationTime": row.text("CreationTime"),
    });
    let mut put = |name: &str, id: String, more: Value| {
        let number = model.table(name);
        if cloud.get(number, &id).is_none() {
            let mut members = common.as_object().cloned().unwrap_or_default();
            members.extend(more.as_object().cloned().unwrap_or_default());
            cloud.insert(number, Row { id: id.clone(), members, next: Vec::new() });
            model.after_stored(cloud, number, &id);
        }
    };
    put("vpc.router", router.clone(), json!({ "VRouterName": "", "Description": "" }));
    put(
        "vpc.route_table",
        table,
        json!({
            "RouteTableType": "System", "RouterType": "VRouter", "RouterId": router, "Status": "Available",
            "IsSystem": true, "OwnerId": OWNER, "AssociateType": "VSwitch", "RouteTableName": "", "Description": "",
            "ResourceGroupId": "rg-default", "RoutePropagationEnable": true,
        }),
    );
}

/// A VSwitch follows the table of its VPC, if it has none of its own, and every table has a route to it.
fn add_routes(model: &Model, cloud: &mut Cloud, row: &Row) {
    if row.text("RouteTableId").is_empty() {
        let vpc = cloud.get(model.table("vpc.vpc"), row.text("VpcId"));
        let table = vpc.map(|vpc| vpc.text("RouteTableId").to_owned()).unwrap_or_default();
        cloud.edit(model.table("vpc.vswitch"), &row.id, |row| row.set("RouteTableId", table));
    }
    routes::add_vswitch(model, cloud, row);
}

fn follow_vpc(model: &Model, cloud: &mut Cloud, row: &Row) {
    model.remove_all(cloud, "vpc.bgp_network", "VpcId", &row.id);
    model.remove_all(cloud, "vpc.cen_grant", "InstanceId", &row.id);
    model.remove(cloud, model.table("vpc.router"), row.text("VRouterId"));
    model.remove(cloud, model.table("vpc.route_table"), row.text("RouteTableId"));
}

/// How many resources of each kind are in a VPC.
fn contents(others: &Others<'_>, row: &Row) -> Value {
    let kinds = [("VRouter", "vpc.router"), ("VSwitch", "vpc.vswitch"), ("RouteTable", "vpc.route_table")];
    let count = |table: &str| others.rows_with(table, "VpcId", &row.id).len();
    let counted =
        kinds.iter().map(|(kind, table)| json!({ "ResourceType": kind, "ResourceCount": count(table) }));
    counted.filter(|entry| entry.get("ResourceCount") != Some(&Value::from(0))).collect()
}

/// The blocks of a VPC.
pub(super) fn blocks(vpc: &Row) -> Vec<Ipv4Net> {
    let own = std::iter::once(vpc.text("CidrBlock").to_owned()).chain(vpc.texts("SecondaryCidrBlocks"));
    own.filter_map(|block| addresses::block(&block)).collect()
}

/// `CreateDefaultVpc`: one in each region.
fn default_vpc(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    if work.rows_with(resource.table, "RegionId", region).iter().any(|vpc| vpc.is("IsDefault")) {
        let codes = (400, &["OperationFailed.DefaultVpcExist"][..]);
        return work.call.refuse_as(codes, "RegionId: there is a default VPC");
    }
    let mut members = work.given(resource);
    members.insert("IsDefault".to_owned(), Value::from(true));
    let id = acts::make(work, resource, members)?;
    let made = work.row(resource.table, &id);
    let text = |name: &str| made.map(|row| row.text(name).to_owned());
    Ok(json!({ "VpcId": id, "VRouterId": text("VRouterId"), "RouteTableId": text("RouteTableId") }))
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

/// `AssociateVpcCidrBlock` and `UnassociateVpcCidrBlock`.
fn secondary_block(
    work: &mut Work<'_>,
    resource: &'static Resource,
    associates: bool,
) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(vpc) = work.row(resource.table, &id) else { return work.not_found(resource) };
    let text = work.call.input.text("SecondaryCidrBlock").unwrap_or_default().to_owned();
    let given = |name: &str| work.call.input.text(name).is_some_and(|text| !text.is_empty());
    if associates
        && (given("IPv6CidrBlock")
            || work.call.input.text("IpVersion").is_some_and(|own| own.eq_ignore_ascii_case("ipv6")))
    {
        return ipv6_blocks::associate(work, resource, &id);
    }
    if !associates && given("IPv6CidrBlock") {
        return ipv6_blocks::unassociate(work, resource, &id);
    }
    if text.is_empty() {
        let codes = &["MissingParam.SecondaryCidrBlockOrIpv6CidrBlock"];
        return work.call.refuse_as((400, codes), "SecondaryCidrBlock: expected a block");
    }
    let Some(block) = addresses::block(&text) else {
        let codes = (
            400,
            &[
                "IllegalParam.SecondaryCidrBlock",
                "InvalidCidrBlock.Malformed",
                "InvalidSecondaryCidrBlock.NotFound",
            ][..],
        );
        return work.call.refuse_as(codes, "SecondaryCidrBlock: expected a block such as 192.168.0.0/16");
    };
    let mut secondary = vpc.texts("SecondaryCidrBlocks");
    let vswitches = work.rows_with("vpc.vswitch", "VpcId", &id);
    let mut inside = vswitches.iter().filter_map(|vswitch| addresses::block(vswitch.text("CidrBlock")));
    if associates && blocks(vpc).iter().any(|other| addresses::overlap(&block, other)) {
        let codes = (400, &["Duplicated.SecondaryCidrBlock", "OperationFailed.CidrConflict"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: overlaps with a block of the VPC");
    }
    if !associates && !secondary.contains(&text) {
        let codes = (404, &["InvalidSecondaryCidrBlock.NotFound"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: not a block of the VPC");
    }
    if !associates && inside.any(|other| block.contains(&other)) {
        let codes = (400, &["OperationFailed.CidrInUse"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: a VSwitch is in it");
    }
    match associates {
        true => secondary.push(text),
        false => secondary.retain(|other| *other != text),
    }
    work.edit(resource.table, &id, |row| row.set("SecondaryCidrBlocks", secondary));
    Ok(json!({}))
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

fn available(others: &Others<'_>, row: &Row) -> Value {
    let used = addresses::taken(others, &row.id).len() as u64;
    addresses::block(row.text("CidrBlock"))
        .map_or(Value::Null, |block| Value::from(addresses::usable(&block).saturating_sub(used)))
}

/// `AssociateRouteTable` and `UnassociateRouteTable`: a VSwitch follows a table of its VPC.
fn route_table(work: &mut Work<'_>, resource: &'static Resource, associates: bool) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let mut members = Members::new();
    members.insert(
        "RouteTableId".to_owned(),
        Value::from(work.call.input.text("RouteTableId").unwrap_or_default()),
    );
    let Some(tables) = work.model.named("vpc.route_table") else { return Ok(json!({})) };
    let table =
        work.row("vpc.route_table", members.get("RouteTableId").and_then(Value::as_str).unwrap_or_default());
    let Some((table, is_system)) = table.map(|row| (row.id.clone(), row.is("IsSystem"))) else {
        return work.not_found(tables);
    };
    let vpc = work.row(resource.table, &id).map(|row| row.text("VpcId").to_owned()).unwrap_or_default();
    let system = work.row("vpc.vpc", &vpc).map(|row| row.text("RouteTableId").to_owned()).unwrap_or_default();
    let current =
        work.row(resource.table, &id).map(|row| row.text("RouteTableId").to_owned()).unwrap_or_default();
    if associates
        && work.row("vpc.route_table", &table).is_some_and(|row| row.text("AssociateType") == "Gateway")
    {
        let codes = (400, &["OperationDenied.AssociateGatewayRouteTable"][..]);
        return work.call.refuse_as(codes, "RouteTableId: a table for gateways");
    }
    if associates && is_system {
        return work
            .call
            .refuse_as((400, &["OperationDenied.SwitchToSystemRouteTable"]), "RouteTableId: a system table");
    }
    if associates && work.row("vpc.route_table", &table).is_some_and(|row| row.text("VpcId") != vpc) {
        let codes = (404, &["Forbidden.NotInSameVpc"][..]);
        return work.call.refuse_as(codes, "VSwitchId: in another VPC than the table");
    }
    if associates && current != system {
        let codes = (404, &["Forbidden.VSwitchAlreadyAssociatedRouteTable"][..]);
        return work.call.refuse_as(codes, "VSwitchId: follows another table");
    }
    if !associates && current != table {
        return work.call.refuse_as(
            (404, &["OperationFailed.VSwitchNotAssociate"]),
            "VSwitchId: does not follow the table",
        );
    }
    let (next, kind) = if associates { (table, "Custom") } else { (system, "System") };
    work.edit(resource.table, &id, |row| {
        row.set("RouteTableId", next);
        row.set("RouteTableType", kind);
    });
    Ok(json!({}))
}
