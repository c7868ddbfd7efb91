//! VPN gateways, the gateways of customers, and the connections between them.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use super::ssl_vpn;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![gateway(), customer_gateway(), connection()]
}

fn gateway() -> Resource {
    Resource::new("vpc.vpn_gateway", VPC, "VpnGatewayId", "vpn-")
        .missing(404, &["InvalidVpnGatewayInstanceId.NotFound"])
        .states("Status", &["init", "active"])
        .wrong_state(400, &["VpnGateway.Configuring"])
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "VpnType": "Normal", "NetworkType": "public", "BusinessStatus": "Normal",
            "AutoPropagate": false, "EnableBgp": false, "ResourceGroupId": "rg-default", "EnableIpsec": true,
            "EnableSsl": false, "ChargeType": "POSTPAY",
        }))
        .renames(&[("InstanceChargeType", "ChargeType")])
        .ignores(&["Period", "IncludeReservationData"])
        .inherits("VSwitchId", "vpc.vswitch", &["VpcId"])
        .inherits("VpcId", "vpc.vpc", &["RegionId"])
        .indexed(&["VpcId", "VSwitchId"])
        .blocked_by("vpc.vpn_connection", "VpnGatewayId", 400, &["DependencyViolation.VpnConnection"])
        .blocked_by("vpc.ssl_vpn_server", "VpnGatewayId", 400, &["DependencyViolation.SslVpnServer"])
        .on_gone(ssl_vpn::follow_gateway)
        .quota("RegionId", 30, &["Resource.QuotaFull"])
        .tagged_as("VPNGATEWAY")
        .on_create(|work, row| {
            let on = |row: &Row, name: &str| if row.is(name) { "enable" } else { "disable" };
            let (ipsec, ssl) = (on(row, "EnableIpsec"), on(row, "EnableSsl"));
            let charge = if row.text("ChargeType") == "PREPAY" { "Prepay" } else { "PostpayByFlow" };
            let spec = format!("{}M", row.members.get("Bandwidth").cloned().unwrap_or_default());
            let more = [("IpsecVpn", ipsec), ("SslVpn", ssl), ("ChargeType", charge), ("Spec", &spec)];
            more.into_iter().for_each(|(name, value)| row.set(name, value));
            ["EnableIpsec", "EnableSsl", "Bandwidth"].into_iter().for_each(|name| row.set(name, Value::Null));
            row.set("InternetIp", addresses::public(work));
            row.set("CreateTime", work.call.now);
            Ok(())
        })
        .create("CreateVpnGateway")
        .list("DescribeVpnGateways")
        .get("DescribeVpnGateway")
        .custom("CheckVpnBgpEnabled", |_, _| Ok(json!({ "BgpEnabled": true })))
        .custom("DescribeVpnGatewayAvailableZones", |work, _| {
            let region = work.call.input.text("RegionId").unwrap_or_default();
            let zones = work.rows_with("ecs.zone", "RegionId", region).into_iter();
            let zones: Value = zones.map(|zone| json!({ "ZoneId": zone.id, "ZoneName": zone.id })).collect();
            Ok(json!({ "RegionId": region, "AvailableZoneIdList": zones }))
        })
        .set("ModifyVpnGatewayAttribute")
        .change("DeleteVpnGateway", from(&["active"]).to(&["deleting"]).gone())
}

fn customer_gateway() -> Resource {
    Resource::new("vpc.customer_gateway", VPC, "CustomerGatewayId", "cgw-")
        .missing(404, &["InvalidCustomerGatewayInstanceId.NotFound"])
        .region("RegionId")
        .defaults(json!({ "Name": "", "Description": "", "ResourceGroupId": "rg-default" }))
        .ignores(&["AuthKey"])
        .indexed(&["IpAddress"])
        .blocked_by("vpc.vpn_connection", "CustomerGatewayId", 400, &["DependencyViolation.VpnConnection"])
        .quota("RegionId", 100, &["CreateVpnUserGatewayQuotaFull.QuotaFull"])
        .tagged_as("CUSTOMERGATEWAY")
        .on_create(|work, row| {
            let address = row.text("IpAddress").to_owned();
            if address.parse::<std::net::IpAddr>().is_err() {
                let codes = (400, &["InvalidIpAddress.WrongFormat"][..]);
                return work.call.refuse_as(codes, "IpAddress: expected an address such as 203.0.113.7");
            }
            if !work.rows_with("vpc.customer_gateway", "IpAddress", &address).is_empty() {
                let codes = (400, &["InvalidIpAddress.AlreadyExist"][..]);
                return work.call.refuse_as(codes, "IpAddress: another gateway has it");
            }
            row.set("CreateTime", work.call.now);
            Ok(())
        })
        .create("CreateCustomerGateway")
        .list("DescribeCustomerGateways")
        .get("DescribeCustomerGateway")
        .set("ModifyCustomerGatewayAttribute")
        .change("DeleteCustomerGateway", from(&[]).gone())
}

