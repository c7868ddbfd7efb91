//! Describes a response that does not have the documented shape.

use crate::http::Response;
use crate::named::hide_named;
use crate::scrub::sounds_secret;

/// Longest excerpt of an unexpected body, in characters.
const EXCERPT: usize = 160;
/// How much of a body an excerpt is made of, in bytes.
const LOOKED_AT: usize = 64 << 10;

enum Body {
    Text,
    Html,
    Binary,
}

fn looks_like(body: &[u8]) -> Body {
    // One byte that is wrong does not make a text something else.
    let text = String::from_utf8_lossy(body);
    let wrong = text.chars().take(1000).filter(|c| matches!(c, '\u{fffd}' | '\0')).count();
    if wrong * 10 > text.chars().take(1000).count() {
        return Body::Binary;
    }
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    match start.starts_with("<!doctype html") || start.starts_with("<html") {
        true => Body::Html,
        false => Body::Text,
    }
}

/// Whether the body is text in a format that services respond with.
pub(super) fn has_text(response: &Response) -> bool {
    let body = response.body.trim_ascii();
    coding(response).is_none() && !body.is_empty() && matches!(looks_like(body), Body::Text)
}

/// The content coding of the body, such as `gzip`. Requests never ask for one.
fn coding(response: &Response) -> Option<&str> {
    let coding = response.headers.get("content-encoding")?.trim();
    (!coding.is_empty() && !coding.eq_ignore_ascii_case("identity")).then_some(coding)
}

/// Describes a response that does not have the documented shape: an empty body, a page, or an excerpt if it
/// may be `shown`.
pub(super) fn unexpected(response: &Response, shown: bool) -> String {
    let kind = response.headers.get("content-type").unwrap_or("no content type");
    if response.body.trim_ascii().is_empty() {
        return format!("the body is empty ({kind})");
    }
    let bytes = response.body.len();
    if let Some(coding) = coding(response) {
        return format!(
            "the body has the content coding `{coding}`, which was not requested ({kind}, {bytes} bytes)"
        );
    }
    let text = || String::from_utf8_lossy(response.body.get(..LOOKED_AT).unwrap_or(&response.body));
    match looks_like(&response.body) {
        Body::Html => format!(
            "the body is an HTML page ({kind}, {bytes} bytes), probably from a proxy or gateway: {}",
            excerpt(&title_or_text(&text()))
        ),
        Body::Text if !shown => {
            format!("{kind}, {bytes} bytes, which are not shown because they may hold secrets")
        }
        Body::Text => format!("{kind}, {bytes} bytes: {}", excerpt(&text())),
        Body::Binary => format!("the body is not text ({kind}, {bytes} bytes)"),
    }
}

/// The title of a page, or its text without tags.
fn title_or_text(html: &str) -> String {
    let lower = html.to_ascii_lowercase();
    if let Some((_, rest)) = lower.split_once("<title>")
        && let Some((title, _)) = rest.split_once("</title>")
    {
        // ASCII lower-casing keeps byte positions, so the title can be cut from the original.
        let start = lower.len() - rest.len();
        return html.get(start..start + title.len()).unwrap_or_default().to_owned();
    }
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars().take(8 * EXCERPT) {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            _ if inside => {}
            _ => text.push(c),
        }
    }
    text
}

/// The start of `text` on one line, without what a name in it calls a secret.
fn excerpt(text: &str) -> String {
    let text = hide_named(text, sounds_secret);
    let mut line = String::new();
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.chars().count() > EXCERPT {
            return line.chars().take(EXCERPT).chain(['…']).collect();
        }
    }
    line
}
