//! Why an operation gets no waiter.

use std::fmt;

/// Why an operation gets no waiter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Uncertain {
    /// It belongs to another service, or is not there.
    Elsewhere,
    /// It changes something.
    Changes,
    /// No input is called like the resource, or several are.
    Input,
    /// It needs inputs that say something else.
    OtherInputs,
    /// Its response has no such resource in one place.
    Resource,
    /// The resource has no state, or several.
    Member,
    /// The values of the state are not documented as a list.
    Open,
    /// The list of values has words with a meaning of their own, or nothing that passes.
    Words,
}

impl fmt::Display for Uncertain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Uncertain::Elsewhere => "the operation to poll is not one of the service",
            Uncertain::Changes => "the operation to poll changes something",
            Uncertain::Input => "no input names the resource, or several do",
            Uncertain::OtherInputs => "it needs other inputs besides",
            Uncertain::Resource => "its response has no such resource, or has it in several places",
            Uncertain::Member => "the resource has no state, or several",
            Uncertain::Open => "the values of the state are not listed",
            Uncertain::Words => "the meaning of a state is not known, or none passes by itself",
        })
    }
}
