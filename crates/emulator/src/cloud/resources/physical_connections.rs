//! Physical connections of customers, the border routers on them, and what those tell with BGP.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{OWNER, VPC};
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Model, Others, Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// The system number of the provider.
const LOCAL_ASN: u64 = 45104;

pub(super) fn resources() -> Vec<Resource> {
    vec![connection(), border_router(), pair(), bgp_group(), bgp_peer(), bgp_network()]
}

fn connection() -> Resource {
    Resource::new("vpc.physical_connection", VPC, "PhysicalConnectionId", "pc-")
        .missing(404, &["InvalidPhysicalConnectionId.NotFound", "ResourceNotFound"])
        .states("Status", &["Initial", "Approved", "Allocating", "Allocated"])
        .wrong_state(400, &["Forbidden.NotAllowedInState", "Forbidden.NotInAllowDeleteStatus", "IncorrectStatus.PhysicalConnection"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Type": "VPC", "Name": "", "Description": "", "PortType": "1000Base-T", "Bandwidth": 100, "CircuitCode": "",
            "PeerLocation": "", "BusinessStatus": "Normal", "ChargeType": "Prepaid", "ProductType": "PhysicalConnection",
            "HasReservationData": "false", "VirtualPhysicalConnectionCount": 0, "ResourceGroupId": "rg-default",
        }))
        .renames(&[("bandwidth", "Bandwidth"), ("InstanceId", "PhysicalConnectionId")])
        .ignores(&["DeviceAdvancedCapacity", "ByPassSp", "Token", "IncludeReservationData"])
        .named_filters(&["PhysicalConnectionId", "AccessPointId", "Type", "LineOperator", "Spec", "Status", "Name", "ProductType"])
        .blocked_by("vpc.vbr", "PhysicalConnectionId", 400, &["Forbidden.VBRExists"])
        .tagged_as("PHYSICALCONNECTION")
        .create("CreatePhysicalConnection")
        .list("DescribePhysicalConnections")
        .set("ModifyPhysicalConnectionAttribute")
        .change("ConfirmPhysicalConnection", from(&["Allocated"]).to(&["Confirmed"]))
        .change("EnablePhysicalConnection", from(&["Confirmed"]).to(&["Enabled"]).prepares(|work, _, members| {
            members.insert("EnabledTime".to_owned(), Value::from(work.now()));
            Ok(())
        }))
        .change("CancelPhysicalConnection", from(&["Initial", "Approved", "Allocating", "Allocated", "Confirmed"]).to(&["Canceled"]))
        .change("TerminatePhysicalConnection", from(&["Enabled"]).to(&["Terminating", "Terminated"]).prepares(|work, row, _| {
            match work.rows_with("vpc.vbr", "PhysicalConnectionId", &row.id).is_empty() {
                true => Ok(()),
                false => work.call.refuse(400, "Forbidden.VbrAttached", "PhysicalConnectionId: a border router is on it"),
            }
        }))
        .change("RecoverPhysicalConnection", from(&["Terminated"]).to(&["Enabled"]))
        .change("DeletePhysicalConnection", from(&["Initial", "Approved", "Allocated", "Confirmed", "Canceled", "Terminated"]).gone())
        .custom("DescribeAccessPoints", access_points)
}

/// `DescribeAccessPoints`: two in every region.
fn access_points(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let shown = ["a", "b"].map(|letter| {
        json!({
            "AccessPointId": format!("ap-{region}-{letter}"), "AttachedRegionNo": region, "Name": format!("Access point {letter}"),
            "Description": "", "Location": region, "HostOperator": "Other", "Status": "recommended", "Type": "VPC",
            "AccessPointFeatureModels": { "AccessPointFeatureModel": [] },
        })
    });
    acts::paged(work, shown.to_vec())
}

