//! NAT gateways and the entries of their tables.

use std::net::Ipv4Addr;

use cloudspec_wire::Value;
use serde_json::json;

use super::elastic_ips;
use super::services::ECS_AND_VPC;
use super::vpcs::blocks;
use crate::cloud::addresses::block;
use crate::cloud::resource::{Complete, Others, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![gateway(), snat(), forward()]
}

fn gateway() -> Resource {
    Resource::new("vpc.nat", ECS_AND_VPC, "NatGatewayId", "ngw-")
        .missing(404, &["InvalidNatGatewayId.NotFound", "ResourceNotFound.NatGateway", "InvalidNatGateway.NotFound", "OperationFailed.NatGatewayNotExist", "NATGW_NOT_EXIST"])
        .states("Status", &["Creating", "Available"])
        .wrong_state(400, &["IncorrectStatus.NatGateway", "IncorrectStatus.NATGW", "IncorrectStatus.natgw"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "InstanceChargeType": "PostPaid", "InternetChargeType": "PayByLcu",
            "NatType": "Enhanced", "NetworkType": "internet", "BusinessStatus": "Normal", "DeletionProtection": false,
            "IcmpReplyEnabled": true, "EcsMetricEnabled": false, "SecurityProtectionEnabled": false,
            "ResourceGroupId": "rg-default", "EipBindMode": "MULTI_BINDED", "AutoPay": false, "ExpiredTime": "",
            "PrivateLinkEnabled": false, "PrivateLinkMode": "FullNat", "EnableSessionLog": "false",
        }))
        .ignores(&["Duration", "PricingCycle", "BandwidthPackage"])
        .nested(&["BillingConfig"])
        .derived("NatGatewayPrivateInfo", private_info)
        .derived("PrivateInfo", private_info)
        .computed("SnatTable", |others, row| {
            let count = others.rows_with("vpc.snat_entry", "NatGatewayId", &row.id).len();
            json!({ "SnatTableId": row.texts("SnatTableIds").first(), "SnatEntryCount": count })
        })
        .computed("ForwardTable", |others, row| {
            let count = others.rows_with("vpc.forward_entry", "NatGatewayId", &row.id).len();
            json!({ "ForwardTableId": row.texts("ForwardTableIds").first(), "ForwardEntryCount": count })
        })
        .derived("DeletionProtectionInfo", |row| json!({ "Enabled": row.is("DeletionProtection") }))
        .computed("IpLists", addresses)
        .computed("IpList", |others, row| {
            let mut own = addresses(others, row);
            // What is not used is written in another way here.
            for address in own.as_array_mut().into_iter().flatten() {
                if address.get("UsingStatus") == Some(&Value::from("Idle")) {
                    address["UsingStatus"] = Value::from("idle");
                }
            }
            own
        })
        .needs("VpcId", "vpc.vpc")
        .inherits("VSwitchId", "vpc.vswitch", &["ZoneId"])
        .indexed(&["VpcId", "VSwitchId", "SnatTableIds", "ForwardTableIds", "FullNatTableIds"])
        .protected("DeletionProtection", 400, &["InvalidOperation.DeletionProtection"])
        .blocked_by("vpc.snat_entry", "NatGatewayId", 400, &["DependencyViolation.SnatEntry"])
        .blocked_by("vpc.forward_entry", "NatGatewayId", 400, &["DependencyViolation.ForwardEntry"])
        .blocked_by("vpc.full_nat_entry", "NatGatewayId", 400, &["DependencyViolation.FullNatEntry"])
        .blocked_by("vpc.nat_ip_cidr", "NatGatewayId", 400, &["DependencyViolation.NatIpCidr"])
        .blocked_by("vpc.eip", "InstanceId", 400, &["DependencyViolation.EIPS"])
        .blocked_by("vpc.route_entry", "Hops", 400, &["DependencyViolation.RouterEntry"])
        .quota("VpcId", 5, &["OperationFailed.EnhancedQuotaExceed", "OperationUnsupported.MultiNatGateway"])
        .tagged_as("NATGATEWAY")
        .on_create(|work, row| {
            let [snat, forward, full] = [work.id("stb-"), work.id("ftb-"), work.id("fulltb-")];
            row.set("FullNatTableIds", vec![full]);
            row.set("SnatTableIds", vec![snat]);
            row.set("ForwardTableIds", vec![forward]);
            Ok(())
        })
        .create("CreateNatGateway")
        .list("DescribeNatGateways")
        .get("GetNatGatewayAttribute")
        .set("ModifyNatGatewayAttribute")
        .set("ModifyNatGatewaySpec")
        .set("UpdateNatGatewayNatType")
        .change("EnableNatGatewayEcsMetric", from(&["Available"]).sets("EcsMetricEnabled", true))
        .change("DisableNatGatewayEcsMetric", from(&["Available"]).sets("EcsMetricEnabled", false))
        .change("DeleteNatGateway", from(&["Available"]).takes("Force", take).to(&["Deleting"]).gone())
        .custom("DeletionProtection", protect)
}

