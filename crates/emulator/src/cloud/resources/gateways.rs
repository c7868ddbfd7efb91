//! The IPv4 and IPv6 gateways of VPCs, and their flow logs.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![ipv4(), ipv6(), flow_log()]
}

fn ipv4() -> Resource {
    Resource::new("vpc.ipv4_gateway", VPC, "Ipv4GatewayId", "ipv4gw-")
        .missing(404, &["ResourceNotFound.Ipv4Gateway"])
        .states("Status", &["Creating", "Created"])
        .wrong_state(400, &["IncorrectStatus.Ipv4Gateway"])
        .created("GmtCreate")
        .region("RegionId")
        .defaults(json!({
            "Ipv4GatewayName": "", "Ipv4GatewayDescription": "", "Ipv4GatewayRouteTableId": "", "Enabled": false, "ResourceGroupId": "rg-default",
        }))
        .ignores(&["InternetMode"])
        .derived("CreateTime", |row| Value::from(row.text("GmtCreate")))
        .inherits("VpcId", "vpc.vpc", &["RegionId"])
        .quota("VpcId", 1, &["OperationDenied.VpcExistIpv4Gateway"])
        .blocked_by("vpc.route_entry", "Hops", 400, &["OperationDenied.RouteEntryExist"])
        .tagged_as("IPV4GATEWAY")
        .create("CreateIpv4Gateway")
        .list("ListIpv4Gateways")
        .get("GetIpv4GatewayAttribute")
        .set("UpdateIpv4GatewayAttribute")
        .custom("EnableVpcIpv4Gateway", enable)
        .custom("AssociateRouteTableWithGateway", |work, _| bind(work, true))
        .custom("DissociateRouteTableFromGateway", |work, _| bind(work, false))
        .change("DeleteIpv4Gateway", from(&["Created"]).to(&["Deleting"]).gone().prepares(|work, row, _| {
            match row.text("Ipv4GatewayRouteTableId") {
                "" => Ok(()),
                _ => work.call.refuse(400, "OperationDenied.GatewayAlreadyAssociated", "Ipv4GatewayId: a table is associated with it"),
            }
        }))
}

/// `AssociateRouteTableWithGateway` and `DissociateRouteTableFromGateway`: one table for gateways with one gateway.
fn bind(work: &mut Work<'_>, binds: bool) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default().to_owned();
    let (table, gateway) = (text("RouteTableId"), text("GatewayId"));
    let refuse = |code: &str, message: &str| work.call.refuse(400, code, message);
    if !["", "IPv4Gateway"].contains(&text("GatewayType").as_str()) {
        return match binds {
            true => refuse("IllegalParam.GatewayType", "GatewayType: expected IPv4Gateway"),
            false => refuse("ResourceNotFound.Ipv4Gateway", "GatewayType: expected IPv4Gateway"),
        };
    }
    let Some(row) = work.row("vpc.route_table", &table) else {
        return refuse("ResourceNotFound.RouteTable", "RouteTableId: there is no such table");
    };
    let Some(own) = work.row("vpc.ipv4_gateway", &gateway) else {
        return refuse("ResourceNotFound.Ipv4Gateway", "GatewayId: there is no such gateway");
    };
    if row.text("AssociateType") != "Gateway" {
        return refuse("OperationDenied.RouteTableTypeIncorrect", "RouteTableId: not a table for gateways");
    }
    let associated = own.text("Ipv4GatewayRouteTableId");
    if !binds && associated != table {
        return refuse(
            "OperationFailed.NotExistAssociateRelation",
            "RouteTableId: not associated with the gateway",
        );
    }
    if binds && row.text("VpcId") != own.text("VpcId") {
        return refuse("OperationDenied.GatewayAndTableNotInOneVpc", "GatewayId: in another VPC");
    }
    if binds && !own.is("Enabled") {
        return refuse("OperationDenied.Ipv4GatewayNotActive", "GatewayId: it is not active");
    }
    if binds && !associated.is_empty() {
        return refuse("ResourceAlreadyAssociated.Ipv4Gateway", "GatewayId: it has a table");
    }
    let next = if binds { table } else { String::new() };
    work.edit("vpc.ipv4_gateway", &gateway, |row| row.set("Ipv4GatewayRouteTableId", next));
    Ok(json!({}))
}

