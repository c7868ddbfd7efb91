//! Routers, route tables and their entries.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS_AND_VPC;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![router(), table(), entry()]
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

fn entry() -> Resource {
    Resource::new("vpc.route_entry", ECS_AND_VPC, "RouteEntryId", "rte-")
        .missing(400, &["InvalidRouteEntryId.NotFound", "InvalidRouteEntry.NotFound"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["IncorrectRouteEntryStatus"])
        .created("GmtModified")
        .region("RegionId")
        .defaults(json!({
            "Type": "Custom", "IpVersion": "ipv4", "NextHopType": "Instance", "RouteEntryName": "", "Description": "",
            "Origin": "CustomCreate",
        }))
        .renames(&[("NewNextHopType", "NextHopType"), ("NewNextHopId", "NextHopId"), ("RouteEntryType", "Type")])
        .filter("NextHopId", Source::Member("Hops"))
        .filter("DestCidrBlockList", Source::Member("DestinationCidrBlock"))
        .derived("NextHops", next_hops)
        .derived("InstanceId", |row| Value::from(row.text("NextHopId")))
        .inherits("RouteTableId", "vpc.route_table", &["RegionId"])
        .indexed(&["RouteTableId", "VSwitchId", "Hops", "DestinationCidrBlock"])
        .quota_among("CustomIn", "RouteTableId", 200, &["QuotaExceeded"])
        .on_create(complete)
        .checked(check_hops)
        .on_stored(follow_hops)
        .on_set(follow_hops)
        .create("CreateRouteEntry")
        .list("DescribeRouteEntryList")
        .set("ModifyRouteEntry")
        .custom("DeleteRouteEntry", delete)
        .custom("CreateRouteEntries", create_several)
        .custom("DeleteRouteEntries", delete_several)
        .custom("GetVpcRouteEntrySummary", summary)
        .custom("ListGatewayRouteTableEntries", |work, _| {
            let text = |name: &str| work.call.input.text(name).unwrap_or_default();
            let (table, block) = (text("GatewayRouteTableId"), text("DestinationCidrBlock"));
            if work.row("vpc.route_table", table).is_none_or(|row| row.text("AssociateType") != "Gateway") {
                let codes = (400, &["ResourceNotFound.GatewayRouteTable"][..]);
                return work.call.refuse_as(codes, "GatewayRouteTableId: there is no such table");
            }
            let own = work.rows_with("vpc.route_entry", "RouteTableId", table).into_iter();
            let own = own.filter(|row| block.is_empty() || row.text("DestinationCidrBlock") == block);
            let shown = own.map(|row| {
                json!({
                    "Status": row.text("Status"), "NextHopId": row.text("NextHopId"), "NextHopType": row.text("NextHopType"),
                    "Description": row.text("Description"), "DestinationCidrBlock": row.text("DestinationCidrBlock"),
                    "Name": row.text("RouteEntryName"), "NextHops": next_hops(row),
                })
            });
            let shown: Vec<Value> = shown.collect();
            acts::paged(work, shown)
        })
}

fn next_hops(row: &Row) -> Value {
    match row.members.get("NextHopList") {
        Some(Value::Array(list)) => {
            let complete = |hop: &Value| {
                let mut hop = hop.clone();
                hop["Enabled"] = Value::from(1);
                hop
            };
            list.iter().map(complete).collect()
        }
        _ => json!([{
            "NextHopId": row.text("NextHopId"), "NextHopType": row.text("NextHopType"), "Enabled": 1, "Weight": 0,
        }]),
    }
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

/// Where the next hops of a type are.
struct Kind {
    name: &'static str,
    table: &'static str,
    /// The member that names the VPC which it is in.
    vpc: &'static str,
    /// The error for one that is not there.
    missing: &'static str,
    /// The error for one in another VPC.
    apart: &'static str,
}

const APART: &str = "OperationFailed.InstanceDismatchCurrentVpc";

/// Next hops of other types are of other products, and taken as they are named.
#[rustfmt::skip]
const KINDS: [Kind; 9] = [
    Kind { name: "Instance", table: "ecs.instance", vpc: "VpcId", missing: "InvalidNextHop.NotFound", apart: APART },
    Kind { name: "NetworkInterface", table: "ecs.network_interface", vpc: "VpcId", missing: "InvalidNetworkInterface.NotFound", apart: APART },
    Kind { name: "NatGateway", table: "vpc.nat", vpc: "VpcId", missing: "InvalidNatGateway.NotFound", apart: APART },
    Kind { name: "HaVip", table: "vpc.havip", vpc: "VpcId", missing: "InvalidHaVip.NotFound", apart: "Mismatch.HaVipIdAndRouteTableId" },
    Kind { name: "VpnGateway", table: "vpc.vpn_gateway", vpc: "VpcId", missing: "InvalidVpnInstanceId.NotFound", apart: APART },
    Kind { name: "RouterInterface", table: "vpc.router_interface", vpc: "VpcInstanceId", missing: "InvalidRouterInterface", apart: APART },
    Kind { name: "IPv6Gateway", table: "vpc.ipv6_gateway", vpc: "VpcId", missing: "InvalidIpv6Gateway.NotFound", apart: APART },
    Kind { name: "Ipv4Gateway", table: "vpc.ipv4_gateway", vpc: "VpcId", missing: "ResourceNotFound.Ipv4Gateway", apart: "Mismatch.Ipv4GatewayIdAndRouteTableId" },
    Kind { name: "GatewayEndpoint", table: "vpc.gateway_endpoint", vpc: "VpcId", missing: "InvalidNextHop.NotFound", apart: APART },
];

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
    cloud.insert(entries, Row { id, members, next: Vec::new() });
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

fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    row.set("CustomIn", row.text("RouteTableId").to_owned());
    let block = row.text("DestinationCidrBlock").to_owned();
    let list = work.row("vpc.prefix_list", &block).map(|list| list.text("IpVersion") == "IPV6");
    let is_ipv6 = list.unwrap_or_else(|| block.parse::<ipnet::Ipv6Net>().is_ok());
    row.set("IpVersion", if is_ipv6 { "ipv6" } else { "ipv4" });
    if list.is_none() && block.starts_with("pl-") {
        let codes = (400, &["ResourceNotFound.PrefixList", "InvalidCIDRBlock.Malformed"][..]);
        return work.call.refuse_as(codes, "DestinationCidrBlock: there is no such prefix list");
    }
    if list.is_none() && addresses::block(&block).is_none() && !is_ipv6 {
        let codes =
            (400, &["InvalidCIDRBlock.Malformed", "InvalidCidrBlock.Malformed", "InvalidParameter"][..]);
        return work.call.refuse_as(codes, "DestinationCidrBlock: expected a block such as 10.0.0.0/8");
    }
    let others = work.rows_with("vpc.route_entry", "RouteTableId", row.text("RouteTableId"));
    if others.iter().any(|other| other.text("DestinationCidrBlock") == block) {
        let codes = match list {
            Some(_) => &["ResourceAlreadyAssociated.PrefixList", "InvalidCIDRBlock.Duplicate"][..],
            None => {
                &["InvalidCIDRBlock.Duplicate", "InvalidRouteEntry.Duplicate", "VpnRouteEntry.AlreadyExists"]
                    [..]
            }
        };
        return work.call.refuse_as((400, codes), "DestinationCidrBlock: there is a route for it");
    }
    let hops = hops(row);
    let codes: &[&str] = match (row.members.contains_key("NextHopList"), hops.is_empty()) {
        (true, false) if list.is_some() => &["UnsupportedFeature.CreatePrefixListEcmpRouteEntry"],
        (true, false) if !row.text("NextHopId").is_empty() => &["InvalidNexthopTypeAndList.BothNotNull"],
        (_, true) => &["InvalidNexthopTypeAndList.BothNull", "MissingParameter"],
        _ => {
            // Those of a list are of one type.
            if let Some((kind, _)) = hops.first().filter(|(kind, _)| !kind.is_empty()) {
                row.set("NextHopType", kind.as_str());
            }
            return Ok(());
        }
    };
    work.call.refuse_as((400, codes), "NextHopId: expected a next hop, or a list of next hops for a block")
}

/// The types and ids of the next hops of an entry.
fn hops(row: &Row) -> Vec<(String, String)> {
    let listed = row.members.get("NextHopList").and_then(Value::as_array).into_iter().flatten();
    let text = |hop: &Value, name: &str| hop.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let listed = listed.map(|hop| (text(hop, "NextHopType"), text(hop, "NextHopId")));
    let own = (row.text("NextHopType").to_owned(), row.text("NextHopId").to_owned());
    std::iter::once(own).chain(listed).filter(|(_, id)| !id.is_empty()).collect()
}

/// What an entry leads to is what it is found by.
fn follow_hops(model: &Model, cloud: &mut Cloud, row: &Row) {
    let ids: Vec<String> = hops(row).into_iter().map(|(_, id)| id).collect();
    if !ids.is_empty() {
        cloud.edit(model.table("vpc.route_entry"), &row.id, |row| row.set("Hops", ids));
    }
}

/// The next hops that a call gives are there, in the VPC of the table.
fn check_hops(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let given = ["NextHopId", "NewNextHopId", "NextHopList", "RouteEntries"];
    if given.iter().all(|name| work.call.get(name).is_none()) {
        return Ok(());
    }
    let table = work.row("vpc.route_table", row.text("RouteTableId"));
    let vpc = table.map(|table| table.text("VpcId")).unwrap_or_default();
    for (kind, id) in hops(row) {
        if kind == "VpcPeer" {
            // There are no peering connections here.
            let codes = (400, &["ResourceNotFound.VpcPeer", "InvalidNextHopId.NotFound"][..]);
            return work.call.refuse_as(codes, "NextHopId: there is no such peering connection");
        }
        let Some(kind) = KINDS.iter().find(|known| known.name == kind) else { continue };
        let Some(hop) = work.row(kind.table, &id) else {
            let others = ["InvalidNextHopId.NotFound", "InvalidNextHop.NotFound", "InvalidNexthop.NotFound"];
            let codes = [kind.missing, "ResourceNotFound.NatGateway"]
                .into_iter()
                .filter(|code| *code == kind.missing || kind.name == "NatGateway");
            let codes: Vec<&str> = codes.chain(others).collect();
            return work.call.refuse_as((404, &codes), "NextHopId: there is no such next hop");
        };
        let own = hop.text(kind.vpc);
        if !own.is_empty() && !vpc.is_empty() && own != vpc {
            let codes = (400, &[kind.apart, "InvalidNextHop.NotFound", "InvalidNexthop.NotFound"][..]);
            return work.call.refuse_as(codes, "NextHopId: in another VPC than the table");
        }
    }
    Ok(())
}

/// `DeleteRouteEntry`: by id, or by table, destination and next hop.
fn delete(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let block = text("DestinationCidrBlock");
    match named(work, resource, [text("RouteEntryId"), text("RouteTableId"), block, text("NextHopId")]) {
        Some(id) if is_system(work, resource, &id) => {
            let codes = (400, &["OperationDenied.DeleteManagedRouteEntry", "InvalidRouteEntry"][..]);
            return work.call.refuse_as(codes, "RouteEntryId: a route of the system");
        }
        Some(id) => remove(work, resource, &id),
        None => return work.not_found(resource),
    }
    Ok(json!({}))
}

/// The entry with this id, or the first one of the table with this destination and next hop.
fn named(work: &Work<'_>, resource: &Resource, given: [Option<&str>; 4]) -> Option<String> {
    let [id, table, block, hop] = given.map(|text| text.filter(|text| !text.is_empty()));
    if let Some(id) = id {
        return work.row(resource.table, id).map(|row| row.id.clone());
    }
    let fits =
        |row: &&Row, wanted: Option<&str>, name: &str| wanted.is_none_or(|text| text == row.text(name));
    let mut rows = work.rows_with(resource.table, "RouteTableId", table.unwrap_or_default()).into_iter();
    let row = rows.find(|row| fits(row, block, "DestinationCidrBlock") && fits(row, hop, "NextHopId"));
    row.map(|row| row.id.clone())
}

fn is_system(work: &Work<'_>, resource: &Resource, id: &str) -> bool {
    work.row(resource.table, id).is_some_and(|row| row.text("Type") == "System")
}

fn remove(work: &mut Work<'_>, resource: &'static Resource, id: &str) {
    acts::begin(work, resource, id, &from(&[]).gone(), &Members::new());
}

/// The entries that a call describes, of which each stands or falls for itself.
fn described(work: &Work<'_>) -> Vec<Value> {
    work.call.get("RouteEntries").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// `CreateRouteEntries`.
fn create_several(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut ids = Vec::new();
    let mut failed = Vec::new();
    for entry in described(work) {
        let member = |name: &str| entry.get(name).cloned().unwrap_or_default();
        let members = [
            ("RouteTableId", member("RouteTableId")),
            ("DestinationCidrBlock", member("DstCidrBlock")),
            ("NextHopId", member("NextHop")),
            ("NextHopType", member("NextHopType")),
            ("RouteEntryName", member("Name")),
            ("Description", member("Description")),
        ];
        let members = members.into_iter().filter(|(_, value)| !value.is_null());
        match acts::make(work, resource, members.map(|(name, value)| (name.to_owned(), value)).collect()) {
            Ok(id) => ids.push(id),
            Err(refusal) => failed.push(failure(&entry, &refusal)),
        }
    }
    Ok(json!({
        "SuccessCount": ids.len(), "FailedCount": failed.len(), "RouteEntryIds": ids, "FailedRouteEntries": failed,
    }))
}

/// `DeleteRouteEntries`.
fn delete_several(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut count = 0;
    let mut failed = Vec::new();
    for entry in described(work) {
        let text = |name: &str| entry.get(name).and_then(Value::as_str);
        let given = [text("RouteEntryId"), text("RouteTableId"), text("DstCidrBlock"), text("NextHop")];
        match named(work, resource, given) {
            Some(id) if !is_system(work, resource, &id) => {
                remove(work, resource, &id);
                count += 1;
            }
            _ => {
                let refusal = Refusal::new(404, "InvalidRouteEntry.NotFound", "There is no such entry.");
                failed.push(failure(&entry, &refusal));
            }
        }
    }
    Ok(json!({ "SuccessCount": count, "FailedCount": failed.len(), "FailedRouteEntries": failed }))
}

fn failure(entry: &Value, refusal: &Refusal) -> Value {
    json!({
        "RouteEntryId": entry.get("RouteEntryId"), "DstCidrBlock": entry.get("DstCidrBlock"),
        "NextHop": entry.get("NextHop"), "FailedCode": refusal.code, "FailedMessage": refusal.message,
    })
}

/// `GetVpcRouteEntrySummary`: how many entries of a kind the tables of a VPC have.
fn summary(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name);
    let kind = text("RouteEntryType").unwrap_or("All");
    let tables = work.rows_with("vpc.route_table", "VpcId", text("VpcId").unwrap_or_default()).into_iter();
    let shown =
        tables.filter(|table| text("RouteTableId").is_none_or(|wanted| wanted == table.id)).map(|table| {
            let entries = work.rows_with(resource.table, "RouteTableId", &table.id).into_iter();
            let count = entries
                .filter(|entry| {
                    kind.eq_ignore_ascii_case("all") || entry.text("Type").eq_ignore_ascii_case(kind)
                })
                .count();
            json!({ "RouteTableId": table.id, "EntrySummarys": [{ "RouteEntryType": kind, "Count": count }] })
        });
    Ok(json!({ "RouteEntrySummarys": shown.collect::<Value>() }))
}
