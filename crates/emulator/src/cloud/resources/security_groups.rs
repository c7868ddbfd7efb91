//! Security groups of ECS and their rules.

use std::net::{Ipv4Addr, Ipv6Addr};

use cloudspec_wire::Value;
use ipnet::{Ipv4Net, Ipv6Net};
use serde_json::json;

use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Others, Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::select::at;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;
use crate::shape::shaped;

/// What a rule is told apart by.
const IDENTITY: [&str; 14] = [
    "Direction",
    "IpProtocol",
    "PortRange",
    "SourceCidrIp",
    "DestCidrIp",
    "Ipv6SourceCidrIp",
    "Ipv6DestCidrIp",
    "SourceGroupId",
    "DestGroupId",
    "SourcePrefixListId",
    "DestPrefixListId",
    "SourcePortRange",
    "Policy",
    "Priority",
];

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

/// How many rules a group can have.
const MOST: usize = 200;

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

/// The rules that a call describes: in a list, or by inputs of its own.
fn described(work: &Work<'_>, direction: &str) -> Vec<Members> {
    let list = work.call.get("Permissions").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut rules: Vec<Members> = list.iter().filter_map(|rule| rule.as_object().cloned()).collect();
    let is_part = |name: &str| IDENTITY.contains(&name) || matches!(name, "Description" | "NicType");
    let own: Members = work
        .call
        .given()
        .filter(|(name, _)| is_part(name))
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect();
    if !own.is_empty() {
        rules.push(own);
    }
    for rule in &mut rules {
        rule.insert("Direction".to_owned(), Value::from(direction));
        for (name, usual) in [("Policy", "Accept"), ("Priority", "1"), ("NicType", "intranet")] {
            rule.entry(name).or_insert(Value::from(usual));
        }
        // However they are written, protocols are shown in capitals, and policies with one.
        for (name, written) in [("IpProtocol", protocol as fn(&str) -> String), ("Policy", capitalized)] {
            let text = rule.get(name).and_then(Value::as_str).map(written);
            rule.extend(text.map(|text| (name.to_owned(), Value::from(text))));
        }
    }
    rules
}

fn capitalized(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let rest = lower.get(1..).unwrap_or_default();
    format!("{}{rest}", lower.get(..1).unwrap_or_default().to_ascii_uppercase())
}

/// A protocol as it is shown.
fn protocol(text: &str) -> String {
    match text.to_ascii_uppercase().as_str() {
        "ICMPV6" => "ICMPv6".to_owned(),
        upper => upper.to_owned(),
    }
}

/// Whether a text is a range of ports that the protocol can have.
fn is_port_range(protocol: &str, text: &str) -> bool {
    let Some((first, last)) = text.split_once('/') else { return false };
    match protocol {
        "TCP" | "UDP" => {
            let (Ok(first), Ok(last)) = (first.parse::<u16>(), last.parse::<u16>()) else { return false };
            (1..=last).contains(&first)
        }
        _ => text == "-1/-1",
    }
}

/// Refuses a rule that cannot be.
fn check_rule(work: &Work<'_>, rule: &Members) -> Result<(), Refusal> {
    let text = |name: &str| rule.get(name).and_then(Value::as_str).unwrap_or_default();
    let refuse = |codes: &[&str], message: String| work.call.refuse_as((400, codes), message);
    let protocol = text("IpProtocol");
    if !["TCP", "UDP", "ICMP", "ICMPv6", "GRE", "ALL"].contains(&protocol) {
        let codes = &["InvalidIpProtocol.ValueNotSupported"];
        return refuse(codes, "IpProtocol: expected TCP, UDP, ICMP, ICMPv6, GRE or ALL".to_owned());
    }
    if !is_port_range(protocol, text("PortRange")) {
        let codes = &["InvalidPortRange.Malformed", "InvalidParam.PortRange"];
        let expected =
            "PortRange: expected 22/22 or 8000/9000 for TCP and UDP, and -1/-1 for other protocols";
        return refuse(codes, expected.to_owned());
    }
    if !["Accept", "Drop"].contains(&text("Policy")) {
        return refuse(&["InvalidPolicy.Malformed"], "Policy: expected accept or drop".to_owned());
    }
    let priority = text("Priority").parse::<u8>();
    if !priority.is_ok_and(|priority| (1..=100).contains(&priority)) {
        let codes = &["InvalidPriority.ValueNotSupported", "InvalidPriority.Malformed"];
        return refuse(codes, "Priority: expected 1 to 100".to_owned());
    }
    for (name, codes) in [
        ("SourceCidrIp", ["InvalidSourceCidrIp.Malformed", "InvalidParam.SourceCidrIp"]),
        ("DestCidrIp", ["InvalidDestCidrIp.Malformed", "InvalidParam.DestCidrIp"]),
    ] {
        let own = text(name);
        if !own.is_empty() && own.parse::<Ipv4Net>().is_err() && own.parse::<Ipv4Addr>().is_err() {
            return refuse(&codes, format!("{name}: expected a block such as 10.0.0.0/8"));
        }
    }
    for (name, code) in [
        ("Ipv6SourceCidrIp", "InvalidParam.Ipv6SourceCidrIp"),
        ("Ipv6DestCidrIp", "InvalidParam.Ipv6DestCidrIp"),
    ] {
        let own = text(name);
        if !own.is_empty() && own.parse::<Ipv6Net>().is_err() && own.parse::<Ipv6Addr>().is_err() {
            return refuse(&[code], format!("{name}: expected a block such as 2001:db8::/32"));
        }
    }
    let (names, lacks) = match text("Direction") {
        "egress" => {
            (["DestCidrIp", "Ipv6DestCidrIp", "DestGroupId", "DestPrefixListId"], "MissingParameter.Dest")
        }
        _ => (
            ["SourceCidrIp", "Ipv6SourceCidrIp", "SourceGroupId", "SourcePrefixListId"],
            "MissingParameter.Source",
        ),
    };
    if names.iter().all(|name| text(name).is_empty()) {
        return refuse(&[lacks], format!("{}: required, or {}", names[0], names[2]));
    }
    let tables = [
        ("SourceGroupId", "ecs.security_group", "InvalidSourceGroupId.NotFound"),
        ("DestGroupId", "ecs.security_group", "InvalidDestGroupId.NotFound"),
        ("SourcePrefixListId", "ecs.prefix_list", "InvalidPrefixListId.NotFound"),
        ("DestPrefixListId", "ecs.prefix_list", "InvalidPrefixListId.NotFound"),
    ];
    for (name, table, code) in tables {
        // Groups of other accounts are not known here.
        let is_foreign =
            rule.contains_key("SourceGroupOwnerId") || rule.contains_key("SourceGroupOwnerAccount");
        if !text(name).is_empty() && !is_foreign && work.row(table, text(name)).is_none() {
            return work.call.refuse_as((404, &[code]), format!("{name}: there is no such resource"));
        }
    }
    Ok(())
}

