//! The shapes that a service shares, looked up by name.

use std::collections::BTreeMap;

use crate::language::Shape;
use crate::node::MAX_DEPTH;

/// The shared shapes of a service.
#[derive(Clone, Copy)]
pub(super) struct Shapes<'a>(pub &'a BTreeMap<String, Shape>);

impl<'a> Shapes<'a> {
    /// The shape itself, or the one that it names; `None` when there is none, or they name each other in a circle.
    pub fn resolve(self, shape: &'a Shape) -> Option<&'a Shape> {
        let mut shape = shape;
        for _ in 0..=self.0.len() {
            match &shape.shape {
                None => return Some(shape),
                Some(name) => shape = self.0.get(name)?,
            }
        }
        None
    }

    /// What the lists and maps around it hold, however many there are.
    pub fn element(self, shape: &'a Shape) -> Option<&'a Shape> {
        let mut shape = self.resolve(shape)?;
        for _ in 0..MAX_DEPTH {
            match &shape.items {
                None => return Some(shape),
                Some(items) => shape = self.resolve(items)?,
            }
        }
        None
    }
}
