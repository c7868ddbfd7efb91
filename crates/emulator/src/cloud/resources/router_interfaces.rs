//! Interfaces between routers, and the links of classic instances to VPCs.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS, ECS_AND_VPC, OWNER};
use crate::cloud::acts;
use crate::cloud::resource::{Change, Others, Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

const ACTIVATE: Change = from(&["Inactive"]).to(&["Activating", "Active"]);
const DEACTIVATE: Change = from(&["Active"]).to(&["Deactivating", "Inactive"]);

/// Sizes of interfaces, with their bandwidth in Mbit/s.
const SPECS: [(&str, u64); 12] = [
    ("Mini.2", 2),
    ("Mini.5", 5),
    ("Small.1", 10),
    ("Small.2", 20),
    ("Small.5", 50),
    ("Middle.1", 100),
    ("Middle.2", 200),
    ("Middle.5", 500),
    ("Large.1", 1000),
    ("Large.2", 2000),
    ("Large.5", 5000),
    ("Xlarge.1", 10_000),
];

pub(super) fn resources() -> Vec<Resource> {
    vec![interface(), link()]
}

fn interface() -> Resource {
    Resource::new("vpc.router_interface", ECS_AND_VPC, "RouterInterfaceId", "ri-")
        .missing(404, &["InvalidRouterInterfaceId.NotFound", "InvalidInstanceId.NotFound"])
        .states("Status", &["Idle"])
        .wrong_state(400, &["IncorrectRIStatus", "InvalidInstance.StatusError", "IncorrectStatus.RouterInterface", "IncorrectStatus"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "ChargeType": "AfterPay", "BusinessStatus": "Normal", "CrossBorder": false,
            "OppositeInterfaceId": "", "OppositeRouterId": "", "OppositeRouterType": "VRouter", "HasReservationData": "false",
            "OppositeInterfaceOwnerId": OWNER.to_string(), "AccessPointId": "", "OppositeAccessPointId": "",
            "HealthCheckSourceIp": "", "HealthCheckTargetIp": "", "ResourceGroupId": "rg-default", "FastLinkMode": false,
            "Ipv6Status": "off", "HcThreshold": 8, "HcRate": 2000, "EndTime": "2099-12-31T15:59:00Z",
        }))
        .renames(&[("InstanceId", "RouterInterfaceId")])
        .ignores(&["InstanceChargeType", "Period", "PricingCycle", "AutoRenew", "IncludeReservationData", "DeleteHealthCheckIp"])
        .named_filters(&[
            "RouterInterfaceId", "RouterId", "RouterType", "OppositeInterfaceId", "OppositeInterfaceOwnerId",
            "OppositeRouterId", "OppositeRouterType", "OppositeRegionId", "Role", "Name", "Status", "Spec",
            "AccessPointId", "OppositeAccessPointId",
        ])
        .derived("Bandwidth", |row| bandwidth(row.text("Spec")))
        .computed("OppositeVpcInstanceId", |others, row| vpc(others, row.text("OppositeRouterId")))
        .computed("OppositeInterfaceStatus", |others, row| opposite(others, row, "Status"))
        .computed("OppositeInterfaceSpec", |others, row| opposite(others, row, "Spec"))
        .computed("OppositeInterfaceBusinessStatus", |others, row| opposite(others, row, "BusinessStatus"))
        .computed("OppositeBandwidth", |others, row| {
            opposite(others, row, "Spec").as_str().map_or(Value::Null, bandwidth)
        })
        .indexed(&["RouterId"])
        .quota("RouterId", 5, &["LimitationExceed.InterfaceNumberOnRouter"])
        .tagged_as("ROUTERINTERFACE")
        .blocked_by("vpc.route_entry", "Hops", 400, &["ReferredByRouteEntry.RouterInterface", "DependencyViolation.RouterInterfaceReferedByRouteEntry"])
        .on_create(|work, row| {
            let table = if row.text("RouterType") == "VBR" { "vpc.vbr" } else { "vpc.router" };
            let is_known = work.row(table, row.text("RouterId")).is_some();
            if !is_known {
                let codes = (404, &["InvalidRouterId.NotFound"][..]);
                return work.call.refuse_as(codes, "RouterId: there is no such router");
            }
            if work.call.input.text("InstanceChargeType") == Some("PrePaid") {
                row.set("ChargeType", "PrePaid");
            }
            Ok(())
        })
        .on_stored(|model, cloud, row| {
            let router = cloud.get(model.table("vpc.router"), row.text("RouterId"));
            let vpc = router.map(|router| router.text("VpcId").to_owned()).unwrap_or_default();
            cloud.edit(model.table("vpc.router_interface"), &row.id, |row| row.set("VpcInstanceId", vpc));
        })
        .create("CreateRouterInterface")
        .list("DescribeRouterInterfaces")
        .get("DescribeRouterInterfaceAttribute")
        .set("ModifyRouterInterfaceAttribute")
        .set("ModifyRouterInterfaceSpec")
        .custom("ConnectRouterInterface", connect)
        .change("ActivateRouterInterface", ACTIVATE)
        .change("DeactivateRouterInterface", DEACTIVATE)
        .change("DeleteRouterInterface", from(&["Idle", "Inactive"]).to(&["Deleting"]).gone())
}

