//! Tags of commands, invocations and files.

use serde::Serialize;

use crate::call::Call;
use crate::refusal::Refusal;

/// Tags of a new resource.
pub(super) fn new_tags(call: &Call<'_>) -> Result<Vec<(String, String)>, Refusal> {
    let tags = call.input.pairs("Tag", "Key", "Value");
    check_keys(call, &tags)?;
    Ok(tags)
}

pub(super) fn check_keys(call: &Call<'_>, tags: &[(String, String)]) -> Result<(), Refusal> {
    for (index, (key, _)) in tags.iter().enumerate() {
        if key.starts_with("aliyun") || key.starts_with("acs:") {
            return call.refuse(400, "InvalidTagKey.Malformed", "Tag.Key: a reserved prefix");
        }
        if tags.iter().skip(index + 1).any(|(other, _)| other == key) {
            return call.refuse(400, "Duplicate.TagKey", "Tag.Key: the same key twice");
        }
    }
    Ok(())
}

/// Whether a resource with `tags` is meant by the tags of a request. A key without value means any value.
pub(super) fn has_tags(tags: &[(String, String)], wanted: &[(String, String)]) -> bool {
    wanted.iter().all(|(key, value)| {
        tags.iter().any(|(other, other_value)| other == key && (value.is_empty() || other_value == value))
    })
}

/// Tags as responses show them.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct ShownTags<'a> {
    tag: Vec<ShownTag<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ShownTag<'a> {
    tag_key: &'a str,
    tag_value: &'a str,
}

pub(super) fn shown_tags(tags: &[(String, String)]) -> ShownTags<'_> {
    let tag = tags.iter().map(|(key, value)| ShownTag { tag_key: key, tag_value: value });
    ShownTags { tag: tag.collect() }
}
