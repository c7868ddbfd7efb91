//! The rules of ECS security groups: adding, changing and removing them.

use std::net::{Ipv4Addr, Ipv6Addr};

use cloudspec_wire::Value;
use ipnet::{Ipv4Net, Ipv6Net};
use serde_json::json;

use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Members;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

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

/// How many rules a group can have.
const MOST: usize = 200;

pub(super) fn authorize(
    work: &mut Work<'_>,
    resource: &'static Resource,
    direction: &str,
) -> Result<Value, Refusal> {
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

pub(super) fn revoke(
    work: &mut Work<'_>,
    resource: &'static Resource,
    direction: &str,
) -> Result<Value, Refusal> {
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

pub(super) fn modify(
    work: &mut Work<'_>,
    resource: &'static Resource,
    direction: &str,
) -> Result<Value, Refusal> {
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

pub(super) fn rules(work: &Work<'_>, resource: &Resource, id: &str) -> Vec<Value> {
    let row = work.row(resource.table, id);
    row.and_then(|row| row.members.get("Permissions")).and_then(Value::as_array).cloned().unwrap_or_default()
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

fn is_same(a: &Members, b: &Value) -> bool {
    IDENTITY.iter().all(|name| a.get(*name) == b.get(*name))
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

fn text<'r>(rule: &'r Members, name: &str) -> &'r str {
    rule.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Refuses a rule that cannot be.
fn check_rule(work: &Work<'_>, rule: &Members) -> Result<(), Refusal> {
    check_traffic(work, rule)?;
    check_blocks(work, rule)?;
    check_peer_given(work, rule)?;
    check_peers_exist(work, rule)
}

/// The protocol, the ports, what happens to the traffic, and the priority of the rule.
fn check_traffic(work: &Work<'_>, rule: &Members) -> Result<(), Refusal> {
    let refuse = |codes: &[&str], message: &str| work.call.refuse_as((400, codes), message);
    let protocol = text(rule, "IpProtocol");
    if !["TCP", "UDP", "ICMP", "ICMPv6", "GRE", "ALL"].contains(&protocol) {
        let codes = &["InvalidIpProtocol.ValueNotSupported"];
        return refuse(codes, "IpProtocol: expected TCP, UDP, ICMP, ICMPv6, GRE or ALL");
    }
    if !is_port_range(protocol, text(rule, "PortRange")) {
        let codes = &["InvalidPortRange.Malformed", "InvalidParam.PortRange"];
        let expected =
            "PortRange: expected 22/22 or 8000/9000 for TCP and UDP, and -1/-1 for other protocols";
        return refuse(codes, expected);
    }
    if !["Accept", "Drop"].contains(&text(rule, "Policy")) {
        return refuse(&["InvalidPolicy.Malformed"], "Policy: expected accept or drop");
    }
    let priority = text(rule, "Priority").parse::<u8>();
    match priority.is_ok_and(|priority| (1..=100).contains(&priority)) {
        true => Ok(()),
        false => {
            let codes = &["InvalidPriority.ValueNotSupported", "InvalidPriority.Malformed"];
            refuse(codes, "Priority: expected 1 to 100")
        }
    }
}

/// The addresses that the rule is about: each is one address or a block of them.
fn check_blocks(work: &Work<'_>, rule: &Members) -> Result<(), Refusal> {
    let is_ipv4 = |own: &str| own.parse::<Ipv4Net>().is_ok() || own.parse::<Ipv4Addr>().is_ok();
    let is_ipv6 = |own: &str| own.parse::<Ipv6Net>().is_ok() || own.parse::<Ipv6Addr>().is_ok();
    let fits = |name: &str| {
        if name.starts_with("Ipv6") { is_ipv6(text(rule, name)) } else { is_ipv4(text(rule, name)) }
    };
    let blocks: [(&str, &[&str]); 4] = [
        ("SourceCidrIp", &["InvalidSourceCidrIp.Malformed", "InvalidParam.SourceCidrIp"]),
        ("DestCidrIp", &["InvalidDestCidrIp.Malformed", "InvalidParam.DestCidrIp"]),
        ("Ipv6SourceCidrIp", &["InvalidParam.Ipv6SourceCidrIp"]),
        ("Ipv6DestCidrIp", &["InvalidParam.Ipv6DestCidrIp"]),
    ];
    match blocks.iter().find(|(name, _)| !text(rule, name).is_empty() && !fits(name)) {
        Some((name, codes)) => {
            let example = if name.starts_with("Ipv6") { "2001:db8::/32" } else { "10.0.0.0/8" };
            work.call.refuse_as((400, codes), format!("{name}: expected a block such as {example}"))
        }
        None => Ok(()),
    }
}

/// A rule says where the traffic comes from or goes to.
fn check_peer_given(work: &Work<'_>, rule: &Members) -> Result<(), Refusal> {
    let (names, lacks) = match text(rule, "Direction") {
        "egress" => {
            (["DestCidrIp", "Ipv6DestCidrIp", "DestGroupId", "DestPrefixListId"], "MissingParameter.Dest")
        }
        _ => (
            ["SourceCidrIp", "Ipv6SourceCidrIp", "SourceGroupId", "SourcePrefixListId"],
            "MissingParameter.Source",
        ),
    };
    match names.iter().all(|name| text(rule, name).is_empty()) {
        true => work.call.refuse_as((400, &[lacks]), format!("{}: required, or {}", names[0], names[2])),
        false => Ok(()),
    }
}

/// The groups and prefix lists that a rule names are there, unless they are of another account.
fn check_peers_exist(work: &Work<'_>, rule: &Members) -> Result<(), Refusal> {
    if rule.contains_key("SourceGroupOwnerId") || rule.contains_key("SourceGroupOwnerAccount") {
        return Ok(());
    }
    let peers = [
        ("SourceGroupId", "ecs.security_group", "InvalidSourceGroupId.NotFound"),
        ("DestGroupId", "ecs.security_group", "InvalidDestGroupId.NotFound"),
        ("SourcePrefixListId", "ecs.prefix_list", "InvalidPrefixListId.NotFound"),
        ("DestPrefixListId", "ecs.prefix_list", "InvalidPrefixListId.NotFound"),
    ];
    let is_missing =
        |name: &str, table: &str| !text(rule, name).is_empty() && work.row(table, text(rule, name)).is_none();
    match peers.iter().find(|(name, table, _)| is_missing(name, table)) {
        Some((name, _, code)) => {
            work.call.refuse_as((404, &[*code]), format!("{name}: there is no such resource"))
        }
        None => Ok(()),
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
