//! Path templates: filled in to build a path, and matched against one.
//!
//! In `/clusters/{id}/nodes`, `{id}` stands for one segment, or a part of one. At the end, `{rest*}` stands
//! for any number of segments. Behind a `?` there are query parameters that every request has.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::query::{Pair, parse_form, percent_encode};

/// What is encoded in the fixed text of a template. A `%` there begins what is already encoded.
const FIXED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/').remove(b'%');

/// A piece of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(
    clippy::exhaustive_enums,
    reason = "each is written in another way, so whoever writes has to know all"
)]
pub enum Piece<'t> {
    /// Fixed text.
    Fixed(&'t str),
    /// A value within one segment.
    Segment(&'t str),
    /// A value that is the rest of the path, including slashes.
    Rest(&'t str),
}

/// The pieces of the path, without the query parameters.
pub fn pieces(template: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = template.split_once('?').map_or(template, |(path, _)| path);
    std::iter::from_fn(move || {
        if let Some((name, after)) = rest.strip_prefix('{').and_then(|inside| inside.split_once('}')) {
            rest = after;
            return Some(match name.strip_suffix('*') {
                Some(name) => Piece::Rest(name),
                None => Piece::Segment(name),
            });
        }
        // A brace without a partner is text.
        let end = rest.char_indices().skip(1).find(|(_, c)| *c == '{').map_or(rest.len(), |(at, _)| at);
        let (fixed, after) = rest.split_at(end);
        rest = after;
        (!fixed.is_empty()).then_some(Piece::Fixed(fixed))
    })
}

/// The query parameters that the template fixes.
pub fn fixed_query(template: &str) -> Vec<Pair> {
    template.split_once('?').map_or_else(Vec::new, |(_, query)| parse_form(query))
}

/// The path with percent-encoded values in place of their names.
///
/// The value of `{rest*}` may also be the whole path, which some SDKs accept.
///
/// # Errors
///
/// The name whose value is missing, empty, or has a segment `.` or `..`: a proxy that normalises the URL
/// would remove such a segment, and the request would reach another operation.
pub fn fill<'t>(template: &'t str, value: impl Fn(&str) -> Option<String>) -> Result<Cow<'t, str>, &'t str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~/%".contains(&byte);
    if template.bytes().all(is_plain) {
        return Ok(Cow::Borrowed(template));
    }
    let mut path = String::with_capacity(template.len() + 32);
    for piece in pieces(template) {
        match piece {
            Piece::Fixed(text) => path.extend(utf8_percent_encode(text, FIXED)),
            Piece::Segment(name) => {
                let value = value(name).filter(|value| is_segment(value)).ok_or(name)?;
                path.push_str(&percent_encode(&value));
            }
            Piece::Rest(name) => {
                let value = value(name).ok_or(name)?;
                let rest = value.strip_prefix(path.as_str()).unwrap_or(value.trim_start_matches('/'));
                let segments: Vec<Cow<'_, str>> = rest.split('/').map(percent_encode).collect();
                if !rest.split('/').all(is_segment) {
                    return Err(name);
                }
                path.push_str(&segments.join("/"));
            }
        }
    }
    Ok(Cow::Owned(path))
}

fn is_segment(value: &str) -> bool {
    !matches!(value, "" | "." | "..")
}

/// The values of a path that matches the template; `None` for other paths.
pub fn matched(template: &str, path: &str) -> Option<Vec<Pair>> {
    let mut values: Vec<Pair> = Vec::new();
    let mut rest = path;
    let mut pieces = pieces(template).peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Fixed(text) => {
                let encoded: Cow<'_, str> = utf8_percent_encode(text, FIXED).into();
                rest = rest.strip_prefix(&*encoded).or_else(|| rest.strip_prefix(text))?;
            }
            Piece::Segment(name) => {
                let segment = rest.split('/').next().unwrap_or_default();
                let end = match pieces.peek() {
                    Some(Piece::Fixed(next)) if !next.starts_with('/') => {
                        let text = next.split('/').next().unwrap_or_default();
                        let encoded: Cow<'_, str> = utf8_percent_encode(text, FIXED).into();
                        segment.find(&*encoded).or_else(|| segment.find(text))?
                    }
                    _ => segment.len(),
                };
                let (value, after) = rest.split_at(end);
                if value.is_empty() {
                    return None;
                }
                values.push((name.to_owned().into(), decode(value)));
                rest = after;
            }
            Piece::Rest(name) => {
                if rest.is_empty() {
                    return None;
                }
                values.push((name.to_owned().into(), decode(rest)));
                rest = "";
            }
        }
    }
    rest.is_empty().then_some(values)
}

/// A part of a path without its percent-encoding. Other than in a query, `+` stands for itself.
fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_filled_and_recognised() {
        // Template, values of `a` and `b`, path.
        let cases = [
            ("/", "", "", "/"),
            ("/clusters/{a}/nodes/{b}", "c/1 ü", "7", "/clusters/c%2F1%20%C3%BC/nodes/7"),
            ("/apps:search", "", "", "/apps%3Asearch"),
            ("/jobs/{a}:stop", "j:1", "", "/jobs/j%3A1%3Astop"),
            ("/jobs/{a}%3Astop", "j", "", "/jobs/j%3Astop"),
            ("/x/{a}-{b}", "1", "2", "/x/1-2"),
            ("/types/{a}/{b*}", "t", "r/1 /x", "/types/t/r/1%20/x"),
            ("/agents/{a}?type=heartbeat&x", "h", "", "/agents/h"),
        ];
        for (template, a, b, path) in cases {
            let value = |name: &str| Some(if name == "a" { a } else { b }.to_owned());
            assert_eq!(fill(template, value).as_deref(), Ok(path), "{template}");
            let values = matched(template, path).unwrap_or_else(|| panic!("{template} is not {path}"));
            assert!(
                values.iter().all(|(name, value)| value == if *name == "a" { a } else { b }),
                "{values:?}"
            );
        }
        assert_eq!(
            fixed_query("/a?type=heartbeat&x"),
            [("type".into(), "heartbeat".to_owned()), ("x".into(), String::new())]
        );
    }

    #[test]
    fn the_rest_of_a_path_may_be_the_whole_path() {
        let filled = |value: &str| fill("/api/v1/{p*}", |_| Some(value.to_owned())).map(Cow::into_owned);
        assert_eq!(filled("a/b"), Ok("/api/v1/a/b".to_owned()));
        assert_eq!(filled("/a/b"), Ok("/api/v1/a/b".to_owned()));
        assert_eq!(filled("/api/v1/a/b"), Ok("/api/v1/a/b".to_owned()));
        for wrong in ["", "/", "a/../b", "a//b", "."] {
            assert_eq!(filled(wrong), Err("p"), "{wrong}");
        }
    }

    #[test]
    fn other_paths_are_not_recognised() {
        for (template, path) in [
            ("/", "/x"),
            ("/a/{a}", "/a/"),
            ("/a/{a}", "/a/b/c"),
            ("/a/{a}:stop", "/a/b"),
            ("/a/{a}/c", "/a/b/d"),
            ("/a/{a*}", "/a/"),
            ("/a/{", "/a/b"),
        ] {
            assert_eq!(matched(template, path), None, "{template} {path}");
        }
    }
}
