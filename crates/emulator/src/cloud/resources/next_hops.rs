//! What the entries of route tables lead to.

use cloudspec_wire::Value;
use serde_json::json;

use crate::cloud::resource::{Model, Work};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::refusal::Refusal;

const APART: &str = "OperationFailed.InstanceDismatchCurrentVpc";

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

pub(super) fn next_hops(row: &Row) -> Value {
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

/// The types and ids of the next hops of an entry.
pub(super) fn hops(row: &Row) -> Vec<(String, String)> {
    let listed = row.members.get("NextHopList").and_then(Value::as_array).into_iter().flatten();
    let text = |hop: &Value, name: &str| hop.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let listed = listed.map(|hop| (text(hop, "NextHopType"), text(hop, "NextHopId")));
    let own = (row.text("NextHopType").to_owned(), row.text("NextHopId").to_owned());
    std::iter::once(own).chain(listed).filter(|(_, id)| !id.is_empty()).collect()
}

/// What an entry leads to is what it is found by.
pub(super) fn follow_hops(model: &Model, cloud: &mut Cloud, row: &Row) {
    let ids: Vec<String> = hops(row).into_iter().map(|(_, id)| id).collect();
    if !ids.is_empty() {
        cloud.edit(model.table("vpc.route_entry"), &row.id, |row| row.set("Hops", ids));
    }
}

/// The next hops that a call gives are there, in the VPC of the table.
pub(super) fn check_hops(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
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