fn bandwidth(spec: &str) -> Value {
    SPECS.iter().find(|(name, _)| *name == spec).map_or(Value::Null, |(_, bandwidth)| Value::from(*bandwidth))
}

/// The VPC of a router.
fn vpc(others: &Others<'_>, router: &str) -> Value {
    others.row("vpc.router", router).map_or(Value::Null, |router| Value::from(router.text("VpcId")))
}

/// A member of the interface at the other end.
fn opposite(others: &Others<'_>, row: &Row, member: &str) -> Value {
    let other = others.row("vpc.router_interface", row.text("OppositeInterfaceId"));
    other.and_then(|other| other.members.get(member)).cloned().unwrap_or_default()
}

/// `ConnectRouterInterface`: both ends name each other, and go on together.
fn connect(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(own) = work.row(resource.table, &id) else { return work.not_found(resource) };
    let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
    if own.text("Role") != "InitiatingSide" {
        return refuse("IncorrectRole.NotInitiatingSide", "RouterInterfaceId: the other end has to connect");
    }
    if own.text("Status") != "Idle" {
        return work.call.refuse_as(resource.wrong_state, "RouterInterfaceId: it is not idle");
    }
    let other = own.text("OppositeInterfaceId").to_owned();
    if other.is_empty() {
        return refuse("IncorrectOppositeInterfaceInfo.NotSet", "RouterInterfaceId: it names no other end");
    }
    let Some(opposite) = work.row(resource.table, &other) else {
        return refuse("IncorrectOppositeInterfaceInfo", "RouterInterfaceId: the other end is not there");
    };
    for (member, wanted, code) in [
        ("OppositeInterfaceId", id.as_str(), "AttrMismatching.AcceptingSideOppositeInterfaceId"),
        ("Role", "AcceptingSide", "AttrMismatching.AcceptingSideRole"),
        ("RouterId", own.text("OppositeRouterId"), "AttrMismatching.AcceptingSideRouterId"),
        ("OppositeRouterId", own.text("RouterId"), "AttrMismatching.AcceptingSideOppositeRouterId"),
    ] {
        let found = opposite.text(member);
        if found != wanted
            && !(found.is_empty() && member.starts_with("OppositeRouter"))
            && !wanted.is_empty()
        {
            return refuse(code, "RouterInterfaceId: the other end does not fit");
        }
    }
    let mut members = Members::new();
    members.insert("ConnectedTime".to_owned(), Value::from(work.now()));
    let begins = from(&[]).to(&["Connecting", "Activating", "Active"]);
    acts::begin(work, resource, &id, &begins, &members);
    acts::begin(
        work,
        resource,
        &other,
        &from(&[]).to(&["AcceptingConnecting", "Activating", "Active"]),
        &members,
    );
    Ok(json!({}))
}

/// What links a classic instance to a VPC: an instance has one link at most.
fn link() -> Resource {
    Resource::new("ecs.classic_link", ECS, "InstanceId", "")
        .region("RegionId")
        .missing(403, &["InvalidInstanceId.NotFound"])
        .taken(403, &["OperationDenied"])
        .needs("VpcId", "vpc.vpc")
        .quota("VpcId", 1000, &["QuotaExceeded"])
        .on_create(|work, row| {
            let Some(instance) = work.row("ecs.instance", &row.id) else {
                let codes = (403, &["InvalidInstanceId.NotFound"][..]);
                return work.call.refuse_as(codes, "InstanceId: there is no such instance");
            };
            let is_classic = instance.text("InstanceNetworkType") == "classic";
            let is_open =
                work.row("vpc.vpc", row.text("VpcId")).is_some_and(|vpc| vpc.is("ClassicLinkEnabled"));
            match is_classic && is_open {
                true => Ok(()),
                false => work.call.refuse_as(
                    (403, &["OperationDenied"]),
                    "InstanceId: expected a classic instance, and a VPC that has ClassicLink enabled",
                ),
            }
        })
        .create("AttachClassicLinkVpc")
        .list("DescribeClassicLinkInstances")
        .custom("DetachClassicLinkVpc", |work, resource| {
            let id = work.existing_id(resource)?;
            let vpc = work.call.input.text("VpcId").unwrap_or_default();
            if work.row(resource.table, &id).is_some_and(|row| row.text("VpcId") != vpc) {
                let codes = (403, &["InvalidOperation.InvalidVpc"][..]);
                return work.call.refuse_as(codes, "VpcId: the instance is linked to another VPC");
            }
            work.model.remove(work.cloud, work.model.table(resource.table), &id);
            Ok(json!({}))
        })
}
