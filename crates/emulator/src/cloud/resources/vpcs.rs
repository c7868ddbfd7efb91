//! VPCs: each comes with a router and its table.

use cloudspec_wire::Value;
use ipnet::Ipv4Net;
use serde_json::json;

use super::ipv6_blocks;
use super::services::{ECS_AND_VPC, OWNER};
use crate::cloud::resource::{Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::cloud::{acts, addresses};
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![vpc()]
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
        .custom("AssociateVpcCidrBlock", associate_block)
        .custom("UnassociateVpcCidrBlock", unassociate_block)
        .change("EnableVpcClassicLink", from(&["Available"]).sets("ClassicLinkEnabled", true))
        .change("DisableVpcClassicLink", from(&["Available"]).sets("ClassicLinkEnabled", false))
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
            cloud.insert(number, Row { id: id.clone(), members, ..Row::default() });
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

/// Whether the call is about an IPv6 block.
fn is_ipv6_given(work: &Work<'_>) -> bool {
    work.call.input.text("IPv6CidrBlock").is_some()
}

/// The secondary block that the call gives, as it is written and as it is meant.
fn secondary_block(work: &Work<'_>) -> Result<(String, Ipv4Net), Refusal> {
    let text = work.call.input.text("SecondaryCidrBlock").unwrap_or_default();
    if text.is_empty() {
        let codes = (400, &["MissingParam.SecondaryCidrBlockOrIpv6CidrBlock"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: expected a block");
    }
    match addresses::block(text) {
        Some(block) => Ok((text.to_owned(), block)),
        None => {
            let codes = [
                "IllegalParam.SecondaryCidrBlock",
                "InvalidCidrBlock.Malformed",
                "InvalidSecondaryCidrBlock.NotFound",
            ];
            work.call.refuse_as((400, &codes), "SecondaryCidrBlock: expected a block such as 192.168.0.0/16")
        }
    }
}

/// `AssociateVpcCidrBlock`: a further block, apart from those that the VPC has.
fn associate_block(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let version = work.call.input.text("IpVersion");
    if is_ipv6_given(work) || version.is_some_and(|version| version.eq_ignore_ascii_case("ipv6")) {
        return ipv6_blocks::associate(work, resource, &id);
    }
    let (text, block) = secondary_block(work)?;
    let own = work.row(resource.table, &id).map(blocks).unwrap_or_default();
    if own.iter().any(|other| addresses::overlap(&block, other)) {
        let codes = (400, &["Duplicated.SecondaryCidrBlock", "OperationFailed.CidrConflict"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: overlaps with a block of the VPC");
    }
    work.edit(resource.table, &id, |row| {
        let mut secondary = row.texts("SecondaryCidrBlocks");
        secondary.push(text);
        row.set("SecondaryCidrBlocks", secondary);
    });
    Ok(json!({}))
}

/// `UnassociateVpcCidrBlock`: a block goes that no VSwitch is in.
fn unassociate_block(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    if is_ipv6_given(work) {
        return ipv6_blocks::unassociate(work, resource, &id);
    }
    let (text, block) = secondary_block(work)?;
    let mut secondary =
        work.row(resource.table, &id).map(|row| row.texts("SecondaryCidrBlocks")).unwrap_or_default();
    if !secondary.contains(&text) {
        let codes = (404, &["InvalidSecondaryCidrBlock.NotFound"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: not a block of the VPC");
    }
    let vswitches = work.rows_with("vpc.vswitch", "VpcId", &id);
    let mut inside = vswitches.iter().filter_map(|vswitch| addresses::block(vswitch.text("CidrBlock")));
    if inside.any(|other| block.contains(&other)) {
        let codes = (400, &["OperationFailed.CidrInUse"][..]);
        return work.call.refuse_as(codes, "SecondaryCidrBlock: a VSwitch is in it");
    }
    secondary.retain(|other| *other != text);
    work.edit(resource.table, &id, |row| row.set("SecondaryCidrBlocks", secondary));
    Ok(json!({}))
}
