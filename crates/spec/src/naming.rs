//! Names in Rust for everything in a [`Model`].
//!
//! A name is claimed in its scope in the form in which it will be printed, so two items of a scope cannot end up
//! with the same one. What is taken already, by a keyword, the prelude or our own items, is given up in favour of
//! the next candidate, and in the end gets a word or a number behind it.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use heck::{ToShoutySnakeCase, ToSnakeCase};

use crate::ir::{Enum, Home, Model, OperationId, Part, Record};

/// The names of everything in a model, by the same indices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Names {
    /// Module of each group.
    pub groups: Vec<String>,
    /// Module of each operation, and method of the client.
    pub operations: Vec<String>,
    /// Type of the request of each operation.
    pub requests: Vec<String>,
    /// Type of the answer of each operation.
    pub responses: Vec<String>,
    /// What each operation's module calls the shapes of the service that it uses.
    pub shared: Vec<BTreeMap<Part, String>>,
    /// Type of each record.
    pub records: Vec<String>,
    /// Static table of each record.
    pub tables: Vec<String>,
    /// Fields of each record.
    pub fields: Vec<Vec<String>>,
    /// Type of each enum.
    pub enums: Vec<String>,
    /// Variants of each enum.
    pub variants: Vec<Vec<String>>,
    /// The documented error codes of the service, each with its variant. What has placeholders is no code.
    pub error_codes: Vec<(String, String)>,
}

/// Names everything in `model`.
pub fn name(model: &Model) -> Names {
    let mut names = Names {
        records: vec![String::new(); model.records.len()],
        tables: vec![String::new(); model.records.len()],
        enums: vec![String::new(); model.enums.len()],
        fields: model.records.iter().map(field_names).collect(),
        variants: model.enums.iter().map(variant_names).collect(),
        error_codes: name_error_codes(model),
        ..Names::default()
    };
    let mut modules = Scope::new(Case::Module);
    for operation in &model.operations {
        let words = [operation.name.as_str()].into_iter().chain(operation.revision.as_deref());
        names.operations.push(modules.claim(&[words.collect::<Vec<_>>().join(" ")]));
    }
    for group in &model.groups {
        let name = modules.claim(std::slice::from_ref(&group.name));
        // The module is our own: it needs no name that would have to be told from that of its file.
        let is_raw = name.starts_with("r#");
        names.groups.push(if is_raw { modules.claim(&[format!("{} group", group.name)]) } else { name });
    }
    name_types(model, &mut names);
    names
}

/// Types of the crate root first, then those of each operation's module.
fn name_types(model: &Model, names: &mut Names) {
    let mut root = Scope::new(Case::Type);
    for operation in &model.operations {
        let revision = operation.revision.as_deref().unwrap_or_default();
        let mut claim = |kind: &str| root.claim(&[format!("{} {revision} {kind}", operation.name)]);
        let (request, response) = (claim("Request"), claim("Response"));
        names.set(Part::Record(operation.input), request.clone());
        if model.record(operation.output).home != Home::Shapes {
            names.set(Part::Record(operation.output), response.clone());
        }
        names.requests.push(request);
        names.responses.push(response);
    }
    for part in parts_of_the_service(model) {
        let name = root.claim(hints(model, part));
        names.set(part, name);
    }
    for index in 0..model.operations.len() {
        names.name_parts(model, OperationId(index));
    }
    name_tables(model, names);
}

/// Tables stand beside each other in the module of their records.
fn name_tables(model: &Model, names: &mut Names) {
    let mut shared = Scope::new(Case::Table);
    shared.take("SERVICE");
    for waiter in &model.waiters {
        shared.take(&Case::Table.apply(&waiter.name));
    }
    let mut own = vec![Scope::new(Case::Table); model.operations.len()];
    for (index, record) in model.records.iter().enumerate() {
        let scope = match record.home {
            Home::Shapes => &mut shared,
            Home::Operation(id) => &mut own[id.0],
        };
        names.tables[index] = scope.claim(std::slice::from_ref(&names.records[index]));
    }
}

fn parts_of_the_service(model: &Model) -> impl Iterator<Item = Part> {
    let records = model.records_of(Home::Shapes).map(Part::Record);
    records.chain(model.enums_of(Home::Shapes).map(Part::Enum))
}

fn hints(model: &Model, part: Part) -> &[String] {
    match part {
        Part::Record(id) => &model.record(id).hints,
        Part::Enum(id) => &model.enumeration(id).hints,
    }
}

