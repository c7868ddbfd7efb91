//! SSL-VPN: servers on VPN gateways, the certificates of their clients, and the routes of VPN gateways.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Model, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// Three years, in milliseconds: how long a certificate is good for.
const CERTIFICATE: u64 = 3 * 365 * 86_400_000;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        server(),
        certificate(),
        route("vpc.vpn_route", "VpnRouteEntry")
            .create("CreateVpnRouteEntry")
            .list("DescribeVpnRouteEntries")
            .custom("PublishVpnRouteEntry", publish)
            .custom("ModifyVpnRouteEntryWeight", modify)
            .custom("DeleteVpnRouteEntry", delete),
        route("vpc.vpn_pbr_route", "VpnPbrRouteEntry")
            .create("CreateVpnPbrRouteEntry")
            .list("DescribeVpnPbrRouteEntries")
            .custom("ModifyVpnPbrRouteEntryWeight", modify)
            .custom("ModifyVpnPbrRouteEntryPriority", modify)
            .custom("ModifyVpnPbrRouteEntryAttribute", modify)
            .custom("DeleteVpnPbrRouteEntry", delete),
    ]
}

fn server() -> Resource {
    Resource::new("vpc.ssl_vpn_server", VPC, "SslVpnServerId", "vss-")
        .missing(404, &["InvalidSslVpnServerId.NotFound", "InvalidInstanceId.NotFound"])
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Proto": "UDP", "Cipher": "AES-128-CBC", "Port": 1194, "Compress": false, "Connections": 0,
            "EnableMultiFactorAuth": false, "MaxConnections": 5, "ResourceGroupId": "rg-default", "IDaaSInstanceId": "",
            "IDaaSRegionId": "", "IDaaSApplicationId": "", "IDaaSInstanceVersion": "",
        }))
        .computed("InternetIp", |others, row| {
            let gateway = others.row("vpc.vpn_gateway", row.text("VpnGatewayId"));
            gateway.map_or(Value::Null, |gateway| Value::from(gateway.text("InternetIp")))
        })
        .needs("VpnGatewayId", "vpc.vpn_gateway")
        .quota("VpnGatewayId", 1, &["SslVpnServer.AlreadyExist"])
        .checked(check_server)
        .on_create(|work, row| {
            row.set("CreateTime", work.call.now);
            let gateway = work.row("vpc.vpn_gateway", row.text("VpnGatewayId"));
            if gateway.is_some_and(|gateway| gateway.text("SslVpn") != "enable") {
                let codes = (400, &["VpnGateway.SslVpnDisabled"][..]);
                return work.call.refuse_as(codes, "VpnGatewayId: SSL-VPN is not enabled");
            }
            Ok(())
        })
        .blocked_by("vpc.ssl_vpn_certificate", "SslVpnServerId", 400, &["VpnGateway.Configuring"])
        .create("CreateSslVpnServer")
        .list("DescribeSslVpnServers")
        .set("ModifySslVpnServer")
        .change("DeleteSslVpnServer", from(&[]).gone())
        .custom("DescribeSslVpnClients", |work, _| {
            let gateway = work.call.input.text("VpnGatewayId").unwrap_or_default().to_owned();
            if let Some(gateways) = work.model.named("vpc.vpn_gateway") {
                work.check_there(gateways, &gateway)?;
            }
            // Nobody connects here.
            let mut output = acts::paged(work, Vec::new())?;
            crate::paging::set(&mut output, &["VpnGatewayId"], Value::from(gateway));
            Ok(output)
        })
}

pub(super) fn check_server(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
    let Some(pool) = addresses::block(row.text("ClientIpPool")) else {
        return refuse("ClientIpPool.SubnetInvalid", "ClientIpPool: expected a block such as 192.168.1.0/24");
    };
    if pool.prefix_len() > 29 {
        return refuse("ClientIpPool.NetmaskInvalid", "ClientIpPool: expected a block of 29 bits at most");
    }
    for local in row.text("LocalSubnet").split(',') {
        let Some(local) = addresses::block(local.trim()) else {
            return refuse("IllegalParam.LocalSubnet", "LocalSubnet: expected blocks such as 10.0.0.0/24");
        };
        if addresses::overlap(&pool, &local) {
            return work.call.refuse_as(
                (400, &["IpConflict", "InvalidClientIpPool.Conflict"]),
                "ClientIpPool: overlaps with LocalSubnet",
            );
        }
    }
    Ok(())
}

