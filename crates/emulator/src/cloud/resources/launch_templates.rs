//! Launch templates: what instances are made of, in numbered versions.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS, OWNER};
use crate::cloud::acts;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row, TAGS, tags_value};
use crate::cloud::select::select;
use crate::cloud::work::{tags_of, texts};
use crate::refusal::Refusal;

/// How many versions a template can have.
const VERSIONS: usize = 30;

/// Inputs that are about the template or the version, not about instances.
const OWN: [&str; 7] = [
    "RegionId",
    "LaunchTemplateId",
    "LaunchTemplateName",
    "TemplateTag",
    "VersionDescription",
    "TemplateResourceGroupId",
    "ImageOwnerAlias",
];

/// Lists by their names in requests and in versions.
const LISTS: [(&str, &str); 3] = [
    ("DataDisk", "DataDisks"),
    ("NetworkInterface", "NetworkInterfaces"),
    ("SecurityGroupIds", "SecurityGroupIds"),
];

pub(super) fn resources() -> Vec<Resource> {
    vec![template(), version()]
}

fn template() -> Resource {
    Resource::new("ecs.launch_template", ECS, "LaunchTemplateId", "lt-")
        .missing(404, &["InvalidLaunchTemplate.NotFound"])
        .created("CreateTime")
        .region("RegionId")
        .defaults(
            json!({ "DefaultVersionNumber": 1, "LatestVersionNumber": 1, "CreatedBy": OWNER.to_string() }),
        )
        .renames(&[("TemplateResourceGroupId", "ResourceGroupId")])
        .indexed(&["LaunchTemplateName"])
        .quota("RegionId", 30, &["LaunchTemplateLimitExceed"])
        .tagged_as("launchtemplate")
        .custom("CreateLaunchTemplate", create)
        .list("DescribeLaunchTemplates")
        .custom("ModifyLaunchTemplateDefaultVersion", choose)
        .custom("DeleteLaunchTemplate", delete)
}

fn version() -> Resource {
    Resource::new("ecs.launch_template_version", ECS, "LaunchTemplateVersionId", "ltv-")
        .missing(404, &["InvalidLaunchTemplateVersion.NotFound"])
        .created("CreateTime")
        .ignores(&["DetailFlag", "RegionId"])
        .filter("LaunchTemplateVersion", Source::Member("VersionNumber"))
        .filter("MinVersion", Source::Least("VersionNumber"))
        .filter("MaxVersion", Source::Most("VersionNumber"))
        .filter(
            "DefaultVersion",
            Source::Values(|work, row| vec![is_default(&work.others(), row).to_string()]),
        )
        .computed("DefaultVersion", |others, row| Value::from(is_default(others, row)))
        .indexed(&["LaunchTemplateId"])
        .custom("CreateLaunchTemplateVersion", add)
        .custom("DescribeLaunchTemplateVersions", |work, resource| {
            meant(work)?;
            let page = select(work, resource)?;
            Ok(acts::page(work, resource, &page, &[]).into_value())
        })
        .custom("DeleteLaunchTemplateVersion", remove)
}

fn is_default(others: &Others<'_>, row: &Row) -> bool {
    let template = others.row("ecs.launch_template", row.text("LaunchTemplateId"));
    template.is_some_and(|template| {
        template.members.get("DefaultVersionNumber") == row.members.get("VersionNumber")
    })
}

/// The template that the input names, by its id or its name.
fn meant(work: &Work<'_>) -> Result<Row, Refusal> {
    let text = |name: &str| work.call.input.text(name).filter(|text| !text.is_empty());
    let found = match (text("LaunchTemplateId"), text("LaunchTemplateName")) {
        (Some(id), _) => work.row("ecs.launch_template", id),
        (None, Some(name)) => {
            work.rows_with("ecs.launch_template", "LaunchTemplateName", name).into_iter().next()
        }
        (None, None) => return work.missing("LaunchTemplateId"),
    };
    match found {
        Some(row) => Ok(row.clone()),
        None => work.call.refuse_as(
            (404, &["InvalidLaunchTemplate.NotFound", "InvalidLaunchTemplate.ValueNotSupported"]),
            "LaunchTemplateId: there is no such template",
        ),
    }
}

