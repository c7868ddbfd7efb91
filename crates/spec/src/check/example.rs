//! Documented requests and responses.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::names::{Report, has, repeated};
use super::response;
use super::shapes::Shapes;
use super::value::Values;
use crate::catalogue::{self, ServiceSpec, shown};
use crate::diagnostics::{Diagnostics, Files};
use crate::json::Json;
use crate::language::{Example, Operation, Service};
use crate::location::Location;
use crate::node::{self, MAX_DEPTH};
use crate::regular;
use crate::suggestion::nearest;

/// Checks that everything below `examples` is of an operation, and that an example shows it.
pub(super) fn check_files(service: &ServiceSpec, diagnostics: &mut Diagnostics) {
    if service.dir.as_os_str().is_empty() || service.unreadable > 0 {
        return;
    }
    let operations: BTreeMap<String, &Operation> =
        service.operations.iter().map(|operation| (operation.stem(), operation)).collect();
    let stray = |path: &Path, hint: String, diagnostics: &mut Diagnostics| {
        let message = format!("{} does not belong here", shown(path));
        diagnostics.error(Location::default(), message).hint(hint);
    };
    for path in catalogue::entries(&service.dir.join("examples")).unwrap_or_default() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(operation) = operations.get(&name).filter(|_| path.is_dir()) else {
            if name != MALFORMED {
                let known = || operations.keys().map(String::as_str);
                let hint = match nearest(&name, known()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("`examples` contains {MALFORMED} and a folder for each operation"),
                };
                if !has(service.operations.iter().map(|operation| operation.name.as_str()), &name) {
                    stray(&path, hint, diagnostics);
                }
            }
            continue;
        };
        let shown_files =
            || operation.examples.iter().flat_map(|example| example.json.iter().chain(&example.xml));
        // What is there may have been meant where a file is named that is not there.
        let is_complete = shown_files().all(|name| path.join(name).exists());
        for path in catalogue::entries(&path).unwrap_or_default().iter().filter(|_| is_complete) {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if !shown_files().any(|shown| *shown == name) {
                let message = format!("no example of `{}` shows {}", operation.stem(), shown(path));
                diagnostics
                    .error(Location::default(), message)
                    .hint("an example names its files with `json` and `xml`")
                    .relies_on(operation.at, "examples");
            }
        }
    }
}

/// The file with published responses that are not well-formed.
const MALFORMED: &str = "malformed.json";

pub(super) fn check(
    operation: &Operation,
    service: &ServiceSpec,
    files: &mut Files,
    diagnostics: &mut Diagnostics,
) {
    for example in repeated(&operation.examples, |example| &example.name) {
        diagnostics.error(example.at, format!("example `{}` is declared twice", example.name)).value("name");
    }
    for example in &operation.examples {
        check_input(example, operation, Shapes(&service.spec.shapes), diagnostics);
        if let Some(status) = example.status.filter(|status| !(100..600).contains(status)) {
            diagnostics
                .error(example.at, format!("{status} is not an HTTP status"))
                .value("status")
                .hint("from 100 to 599");
        }
        if service.dir.as_os_str().is_empty() {
            continue;
        }
        check_responses(example, operation, service, files, diagnostics);
    }
}

fn check_input(example: &Example, operation: &Operation, shapes: Shapes<'_>, diagnostics: &mut Diagnostics) {
    let Some(input) = &example.input else { return };
    let Json::Object(entries) = input else {
        diagnostics
            .error(example.at, format!("expected an object of inputs, found {}", input.kind()))
            .value("input");
        return;
    };
    let mut report = |path: &str, message: String, hint: Option<&dyn Fn() -> String>| {
        let is_unknown = hint.is_some();
        let message = format!("input of example `{}`: {message}", example.name);
        let error = diagnostics.error(example.at, message).relies_on(operation.at, "input");
        match is_unknown {
            true => error.key(format!("input/{path}")),
            false => error.value(format!("input/{path}")),
        };
        if let Some(hint) = hint {
            error.hint_from(hint);
        }
    };
    Values::new(shapes, &mut report).members(entries, &operation.input, "");
}

