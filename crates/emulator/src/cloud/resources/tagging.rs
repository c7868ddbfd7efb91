//! The operations that tag resources of every kind.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{CS, ECS, VPC};
use crate::cloud::acts;
use crate::cloud::resource::{Act, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::tags;
use crate::cloud::work::{tags_of, texts};
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.tag", ECS, "TagKey", "")
            .act("TagResources", Act::Tag)
            .act("AddTags", Act::Tag)
            .act("UntagResources", Act::Untag)
            .act("RemoveTags", Act::Untag)
            .act("ListTagResources", Act::ListTags)
            .custom("DescribeTags", counted)
            .custom("DescribeResourceByTags", tagged)
            .custom("JoinResourceGroup", |work, _| join_group(work, "ResourceGroupId")),
        Resource::new("vpc.tag", VPC, "TagKey", "")
            .act("TagResources", Act::Tag)
            .act("UnTagResources", Act::Untag)
            .act("ListTagResources", Act::ListTags)
            .act("TagResourcesForExpressConnect", Act::Tag)
            .act("UntagResourcesForExpressConnect", Act::Untag)
            .act("ListTagResourcesForExpressConnect", Act::ListTags)
            .custom("ChangeResourceGroup", |work, _| join_group(work, "NewResourceGroupId"))
            .custom("DescribeTags", pairs)
            .custom("DescribeTagKeys", keys)
            .custom("MoveResourceGroup", |work, _| join_group(work, "NewResourceGroupId")),
        Resource::new("cs.tag", CS, "tag_key", "")
            .act("TagResources", Act::Tag)
            .act("UntagResources", Act::Untag)
            .act("ListTagResources", Act::ListTags),
    ]
}

/// The resources that have the tags in the input, with what the tag operations call them.
fn fitting<'w>(work: &'w Work<'_>) -> Vec<(&'static str, &'w Row)> {
    let wanted = work.call.given().find_map(|(name, value)| tags_of(name, value)).unwrap_or_default();
    let kind = work.call.input.text("ResourceType");
    let ids = work.call.get("ResourceId").map(texts).unwrap_or_default();
    let service = &*work.call.target.service_name;
    let mut found = Vec::new();
    for resource in work.model.resources() {
        let is_meant = kind.is_none_or(|kind| kind.eq_ignore_ascii_case(resource.tag_type));
        if resource.tag_type.is_empty() || !resource.services.contains(&service) || !is_meant {
            continue;
        }
        let table = work.model.table(resource.table);
        for row in work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id)) {
            let tags = row.tags();
            let has = |(key, value): &(String, String)| {
                tags.iter().any(|(other, given)| other == key && (value.is_empty() || value == given))
            };
            if !tags.is_empty() && (ids.is_empty() || ids.contains(&row.id)) && wanted.iter().all(has) {
                found.push((resource.tag_type, row));
            }
        }
    }
    found
}

/// `DescribeTags`: every pair once, with the number of resources of each kind.
fn counted(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let mut counts: BTreeMap<(String, String), BTreeMap<&str, u64>> = BTreeMap::new();
    for (kind, row) in fitting(work) {
        for tag in row.tags() {
            *counts.entry(tag).or_default().entry(kind).or_default() += 1;
        }
    }
    let shown = counts.into_iter().map(|((key, value), kinds)| {
        let count = |kind: &str| kinds.get(kind).copied().unwrap_or_default();
        json!({
            "TagKey": key, "TagValue": value,
            "ResourceTypeCount": {
                "Instance": count("instance"), "Disk": count("disk"), "Image": count("image"),
                "Snapshot": count("snapshot"), "Securitygroup": count("securitygroup"), "Eni": count("eni"),
                "KeyPair": count("keypair"), "SnapshotPolicy": count("snapshotpolicy"), "Ddh": count("ddh"),
                "LaunchTemplate": count("launchtemplate"), "ReservedInstance": 0, "Volume": count("disk"),
            },
        })
    });
    let shown = shown.collect();
    acts::paged(work, shown)
}

/// `DescribeResourceByTags`.
fn tagged(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let shown = fitting(work)
        .into_iter()
        .map(|(kind, row)| json!({ "ResourceType": kind, "ResourceId": row.id, "RegionId": region }))
        .collect();
    acts::paged(work, shown)
}

/// `DescribeTags` of VPC: every pair once.
fn pairs(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let pairs: BTreeSet<(String, String)> =
        fitting(work).into_iter().flat_map(|(_, row)| row.tags()).collect();
    acts::paged(work, pairs.iter().map(|(key, value)| json!({ "TagKey": key, "TagValue": value })).collect())
}

/// `DescribeTagKeys`: every key once.
fn keys(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let wanted = work.call.input.text("Keyword").unwrap_or_default();
    let all = fitting(work).into_iter().flat_map(|(_, row)| row.tags()).map(|(key, _)| key);
    let keys: BTreeSet<String> = all.filter(|key| key.contains(wanted)).collect();
    acts::paged(work, keys.iter().map(|key| json!({ "TagKey": key, "Type": "Custom" })).collect())
}

/// `JoinResourceGroup` and `MoveResourceGroup`: kinds are called as they are in tag operations.
fn join_group(work: &mut Work<'_>, group: &str) -> Result<Value, Refusal> {
    let (resource, ids) = tags::meant(work)?;
    let group = work.call.input.text(group).unwrap_or_default().to_owned();
    for id in ids {
        work.edit(resource.table, &id, |row| row.set("ResourceGroupId", group.as_str()));
    }
    Ok(json!({}))
}