/// What a gateway has, which goes before it when its deletion is forced: entries, and addresses, which are free then.
fn take(work: &mut Work<'_>, gateway: &str) {
    for table in ["vpc.snat_entry", "vpc.forward_entry", "vpc.full_nat_entry"] {
        work.model.remove_all(work.cloud, table, "NatGatewayId", gateway);
    }
    let addresses = work.model.table("vpc.eip");
    for id in work.cloud.ids_with(addresses, "InstanceId", gateway).unwrap_or_default().to_vec() {
        work.cloud.edit(addresses, &id, elastic_ips::free);
    }
}

fn addresses(others: &Others<'_>, row: &Row) -> Value {
    let shown = others.rows_with("vpc.eip", "InstanceId", &row.id).into_iter().map(|eip| {
        let address = eip.text("IpAddress");
        let is_used = |table: &str, member: &str| {
            let entries = others.rows_with(table, "NatGatewayId", &row.id);
            entries.iter().any(|entry| entry.text(member).split(',').any(|own| own.trim() == address))
        };
        let is_snat = is_used("vpc.snat_entry", "SnatIp");
        let status = match is_used("vpc.forward_entry", "ExternalIp") {
            true => "UsedByForwardTable",
            false if is_snat => "UsedBySnatTable",
            false => "Idle",
        };
        json!({
            "AllocationId": eip.id, "IpAddress": address, "UsingStatus": status, "SnatEntryEnabled": is_snat,
            "PrivateIpAddress": eip.text("PrivateIpAddress"),
        })
    });
    shown.collect()
}

/// Whether an entry of a gateway uses the address.
pub(super) fn uses(work: &Work<'_>, gateway: &str, address: &str) -> bool {
    let members = [("vpc.snat_entry", "SnatIp"), ("vpc.forward_entry", "ExternalIp")];
    members.iter().any(|(table, member)| {
        let entries = work.rows_with(table, "NatGatewayId", gateway);
        entries.iter().any(|entry| entry.text(member).split(',').any(|own| own.trim() == address))
    })
}

/// Where a gateway is inside its VPC.
fn private_info(row: &Row) -> Value {
    json!({
        "VswitchId": row.text("VSwitchId"), "IzNo": row.text("ZoneId"), "MaxBandwidth": 5120, "EniType": "indirect",
        "EniInstanceId": row.text("EniInstanceId"), "PrivateIpAddress": row.text("PrivateIpAddress"),
        "MaxSessionQuota": 2_000_000, "MaxSessionEstablishRate": 100_000,
    })
}

fn snat() -> Resource {
    entry("vpc.snat_entry", "SnatEntryId", "snat-", |work, row| {
        belong(work, row, "SnatTableIds", "SnatTableId")
    })
    .missing(404, &["InvalidSnatEntryId.NotFound", "ResourceNotFound.SnatEntry"])
    .wrong_state(400, &["IncorretSnatEntryStatus", "IncorrectStatus.SnatEntry"])
    .needs("SourceVSwitchId", "vpc.vswitch")
    .computed("SourceCIDR", |work, row| {
        let own = row.members.get("SourceCIDR");
        let block = || work.row("vpc.vswitch", row.text("SourceVSwitchId"))?.members.get("CidrBlock");
        own.or_else(block).cloned().unwrap_or_default()
    })
    .checked(check_snat)
    .indexed(&["SourceVSwitchId"])
    .quota("SnatTableId", 40, &["QuotaExceeded.SnatEntry"])
    .create("CreateSnatEntry")
    .list("DescribeSnatTableEntries")
    .set("ModifySnatEntry")
    .change("DeleteSnatEntry", from(&["Available"]).to(&["Deleting"]).gone())
}

fn forward() -> Resource {
    let complete: Complete = |work, row| belong(work, row, "ForwardTableIds", "ForwardTableId");
    entry("vpc.forward_entry", "ForwardEntryId", "fwd-", complete)
        .missing(404, &["InvalidForwardEntryId.NotFound", "ResourceNotFound.ForwardEntry"])
        .wrong_state(400, &["IncorretForwardEntryStatus", "IncorrectStatus.ForwardEntry"])
        .filter("IpProtocol", Source::Values(|_, row| vec![protocol(row)]))
        .checked(check_forward)
        .derived("IpProtocol", |row| Value::from(protocol(row)))
        .quota("ForwardTableId", 100, &["QuotaExceeded.ForwardEntry"])
        .create("CreateForwardEntry")
        .list("DescribeForwardTableEntries")
        .set("ModifyForwardEntry")
        .change("DeleteForwardEntry", from(&["Available"]).to(&["Deleting"]).gone())
}

