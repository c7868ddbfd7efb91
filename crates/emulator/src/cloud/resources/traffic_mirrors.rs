//! Traffic mirroring: what is copied from interfaces to another one; and blocks of VSwitches that are kept.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

const DIRECTIONS: [(&str, &str); 2] = [("IngressRules", "ingress"), ("EgressRules", "egress")];

pub(super) fn resources() -> Vec<Resource> {
    vec![filter(), session(), reservation()]
}

fn filter() -> Resource {
    Resource::new("vpc.traffic_mirror_filter", VPC, "TrafficMirrorFilterId", "tmf-")
        .region("RegionId")
        .missing(400, &["ResourceNotFound.TrafficMirrorFilter"])
        .states("TrafficMirrorFilterStatus", &["Created"])
        .wrong_state(400, &["IncorrectStatus.TrafficMirrorFilter"])
        .created("CreationTime")
        .defaults(json!({
            "TrafficMirrorFilterName": "", "TrafficMirrorFilterDescription": "", "IngressRules": [], "EgressRules": [],
            "ResourceGroupId": "rg-default",
        }))
        .blocked_by(
            "vpc.traffic_mirror_session",
            "TrafficMirrorFilterId",
            400,
            &["DependencyViolation.TrafficMirrorSession"],
        )
        .quota("RegionId", 10, &["QuotaExceeded.TrafficMirrorFilter"])
        .tagged_as("TRAFFICMIRRORFILTER")
        .on_create(|work, row| {
            let id = row.id.clone();
            for (name, direction) in DIRECTIONS {
                let given = rules(row, name);
                let made = numbered(work, &id, direction, given);
                row.set(name, made);
            }
            check_priorities(work, row)
        })
        .create("CreateTrafficMirrorFilter")
        .list("ListTrafficMirrorFilters")
        .set("UpdateTrafficMirrorFilterAttribute")
        .custom("CreateTrafficMirrorFilterRules", add_rules)
        .custom("UpdateTrafficMirrorFilterRuleAttribute", update_rule)
        .custom("DeleteTrafficMirrorFilterRules", delete_rules)
        .change("DeleteTrafficMirrorFilter", from(&["Created"]).gone())
}

fn rules(row: &Row, name: &str) -> Vec<Value> {
    row.members.get(name).and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Rules with ids, and with what goes without saying.
fn numbered(work: &mut Work<'_>, filter: &str, direction: &str, rules: Vec<Value>) -> Vec<Value> {
    let complete = |rule: Value| {
        let mut members = rule.as_object().cloned().unwrap_or_default();
        for (name, usual) in [
            ("SourceCidrBlock", "0.0.0.0/0"),
            ("DestinationCidrBlock", "0.0.0.0/0"),
            ("SourcePortRange", "-1/-1"),
            ("DestinationPortRange", "-1/-1"),
        ] {
            members.entry(name).or_insert(Value::from(usual));
        }
        members.entry("Priority").or_insert(Value::from(1));
        let own = [
            ("TrafficMirrorFilterRuleId", work.id("tmr-")),
            ("TrafficMirrorFilterId", filter.to_owned()),
            ("TrafficDirection", direction.to_owned()),
            ("TrafficMirrorFilterRuleStatus", "Created".to_owned()),
        ];
        members.extend(own.map(|(name, value)| (name.to_owned(), Value::from(value))));
        Value::Object(members)
    };
    rules.into_iter().map(complete).collect()
}

/// The rules of one direction have a priority each, and blocks.
fn check_priorities(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    for (name, _) in DIRECTIONS {
        let rules = rules(row, name);
        for (place, rule) in rules.iter().enumerate() {
            if rules.iter().skip(place + 1).any(|other| other.get("Priority") == rule.get("Priority")) {
                let codes = (400, &["DuplicatedParam.Priority"][..]);
                return work.call.refuse_as(codes, format!("{name}.Priority: the same twice"));
            }
            for (member, code) in [
                ("SourceCidrBlock", "IllegalParamFormat.SrcCidrBlock"),
                ("DestinationCidrBlock", "IllegalParamFormat.DstCidrBlock"),
            ] {
                let block = rule.get(member).and_then(Value::as_str).unwrap_or_default();
                if addresses::block(block).is_none() {
                    let codes = (400, &[code, "IllegalParam.CidrBlock"][..]);
                    return work
                        .call
                        .refuse_as(codes, format!("{name}.{member}: expected a block such as 10.0.0.0/8"));
                }
            }
        }
    }
    Ok(())
}

/// `CreateTrafficMirrorFilterRules`.
fn add_rules(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let mut row = work.row(resource.table, &id).cloned().unwrap_or_default();
    let mut output = json!({});
    for (name, direction) in DIRECTIONS {
        let given = work.call.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
        let made = numbered(work, &id, direction, given);
        let ids = made.iter().map(|rule| json!({ "InstanceId": rule.get("TrafficMirrorFilterRuleId") }));
        output[name] = ids.collect();
        let mut all = rules(&row, name);
        all.extend(made);
        if all.len() > 10 {
            let codes = (400, &["QuotaExceeded.TrafficMirrorRulesPerFilter"][..]);
            return work.call.refuse_as(codes, format!("{name}: more than ten"));
        }
        row.set(name, all);
    }
    check_priorities(work, &row)?;
    work.edit(resource.table, &id, |own| *own = row);
    Ok(output)
}

/// `UpdateTrafficMirrorFilterRuleAttribute`: a rule is named by its own id.
fn update_rule(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let rule = work.call.input.text("TrafficMirrorFilterRuleId").unwrap_or_default().to_owned();
    let table = work.model.table(resource.table);
    let rows = work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id));
    let is_it = |value: &Value| value.get("TrafficMirrorFilterRuleId").and_then(Value::as_str) == Some(&rule);
    let mut found = rows.filter(|row| DIRECTIONS.iter().any(|(name, _)| rules(row, name).iter().any(is_it)));
    let Some(mut row) = found.next().cloned() else {
        let codes = (400, &["ResourceNotFound.TrafficMirrorRule"][..]);
        return work.call.refuse_as(codes, "TrafficMirrorFilterRuleId: there is no such rule");
    };
    for (name, _) in DIRECTIONS {
        let mut all = rules(&row, name);
        for own in all.iter_mut().filter(|own| is_it(own)).filter_map(Value::as_object_mut) {
            for part in [
                "Priority",
                "Protocol",
                "DestinationCidrBlock",
                "SourceCidrBlock",
                "DestinationPortRange",
                "SourcePortRange",
            ] {
                own.extend(work.call.get(part).map(|value| (part.to_owned(), value.clone())));
            }
            own.extend(work.call.get("RuleAction").map(|value| ("Action".to_owned(), value.clone())));
        }
        row.set(name, all);
    }
    check_priorities(work, &row)?;
    let id = row.id.clone();
    work.edit(resource.table, &id, |own| *own = row);
    Ok(json!({}))
}

