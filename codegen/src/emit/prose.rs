//! Documentation: the prose of the spec, completed by its facts.

use cloudspec_spec::ir::{Enum, Field, Kind, Limits, Model, Operation, Record, Role, Waiter};
use cloudspec_spec::language::{Access, Asynchronous, Authorization, Charge, Deprecation, Risk, Source};
use cloudspec_wire::Precision;
use heck::{ToLowerCamelCase, ToSnakeCase, ToUpperCamelCase};

use super::docs::{code, first_sentence};

/// The documentation of a field.
pub(super) fn field(field: &Field, name: &str) -> String {
    let (mut doc, named) = match &field.doc {
        Some(doc) => (doc.trim().to_owned(), false),
        None => composed(field),
    };
    let mut separator = separator(&doc);
    let mut add = |sentence: String| {
        doc.push_str(std::mem::replace(&mut separator, " "));
        doc.push_str(&sentence);
    };
    if let Some(said) = &field.doc {
        let unsaid = limits(&field.limits).into_iter().filter(|limit| !says(said, limit));
        unsaid.for_each(|limit| add(format!("{}.", sentence(&limit))));
    }
    if let Some(default) = field.default.as_deref().and_then(code) {
        add(format!("Default: {default}."));
    }
    add_precision(field, &mut add);
    if let Some(deprecation) = &field.deprecated {
        add(deprecated(deprecation));
    }
    if let Some(date) = &field.retired {
        add(retired(date));
    }
    if field.late {
        add("The provider requires it, but the client does not check that before sending.".to_owned());
    }
    if field.filled {
        add("The client fills it in when it is not set.".to_owned());
    }
    if !named && is_renamed(&field.wire, name) {
        add(wire_name(&field.wire));
    }
    doc
}

/// What ends `doc` before the next sentence. What follows a list, a quote or code must not become a part of it.
fn separator(doc: &str) -> &'static str {
    match doc.chars().next_back() {
        _ if doc.contains('\n') => "\n\n",
        Some(c) if c.is_ascii_alphanumeric() || matches!(c, ')' | '`' | '*') => ". ",
        Some(c) if c.is_alphanumeric() => "\u{3002} ",
        _ => " ",
    }
}

/// Adds the precision with which a time is sent, unless it is the second.
fn add_precision(field: &Field, add: &mut impl FnMut(String)) {
    let (unit, form) = match field.precision {
        Precision::Minute => ("minute", "YYYY-MM-DDThh:mmZ"),
        Precision::Hour => ("hour", "YYYY-MM-DDThhZ"),
        _ => return,
    };
    add(format!("Sent to the {unit}, `{form}`."));
}

/// A description made from facts, and whether it contains the wire name.
fn composed(field: &Field) -> (String, bool) {
    let named = code(&field.wire);
    let mut doc = match &named {
        Some(name) => format!("{name}: {}", what(&field.kind)),
        None => what(&field.kind).to_owned(),
    };
    for limit in limits(&field.limits) {
        doc.push_str(", ");
        doc.push_str(&limit);
    }
    let example = field.example.as_deref().filter(|_| !field.secret).and_then(code);
    if let Some(example) = example.filter(|_| is_scalar(&field.kind)) {
        doc.push_str(&format!(", such as {example}"));
    }
    doc.push('.');
    (doc, named.is_some())
}

/// Whether `doc` contains all numbers of a limit, so that the limit need not be added.
fn says(doc: &str, limit: &str) -> bool {
    let digits = |text: &str| -> Vec<String> {
        let plain = text.replace(',', "");
        plain.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect()
    };
    let said = digits(doc);
    digits(limit).iter().filter(|number| *number != "0" && *number != "1").all(|number| said.contains(number))
}

/// The words with a capital letter in front.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn is_scalar(kind: &Kind) -> bool {
    !matches!(kind, Kind::List { .. } | Kind::Map(_) | Kind::Record(_) | Kind::Any)
}

fn what(kind: &Kind) -> &'static str {
    match kind {
        Kind::String => "string",
        Kind::Boolean => "boolean",
        Kind::Int32 | Kind::Int64 => "integer",
        Kind::Float | Kind::Double => "number",
        Kind::Bytes => "bytes",
        Kind::Timestamp => "time",
        Kind::Any => "any JSON value",
        Kind::Enum(_) => "one of the documented values",
        Kind::Record(_) => "record",
        Kind::Map(_) => "map",
        Kind::List { item, .. } => match item.leaf() {
            Kind::String => "list of strings",
            Kind::Record(_) => "list of records",
            _ => "list",
        },
    }
}

