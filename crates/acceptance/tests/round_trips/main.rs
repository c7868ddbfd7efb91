//! Whatever comes in the place of a documented value, in responses of all committed operations, is written back as it came,
//! and what does not fit is noted under its path. What is set in a request is found in it. All values are random; `PROPTEST_CASES` says how many are tried.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod calls;
mod choices;
#[path = "../committed/mod.rs"]
mod committed;
mod json;
mod json_values;
mod misfit;
mod requests;
mod xml;
mod xml_values;

use choices::Choices;
use cloudspec_wire::{
    Decode, DecodeError, Dynamic, Field, Operation, Record, Repeat, ResponseBody, Schema, Shape, mismatches,
};
use committed::SERVICES;
use json::{meaning, meaning_of};
use misfit::Misfit;
use proptest::prelude::*;
use xml::Element;

/// How many bodies a test tries, unless `PROPTEST_CASES` says otherwise.
pub fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { cases };
    ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters: 20_000,
        max_global_rejects: u32::MAX,
        ..default
    }
}

/// Enough choices for a body of a few dozen values.
pub fn choices() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 0..300)
}

/// The field that is the whole body of a response; none when the body is an object. A body that is one text or bytes is no
/// document.
fn whole_body(operation: &Operation) -> Option<&'static Field> {
    operation.output.fields.first().filter(|_| operation.body == ResponseBody::Payload)
}

fn is_document(operation: &Operation) -> bool {
    let is_text =
        |field: &Field| matches!(field.shape, Shape::String | Shape::Bytes) && field.repeat == Repeat::One;
    !whole_body(operation).is_some_and(is_text)
}

/// Whether the mismatches that a record notes are these.
fn check_noted(record: &dyn Record, misfits: &[Misfit], body: &[u8]) -> Result<(), TestCaseError> {
    /// The most mismatches that are listed.
    const LISTED: usize = 32;
    let noted = mismatches(record);
    let listed = &misfits[..misfits.len().min(LISTED)];
    let paths = |errors: &[DecodeError]| errors.iter().map(|error| error.path.clone()).collect::<Vec<_>>();
    let expected: Vec<String> = listed.iter().map(|misfit| misfit.path.clone()).collect();
    prop_assert_eq!(paths(noted), expected, "are noted");
    for (misfit, error) in listed.iter().zip(noted) {
        let is_found = misfit.found.is_empty() || misfit.found == error.found;
        prop_assert!(is_found && !error.expected.is_empty(), "{} found at {}", error.found, misfit.path);
        prop_assert!(error.offset < body.len());
    }
    Ok(())
}

/// A random document with what is to become of it.
struct Case<'a> {
    operation: &'static Operation,
    body: &'a [u8],
    misfits: &'a [Misfit],
}

impl Case<'_> {
    /// Tries a typed record and one of a table built at run time.
    fn try_both(
        &self,
        typed: &mut dyn Record,
        check: impl Fn(&mut dyn Record) -> Result<(), TestCaseError>,
    ) -> Result<(), TestCaseError> {
        let mut dynamic = Dynamic::new(typed.schema());
        for (kind, record) in [("typed", typed), ("at run time", &mut dynamic)] {
            let checked = check(record).and_then(|()| check_noted(record, self.misfits, self.body));
            checked.map_err(|error| {
                let body = String::from_utf8_lossy(self.body);
                TestCaseError::fail(format!("{}, {kind}: {body}\n{error}", self.operation.name))
            })?;
        }
        Ok(())
    }
}

fn fail(error: impl ToString) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}

/// A body with a byte order mark in front, once in a while.
fn marked(choices: &mut Choices<'_>) -> Vec<u8> {
    if choices.once_in(16) { "\u{feff}".into() } else { Vec::new() }
}

