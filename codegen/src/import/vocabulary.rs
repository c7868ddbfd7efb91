//! Values that a description lists: `Valid values:` and a bullet for each.
//!
//! Only a list that can be read one way counts: the description has one such list, each of its bullets begins with a
//! value, and what metadata gives as example and default are among them. Without words that introduce it, a list counts
//! when it is the only one, each bullet is a value and what it means, and the example is one of the values.

use std::sync::LazyLock;

use regex_lite::Regex;

static INTRODUCTION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?i)(valid values?|possible values?|value range|available values?|取值范围|可选值|可能值|可能的值|取值)[^\n:：]{0,12}[:：。]?[*\s]*$",
    )
});

static BULLET: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\s*)[-*•·]\s+(.*)$"));

static VALUE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"^([*`"“]*)([A-Za-z0-9][A-Za-z0-9_.-]*)([*`"”]*)\s*($|[:：（(,，。;；].*$)"#));

/// Marks of the sites that a part of a description is for: one list may be in several such parts.
static SITE: LazyLock<Regex> = LazyLock::new(|| pattern(r"</?(props|ph|term|phrase)\b[^>]*>"));

fn pattern(text: &str) -> Regex {
    // The patterns are constants of this file; a test compiles them all.
    #[allow(clippy::expect_used)]
    Regex::new(text).expect("a pattern of this file is not valid")
}

/// The values that `description` lists; none when it lists none, or something else.
pub fn values(description: &str, example: &str, default: &str) -> Vec<String> {
    let (example, default) = (example.trim(), default.trim());
    let is_repeated = SITE.is_match(description);
    let description = SITE.replace_all(description, "");
    let lines: Vec<&str> = description.lines().filter(|line| !line.trim().is_empty()).collect();
    let introduces = |at: usize, line: &str| {
        INTRODUCTION.is_match(line) && lines.get(at + 1).is_some_and(|next| BULLET.is_match(next))
    };
    let introductions: Vec<usize> =
        lines.iter().enumerate().filter(|(at, line)| introduces(*at, line)).map(|(at, _)| at).collect();
    let values = match introductions.as_slice() {
        [] => explained(&lines).filter(|values| values.iter().any(|value| value == example)),
        [introduction] => lines.get(introduction + 1..).and_then(|lines| listed(lines, is_value)),
        _ => None,
    };
    let values = values.and_then(|values| distinct(values, is_repeated)).unwrap_or_default();
    // What stands in metadata for no example at all.
    let is_nothing = |text: &str| matches!(text, "" | "null" | "hide");
    let is_known = |text: &str| is_nothing(text) || values.iter().any(|value| value == text);
    let is_flag = values.iter().all(|value| matches!(value.as_str(), "true" | "false"));
    let is_number = |value: &String| !value.contains(|c: char| c.is_ascii_alphabetic());
    // A text that joins several values with commas is not an enum.
    let is_joined = ["逗号", "comma"].iter().any(|word| description.contains(word));
    let is_vocabulary = values.len() > 1
        && !is_flag
        && !values.iter().all(is_number)
        && !is_joined
        && is_known(example)
        && is_known(default);
    if is_vocabulary { values } else { Vec::new() }
}

/// The values of the only list of a description, behind its first line, where each bullet says what its value means.
fn explained(lines: &[&str]) -> Option<Vec<String>> {
    let first = lines.iter().position(|line| BULLET.is_match(line)).filter(|first| *first > 0)?;
    let list = lines.get(first..)?;
    let behind = list.iter().position(|line| !BULLET.is_match(line)).unwrap_or(list.len());
    let is_only = !list.iter().skip(behind).any(|line| BULLET.is_match(line));
    let means = |rest: &str| rest.starts_with([':', '：', '（', '(']);
    is_only.then(|| listed(list, means)).flatten()
}

/// Each value once; none when one is listed twice and nothing says why.
fn distinct(values: Vec<String>, is_repeated: bool) -> Option<Vec<String>> {
    let mut distinct: Vec<String> = Vec::with_capacity(values.len());
    for value in values {
        match distinct.contains(&value) {
            false => distinct.push(value),
            true if is_repeated => {}
            true => return None,
        }
    }
    Some(distinct)
}

/// Nothing has to follow a value of a list that is introduced as one.
fn is_value(_: &str) -> bool {
    true
}

/// The values of the bullets that `lines` begin with. What is below a bullet, or goes on with it, is indented. What follows
/// a value is asked of `is_followed`.
fn listed(lines: &[&str], is_followed: fn(&str) -> bool) -> Option<Vec<String>> {
    let mut values: Vec<String> = Vec::new();
    let mut indentation = None;
    for line in lines {
        let Some(bullet) = BULLET.captures(line) else { break };
        let (indented, text) = (bullet.get(1)?.as_str().len(), bullet.get(2)?.as_str());
        if indented > *indentation.get_or_insert(indented) {
            continue;
        }
        let found = VALUE.captures(text)?;
        let (opened, closed) = (found.get(1)?.as_str(), found.get(3)?.as_str());
        // `**ICMP(IPv4)**` begins with a word that is not the value.
        if opened.is_empty() != closed.is_empty() || !is_followed(found.get(4)?.as_str()) {
            return None;
        }
        let value = found.get(2)?.as_str().trim_end_matches(['.', '-']);
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
    fn values_that_are_explained_need_no_introduction_when_the_example_is_one_of_them() {
        let cases = [
            ("The state.\n\n- **on**: it works.\n- **off** ：it does not.", "on", "on off"),
            ("The port.\n- 1000Base-T: copper.\n- 10GBase-LR: fibre.", "10GBase-LR", "1000Base-T 10GBase-LR"),
            ("The state.\n- on: it works.\n- off: it does not.", "", ""),
            ("The state.\n- on: it works.\n- off: it does not.", "On", ""),
            ("The state.\n- on\n- off", "on", ""),
            ("- on: it works.\n- off: it does not.", "on", ""),
            ("The state.\n- on: it works.\n- off: it does not.\n\nElsewhere:\n- full: no.", "on", ""),
        ];
        for (text, example, expected) in cases {
            assert_eq!(values(text, example, "").join(" "), expected, "{text}");
        }
    }

    #[test]
    fn a_list_is_read_across_the_sites_that_its_parts_are_for() {
        let text = "The unit. Valid values:\n\n<props=\"china\">\n- Week\n- Month\n</props>\n\n<props=\"intl\">\n- Month\n</props>\n\nDefault: Month.";
        assert_eq!(values(text, "Month", "Month"), ["Week", "Month"]);
    }

    #[test]
    fn what_only_looks_like_an_introduction_or_a_value_is_passed_over() {
        let text = "The health. Valid values:\n- OK: fine.\n- Bad: broken.\n\nCase matters in 取值。\n";
        assert_eq!(values(text, "OK", ""), ["OK", "Bad"]);
        assert!(values("Valid values:\n- **ICMP(IPv4)**\n- **TCP**", "TCP", "").is_empty());
        assert!(values("Valid values:\n- 28: 16 addresses.\n- 27: 32 addresses.", "28", "").is_empty());
    }

    #[test]
    fn an_example_or_default_that_is_none_of_the_values_says_that_they_are_not_all() {
        let text = "Valid values:\n- TCP: a.\n- UDP: b.";
        assert_eq!(values(text, "TCP", "UDP").len(), 2);
        assert!(values(text, "tcp", "").is_empty());
        assert!(values(text, "", "all").is_empty());
    }
}
