//! Mistakes as text for a terminal, each with the line that it is in.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use crate::diagnostics::{Diagnostic, Diagnostics, Files, Severity};
use crate::location::Location;
use crate::node::{self, Node, Value};

/// Columns of a source line that are shown around a mistake.
const SHOWN: usize = 100;

/// Mistakes that are shown; the others are counted.
const RENDERED: usize = 1_000;

impl Diagnostics {
    /// All of them as text for a terminal, sorted by file, line and column, with a count at the end. Empty when there
    /// is none.
    pub fn render(&self, files: &Files) -> String {
        let mut placed: Vec<(Location, &Diagnostic)> = Vec::with_capacity(self.len());
        let mut by_file: BTreeMap<u32, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in self {
            by_file.entry(diagnostic.at.file).or_default().push(diagnostic);
        }
        for diagnostics in by_file.into_values() {
            files.place(&diagnostics, &mut placed);
        }
        placed.sort_by_key(|(at, diagnostic)| (at.order(), diagnostic.severity));
        let mut out = String::new();
        for of_file in placed.iter().take(RENDERED).collect::<Vec<_>>().chunk_by(|a, b| a.0.file == b.0.file)
        {
            let lines: Vec<&str> = of_file
                .first()
                .and_then(|(at, _)| files.get(*at))
                .map(|file| file.text.lines().collect())
                .unwrap_or_default();
            // Mistakes come in the order of lines; a long line is not taken apart for each of them.
            for of_line in of_file.chunk_by(|a, b| a.0.line == b.0.line) {
                let number = of_line.first().map_or(0, |(at, _)| at.line as usize);
                let line = number.checked_sub(1).and_then(|index| lines.get(index));
                let line: Option<Vec<char>> = line.map(|line| line.chars().map(printed).collect());
                for (at, diagnostic) in of_line {
                    files.render(*at, diagnostic, line.as_deref(), &mut out);
                    out.push('\n');
                }
            }
        }
        if let Some(more) = placed.len().checked_sub(RENDERED).filter(|more| *more > 0) {
            out.push_str(&format!("and {more} more\n\n"));
        }
        out.push_str(&self.count());
        out
    }

    fn count(&self) -> String {
        let errors = self.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        let warnings = self.len() - errors;
        let counts: Vec<String> = [(errors, "error"), (warnings, "warning")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}{}", if count == 1 { "" } else { "s" }))
            .collect();
        if counts.is_empty() { String::new() } else { counts.join(", ") + "\n" }
    }
}

impl Files {
    /// Where exactly the mistakes of a file are: it is read once more to follow their paths, which costs nothing as long
    /// as there are no mistakes.
    fn place<'d>(&self, diagnostics: &[&'d Diagnostic], placed: &mut Vec<(Location, &'d Diagnostic)>) {
        let with_path = diagnostics.iter().find(|diagnostic| !diagnostic.path.is_empty());
        let file = with_path.and_then(|diagnostic| Some((self.get(diagnostic.at)?, diagnostic.at.file)));
        let root = file.and_then(|(file, index)| node::read(&file.text, index, &mut Diagnostics::new()));
        let mut nodes = HashMap::new();
        if let Some(root) = &root {
            index(root, &mut nodes);
        }
        let mut keys = Keys::new();
        placed.extend(diagnostics.iter().map(|diagnostic| {
            let node = nodes.get(&diagnostic.at.order()).filter(|_| !diagnostic.path.is_empty());
            (node.map_or(diagnostic.at, |node| follow(node, &diagnostic.path, &mut keys)), *diagnostic)
        }));
    }

    /// `source` is the line of the file.
    fn render(&self, at: Location, diagnostic: &Diagnostic, source: Option<&[char]>, out: &mut String) {
        let severity = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let mut lines = vec![format!("{severity}: {}", diagnostic.message)];
        let number = at.line.to_string();
        let margin = " ".repeat(number.len());
        if let Some(file) = self.get(at) {
            lines.push(format!("{margin}--> {}:{}:{}", file.path, at.line, at.column));
            if let Some(source) = source {
                let (shown, marker) = excerpt(source, at.column as usize - 1);
                lines.push(format!("{margin} |"));
                lines.push(format!("{number} | {shown}"));
                lines.push(format!("{margin} | {marker}"));
            }
        }
        if let Some(hint) = &diagnostic.hint {
            lines.push(format!("{margin} = hint: {hint}"));
        }
        for line in lines {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }
}

fn printed(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}

/// The part of a source line around `column` (counted from 0), and a line with marks below the token there.
fn excerpt(characters: &[char], column: usize) -> (String, String) {
    let indent = characters.iter().take_while(|c| **c == ' ').count().min(column);
    let first = if column - indent < SHOWN * 3 / 4 { indent } else { column - SHOWN / 2 };
    let last = characters.len().min(first + SHOWN);
    let width =
        token_width(characters.get(column..).unwrap_or_default()).min(last.saturating_sub(column)).max(1);
    let (before, after) = (first > indent, last < characters.len());
    let mut shown: String = characters.get(first..last).unwrap_or_default().iter().collect();
    let mut offset = column - first;
    if before {
        shown.insert_str(0, "...");
        offset += 3;
    }
    if after {
        shown.push_str("...");
    }
    (shown, " ".repeat(offset) + &"^".repeat(width))
}

/// How many characters the JSON token at the start of `characters` takes; 1 for brackets.
fn token_width(characters: &[char]) -> usize {
    match characters.first() {
        Some('"') => {
            let mut escaped = false;
            let end = characters.iter().skip(1).position(|character| {
                let closing = *character == '"' && !escaped;
                escaped = *character == '\\' && !escaped;
                closing
            });
            end.map_or(1, |end| end + 2)
        }
        _ => characters.iter().take_while(|c| c.is_alphanumeric() || matches!(c, '-' | '+' | '.')).count(),
    }
}

/// Adds all nodes by where they start.
fn index<'n, 'a>(node: &'n Node<'a>, nodes: &mut HashMap<(u32, u32, u32), &'n Node<'a>>) {
    nodes.insert(node.at.order(), node);
    match &node.value {
        Value::Array(elements) => elements.iter().for_each(|element| index(element, nodes)),
        Value::Object(entries) => entries.iter().for_each(|entry| index(&entry.value, nodes)),
        _ => {}
    }
}

/// The keys of objects that were looked into, by where the objects start.
type Keys<'n> = HashMap<(u32, u32, u32), HashMap<&'n str, usize>>;

/// Where the last step of `path` that exists stands: the key of an object, the value in an array.
fn follow<'n>(node: &'n Node<'_>, path: &str, keys: &mut Keys<'n>) -> Location {
    let (mut node, mut at) = (node, node.at);
    for step in path.split('/') {
        match &node.value {
            Value::Object(entries) => {
                let known = keys.entry(node.at.order()).or_insert_with(|| {
                    entries.iter().enumerate().map(|(index, entry)| (&*entry.key, index)).collect()
                });
                let Some(entry) = known.get(step).and_then(|index| entries.get(*index)) else { break };
                (node, at) = (&entry.value, entry.at);
            }
            Value::Array(elements) => {
                let index = step.parse::<usize>().ok();
                let Some(element) = index.and_then(|index| elements.get(index)) else { break };
                (node, at) = (element, element.at);
            }
            _ => break,
        }
    }
    at
}
