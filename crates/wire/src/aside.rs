//! Values that did not fit or were spelled unusually, on their way to the record that keeps them, and to the
//! outermost record, which lists what did not fit.

use crate::decode_error::{DecodeError, excerpt};
use crate::field_path;
use crate::record::{Record, with_extra};
use crate::schema::Field;

/// The largest number of mismatches that are listed; further ones are only kept.
const MAX_MISMATCHES: usize = 32;

/// The values on their way, in the order of the body. They are numbered, so that a reader can refer to those
/// after a point.
#[derive(Default)]
pub(crate) struct Asides {
    waiting: Vec<Aside>,
    /// How many of them are [`Aside::Mismatch`].
    mismatches: usize,
}

enum Aside {
    /// Keep an element under this path.
    Kept { path: String, text: String },
    /// Keep how the element at this path was spelled.
    Spelled { path: String, form: String },
    /// Drop what was kept of the element at this path, which came again.
    Again { path: String },
    /// List that a value did not fit.
    Mismatch(Box<DecodeError>),
}

impl Asides {
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.waiting.len()
    }

    /// Lists that a value did not fit.
    #[cold]
    pub(crate) fn tell(&mut self, error: Box<DecodeError>) {
        if self.mismatches < MAX_MISMATCHES {
            self.mismatches += 1;
            self.waiting.push(Aside::Mismatch(error));
        }
    }

    /// Keeps the compact JSON `text` as the current element.
    #[cold]
    pub(crate) fn keep(&mut self, text: String) {
        self.waiting.push(Aside::Kept { path: String::new(), text });
    }

    /// Keeps how the current element was spelled: see [`spelling`](crate::spelling).
    #[cold]
    pub(crate) fn spell(&mut self, form: String) {
        self.waiting.push(Aside::Spelled { path: String::new(), form });
    }

    /// Drops what was kept of the element that `step` leads to, because it came again.
    #[cold]
    pub(crate) fn again(&mut self, step: String) {
        self.waiting.push(Aside::Again { path: step });
    }

    /// Drops everything from `from` on, because it is kept as a part of a larger value.
    #[cold]
    pub(crate) fn drop_from(&mut self, from: usize) {
        self.mismatches -=
            self.waiting.drain(from..).filter(|aside| matches!(aside, Aside::Mismatch(_))).count();
    }

    /// Whether anything from `from` on did not fit.
    #[cold]
    pub(crate) fn left_out(&self, from: usize) -> bool {
        self.since(from).iter().any(|aside| matches!(aside, Aside::Kept { .. }))
    }

    /// Whether all from `from` on is one element without a single character.
    #[cold]
    pub(crate) fn is_empty_element(&self, from: usize) -> bool {
        matches!(self.since(from), [Aside::Kept { text, .. }] if text == "\"\"")
    }

    /// Moves everything of `field`, from `from` on, one step up: elements to the record that keeps them.
    #[cold]
    pub(crate) fn lift(&mut self, record: &mut dyn Record, field: &Field, from: usize) {
        for aside in self.waiting.split_off(from) {
            match aside {
                Aside::Mismatch(error) => {
                    self.waiting.push(Aside::Mismatch(error.hidden_in(field).in_member(field.wire)));
                }
                Aside::Kept { path, text } => {
                    let path = field_path::below(field.wire, &path);
                    with_extra(record, |extra| extra.keep_element(&path, &text));
                }
                Aside::Spelled { path, form } => {
                    let path = field_path::below(field.wire, &path);
                    with_extra(record, |extra| extra.keep_form(&path, &form));
                }
                Aside::Again { path } => {
                    let path = field_path::below(field.wire, &path);
                    with_extra(record, |extra| extra.forget_element(&path));
                }
            }
        }
    }

    /// Moves everything below the element at `step`, from `from` on, one step up.
    #[cold]
    pub(crate) fn lift_within(&mut self, step: &str, from: usize) {
        for aside in self.waiting.iter_mut().skip(from) {
            match aside {
                Aside::Mismatch(error) => error.path = field_path::below(&excerpt(step), &error.path),
                Aside::Kept { path, .. } | Aside::Spelled { path, .. } | Aside::Again { path } => {
                    *path = field_path::below(step, path);
                }
            }
        }
    }

    /// The memory that moving everything from `from` on up by `step` takes.
    pub(crate) fn weight(&self, step: &str, from: usize) -> usize {
        step.len().saturating_mul(self.since(from).len())
    }

    /// The listed mismatches, each with the place that `located` returns.
    pub(crate) fn into_mismatches(self, located: impl Fn(DecodeError) -> DecodeError) -> Vec<DecodeError> {
        let told = self.waiting.into_iter().filter_map(|aside| match aside {
            Aside::Mismatch(error) => Some(located(*error)),
            Aside::Kept { .. } | Aside::Spelled { .. } | Aside::Again { .. } => None,
        });
        told.collect()
    }

    fn since(&self, from: usize) -> &[Aside] {
        self.waiting.get(from..).unwrap_or_default()
    }
}
