//! What does not fit, on its way to the record that keeps it and to the outermost one, which tells it.

use super::{Aside, Reader, hidden};
use crate::decode_error::DecodeError;
use crate::field_path;
use crate::record::{Record, with_extra};
use crate::schema::Field;

/// Most mismatches that are told; further ones are only kept.
const MAX_TOLD: usize = 32;

impl Reader<'_> {
    /// Tells that something did not fit.
    #[cold]
    pub(super) fn tell(&mut self, error: Box<DecodeError>) {
        if self.told < MAX_TOLD {
            self.told += 1;
            self.aside.push(Aside::Told(error));
        }
    }

    /// Drops what did not fit from `from` on: it is kept as a part of something larger.
    #[cold]
    pub(super) fn drop_aside(&mut self, from: usize) {
        self.told -= self.aside.drain(from..).filter(|aside| matches!(aside, Aside::Told(_))).count();
    }

    /// Brings what did not fit in `field`, which begins at `from`, one step up: elements to the record that keeps
    /// them.
    #[cold]
    pub(super) fn lift(&mut self, record: &mut dyn Record, field: &Field, from: usize) {
        for aside in self.aside.split_off(from) {
            match aside {
                Aside::Told(error) => {
                    self.aside.push(Aside::Told(hidden(error, field).in_member(field.wire)))
                }
                Aside::Kept { path, text } => {
                    let path = field_path::below(field.wire, &path);
                    with_extra(record, |extra| extra.keep_element(&path, text));
                }
            }
        }
    }

    /// Brings what did not fit below the element at `step`, which begins at `from`, one step up.
    #[cold]
    pub(super) fn lift_within(&mut self, step: &str, from: usize) {
        for aside in self.aside.iter_mut().skip(from) {
            let path = match aside {
                Aside::Told(error) => &mut error.path,
                Aside::Kept { path, .. } => path,
            };
            *path = field_path::below(step, path);
        }
    }
}
