//! Paths of wire names: `Invocations.Invocation[3].Timeout`.

use std::borrow::Cow;

use serde_json::Value;

/// The step to element `index` of a list.
pub(crate) fn element(index: usize) -> String {
    format!("[{index}]")
}

/// The step to the entry `key` of a map. A key that could be taken for several steps, or for several lines, is quoted.
pub(crate) fn entry(key: &str) -> String {
    let is_plain = !key.is_empty() && !key.contains(['.', '[', ']', '"']) && !key.contains(char::is_control);
    if is_plain { key.to_owned() } else { Value::from([key].as_slice()).to_string() }
}

/// The key of the entry that `path` leads to, when it is one step below a map.
pub(crate) fn entry_below(path: &str) -> Option<Cow<'_, str>> {
    match path.strip_prefix('.') {
        Some(key) => (!key.contains(['.', '['])).then_some(Cow::Borrowed(key)),
        None if path.starts_with("[\"") => {
            let [key] = serde_json::from_str::<[String; 1]>(path).ok()?;
            Some(Cow::Owned(key))
        }
        None => None,
    }
}

/// The path that goes on with `rest` after `step`.
pub(crate) fn below(step: &str, rest: &str) -> String {
    let separator = if rest.is_empty() || rest.starts_with('[') || step.is_empty() { "" } else { "." };
    format!("{step}{separator}{rest}")
}

#[cfg(test)]
mod tests {
    use super::{below, element, entry, entry_below};

    #[test]
    fn the_key_of_an_entry_is_found_again() {
        for key in ["a", "a b", "a.b", "", "[0]", "\"", "\\", "ä\n", "]"] {
            let path = below("Labels", &entry(key));
            let rest = path.strip_prefix("Labels").unwrap_or_default();
            assert_eq!(entry_below(rest).as_deref(), Some(key), "{path}");
            let deeper = below(&path, &element(3));
            assert_eq!(entry_below(deeper.strip_prefix("Labels").unwrap_or_default()), None, "{deeper}");
        }
        assert_eq!(entry_below("[3]"), None);
    }
}