fn border_router() -> Resource {
    Resource::new("vpc.vbr", VPC, "VbrId", "vbr-")
        .missing(404, &["InvalidVbrId.NotFound", "InvalidInstanceId.NotFound", "InvalidParams.NotFound", "ResourceNotFound.Vbr"])
        .states("Status", &["active"])
        .wrong_state(400, &["InvalidOperation.OperationNotAllowedInState", "IncorrectStatus.VirtualBorderRouter"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "CircuitCode": "", "EnableIpv6": false, "Type": "self", "MinTxInterval": 1000,
            "MinRxInterval": 1000, "DetectMultiplier": 3, "ResourceGroupId": "rg-default", "SitelinkEnable": false,
            "PhysicalConnectionOwnerUid": OWNER.to_string(), "PConnVbrChargeType": "PostPaid",
        }))
        .renames(&[("VirtualBorderRouterId", "VbrId")])
        .ignores(&["VbrOwnerId", "IncludeCrossAccountVbr", "AssociatedPhysicalConnections"])
        .named_filters(&["PhysicalConnectionId", "VbrId", "Status", "Name", "AccessPointId", "Type"])
        .computed("PhysicalConnectionStatus", |others, row| of_connection(others, row, "Status"))
        .computed("PhysicalConnectionBusinessStatus", |others, row| of_connection(others, row, "BusinessStatus"))
        .derived("PConnVbrBussinessStatus", |_| Value::from("Normal"))
        .derived("ActivationTime", |row| Value::from(row.text("CreationTime")))
        .inherits("PhysicalConnectionId", "vpc.physical_connection", &["RegionId", "AccessPointId"])
        .indexed(&["PhysicalConnectionId"])
        .blocked_by("vpc.bgp_group", "RouterId", 400, &["DependencyViolation.BgpGroup"])
        .blocked_by("vpc.bgp_network", "RouterId", 400, &["DependencyViolation.BgpNetwork"])
        .blocked_by("vpc.router_interface", "RouterId", 400, &["InvalidOperation.RouterInterfaceNotDeleted"])
        .tagged_as("VIRTUALBORDERROUTER")
        .checked(check_border_router)
        .on_create(|work, row| {
            let connection = work.row("vpc.physical_connection", row.text("PhysicalConnectionId"));
            if connection.is_some_and(|connection| connection.text("Status") != "Enabled") {
                let codes = (400, &["InvalidPhysicalConnectionId.NotEnabled"][..]);
                return work.call.refuse_as(codes, "PhysicalConnectionId: it is not enabled");
            }
            let interface = work.id("vi-");
            row.set("VlanInterfaceId", interface);
            Ok(())
        })
        .on_stored(add_table)
        .on_gone(|model, cloud, row| {
            model.remove(cloud, model.table("vpc.route_table"), row.text("RouteTableId"));
            for (table, member) in [("vpc.vbr_ha", "VbrId"), ("vpc.vbr_ha", "PeerVbrId"), ("vpc.cen_grant", "InstanceId")] {
                model.remove_all(cloud, table, member, &row.id);
            }
        })
        .create("CreateVirtualBorderRouter")
        .list("DescribeVirtualBorderRouters")
        .list("DescribeVirtualBorderRoutersForPhysicalConnection")
        .set("ModifyVirtualBorderRouterAttribute")
        .custom("UpdateVirtualBorderBandwidth", |work, resource| {
            acts::set(work, resource)?;
            Ok(json!({ "Code": "200", "HttpStatusCode": 200, "Message": "success", "Success": true }))
        })
        .change("TerminateVirtualBorderRouter", from(&["active"]).to(&["terminating", "terminated"]))
        .change("RecoverVirtualBorderRouter", from(&["terminated"]).to(&["recovering", "active"]))
        .change("DeleteVirtualBorderRouter", from(&["active", "unconfirmed", "terminated"]).to(&["deleting"]).gone())
}

fn of_connection(others: &Others<'_>, row: &Row, member: &str) -> Value {
    let connection = others.row("vpc.physical_connection", row.text("PhysicalConnectionId"));
    connection.map_or(Value::Null, |connection| Value::from(connection.text(member)))
}

/// A border router has a VLAN of its connection that no other one has, and both ends in one block.
fn check_border_router(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let others = work.rows_with("vpc.vbr", "PhysicalConnectionId", row.text("PhysicalConnectionId"));
    let vlan = row.members.get("VlanId");
    if others.iter().any(|other| other.id != row.id && other.members.get("VlanId") == vlan) {
        return work.call.refuse_as((400, &["InvalidVlanId.Used"]), "VlanId: another border router has it");
    }
    let (local, peer, mask) =
        (row.text("LocalGatewayIp"), row.text("PeerGatewayIp"), row.text("PeeringSubnetMask"));
    if local.is_empty() || peer.is_empty() || mask.is_empty() {
        return Ok(());
    }
    let Ok(block) = ipnet::Ipv4Net::with_netmask(
        local.parse().unwrap_or(std::net::Ipv4Addr::UNSPECIFIED),
        mask.parse().unwrap_or(std::net::Ipv4Addr::LOCALHOST),
    ) else {
        let codes = (400, &["InvalidPeeringSubnetMask.Malformed"][..]);
        return work.call.refuse_as(codes, "PeeringSubnetMask: expected a mask such as 255.255.255.252");
    };
    match peer.parse::<std::net::Ipv4Addr>().is_ok_and(|peer| block.contains(&peer)) {
        true => Ok(()),
        false => work.call.refuse_as((400, &["InvalidIp.NotSameSubnet"]), "PeerGatewayIp: in another block"),
    }
}

