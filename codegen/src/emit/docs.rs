//! Doc comments.

/// Width that prose is wrapped at, the comment marks left out.
const WIDTH: usize = 120;

/// `text` as a doc comment: each line with `prefix` (`///` or `//!`, indented), long paragraphs wrapped. Characters
/// that a comment must not have are left out.
pub(super) fn comment(prefix: &str, text: &str) -> String {
    let mut lines = String::new();
    let mut fenced = false;
    let text = text.replace(|c| c != '\n' && is_refused(c), "");
    for line in text.trim().lines().map(str::trim_end) {
        fenced ^= line.trim_start().starts_with("```");
        if fenced || line.len() <= WIDTH {
            push(&mut lines, prefix, line);
        } else {
            wrap(&mut lines, prefix, line);
        }
    }
    lines
}

/// `item` below its doc comment, or behind it where both fit into one line.
pub(super) fn documented(indent: &str, text: &str, item: &str) -> String {
    let line = format!("{indent}/** {text} */ {item}");
    let refused = |c| matches!(c, '\n' | '*') || is_refused(c);
    if !text.contains(refused) && line.chars().count() <= super::rust::WIDTH {
        return line + "\n";
    }
    format!("{}{indent}{item}\n", comment(&format!("{indent}///"), text))
}

fn wrap(lines: &mut String, prefix: &str, line: &str) {
    let text = line.trim_start();
    let indent = hanging_indent(line.len() - text.len(), text);
    let mut current = line.get(..line.len() - text.len()).unwrap_or_default().to_owned();
    let mut fresh = true;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let fits = current.len() + 1 + word.len() <= WIDTH;
        if !fresh && !fits && !begins_construct(word) {
            push(lines, prefix, &current);
            current = " ".repeat(indent);
            fresh = true;
        }
        if !fresh {
            current.push(' ');
        }
        current.push_str(word);
        fresh = false;
    }
    push(lines, prefix, &current);
}

/// Where the second line of a list item starts.
fn hanging_indent(indent: usize, text: &str) -> usize {
    let marker = text.split(' ').next().unwrap_or_default();
    let number = marker.trim_end_matches(['.', ')']);
    let numbered =
        number.len() < marker.len() && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    if matches!(marker, "-" | "*" | "+") || numbered { indent + marker.len() + 1 } else { indent }
}

/// Whether Markdown would take a line that starts with `word` for something else than prose.
fn begins_construct(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    let numbered = number.len() < word.len() && number.chars().all(|c| c.is_ascii_digit());
    word.starts_with(['#', '>', '|', '='])
        || matches!(word, "-" | "*" | "+")
        || word.starts_with("---")
        || numbered
}

fn push(lines: &mut String, prefix: &str, line: &str) {
    lines.push_str(prefix);
    if !line.is_empty() {
        lines.push(' ');
        lines.push_str(line);
    }
    lines.push('\n');
}

/// The first sentence of `text`, or its first line.
pub(super) fn first_sentence(text: &str) -> &str {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.find(". ") {
        Some(end) => &line[..=end],
        None => line,
    }
}

/// `text` in backticks; `None` when Markdown cannot hold it there, or it is too long for a comment.
pub(super) fn code(text: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let fits = !text.trim().is_empty() && text.len() <= LONGEST;
    (fits && !text.contains('`') && !text.contains(is_refused)).then(|| format!("`{text}`"))
}

/// Whether the compiler refuses a character in a comment, or it has no place in a line: control characters, and those
/// that change the direction of writing.
fn is_refused(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
