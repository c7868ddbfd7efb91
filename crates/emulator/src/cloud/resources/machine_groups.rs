//! Zenlayer: security groups of machines, and their rules.

use cloudspec_wire::Value;
use ipnet::IpNet;
use serde_json::json;

use super::services::VM;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// What a rule is told apart by.
const IDENTITY: [&str; 5] = ["direction", "policy", "ipProtocol", "portRange", "cidrIp"];

/// How many rules a group can have in a direction.
const RULES: usize = 20;

pub(super) fn resources() -> Vec<Resource> {
    vec![security_group()]
}

fn security_group() -> Resource {
    Resource::new("vm.security_group", VM, "securityGroupId", "1")
        .missing(404, &["INVALID_SECURITY_GROUP_NOT_FOUND"])
        .created("createTime")
        .defaults(json!({ "securityGroupStatus": "AVAILABLE", "isDefault": false, "description": "", "ruleInfos": [] }))
        .related("instanceIds", "vm.instance", "securityGroupIds")
        .blocked_by("vm.instance", "securityGroupIds", 403, &["OPERATION_DENIED_SECURITY_GROUP_EXIST_INSTANCE"])
        .protected("isDefault", 403, &["OPERATION_DENIED_DEFAULT_SECURITY_GROUP_NOT_SUPPORT"])
        .on_create(|work, row| {
            let given = row.members.get("ruleInfos").and_then(Value::as_array).cloned().unwrap_or_default();
            let rules = added(work, Vec::new(), given)?;
            row.set("ruleInfos", rules);
            Ok(())
        })
        .create("CreateSecurityGroup")
        .list("DescribeSecurityGroups")
        .set("ModifySecurityGroupsAttribute")
        .change("DeleteSecurityGroup", from(&[]).gone())
        .custom("AuthorizeSecurityGroupRule", |work, resource| rules(work, resource, Rules::Add))
        .custom("AuthorizeSecurityGroupRules", |work, resource| rules(work, resource, Rules::Add))
        .custom("RevokeSecurityGroupRules", |work, resource| rules(work, resource, Rules::Remove))
        .custom("ConfigureSecurityGroupRules", |work, resource| rules(work, resource, Rules::Replace))
}

/// What is done with the rules in the input.
#[derive(Clone, Copy)]
enum Rules {
    Add,
    Remove,
    Replace,
}

fn rules(work: &mut Work<'_>, resource: &'static Resource, what: Rules) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let given = given(work);
    let there = work.row(resource.table, &id).map(own_rules).unwrap_or_default();
    let kept = match what {
        Rules::Add => added(work, there, given)?,
        Rules::Replace => added(work, Vec::new(), given)?,
        Rules::Remove => {
            there.into_iter().filter(|rule| !given.iter().any(|other| is_same(other, rule))).collect()
        }
    };
    work.edit(resource.table, &id, |row| row.set("ruleInfos", kept));
    Ok(json!({}))
}

/// The rules of the input: a list of them, or the one that its other members are.
fn given(work: &Work<'_>) -> Vec<Value> {
    let listed = work.call.get("ruleInfos").and_then(Value::as_array).cloned();
    let is_one = work.call.target.operation.name == "AuthorizeSecurityGroupRule";
    let own = is_one.then(|| {
        let parts = work.call.given().filter(|(name, _)| *name != "securityGroupId");
        vec![Value::Object(parts.map(|(name, value)| (name.to_owned(), value.clone())).collect())]
    });
    listed.or(own).unwrap_or_default()
}

fn own_rules(row: &Row) -> Vec<Value> {
    row.members.get("ruleInfos").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Whether two rules are one. What a rule to be taken away leaves out does not matter.
fn is_same(a: &Value, b: &Value) -> bool {
    IDENTITY.iter().all(|name| a.get(name).is_none() || b.get(name).is_none() || a.get(name) == b.get(name))
}

/// The rules that are there and those that are given, which have to be right, and new.
fn added(work: &Work<'_>, mut rules: Vec<Value>, given: Vec<Value>) -> Result<Vec<Value>, Refusal> {
    let refuse = |code: &str, message: String| work.call.refuse(400, code, message);
    for rule in given {
        let mut members = rule.as_object().cloned().unwrap_or_default();
        for (name, usual) in
            [("policy", json!("accept")), ("priority", json!(1)), ("cidrIp", json!("0.0.0.0/0"))]
        {
            members.entry(name).or_insert(usual);
        }
        if let Some((code, name, expected)) = fault(&members) {
            return refuse(code, format!("{name}: expected {expected}"));
        }
        let rule = Value::Object(members);
        if rules.iter().any(|other| is_same(other, &rule)) {
            let message = "ruleInfos: the group has the rule already".to_owned();
            return refuse("OPERATION_DENIED_SECURITY_GROUP_EXIST_REPEAT_RULE", message);
        }
        rules.push(rule);
    }
    for direction in ["ingress", "egress"] {
        if rules.iter().filter(|rule| rule["direction"] == direction).count() > RULES {
            let message = format!("ruleInfos: at most {RULES} in each direction");
            return refuse("OPERATION_DENIED_SECURITY_GROUP_RULE_EXCEED_LIMIT", message);
        }
    }
    Ok(rules)
}

/// What is wrong with a rule: the code, the member, and what it should be.
fn fault(rule: &Members) -> Option<(&'static str, &'static str, &'static str)> {
    let text = |name: &str| rule.get(name).and_then(Value::as_str).unwrap_or_default();
    let priority = rule.get("priority").and_then(Value::as_u64).unwrap_or_default();
    let is_range = match text("ipProtocol") {
        "icmp" | "all" => text("portRange") == "-1/-1",
        _ => is_port_range(text("portRange")),
    };
    let value = "INVALID_PARAMETER_VALUE";
    let checks = [
        (matches!(text("direction"), "ingress" | "egress"), value, "direction", "ingress or egress"),
        (
            matches!(text("ipProtocol"), "tcp" | "udp" | "icmp" | "all"),
            value,
            "ipProtocol",
            "tcp, udp, icmp or all",
        ),
        (text("policy") == "accept", "INVALID_PARAMETER_SECURITY_GROUP_POLICY", "policy", "accept"),
        ((1..=100).contains(&priority), "INVALID_PARAMETER_SECURITY_GROUP_PRIORITY", "priority", "1 to 100"),
        (
            is_range,
            "INVALID_PARAMETER_SECURITY_GROUP_PORT_RANGE",
            "portRange",
            "1/200, or -1/-1 without ports",
        ),
        (
            text("cidrIp").parse::<IpNet>().is_ok(),
            "INVALID_PARAMETER_SECURITY_GROUP_SOURCE_CIDR_IP",
            "cidrIp",
            "a block of addresses",
        ),
    ];
    checks
        .into_iter()
        .find(|(is_right, ..)| !is_right)
        .map(|(_, code, name, expected)| (code, name, expected))
}

/// `1/200`, or one port alone.
fn is_port_range(text: &str) -> bool {
    let (first, last) = text.split_once('/').unwrap_or((text, text));
    let port = |text: &str| text.parse::<u16>().ok().filter(|port| *port > 0);
    matches!((port(first), port(last)), (Some(first), Some(last)) if first <= last)
}
