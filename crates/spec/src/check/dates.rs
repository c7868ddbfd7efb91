//! Dates: `YYYY-MM-DD`.

use crate::diagnostics::Diagnostics;
use crate::language::{Operation, Service, Shape, Source};
use crate::location::Location;

/// Reports that `text`, the value of `key`, is not a date.
fn check(text: &str, key: &str, at: Location, may_be_short: bool, diagnostics: &mut Diagnostics) {
    if !is_date(text, may_be_short) {
        let hint = if may_be_short { "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`" } else { "`YYYY-MM-DD`" };
        diagnostics.error(at, format!("`{text}` is not a date")).value(key).hint(hint);
    }
}

fn is_date(text: &str, may_be_short: bool) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |index: usize, length: usize, most: u16| match parts.get(index) {
        None => may_be_short,
        Some(part) => {
            let is_plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            is_plain && part.parse().is_ok_and(|number: u16| (1..=most).contains(&number))
        }
    };
    let month = parts.get(1).and_then(|month| month.parse().ok());
    let days = match month {
        Some(2) => 29,
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    };
    parts.len() <= 3 && number(0, 4, 9999) && number(1, 2, 12) && number(2, 2, days)
}

/// The dates of pages and metadata, of which not all is known.
pub(super) fn check_sources(sources: &[Source], diagnostics: &mut Diagnostics) {
    for source in sources {
        if let Some(date) = &source.date {
            check(date, "date", source.at, true, diagnostics);
        }
    }
}

/// The dates since which upstream does not describe groups and shared shapes of a service, or parts of them.
pub(super) fn check_service(service: &Service, diagnostics: &mut Diagnostics) {
    for group in &service.groups {
        check_retired(&group.retired, group.at, diagnostics);
    }
    service.shapes.values().for_each(|shape| check_shape(shape, diagnostics));
}

/// The dates since which upstream does not describe an operation, or parts of it.
pub(super) fn check_operation(operation: &Operation, diagnostics: &mut Diagnostics) {
    check_retired(&operation.retired, operation.at, diagnostics);
    for error in &operation.errors {
        check_retired(&error.retired, error.at, diagnostics);
    }
    for member in operation.input.iter().chain(&operation.output) {
        check_retired(&member.retired, member.at, diagnostics);
        check_shape(&member.shape, diagnostics);
    }
    operation.payload.iter().for_each(|shape| check_shape(shape, diagnostics));
}

fn check_shape(shape: &Shape, diagnostics: &mut Diagnostics) {
    for value in &shape.values {
        check_retired(&value.retired, value.at, diagnostics);
    }
    for member in &shape.members {
        check_retired(&member.retired, member.at, diagnostics);
        check_shape(&member.shape, diagnostics);
    }
    shape.items.iter().for_each(|items| check_shape(items, diagnostics));
}

fn check_retired(date: &Option<String>, at: Location, diagnostics: &mut Diagnostics) {
    if let Some(date) = date {
        check(date, "retired", at, false, diagnostics);
    }
}
