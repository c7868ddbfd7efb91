//! Values that do not have the type of their member, and the places where values are.

use cloudspec_wire::Value;

/// A value that does not have the type of its member.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    /// Where it is.
    pub path: String,
    /// What is found there, unless that is the value itself.
    pub found: &'static str,
}

impl Misfit {
    /// What is found in a secret.
    pub const HIDDEN: &str = "a hidden value";
}

/// Where a value is in a document, and whether that is in something secret.
#[derive(Clone, Default)]
pub struct Place {
    path: String,
    is_secret: bool,
}

impl Place {
    /// A member of the record at this place.
    pub fn member(&self, name: &str, is_secret: bool) -> Place {
        let dot = if self.path.is_empty() { "" } else { "." };
        Place { path: format!("{}{dot}{name}", self.path), is_secret: self.is_secret || is_secret }
    }

    /// An element of the list at this place.
    pub fn element(&self, index: usize) -> Place {
        Place { path: format!("{}[{index}]", self.path), ..*self }
    }

    /// The value of a key of the map at this place.
    pub fn entry(&self, key: &str) -> Place {
        match key.is_empty() || key.contains(['.', '[', ']', '"', '\n']) {
            false => self.member(key, false),
            true => Place { path: format!("{}{}", self.path, Value::from([key].as_slice())), ..*self },
        }
    }

    /// What is found at this place, which does not fit.
    pub fn misfit(&self, found: &'static str) -> Misfit {
        Misfit { path: self.path.clone(), found: if self.is_secret { Misfit::HIDDEN } else { found } }
    }
}
