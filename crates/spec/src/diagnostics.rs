//! What is wrong with a spec: where, what, and what would be right.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;

use crate::node::{self, Location, Node, Value};

/// Columns of a source line that are shown around a mistake.
const SHOWN: usize = 100;

/// Mistakes that are shown; the others are counted.
const RENDERED: usize = 1_000;

/// How bad a mistake is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// Worth a look.
    Warning,
}

/// One mistake.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// The object, or the value itself, that the mistake is in.
    pub at: Location,
    /// Keys and indices that lead from there to the mistake, joined by `/`.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What would be right.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// Adds what would be right.
    pub fn hint(&mut self, hint: impl Into<String>) -> &mut Diagnostic {
        self.hint = Some(hint.into());
        self
    }

    /// Points at a key of the object, or deeper: `success/2`.
    pub fn key(&mut self, path: impl Into<String>) -> &mut Diagnostic {
        self.path = path.into();
        self
    }
}

/// The mistakes found so far.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// Objects of which a part could not be read, by file, line and column.
    doubted: HashSet<(u32, u32, u32)>,
}

impl Diagnostics {
    /// None yet.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds an error.
    pub fn error(&mut self, at: Location, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Severity::Error, at, message.into())
    }

    /// Adds a warning.
    pub fn warning(&mut self, at: Location, message: impl Into<String>) -> &mut Diagnostic {
        self.add(Severity::Warning, at, message.into())
    }

    fn add(&mut self, severity: Severity, at: Location, message: String) -> &mut Diagnostic {
        let index = self.list.len();
        self.list.push(Diagnostic { severity, at, path: String::new(), message, hint: None });
        // In range: it was pushed in the line above.
        &mut self.list[index]
    }

    /// Takes over the mistakes of another list, but for those in objects of which a part could not be read: they may be
    /// nothing but its consequences.
    pub fn append(&mut self, other: Diagnostics) {
        let Diagnostics { list, doubted } = other;
        let known = &self.doubted;
        self.list.extend(list.into_iter().filter(|diagnostic| !known.contains(&diagnostic.at.order())));
        self.doubted.extend(doubted);
    }

    /// Notes that a part of the object at `at` could not be read.
    pub(crate) fn doubt(&mut self, at: Location) {
        if at.is_known() {
            self.doubted.insert(at.order());
        }
    }

    /// All of them, in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them as text for a terminal, sorted by file, line and column, with a count at the end. Empty when there
    /// is none.
    pub fn render(&self, files: &Files) -> String {
        let mut placed: Vec<(Location, &Diagnostic)> = Vec::with_capacity(self.list.len());
        let mut by_file: BTreeMap<u32, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in &self.list {
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
        let errors = self.list.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
        let warnings = self.list.len() - errors;
        let counts: Vec<String> = [(errors, "error"), (warnings, "warning")]
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}{}", if count == 1 { "" } else { "s" }))
            .collect();
        if counts.is_empty() { String::new() } else { counts.join(", ") + "\n" }
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The files that specs were read from; a [`Location`] holds an index into them.
#[derive(Clone, Debug, Default)]
pub struct Files {
    files: Vec<File>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path as messages show it, with `/` between folders.
    pub path: String,
    /// What is in it.
    pub text: String,
}

impl Files {
    /// Adds a file and returns its index.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> u32 {
        let index = self.next_index();
        self.files.push(File { path: path.into(), text: text.into() });
        index
    }

    /// The index that the next file will get.
    pub fn next_index(&self) -> u32 {
        u32::try_from(self.files.len()).unwrap_or(u32::MAX)
    }

    /// The file that `location` is in.
    pub fn get(&self, location: Location) -> Option<&File> {
        self.files.get(location.file as usize).filter(|_| location.is_known())
    }

    /// All files, in the order they were added.
    pub fn iter(&self) -> std::slice::Iter<'_, File> {
        self.files.iter()
    }

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
