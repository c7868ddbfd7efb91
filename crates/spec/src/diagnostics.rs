//! Mistakes in specs: where they are, what is wrong, and what would be right.

use std::collections::HashSet;

use crate::location::Location;

/// The severity of a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A mistake with which nothing can be generated.
    Error,
    /// Possibly a mistake.
    Warning,
}

/// One mistake.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Its severity.
    pub severity: Severity,
    /// The object, or the value itself, that the mistake is in.
    pub at: Location,
    /// Keys and indices that lead from there to the mistake, joined by `/`.
    pub path: String,
    /// The mistake.
    pub message: String,
    /// How to correct it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// Adds how to correct it.
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

/// A list of mistakes.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// Objects of which a part could not be read, by file, line and column.
    doubted: HashSet<(u32, u32, u32)>,
}

impl Diagnostics {
    /// An empty list.
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

    /// Adds the mistakes of another list, except for those in objects of which a part could not be read,
    /// because they may only be consequences of that.
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
    /// Its content.
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
}