/// `DeleteTrafficMirrorFilterRules`.
fn delete_rules(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let wanted = work.call.get("TrafficMirrorFilterRuleIds").map(texts).unwrap_or_default();
    let mut row = work.row(resource.table, &id).cloned().unwrap_or_default();
    let rule_id = |rule: &Value| {
        rule.get("TrafficMirrorFilterRuleId").and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let known: Vec<String> =
        DIRECTIONS.iter().flat_map(|(name, _)| rules(&row, name)).map(|rule| rule_id(&rule)).collect();
    if wanted.iter().any(|id| !known.contains(id)) {
        let codes = (400, &["ResourceNotFound.TrafficMirrorRule"][..]);
        return work.call.refuse_as(codes, "TrafficMirrorFilterRuleIds: there is no such rule");
    }
    for (name, _) in DIRECTIONS {
        let mut all = rules(&row, name);
        all.retain(|rule| !wanted.contains(&rule_id(rule)));
        row.set(name, all);
    }
    work.edit(resource.table, &id, |own| *own = row);
    Ok(json!({}))
}

fn session() -> Resource {
    Resource::new("vpc.traffic_mirror_session", VPC, "TrafficMirrorSessionId", "tms-")
        .region("RegionId")
        .missing(400, &["ResourceNotFound.TrafficMirrorSession"])
        .states("TrafficMirrorSessionStatus", &["Created"])
        .wrong_state(400, &["IncorrectStatus.TrafficMirrorSession"])
        .created("CreationTime")
        .defaults(json!({
            "TrafficMirrorSessionName": "", "TrafficMirrorSessionDescription": "", "Enabled": false, "PacketLength": 1500,
            "VirtualNetworkId": 1, "TrafficMirrorSessionBusinessStatus": "Normal", "ResourceGroupId": "rg-default",
        }))
        .filter("TrafficMirrorSourceId", Source::Member("TrafficMirrorSourceIds"))
        .needs("TrafficMirrorFilterId", "vpc.traffic_mirror_filter")
        .indexed(&["TrafficMirrorFilterId", "TrafficMirrorSourceIds", "TrafficMirrorTargetId"])
        .quota("RegionId", 20_000, &["QuotaExceeded.SessionNum"])
        .tagged_as("TRAFFICMIRRORSESSION")
        .checked(check_session)
        .create("CreateTrafficMirrorSession")
        .list("ListTrafficMirrorSessions")
        .set("UpdateTrafficMirrorSessionAttribute")
        .change(
            "AddSourcesToTrafficMirrorSession",
            from(&["Created"])
                .adds("TrafficMirrorSourceIds", 400, &["ResourceAlreadyAssociated.TrafficMirrorSource"])
                .prepares(|work, row, members| {
                    let mut row = row.clone();
                    row.members.extend(members.clone());
                    check_session(work, &row)
                }),
        )
        .change(
            "RemoveSourcesFromTrafficMirrorSession",
            from(&["Created"]).removes("TrafficMirrorSourceIds", 400, &["ResourceNotAssociated.TrafficMirrorSource"]),
        )
        .change("DeleteTrafficMirrorSession", from(&["Created"]).gone())
}

/// Interfaces are there, and none is a source and a target.
fn check_session(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let is_there = |id: &str| work.row("ecs.network_interface", id).is_some();
    let (sources, target) = (
        row.members.get("TrafficMirrorSourceIds").map(texts).unwrap_or_default(),
        row.text("TrafficMirrorTargetId"),
    );
    let is_interface = row.text("TrafficMirrorTargetType") == "NetworkInterface";
    if is_interface && !is_there(target) || !sources.iter().all(|source| is_there(source)) {
        let codes = (400, &["ResourceNotFound.NetworkInterface"][..]);
        return work.call.refuse_as(codes, "TrafficMirrorSourceIds: there is no such interface");
    }
    if sources.iter().any(|source| source == target) {
        let codes = (400, &["OperationDenied.DuplicateRole"][..]);
        return work.call.refuse_as(codes, "TrafficMirrorTargetId: it is a source");
    }
    Ok(())
}

fn reservation() -> Resource {
    Resource::new("vpc.cidr_reservation", VPC, "VSwitchCidrReservationId", "vcr-")
        .region("RegionId")
        .missing(400, &["ResourceNotFound.CidrReservation"])
        .states("Status", &["Assigned"])
        .wrong_state(400, &["IncorrectStatus.CidrReservation"])
        .created("CreationTime")
        .defaults(json!({
            "VSwitchCidrReservationName": "", "VSwitchCidrReservationDescription": "", "IpVersion": "IPv4", "Type": "prefix",
            "AssignedCidrCount": 0,
        }))
        .renames(&[("VSwitchCidrReservationType", "Type")])
        .derived("AvailableCidrCount", |row| {
            let block = addresses::block(row.text("VSwitchCidrReservationCidr"));
            // Interfaces are given blocks of 28 bits.
            block.map_or(Value::Null, |block| Value::from(1_u64 << 28_u8.saturating_sub(block.prefix_len())))
        })
        .inherits("VSwitchId", "vpc.vswitch", &["VpcId"])
        .indexed(&["VSwitchId"])
        .quota("VSwitchId", 10, &["QuotaExceeded.CidrReservationCount"])
        .on_create(reserve)
        .create("CreateVSwitchCidrReservation")
        .list("ListVSwitchCidrReservations")
        .set("ModifyVSwitchCidrReservationAttribute")
        .change("DeleteVSwitchCidrReservation", from(&["Assigned"]).to(&["Releasing"]).gone())
        .custom("GetVSwitchCidrReservationUsage", |work, resource| {
            work.existing_id(resource)?;
            acts::paged(work, Vec::new())
        })
}

/// A block of the VSwitch that no other reservation has: the one that is asked for, or the next free one of that size.
fn reserve(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
    let (cidr, mask) = (row.text("VSwitchCidrReservationCidr"), row.text("VSwitchCidrReservationMask"));
    let vswitch =
        work.row("vpc.vswitch", row.text("VSwitchId")).map(|row| row.text("CidrBlock")).unwrap_or_default();
    let around = addresses::block(vswitch);
    let others = work.rows_with("vpc.cidr_reservation", "VSwitchId", row.text("VSwitchId")).into_iter();
    let others: Vec<_> =
        others.filter_map(|other| addresses::block(other.text("VSwitchCidrReservationCidr"))).collect();
    let is_free = |block: &ipnet::Ipv4Net| !others.iter().any(|other| addresses::overlap(block, other));
    let block = match (cidr, mask) {
        ("", "") => {
            return refuse(
                "MissingParam.CidrReservationMaskOrCidrReservationCidr",
                "VSwitchCidrReservationCidr: required, or VSwitchCidrReservationMask",
            );
        }
        ("", mask) => match mask.trim_start_matches('/').parse::<u8>() {
            Ok(bits) if bits <= 28 => around
                .and_then(|around| around.subnets(bits).ok())
                .and_then(|mut blocks| blocks.find(is_free)),
            _ => {
                return refuse(
                    "IllegalParam.VSwitchCidrReservationMask",
                    "VSwitchCidrReservationMask: expected 28 at most",
                );
            }
        },
        (cidr, _) => match addresses::block(cidr) {
            Some(block) => Some(block),
            None => {
                return refuse(
                    "IllegalParamFormat.VSwitchCidrReservationCidr",
                    "VSwitchCidrReservationCidr: expected a block such as 10.0.0.0/28",
                );
            }
        },
    };
    let fits = |block: &ipnet::Ipv4Net| around.is_none_or(|around| around.contains(block)) && is_free(block);
    let Some(block) = block.filter(fits) else {
        return refuse("OperationFailed.CidrNotEnoughInVSwitch", "VSwitchId: it has no such free block");
    };
    row.set("VSwitchCidrReservationCidr", block.to_string());
    row.set("VSwitchCidrReservationMask", Value::Null);
    Ok(())
}
