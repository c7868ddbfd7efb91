//! What came instead of a response of the documented shape.

use crate::http::Response;

/// Longest excerpt of an unexpected body, in characters.
const EXCERPT: usize = 160;

pub(super) enum Body {
    Text,
    Html,
    Binary,
}

pub(super) fn looks_like(body: &[u8]) -> Body {
    let Ok(text) = std::str::from_utf8(body) else { return Body::Binary };
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    match start.starts_with("<!doctype html") || start.starts_with("<html") {
        true => Body::Html,
        false => Body::Text,
    }
}

/// Says what came instead of a response of the documented shape: an empty body, a page, an excerpt.
pub(super) fn unexpected(response: &Response) -> String {
    let kind = response.headers.get("content-type").unwrap_or("no content type");
    if response.body.trim_ascii().is_empty() {
        return format!("the body is empty ({kind})");
    }
    let bytes = response.body.len();
    match looks_like(&response.body) {
        Body::Html => {
            format!("an HTML page came ({kind}, {bytes} bytes), probably from something in between: {}", {
                excerpt(&title_or_text(&String::from_utf8_lossy(&response.body)))
            })
        }
        Body::Text => {
            format!("{kind}, {bytes} bytes: {}", excerpt(&String::from_utf8_lossy(&response.body)))
        }
        Body::Binary => format!("the body is no text ({kind}, {bytes} bytes)"),
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

/// The start of `text` on one line.
fn excerpt(text: &str) -> String {
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
