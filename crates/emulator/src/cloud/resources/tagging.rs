//! The operations that tag resources of every kind.

use std::collections::BTreeMap;

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{CS, ECS, VPC};
use crate::cloud::place::put_list;
use crate::cloud::resource::{Act, Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::work::tags_of;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.tag", ECS, "TagKey", "")
            .act("TagResources", Act::Tag)
            .act("AddTags", Act::Tag)
            .act("UntagResources", Act::Untag)
            .act("RemoveTags", Act::Untag)
            .act("ListTagResources", Act::ListTags)
            .custom("DescribeTags", tags)
            .custom("DescribeResourceByTags", tagged),
        Resource::new("vpc.tag", VPC, "TagKey", "")
            .act("TagResources", Act::Tag)
            .act("UnTagResources", Act::Untag)
            .act("ListTagResources", Act::ListTags),
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
    let id = work.call.input.text("ResourceId");
    let mut found = Vec::new();
    for resource in work.model.resources() {
        let is_meant = kind.is_none_or(|kind| kind.eq_ignore_ascii_case(resource.tag_type));
        if resource.tag_type.is_empty() || !resource.services.contains(&"alibaba/ecs") || !is_meant {
            continue;
        }
        let table = work.model.table(resource.table);
        for row in work.cloud.ids(table).iter().filter_map(|id| work.cloud.get(table, id)) {
            let tags = row.tags();
            let has = |(key, value): &(String, String)| {
                tags.iter().any(|(other, given)| other == key && (value.is_empty() || value == given))
            };
            if !tags.is_empty() && id.is_none_or(|id| id == row.id) && wanted.iter().all(has) {
                found.push((resource.tag_type, row));
            }
        }
    }
    found
}

fn paged(work: &Work<'_>, items: Vec<Value>) -> Result<Value, Refusal> {
    let operation = work.call.target.operation;
    let page = work.call.wanted()?;
    let (total, range) = (items.len(), page.range(items.len()));
    let mut output = json!({ "TotalCount": total, "PageNumber": page.number, "PageSize": page.size });
    let path = operation.paging.map(|paging| paging.items).unwrap_or_default();
    put_list(operation.output, &mut output, path, items.into_iter().skip(range.start).take(range.len()));
    Ok(output)
}

/// `DescribeTags`: every pair once, with the number of resources of each kind.
fn tags(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
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
                "KeyPair": count("keypair"), "SnapshotPolicy": count("snapshotpolicy"),
            },
        })
    });
    let shown = shown.collect();
    paged(work, shown)
}

/// `DescribeResourceByTags`.
fn tagged(work: &mut Work<'_>, _: &'static Resource) -> Result<Value, Refusal> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    let shown = fitting(work)
        .into_iter()
        .map(|(kind, row)| json!({ "ResourceType": kind, "ResourceId": row.id, "RegionId": region }))
        .collect();
    paged(work, shown)
}
