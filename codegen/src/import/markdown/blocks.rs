//! Paragraphs, lists, quotes, tables, headings and code: read leniently, written so that they are what they were.

use super::inline::inline;

/// The lines of `text`, each kind of block set apart from the next.
pub(super) fn cleaned(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut blocks = Blocks::default();
    let mut next = 0;
    while let Some(rest) = lines.get(next..).filter(|rest| !rest.is_empty()) {
        next += blocks.take(rest);
    }
    blocks.lines.join("\n").trim().to_owned()
}

#[derive(Default)]
struct Blocks {
    lines: Vec<String>,
    /// The items of lists that are open, the outermost first.
    items: Vec<Item>,
}

/// An item of a list.
struct Item {
    /// How far it was indented in the source.
    indent: usize,
    /// How long its marker is now.
    marker: usize,
}

impl Blocks {
    /// Takes the block that begins with the first of `lines`, and returns how many lines it has.
    fn take(&mut self, lines: &[&str]) -> usize {
        let line = lines[0];
        let text = line.trim();
        if text.is_empty() || is_rule(text) {
            self.blank();
        } else if let Some(mark) = fence(text) {
            return self.code(mark, lines);
        } else if text.starts_with('>') {
            return self.quote(lines);
        } else if let Some(rows) = rows(lines) {
            return self.table(rows, lines);
        } else if let Some(heading) = heading(text) {
            self.leave_items(indent(line));
            self.heading(&inline(heading));
        } else if let Some((marker, rest)) = item(text) {
            self.item(indent(line), &marker, rest);
        } else {
            self.prose(indent(line), text);
        }
        1
    }

    /// A line between two blocks, once.
    fn blank(&mut self) {
        if !self.is_after_blank() {
            self.lines.push(String::new());
        }
    }

    fn is_after_blank(&self) -> bool {
        self.lines.last().is_none_or(|last| last.is_empty())
    }

    /// Adds a line inside of the items that are open.
    fn push(&mut self, line: &str) {
        let indent = self.items.iter().map(|item| item.marker).sum();
        self.lines.push(format!("{:indent$}{line}", "").trim_end().to_owned());
    }

    /// Leaves the items that a block with this indent does not belong to.
    fn leave_items(&mut self, indent: usize) {
        // Nobody follows deeper lists, and each level makes the lines in it longer.
        const DEEPEST: usize = 8;
        while self.items.last().is_some_and(|item| item.indent + 2 > indent || self.items.len() >= DEEPEST) {
            self.items.pop();
        }
    }

    /// Rustdoc would put headings of the source into its own contents, so they are bold lines.
    fn heading(&mut self, text: &str) {
        let text = text.replace("**", "");
        if text.trim().is_empty() {
            return;
        }
        self.blank();
        self.push(&format!("**{}**", text.trim()));
        self.blank();
    }

    fn item(&mut self, indent: usize, marker: &str, rest: &str) {
        let is_first = self.items.is_empty();
        self.leave_items(indent);
        if is_first && !self.is_after_blank() {
            self.blank();
        }
        self.push(&format!("{marker}{}", inline(rest)));
        self.items.push(Item { indent, marker: marker.len() });
    }

    fn prose(&mut self, indent: usize, text: &str) {
        // Without an empty line before it, a line goes on with the item that it stands below.
        if self.is_after_blank() {
            self.leave_items(indent);
        }
        let text = inline(text);
        let bold = text.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
        match bold.filter(|inner| !inner.contains("**") && self.items.is_empty()) {
            Some(heading) => self.heading(heading),
            None => self.push(&text),
        }
    }

    fn code(&mut self, mark: &str, lines: &[&str]) -> usize {
        let outer = indent(lines[0]);
        self.leave_items(outer);
        self.push("```text");
        let inner = lines[1..].iter().take_while(|line| !is_end_of_fence(line.trim(), mark));
        let mut count = 1;
        for line in inner {
            let start = outer.min(indent(line));
            let line: String = line.chars().skip(start).collect();
            // Three backticks would end the block early.
            self.push(&line.replace("```", "'''"));
            count += 1;
        }
        self.push("```");
        count + usize::from(count < lines.len())
    }

    fn quote(&mut self, lines: &[&str]) -> usize {
        let mut inner = String::new();
        let mut count = 0;
        let mut is_prose = false;
        for line in lines {
            let text = line.trim();
            let quoted = text.starts_with('>');
            if !(quoted || is_prose && goes_on(text)) {
                break;
            }
            let text = unquoted(text);
            is_prose = !text.trim().is_empty();
            inner.push_str(text);
            inner.push('\n');
            count += 1;
        }
        let inner = cleaned(&inner);
        self.leave_items(indent(lines[0]));
        if !inner.is_empty() {
            self.blank();
            inner.lines().for_each(|line| self.push(&format!("> {line}")));
            self.blank();
        }
        count
    }

