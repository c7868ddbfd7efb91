//! Checks of a request before it is sent: what is required is there, and documented limits hold.

use std::fmt;

use crate::json::element;
use crate::{Datum, Field, List, Record, View};

/// A parameter that breaks a rule of its specification. Never holds the value itself, which may be a secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// Path of wire names to the parameter: `Tag[2].Key`. Elements count from 1, as they do on the wire.
    pub parameter: String,
    /// The rule it breaks.
    pub rule: Rule,
}

/// A rule of a specification, and how far off the value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// It has to be there.
    Required,
    /// It has to have at least `minimum` characters; it has `length`.
    TooShort {
        /// Fewest characters.
        minimum: u64,
        /// Characters it has.
        length: u64,
    },
    /// It may have at most `maximum` characters; it has `length`.
    TooLong {
        /// Most characters.
        maximum: u64,
        /// Characters it has.
        length: u64,
    },
    /// It has to be at least `minimum`.
    TooSmall {
        /// Smallest number.
        minimum: f64,
    },
    /// It may be at most `maximum`.
    TooLarge {
        /// Largest number.
        maximum: f64,
    },
    /// It has to have at least `minimum` elements; it has `count`.
    TooFew {
        /// Fewest elements.
        minimum: u64,
        /// Elements it has.
        count: u64,
    },
    /// It may have at most `maximum` elements; it has `count`.
    TooMany {
        /// Most elements.
        maximum: u64,
        /// Elements it has.
        count: u64,
    },
    /// It has to match the regular expression.
    Pattern {
        /// The expression.
        pattern: &'static str,
    },
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.parameter)?;
        match &self.rule {
            Rule::Required => f.write_str("required, but missing"),
            Rule::TooShort { minimum, length } => write!(f, "at least {minimum} characters, has {length}"),
            Rule::TooLong { maximum, length } => write!(f, "at most {maximum} characters, has {length}"),
            Rule::TooSmall { minimum } => write!(f, "at least {minimum}, is less"),
            Rule::TooLarge { maximum } => write!(f, "at most {maximum}, is more"),
            Rule::TooFew { minimum, count } => write!(f, "at least {minimum} elements, has {count}"),
            Rule::TooMany { maximum, count } => write!(f, "at most {maximum} elements, has {count}"),
            Rule::Pattern { pattern } => write!(f, "has to match {pattern}, does not"),
        }
    }
}

/// Everything in `record` that breaks a rule, in the order of the table.
pub fn check(record: &dyn Record) -> Vec<Violation> {
    let mut violations = Vec::new();
    check_record(&mut violations, "", record);
    violations
}

fn check_record(violations: &mut Vec<Violation>, path: &str, record: &dyn Record) {
    let fields = record.schema().fields;
    for (index, field) in fields.iter().enumerate() {
        let missing = match record.view(fields.len()) {
            View::Extra(extra) => extra.was_missing(index) || is_replaced(extra, field),
            _ => false,
        };
        let datum = record.view(index).datum();
        // Nothing of a record that is there need be named unless something in it is wrong.
        if matches!(&datum, Datum::Absent) && !field.required {
            continue;
        }
        let name = if path.is_empty() { field.wire.to_owned() } else { format!("{path}.{}", field.wire) };
        if field.required && !field.filled && (missing || is_nothing(&datum)) {
            violations.push(Violation { parameter: name, rule: Rule::Required });
        } else {
            check_value(violations, &name, datum, field);
        }
    }
}

fn is_replaced(extra: &crate::Extra, field: &Field) -> bool {
    extra.get(field.wire).is_some_and(|value| value.as_str() == Some(""))
}

/// Whether a required field holds what stands for nothing there.
fn is_nothing(datum: &Datum<'_>) -> bool {
    match datum {
        Datum::Absent => true,
        Datum::Str(text) => text.is_empty(),
        Datum::List(list) => list.is_empty(),
        Datum::Map(map) => map.is_empty(),
        _ => false,
    }
}

fn check_value(violations: &mut Vec<Violation>, name: &str, datum: Datum<'_>, field: &'static Field) {
    match datum {
        Datum::Absent | Datum::Bool(_) | Datum::Any(_) => {}
        Datum::Str(text) => check_text(violations, name, text, field),
        // Limits are documented numbers, small enough for a floating-point form.
        Datum::Int(number) => check_number(violations, name, number as f64, field),
        Datum::Float(number) => check_number(violations, name, number, field),
        Datum::Record(record) => check_record(violations, name, record),
        Datum::List(list) => check_list(violations, name, list, field),
        Datum::Map(map) => {
            check_count(violations, name, map.len(), field);
            for (key, view) in map.entries() {
                check_value(violations, &format!("{name}.{key}"), view.datum(), element(field));
            }
        }
    }
}

fn check_list(violations: &mut Vec<Violation>, name: &str, list: &dyn List, field: &'static Field) {
    check_count(violations, name, list.len(), field);
    for index in 0..list.len() {
        if let Some(view) = list.at(index) {
            check_value(violations, &format!("{name}[{}]", index + 1), view.datum(), element(field));
        }
    }
}

fn check_count(violations: &mut Vec<Violation>, name: &str, count: usize, field: &Field) {
    let count = count as u64;
    let limits = field.limits;
    let rule = match (limits.min_items, limits.max_items) {
        // An empty list is not sent, and whether it has to be there is another rule.
        (Some(minimum), _) if count < minimum && count > 0 => Rule::TooFew { minimum, count },
        (_, Some(maximum)) if count > maximum => Rule::TooMany { maximum, count },
        _ => return,
    };
    violations.push(Violation { parameter: name.to_owned(), rule });
}

fn check_text(violations: &mut Vec<Violation>, name: &str, text: &str, field: &Field) {
    let limits = field.limits;
    let length = text.chars().count() as u64;
    let mut broken = |rule| violations.push(Violation { parameter: name.to_owned(), rule });
    if let Some(minimum) = limits.min_length.filter(|minimum| length < *minimum) {
        broken(Rule::TooShort { minimum, length });
    }
    if let Some(maximum) = limits.max_length.filter(|maximum| length > *maximum) {
        broken(Rule::TooLong { maximum, length });
    }
    if let Some(pattern) = limits.pattern.filter(|pattern| !matches(pattern, text)) {
        broken(Rule::Pattern { pattern });
    }
}

/// Whether the text matches. Expressions that this library does not understand match everything: the provider
/// has the last word.
fn matches(pattern: &str, text: &str) -> bool {
    regex_lite::Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text))
}

fn check_number(violations: &mut Vec<Violation>, name: &str, number: f64, field: &Field) {
    let limits = field.limits;
    let rule = match (limits.minimum, limits.maximum) {
        (Some(minimum), _) if number < minimum => Rule::TooSmall { minimum },
        (_, Some(maximum)) if number > maximum => Rule::TooLarge { maximum },
        _ => return,
    };
    violations.push(Violation { parameter: name.to_owned(), rule });
}