/// How a documented response is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// In JSON.
    Json,
    /// In XML.
    Xml,
}

impl Format {
    /// The key in the spec, and the ending of the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Json => "json",
            Format::Xml => "xml",
        }
    }

    /// Adds the mistakes in the syntax of a text, which gets the given index.
    fn mistakes(self, text: &str, file: u32, diagnostics: &mut Diagnostics) {
        match self {
            Format::Json => json_mistakes(text, file, diagnostics),
            Format::Xml => xml_mistakes(text, file, diagnostics),
        }
    }
}

/// Where a successful response does not fit the shape of its operation: paths of names joined by `/`, without the numbers
/// of elements.
///
/// # Errors
///
/// Why the text is not well-formed.
pub fn deviations(
    text: &str,
    format: Format,
    operation: &Operation,
    service: &Service,
) -> Result<Vec<String>, String> {
    let mut found = Diagnostics::new();
    format.mistakes(text, 0, &mut found);
    if let Some(mistake) = found.iter().next() {
        return Err(format!("{}:{}: {}", mistake.at.line, mistake.at.column, mistake.message));
    }
    let mut paths = BTreeSet::new();
    misfits(text, format, operation, service, &mut |path, _, _| {
        paths.insert(without_numbers(path));
    });
    Ok(paths.into_iter().collect())
}

fn misfits(text: &str, format: Format, operation: &Operation, service: &Service, report: &mut Report<'_>) {
    let shapes = Shapes(&service.shapes);
    match format {
        Format::Json => {
            let Some(node) = node::read(text, 0, &mut Diagnostics::new()) else { return };
            response::json(&Json::from(&node), operation, service.protocol, shapes, report);
        }
        Format::Xml => response::xml(text, operation, shapes, report),
    }
}

/// A path without the numbers of elements of lists.
fn without_numbers(path: &str) -> String {
    let is_name = |step: &&str| step.is_empty() || !step.bytes().all(|byte| byte.is_ascii_digit());
    path.split('/').filter(is_name).collect::<Vec<_>>().join("/")
}

fn check_responses(
    example: &Example,
    operation: &Operation,
    service: &ServiceSpec,
    files: &mut Files,
    diagnostics: &mut Diagnostics,
) {
    let dir = service.examples_dir(operation);
    let mut unseen: BTreeSet<&str> = example.deviations.iter().map(String::as_str).collect();
    for (format, name) in [(Format::Json, &example.json), (Format::Xml, &example.xml)] {
        let Some(name) = name else { continue };
        let path = dir.join(name);
        match regular::read_text(&path) {
            Ok(text) => {
                let response = Documented { example, operation, service: &service.spec, format };
                let found = response.mistakes(&text, files.next_index(), &mut unseen);
                if !found.is_empty() {
                    files.add(shown(&path), text);
                    diagnostics.append(found);
                }
            }
            Err(error) => {
                let why = match error.kind() {
                    ErrorKind::NotFound => "there is no such file".to_owned(),
                    _ => error.to_string(),
                };
                diagnostics
                    .error(example.at, format!("cannot read the response in `{name}`: {why}"))
                    .value(format.as_str())
                    .hint(missing(name, &dir));
                unseen.clear();
            }
        }
    }
    for (i, path) in example.deviations.iter().enumerate().filter(|(_, path)| unseen.contains(path.as_str()))
    {
        diagnostics
            .error(
                example.at,
                format!("nothing at `{path}` deviates from the shape of `{}`", operation.stem()),
            )
            .value(format!("deviations/{i}"))
            .hint("it is to be removed");
    }
}

/// What was meant by the name of a file that is not there.
fn missing(name: &str, dir: &Path) -> String {
    let there = catalogue::entries(dir).unwrap_or_default();
    let names: Vec<String> = there
        .iter()
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("responses are in {}", shown(dir)),
    }
}

/// A response that an example shows.
struct Documented<'a> {
    example: &'a Example,
    operation: &'a Operation,
    service: &'a Service,
    format: Format,
}

