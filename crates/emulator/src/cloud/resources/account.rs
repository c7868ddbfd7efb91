//! What an account may have and what it chose: quotas, and settings of Cloud Assistant.

use cloudspec_wire::Value;
use serde_json::{Map, json};

use super::services::ECS;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::refusal::Refusal;

/// Quotas by their names: the kind of resource that has it.
const QUOTAS: [(&str, &str); 4] = [
    ("max-security-groups", "ecs.security_group"),
    ("max-elastic-network-interfaces", "ecs.network_interface"),
    ("max-dedicated-hosts", "ecs.dedicated_host"),
    ("max-deployment-sets", "ecs.deployment_set"),
];

pub(super) fn resources() -> Vec<Resource> {
    vec![setting()]
}

/// What was chosen for Cloud Assistant in a region, of one kind.
fn setting() -> Resource {
    Resource::new("ecs.cloud_assistant_setting", ECS, "SettingId", "cas-")
        .region("RegionId")
        .custom("ModifyCloudAssistantSettings", choose)
        .custom("DescribeCloudAssistantSettings", chosen)
}

/// `DescribeAccountAttributes`.
pub(super) fn attributes(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let wanted = work.call.input.texts("AttributeName");
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let quotas = QUOTAS.iter().filter_map(|(name, table)| {
        let quota = work.model.named(table)?.quota?;
        Some(((*name).to_owned(), vec![quota.most.to_string()]))
    });
    let instances = work.rows_with("ecs.instance", "RegionId", region).into_iter();
    let by_use = instances.filter(|row| row.text("InstanceChargeType") == "PostPaid");
    let processors = by_use.filter_map(|row| work.row("ecs.instance_type", row.text("InstanceType")));
    let used: u64 = processors.filter_map(|kind| kind.members.get("CpuCoreCount")?.as_u64()).sum();
    let types = work.cloud.ids(work.model.table("ecs.instance_type")).to_vec();
    let facts = [
        ("instance-network-type", vec!["vpc".to_owned()]),
        ("real-name-authentication", vec!["yes".to_owned()]),
        ("used-postpaid-instance-vcpu-count", vec![used.to_string()]),
        ("supported-postpaid-instance-types", types),
    ];
    let facts = facts.into_iter().map(|(name, values)| (name.to_owned(), values));
    let shown = quotas.chain(facts).filter(|(name, _)| wanted.is_empty() || wanted.contains(name));
    let shown = shown.map(|(name, values)| {
        let values: Value = values.into_iter().map(|value| json!({ "Value": value })).collect();
        json!({ "AttributeName": name, "AttributeValues": { "ValueItem": values } })
    });
    Ok(json!({ "AccountAttributeItems": { "AccountAttributeItem": shown.collect::<Value>() } }))
}

/// The settings of a kind in the region of the call.
fn of_kind<'w>(work: &'w Work<'_>, resource: &Resource, kind: &str) -> Option<&'w Row> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    work.rows_with(resource.table, "RegionId", region).into_iter().find(|row| row.text("SettingType") == kind)
}

/// `ModifyCloudAssistantSettings`: members that are left out stay.
fn choose(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let given = work.given(resource);
    let kind = given.get("SettingType").and_then(Value::as_str).unwrap_or_default().to_owned();
    let id = match of_kind(work, resource, &kind).map(|row| row.id.clone()) {
        Some(id) => id,
        None => {
            let region = work.call.get("RegionId").cloned().unwrap_or_default();
            let own: Members =
                [("SettingType".to_owned(), Value::from(kind)), ("RegionId".to_owned(), region)]
                    .into_iter()
                    .collect();
            acts::make(work, resource, own)?
        }
    };
    work.edit(resource.table, &id, |row| {
        for (name, value) in given {
            match (row.members.get_mut(&name), value) {
                (Some(Value::Object(own)), Value::Object(value)) => own.extend(value),
                (_, value) => drop(row.members.insert(name, value)),
            }
        }
    });
    Ok(json!({}))
}

/// `DescribeCloudAssistantSettings`: what was chosen, and what holds when nothing was.
fn chosen(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let mut output = Map::new();
    for kind in work.call.input.texts("SettingType") {
        let row = of_kind(work, resource, &kind).cloned().unwrap_or_default();
        let own = |name: &str, usual: Value| {
            let mut usual = usual.as_object().cloned().unwrap_or_default();
            usual.extend(row.members.get(name).and_then(Value::as_object).cloned().unwrap_or_default());
            Value::Object(usual)
        };
        match kind.strip_suffix("Delivery").map(|records| records.trim_end_matches("Manager")) {
            Some(_) => {
                let records = kind.trim_end_matches("Delivery");
                for (list, item, name) in [
                    ("OssDeliveryConfigs", "OssDeliveryConfig", "OssDeliveryConfig"),
                    ("SlsDeliveryConfigs", "SlsDeliveryConfig", "SlsDeliveryConfig"),
                ] {
                    let mut config = own(name, json!({ "Enabled": false }));
                    config["DeliveryType"] = json!(records);
                    let all = output.entry(list).or_insert_with(|| json!({ item: [] }));
                    if let Some(all) = all.get_mut(item).and_then(Value::as_array_mut) {
                        all.push(config);
                    }
                }
            }
            None if kind == "AgentUpgradeConfig" => {
                let usual = json!({ "Enabled": false, "TimeZone": "UTC", "BootstrapUpgrade": true, "DisableUpgrade": false });
                let mut config = own("AgentUpgradeConfig", usual);
                if let Some(windows) =
                    config.as_object_mut().and_then(|own| own.remove("AllowedUpgradeWindow"))
                {
                    config["AllowedUpgradeWindows"] = json!({ "AllowedUpgradeWindow": windows });
                }
                output.insert(kind, config);
            }
            None => drop(output.insert(kind.clone(), own(&kind, json!({ "SessionManagerEnabled": true })))),
        }
    }
    Ok(Value::Object(output))
}
