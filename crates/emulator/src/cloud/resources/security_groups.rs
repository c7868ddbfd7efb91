//! Security groups of ECS, and what refers to them.

use cloudspec_wire::Value;
use serde_json::json;

use super::security_group_rules::{authorize, modify, revoke, rules};
use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Others, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::select::at;
use crate::cloud::words::from;
use crate::refusal::Refusal;
use crate::shape::shaped;

/// Texts that every rule in a response has.
const RULE_TEXTS: &[&str] = &[
    "Description",
    "SourceCidrIp",
    "DestCidrIp",
    "Ipv6SourceCidrIp",
    "Ipv6DestCidrIp",
    "SourcePortRange",
    "SourceGroupId",
    "SourceGroupName",
    "SourceGroupOwnerAccount",
    "DestGroupId",
    "DestGroupName",
    "DestGroupOwnerAccount",
    "SourcePrefixListId",
    "SourcePrefixListName",
    "DestPrefixListId",
    "DestPrefixListName",
];

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.security_group", ECS, "SecurityGroupId", "sg-")
            .missing(404, &["InvalidSecurityGroupId.NotFound", "InvalidSecurityGroup.NotFound"])
            .created("CreationTime")
            .region("RegionId")
            .defaults(json!({
                "SecurityGroupType": "normal", "InnerAccessPolicy": "Accept", "ServiceManaged": false,
                "SecurityGroupName": "", "Description": "", "NetworkType": "vpc", "Permissions": [], "ServiceID": 0, "AvailableInstanceAmount": 2000,
            }))
            .ignores(&["IsQueryEcsCount", "FuzzyQuery"])
            .computed("EcsCount", |others, row| {
                Value::from(others.rows_with("ecs.instance", "SecurityGroupIds", &row.id).len())
            })
            .needs("VpcId", "vpc.vpc")
            .indexed(&["VpcId"])
            .blocked_by("ecs.instance", "SecurityGroupIds", 403, &["DependencyViolation"])
            .blocked_by("ecs.network_interface", "SecurityGroupIds", 403, &["DependencyViolation"])
            .blocked_by("cs.cluster", "security_group_id", 403, &["DependencyViolation"])
            .quota("VpcId", 100, &["QuotaExceed.SecurityGroup"])
            .tagged_as("securitygroup")
            .create("CreateSecurityGroup")
            .list("DescribeSecurityGroups")
            .set("ModifySecurityGroupAttribute")
            .set("ModifySecurityGroupPolicy")
            .custom("DeleteSecurityGroup", delete)
            .custom("DescribeSecurityGroupReferences", references)
            .custom("DescribeSecurityGroupAttribute", show)
            .custom("AuthorizeSecurityGroup", |work, resource| authorize(work, resource, "ingress"))
            .custom("AuthorizeSecurityGroupEgress", |work, resource| authorize(work, resource, "egress"))
            .custom("RevokeSecurityGroup", |work, resource| revoke(work, resource, "ingress"))
            .custom("RevokeSecurityGroupEgress", |work, resource| revoke(work, resource, "egress"))
            .custom("ModifySecurityGroupRule", |work, resource| modify(work, resource, "ingress"))
            .custom("ModifySecurityGroupEgressRule", |work, resource| modify(work, resource, "egress")),
    ]
}

/// `DescribeSecurityGroupAttribute`: the rules of one direction, or all.
fn show(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut output = acts::get(work, resource)?;
    let id = work.existing_id(resource)?;
    let fits = |rule: &Value, name: &str| {
        let wanted = work.call.input.text(name).unwrap_or("all");
        wanted == "all" || rule.get(name).and_then(Value::as_str) == Some(wanted)
    };
    let mut rules = rules(work, resource, &id);
    rules.retain(|rule| fits(rule, "Direction"));
    for rule in rules.iter_mut().filter_map(Value::as_object_mut) {
        // What a rule does not say is an empty text.
        for name in RULE_TEXTS {
            rule.entry(*name).or_insert(Value::from(""));
        }
    }
    let field = work.call.target.operation.output.field("Permissions");
    if let (Some((_, field)), Value::Object(members)) = (field, &mut output) {
        members.extend(shaped(field, &Value::from(rules)).map(|rules| ("Permissions".to_owned(), rules)));
    }
    Ok(output)
}

/// The groups whose rules name this one.
fn referring<'w>(work: &'w Work<'_>, id: &str) -> Vec<&'w str> {
    let mut groups = naming(&work.others(), ["Permissions.SourceGroupId", "Permissions.DestGroupId"], id);
    groups.retain(|group| *group != id);
    groups
}

/// The groups whose rules name a prefix list.
pub(super) fn naming_list<'a>(others: &Others<'a>, list: &str) -> Vec<&'a str> {
    naming(others, ["Permissions.SourcePrefixListId", "Permissions.DestPrefixListId"], list)
}

/// The groups that have the id at the end of one of the paths.
fn naming<'a>(others: &Others<'a>, paths: [&str; 2], id: &str) -> Vec<&'a str> {
    let table = others.model.table("ecs.security_group");
    let cloud = others.cloud;
    let rows = cloud.ids(table).iter().filter_map(|id| cloud.get(table, id));
    let names = |row: &Row, path: &str| at(&row.members, path).iter().any(|own| own == id);
    rows.filter(|row| paths.iter().any(|path| names(row, path))).map(|row| row.id.as_str()).collect()
}

/// `DescribeSecurityGroupReferences`.
fn references(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut shown = Vec::new();
    for id in work.existing_ids(resource)? {
        let groups = referring(work, &id).into_iter();
        let groups: Vec<Value> = groups.map(|group| json!({ "SecurityGroupId": group })).collect();
        if !groups.is_empty() {
            let groups = json!({ "ReferencingSecurityGroup": groups });
            shown.push(json!({ "SecurityGroupId": id, "ReferencingSecurityGroups": groups }));
        }
    }
    Ok(json!({ "SecurityGroupReferences": { "SecurityGroupReference": shown } }))
}

/// `DeleteSecurityGroup`: a group that rules of others name stays.
fn delete(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    if !referring(work, &id).is_empty() {
        return work.call.refuse(
            403,
            "DependencyViolation",
            "SecurityGroupId: rules of other groups name it",
        );
    }
    acts::change(work, resource, &from(&[]).gone())
}