    fn table(&mut self, rows: usize, lines: &[&str]) -> usize {
        self.items.clear();
        self.blank();
        let columns = cells(lines[0]).len();
        for (index, row) in lines[..rows].iter().enumerate().filter(|(_, row)| !is_separator(row)) {
            let mut row: Vec<String> = cells(row).iter().map(|cell| inline(cell)).collect();
            row.resize(columns, String::new());
            self.push(&format!("| {} |", row.join(" | ")));
            if index == 0 {
                self.push(&format!("|{}", "---|".repeat(columns)));
            }
        }
        self.blank();
        rows
    }
}

fn indent(line: &str) -> usize {
    line.chars().take_while(|c| c.is_whitespace()).count()
}

/// Whether a line only separates; below a paragraph it would make a heading of it.
fn is_rule(text: &str) -> bool {
    let mark = text.chars().next().filter(|c| matches!(c, '-' | '=' | '*' | '_' | '+'));
    mark.is_some_and(|mark| text.chars().all(|c| c == mark || c == ' '))
}

/// The marks that begin a block of code.
fn fence(text: &str) -> Option<&str> {
    let of = |mark: char| text.len() - text.trim_start_matches(mark).len();
    match (of('`'), of('~')) {
        // Behind the marks may be a language, but no code.
        (marks @ 3.., _) if !text[marks..].contains('`') => Some(&text[..marks]),
        (_, marks @ 3..) => Some(&text[..marks]),
        _ => None,
    }
}

fn is_end_of_fence(text: &str, mark: &str) -> bool {
    text.strip_prefix(mark).is_some_and(|rest| rest.chars().all(|c| mark.starts_with(c)))
}

/// Whether a line goes on with the paragraph above it.
fn goes_on(text: &str) -> bool {
    let is_other = text.is_empty()
        || is_rule(text)
        || text.starts_with('|')
        || fence(text).is_some()
        || heading(text).is_some();
    !is_other && item(text).is_none()
}

/// A line without the marks of a quote. Quotes inside of quotes are one.
fn unquoted(text: &str) -> &str {
    let mut text = text;
    while let Some(rest) = text.trim_start().strip_prefix('>') {
        text = rest.strip_prefix(' ').unwrap_or(rest);
    }
    text
}

/// The text of a heading. A single `#` without a space behind it is none.
fn heading(text: &str) -> Option<&str> {
    let rest = text.trim_start_matches('#');
    let marks = text.len() - rest.len();
    let is_heading = marks > 0 && (marks > 1 || rest.starts_with(' '));
    is_heading.then(|| rest.trim().trim_end_matches('#').trim_end())
}

/// The marker of an item, as it is written, and what stands behind it.
fn item(text: &str) -> Option<(String, &str)> {
    for mark in ["- ", "* ", "+ ", "\u{2022} ", "\u{b7} "] {
        if let Some(rest) = text.strip_prefix(mark) {
            return Some(("- ".to_owned(), rest.trim()));
        }
    }
    let digits = text.find(|c: char| !c.is_ascii_digit()).filter(|&digits| (1..=2).contains(&digits))?;
    let (number, rest) = text.split_at(digits);
    let rest = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))?;
    Some((format!("{number}. "), rest.trim()))
}

/// How many of `lines` are rows of a table that begins with the first.
fn rows(lines: &[&str]) -> Option<usize> {
    let has_bars = |line: &&&str| line.trim().starts_with('|');
    let is_table =
        lines[0].contains('|') && lines.get(1).is_some_and(|line| line.contains('|') && is_separator(line));
    let framed = lines.iter().take_while(has_bars).count();
    match framed {
        0 if is_table => Some(lines.iter().take_while(|line| line.contains('|')).count()),
        0 => None,
        // One line with bars may be anything.
        1 if !lines[0].trim().ends_with('|') => None,
        rows => Some(rows),
    }
}

fn is_separator(row: &str) -> bool {
    row.contains('-') && row.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// The cells of a row of a table.
fn cells(row: &str) -> Vec<String> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let row = row.strip_suffix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    for c in row.chars() {
        match c {
            '|' if !is_escaped => cells.push(String::new()),
            _ => cells.last_mut().into_iter().for_each(|cell| cell.push(c)),
        }
        is_escaped = c == '\\' && !is_escaped;
    }
    cells.iter().map(|cell| cell.trim().to_owned()).collect()
}
