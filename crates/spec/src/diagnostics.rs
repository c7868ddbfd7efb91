//! Mistakes in specs: where they are, what is wrong, and what would be right.

use std::collections::{BTreeSet, HashMap};

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
    /// Whether the key at the end of the path is wrong, and not its value.
    pub is_about_key: bool,
    /// What it is a mistake in view of, besides the first key of its path: keys of objects. If one of them could not be
    /// read, it may only be a consequence of that.
    pub relies_on: Vec<(Location, &'static str)>,
    /// Whether it is a mistake only if all specs could be read: that nothing in them does something.
    pub relies_on_all: bool,
    /// The mistake.
    pub message: String,
    /// How to correct it.
    pub hint: Option<String>,
    /// Whether it is one of so few that a hint is looked for.
    is_hinted: bool,
}

/// For how many mistakes of a list a hint is looked for. To compare each of very many unknown names with each of very many
/// known ones would take forever, and nobody reads so many.
const HINTED: usize = 100;

impl Diagnostic {
    /// Adds how to correct it.
    pub fn hint(&mut self, hint: impl Into<String>) -> &mut Diagnostic {
        self.hint = Some(hint.into());
        self
    }

    /// Adds how to correct it, where finding that out takes time: only the first mistakes of a list get it.
    pub fn hint_from(&mut self, hint: impl FnOnce() -> String) -> &mut Diagnostic {
        if self.is_hinted {
            self.hint = Some(hint());
        }
        self
    }

    /// Points at a key of the object that should not be there, or deeper: `members/2/items`.
    pub fn key(&mut self, path: impl Into<String>) -> &mut Diagnostic {
        self.is_about_key = true;
        self.value(path)
    }

    /// Points at the value of a key of the object, or deeper: `success/2`.
    pub fn value(&mut self, path: impl Into<String>) -> &mut Diagnostic {
        self.path = path.into();
        self
    }

    /// Says that it is a mistake only if the object at `at` has what could be read of `key`.
    pub fn relies_on(&mut self, at: Location, key: &'static str) -> &mut Diagnostic {
        self.relies_on.push((at, key));
        self
    }

    /// Says that it is a mistake only if all specs could be read.
    pub fn relies_on_all(&mut self) -> &mut Diagnostic {
        self.relies_on_all = true;
        self
    }
}

/// A list of mistakes.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    /// The keys that could not be read, or only in part, of objects by file, line and column.
    doubted: HashMap<(u32, u32, u32), BTreeSet<String>>,
    /// How many elements of the list or map that is being read were left out, because they could not be read.
    pub(crate) left_out: usize,
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
        self.list.push(Diagnostic {
            severity,
            at,
            path: String::new(),
            is_about_key: false,
            relies_on: Vec::new(),
            relies_on_all: false,
            message,
            hint: None,
            is_hinted: index < HINTED,
        });
        // In range: it was pushed in the line above.
        &mut self.list[index]
    }

    /// Adds the mistakes of another list, except for those that may only be consequences of something that could not be
    /// read.
    pub fn append(&mut self, other: Diagnostics) {
        let Diagnostics { list, doubted, .. } = other;
        let new: Vec<Diagnostic> =
            list.into_iter().filter(|diagnostic| !self.is_consequence(diagnostic)).collect();
        self.list.extend(new);
        for (at, keys) in doubted {
            self.doubted.entry(at).or_default().extend(keys);
        }
    }

    fn is_consequence(&self, diagnostic: &Diagnostic) -> bool {
        let is_doubted = |at: &Location, key: &str| {
            self.doubted.get(&at.order()).is_some_and(|keys| key.is_empty() || keys.contains(key))
        };
        let first = diagnostic.path.split('/').next().unwrap_or_default();
        diagnostic.relies_on_all && !self.doubted.is_empty()
            || is_doubted(&diagnostic.at, first)
            || diagnostic.relies_on.iter().any(|(at, key)| is_doubted(at, key))
    }

    /// Notes that `key` of the object at `at` could not be read, or only in part.
    pub(crate) fn doubt(&mut self, at: Location, key: &str) {
        if at.is_known() {
            self.doubted.entry(at.order()).or_default().insert(key.to_owned());
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
