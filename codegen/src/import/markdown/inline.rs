//! What is inside of a line: code, links, emphasis, and characters that Markdown would take for marks.

/// A label or a run of characters that is longer is text. Keeps the time in proportion to the text.
const LONGEST: usize = 400;

/// The text of a line with everything escaped that rustdoc could trip over.
pub(super) fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let (piece, taken) = match c {
            '`' => code_span(rest),
            '[' => link(rest),
            '!' if rest.starts_with("![") => image(rest),
            '\\' => escape(rest),
            '<' => angle_bracket(rest),
            '&' => ampersand(rest),
            '*' | '_' | '~' => mark(c, &out, rest),
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

/// Code in backticks, or an escaped backtick when there is no second one.
fn code_span(text: &str) -> (String, usize) {
    let marks = run(text, '`');
    let end = if marks == 1 { odd_backtick(text) } else { None };
    match end.or_else(|| closing(&text[marks..], marks).map(|length| marks + length)) {
        Some(end) if !text[marks..end].trim().is_empty() => (code(text[marks..end].trim()), end + marks),
        _ => ("\\`".repeat(marks), marks),
    }
}

/// `text` as code.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// The place of the last backtick in the word at the start of `text`, when the word has an odd number of them: a list
/// of special characters, the backtick among them.
fn odd_backtick(text: &str) -> Option<usize> {
    let start = &text[..text.bytes().take(LONGEST).take_while(u8::is_ascii_graphic).count()];
    let marks = start.matches('`').count();
    (marks >= 3 && marks % 2 == 1 && !start.contains("``")).then(|| start.rfind('`'))?
}

/// The place of the first run of exactly `marks` backticks.
fn closing(text: &str, marks: usize) -> Option<usize> {
    let mut start = 0;
    while let Some(found) = text[start..].find('`') {
        let length = run(&text[start + found..], '`');
        if length == marks {
            return Some(start + found);
        }
        start += found + length;
    }
    None
}

fn run(text: &str, mark: char) -> usize {
    text.len() - text.trim_start_matches(mark).len()
}

/// `[text](address)`: a link when the address is a full one, else the text.
fn link(text: &str) -> (String, usize) {
    let Some((label, target, taken)) = link_parts(text) else { return ("\\[".to_owned(), 1) };
    let label = inline(label);
    let full = address(target.trim_matches(['<', '>'])).filter(|url| url.len() >= target.trim().len());
    match full {
        // A label with an address in it would be a link inside a link.
        Some(url) if !label.contains("://") && !label.trim().is_empty() => {
            (format!("[{label}](<{url}>)"), taken)
        }
        Some(url) => (format!("<{url}>"), taken),
        None => (label, taken),
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
    let mut depth = 0;
    let end = text.char_indices().take(LONGEST).find_map(|(index, c)| {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(index)
    })?;
    let target = text[end + 1..].strip_prefix('(')?;
    let length = target.char_indices().take(4 * LONGEST).find(|(_, c)| *c == ')')?.0;
    Some((&text[1..end], target[..length].trim(), end + 2 + length + 1))
}

/// A backslash: kept in front of what may be escaped, escaped itself elsewhere.
fn escape(text: &str) -> (String, usize) {
    match text.chars().nth(1) {
        Some(next) if next.is_ascii_punctuation() => (format!("\\{next}"), 2),
        _ => ("\\\\".to_owned(), 1),
    }
}

/// `<`: the beginning of an address, or escaped where it could be that of an element.
fn angle_bracket(text: &str) -> (String, usize) {
    if let Some(url) = address(&text[1..]).filter(|url| text[1 + url.len()..].starts_with('>')) {
        return (format!("<{url}>"), url.len() + 2);
    }
    let is_element = text[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    (if is_element { "\\<" } else { "<" }.to_owned(), 1)
}

/// `&`, escaped where it could be an entity.
fn ampersand(text: &str) -> (String, usize) {
    let name = text[1..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '#').count();
    let is_entity = name > 0 && text[1 + name..].starts_with(';');
    (if is_entity { "\\&" } else { "&" }.to_owned(), 1)
}

/// Marks of emphasis, behind what is written already: emphasis when they were meant so, else escaped.
fn mark(c: char, before: &str, text: &str) -> (String, usize) {
    let marks = run(text, c);
    let inside = &text[marks..];
    let before = before.chars().next_back();
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (mark, found) = match (c, marks) {
        ('*', 2) => ("**", inside.find("**").filter(|end| run(&inside[*end..], '*') == 2)),
        ('*', 1) if !is_word(before) => ("*", inside.find('*').filter(|end| is_pair(inside, *end))),
        ('_', _) if is_word(before) && is_word(inside.chars().next()) => return ("_".repeat(marks), marks),
        ('~', 1) => return ("~".to_owned(), 1),
        _ => ("", None),
    };
    match found.map(|end| (end, inside[..end].trim())) {
        Some((end, inner)) if !inner.is_empty() => {
            let taken = marks + end + marks;
            let after = text[taken..].chars().next();
            (emphasized(mark, &inline(inner), before, after), taken)
        }
        _ => (format!("\\{c}").repeat(marks), marks),
    }
}

/// Whether the star at `end` ends what a star in front of `text` began.
fn is_pair(text: &str, end: usize) -> bool {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let after = text[end + 1..].chars().next();
    is_word(text.chars().next())
        && is_word(text[..end].chars().next_back())
        && !is_word(after)
        && after != Some('*')
}

/// Emphasis between two characters. Between a letter and a punctuation mark Markdown sees none, so a space is put there.
fn emphasized(mark: &str, inner: &str, before: Option<char>, after: Option<char>) -> String {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric());
    let is_other = |c: Option<char>| c.is_some_and(|c| !c.is_alphanumeric());
    let left = if is_other(inner.chars().next()) && is_letter(before) { " " } else { "" };
    let right = if is_other(inner.chars().next_back()) && is_letter(after) { " " } else { "" };
    format!("{left}{mark}{inner}{mark}{right}")
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
