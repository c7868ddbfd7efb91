//! Values that a description lists: `Valid values:` and a bullet for each.
//!
//! Only a list that can be read one way counts: the description has one such list, each of its bullets begins with a
//! value, and what metadata gives as example and default are among them.

use std::sync::LazyLock;

use regex_lite::Regex;

static INTRODUCTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(valid values?|possible values?|value range|available values?|取值范围|可选值|可能值|可能的值|取值)[^\n:：]{0,12}[:：。]?[*\s]*$",
    )
});

static BULLET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\s*)[-*•·]\s+(.*)$"));

static VALUE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"^[*`"“]*([A-Za-z][A-Za-z0-9_.-]*)[*`"”]*\s*($|[:：（(,，。;；].*$)"#));

fn pattern(text: &str) -> Regex {
    // The patterns are constants of this file; a test compiles them all.
    #[allow(clippy::expect_used)]
    Regex::new(text).expect("a pattern of this file is not valid")
}

/// The values that `description` lists; none when it lists none, or something else.
pub fn values(description: &str, example: &str, default: &str) -> Vec<String> {
    let lines: Vec<&str> = description.lines().collect();
    let introductions: Vec<usize> =
        lines.iter().enumerate().filter(|(_, line)| INTRODUCTION.is_match(line)).map(|(at, _)| at).collect();
    let [introduction] = introductions.as_slice() else { return Vec::new() };
    let values = lines.get(introduction + 1..).and_then(listed).unwrap_or_default();
    // What stands in metadata for no example at all.
    let is_nothing = |text: &str| matches!(text, "" | "null" | "hide");
    let is_known = |text: &str| is_nothing(text.trim()) || values.iter().any(|value| value == text.trim());
    let is_flag = values.iter().all(|value| matches!(value.as_str(), "true" | "false"));
    // A text that joins several values with commas is not an enum.
    let is_joined = ["逗号", "comma"].iter().any(|word| description.contains(word));
    let is_vocabulary = values.len() > 1 && !is_flag && !is_joined && is_known(example) && is_known(default);
    if is_vocabulary { values } else { Vec::new() }
}

/// The values of the bullets that `lines` begin with. What is below a bullet, or goes on with it, is indented.
fn listed(lines: &[&str]) -> Option<Vec<String>> {
    let mut values: Vec<String> = Vec::new();
    let mut indentation = None;
    for line in lines.iter().filter(|line| !line.trim().is_empty()) {
        let Some(bullet) = BULLET.captures(line) else { break };
        let (indented, text) = (bullet.get(1)?.as_str().len(), bullet.get(2)?.as_str());
        if indented > *indentation.get_or_insert(indented) {
            continue;
        }
        let value = VALUE.captures(text)?.get(1)?.as_str().trim_end_matches(['.', '-']);
        if values.iter().any(|known| known == value) {
            return None;
        }
        values.push(value.to_owned());
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_values_that_can_be_read_one_way_is_a_vocabulary() {
        let cases = [
            (
                "The state. Valid values:\n\n- **Pending**: being made.\n- **Available**: ready.",
                "Pending Available",
            ),
            ("状态。取值：\n\n- `Creating`：创建中。\n- `Available`：可用。", "Creating Available"),
            ("取值范围：\n- PL0\n- PL1（默认）\n- PL2", "PL0 PL1 PL2"),
            (
                "Valid values:\n- vpc: a VPC.\n  - Only here: yes.\n- classic: none.\n\nDefault: vpc.",
                "vpc classic",
            ),
            // Two lists, bullets that are sentences, values that are one or a flag.
            ("Valid values:\n- a: x\n- b: y\n\nOn Windows, valid values:\n- c\n- d", ""),
            ("Valid values:\n- Linux instances take 1 to 5.\n- Windows: 2.", ""),
            ("Valid values:\n- only: one.", ""),
            ("Valid values:\n- true: on.\n- false: off.", ""),
            ("Valid values:\n- a: x\n- a: y", ""),
            ("Valid values:\n- a: x\n- b: y\n\nSeveral are separated by commas.", ""),
            ("The values are listed elsewhere.", ""),
        ];
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(text, expected)| values(text, "", "").join(" ") != *expected)
            .map(|(text, _)| format!("{text:?}: {:?}", values(text, "", "")))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn an_example_or_default_that_is_none_of_the_values_says_that_they_are_not_all() {
        let text = "Valid values:\n- TCP: a.\n- UDP: b.";
        assert_eq!(values(text, "TCP", "UDP").len(), 2);
        assert!(values(text, "tcp", "").is_empty());
        assert!(values(text, "", "all").is_empty());
    }
}
