//! Converts published text to Markdown that rustdoc accepts without a warning.
//!
//! The sources mix Markdown, HTML and plain text, with links to pages that exist only at the provider. What is left
//! here: paragraphs, flat or nested bullets, tables, code, emphasis, and links with a full address. Brackets and
//! angle brackets are escaped, so that nothing looks like a link to an item or like HTML; code blocks are marked as
//! text, and no line is indented so far that it would be taken for Rust.

/// `text` cleaned; `None` when nothing is left.
pub fn clean(text: &str) -> Option<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut fence: Option<&str> = None;
    let mut list_indents: Vec<usize> = Vec::new();
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
    for line in without_tags(&text.replace(is_invisible, "")).lines() {
        let trimmed = line.trim();
        let mark = ["```", "~~~"].into_iter().find(|mark| trimmed.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) => {
                fence = Some(mark);
                list_indents.clear();
                lines.push("```text".to_owned());
            }
            (Some(open), Some(mark)) if open == mark => {
                fence = None;
                lines.push("```".to_owned());
            }
            // Inside a block, three backticks would end it early.
            (Some(_), _) => lines.push(line.trim_end().replace("```", "'''")),
            (None, None) => {
                // A separate paragraph ends a list; after it, a deeply indented bullet would be read as code.
                let follows_blank = lines.last().is_none_or(|last| last.is_empty());
                if follows_blank && !trimmed.is_empty() && bullet(trimmed).is_none() {
                    list_indents.clear();
                }
                lines.push(prose_line(line, &mut list_indents));
            }
        }
    }
    if fence.is_some() {
        lines.push("```".to_owned());
    }
    lines.dedup_by(|next, last| next.is_empty() && last.is_empty());
    let cleaned = lines.join("\n").trim().to_owned();
    (!cleaned.is_empty()).then_some(cleaned)
}

/// Control characters, and those that change the direction of writing: the compiler refuses them in comments.
fn is_invisible(c: char) -> bool {
    c != '\n' && c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A line outside code blocks. `list_indents` holds the indents of the bullets that are open.
fn prose_line(line: &str, list_indents: &mut Vec<usize>) -> String {
    let text = line.trim();
    if text.is_empty() {
        return String::new();
    }
    let indent = line.chars().take_while(|c| c.is_whitespace()).count();
    let Some(item) = bullet(text) else {
        let heading = text.trim_start_matches('#');
        let is_heading = heading.len() < text.len() && heading.starts_with(' ');
        let line = if is_heading {
            format!("**{}**", inline(heading.trim()).replace("**", ""))
        } else {
            first_safe(&inline(text))
        };
        // Below a bullet, its text goes on.
        return format!("{}{line}", "  ".repeat(list_indents.len()));
    };
    while list_indents.last().is_some_and(|&open| open >= indent) {
        list_indents.pop();
    }
    let level = list_indents.len();
    list_indents.push(indent);
    format!("{}- {}", "  ".repeat(level), inline(item))
}

/// A line whose first character would start something else than a paragraph.
fn first_safe(line: &str) -> String {
    match line.chars().next() {
        Some('>' | '=' | '+') => format!("\\{line}"),
        _ => line.to_owned(),
    }
}

/// What stands behind a bullet or number.
fn bullet(text: &str) -> Option<&str> {
    for mark in ["- ", "* ", "+ ", "\u{2022} "] {
        if let Some(item) = text.strip_prefix(mark) {
            return Some(item.trim());
        }
    }
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|&digits| (1..=2).contains(&digits))?;
    text.get(digits..)?.strip_prefix(". ").map(str::trim)
}

/// The text of a line with everything escaped that rustdoc could trip over.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (piece, taken) = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            '!' if rest.starts_with("![") => image(rest),
            '\\' => escape(rest),
            '<' if address(&rest[1..]).is_some_and(|url| rest[1 + url.len()..].starts_with('>')) => {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                (rest[..end].to_owned(), end)
            }
            '<' | '>' | ']' => (format!("\\{c}"), c.len_utf8()),
            'h' => match address(rest) {
                Some(url) => (format!("<{url}>"), url.len()),
                None => ("h".to_owned(), 1),
            },
            _ => (c.to_string(), c.len_utf8()),
        };
        out.push_str(&piece);
        rest = &rest[taken..];
    }
    out
}

/// Code in backticks as it is, or an escaped backtick when there is no second one.
fn code_span(text: &str) -> (String, usize) {
    let marks = text.len() - text.trim_start_matches('`').len();
    let mark = &text[..marks];
    match text[marks..].find(mark) {
        Some(length) if !text[marks..marks + length].trim().is_empty() => {
            let inner = text[marks..marks + length].trim().trim_matches('`');
            (format!("`{inner}`"), marks + length + marks)
        }
        _ => ("\\`".repeat(marks), marks),
    }
}

/// `[text](address)`: a link when the address is a full one, else the text.
fn link(text: &str) -> (String, usize) {
    match link_parts(text) {
        Some((label, target, taken)) => {
            let label = inline(label);
            let full =
                address(target.trim_matches(['<', '>'])).filter(|url| url.len() >= target.trim().len());
            match full {
                // A label with an address in it would be a link inside a link.
                Some(url) if !label.contains("://") && !label.trim().is_empty() => {
                    (format!("[{label}](<{url}>)"), taken)
                }
                Some(url) => (format!("<{url}>"), taken),
                None => (label, taken),
            }
        }
        None => ("\\[".to_owned(), 1),
    }
}

/// An image, which is left out.
fn image(text: &str) -> (String, usize) {
    match link_parts(&text[1..]) {
        Some((_, _, taken)) => (String::new(), taken + 1),
        None => ("!".to_owned(), 1),
    }
}