/// The version of a template with this number.
fn numbered<'w>(work: &'w Work<'_>, template: &str, number: u64) -> Option<&'w Row> {
    let mut versions =
        work.rows_with("ecs.launch_template_version", "LaunchTemplateId", template).into_iter();
    versions.find(|version| version.members.get("VersionNumber").and_then(Value::as_u64) == Some(number))
}

/// `CreateLaunchTemplate`: with its first version.
fn create(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default().to_owned();
    let name = text("LaunchTemplateName");
    if !work.rows_with(resource.table, "LaunchTemplateName", &name).is_empty() {
        let codes = (403, &["LaunchTemplateName.Duplicated"][..]);
        return work.call.refuse_as(codes, "LaunchTemplateName: there is a template with this name");
    }
    let mut members = Members::new();
    members.insert("LaunchTemplateName".to_owned(), Value::from(name));
    members.insert("ModifiedTime".to_owned(), Value::from(work.now()));
    members.insert("RegionId".to_owned(), Value::from(text("RegionId")));
    members.extend(
        work.call.get("TemplateResourceGroupId").map(|id| ("ResourceGroupId".to_owned(), id.clone())),
    );
    let tags = work.call.get("TemplateTag").and_then(|tags| tags_of("Tag", tags)).unwrap_or_default();
    members.insert(TAGS.to_owned(), tags_value(&tags));
    let id = acts::make(work, resource, members)?;
    put_version(work, &id, 1)?;
    Ok(json!({ "LaunchTemplateId": id, "LaunchTemplateVersionNumber": 1 }))
}

/// `CreateLaunchTemplateVersion`.
fn add(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let template = meant(work)?;
    if work.rows_with(resource.table, "LaunchTemplateId", &template.id).len() >= VERSIONS {
        let codes = (403, &["LaunchTemplateVersionLimitExceed"][..]);
        return work.call.refuse_as(codes, "LaunchTemplateId: it has 30 versions");
    }
    let latest = template.members.get("LatestVersionNumber").and_then(Value::as_u64).unwrap_or_default();
    put_version(work, &template.id, latest + 1)?;
    let now = work.now();
    work.edit("ecs.launch_template", &template.id, |row| {
        row.set("LatestVersionNumber", latest + 1);
        row.set("ModifiedTime", now);
    });
    Ok(json!({ "LaunchTemplateId": template.id, "LaunchTemplateVersionNumber": latest + 1 }))
}

/// A version of what the call gives.
fn put_version(work: &mut Work<'_>, template: &str, number: u64) -> Result<(), Refusal> {
    let Some(versions) = work.model.named("ecs.launch_template_version") else { return Ok(()) };
    let mut data = work.given(versions);
    data.retain(|name, _| !OWN.contains(&name.as_str()) && name != TAGS);
    // Tags of instances, not those of the template.
    let tags = work.call.get("Tag").and_then(|tags| tags_of("Tag", tags));
    data.extend(tags.map(|tags| (TAGS.to_owned(), tags_value(&tags))));
    for (given, shown) in LISTS {
        if let Some(list) = data.remove(given) {
            data.insert(shown.to_owned(), list);
        }
    }
    let name = work.row("ecs.launch_template", template).map(|row| row.text("LaunchTemplateName").to_owned());
    let members = json!({
        "LaunchTemplateId": template, "LaunchTemplateName": name, "VersionNumber": number, "LaunchTemplateData": data,
        "VersionDescription": work.call.input.text("VersionDescription").unwrap_or_default(),
        "ModifiedTime": work.now(), "CreatedBy": OWNER.to_string(),
    });
    acts::make(work, versions, members.as_object().cloned().unwrap_or_default()).map(drop)
}

