//! The entries of route tables.

use cloudspec_wire::Value;
use serde_json::json;

use super::next_hops::{check_hops, follow_hops, hops, next_hops};
use super::services::ECS_AND_VPC;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::cloud::{acts, addresses};
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![entry()]
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