// Ids are in range, and the lists of names are as long as those of the model.
impl Names {
    /// What is part of an operation, whether it is the operation's own or the service's.
    fn name_parts(&mut self, model: &Model, id: OperationId) {
        let mut scope = Scope::new(Case::Type);
        scope.take(&self.requests[id.0]);
        scope.take(&self.responses[id.0]);
        let mut shared = BTreeMap::new();
        for part in model.parts(id) {
            let name = scope.claim(hints(model, part));
            let home = match part {
                Part::Record(id) => model.record(id).home,
                Part::Enum(id) => model.enumeration(id).home,
            };
            match home {
                Home::Shapes => drop(shared.insert(part, name)),
                Home::Operation(_) => self.set(part, name),
            }
        }
        self.shared.push(shared);
    }

    fn set(&mut self, part: Part, name: String) {
        match part {
            Part::Record(id) => self.records[id.0] = name,
            Part::Enum(id) => self.enums[id.0] = name,
        }
    }
}

fn field_names(record: &Record) -> Vec<String> {
    let mut scope = Scope::new(Case::Field);
    let hint = |rename: &Option<String>, wire: &String| rename.as_ref().unwrap_or(wire).clone();
    record.fields.iter().map(|field| scope.claim(&[hint(&field.rename, &field.wire)])).collect()
}

fn variant_names(shape: &Enum) -> Vec<String> {
    let mut scope = Scope::new(Case::Variant);
    shape
        .values
        .iter()
        .map(|value| scope.claim(&[value.rename.as_ref().unwrap_or(&value.value).clone()]))
        .collect()
}

fn name_error_codes(model: &Model) -> Vec<(String, String)> {
    let errors = model.operations.iter().flat_map(|operation| &operation.errors);
    let codes: BTreeSet<&String> =
        errors.map(|error| &error.code).filter(|code| !code.contains(['%', '{'])).collect();
    let mut scope = Scope::new(Case::Variant);
    let claim = |code: &String| (code.clone(), scope.claim(std::slice::from_ref(code)));
    codes.into_iter().map(claim).collect()
}

/// What a name is for: decides its case, its keywords, and what is behind it when it is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Case {
    Module,
    Type,
    Field,
    Variant,
    Table,
}

/// The names that are taken in one place.
#[derive(Clone, Debug)]
struct Scope {
    case: Case,
    taken: HashSet<String>,
}

impl Scope {
    fn new(case: Case) -> Self {
        Scope { case, taken: HashSet::new() }
    }

    /// Takes a name that is claimed elsewhere.
    fn take(&mut self, name: &str) {
        self.taken.insert(name.to_owned());
    }

    /// Takes the first of `candidates` that is free.
    fn claim(&mut self, candidates: &[String]) -> String {
        let cased: Vec<String> = candidates.iter().map(|candidate| self.case.apply(candidate)).collect();
        let free = cased.iter().find(|name| self.is_free(name)).cloned();
        let name = free.unwrap_or_else(|| self.extend(cased.first().map_or("", String::as_str)));
        self.taken.insert(name.clone());
        self.case.print(name)
    }

    fn is_free(&self, name: &str) -> bool {
        !self.taken.contains(name) && !self.case.reserved().contains(&name)
    }

    /// `name` with a word behind it when it is reserved, with a number when it is taken.
    fn extend(&self, name: &str) -> String {
        let base = match self.case.reserved().contains(&name) {
            true => format!("{name}{}", self.case.suffix()),
            false => name.to_owned(),
        };
        let separator = match self.case {
            Case::Module | Case::Field if base.ends_with('_') => "",
            Case::Module | Case::Field | Case::Table => "_",
            Case::Type | Case::Variant if base.ends_with(|c: char| c.is_ascii_digit()) => "_",
            Case::Type | Case::Variant => "",
        };
        let numbered = (2..).map(|number| format!("{base}{separator}{number}"));
        std::iter::once(base.clone()).chain(numbered).find(|name| self.is_free(name)).unwrap_or(base)
    }
}