fn json_object(
    operation: &'static Operation,
    envelope: Option<&'static str>,
    choices: Choices<'_>,
    typed: &mut dyn Record,
) -> Result<(), TestCaseError> {
    let schema: &'static Schema = typed.schema();
    let mut values = json_values::Values::new(choices);
    let document = values.body(schema, envelope);
    let mut body = marked(&mut values.choices);
    document.write(&mut values.choices, &mut body);
    let expected = meaning(&json::written_back(&document, schema, envelope));
    Case { operation, body: &body, misfits: &values.misfits }.try_both(typed, |record| {
        let options = Decode { envelope, ..Decode::default() };
        cloudspec_wire::json::decode(&body, record, &options).map_err(fail)?;
        let back = cloudspec_wire::json::encode(record);
        prop_assert_eq!(&meaning_of(&back).map_err(fail)?, &expected, "is written back as {}", back);
        Ok(())
    })
}

fn json_payload(
    operation: &'static Operation,
    field: &'static Field,
    choices: Choices<'_>,
    typed: &mut dyn Record,
) -> Result<(), TestCaseError> {
    let mut values = json_values::Values::new(choices);
    let document = values.member(field);
    let mut body = marked(&mut values.choices);
    document.write(&mut values.choices, &mut body);
    let expected = meaning(&json::of_field(&document, field));
    Case { operation, body: &body, misfits: &values.misfits }.try_both(typed, |record| {
        let options = Decode { body: ResponseBody::Payload, ..Decode::default() };
        cloudspec_wire::json::decode(&body, record, &options).map_err(fail)?;
        let back = cloudspec_wire::json::encode_payload(record);
        // A body that is `null` is an absent one.
        let back = if back.is_empty() { "null" } else { &back };
        prop_assert_eq!(&meaning_of(back).map_err(fail)?, &expected, "is written back as {}", back);
        Ok(())
    })
}

fn xml_object(
    operation: &'static Operation,
    choices: Choices<'_>,
    typed: &mut dyn Record,
) -> Result<(), TestCaseError> {
    let schema = typed.schema();
    let root = format!("{}Response", operation.name);
    let mut values = xml_values::Values::new(choices);
    let document = values.body(root.clone(), schema);
    let mut body = marked(&mut values.choices);
    let attributes = *values.choices.of(&[&"", &" a='<' b=\">\" c='&lt;'"]);
    document.write(attributes, &mut body);
    let expected = xml::meaning(&document, schema);
    Case { operation, body: &body, misfits: &values.misfits }.try_both(typed, |record| {
        cloudspec_wire::xml::decode(&body, record, &Decode::default()).map_err(fail)?;
        let back = cloudspec_wire::xml::encode(record, &root);
        prop_assert_eq!(
            &xml::meaning(&Element::of(&back).map_err(fail)?, schema),
            &expected,
            "is written back as {}",
            back
        );
        Ok(())
    })
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn responses_in_json_are_written_back_as_they_came(choices in choices()) {
        let mut choices = Choices::new(&choices);
        let (service, operation) = choices.operation(&SERVICES);
        let mut typed = (operation.response)(operation);
        let envelope = (service.provider == "zenlayer").then_some("response");
        match whole_body(operation) {
            Some(field) if is_document(operation) => json_payload(operation, field, choices, &mut *typed)?,
            Some(_) => {}
            None => json_object(operation, envelope, choices, &mut *typed)?,
        }
    }

    #[test]
    fn requests_in_json_are_written_back_as_they_came(choices in choices()) {
        let mut choices = Choices::new(&choices);
        let (_, operation) = choices.operation(&SERVICES);
        json_object(operation, None, choices, &mut *(operation.request)(operation))?;
    }

    #[test]
    fn responses_in_xml_are_written_back_as_they_came(choices in choices()) {
        let mut choices = Choices::new(&choices);
        let (_, operation) = choices.operation(&SERVICES);
        if whole_body(operation).is_none() {
            xml_object(operation, choices, &mut *(operation.response)(operation))?;
        }
    }
}
