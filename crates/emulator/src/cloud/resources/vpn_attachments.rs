//! The routes of VPN connections that hang on no gateway, and IPsec servers on VPN gateways.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use super::ssl_vpn;
use crate::cloud::addresses;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![route(), server()]
}

/// A route of a connection. It has no id; it is told apart by where it goes to and its next hop.
fn route() -> Resource {
    Resource::new("vpc.vco_route", VPC, "VcoRouteEntry", "vcoroute-")
        .region("RegionId")
        .missing(400, &["InvalidRouteEntry.NotFound", "InvalidVpnRouteEntry.NotFound"])
        .defaults(json!({
            "RouteEntryType": "custom", "State": "normal", "Source": "CLOUD", "Description": "", "OverlayMode": "Ipsec",
            "AsPath": "", "Community": "",
        }))
        .needs("VpnConnectionId", "vpc.vpn_connection")
        .indexed(&["VpnConnectionId"])
        .quota("VpnConnectionId", 50, &["Resource.QuotaFull"])
        .on_create(|work, row| {
            row.set("CreateTime", work.call.now);
            let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
            if addresses::block(row.text("RouteDest")).is_none() {
                return refuse("IllegalParam.RouteDest", "RouteDest: expected a block such as 10.0.0.0/8");
            }
            let others = work.rows_with("vpc.vco_route", "VpnConnectionId", row.text("VpnConnectionId"));
            let is_same = |other: &&Row| ["RouteDest", "NextHop"].iter().all(|name| other.text(name) == row.text(name));
            match others.iter().any(is_same) {
                true => refuse("VpnRouteEntry.AlreadyExists", "RouteDest: there is such a route"),
                false => Ok(()),
            }
        })
        .create("CreateVcoRouteEntry")
        .list("DescribeVcoRouteEntries")
        .custom("ModifyVcoRouteEntryWeight", |work, resource| {
            let id = meant(work, resource)?;
            let weight = work.call.get("NewWeight").cloned().unwrap_or_default();
            work.edit(resource.table, &id, |row| row.set("Weight", weight));
            Ok(json!({}))
        })
        .custom("DeleteVcoRouteEntry", |work, resource| {
            let id = meant(work, resource)?;
            work.model.remove(work.cloud, work.model.table(resource.table), &id);
            Ok(json!({}))
        })
}

/// The route that the input describes.
fn meant(work: &Work<'_>, resource: &Resource) -> Result<String, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default();
    if let Some(connections) = work.model.named("vpc.vpn_connection") {
        work.check_there(connections, text("VpnConnectionId"))?;
    }
    let is_it = |row: &&Row| ["RouteDest", "NextHop"].iter().all(|name| row.text(name) == text(name));
    let mut own = work.rows_with(resource.table, "VpnConnectionId", text("VpnConnectionId")).into_iter();
    own.find(is_it).map_or_else(|| work.not_found(resource), |row| Ok(row.id.clone()))
}

fn server() -> Resource {
    Resource::new("vpc.ipsec_server", VPC, "IpsecServerId", "iss-")
        .missing(404, &["InvalidIpsecServerId.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "IpsecServerName": "", "EffectImmediately": false, "PskEnabled": true, "MultiFactorAuthEnabled": false,
            "MaxConnections": 5, "OnlineClientCount": 0, "IDaaSInstanceId": "", "ResourceGroupId": "rg-default",
        }))
        .renames(&[("IpSecServerName", "IpsecServerName")])
        .computed("InternetIp", |work, row| {
            let gateway = work.row("vpc.vpn_gateway", row.text("VpnGatewayId"));
            gateway.map_or(Value::Null, |gateway| Value::from(gateway.text("InternetIp")))
        })
        .needs("VpnGatewayId", "vpc.vpn_gateway")
        .indexed(&["VpnGatewayId"])
        .quota("VpnGatewayId", 1, &["OperationFailed.IPsecServerExist"])
        .checked(ssl_vpn::check_server)
        .on_create(|work, row| {
            let gateway = work.row("vpc.vpn_gateway", row.text("VpnGatewayId"));
            match gateway.is_some_and(|gateway| gateway.text("SslVpn") != "enable") {
                true => work.call.refuse_as((400, &["VpnGateway.SslVpnDisabled"]), "VpnGatewayId: SSL-VPN is not enabled"),
                false => Ok(()),
            }
        })
        .create("CreateIpsecServer")
        .list("ListIpsecServers")
        .set("UpdateIpsecServer")
        .change("DeleteIpsecServer", from(&[]).gone())
}
