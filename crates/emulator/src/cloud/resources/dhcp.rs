//! DHCP options sets, and the VPCs that use them.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{OWNER, VPC};
use crate::cloud::resource::{Model, Resource, Work};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("vpc.dhcp_options_set", VPC, "DhcpOptionsSetId", "dopt-")
            .missing(404, &["InvalidDhcpOptionsSetId.NotFound"])
            .states("Status", &["Pending", "Available"])
            .wrong_state(400, &["IncorrectStatus.DhcpOptionsSet"])
            .region("RegionId")
            .defaults(json!({
                "DhcpOptionsSetName": "", "DhcpOptionsSetDescription": "", "OwnerId": OWNER,
                "DomainNameServers": "100.100.2.136,100.100.2.138", "DomainName": "", "ResourceGroupId": "rg-default",
            }))
            .derived("DhcpOptions", |row| Value::Object(row.members.clone()))
            .computed("AssociateVpcs", |others, row| {
                let vpcs = others.rows_with("vpc.vpc", "DhcpOptionsSetId", &row.id);
                vpcs.iter().map(|vpc| json!({ "VpcId": vpc.id, "AssociateStatus": "InUse" })).collect()
            })
            .computed("AssociateVpcCount", |others, row| {
                others.rows_with("vpc.vpc", "DhcpOptionsSetId", &row.id).len().into()
            })
            .blocked_by("vpc.vpc", "DhcpOptionsSetId", 400, &["DependencyViolation.VpcAttachment"])
            .quota("RegionId", 10, &["QuotaExceeded.RegionDhcpOptionsSet"])
            .tagged_as("DHCPOPTIONSSET")
            .create("CreateDhcpOptionsSet")
            .list("ListDhcpOptionsSets")
            .get("GetDhcpOptionsSet")
            .set("UpdateDhcpOptionsSetAttribute")
            .custom("AttachDhcpOptionsSetToVpc", |work, resource| attach(work, resource, true))
            .custom("DetachDhcpOptionsSetFromVpc", |work, resource| attach(work, resource, false))
            .custom("ReplaceVpcDhcpOptionsSet", replace)
            .change("DeleteDhcpOptionsSet", from(&["Available", "InUse"]).to(&["Deleted"]).gone()),
    ]
}

/// `AttachDhcpOptionsSetToVpc` and `DetachDhcpOptionsSetFromVpc`: a VPC has one set at most.
fn attach(work: &mut Work<'_>, resource: &'static Resource, attaches: bool) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let vpc = work.call.input.text("VpcId").unwrap_or_default().to_owned();
    let Some(row) = work.row("vpc.vpc", &vpc) else {
        return work.call.refuse_as((404, &["InvalidVpcId.NotFound"]), "VpcId: there is no such VPC");
    };
    let own = row.text("DhcpOptionsSetId");
    if attaches && !own.is_empty() {
        let codes = (400, &["OperationFailed.AttachmentExist"][..]);
        return work.call.refuse_as(codes, "VpcId: it has a set");
    }
    if !attaches && own != id {
        let codes = (400, &["OperationFailed.AttachmentNotExist", "AttrMismatching.VpcDhcpOptionsSetId"][..]);
        return work.call.refuse_as(codes, "VpcId: it does not have the set");
    }
    work.edit("vpc.vpc", &vpc, |row| {
        row.set("DhcpOptionsSetId", if attaches { Value::from(id.as_str()) } else { Value::Null });
        row.set("DhcpOptionsSetStatus", if attaches { Value::from("InUse") } else { Value::Null });
    });
    follow(work.model, work.cloud, &id);
    Ok(json!({}))
}

/// `ReplaceVpcDhcpOptionsSet`: a VPC that has a set gets another one.
fn replace(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let vpc = work.call.input.text("VpcId").unwrap_or_default().to_owned();
    let Some(row) = work.row("vpc.vpc", &vpc) else {
        return work.call.refuse_as((404, &["InvalidVpcId.NotFound"]), "VpcId: there is no such VPC");
    };
    let former = row.text("DhcpOptionsSetId").to_owned();
    if former.is_empty() {
        let codes = (400, &["OperationFailed.AttachmentNotExist"][..]);
        return work.call.refuse_as(codes, "VpcId: it has no set");
    }
    work.edit("vpc.vpc", &vpc, |row| row.set("DhcpOptionsSetId", id.as_str()));
    [former, id].iter().for_each(|set| follow(work.model, work.cloud, set));
    Ok(json!({}))
}

/// A set that was attached or detached is in use as long as a VPC has it.
fn follow(model: &Model, cloud: &mut Cloud, set: &str) {
    let has_vpc =
        cloud.ids_with(model.table("vpc.vpc"), "DhcpOptionsSetId", set).is_some_and(|vpcs| !vpcs.is_empty());
    cloud.edit(model.table("vpc.dhcp_options_set"), set, |row| {
        row.set("Status", if has_vpc { "InUse" } else { "Available" });
    });
}
