//! The IPv4 and IPv6 gateways of VPCs, and their flow logs.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::resource::{Resource, Source};
use crate::cloud::words::from;

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
        .tagged_as("IPV4GATEWAY")
        .create("CreateIpv4Gateway")
        .list("ListIpv4Gateways")
        .get("GetIpv4GatewayAttribute")
        .set("UpdateIpv4GatewayAttribute")
        .change("EnableVpcIpv4Gateway", from(&["Created"]).sets("Enabled", true))
        .change("DeleteIpv4Gateway", from(&["Created"]).to(&["Deleting"]).gone())
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
