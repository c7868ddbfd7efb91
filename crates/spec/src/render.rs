//! Mistakes as text for a terminal, each with the line that it is in.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diagnostics::{Diagnostic, Diagnostics, File, Files, Severity};
use crate::location::Location;
use crate::node::{self, Node, Value};

/// Columns of the terminal that mistakes are shown on.
const WIDTH: usize = 120;

/// Bytes of a line that are looked at on either side of a mistake: more than what is shown, and less than the whole of a
/// file that is one line.
const SHOWN: usize = 1_000;

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
        let renderer = Renderer::plain().term_width(WIDTH);
        let mut out = String::new();
        for of_file in placed.iter().take(RENDERED).collect::<Vec<_>>().chunk_by(|a, b| a.0.file == b.0.file)
        {
            let file = of_file.first().and_then(|(at, _)| files.get(*at));
            let lines: Vec<&str> = file.map(|file| file.text.lines().collect()).unwrap_or_default();
            let mut cursor = Cursor::default();
            for (at, diagnostic) in of_file {
                let source = (at.line as usize).checked_sub(1).and_then(|index| lines.get(index).copied());
                let excerpt = source.map(|line| Excerpt::new(line, cursor.offset(line, *at)));
                let report = report(diagnostic, file, *at, excerpt);
                out.push_str(&renderer.render(&[report]));
                out.push_str("\n\n");
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

/// A mistake as it is shown.
fn report<'r>(
    diagnostic: &'r Diagnostic,
    file: Option<&'r File>,
    at: Location,
    excerpt: Option<Excerpt<'r>>,
) -> Group<'r> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut report = Group::with_title(level.primary_title(diagnostic.message.as_str()));
    if let Some(file) = file {
        let (path, line, column) = (file.path.as_str(), at.line as usize, at.column as usize);
        let origin = Origin::path(path).line(line).char_column(column);
        report = match excerpt.map(|excerpt| (excerpt.is_whole, excerpt.snippet(line))) {
            // The column of a whole line follows from the mark in it.
            Some((true, snippet)) => report.element(snippet.path(path)),
            Some((false, snippet)) => report.element(origin).element(snippet),
            None => report.element(origin),
        };
    }
    if let Some(hint) = &diagnostic.hint {
        report = report.element(Level::HELP.with_name("hint").message(hint.as_str()));
    }
    report
}

/// The line that a mistake is in, or what is near the mistake when the line is long.
struct Excerpt<'t> {
    text: &'t str,
    /// The token that is marked.
    token: Range<usize>,
    is_whole: bool,
}

impl<'t> Excerpt<'t> {
    fn new(line: &'t str, offset: usize) -> Excerpt<'t> {
        let is_boundary = |offset: &usize| line.is_char_boundary(*offset);
        let start = (offset.saturating_sub(SHOWN)..=offset).find(is_boundary).unwrap_or(offset);
        let end = (offset.saturating_add(SHOWN)..line.len()).find(is_boundary).unwrap_or(line.len());
        let text = line.get(start..end).unwrap_or_default();
        let token = token_length(text.get(offset - start..).unwrap_or_default());
        Excerpt { text, token: offset - start..offset - start + token, is_whole: text.len() == line.len() }
    }

    fn snippet(self, line: usize) -> Snippet<'t, Annotation<'t>> {
        let mark = AnnotationKind::Primary.span(self.token);
        Snippet::source(self.text).line_start(line).annotation(mark)
    }
}

/// Where columns of a line are in its text. Mistakes come in the order of columns; a long line is not counted from its
/// start for each of them.
#[derive(Default)]
struct Cursor {
    line: u32,
    column: usize,
    offset: usize,
}

impl Cursor {
    fn offset(&mut self, line: &str, at: Location) -> usize {
        if self.line != at.line {
            *self = Cursor { line: at.line, column: 1, offset: 0 };
        }
        let rest = line.get(self.offset..).unwrap_or_default();
        let passed = (at.column as usize).saturating_sub(self.column);
        let step = rest.char_indices().nth(passed).map_or(rest.len(), |(offset, _)| offset);
        (self.column, self.offset) = (self.column + passed, self.offset + step);
        self.offset
    }
}

/// How many bytes the JSON token at the start of `text` has.
fn token_length(text: &str) -> usize {
    let mut escaped = false;
    let end = match text.chars().next() {
        Some(quote @ ('"' | '\'')) => text
            .char_indices()
            .skip(1)
            .find(|(_, character)| {
                let closing = *character == quote && !escaped;
                escaped = *character == '\\' && !escaped;
                closing
            })
            .map(|(offset, quote)| offset + quote.len_utf8()),
        _ => text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '+' | '.' | '_')),
    };
    let first = text.chars().next().map_or(0, char::len_utf8);
    end.unwrap_or(text.len()).max(first)
}

impl Files {
    /// Where exactly the mistakes of a file are: it is read once more to follow their paths, which costs nothing as long
    /// as there are no mistakes.
    fn place<'d>(&self, diagnostics: &[&'d Diagnostic], placed: &mut Vec<(Location, &'d Diagnostic)>) {
        let with_path = diagnostics.iter().find(|diagnostic| !diagnostic.path.is_empty());
        let file = with_path.and_then(|diagnostic| Some((self.get(diagnostic.at)?, diagnostic.at.file)));
        let root = file.and_then(|(file, index)| node::recover(&file.text, index, &mut Diagnostics::new()));
        let mut nodes = HashMap::new();
        if let Some(root) = &root {
            index(root, &mut nodes);
        }
        let mut keys = Keys::new();
        placed.extend(diagnostics.iter().map(|diagnostic| {
            let node = nodes.get(&diagnostic.at.order()).filter(|_| !diagnostic.path.is_empty());
            (node.map_or(diagnostic.at, |node| follow(node, diagnostic, &mut keys)), *diagnostic)
        }));
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

/// Where the last step of the path that exists stands: the value there, or its key when that is what is wrong.
fn follow<'n>(node: &'n Node<'_>, diagnostic: &Diagnostic, keys: &mut Keys<'n>) -> Location {
    let (mut node, mut at) = (node, node.at);
    for step in diagnostic.path.split('/') {
        match &node.value {
            Value::Object(entries) => {
                let known = keys.entry(node.at.order()).or_insert_with(|| {
                    entries.iter().enumerate().map(|(index, entry)| (&*entry.key, index)).collect()
                });
                let Some(entry) = known.get(step).and_then(|index| entries.get(*index)) else { break };
                (node, at) = (&entry.value, if diagnostic.is_about_key { entry.at } else { entry.value.at });
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