fn limits(limits: &Limits) -> Vec<String> {
    let Limits { min_length, max_length, minimum, maximum, min_items, max_items, pattern } = limits;
    let between = |min: Option<String>, max: Option<String>, unit: &str| match (min, max) {
        (Some(min), Some(max)) => Some(format!("{min} to {max}{unit}")),
        (Some(min), None) => Some(format!("at least {min}{unit}")),
        (None, Some(max)) => Some(format!("at most {max}{unit}")),
        (None, None) => None,
    };
    let text = |number: &Option<u64>| number.map(|number| number.to_string());
    let number = |number: &Option<f64>| number.map(|number| number.to_string());
    [
        between(text(min_items), text(max_items), " elements"),
        between(text(min_length), text(max_length), " characters"),
        between(number(minimum), number(maximum), ""),
        pattern.as_deref().and_then(code).map(|pattern| format!("matching {pattern}")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether the wire name cannot be told from the name in Rust.
fn is_renamed(wire: &str, name: &str) -> bool {
    let plain = name.trim_start_matches("r#");
    wire != plain && wire != plain.to_upper_camel_case() && wire != plain.to_lower_camel_case()
}

fn wire_name(wire: &str) -> String {
    match code(wire) {
        Some(wire) => format!("On the wire: {wire}."),
        None => format!("On the wire: {}.", wire.escape_debug()),
    }
}

/// The documentation of a deprecation.
pub(super) fn deprecated(deprecation: &Deprecation) -> String {
    let note = deprecation.note.as_deref().map(|note| format!(" {}", note.trim())).unwrap_or_default();
    match deprecation.replaced_by.as_deref().and_then(code) {
        Some(other) if !note.contains(&other) => format!("Deprecated in favour of {other}.{note}"),
        _ => format!("Deprecated.{note}"),
    }
}

/// What the compiler says where something deprecated is used; it says by itself that it is.
pub(super) fn advice(deprecation: &Deprecation) -> Option<String> {
    let doc = deprecated(deprecation);
    let rest = doc.strip_prefix("Deprecated").map(|rest| rest.trim_start_matches('.').trim_start());
    rest.filter(|rest| !rest.is_empty()).map(sentence)
}

/// The documentation of something that upstream no longer describes.
pub(super) fn retired(date: &str) -> String {
    format!("No longer documented by the provider as of {date}.")
}

/// The documentation of a record.
pub(super) fn record(record: &Record, operation: Option<&Operation>) -> String {
    match (record.role, operation) {
        (Role::Request, Some(operation)) => format!("Request of `{}`.", operation.name),
        (Role::Response, Some(operation)) => format!("Response of `{}`.", operation.name),
        (_, Some(_)) => format!("{} of the {}.", member(&record.origin), message(record)),
        (_, None) => format!("The shape {}, which several operations use.", member(&record.origin)),
    }
}

/// The documentation of a record's members that have no field.
pub(super) fn extra(record: &Record) -> &'static str {
    match record.input {
        true => "Members of the request for which this version of the crate has no field.",
        false => {
            "Members of the response for which this version of the crate has no field, and values that do not fit \
             their field."
        }
    }
}

fn message(record: &Record) -> &'static str {
    if record.input { "request" } else { "response" }
}

/// A path of wire names.
fn member(path: &str) -> String {
    code(path).unwrap_or_else(|| "A member".to_owned())
}

/// The documentation of an enum.
pub(super) fn enumeration(shape: &Enum) -> String {
    match code(&shape.origin) {
        Some(member) => format!("Documented values of {member}. The provider may add others."),
        None => "Documented values. The provider may add others.".to_owned(),
    }
}

/// The names of an operation.
pub(super) struct Named<'a> {
    pub module: &'a str,
    pub request: &'a str,
    pub response: &'a str,
}