fn is_same(a: &Members, b: &Value) -> bool {
    IDENTITY.iter().all(|name| a.get(*name) == b.get(*name))
}

fn rules(work: &Work<'_>, resource: &Resource, id: &str) -> Vec<Value> {
    let row = work.row(resource.table, id);
    row.and_then(|row| row.members.get("Permissions")).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn authorize(work: &mut Work<'_>, resource: &'static Resource, direction: &str) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let described = described(work, direction);
    let mut rules = rules(work, resource, &id);
    if described.is_empty() {
        return work.missing("IpProtocol");
    }
    for mut rule in described {
        for name in ["IpProtocol", "PortRange"] {
            if !rule.contains_key(name) {
                return work.missing(name);
            }
        }
        check_rule(work, &rule)?;
        if rules.iter().any(|other| is_same(&rule, other)) {
            continue;
        }
        rule.insert("SecurityGroupRuleId".to_owned(), Value::from(work.id("sgr-")));
        rule.insert("CreateTime".to_owned(), Value::from(work.now()));
        rules.push(Value::Object(rule));
    }
    if rules.len() > MOST {
        return work.call.refuse_as((403, &["AuthorizationLimitExceed"]), "Permissions: too many rules");
    }
    work.edit(resource.table, &id, |row| row.set("Permissions", rules));
    Ok(json!({}))
}

fn revoke(work: &mut Work<'_>, resource: &'static Resource, direction: &str) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let ids = work.call.get("SecurityGroupRuleId").map(texts).unwrap_or_default();
    let described = described(work, direction);
    let mut rules = rules(work, resource, &id);
    let is_meant = |rule: &Value| {
        let own = rule.get("SecurityGroupRuleId").and_then(Value::as_str).unwrap_or_default();
        ids.iter().any(|id| id == own) || described.iter().any(|other| is_same(other, rule))
    };
    rules.retain(|rule| !is_meant(rule));
    work.edit(resource.table, &id, |row| row.set("Permissions", rules));
    Ok(json!({}))
}

fn modify(work: &mut Work<'_>, resource: &'static Resource, direction: &str) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let rule_id = work.call.input.text("SecurityGroupRuleId").unwrap_or_default();
    let described = described(work, direction).pop().unwrap_or_default();
    let mut rules = rules(work, resource, &id);
    let given = described.iter().filter(|(name, _)| work.call.get(name).is_some());
    let given: Members = given.map(|(name, value)| (name.clone(), value.clone())).collect();
    // Without an id it is the rule that is as described.
    let is_meant = |rule: &&mut Value| match rule_id {
        "" => is_same(&described, rule),
        id => rule.get("SecurityGroupRuleId").and_then(Value::as_str) == Some(id),
    };
    let rule = rules.iter_mut().find(is_meant);
    let Some(Value::Object(rule)) = rule else {
        let codes = (404, &["InvalidSecurityGroupRuleId.NotFound", "InvalidSecurityGroupRule.NotFound"][..]);
        return work.call.refuse_as(codes, "SecurityGroupRuleId: there is no such rule");
    };
    rule.extend(given);
    let changed = rule.clone();
    check_rule(work, &changed)?;
    work.edit(resource.table, &id, |row| row.set("Permissions", rules));
    Ok(json!({}))
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