impl Case {
    /// `text` as an identifier of this case.
    fn apply(self, text: &str) -> String {
        let name = match self {
            Case::Module | Case::Field => words(text).to_snake_case(),
            Case::Type | Case::Variant => upper_camel(&words(text).to_snake_case()),
            // Out of a name that has its words already.
            Case::Table => text.to_shouty_snake_case(),
        };
        match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            true => name,
            false => self.introduce(&name),
        }
    }

    /// A name that would be empty or start with a digit, with a word in front.
    fn introduce(self, name: &str) -> String {
        let (word, separator) = match self {
            Case::Module => ("operation", "_"),
            Case::Field => ("field", "_"),
            Case::Type => ("Type", ""),
            Case::Variant => ("Value", ""),
            Case::Table => ("TABLE", "_"),
        };
        if name.is_empty() { word.to_owned() } else { format!("{word}{separator}{name}") }
    }

    fn suffix(self) -> &'static str {
        match self {
            Case::Module | Case::Field => "_",
            Case::Type => "Item",
            Case::Variant => "Value",
            Case::Table => "_TABLE",
        }
    }

    fn reserved(self) -> &'static [&'static str] {
        match self {
            Case::Module => RESERVED_MODULES,
            Case::Type => RESERVED_TYPES,
            Case::Field => RESERVED_FIELDS,
            Case::Variant => RESERVED_VARIANTS,
            Case::Table => RESERVED_TABLES,
        }
    }

    /// The name as it stands in code: keywords are written raw. Those that cannot be are reserved.
    fn print(self, name: String) -> String {
        if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
    }
}

/// Modules and client methods of our own, crates that generated code names, and keywords that cannot be written raw.
const RESERVED_MODULES: &[&str] = &[
    "clone",
    "cloudspec_runtime",
    "cloudspec_wire",
    "config",
    "core",
    "crate",
    "error_codes",
    "new",
    "self",
    "service",
    "shapes",
    "std",
    "super",
    "waiters",
];

/// Fields and methods of our own, and keywords that cannot be written raw.
const RESERVED_FIELDS: &[&str] = &[
    "clone",
    "clone_from",
    "cmp",
    "crate",
    "default",
    "eq",
    "extra",
    "fmt",
    "ne",
    "new",
    "schema",
    "self",
    "slot",
    "super",
    "view",
];

/// The catch-all variant, what `open_enum!` refers to through `Self`, and `Self`.
const RESERVED_VARIANTS: &[&str] = &["Err", "Self", "Unknown"];

/// Statics of our own.
const RESERVED_TABLES: &[&str] = &["OPERATION", "ROWS"];

/// The prelude, what generated modules import, and what a constructor is called.
const RESERVED_TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Config",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Effect",
    "Err",
    "Error",
    "ErrorCode",
    "ExactSizeIterator",
    "Extend",
    "Extra",
    "Field",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Into",
    "IntoIterator",
    "Iterator",
    "Limits",
    "New",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Paging",
    "PagingStyle",
    "PartialEq",
    "Place",
    "Result",
    "Schema",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Style",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
];

/// The keywords of Rust, reserved ones included, that can be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// `text` with its words where the casing functions find them: only ASCII letters and digits, a minus before a
/// number spelt out, `IDs` and `IPv6` as one word.
fn words(text: &str) -> String {
    let mut words = String::new();
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or(' ');
    for (index, c) in chars.iter().copied().enumerate() {
        let before = |c: char| index.checked_sub(1).map_or(' ', at) == c;
        match c {
            '-' if index == 0 && at(1).is_ascii_digit() => words.push_str("minus "),
            // The plural of an acronym: `IDs` is `Ids`.
            'A'..='Z'
                if at(index + 1) == 's'
                    && !at(index + 2).is_ascii_lowercase()
                    && acronym_before(&chars, index) =>
            {
                words.push(c.to_ascii_lowercase());
            }
            'P' if before('I') && at(index + 1) == 'v' && at(index + 2).is_ascii_digit() => words.push('p'),
            c if c.is_ascii_alphanumeric() => words.push(c),
            _ => words.push(' '),
        }
    }
    words
}

