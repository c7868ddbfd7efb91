//! The path to the shape that is being lowered.

use crate::ir::{Home, Trail};
use crate::language::Shape;
use crate::naming::singular;

/// The path to a shape.
pub(super) struct Context<'c> {
    pub home: Home,
    /// Wire names from the outermost member to this one, wrappers included.
    pub path: Vec<&'c str>,
    /// What one element of each of them is called, behind what holds them all.
    pub words: Vec<String>,
    /// The same path without wrappers, behind what holds it.
    pub key: Vec<&'c str>,
}

impl<'c> Context<'c> {
    pub fn new(home: Home, key: &'c str, word: &str) -> Self {
        Context { home, path: Vec::new(), words: vec![word.to_owned()], key: vec![key] }
    }

    /// For what a shape of the service holds.
    pub fn of_shape(name: &'c str, shape: &Shape) -> Self {
        let is_many = shape.items.is_some();
        Context::new(Home::Shapes, name, &if is_many { singular(name) } else { name.to_owned() })
    }

    /// Runs `work` one member further in.
    pub fn within<T>(&mut self, member: &'c str, element: String, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(member);
        self.words.push(element);
        self.key.push(member);
        let result = work(self);
        self.key.pop();
        self.words.pop();
        self.path.pop();
        result
    }

    /// Runs `work` inside of a wrapper, which lends the elements its name.
    pub fn wrapped<T>(&mut self, wrapper: Option<&'c str>, work: impl FnOnce(&mut Self) -> T) -> T {
        let Some(wrapper) = wrapper else { return work(self) };
        let element = singular(wrapper);
        let depth = self.words.len();
        self.path.push(wrapper);
        if self.words.last() != Some(&element) {
            self.words.push(element);
        }
        let result = work(self);
        self.words.truncate(depth);
        self.path.pop();
        result
    }

    /// The way to `shape`, which is here.
    pub fn trail(&self, shape: &Shape) -> Trail {
        Trail {
            type_name: shape.type_name.clone(),
            is_shared: self.home == Home::Shapes,
            words: self.words.clone(),
            key: self.key.iter().map(|step| (*step).to_owned()).collect(),
        }
    }

    /// The path as it stands on the wire.
    pub fn origin(&self) -> String {
        let shape = (self.home == Home::Shapes).then(|| self.key.first().copied()).flatten();
        shape.into_iter().chain(self.path.iter().copied()).collect::<Vec<_>>().join(".")
    }
}
