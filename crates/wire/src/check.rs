//! Checks a request before it is sent: that required members are set, and that documented limits hold.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use regex_lite::Regex;

use crate::presence::is_nothing;
use crate::record::{Datum, Record, extra_of};
use crate::schema::{Field, Limits};

/// A parameter that breaks a rule of its specification. It never holds the value itself, which may be secret.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// Path of wire names to the parameter: `Tag[2].Key`. Elements count from 1, as they do on the wire.
    pub parameter: String,
    /// The rule it breaks.
    pub rule: Rule,
}

/// A rule of a specification, and the size of the value that breaks it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// The parameter is required, but not set.
    Required,
    /// The string has fewer characters than allowed.
    TooShort {
        /// The smallest number of characters allowed.
        minimum: u64,
        /// The number of characters in the value.
        length: u64,
    },
    /// The string has more characters than allowed.
    TooLong {
        /// The largest number of characters allowed.
        maximum: u64,
        /// The number of characters in the value.
        length: u64,
    },
    /// The number is smaller than allowed.
    TooSmall {
        /// The smallest number allowed.
        minimum: f64,
    },
    /// The number is larger than allowed.
    TooLarge {
        /// The largest number allowed.
        maximum: f64,
    },
    /// The list or map has fewer elements than allowed.
    TooFew {
        /// The smallest number of elements allowed.
        minimum: u64,
        /// The number of elements in the value.
        count: u64,
    },
    /// The list or map has more elements than allowed.
    TooMany {
        /// The largest number of elements allowed.
        maximum: u64,
        /// The number of elements in the value.
        count: u64,
    },
    /// The string does not match the documented regular expression.
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

/// Checks `record`, and returns every violation in the order of the table.
pub fn check(record: &dyn Record) -> Vec<Violation> {
    let mut violations = Vec::new();
    check_record(&mut violations, None, record);
    violations
}

/// Where a value is. Put into words only when a rule is broken there.
#[derive(Clone, Copy)]
struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Member(&'a str),
    /// Counted from 1.
    Element(usize),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match (self.step, self.parent) {
            (Step::Member(name), None) => f.write_str(name),
            (Step::Member(name), Some(_)) => write!(f, ".{name}"),
            (Step::Element(number), _) => write!(f, "[{number}]"),
        }
    }
}

/// Adds to the violations of a record.
fn violate(violations: &mut Vec<Violation>, path: &Path<'_>, rule: Rule) {
    violations.push(Violation { parameter: path.to_string(), rule });
}

fn check_record(violations: &mut Vec<Violation>, parent: Option<&Path<'_>>, record: &dyn Record) {
    let extra = extra_of(record);
    for (index, field) in record.schema().fields.iter().enumerate() {
        let path = Path { parent, step: Step::Member(field.wire) };
        let datum = record.view(index).datum();
        let has_to_be_there = field.required && !field.filled;
        let is_cleared = extra.is_some_and(|extra| extra.was_empty(index))
            && (parent.is_some() || field.style.has_empty_form(field.place));
        if has_to_be_there && !is_cleared && (is_empty(&datum) || is_nothing(record, index, extra)) {
            violate(violations, &path, Rule::Required);
        } else {
            check_value(violations, &path, datum, field);
        }
    }
}

/// Whether a required field holds what stands for nothing there.
fn is_empty(datum: &Datum<'_>) -> bool {
    match datum {
        Datum::Absent => true,
        Datum::Str(text) => text.is_empty(),
        Datum::List(list) => list.is_empty(),
        Datum::Map(map) => map.is_empty(),
        _ => false,
    }
}

fn check_value(violations: &mut Vec<Violation>, path: &Path<'_>, datum: Datum<'_>, field: &'static Field) {
    match datum {
        Datum::Absent | Datum::Bool(_) | Datum::Any(_) => {}
        Datum::Str(text) => check_text(violations, path, text, field),
        // Limits are documented numbers, small enough for a floating-point form.
        Datum::Int(number) => check_number(violations, path, number as f64, field),
        Datum::Float(number) => check_number(violations, path, number, field),
        Datum::Record(record) => check_record(violations, Some(path), record),
        Datum::List(list) => {
            check_count(violations, path, list.len(), field);
            for index in 0..list.len() {
                if let Some(view) = list.at(index) {
                    let path = Path { parent: Some(path), step: Step::Element(index + 1) };
                    check_value(violations, &path, view.datum(), field.element());
                }
            }
        }
        Datum::Map(map) => {
            check_count(violations, path, map.len(), field);
            for (key, view) in map.entries() {
                let path = Path { parent: Some(path), step: Step::Member(key) };
                check_value(violations, &path, view.datum(), field.element());
            }
        }
    }
}

fn check_count(violations: &mut Vec<Violation>, path: &Path<'_>, count: usize, field: &Field) {
    let count = count as u64;
    let limits = field.limits;
    match (limits.min_items, limits.max_items) {
        // An empty list is not sent, and whether it has to be there is another rule.
        (Some(minimum), _) if count < minimum && count > 0 => {
            violate(violations, path, Rule::TooFew { minimum, count });
        }
        (_, Some(maximum)) if count > maximum => violate(violations, path, Rule::TooMany { maximum, count }),
        _ => {}
    }
}

fn check_text(violations: &mut Vec<Violation>, path: &Path<'_>, text: &str, field: &Field) {
    let Limits { min_length, max_length, pattern, .. } = *field.limits;
    let length = text.chars().count() as u64;
    if let Some(minimum) = min_length.filter(|minimum| length < *minimum) {
        violate(violations, path, Rule::TooShort { minimum, length });
    }
    if let Some(maximum) = max_length.filter(|maximum| length > *maximum) {
        violate(violations, path, Rule::TooLong { maximum, length });
    }
    if let Some(pattern) = pattern.filter(|pattern| !matches(pattern, text)) {
        violate(violations, path, Rule::Pattern { pattern });
    }
}

/// Whether the string matches. A pattern that the regex crate does not support matches everything, because
/// the provider checks it anyway.
fn matches(pattern: &'static str, text: &str) -> bool {
    /// The expressions of the tables in use, which are as many as there are; `None` where one is not understood.
    static COMPILED: RwLock<BTreeMap<&'static str, Option<Regex>>> = RwLock::new(BTreeMap::new());
    let is_match = |compiled: &Option<Regex>| compiled.as_ref().is_none_or(|regex| regex.is_match(text));
    let known = COMPILED.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(compiled) = known.get(pattern) {
        return is_match(compiled);
    }
    drop(known);
    let compiled = Regex::new(pattern).ok();
    let result = is_match(&compiled);
    COMPILED.write().unwrap_or_else(PoisonError::into_inner).insert(pattern, compiled);
    result
}

fn check_number(violations: &mut Vec<Violation>, path: &Path<'_>, number: f64, field: &Field) {
    match (field.limits.minimum, field.limits.maximum) {
        (Some(minimum), _) if number < minimum => violate(violations, path, Rule::TooSmall { minimum }),
        (_, Some(maximum)) if number > maximum => violate(violations, path, Rule::TooLarge { maximum }),
        _ => {}
    }
}
