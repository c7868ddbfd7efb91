//! The glossary of a provider: the meaning of member names and error codes that a spec does not document
//! itself.

use crate::language::Type;

spec_types! {
    /// `specs/<provider>/glossary.json`: meanings of member names and error codes that the specs themselves
    /// do not document. Of several entries that fit a place, the most specific one is used.
    pub struct Glossary {
        /// Meanings of member names.
        pub members: Vec<Term>,
        /// Causes of error codes.
        pub codes: Vec<Cause>,
    }

    /// The meaning of a member name, everywhere or in one place.
    pub struct Term {
        /// Name on the wire.
        pub name: String,
        /// Only in this service: `ecs`.
        pub service: Option<String>,
        /// Only in this operation, by its wire name.
        pub operation: Option<String>,
        /// Only in the record of this name: a shape of the service, or the member that holds it, in the singular.
        pub holder: Option<String>,
        /// Only where the member is of this type, or refers to a shape of this type: `list`, for a name that is elsewhere
        /// one value.
        pub r#type: Option<Type>,
        /// Only at this path of wire names, wrappers left out, joined by dots: `Invocations.InvokeId`.
        pub path: Option<String>,
        /// What it means, in Markdown.
        pub doc: String,
        /// The unit of its value, for example `GiB` or `seconds`.
        pub unit: Option<String>,
        /// A value, as text.
        pub example: Option<String>,
    }

    /// The meaning of an error code, everywhere or in one place.
    pub struct Cause {
        /// The code.
        pub code: String,
        /// Only in this service: `ecs`.
        pub service: Option<String>,
        /// Only for this operation, by its wire name.
        pub operation: Option<String>,
        /// Why the error occurs and what to do about it.
        pub cause: String,
    }
}

impl Glossary {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty() && self.codes.is_empty()
    }
}