/// `ModifyLaunchTemplateDefaultVersion`.
fn choose(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let template = meant(work)?;
    let number = work.call.input.integer("DefaultVersionNumber").unwrap_or_default();
    if numbered(work, &template.id, number).is_none() {
        let codes = (404, &["InvalidLaunchTemplateVersion.NotFound"][..]);
        return work.call.refuse_as(codes, "DefaultVersionNumber: there is no such version");
    }
    let now = work.now();
    work.edit(resource.table, &template.id, |row| {
        row.set("DefaultVersionNumber", number);
        row.set("ModifiedTime", now);
    });
    Ok(json!({ "LaunchTemplateId": template.id }))
}

/// `DeleteLaunchTemplate`: with all of its versions.
fn delete(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let template = meant(work)?;
    let versions =
        work.rows_with("ecs.launch_template_version", "LaunchTemplateId", &template.id).into_iter();
    let versions: Vec<(String, Value)> = versions
        .map(|row| (row.id.clone(), row.members.get("VersionNumber").cloned().unwrap_or_default()))
        .collect();
    let table = work.model.table("ecs.launch_template_version");
    versions.iter().for_each(|(id, _)| work.model.remove(work.cloud, table, id));
    work.model.remove(work.cloud, work.model.table(resource.table), &template.id);
    let numbers: Value = versions.into_iter().map(|(_, number)| number).collect();
    Ok(
        json!({ "LaunchTemplateId": template.id, "LaunchTemplateVersionNumbers": { "versionNumbers": numbers } }),
    )
}

/// `DeleteLaunchTemplateVersion`: all but the default one.
fn remove(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let template = meant(work)?;
    let mut found = Vec::new();
    for number in work.call.get("DeleteVersion").map(texts).unwrap_or_default() {
        let Some(row) = number.parse().ok().and_then(|number| numbered(work, &template.id, number)) else {
            return work.not_found(resource);
        };
        if is_default(&work.others(), row) {
            let codes = (403, &["InvalidOperation.DeleteDefaultVersion"][..]);
            return work.call.refuse_as(codes, "DeleteVersion: the default version stays");
        }
        found.push((row.id.clone(), row.members.get("VersionNumber").cloned().unwrap_or_default()));
    }
    let table = work.model.table(resource.table);
    let shown = found
        .iter()
        .map(|(_, number)| json!({ "LaunchTemplateId": template.id, "LaunchTemplateVersionNumber": number }));
    let shown: Value = shown.collect();
    found.iter().for_each(|(id, _)| work.model.remove(work.cloud, table, id));
    Ok(json!({ "LaunchTemplateVersions": { "LaunchTemplateVersion": shown } }))
}

/// What the template that the input of `RunInstances` names gives, where the call itself gives nothing.
pub(super) fn given(work: &Work<'_>) -> Result<Members, Refusal> {
    let is_named =
        ["LaunchTemplateId", "LaunchTemplateName"].iter().any(|name| work.call.input.text(name).is_some());
    if !is_named {
        return Ok(Members::new());
    }
    let template = meant(work)?;
    let usual = template.members.get("DefaultVersionNumber").and_then(Value::as_u64).unwrap_or_default();
    let number = work.call.input.integer("LaunchTemplateVersion").unwrap_or(usual);
    let Some(version) = numbered(work, &template.id, number) else {
        let codes = (
            404,
            &["InvalidLaunchTemplateVersion.NotFound", "InvalidLaunchTemplateVersion.ValueNotSupported"][..],
        );
        return work.call.refuse_as(codes, "LaunchTemplateVersion: there is no such version");
    };
    let mut members =
        version.members.get("LaunchTemplateData").and_then(Value::as_object).cloned().unwrap_or_default();
    for (given, shown) in LISTS {
        if let Some(list) = members.remove(shown) {
            members.insert(given.to_owned(), list);
        }
    }
    if let Some(Value::Array(interfaces)) = members.remove("NetworkInterface") {
        for name in ["VSwitchId", "SecurityGroupId", "SecurityGroupIds"] {
            let own = interfaces.first().and_then(|interface| interface.get(name)).cloned();
            members.extend(own.map(|own| (name.to_owned(), own)));
        }
    }
    let is_unused = |name: &str| ["VpcId", "NetworkType", "EnableVmOsConfig"].contains(&name);
    members.retain(|name, _| !is_unused(name));
    Ok(members)
}
