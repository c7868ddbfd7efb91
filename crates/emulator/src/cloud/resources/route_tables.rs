//! Routers and route tables, with the routes that a table has of itself.

use cloudspec_wire::Value;
use serde_json::json;

use super::next_hops::next_hops;
use super::services::ECS_AND_VPC;
use crate::cloud::resource::{Model, Others, Resource, Source};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;

pub(super) fn resources() -> Vec<Resource> {
    vec![router(), table()]
}

fn router() -> Resource {
    Resource::new("vpc.router", ECS_AND_VPC, "VRouterId", "vrt-")
        .missing(404, &["InvalidVRouterId.NotFound", "Forbidden.VRouterNotFound", "InvalidVRouter.NotFound"])
        .region("RegionId")
        .indexed(&["VpcId"])
        .related("RouteTableIds", "vpc.route_table", "VRouterId")
        .list("DescribeVRouters")
        .set("ModifyVRouterAttribute")
}

fn table() -> Resource {
    Resource::new("vpc.route_table", ECS_AND_VPC, "RouteTableId", "vtb-")
        .missing(404, &["InvalidRouteTableId.NotFound", "InvalidRouteTable.NotFound", "Abs.InvalidRouteTableId.NotExist"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(404, &["IncorrectRouteTableStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "RouteTableType": "Custom", "RouterType": "VRouter", "AssociateType": "VSwitch", "RouteTableName": "",
            "Description": "", "IsSystem": false, "ResourceGroupId": "rg-default", "RoutePropagationEnable": true,
        }))
        .renames(&[("Type", "RouteTableType")])
        .filter("RouterId", Source::Member("VRouterId"))
        .related("VSwitchIds", "vpc.vswitch", "RouteTableId")
        .computed("RouteEntrys", entries)
        .inherits("VpcId", "vpc.vpc", &["RegionId", "VRouterId", "OwnerId"])
        .indexed(&["VpcId", "VRouterId"])
        .on_stored(add_system_entries)
        .on_gone(follow)
        .protected("IsSystem", 400, &["IncorrectRouteTableType"])
        .blocked_by("vpc.route_entry", "CustomIn", 404, &["DependencyViolation.RouteEntry"])
        .blocked_by("vpc.ipv4_gateway", "Ipv4GatewayRouteTableId", 400, &["OperationDenied.GatewayAssociated"])
        // An endpoint that is associated brings a route to the table.
        .blocked_by("vpc.gateway_endpoint", "AssociatedRouteTables", 404, &["DependencyViolation.RouteEntry"])
        .blocked_by("vpc.vswitch", "RouteTableId", 400, &["IncorrectVSwitchStatus"])
        .quota_among("CustomOf", "VpcId", 9, &["QuotaExceeded.RouteTable"])
        .tagged_as("ROUTETABLE")
        .on_create(|_, row| {
            row.set("CustomOf", row.text("VpcId").to_owned());
            row.set("RouterId", row.text("VRouterId").to_owned());
            Ok(())
        })
        .create("CreateRouteTable")
        .list("DescribeRouteTables")
        .list("DescribeRouteTableList")
        .set("ModifyRouteTableAttributes")
        .change("DeleteRouteTable", from(&["Available"]).gone())
}

/// Where the services of the provider are, which every VPC reaches.
const SERVICES: &str = "100.64.0.0/10";

/// A table has a route to each VSwitch of its VPC, and one to the services of the provider.
fn add_system_entries(model: &Model, cloud: &mut Cloud, table: &Row) {
    add_system_entry(model, cloud, table, SERVICES, "service", "");
    let vswitches = model.table("vpc.vswitch");
    for id in cloud.ids_with(vswitches, "VpcId", table.text("VpcId")).unwrap_or_default().to_vec() {
        let block = cloud.get(vswitches, &id).map(|row| row.text("CidrBlock").to_owned()).unwrap_or_default();
        add_system_entry(model, cloud, table, &block, "local", &id);
    }
}

fn add_system_entry(model: &Model, cloud: &mut Cloud, table: &Row, block: &str, hop: &str, vswitch: &str) {
    let entries = model.table("vpc.route_entry");
    let is_there = |id: &String| {
        let is_it =
            |entry: &Row| entry.text("Type") == "System" && entry.text("DestinationCidrBlock") == block;
        cloud.get(entries, id).is_some_and(is_it)
    };
    if cloud.ids_with(entries, "RouteTableId", &table.id).unwrap_or_default().iter().any(is_there) {
        return;
    }
    let members = json!({
        "RouteTableId": table.id, "RegionId": table.text("RegionId"), "DestinationCidrBlock": block,
        "Type": "System", "Status": "Available", "IpVersion": "ipv4", "NextHopType": hop, "NextHopId": "",
        "RouteEntryName": "", "Description": "", "Origin": "SystemCreate", "VSwitchId": vswitch,
        "GmtModified": table.text("CreationTime"),
    });
    let id = cloud.id("rte-");
    let members = members.as_object().cloned().unwrap_or_default();
    cloud.insert(entries, Row { id, members, ..Row::default() });
}

/// Every table of a VPC has a route to a VSwitch of it.
pub(super) fn add_vswitch(model: &Model, cloud: &mut Cloud, vswitch: &Row) {
    let tables = model.table("vpc.route_table");
    for id in cloud.ids_with(tables, "VpcId", vswitch.text("VpcId")).unwrap_or_default().to_vec() {
        if let Some(table) = cloud.get(tables, &id).cloned() {
            add_system_entry(model, cloud, &table, vswitch.text("CidrBlock"), "local", &vswitch.id);
        }
    }
}

/// The routes to a VSwitch go with it.
pub(super) fn remove_vswitch(model: &Model, cloud: &mut Cloud, vswitch: &str) {
    model.remove_all(cloud, "vpc.route_entry", "VSwitchId", vswitch);
}

/// The entries of a table go with it, as its VPC goes.
fn follow(model: &Model, cloud: &mut Cloud, row: &Row) {
    model.remove_all(cloud, "vpc.route_entry", "RouteTableId", &row.id);
}

fn entries(others: &Others<'_>, row: &Row) -> Value {
    let entries = others.rows_with("vpc.route_entry", "RouteTableId", &row.id).into_iter().map(|entry| {
        let mut members = entry.members.clone();
        members.insert("RouteEntryId".to_owned(), Value::from(entry.id.as_str()));
        members.insert("InstanceId".to_owned(), Value::from(entry.text("NextHopId")));
        members.insert("NextHops".to_owned(), next_hops(entry));
        Value::Object(members)
    });
    entries.collect()
}