/// Label, target and length of a link at the start of `text`.
fn link_parts(text: &str) -> Option<(&str, &str, usize)> {
    let middle = text.find("](")?;
    let label = text.get(1..middle)?;
    if label.contains('[') {
        return None;
    }
    let target = text.get(middle + 2..)?;
    let end = target.find(')')?;
    Some((label, target.get(..end)?.trim(), middle + 2 + end + 1))
}

/// A backslash: kept in front of what may be escaped, escaped itself elsewhere.
fn escape(text: &str) -> (String, usize) {
    match text.chars().nth(1) {
        Some(next) if next.is_ascii_punctuation() => (format!("\\{next}"), 2),
        _ => ("\\\\".to_owned(), 1),
    }
}

/// The address at the start of `text`.
fn address(text: &str) -> Option<&str> {
    let scheme = ["https://", "http://"].into_iter().find(|scheme| text.starts_with(scheme))?;
    let end = text
        .find(|c: char| {
            !c.is_ascii_graphic()
                || matches!(
                    c,
                    '<' | '>' | '"' | '`' | ')' | ']' | '|' | '\\' | '*' | '[' | '(' | '{' | '}' | '^'
                )
        })
        .unwrap_or(text.len());
    let url = text[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
    let host = url[scheme.len()..].split(['/', '?', '#']).next().unwrap_or("");
    host.contains('.').then_some(url)
}

/// Elements that the sources use. Anything else in angle brackets is text, such as `<your-id>`.
const TAGS: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "br",
    "code",
    "colgroup",
    "col",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "li",
    "note",
    "notice",
    "ol",
    "p",
    "pre",
    "props",
    "section",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "warning",
];

/// The text without HTML elements and with entities replaced; elements that end a line become line ends.
fn without_tags(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(['<', '&', '\r', '\u{a0}', '\u{200b}']) {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let (piece, taken) = match rest.chars().next() {
            Some('<') => tag(rest).unwrap_or(("<", 1)),
            Some('&') => entity(rest).unwrap_or(("&", 1)),
            Some('\r') => ("", 1),
            Some('\u{a0}') => (" ", '\u{a0}'.len_utf8()),
            _ => ("", '\u{200b}'.len_utf8()),
        };
        out.push_str(piece);
        rest = &rest[taken..];
    }
    out.push_str(rest);
    out
}

/// What an element at the start of `text` becomes, and its length.
fn tag(text: &str) -> Option<(&'static str, usize)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some(("", 4 + comment.find("-->")? + 3));
    }
    let end = text.find('>')?;
    let inner = text.get(1..end)?;
    let name = inner.trim_start_matches('/');
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next()?.to_ascii_lowercase();
    let closing = inner.starts_with('/');
    TAGS.contains(&name.as_str()).then_some(())?;
    let piece = match (name.as_str(), closing) {
        ("br", _) | ("hr", _) => "\n",
        ("li", false) => "\n- ",
        ("td" | "th", true) => " ",
        (
            "p" | "div" | "ul" | "ol" | "table" | "section" | "pre" | "dl" | "details" | "props" | "notice",
            _,
        ) => "\n\n",
        ("tr" | "li" | "dt" | "dd" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => "\n",
        _ => "",
    };
    Some((piece, end + 1))
}

/// The character of an entity at the start of `text`, and its length.
fn entity(text: &str) -> Option<(&'static str, usize)> {
    const ENTITIES: &[(&str, &str)] = &[
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
        ("&#x26;", "&"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&apos;", "'"),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&#160;", " "),
    ];
    ENTITIES.iter().find(|(name, _)| text.starts_with(name)).map(|(name, character)| (*character, name.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_text_becomes_plain_markdown() {
        let cases = [
            ("See [Regions](~~25609~~).", "See Regions."),
            ("See [this](https://example.com/a?b=1).", "See [this](<https://example.com/a?b=1>)."),
            ("Go to https://example.com/x, then.", "Go to <https://example.com/x>, then."),
            ("A list [1,2] of `Vec<u8>` and <b>bold</b>.", "A list \\[1,2\\] of `Vec<u8>` and bold."),
            ("<p>One</p><ul><li>a</li><li>b &lt; c</li></ul>", "One\n\n- a\n\n- b \\< c"),
            ("Put <your-id> here", "Put \\<your-id\\> here"),
            ("- a\n    - b\n    - c\n- d", "- a\n  - b\n  - c\n- d"),
            ("- a\n\ntext\n\n    - b\n    - c", "- a\n\ntext\n\n- b\n- c"),
            ("- a\n    - b\n```\nx\n```\n    - c", "- a\n  - b\n```text\nx\n```\n- c"),
            ("- a\n  goes on\n    - b\ngoes on", "- a\n  goes on\n  - b\n    goes on"),
            ("        deep text", "deep text"),
            ("```json\n{\"a\": [1]}\n```", "```text\n{\"a\": [1]}\n```"),
            ("```\nnever closed", "```text\nnever closed\n```"),
            ("one ` backtick", "one \\` backtick"),
            ("## Note", "**Note**"),
            ("![picture](a.png)text", "text"),
            ("C:\\Users [x", "C:\\\\Users \\[x"),
            ("1. first\n2. second", "- first\n- second"),
            ("one\rtwo\u{202e}\u{0}", "one\ntwo"),
        ];
        let failures: Vec<String> = cases
            .iter()
            .filter(|(text, expected)| clean(text).as_deref() != Some(*expected))
            .map(|(text, expected)| format!("{text:?}: expected {expected:?}, got {:?}", clean(text)))
            .collect();
        assert!(failures.is_empty(), "{}", failures.join("\n"));
        assert_eq!(clean(" <br/> \n\u{202e}"), None);
    }
}
