//! Network ACLs: rules for the VSwitches that are bound to them.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::project::project;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("vpc.network_acl", VPC, "NetworkAclId", "nacl-")
            .missing(404, &["InvalidNetworkAcl.NotFound"])
            .states("Status", &["Available"])
            .created("CreationTime")
            .region("RegionId")
            .defaults(json!({
                "NetworkAclName": "", "Description": "", "IngressAclEntries": [], "EgressAclEntries": [],
            }))
            .ignores(&["UpdateIngressAclEntries", "UpdateEgressAclEntries", "ResourceType"])
            .filter("ResourceId", Source::Values(|work, row| bound(&work.others(), row)))
            .computed("Resources", |others, row| {
                let shown = bound(others, row)
                    .into_iter()
                    .map(|id| json!({ "ResourceId": id, "ResourceType": "VSwitch", "Status": "BINDED" }));
                shown.collect()
            })
            .inherits("VpcId", "vpc.vpc", &["RegionId", "OwnerId"])
            .indexed(&["VpcId"])
            .blocked_by("vpc.vswitch", "NetworkAclId", 400, &["NetworkAclExistBinding"])
            .quota("VpcId", 20, &["QuotaExceed.NetworkAcl"])
            .tagged_as("NETWORKACL")
            .custom("CreateNetworkAcl", |work, resource| {
                let members = work.given(resource);
                let id = crate::cloud::acts::make(work, resource, members)?;
                show(work, resource, &id)
            })
            .list("DescribeNetworkAcls")
            .custom("DescribeNetworkAclAttributes", |work, resource| {
                let id = work.existing_id(resource)?;
                show(work, resource, &id)
            })
            .set("ModifyNetworkAclAttributes")
            .set("UpdateNetworkAclEntries")
            .custom("AssociateNetworkAcl", |work, resource| bind(work, resource, true))
            .custom("UnassociateNetworkAcl", |work, resource| bind(work, resource, false))
            .custom("CopyNetworkAclEntries", copy)
            .change("DeleteNetworkAcl", from(&[]).gone()),
    ]
}

fn bound(others: &Others<'_>, row: &Row) -> Vec<String> {
    others
        .rows_with("vpc.vswitch", "NetworkAclId", &row.id)
        .iter()
        .map(|vswitch| vswitch.id.clone())
        .collect()
}

/// The response that has the list in a record, with its id beside it.
fn show(work: &Work<'_>, resource: &Resource, id: &str) -> Result<Value, Refusal> {
    let field = work.call.target.operation.output.field("NetworkAclAttribute");
    let schema = field.and_then(|(_, field)| field.shape.schema());
    let shown =
        schema.zip(work.row(resource.table, id)).map(|(schema, row)| project(work, resource, row, schema));
    Ok(json!({ "NetworkAclId": id, "NetworkAclAttribute": shown }))
}

/// `CopyNetworkAclEntries`: the rules of another list take the place of its own.
fn copy(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(source) =
        work.row(resource.table, work.call.input.text("SourceNetworkAclId").unwrap_or_default()).cloned()
    else {
        let codes = (400, &["InvalidSourceNetworkAcl.NotFound"][..]);
        return work.call.refuse_as(codes, "SourceNetworkAclId: there is no such list");
    };
    work.edit(resource.table, &id, |row| {
        for name in ["IngressAclEntries", "EgressAclEntries"] {
            row.set(name, source.members.get(name).cloned().unwrap_or_default());
        }
    });
    Ok(json!({}))
}

/// `AssociateNetworkAcl` and `UnassociateNetworkAcl`: all of the VSwitches or none.
fn bind(work: &mut Work<'_>, resource: &'static Resource, binds: bool) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let vpc = work.row(resource.table, &id).map(|row| row.text("VpcId").to_owned()).unwrap_or_default();
    let given = work.call.get("Resource").and_then(Value::as_array).cloned().unwrap_or_default();
    for vswitch in given.iter().filter_map(|given| given.get("ResourceId")?.as_str()) {
        let Some(row) = work.row("vpc.vswitch", vswitch) else {
            let codes = (404, &["InvalidResource.NotFound"][..]);
            return work.call.refuse_as(codes, "Resource.ResourceId: there is no such VSwitch");
        };
        let own = row.text("NetworkAclId");
        if row.text("VpcId") != vpc {
            let codes = (400, &["InvalidResource.VpcError"][..]);
            return work.call.refuse_as(codes, "Resource.ResourceId: the VSwitch is in another VPC");
        }
        if binds && !own.is_empty() && own != id {
            let codes = (400, &["InvalidResource.BindingExist"][..]);
            return work.call.refuse_as(codes, "Resource.ResourceId: the VSwitch is bound to another list");
        }
        if !binds && own != id {
            let codes = (400, &["InvalidResource.NotBinding"][..]);
            return work.call.refuse_as(codes, "Resource.ResourceId: the VSwitch is not bound to the list");
        }
        let acl = if binds { id.as_str() } else { "" };
        work.edit("vpc.vswitch", vswitch, |row| row.set("NetworkAclId", acl));
    }
    Ok(json!({}))
}