/// A border router has a route table.
fn add_table(model: &Model, cloud: &mut Cloud, row: &Row) {
    let (routers, tables) = (model.table("vpc.vbr"), model.table("vpc.route_table"));
    if !row.text("RouteTableId").is_empty() {
        return;
    }
    let id = cloud.id("vtb-");
    cloud.edit(routers, &row.id, |row| row.set("RouteTableId", id.as_str()));
    let members = json!({
        "RouterId": row.id, "RouterType": "VBR", "RouteTableType": "System", "IsSystem": true, "Status": "Available",
        "RegionId": row.text("RegionId"), "CreationTime": row.text("CreationTime"), "OwnerId": OWNER, "RouteTableName": "",
        "Description": "", "ResourceGroupId": "rg-default", "AssociateType": "VSwitch", "RoutePropagationEnable": true,
    });
    let members = members.as_object().cloned().unwrap_or_default();
    cloud.insert(tables, Row { id, members, ..Row::default() });
}

/// Two border routers that stand in for each other.
fn pair() -> Resource {
    Resource::new("vpc.vbr_ha", VPC, "VbrHaId", "vbrha-")
        .missing(404, &["ResourceNotFound.VbrHa"])
        .states("Status", &["Creating", "Active"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "Name": "", "Description": "" }))
        .renames(&[("InstanceId", "VbrHaId")])
        .needs("VbrId", "vpc.vbr")
        .needs("PeerVbrId", "vpc.vbr")
        .indexed(&["VbrId", "PeerVbrId"])
        .on_create(|work, row| {
            let is_used = |member: &str| {
                let own = row.text(member);
                ["VbrId", "PeerVbrId"]
                    .iter()
                    .any(|other| !work.rows_with("vpc.vbr_ha", other, own).is_empty())
            };
            match row.text("VbrId") == row.text("PeerVbrId") || is_used("VbrId") || is_used("PeerVbrId") {
                true => {
                    let codes = (400, &["OperationFailed.VbrInUsedByOtherHa"][..]);
                    work.call.refuse_as(codes, "VbrId: a pair has one of the border routers")
                }
                false => Ok(()),
            }
        })
        .create("CreateVbrHa")
        .change("DeleteVbrHa", from(&[]).gone())
        .custom("DescribeVbrHa", |work, resource| {
            let text = |name: &str| work.call.input.text(name).unwrap_or_default();
            let found = match text("VbrHaId") {
                "" => {
                    work.rows_with(resource.table, "VbrId", text("VbrId")).first().map(|row| row.id.clone())
                }
                id => work.row(resource.table, id).map(|row| row.id.clone()),
            };
            let Some(id) = found else { return work.not_found(resource) };
            Ok(acts::output(work, resource, &id))
        })
}

fn bgp_group() -> Resource {
    Resource::new("vpc.bgp_group", VPC, "BgpGroupId", "bgpg-")
        .missing(400, &["InvalidBgpGroup"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["InvalidStatus.CannotOperate"])
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "LocalAsn": LOCAL_ASN, "IsFake": true, "IpVersion": "IPv4", "RouteLimit": 110,
            "Hold": "30", "Keepalive": "10", "AuthKey": "",
        }))
        .renames(&[("IsFakeAsn", "IsFake"), ("RouteQuota", "RouteLimit")])
        .ignores(&["ClearAuthKey", "IsDefault"])
        .inherits("RouterId", "vpc.vbr", &["RegionId"])
        .indexed(&["RouterId"])
        .blocked_by("vpc.bgp_peer", "BgpGroupId", 404, &["DependencyViolation.BgpPeer"])
        .quota("RouterId", 8, &["QuotaExceeded.Bgp"])
        .on_set(|model, cloud, row| {
            let peers = model.table("vpc.bgp_peer");
            for id in cloud.ids_with(peers, "BgpGroupId", &row.id).unwrap_or_default().to_vec() {
                let members = SHARED.iter().filter_map(|name| Some((*name, row.members.get(*name)?.clone())));
                let members: Vec<(&str, Value)> = members.collect();
                cloud.edit(peers, &id, |peer| members.into_iter().for_each(|(name, value)| peer.set(name, value)));
            }
        })
        .create("CreateBgpGroup")
        .list("DescribeBgpGroups")
        .custom("ModifyBgpGroupAttribute", |work, resource| {
            let id = work.existing_id(resource)?;
            let clears = work.call.input.flag("ClearAuthKey") == Some(true);
            if clears && work.call.get("AuthKey").is_some() {
                let codes = (400, &["OperationFailed.ClearAuthKeyForbidden"][..]);
                return work.call.refuse_as(codes, "ClearAuthKey: not together with AuthKey");
            }
            if clears {
                work.edit(resource.table, &id, |row| row.set("AuthKey", ""));
            }
            acts::set(work, resource)
        })
        .change("DeleteBgpGroup", from(&["Available"]).to(&["Deleting"]).gone())
}

