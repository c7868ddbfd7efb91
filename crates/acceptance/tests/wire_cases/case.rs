//! A case: its operation, input, key and time, and comparing values with it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_runtime::{Credentials, Request};
use cloudspec_wire::{Datum, Decode, Mismatch, Operation, Record, Service, Timestamp, Value, View, json};

/// What is wrong with a case, or nothing.
pub type Outcome = Result<(), String>;

pub fn find(
    service: &'static Service,
    case: &Value,
) -> Result<(&'static Service, &'static Operation), String> {
    let name = text(&case["operation"]);
    let operation = service.operation(&name).ok_or_else(|| format!("{name} is not compiled in"))?;
    Ok((service, operation))
}

/// The generated request with the case's input, in whichever of the two forms its table knows best. What does not fit
/// the table is kept beside its fields, as an application would put it there.
pub fn typed(operation: &'static Operation, case: &Value) -> Result<Box<dyn Record>, String> {
    let unknown = |input: &&Value| {
        let is_field = |name: &String| operation.input.fields.iter().any(|field| field.wire == name);
        input.as_object().into_iter().flatten().filter(|(name, _)| !is_field(name)).count()
    };
    let forms = [&case["params"], &case["params_nested"]];
    let input = forms.into_iter().filter(|form| form.is_object()).min_by_key(unknown).ok_or("no input")?;
    let mut record = (operation.request)(operation);
    let options = Decode { mismatch: Mismatch::Keep, ..Decode::default() };
    json::decode(input.to_string().as_bytes(), &mut *record, &options).map_err(|error| error.to_string())?;
    let beside = members_beside(&*record);
    if !beside.is_empty() {
        println!("{}: the table does not have {}", case["id"], beside.join(", "));
    }
    Ok(record)
}

/// Paths of the members that the table does not know, or knows as something else.
fn members_beside(record: &dyn Record) -> Vec<String> {
    let fields = record.schema().fields;
    let mut paths = Vec::new();
    if let View::Extra(extra) = record.view(fields.len()) {
        paths.extend(extra.unknown().map(|(name, _)| name.to_owned()));
    }
    for (index, field) in fields.iter().enumerate() {
        let below = match record.view(index).datum() {
            Datum::Record(inner) => members_beside(inner),
            Datum::List(list) => {
                let items = (0..list.len()).filter_map(|at| list.at(at)).map(View::datum);
                items
                    .flat_map(
                        |item| if let Datum::Record(inner) = item { members_beside(inner) } else { vec![] },
                    )
                    .collect()
            }
            _ => Vec::new(),
        };
        paths.extend(below.iter().map(|path| format!("{}.{path}", field.wire)));
    }
    paths.dedup();
    paths
}

pub fn same_shape(case: &Value, request: &Request) -> Outcome {
    let methods = case["expect"]["methods"].as_array().unwrap();
    if !methods.iter().any(|method| *method == request.method) {
        return Err(format!("the method is {}", request.method));
    }
    same("path", &text(&case["expect"]["path"]), &request.path)
}

pub fn same(what: &str, expected: &str, found: &str) -> Outcome {
    match expected == found {
        true => Ok(()),
        false => Err(format!("{what}:\n  expected {expected:?}\n  found    {found:?}")),
    }
}

pub fn key(signed: &Value) -> Credentials {
    Credentials::new(text(&signed["ak"]), text(&signed["secret"]))
}

/// `2026-01-02T03:04:05Z`, or seconds since 1970.
pub fn moment(time: &Value) -> SystemTime {
    match time.as_u64() {
        Some(seconds) => UNIX_EPOCH + Duration::from_secs(seconds),
        None => Timestamp::from(text(time)).to_system_time().unwrap(),
    }
}

/// The text of a scalar.
pub fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