/// `EnableVpcIpv4Gateway`: the tables that are named get a route to the Internet through it.
fn enable(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let tables = work.call.get("RouteTableList").map(texts).unwrap_or_default();
    if work.row(resource.table, &id).is_some_and(|row| row.is("Enabled")) {
        let codes = (400, &["OperationFailed.Ipv4GatewayAlreadyActive."][..]);
        return work.call.refuse_as(codes, "Ipv4GatewayId: it is active");
    }
    let output = acts::change(work, resource, &from(&["Created"]).sets("Enabled", true))?;
    let Some(entries) = work.model.named("vpc.route_entry") else { return Ok(output) };
    for table in tables {
        let members = json!({
            "RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0", "NextHopType": "Ipv4Gateway", "NextHopId": id,
        });
        acts::make(work, entries, members.as_object().cloned().unwrap_or_default())?;
    }
    Ok(output)
}

fn ipv6() -> Resource {
    Resource::new("vpc.ipv6_gateway", VPC, "Ipv6GatewayId", "ipv6gw-")
        .missing(404, &["InvalidIpv6GatewayId.NotFound", "InvalidIpv6Gateway.NotFound", "OperationFailed.Ipv6GatewayNotExist"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["IncorrectStatus.Ipv6Gateway"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "BusinessStatus": "Normal", "InstanceChargeType": "PostPaid", "ExpiredTime": "",
            "ResourceGroupId": "rg-default",
        }))
        .inherits("VpcId", "vpc.vpc", &["RegionId"])
        .quota("VpcId", 1, &["OperationUnsupported.OnlyOneIpv6GatewayInVpc"])
        .on_create(|work, row| match work.row("vpc.vpc", row.text("VpcId")).is_some_and(|vpc| vpc.is("EnabledIpv6")) {
            true => Ok(()),
            false => {
                let codes = (400, &["OperationFailed.VpcIpv6Disabled"][..]);
                work.call.refuse_as(codes, "VpcId: IPv6 is not enabled")
            }
        })
        // Nothing is documented about routes to it: they go with it.
        .on_gone(|model, cloud, row| model.remove_all(cloud, "vpc.route_entry", "Hops", &row.id))
        .blocked_by("vpc.ipv6_bandwidth", "Ipv6GatewayId", 400, &["DependencyViolation.Ipv6InternetBandwidth"])
        .blocked_by("vpc.ipv6_egress_rule", "Ipv6GatewayId", 400, &["DependencyViolation.EgressRules"])
        .tagged_as("IPV6GATEWAY")
        .create("CreateIpv6Gateway")
        .list("DescribeIpv6Gateways")
        .get("DescribeIpv6GatewayAttribute")
        .set("ModifyIpv6GatewayAttribute")
        .change("DeleteIpv6Gateway", from(&["Available"]).gone())
}

fn flow_log() -> Resource {
    Resource::new("vpc.flow_log", VPC, "FlowLogId", "fl-")
        .missing(404, &["InvalidInstanceId.NotFound"])
        .states("Status", &["Activating", "Active"])
        .wrong_state(400, &["IncorrectStatus.flowlog", "InvalidStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "FlowLogName": "", "Description": "", "BusinessStatus": "Normal", "AggregationInterval": 10,
            "FlowLogDeliverStatus": "SUCCESS", "ResourceGroupId": "rg-default",
        }))
        .derived("Success", |_| Value::from("true"))
        .filter(
            "VpcId",
            Source::Values(|work, row| {
                let id = row.text("ResourceId");
                let tables = ["vpc.vswitch", "ecs.network_interface"];
                let inside = tables.iter().filter_map(|table| work.row(table, id));
                inside.map(|row| row.text("VpcId").to_owned()).chain([id.to_owned()]).collect()
            }),
        )
        .quota("RegionId", 10, &["QuotaExceeded.FlowlogCount"])
        .tagged_as("FLOWLOG")
        .on_create(|work, row| {
            let tables = ["vpc.vpc", "vpc.vswitch", "ecs.network_interface"];
            let id = row.text("ResourceId");
            match tables.iter().any(|table| work.row(table, id).is_some()) {
                true => Ok(()),
                false => {
                    let codes = (404, &["InvalidResourceId.NotFound"][..]);
                    work.call.refuse_as(codes, "ResourceId: there is no such resource")
                }
            }
        })
        .create("CreateFlowLog")
        .list("DescribeFlowLogs")
        .set("ModifyFlowLogAttribute")
        .change("ActiveFlowLog", from(&["Inactive"]).to(&["Activating", "Active"]))
        .change("DeactiveFlowLog", from(&["Active"]).to(&["Inactive"]))
        .change("DeleteFlowLog", from(&[]).gone())
}
