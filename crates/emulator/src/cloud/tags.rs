//! Tags of resources of every kind.

use cloudspec_wire::Value;
use serde_json::json;

use super::place::put_list;
use super::resource::{Resource, Work};
use super::row::Row;
use super::work::{tags_of, texts};
use crate::paging;
use crate::refusal::Refusal;

/// How many tags a resource can have.
const MOST: usize = 20;

/// `TagResources` and its kin.
pub(crate) fn tag(work: &mut Work<'_>) -> Result<Value, Refusal> {
    let (resource, ids) = meant(work)?;
    let given = given(work);
    if given.is_empty() {
        return work.missing("Tag");
    }
    check_keys(work, &given)?;
    for id in ids {
        let mut tags = work.row(resource.table, &id).map(Row::tags).unwrap_or_default();
        for (key, value) in &given {
            tags.retain(|(other, _)| other != key);
            tags.push((key.clone(), value.clone()));
        }
        if tags.len() > MOST {
            return work
                .call
                .refuse_as((400, &["QuotaExceeded.TagNum", "InvalidTagCount"]), "Tag: at most 20");
        }
        work.edit(resource.table, &id, |row| row.set_tags(&tags));
    }
    Ok(json!({}))
}

/// `UntagResources` and its kin.
pub(crate) fn untag(work: &mut Work<'_>) -> Result<Value, Refusal> {
    let (resource, ids) = meant(work)?;
    let is_all = ["All", "all"].iter().any(|name| work.call.get(name) == Some(&Value::Bool(true)));
    let mut keys: Vec<String> = given(work).into_iter().map(|(key, _)| key).collect();
    for name in ["TagKey", "tag_keys"] {
        keys.extend(work.call.get(name).map(texts).unwrap_or_default());
    }
    for id in ids {
        let mut tags = work.row(resource.table, &id).map(Row::tags).unwrap_or_default();
        tags.retain(|(key, _)| !(is_all && keys.is_empty() || keys.contains(key)));
        work.edit(resource.table, &id, |row| row.set_tags(&tags));
    }
    Ok(json!({}))
}

/// `ListTagResources` and its kin: a row for every tag.
pub(crate) fn list(work: &mut Work<'_>) -> Result<Value, Refusal> {
    let wanted = given(work);
    let (resource, named) = match named(work) {
        ids if ids.is_empty() => (kind(work)?, None),
        _ => meant(work).map(|(resource, ids)| (resource, Some(ids)))?,
    };
    let table = work.model.table(resource.table);
    let ids = named.unwrap_or_else(|| work.cloud.ids(table).to_vec());
    let fits = |row: &Row| wanted.iter().all(|(key, value)| row.has_tag(key, value));
    let rows = ids.iter().filter_map(|id| work.cloud.get(table, id)).filter(|row| fits(row));
    let rows: Vec<Value> = rows
        .flat_map(|row| row.tags().into_iter().map(move |(key, value)| shown(resource, row, &key, &value)))
        .collect();
    let operation = work.call.target.operation;
    let page = work.call.wanted()?;
    let mut output = json!({});
    let items = operation.paging.map(|paging| paging.items).unwrap_or_default();
    let total = rows.len();
    let range = page.range(total);
    put_list(operation.output, &mut output, items, rows.into_iter().skip(range.start).take(range.len()));
    paging::set(&mut output, &["NextToken"], Value::from(page.next_token(total)));
    Ok(output)
}

fn shown(resource: &Resource, row: &Row, key: &str, value: &str) -> Value {
    json!({
        "ResourceType": resource.tag_type, "ResourceId": row.id, "TagKey": key, "TagValue": value,
        "resource_type": resource.tag_type, "resource_id": row.id, "tag_key": key, "tag_value": value,
    })
}

/// The tags in the input.
fn given(work: &Work<'_>) -> Vec<(String, String)> {
    work.call.given().find_map(|(name, value)| tags_of(name, value)).unwrap_or_default()
}

/// The ids in the input.
fn named(work: &Work<'_>) -> Vec<String> {
    let names = ["ResourceId", "resource_ids"];
    names.iter().find_map(|name| work.call.get(name)).map(texts).unwrap_or_default()
}

/// The kind of resource that the input names.
fn kind(work: &Work<'_>) -> Result<&'static Resource, Refusal> {
    let names = ["ResourceType", "resource_type"];
    let wanted =
        names.iter().find_map(|name| work.call.input.text(name).or_else(|| work.call.get(name)?.as_str()));
    let wanted = wanted.unwrap_or_default();
    let service = &*work.call.target.service_name;
    let mut resources = work.model.resources().iter();
    let fits = |resource: &&Resource| {
        resource.services.contains(&service) && resource.tag_type.eq_ignore_ascii_case(wanted)
    };
    match resources.find(fits) {
        Some(resource) if !wanted.is_empty() => Ok(resource),
        _ => work.call.refuse_as(
            (
                404,
                &[
                    "InvalidResourceType.NotFound",
                    "InvalidInstanceType.NotFound",
                    "IllegalParam.ResourceType",
                ],
            ),
            "ResourceType: there is no such type",
        ),
    }
}

/// The resources that the input names.
pub(crate) fn meant(work: &Work<'_>) -> Result<(&'static Resource, Vec<String>), Refusal> {
    let resource = kind(work)?;
    let ids = named(work);
    let table = work.model.table(resource.table);
    match ids.iter().all(|id| work.cloud.get(table, id).is_some()) {
        true => Ok((resource, ids)),
        false => work.call.refuse_as(
            (404, &["InvalidResourceId.NotFound", "InvalidInstanceIds.NotFound"]),
            "ResourceId: there is no resource with one of the ids",
        ),
    }
}

fn check_keys(work: &Work<'_>, tags: &[(String, String)]) -> Result<(), Refusal> {
    for (index, (key, _)) in tags.iter().enumerate() {
        if key.is_empty() || key.starts_with("aliyun") || key.starts_with("acs:") {
            let codes = (400, &["InvalidTagKey.Malformed", "InvalidTagKey"][..]);
            return work.call.refuse_as(codes, "Tag.Key: empty, or a reserved prefix");
        }
        if tags.iter().skip(index + 1).any(|(other, _)| other == key) {
            let codes = (400, &["Duplicate.TagKey", "Forbidden.TagKey.Duplicated"][..]);
            return work.call.refuse_as(codes, "Tag.Key: the same key twice");
        }
    }
    Ok(())
}
