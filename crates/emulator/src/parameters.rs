//! Reads the input of a request into its record, and checks it against the spec.

use cloudspec_runtime::Request;
use cloudspec_wire::query::{Pair, ProblemKind};
use cloudspec_wire::{
    Blob, Datum, Decode, Field, Mismatch, Place, Record, Rule, Shape, Value, View, check, json, query,
};

/// A parameter that the spec does not allow.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    /// The wire names of the path to it, without indices: `["Tag", "Key"]`. Empty for the whole body.
    pub(crate) path: Vec<String>,
    /// What is wrong.
    pub(crate) kind: Kind,
    /// What is allowed, for the message. It never contains the value, which may be secret.
    pub(crate) expected: String,
}

/// What is wrong with a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Missing,
    Unknown,
    Malformed,
    TooShort,
    TooLong,
    TooSmall,
    TooLarge,
    TooFew,
    TooMany,
    Pattern,
    /// Not one of the documented values.
    Value,
}

/// Reads the parameters of query and form. Gateways accept a parameter in either of them.
pub(crate) fn read_pairs(pairs: &[Pair], input: &mut dyn Record) -> Vec<Problem> {
    let Err(problems) = query::unflatten(pairs, Place::Query, input) else { return Vec::new() };
    let (unknown, malformed): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(|problem| problem.kind == ProblemKind::Unknown);
    let is_unknown = |name: &str| unknown.iter().any(|problem| problem.name == *name);
    let rest: Vec<_> = pairs.iter().filter(|(name, _)| is_unknown(name)).cloned().collect();
    let form = query::unflatten(&rest, Place::Form, input).err().unwrap_or_default();
    malformed.into_iter().chain(form).map(Problem::from).collect()
}

/// Reads the parameters of one place.
pub(crate) fn read_place(pairs: &[Pair], place: Place, input: &mut dyn Record) -> Vec<Problem> {
    let problems = query::unflatten(pairs, place, input).err().unwrap_or_default();
    problems.into_iter().map(Problem::from).collect()
}

/// Reads the headers that the operation declares.
pub(crate) fn read_headers(request: &Request, input: &mut dyn Record) -> Vec<Problem> {
    let declared = input.schema().fields.iter().filter(|field| field.place == Place::Header);
    let pairs: Vec<Pair> = declared
        .filter_map(|field| {
            let value = request.headers.get(&field.wire.to_ascii_lowercase())?;
            Some((field.wire.into(), value.to_owned()))
        })
        .collect();
    read_place(&pairs, Place::Header, input)
}

/// Reads a JSON object as the members of the input.
pub(crate) fn read_json(body: &[u8], input: &mut dyn Record) -> Vec<Problem> {
    if body.is_empty() {
        return Vec::new();
    }
    let options = Decode { mismatch: Mismatch::Fail, ..Decode::default() };
    match json::decode(body, input, &options) {
        Ok(()) => {
            let mut unknown = Vec::new();
            find_unknown(input, None, &mut unknown);
            unknown
        }
        Err(error) => {
            let path = names(&error.path);
            vec![Problem { path, kind: Kind::Malformed, expected: format!("expected {}", error.expected) }]
        }
    }
}

/// Reads the whole body as the one field that holds it.
pub(crate) fn read_payload(body: &[u8], field: &Field, input: &mut dyn Record) -> Vec<Problem> {
    if body.is_empty() {
        return Vec::new();
    }
    let value = match serde_json::from_slice(body) {
        _ if matches!(field.shape, Shape::Bytes) => Value::from(Blob::from(body).base64()),
        Ok(value) if !matches!(field.shape, Shape::String) => value,
        _ => Value::String(String::from_utf8_lossy(body).into_owned()),
    };
    let members = Value::Object([(field.wire.to_owned(), value)].into_iter().collect());
    let problem =
        |expected: String| Problem { path: vec![field.wire.to_owned()], kind: Kind::Malformed, expected };
    json::from_value(&members, input)
        .err()
        .map(|error| problem(format!("expected {}", error.expected)))
        .into_iter()
        .collect()
}

/// All parameters in `input` that the spec does not allow.
pub(crate) fn violations(input: &dyn Record) -> Vec<Problem> {
    let mut problems: Vec<Problem> = filled_but_missing(input).collect();
    problems.extend(check(input).into_iter().map(|violation| Problem {
        path: names(&violation.parameter),
        kind: Kind::of(&violation.rule),
        expected: violation.to_string(),
    }));
    find_odd_values(input, None, &mut problems);
    problems
}