/// Requests have capitals, responses have none.
fn protocol(row: &Row) -> String {
    row.text("IpProtocol").to_ascii_lowercase()
}

/// An entry in a table of a NAT gateway.
fn entry(table: &'static str, key: &'static str, prefix: &'static str, complete: Complete) -> Resource {
    Resource::new(table, ECS_AND_VPC, key, prefix)
        .states("Status", &["Pending", "Available"])
        .region("RegionId")
        .indexed(&["NatGatewayId"])
        .on_create(complete)
}

/// An entry belongs to the gateway that has its table.
fn belong(work: &mut Work<'_>, row: &mut Row, tables: &str, member: &str) -> Result<(), Refusal> {
    let gateways = work.rows_with("vpc.nat", tables, row.text(member));
    match gateways.first().map(|gateway| gateway.id.clone()) {
        Some(id) => {
            row.set("NatGatewayId", id);
            Ok(())
        }
        None => {
            let codes = (404, &["InvalidSnatTableId.NotFound", "InvalidForwardTableId.NotFound"][..]);
            work.call.refuse_as(codes, format!("{member}: there is no such table"))
        }
    }
}

/// The addresses of a gateway: elastic ones, and those of its blocks inside the VPC.
fn own_addresses(work: &Work<'_>, gateway: &str) -> Vec<String> {
    let elastic =
        work.rows_with("vpc.eip", "InstanceId", gateway).into_iter().map(|row| row.text("IpAddress"));
    let inner =
        work.rows_with("vpc.nat_ip", "NatGatewayId", gateway).into_iter().map(|row| row.text("NatIp"));
    elastic.chain(inner).map(str::to_owned).collect()
}

/// The other entries of the same gateway.
fn others<'w>(work: &'w Work<'_>, table: &str, row: &Row) -> Vec<&'w Row> {
    let mut all = work.rows_with(table, "NatGatewayId", row.text("NatGatewayId"));
    all.retain(|other| other.id != row.id);
    all
}

/// An SNAT entry is for one source, which no other entry has, and uses addresses of its gateway.
fn check_snat(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let refuse = |codes: &[&str], message: &str| work.call.refuse_as((400, codes), message);
    let (vswitch, cidr) = (row.text("SourceVSwitchId"), row.text("SourceCIDR"));
    if !vswitch.is_empty()
        && work.call.get("SourceVSwitchId").is_some()
        && work.call.get("SourceCIDR").is_some()
    {
        let code = "CreateSnatEntry.ParamExclusive.sourceVSwitchIdAndsourceCIDR";
        return refuse(&[code], "SourceCIDR: not together with SourceVSwitchId");
    }
    if !cidr.is_empty() && block(cidr).is_none() {
        return refuse(&["InvalidSourceCIDR.Malformed"], "SourceCIDR: expected a block such as 10.0.0.0/24");
    }
    let gateway = row.text("NatGatewayId");
    if !vswitch.is_empty()
        && work.differs_from(work.row("vpc.nat", gateway).unwrap_or(row), "vpc.vswitch", vswitch, "VpcId")
    {
        return refuse(
            &["OperationFailed.VSwitchNotInVpc"],
            "SourceVSwitchId: in another VPC than the gateway",
        );
    }
    let is_same = |other: &&Row| {
        !vswitch.is_empty() && other.text("SourceVSwitchId") == vswitch
            || !cidr.is_empty() && other.text("SourceCIDR") == cidr
    };
    if others(work, "vpc.snat_entry", row).iter().any(is_same) {
        let codes = &["Forbidden.SourceVSwitchId.Duplicated", "OperationUnsupported.CidrConflict"];
        return refuse(codes, "SourceVSwitchId: there is an entry for the source");
    }
    let own = own_addresses(work, gateway);
    let any: Vec<String> = work
        .rows_with("vpc.forward_entry", "NatGatewayId", gateway)
        .iter()
        .filter(|entry| protocol(entry) == "any")
        .map(|entry| entry.text("ExternalIp").to_owned())
        .collect();
    for address in row.text("SnatIp").split(',').map(str::trim) {
        if address.parse::<Ipv4Addr>().is_err() {
            return refuse(&["InvalidSnatIp.Malformed"], "SnatIp: expected addresses such as 203.0.113.7");
        }
        if !own.iter().any(|other| other == address) {
            let codes = (400, &["EIP_NOT_IN_GATEWAY", "InvalidSnatIp.NotFound"][..]);
            return work.call.refuse_as(codes, "SnatIp: not an address of the gateway");
        }
        if any.iter().any(|other| other == address) {
            let codes = &["Forbidden.IpUsedInForwardTable"];
            return refuse(codes, "SnatIp: an entry for every port of the address exists");
        }
    }
    Ok(())
}