/// Words in snake case as a name in camel case; numbers that would run together stay apart, as in `V1_0`.
fn upper_camel(snake: &str) -> String {
    let mut name = String::new();
    for word in snake.split('_').filter(|word| !word.is_empty()) {
        let begins_with_digit = word.starts_with(|c: char| c.is_ascii_digit());
        if begins_with_digit && name.ends_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn acronym_before(chars: &[char], index: usize) -> bool {
    index.checked_sub(1).and_then(|before| chars.get(before)).is_some_and(char::is_ascii_uppercase)
}

/// The singular of the last word of a wire name, as far as its ending tells.
pub(crate) fn singular(name: &str) -> String {
    const SAME: [&str; 4] = ["ss", "us", "is", "as"];
    let lower = name.to_ascii_lowercase();
    if SAME.iter().any(|ending| lower.ends_with(ending)) || lower.len() < 3 {
        return name.to_owned();
    }
    let without = |count: usize| name.get(..name.len() - count).unwrap_or(name);
    if lower.ends_with("ies") && lower.len() > 4 {
        return format!("{}y", without(3));
    }
    if ["sses", "tuses", "xes", "ches", "shes"].iter().any(|ending| lower.ends_with(ending)) {
        return without(2).to_owned();
    }
    if lower.ends_with('s') { without(1).to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Case, KEYWORDS, RESERVED_FIELDS, RESERVED_MODULES, Scope, singular};

    fn claimed(case: Case, names: &[&str]) -> Vec<String> {
        let mut scope = Scope::new(case);
        names.iter().map(|name| scope.claim(&[(*name).to_owned()])).collect()
    }

    #[test]
    fn acronyms_and_their_plurals_are_words() {
        let names = ["OSType", "InstanceIDs", "IPv6Address", "VSwitchId", "HTTPSListener", "CidrBlocks"];
        let expected =
            ["os_type", "instance_ids", "ipv6_address", "v_switch_id", "https_listener", "cidr_blocks"];
        assert_eq!(claimed(Case::Field, &names), expected);
    }

    #[test]
    fn names_that_rust_or_we_use_give_way() {
        assert_eq!(
            claimed(Case::Field, &["type", "self", "extra", "new"]),
            ["r#type", "self_", "extra_", "new_"]
        );
        assert_eq!(claimed(Case::Module, &["Move", "Core"]), ["r#move", "core_"]);
        assert_eq!(
            claimed(Case::Type, &["Option", "Self", "Timestamp"]),
            ["OptionItem", "SelfItem", "TimestampItem"]
        );
        assert_eq!(
            claimed(Case::Variant, &["Unknown", "Self", "None"]),
            ["UnknownValue", "SelfValue", "None"]
        );
    }

    #[test]
    fn names_without_letters_in_front_get_a_word() {
        assert_eq!(claimed(Case::Field, &["2xx", "", "中文"]), ["field_2xx", "field", "field_2"]);
        assert_eq!(
            claimed(Case::Variant, &["1", "1.0", "10", "-1"]),
            ["Value1", "Value1_0", "Value10", "Minus1"]
        );
    }

    #[test]
    fn what_is_taken_gets_a_number() {
        assert_eq!(claimed(Case::Field, &["key", "Key", "KEY"]), ["key", "key_2", "key_3"]);
        assert_eq!(
            claimed(Case::Variant, &["RUNNING", "Running", "m1", "M1"]),
            ["Running", "Running2", "M1", "M1_2"]
        );
    }

    #[test]
    fn the_next_candidate_comes_before_a_number() {
        let mut scope = Scope::new(Case::Type);
        let mut claim = |names: [&str; 2]| scope.claim(&names.map(str::to_owned));
        assert_eq!(claim(["Tag", "Instance Tag"]), "Tag");
        assert_eq!(claim(["Tag", "Instance Tag"]), "InstanceTag");
        assert_eq!(claim(["Tag", "Instance Tag"]), "Tag2");
    }

    #[test]
    fn tables_of_names_that_differ_by_case_alone_are_kept_apart() {
        assert_eq!(claimed(Case::Table, &["X2Y", "X2y", "Rows"]), ["X2Y", "X2Y_2", "ROWS_TABLE"]);
    }

    #[test]
    fn every_keyword_is_written_raw_or_reserved() {
        for keyword in KEYWORDS {
            assert_eq!(claimed(Case::Field, &[keyword]), [format!("r#{keyword}")]);
        }
        for keyword in ["self", "super", "crate"] {
            assert!(RESERVED_FIELDS.contains(&keyword) && RESERVED_MODULES.contains(&keyword), "{keyword}");
        }
    }

    #[test]
    fn elements_are_called_in_the_singular() {
        let names =
            ["Tags", "Policies", "Addresses", "Status", "Statuses", "Boxes", "Access", "DataSet", "Is"];
        let expected = ["Tag", "Policy", "Address", "Status", "Status", "Box", "Access", "DataSet", "Is"];
        assert_eq!(names.map(singular), expected);
    }
}