fn certificate() -> Resource {
    Resource::new("vpc.ssl_vpn_certificate", VPC, "SslVpnClientCertId", "vsc-")
        .missing(404, &["InvalidSslVpnClientCertId.NotFound", "InvalidInstanceId.NotFound"])
        .states("Status", &["normal"])
        .region("RegionId")
        .defaults(json!({ "Name": "", "ResourceGroupId": "rg-default" }))
        .derived("CaCert", |row| pem("CERTIFICATE", row))
        .derived("ClientCert", |row| pem("CERTIFICATE", row))
        .derived("ClientKey", |row| pem("PRIVATE KEY", row))
        .computed("ClientConfig", |others, row| {
            let server = others.row("vpc.ssl_vpn_server", row.text("SslVpnServerId"));
            let gateway =
                server.and_then(|server| others.row("vpc.vpn_gateway", server.text("VpnGatewayId")));
            let address = gateway.map(|gateway| gateway.text("InternetIp")).unwrap_or_default();
            Value::from(format!("client\ndev tun\nproto udp\nremote {address} 1194\n"))
        })
        .needs("SslVpnServerId", "vpc.ssl_vpn_server")
        .indexed(&["SslVpnServerId"])
        .quota("SslVpnServerId", 50, &["CreateSslCertsQuotaFull.QuotaFull"])
        .on_create(|work, row| {
            row.set("CreateTime", work.call.now);
            row.set("EndTime", work.call.now.saturating_add(CERTIFICATE));
            Ok(())
        })
        .create("CreateSslVpnClientCert")
        .list("DescribeSslVpnClientCerts")
        .get("DescribeSslVpnClientCert")
        .set("ModifySslVpnClientCert")
        .change("DeleteSslVpnClientCert", from(&[]).gone())
}

/// A part of a certificate, which is good for nothing.
fn pem(kind: &str, row: &Row) -> Value {
    Value::from(format!("-----BEGIN {kind}-----\nmade up for {}\n-----END {kind}-----\n", row.id))
}

/// A route of a VPN gateway. Routes have no ids; they are told apart by where they come from, go to, and next hop.
fn route(table: &'static str, key: &'static str) -> Resource {
    Resource::new(table, VPC, key, "vpnroute-")
        .region("RegionId")
        .missing(400, &["InvalidRouteEntry.NotFound", "InvalidVpnRouteEntry.NotFound"])
        .defaults(json!({
            "RouteEntryType": "custom", "State": "normal", "Source": "CLOUD", "Description": "", "OverlayMode": "Ipsec",
            "AsPath": "", "Community": "", "NextHopTunnelId": "", "Priority": 10,
        }))
        .quota("VpnGatewayId", 50, &["Resource.QuotaFull"])
        .ignores(&["PublishVpc"])
        .on_gone(unpublish)
        .derived("VpnInstanceId", |row| Value::from(row.text("VpnGatewayId")))
        .needs("VpnGatewayId", "vpc.vpn_gateway")
        .indexed(&["VpnGatewayId"])
        .on_create(|work, row| {
            row.set("CreateTime", work.call.now);
            row.set("State", if work.call.input.flag("PublishVpc") == Some(true) { "published" } else { "normal" });
            let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
            for name in ["RouteDest", "RouteSource"] {
                let own = row.text(name);
                if !own.is_empty() && addresses::block(own).is_none() {
                    return refuse("InvalidCidrBlock.Malformed", &format!("{name}: expected a block such as 10.0.0.0/8"));
                }
            }
            let weight = row.members.get("Weight").and_then(Value::as_u64).unwrap_or_default();
            if ![0, 100].contains(&weight) {
                return refuse("VpnRouteEntry.InvalidWeight", "Weight: expected 0 or 100");
            }
            let table = if row.text("RouteSource").is_empty() { "vpc.vpn_route" } else { "vpc.vpn_pbr_route" };
            let others = work.rows_with(table, "VpnGatewayId", row.text("VpnGatewayId"));
            let is_same = |other: &&Row| ["RouteDest", "RouteSource", "NextHop"].iter().all(|name| other.text(name) == row.text(name));
            if others.iter().any(is_same) {
                return refuse("VpnRouteEntry.AlreadyExists", "RouteDest: there is such a route");
            }
            match row.text("State") {
                "published" => publish_in_vpc(work, row),
                _ => Ok(()),
            }
        })
}