/// The documentation of an operation's method, with links. `waiters` are those that poll it, or what it started.
pub(super) fn method(operation: &Operation, named: &Named<'_>, waiters: &[&Waiter]) -> String {
    let Named { module, request, response } = named;
    let summary = summary(operation);
    let mut facts =
        vec![format!("Request: [`{request}`]. Response: [`{response}`]. Nested types: [`{module}`].")];
    if !operation.errors.is_empty() {
        facts.push(format!("[Documented errors]({module}::ERRORS)."));
    }
    facts.extend(known(operation));
    if operation.paging.is_some() {
        facts.push(
            "Results come in pages: `pages()` and `items()` of the call return all of them.".to_owned(),
        );
    }
    facts.extend(waited(waiters));
    facts.extend(sources(operation));
    let facts: Vec<String> = facts.iter().map(|fact| format!("- {fact}")).collect();
    format!("{summary}\n\n{}", facts.join("\n"))
}

/// Links to the methods that wait.
fn waited(waiters: &[&Waiter]) -> Option<String> {
    let links = waiters.iter().map(|waiter| {
        let name = format!("wait_until_{}", waiter.name);
        format!("[`{name}`](Self::{name})")
    });
    let links: Vec<String> = links.collect();
    match links.len() {
        0 => None,
        1 => Some(format!("Waiter: {}.", links.concat())),
        _ => Some(format!("Waiters: {}.", links.join(", "))),
    }
}

/// What an operation does, in one sentence.
pub(super) fn summary(operation: &Operation) -> String {
    match &operation.doc {
        Some(doc) => first_sentence(doc),
        None => in_words(&operation.name),
    }
}

/// The whole documentation of an operation.
pub(super) fn operation(operation: &Operation) -> String {
    let mut doc = match &operation.doc {
        Some(doc) => doc.trim().to_owned(),
        None => in_words(&operation.name),
    };
    if let Some(deprecation) = &operation.deprecated {
        doc.push_str(&format!("\n\n{}", deprecated(deprecation)));
    }
    if let Some(date) = &operation.retired {
        doc.push_str(&format!("\n\n{}", retired(date)));
    }
    let known = known(operation);
    if !known.is_empty() {
        let lines: Vec<String> = known.iter().map(|fact| format!("- {fact}")).collect();
        // Two lists with nothing between them would be one.
        let lead = if ends_in_a_list(&doc) { "Documented facts:\n\n" } else { "" };
        doc.push_str(&format!("\n\n{lead}{}", lines.join("\n")));
    }
    if let Some(revision) = &operation.revision {
        doc.push_str(&format!("\n\nAs documented in {revision}."));
    }
    if let Some(sources) = sources(operation) {
        doc.push_str(&format!("\n\n{sources}"));
    }
    doc
}

/// Whether the last paragraph is an item of a list, or belongs to one.
fn ends_in_a_list(doc: &str) -> bool {
    let last = doc.rsplit("\n\n").next().unwrap_or_default();
    let is_item = |line: &str| {
        let after_number = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered = after_number.len() < line.len() && after_number.starts_with(". ");
        is_numbered || ["- ", "* ", "+ ", " "].iter().any(|mark| line.starts_with(mark))
    };
    last.lines().any(is_item)
}

/// The facts about calling an operation: authorization, risk, cost, asynchrony.
fn known(operation: &Operation) -> Vec<String> {
    let mut known = Vec::new();
    match (&operation.authorization, operation.access) {
        (Some(authorization), access) => known.push(authorized(authorization, access)),
        (None, Some(access)) if access != Access::None => known.push(format!("Access level: {access}.")),
        _ => {}
    }
    match operation.risk {
        Some(Risk::High) => known.push("High risk: it can interrupt a service or lose data.".to_owned()),
        Some(Risk::Medium) => known.push("Medium risk, by the provider's classification.".to_owned()),
        _ => {}
    }
    if operation.charge == Some(Charge::Paid) {
        known.push("It costs money, or the resources that it creates do.".to_owned());
    }
    known.extend(operation.asynchronous.as_ref().map(followed));
    known
}

