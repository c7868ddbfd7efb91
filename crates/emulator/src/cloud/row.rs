//! A resource as it is kept: its members by the names that responses give them, and what is to come.

use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};
use serde_json::Map;

use crate::millis::Millis;

/// The members of a resource by their wire names.
pub(crate) type Members = Map<String, Value>;

/// A resource.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) members: Members,
    /// What happens to it in time, the next first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) next: Vec<Step>,
    /// When it is gone by itself, whatever else happens to it until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ends: Option<Millis>,
}

/// A change that time brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) at: Millis,
    /// Members that get these values; `null` takes a member away.
    pub(crate) set: Members,
    /// Whether the resource is gone then.
    #[serde(default)]
    pub(crate) gone: bool,
}

impl Row {
    /// The text of a member; empty when it has none.
    pub(crate) fn text(&self, member: &str) -> &str {
        self.members.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    /// Sets a member; `null` takes it away.
    pub(crate) fn set(&mut self, member: &str, value: impl Into<Value>) {
        match value.into() {
            Value::Null => self.members.remove(member),
            value => self.members.insert(member.to_owned(), value),
        };
    }

    /// Whether a member is `true`.
    pub(crate) fn is(&self, member: &str) -> bool {
        self.members.get(member) == Some(&Value::Bool(true))
    }

    /// The texts of a member that is a list.
    pub(crate) fn texts(&self, member: &str) -> Vec<String> {
        let items = self.members.get(member).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Whether it has a tag; an empty value means any.
    pub(crate) fn has_tag(&self, key: &str, value: &str) -> bool {
        let tags = self.members.get(TAGS).and_then(Value::as_array);
        let is = |tag: &Value, name: &str, text: &str| tag.get(name).and_then(Value::as_str) == Some(text);
        let fits = |tag: &&Value| is(tag, "Key", key) && (value.is_empty() || is(tag, "Value", value));
        tags.into_iter().flatten().any(|tag| fits(&tag))
    }

    /// Its tags. Every resource keeps them under the same name.
    pub(crate) fn tags(&self) -> Vec<(String, String)> {
        let text =
            |tag: &Value, name: &str| tag.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let tags = self.members.get(TAGS).and_then(Value::as_array);
        tags.into_iter().flatten().map(|tag| (text(tag, "Key"), text(tag, "Value"))).collect()
    }

    /// Replaces its tags.
    pub(crate) fn set_tags(&mut self, tags: &[(String, String)]) {
        self.set(TAGS, tags_value(tags));
    }
}

/// The member under which tags are kept, as a list of `Key` and `Value`.
pub(crate) const TAGS: &str = "Tags";

/// Tags as they are kept.
pub(crate) fn tags_value(tags: &[(String, String)]) -> Value {
    tags.iter().map(|(key, value)| serde_json::json!({ "Key": key, "Value": value })).collect()
}