impl Documented<'_> {
    /// What is wrong with the text, which gets the index `file`. Deviations that the example names are not, and are taken
    /// out of `unseen`.
    fn mistakes(&self, text: &str, file: u32, unseen: &mut BTreeSet<&str>) -> Diagnostics {
        let mut found = Diagnostics::new();
        self.format.mistakes(text, file, &mut found);
        let is_success = self.example.status.is_none_or(|status| status < 400);
        if !found.is_empty() || !is_success {
            return found;
        }
        let start = text.find(|c: char| !c.is_whitespace()).unwrap_or_default();
        let (at, stem) = (locate(text, start, file), self.operation.stem());
        let deviations: BTreeSet<&str> = self.example.deviations.iter().map(String::as_str).collect();
        misfits(text, self.format, self.operation, self.service, &mut |path, message, hint| {
            let plain = without_numbers(path);
            unseen.remove(plain.as_str());
            if deviations.contains(plain.as_str()) {
                return;
            }
            let error = match self.format {
                Format::Json => {
                    let error = found.error(at, format!("the response is not one of `{stem}`: {message}"));
                    if hint.is_some() { error.key(path) } else { error.value(path) }
                }
                Format::Xml => {
                    found.error(at, format!("the response is not one of `{stem}`: {path}: {message}"))
                }
            };
            error.relies_on(self.operation.at, "output").relies_on(self.operation.at, "payload");
            if let Some(hint) = hint {
                error.hint_from(hint);
            }
        });
        found
    }
}

fn json_mistakes(text: &str, file: u32, diagnostics: &mut Diagnostics) {
    let mut found = Diagnostics::new();
    node::read(text, file, &mut found);
    for mistake in &found {
        let error = diagnostics.error(mistake.at, format!("the response is not JSON: {}", mistake.message));
        error.hint = mistake.hint.clone();
    }
}

/// Reports the first mistake: what follows it cannot be read any more.
fn xml_mistakes(text: &str, file: u32, diagnostics: &mut Diagnostics) {
    let mut reader = Reader::from_str(text);
    let mut depth = 0_usize;
    let mut roots = 0;
    let (offset, why) = loop {
        match reader.read_event() {
            Ok(Event::Start(start) | Event::Empty(start)) if !is_xml_name(start.name().as_ref()) => {
                let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
                break (offset, format!("`{}` is not a valid element name", start.name().as_ref()));
            }
            Ok(Event::Start(_)) if depth == MAX_DEPTH => {
                let offset = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
                break (offset, format!("nested deeper than {MAX_DEPTH} levels"));
            }
            Ok(Event::Start(_)) => {
                roots += usize::from(depth == 0);
                depth += 1;
            }
            Ok(Event::Empty(_)) => roots += usize::from(depth == 0),
            Ok(Event::End(_)) => depth = depth.saturating_sub(1),
            Ok(Event::Eof) if depth > 0 => break (text.len(), "an element is not closed".to_owned()),
            Ok(Event::Eof) if roots != 1 => break (0, format!("expected one root element, found {roots}")),
            Ok(Event::Eof) => return,
            Ok(_) => {}
            Err(error) => {
                let offset = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                break (offset, error.to_string());
            }
        }
    };
    diagnostics.error(locate(text, offset, file), format!("the response is not XML: {why}"));
}

fn is_xml_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | ':'))
}

fn locate(text: &str, offset: usize, file: u32) -> Location {
    let before: String = text.char_indices().take_while(|(i, _)| *i < offset).map(|(_, c)| c).collect();
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |line| line.chars().count()) + 1;
    let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
    Location { file, line: number(line), column: number(column) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_that_would_fill_the_stack_is_refused() {
        let deep = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
        let check =
            |levels| deviations(&deep(levels), Format::Xml, &Operation::default(), &Service::default());
        assert!(check(MAX_DEPTH).is_ok());
        assert_eq!(
            check(300_000).err().as_deref(),
            Some("1:388: the response is not XML: nested deeper than 128 levels")
        );
    }
}