fn authorized(authorization: &Authorization, access: Option<Access>) -> String {
    let listed = |texts: &[String]| texts.iter().filter_map(|text| code(text)).collect::<Vec<_>>().join(", ");
    let action = listed(std::slice::from_ref(&authorization.action));
    let level = access.map(|access| format!(" (access level {access})")).unwrap_or_default();
    let mut text = format!("Requires permission for the action {action}{level}");
    let resources: Vec<String> = authorization
        .resources
        .iter()
        .filter_map(|resource| {
            let mark = if resource.required { " (required in the policy)" } else { "" };
            Some(format!("{} {}{mark}", resource.kind, code(&resource.template)?))
        })
        .collect();
    match resources.as_slice() {
        [] => text.push_str(", on all resources."),
        resources => text.push_str(&format!(", on {}.", resources.join(" and "))),
    }
    if !authorization.conditions.is_empty() {
        text.push_str(&format!(" Condition keys: {}.", listed(&authorization.conditions)));
    }
    if !authorization.dependent.is_empty() {
        text.push_str(&format!(" Also requires permission for {}.", listed(&authorization.dependent)));
    }
    text
}

fn followed(asynchronous: &Asynchronous) -> String {
    let Asynchronous { poll, interval, attempts, .. } = asynchronous;
    let Some(poll) = poll.as_deref().and_then(code) else {
        return "Asynchronous: it responds before the operation is complete.".to_owned();
    };
    let interval = interval.map(|seconds| format!(" every {seconds} s")).unwrap_or_default();
    let attempts = attempts.map(|polls| format!(", up to {polls} times")).unwrap_or_default();
    format!("Asynchronous: it responds before the operation is complete. Poll {poll}{interval}{attempts}.")
}

/// The pages and metadata that an operation comes from.
fn sources(operation: &Operation) -> Option<String> {
    let sources: Vec<String> = operation.sources.iter().map(source).collect();
    (!sources.is_empty()).then(|| format!("Source: {}.", sources.join("; ")))
}

/// The pages and metadata that a service comes from.
pub(super) fn sources_of_the_service(model: &Model) -> Option<String> {
    let sources: Vec<String> = model.sources.iter().map(source).collect();
    (!sources.is_empty()).then(|| format!("Generated from: {}.", sources.join("; ")))
}

/// The documentation of a waiter.
pub(super) fn waiter(waiter: &Waiter) -> String {
    waiter.doc.clone().unwrap_or_else(|| format!("Waits until `{}`.", waiter.name.replace('_', " ")))
}

/// The name of an operation read as a sentence.
fn in_words(name: &str) -> String {
    let words = name.to_snake_case().replace('_', " ");
    let mut letters = words.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase()).unwrap_or_default();
    format!("{first}{} (`{name}`).", letters.as_str())
}

/// A page or metadata, with the date on which it was read.
fn source(source: &Source) -> String {
    let date = source.date.as_deref().map(|date| format!(", {date}")).unwrap_or_default();
    match &source.url {
        Some(url) => format!("[{}]({url}){date}", source.title),
        None => format!("{}{date}", source.title),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_that_is_a_list_is_told_from_others() {
        let cases = [
            ("It lists.", false),
            ("It lists:\n\n- one\n- two", true),
            ("It lists:\n- one", true),
            ("It lists:\n\n1. one", true),
            ("It lists:\n\n- one\n\n  more of it", true),
            ("It lists:\n\n- one\n\nAnd ends.", false),
            ("Since 2014. It lists - or not.", false),
        ];
        for (doc, expected) in cases {
            assert_eq!(ends_in_a_list(doc), expected, "{doc:?}");
        }
    }

    #[test]
    fn the_compiler_is_told_what_to_use_instead_and_says_the_rest_itself() {
        let advised = |replaced_by: Option<&str>, note: Option<&str>| {
            let owned = |text: Option<&str>| text.map(str::to_owned);
            advice(&Deprecation {
                replaced_by: owned(replaced_by),
                note: owned(note),
                ..Deprecation::default()
            })
        };
        assert_eq!(advised(None, None), None);
        assert_eq!(advised(Some("ListDisks"), None).as_deref(), Some("In favour of `ListDisks`."));
        assert_eq!(advised(None, Some("It is slow.")).as_deref(), Some("It is slow."));
    }

    #[test]
    fn facts_follow_the_published_text_as_sentences_of_their_own() {
        let cases = [
            ("The size.", " "),
            ("The size", ". "),
            ("The `size`", ". "),
            ("\u{5927}\u{5c0f}", "\u{3002} "),
            ("\u{5927}\u{5c0f}\u{3002}", " "),
            ("Values:\n\n- 1\n- 2", "\n\n"),
            ("> A note.\n\n```text\n1\n```", "\n\n"),
        ];
        for (doc, expected) in cases {
            assert_eq!(separator(doc), expected, "{doc:?}");
        }
    }
}