/// `DescribeVpnAttachments`: the connections that hang on no gateway.
fn attachments(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let fits = |name: &str, own: &str| work.call.input.text(name).is_none_or(|wanted| wanted == own);
    let table = work.model.table(resource.table);
    let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let rows = rows.filter(|row| row.text("AttachType") != "VPNGW" && row.text("RegionId") == region);
    let rows =
        rows.filter(|row| fits("VpnConnectionId", &row.id) && fits("AttachType", row.text("AttachType")));
    let shown = rows.map(|row| {
        json!({
            "InstanceId": row.id, "Name": row.text("Name"), "Description": "", "AttachType": row.text("AttachType"),
            "TransitRouterId": "", "TransitRouterName": "", "CrossAccountAuthorized": false,
        })
    });
    let shown: Vec<Value> = shown.collect();
    acts::paged(work, shown)
}

/// `DownloadVpnConnectionConfig`: the connection as the other side has to set it up.
fn config(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let row = work.row(resource.table, &id).cloned().unwrap_or_default();
    let there = work.row("vpc.customer_gateway", row.text("CustomerGatewayId"));
    let member = |name: &str| row.members.get(name).cloned().unwrap_or_default();
    Ok(json!({ "VpnConnectionConfig": {
        "Local": there.map(|there| there.text("IpAddress")).unwrap_or_default(), "Remote": row.text("InternetIp"),
        "LocalSubnet": row.text("RemoteSubnet"), "RemoteSubnet": row.text("LocalSubnet"),
        "IkeConfig": member("IkeConfig"), "IpsecConfig": member("IpsecConfig"),
    } }))
}

fn connection() -> Resource {
    Resource::new("vpc.vpn_connection", VPC, "VpnConnectionId", "vco-")
        .missing(404, &["InvalidVpnConnectionInstanceId.NotFound"])
        .states("Status", &["ike_sa_not_established", "ipsec_sa_established"])
        .region("RegionId")
        .defaults(json!({
            "Name": "", "EffectImmediately": false, "EnableDpd": true, "EnableNatTraversal": true, "State": "active",
            "AttachType": "VPNGW", "NetworkType": "public", "EnableTunnelsBgp": false,
            "CrossAccountAuthorized": false, "ResourceGroupId": "rg-default",
        }))
        .renames(&[("HealthCheckConfig", "VcoHealthCheck"), ("BgpConfig", "VpnBgpConfig")])
        .ignores(&["AutoConfigRoute"])
        .derived("AttachInstanceId", |row| Value::from(row.text("VpnGatewayId")))
        .inherits("VpnGatewayId", "vpc.vpn_gateway", &["Spec", "InternetIp", "RegionId"])
        .needs("CustomerGatewayId", "vpc.customer_gateway")
        .quota("VpnGatewayId", 10, &["CreateVpnConnectionsQuotaFull.QuotaFull"])
        .tagged_as("VPNCONNECTION")
        .on_create(|work, row| {
            let gateway = work.row("vpc.vpn_gateway", row.text("VpnGatewayId"));
            if gateway.is_some_and(|gateway| gateway.text("Status") != "active") {
                let codes = (400, &["VpnGateway.Configuring"][..]);
                return work.call.refuse_as(codes, "VpnGatewayId: the gateway is not active");
            }
            if row.text("VpnGatewayId").is_empty() {
                row.set("AttachType", "NO_ASSOCIATED");
            }
            row.set("CreateTime", work.call.now);
            Ok(())
        })
        .on_gone(|model, cloud, row| model.remove_all(cloud, "vpc.vco_route", "VpnConnectionId", &row.id))
        .create("CreateVpnAttachment")
        .set("ModifyVpnAttachmentAttribute")
        .change("DeleteVpnAttachment", from(&[]).gone())
        .custom("DescribeVpnAttachments", attachments)
        .custom("DescribeVpnCrossAccountAuthorizations", |work, resource| {
            // Nobody else is here.
            work.existing_id(resource)?;
            acts::paged(work, Vec::new())
        })
        .custom("DownloadVpnConnectionConfig", config)
        .create("CreateVpnConnection")
        .list("DescribeVpnConnections")
        .get("DescribeVpnConnection")
        .set("ModifyVpnConnectionAttribute")
        .change("DeleteVpnConnection", from(&[]).gone())
}
