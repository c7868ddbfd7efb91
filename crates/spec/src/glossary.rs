//! The glossary of a provider: what a member name or an error code means wherever a spec has no word of its own.

spec_types! {
    /// `specs/<provider>/glossary.json`: what member names and error codes mean where the specs do not say it
    /// themselves. Of several entries that fit, the one that names more of the place wins.
    pub struct Glossary {
        /// Meanings of member names.
        pub members: Vec<Term>,
        /// Causes of error codes.
        pub codes: Vec<Cause>,
    }

    /// What a member name means, everywhere or in some place.
    pub struct Term {
        /// Name on the wire.
        pub name: String,
        /// Only in this service: `ecs`.
        pub service: Option<String>,
        /// Only in this operation, by its wire name.
        pub operation: Option<String>,
        /// Only in the record of this name: a shape of the service, or the member that holds it, in the singular.
        pub holder: Option<String>,
        /// Only at this path of wire names, wrappers left out, joined by dots: `Invocations.InvokeId`.
        pub path: Option<String>,
        /// What it means, in Markdown.
        pub doc: String,
        /// What it is counted in: `GiB`, `seconds`.
        pub unit: Option<String>,
        /// A value, as text.
        pub example: Option<String>,
    }

    /// What an error code means, everywhere or in some place.
    pub struct Cause {
        /// The code.
        pub code: String,
        /// Only in this service: `ecs`.
        pub service: Option<String>,
        /// Only for this operation, by its wire name.
        pub operation: Option<String>,
        /// Why it comes and what to do about it.
        pub cause: String,
    }
}

impl Glossary {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty() && self.codes.is_empty()
    }
}