/// What the peers of a group have of it.
const SHARED: [&str; 8] =
    ["RouterId", "PeerAsn", "LocalAsn", "Hold", "Keepalive", "IsFake", "RouteLimit", "AuthKey"];

fn bgp_peer() -> Resource {
    Resource::new("vpc.bgp_peer", VPC, "BgpPeerId", "bgp-")
        .missing(404, &["InvalidBgpPeerId.NotFound", "InvalidBgpPeer.NotFound"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["IncorrectStatus.BgpPeer"])
        .created("GmtModified")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "EnableBfd": false, "IpVersion": "IPv4", "BgpStatus": "Established",
            "AdvertisedRouteCount": 0, "ReceivedRouteCount": 0, "PeerIpAddress": "",
        }))
        .ignores(&["IsDefault"])
        .inherits("BgpGroupId", "vpc.bgp_group", &["RouterId", "PeerAsn", "LocalAsn", "Hold", "Keepalive", "IsFake", "RouteLimit", "AuthKey", "RegionId"])
        .indexed(&["BgpGroupId", "RouterId"])
        .quota("RouterId", 8, &["QuotaExceeded.Bgp"])
        .checked(|work, row| {
            let address = row.text("PeerIpAddress");
            if !address.is_empty() && address.parse::<std::net::IpAddr>().is_err() {
                let codes = (400, &["InvalidPeerIpAddress", "IllegalParam.IpAddress"][..]);
                return work.call.refuse_as(codes, "PeerIpAddress: expected an address such as 192.0.2.7");
            }
            let others = work.rows_with("vpc.bgp_peer", "RouterId", row.text("RouterId"));
            match others.iter().any(|other| other.id != row.id && other.text("PeerIpAddress") == address) {
                true => work.call.refuse_as((400, &["BgpPeer.Already.Exists", "DuplicatedParam.PeerIpAddress"]), "PeerIpAddress: there is a peer with it"),
                false => Ok(()),
            }
        })
        .create("CreateBgpPeer")
        .list("DescribeBgpPeers")
        .set("ModifyBgpPeerAttribute")
        .change("DeleteBgpPeer", from(&["Available"]).to(&["Deleting"]).gone())
}

/// A block that a border router tells. It has no id; it is named by its router and itself.
fn bgp_network() -> Resource {
    Resource::new("vpc.bgp_network", VPC, "BgpNetworkId", "bgpn-")
        .missing(400, &["InvalidParams.NotFound"])
        .states("Status", &["Pending", "Available"])
        .region("RegionId")
        .inherits("RouterId", "vpc.vbr", &["RegionId"])
        .needs("VpcId", "vpc.vpc")
        .indexed(&["RouterId", "VpcId"])
        .quota("RouterId", 200, &["QuotaExceeded.BgpNetwork"])
        .on_create(|work, row| {
            let block = row.text("DstCidrBlock");
            if addresses::block(block).is_none() {
                let codes = (400, &["InvalidDestCidrBlock.Malformed"][..]);
                return work.call.refuse_as(codes, "DstCidrBlock: expected a block such as 10.0.0.0/8");
            }
            match network(work, row.text("RouterId"), block) {
                Some(_) => {
                    work.call.refuse_as((400, &["Duplicated.CidrBlock"]), "DstCidrBlock: it is told already")
                }
                None => Ok(()),
            }
        })
        .create("AddBgpNetwork")
        .list("DescribeBgpNetworks")
        .custom("DeleteBgpNetwork", |work, resource| {
            let text = |name: &str| work.call.input.text(name).unwrap_or_default();
            let found = network(work, text("RouterId"), text("DstCidrBlock"));
            let Some(id) = found else { return work.not_found(resource) };
            acts::begin(work, resource, &id, &from(&[]).to(&["Deleting"]).gone(), &Members::new());
            Ok(json!({}))
        })
}

fn network(work: &Work<'_>, router: &str, block: &str) -> Option<String> {
    let own = work.rows_with("vpc.bgp_network", "RouterId", router);
    own.iter().find(|row| row.text("DstCidrBlock") == block).map(|row| row.id.clone())
}