/// A port, or several from one to another; the first and the last.
fn ports(text: &str) -> Option<(u16, u16)> {
    let (first, last) = text.split_once('/').unwrap_or((text, text));
    let (first, last) = (first.parse().ok()?, last.parse().ok()?);
    (1..=last).contains(&first).then_some((first, last))
}

/// A forward entry takes ports of an address of its gateway, which no other entry takes, to an address of the VPC.
fn check_forward(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let refuse = |codes: &[&str], message: &str| work.call.refuse_as((400, codes), message);
    let (external, internal) = (row.text("ExternalIp"), row.text("InternalIp"));
    if external.parse::<Ipv4Addr>().is_err() {
        return refuse(
            &["InvalidExternalIp.Malformed"],
            "ExternalIp: expected an address such as 203.0.113.7",
        );
    }
    let Ok(target) = internal.parse::<Ipv4Addr>() else {
        return refuse(&["InvalidInternalIp.Malformed"], "InternalIp: expected an address such as 10.0.0.7");
    };
    let is_any = protocol(row) == "any";
    for (name, code) in
        [("ExternalPort", "InvalidExternalPort.Malformed"), ("InternalPort", "InvalidInternalPort.Malformed")]
    {
        let text = row.text(name);
        if is_any && !text.eq_ignore_ascii_case("any") || !is_any && ports(text).is_none() {
            return refuse(
                &[code],
                &format!("{name}: expected 1 to 65535, 10/20, or Any with the protocol Any"),
            );
        }
    }
    let gateway = row.text("NatGatewayId");
    if !own_addresses(work, gateway).iter().any(|own| own == external) {
        let codes = &["InvalidIp.NotInNatgw", "InvalidExternalIp.NotFound"];
        return refuse(codes, "ExternalIp: not an address of the gateway");
    }
    let vpc = work.row("vpc.nat", gateway).and_then(|gateway| work.row("vpc.vpc", gateway.text("VpcId")));
    let is_outside = |vpc: &Row| {
        let blocks = blocks(vpc);
        !blocks.is_empty() && !blocks.iter().any(|block| block.contains(&target))
    };
    if vpc.is_some_and(is_outside) {
        let codes = &["Forbidden.InternalIpOutOfVpcCIDR", "Forbidden.DestnationIpOutOfVpcCIDR"];
        return refuse(codes, "InternalIp: outside of the VPC");
    }
    let own = ports(row.text("ExternalPort"));
    let meets = |other: &&Row| {
        let (kind, there) = (protocol(other), ports(other.text("ExternalPort")));
        let is_kind = is_any || kind == "any" || kind == protocol(row);
        let is_port = match (own, there) {
            (Some((first, last)), Some((from, to))) => first <= to && from <= last,
            _ => true,
        };
        other.text("ExternalIp") == external && is_kind && is_port
    };
    if others(work, "vpc.forward_entry", row).iter().any(meets) {
        let codes = &["ForwardEntry.Duplicated", "Duplicated.DestinationPort"];
        return refuse(codes, "ExternalPort: another entry takes it");
    }
    Ok(())
}

/// What `DeletionProtection` calls the resources that it protects.
const PROTECTED: [(&str, &str); 3] =
    [("NATGW", "vpc.nat"), ("EIP", "vpc.eip"), ("CBWP", "vpc.bandwidth_package")];

/// `DeletionProtection`.
fn protect(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let kind = work.call.input.text("Type").unwrap_or_default();
    let id = work.call.input.text("InstanceId").unwrap_or_default().to_owned();
    let Some((_, table)) = PROTECTED.iter().find(|(name, _)| *name == kind) else {
        return work
            .call
            .refuse_as((400, &["DeletionProtection.TypeNotSupport"]), "Type: there is no such type");
    };
    if work.row(table, &id).is_none() {
        let codes = (400, &["DeletionProtection.ResourceNotExist"][..]);
        return work.call.refuse_as(codes, "InstanceId: there is no such resource");
    }
    let is_on = work.call.input.flag("ProtectionEnable").unwrap_or_default();
    work.edit(table, &id, |row| row.set("DeletionProtection", is_on));
    Ok(json!({}))
}
