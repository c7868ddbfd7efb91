//! NAT gateways and the entries of their tables.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS_AND_VPC;
use crate::cloud::resource::{Complete, Resource, Source, Work, from};
use crate::cloud::row::Row;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![gateway(), snat(), forward()]
}

fn gateway() -> Resource {
    Resource::new("vpc.nat", ECS_AND_VPC, "NatGatewayId", "ngw-")
        .missing(404, &["InvalidNatGatewayId.NotFound", "ResourceNotFound.NatGateway", "InvalidNatGateway.NotFound"])
        .states("Status", &["Creating", "Available"])
        .wrong_state(400, &["IncorrectStatus.NatGateway", "IncorrectStatus.NATGW"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "InstanceChargeType": "PostPaid", "InternetChargeType": "PayByLcu",
            "NatType": "Enhanced", "NetworkType": "internet", "BusinessStatus": "Normal", "DeletionProtection": false,
            "IcmpReplyEnabled": true, "EcsMetricEnabled": false, "SecurityProtectionEnabled": false,
            "ResourceGroupId": "rg-default", "EipBindMode": "MULTI_BINDED",
        }))
        .ignores(&["Duration", "PricingCycle", "BandwidthPackage"])
        .nested(&["BillingConfig", "NatGatewayPrivateInfo"])
        .computed("IpLists", addresses)
        .computed("IpList", addresses)
        .needs("VpcId", "vpc.vpc")
        .inherits("VSwitchId", "vpc.vswitch", &["ZoneId"])
        .indexed(&["VpcId", "VSwitchId", "SnatTableIds", "ForwardTableIds"])
        .protected("DeletionProtection", 400, "InvalidOperation.DeletionProtection")
        .blocked_by("vpc.snat_entry", "NatGatewayId", 400, "DependencyViolation.SnatEntry")
        .blocked_by("vpc.forward_entry", "NatGatewayId", 400, "DependencyViolation.ForwardEntry")
        .blocked_by("vpc.nat_ip_cidr", "NatGatewayId", 400, "DependencyViolation.NatIpCidr")
        .blocked_by("vpc.eip", "InstanceId", 400, "DependencyViolation.EIPS")
        .quota("VpcId", 5, "OperationFailed.EnhancedQuotaExceed")
        .tagged_as("NATGATEWAY")
        .on_create(|work, row| {
            let tables = [work.id("stb-"), work.id("ftb-")];
            let [snat, forward] = tables;
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
        .change("DeleteNatGateway", from(&["Available"]).to(&["Deleting"]).gone())
        .custom("DeletionProtection", protect)
}

fn addresses(work: &Work<'_>, row: &Row) -> Value {
    let shown = work.rows_with("vpc.eip", "InstanceId", &row.id).into_iter().map(
        |eip| json!({ "AllocationId": eip.id, "IpAddress": eip.text("IpAddress"), "UsingStatus": "Idle" }),
    );
    shown.collect()
}

fn snat() -> Resource {
    entry("vpc.snat_entry", "SnatEntryId", "snat-", |work, row| {
        belong(work, row, "SnatTableIds", "SnatTableId")
    })
    .missing(404, &["InvalidSnatEntryId.NotFound", "ResourceNotFound.SnatEntry"])
    .wrong_state(400, &["IncorretSnatEntryStatus", "IncorrectStatus.SnatEntry"])
    .needs("SourceVSwitchId", "vpc.vswitch")
    .indexed(&["SourceVSwitchId"])
    .quota("SnatTableId", 40, "QuotaExceeded.SnatEntry")
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
        .computed("IpProtocol", |_, row| Value::from(protocol(row)))
        .quota("ForwardTableId", 100, "QuotaExceeded.ForwardEntry")
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