/// What a gateway has goes with it.
pub(super) fn follow_gateway(model: &Model, cloud: &mut Cloud, row: &Row) {
    // Nothing is documented about IPsec servers on it and routes of the VPC to it: they go with it.
    for table in ["vpc.vpn_route", "vpc.vpn_pbr_route", "vpc.ipsec_server"] {
        model.remove_all(cloud, table, "VpnGatewayId", &row.id);
    }
    model.remove_all(cloud, "vpc.route_entry", "Hops", &row.id);
}

/// The route that the input describes.
fn meant(work: &Work<'_>, resource: &Resource) -> Result<String, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default();
    let gateway = text("VpnGatewayId");
    if let Some(gateways) = work.model.named("vpc.vpn_gateway") {
        work.check_there(gateways, gateway)?;
    }
    let names = ["RouteDest", "RouteSource", "NextHop"];
    let is_it = |row: &&Row| names.iter().all(|name| text(name).is_empty() || row.text(name) == text(name));
    let found = work.rows_with(resource.table, "VpnGatewayId", gateway).into_iter().find(is_it);
    found.map_or_else(|| work.not_found(resource), |row| Ok(row.id.clone()))
}

/// `PublishVpnRouteEntry`: of either kind.
fn publish(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let table = match work.call.input.text("RouteType") {
        Some("pbr") => work.model.named("vpc.vpn_pbr_route").unwrap_or(resource),
        _ => resource,
    };
    let id = meant(work, table)?;
    let Some(row) = work.row(table.table, &id).cloned() else { return work.not_found(table) };
    let state = match (work.call.input.flag("PublishVpc"), row.text("State")) {
        (Some(true), "published") => "published",
        (Some(true), _) => publish_in_vpc(work, &row).map(|()| "published")?,
        _ => {
            unpublish(work.model, work.cloud, &row);
            "normal"
        }
    };
    work.edit(table.table, &id, |row| row.set("State", state));
    Ok(json!({}))
}

/// A route that is published is one of the VPC's own table, too.
fn publish_in_vpc(work: &mut Work<'_>, row: &Row) -> Result<(), Refusal> {
    let gateway = work.row("vpc.vpn_gateway", row.text("VpnGatewayId"));
    let vpc = gateway.and_then(|gateway| work.row("vpc.vpc", gateway.text("VpcId")));
    let table = vpc.map(|vpc| vpc.text("RouteTableId").to_owned()).filter(|table| !table.is_empty());
    let (Some(table), Some(entries)) = (table, work.model.named("vpc.route_entry")) else { return Ok(()) };
    let members = json!({
        "RouteTableId": table, "DestinationCidrBlock": row.text("RouteDest"), "NextHopType": "VpnGateway",
        "NextHopId": row.text("VpnGatewayId"),
    });
    acts::make(work, entries, members.as_object().cloned().unwrap_or_default())?;
    Ok(())
}

/// What a route brought into the VPC goes with it.
fn unpublish(model: &Model, cloud: &mut Cloud, row: &Row) {
    let entries = model.table("vpc.route_entry");
    for id in cloud.ids_with(entries, "Hops", row.text("VpnGatewayId")).unwrap_or_default().to_vec() {
        let is_it = |entry: &Row| entry.text("DestinationCidrBlock") == row.text("RouteDest");
        if row.text("State") == "published" && cloud.get(entries, &id).is_some_and(is_it) {
            model.remove(cloud, entries, &id);
        }
    }
}

/// Another weight, another priority.
fn modify(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = meant(work, resource)?;
    for (input, member) in [("NewWeight", "Weight"), ("NewPriority", "Priority")] {
        if let Some(value) = work.call.get(input).cloned() {
            work.edit(resource.table, &id, |row| row.set(member, value));
        }
    }
    Ok(json!({}))
}

fn delete(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = meant(work, resource)?;
    work.model.remove(work.cloud, work.model.table(resource.table), &id);
    Ok(json!({}))
}
