//! What the description of a kind of resource consists of: its name and id, the states it goes through, what it needs and
//! what needs it, and what each operation does to it. The words that descriptions are written with are in [`super::words`].
//!
//! These types are in one file because they refer to each other: a description has functions, these get the call at work
//! ([`Work`]), and that leads to all descriptions ([`Model`]).

use std::collections::HashMap;

use cloudspec_wire::Value;

use super::relations::{Need, Quota, Related};
use super::row::{Members, Row};
use super::rows::Cloud;
use crate::call::Call;
use crate::refusal::Refusal;

/// A kind of resource.
pub(crate) struct Resource {
    /// Its table: `ecs.instance`.
    pub(crate) table: &'static str,
    /// The services whose operations act on it: `alibaba/ecs`.
    pub(crate) services: &'static [&'static str],
    /// The member that holds its id.
    pub(crate) key: &'static str,
    /// What its ids begin with; empty when its caller names it.
    pub(crate) prefix: &'static str,
    /// The error for a name that is taken.
    pub(crate) taken: (u16, &'static [&'static str]),
    /// The error for an id that is not there: status, and codes of which the first documented one is used.
    pub(crate) missing: (u16, &'static [&'static str]),
    /// The member that holds its state, and the states that a new one goes through.
    pub(crate) status: &'static str,
    pub(crate) born: &'static [&'static str],
    /// The error for an operation that its state does not allow.
    pub(crate) wrong_state: (u16, &'static [&'static str]),
    /// The member that says when it was made.
    pub(crate) created: &'static str,
    /// The member that says in which region it is.
    pub(crate) region: &'static str,
    /// Members of a new one that no input gives.
    pub(crate) defaults: Value,
    /// Members of a new one that something else gives which the input names, where the input itself gives none.
    pub(crate) base: Option<Base>,
    /// Inputs that are kept or looked for under another name.
    pub(crate) renames: Vec<(&'static str, &'static str)>,
    /// Inputs that are no members.
    pub(crate) ignored: Vec<&'static str>,
    /// Filters that do not compare the member of their name.
    pub(crate) filters: Vec<(&'static str, Source)>,
    /// What a `Filter` with a key may name.
    pub(crate) named_filters: &'static [&'static str],
    /// Records in responses whose members are members of the resource itself.
    pub(crate) nested: &'static [&'static str],
    /// How flags are written where a response has them as texts: off, and on.
    pub(crate) flags: Vec<(&'static str, [&'static str; 2])>,
    /// Members of responses that are worked out of other resources or of the call.
    pub(crate) computed: Vec<(&'static str, Compute)>,
    /// Members of responses that are worked out of the resource alone, so that they are written once until it changes.
    pub(crate) derived: Vec<(&'static str, Derive)>,
    /// Members of responses that hold the ids of the resources in another table that refer to this one.
    pub(crate) related: Vec<Related>,
    /// Names that are numbered when several are made at once: `web-[1,3]` or, with `UniqueSuffix`, at their end.
    pub(crate) numbered: &'static [&'static str],
    /// The resources that it needs.
    pub(crate) needs: Vec<Need>,
    /// The resources that keep it from being deleted, with the error.
    pub(crate) blockers: Vec<(Related, u16, &'static [&'static str])>,
    /// Members with an index, besides those that other words ask for.
    pub(crate) indexed: Vec<&'static str>,
    /// The member that forbids deleting it, with the error.
    pub(crate) protection: Option<(&'static str, u16, &'static [&'static str])>,
    /// How many there can be for each value of a member (`""` for all together), with the error.
    pub(crate) quota: Option<Quota>,
    /// What the tag operations call it.
    pub(crate) tag_type: &'static str,
    /// What has to hold of one that is made or set.
    pub(crate) check: Option<Check>,
    /// Completes a new one.
    pub(crate) on_create: Option<Complete>,
    /// Follows when one is there, made by a call or planted: what belongs to it.
    pub(crate) on_there: Option<Follow>,
    /// Follows when members of one were set.
    pub(crate) on_set: Option<Follow>,
    /// Follows when one is gone.
    pub(crate) on_gone: Option<Follow>,
    /// What operations do.
    pub(crate) acts: Vec<(&'static str, Act)>,
}

/// The kinds of resources and what operations do to them.
pub(crate) struct Model {
    pub(super) resources: Vec<Resource>,
    pub(super) tables: HashMap<&'static str, usize>,
    /// By service and operation.
    pub(super) acts: HashMap<(&'static str, &'static str), (usize, usize)>,
}

/// A call at work on the resources.
pub(crate) struct Work<'a> {
    pub(crate) call: &'a Call<'a>,
    pub(crate) model: &'static Model,
    pub(crate) cloud: &'a mut Cloud,
}

/// What a response member is worked out by that follows from the resource alone.
pub(crate) type Derive = fn(&Row) -> Value;

/// What a response member is worked out by that depends on other resources or on the call.
pub(crate) type Compute = fn(&Work<'_>, &Row) -> Value;

/// What a new resource is made of, besides the input.
pub(crate) type Base = fn(&Work<'_>) -> Result<Members, Refusal>;

/// What has to hold of a resource.
pub(crate) type Check = fn(&Work<'_>, &Row) -> Result<(), Refusal>;

/// What is done to a new resource before it is there.
pub(crate) type Complete = fn(&mut Work<'_>, &mut Row) -> Result<(), Refusal>;

/// What is checked before a resource changes; the members are those that it takes over.
pub(crate) type Prepare = fn(&Work<'_>, &Row, &mut Members) -> Result<(), Refusal>;

/// What is done to others when a resource was set, or is gone.
pub(crate) type Follow = fn(&Model, &mut Cloud, &Row);

/// What a few operations do that no other word says.
pub(crate) type Custom = fn(&mut Work<'_>, &'static Resource) -> Result<Value, Refusal>;

/// What a filter looks at.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// A member; a path with points goes through records and lists.
    Member(&'static str),
    /// Values that are worked out.
    Values(fn(&Work<'_>, &Row) -> Vec<String>),
    /// A member that is a time, from which on or up to which it is wanted.
    Since(&'static str),
    Until(&'static str),
    /// A member that is a number of at least, or at most, what is wanted.
    Least(&'static str),
    Most(&'static str),
}

/// What an operation does to a resource.
pub(crate) enum Act {
    /// Makes some. `count` is the input with their number, `ids` the place in the response for their ids.
    Create {
        count: &'static str,
        ids: &'static [&'static str],
    },
    /// Shows those that fit, a page at a time; `items` is their place where the spec does not say.
    List {
        items: &'static [&'static str],
    },
    /// Shows one.
    Get,
    /// Sets members.
    Set,
    /// Sends it through states.
    Change(Change),
    /// Tags resources of every kind, takes tags away, lists them.
    Tag,
    Untag,
    ListTags,
    Custom(Custom),
}

/// A way through states.
#[derive(Clone, Copy, Default)]
pub(crate) struct Change {
    /// States it may begin in; any when empty.
    pub(crate) from: &'static [&'static str],
    /// States it goes through, the last one being where it stays.
    pub(crate) to: &'static [&'static str],
    /// Whether it is gone at the end.
    pub(crate) gone: bool,
    /// Inputs that become members at once.
    pub(crate) copies: &'static [&'static str],
    /// Members that are taken away at the end.
    pub(crate) clears: &'static [&'static str],
    /// A flag of the input that allows every state, and a deletion although others need it.
    pub(crate) force: &'static str,
    /// A member that is on or off from then on.
    pub(crate) sets: Option<(&'static str, bool)>,
    /// What is checked of each resource before, and added to the members that it takes over.
    pub(crate) prepares: Option<Prepare>,
}

impl Resource {
    /// The name under which an input is kept.
    pub(crate) fn member<'n>(&self, input: &'n str) -> &'n str {
        self.renames.iter().find(|(from, _)| *from == input).map_or(input, |(_, to)| to)
    }

    /// The members of a new one that no input gives.
    pub(crate) fn default_members(&self) -> Members {
        self.defaults.as_object().cloned().unwrap_or_default()
    }
}