/// Missing inputs that clients fill in. The check that clients use skips them, but the provider requires them.
fn filled_but_missing(input: &dyn Record) -> impl Iterator<Item = Problem> {
    let fields = input.schema().fields.iter().enumerate();
    let missing = fields.filter(|(index, field)| {
        field.required && field.filled && matches!(input.view(*index).datum(), Datum::Absent | Datum::Str(""))
    });
    missing.map(|(_, field)| Problem {
        path: vec![field.wire.to_owned()],
        kind: Kind::Missing,
        expected: format!("{}: required, but missing", field.wire),
    })
}

/// Where a member is: its name, below those of the records around it. Put into words only when there is a problem.
struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    name: &'p str,
}

impl Path<'_> {
    fn names(&self) -> Vec<String> {
        let mut names = self.parent.map(Path::names).unwrap_or_default();
        names.push(self.name.to_owned());
        names
    }
}

/// Enums with an undocumented value, however it is capitalized, in a record and in the records within it.
fn find_odd_values(record: &dyn Record, parent: Option<&Path<'_>>, problems: &mut Vec<Problem>) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        find_odd_value(field.shape, record.view(index), &Path { parent, name: field.wire }, problems);
    }
}

fn find_odd_value(shape: Shape, view: View<'_>, path: &Path<'_>, problems: &mut Vec<Problem>) {
    match (shape, view.datum()) {
        (Shape::Enum(values), Datum::Str(text))
            if !text.is_empty() && !values.iter().any(|value| value.eq_ignore_ascii_case(text)) =>
        {
            let path = path.names();
            let expected = format!("{}: expected one of {}", path.join("."), values.join(", "));
            problems.push(Problem { path, kind: Kind::Value, expected });
        }
        (_, Datum::Record(inner)) => find_odd_values(inner, Some(path), problems),
        (_, Datum::List(list)) => {
            for view in (0..list.len()).filter_map(|index| list.at(index)) {
                find_odd_value(shape, view, path, problems);
            }
        }
        _ => {}
    }
}

/// Members that are in no table, in the input and in the records within it.
fn find_unknown(record: &dyn Record, parent: Option<&Path<'_>>, problems: &mut Vec<Problem>) {
    let fields = record.schema().fields;
    if let View::Extra(extra) = record.view(fields.len()) {
        for (name, _) in extra.unknown() {
            let path = Path { parent, name }.names();
            let expected = format!("{}: no such parameter", path.join("."));
            problems.push(Problem { path, kind: Kind::Unknown, expected });
        }
    }
    for (index, field) in fields.iter().enumerate() {
        let path = Path { parent, name: field.wire };
        match record.view(index).datum() {
            Datum::Record(inner) => find_unknown(inner, Some(&path), problems),
            Datum::List(list) => {
                for view in (0..list.len()).filter_map(|index| list.at(index)) {
                    if let Datum::Record(inner) = view.datum() {
                        find_unknown(inner, Some(&path), problems);
                    }
                }
            }
            _ => {}
        }
    }
}

/// The names in `Tag.2.Key` or `Tag[2].Key`: `Tag` and `Key`.
fn names(path: &str) -> Vec<String> {
    path.split(['.', '[', ']'])
        .filter(|part| !part.is_empty() && !part.bytes().all(|byte| byte.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

impl From<query::Problem> for Problem {
    fn from(problem: query::Problem) -> Self {
        let kind = match problem.kind {
            ProblemKind::Unknown => Kind::Unknown,
            _ => Kind::Malformed,
        };
        Problem { path: names(&problem.name), kind, expected: problem.to_string() }
    }
}

impl Kind {
    fn of(rule: &Rule) -> Kind {
        match rule {
            Rule::Required => Kind::Missing,
            Rule::TooShort { .. } => Kind::TooShort,
            Rule::TooLong { .. } => Kind::TooLong,
            Rule::TooSmall { .. } => Kind::TooSmall,
            Rule::TooLarge { .. } => Kind::TooLarge,
            Rule::TooFew { .. } => Kind::TooFew,
            Rule::TooMany { .. } => Kind::TooMany,
            _ => Kind::Pattern,
        }
    }
}
