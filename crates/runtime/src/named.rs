//! Values that follow a name in a text of any kind: elements and attributes of XML, members of JSON that is broken, parameters
//! of forms, lines of settings.

use std::collections::BTreeSet;

use crate::hide::HIDDEN;

/// Characters that end a value without quotes.
const ENDS: [char; 10] = ['&', ',', ';', '<', '>', '}', ']', ')', '"', '\''];

/// `text` without the values of names that are secret.
pub(crate) fn hide_named(text: &str, is_secret: impl Fn(&str) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    each_named(text, is_secret, |before, value| {
        shown.push_str(before);
        if value.is_some_and(|value| !value.is_empty()) {
            shown.push_str(HIDDEN);
        }
    });
    shown
}

/// The values of names that are secret.
pub(crate) fn named_values(text: &str, is_secret: impl Fn(&str) -> bool) -> Vec<String> {
    let mut values = Vec::new();
    each_named(text, is_secret, |_, value| values.extend(value.map(str::to_owned)));
    values
}

/// Calls `next` with every value of a name that is secret and what is before it, and with the end of `text` and no value.
fn each_named(text: &str, is_secret: impl Fn(&str) -> bool, mut next: impl FnMut(&str, Option<&str>)) {
    // What of `rest` was looked at already and holds no value.
    let (mut rest, mut passed) = (text, 0);
    let mut tags = Tags::default();
    while let Some((before, name, after)) = next_name(rest.get(passed..).unwrap_or_default()) {
        passed += before.len() + name.len();
        if before.ends_with("</") || !is_secret(name) {
            continue;
        }
        let Some((mark, value, behind)) = assigned(after).or_else(|| tags.element(name, after)) else {
            continue;
        };
        next(rest.get(..passed + mark.len()).unwrap_or_default(), Some(value));
        (rest, passed) = (behind, 0);
    }
    next(rest, None);
}

/// The next word of `text`, with what is before and behind it.
fn next_name(text: &str) -> Option<(&str, &str, &str)> {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
    let start = text.find(is_part)?;
    let (before, word) = text.split_at_checked(start)?;
    let end = word.find(|c| !is_part(c)).unwrap_or(word.len());
    let (name, after) = word.split_at_checked(end)?;
    Some((before, name, after))
}

/// What is between a name and the value that is assigned to it, the value, and what is behind it; `None` when no value
/// follows.
fn assigned(after: &str) -> Option<(&str, &str, &str)> {
    let sign = after.trim_start_matches(['"', '\'', '\\', ' ', '\t']);
    let value = sign.strip_prefix([':', '='])?;
    let quoted = value.trim_start().trim_start_matches('\\');
    let opening = quoted.chars().next();
    let value = match opening {
        Some('"' | '\'') => quoted.get(1..)?,
        _ => value.trim_start(),
    };
    let end = match opening {
        Some(quote @ ('"' | '\'')) => end_of_quoted(value, quote),
        // A list or an object that cannot be read: nobody knows where it ends.
        Some('{' | '[') => value.len(),
        _ => value.find(|c: char| c.is_whitespace() || ENDS.contains(&c)).unwrap_or(value.len()),
    };
    cut(after, value, end)
}

/// What is known about the tags of a text. Each kind of search to its end is made at most once.
#[derive(Default)]
struct Tags {
    /// Whether no bracket follows any more.
    no_bracket: bool,
    /// Names of elements that are not closed any more.
    unclosed: BTreeSet<String>,
}

impl Tags {
    /// What is between the name of an element and its content, the content, and what is behind it.
    fn element<'a>(&mut self, name: &str, after: &'a str) -> Option<(&'a str, &'a str, &'a str)> {
        // The tag may have attributes: `<Password type="text">`.
        if self.no_bracket || !after.starts_with(['>', ' ']) {
            return None;
        }
        let Some(bracket) = after.find(['<', '>']) else {
            self.no_bracket = true;
            return None;
        };
        let value = after.get(bracket..)?.strip_prefix('>')?;
        let closing = match self.unclosed.contains(name) {
            true => None,
            false => value.find(&format!("</{name}")),
        };
        if closing.is_none() {
            self.unclosed.insert(name.to_owned());
        }
        cut(after, value, closing.or_else(|| value.find("</")).unwrap_or(value.len()))
    }
}

/// `after` in three: what is before `value`, so much of it, and the rest.
fn cut<'a>(after: &'a str, value: &'a str, end: usize) -> Option<(&'a str, &'a str, &'a str)> {
    let mark = after.get(..after.len() - value.len())?;
    let (value, behind) = value.split_at_checked(end)?;
    Some((mark, value, behind))
}

fn end_of_quoted(value: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in value.char_indices() {
        match c {
            '\\' => is_escaped = !is_escaped,
            c if c == quote && !is_escaped => return at,
            _ => is_escaped = false,
        }
    }
    value.len()
}
