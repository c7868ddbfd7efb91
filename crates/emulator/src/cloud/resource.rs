//! What the description of a kind of resource consists of: its name and id, the states it goes through, what it needs and
//! what needs it, and what each operation does to it. The words that descriptions are written with are in [`super::words`].
//!
//! These types are in one file because they refer to each other: a description has functions, these get the call at work
//! ([`Work`]), and that leads to all descriptions ([`Model`]).

use std::collections::HashMap;

use cloudspec_wire::Value;

use super::relations::{ListChange, Need, Quota, Related};
use super::row::{Members, Row};
use super::rows::Cloud;
use crate::call::Call;
use crate::refusal::{Codes, Refusal};

/// A kind of resource.
pub(crate) struct Resource {
    /// The name of its table, `ecs.instance`, which is what seeds call the kind.
    pub(crate) table: &'static str,
    /// The services whose operations act on it: `alibaba/ecs`.
    pub(crate) services: &'static [&'static str],
    /// The member that holds the id.
    pub(crate) key: &'static str,
    /// What new ids begin with; empty when the caller chooses the id.
    pub(crate) prefix: &'static str,
    /// The error for an id that is taken already.
    pub(crate) taken: Codes<'static>,
    /// The error for an id that does not exist.
    pub(crate) missing: Codes<'static>,
    /// The member that holds the state; empty when the kind has no states.
    pub(crate) status: &'static str,
    /// The states that a new resource goes through; it stays in the last one.
    pub(crate) born: &'static [&'static str],
    /// The error for an operation that the present state does not allow.
    pub(crate) wrong_state: Codes<'static>,
    /// The member that holds the time of creation.
    pub(crate) created: &'static str,
    /// The member that is the time at which it is gone by itself; empty when there is none.
    pub(crate) ends: &'static str,
    /// The member that holds the region.
    pub(crate) region: &'static str,
    /// An object with the members of a new resource that no input gives.
    pub(crate) defaults: Value,
    /// Members of a new resource that come from what the input names, such as a template.
    pub(crate) base: Option<Base>,
    /// Inputs that set or filter by a member of another name, as pairs of input and member.
    pub(crate) renames: Vec<(&'static str, &'static str)>,
    /// Inputs that neither set a member nor filter.
    pub(crate) ignored: Vec<&'static str>,
    /// Filters that look at something else than the member of their name.
    pub(crate) filters: Vec<(&'static str, Source)>,
    /// The keys that a general `Filter` with key and value can have.
    pub(crate) named_filters: &'static [&'static str],
    /// Records of responses whose members the resource has itself.
    pub(crate) nested: &'static [&'static str],
    /// Members that a response has as empty texts where the resource has none.
    pub(crate) blank: Vec<&'static str>,
    /// The texts of flags, off and on, for responses whose schema says that a flag is a text.
    pub(crate) flags: Vec<(&'static str, [&'static str; 2])>,
    /// Members of responses that depend on other resources.
    pub(crate) computed: Vec<(&'static str, Compute)>,
    /// Members of responses that depend on the resource alone.
    pub(crate) derived: Vec<(&'static str, Derive)>,
    /// Members of responses that depend on the call or its time. The others are written once, until a resource changes that
    /// they depend on.
    pub(crate) per_call: Vec<(&'static str, PerCall)>,
    /// Members of responses that hold the ids of the resources in another table which refer to this one.
    pub(crate) related: Vec<Related>,
    /// Names that get a number when an operation makes several resources.
    pub(crate) numbered: &'static [&'static str],
    /// Members that have to be ids of other resources.
    pub(crate) needs: Vec<Need>,
    /// Resources that keep this one from being deleted, each with the error.
    pub(crate) blockers: Vec<(Related, Codes<'static>)>,
    /// Members by which resources are found without looking at all of them, besides those that other words index.
    pub(crate) indexed: Vec<&'static str>,
    /// The flag that forbids deleting a resource, with the error.
    pub(crate) protection: Option<(&'static str, Codes<'static>)>,
    /// How many resources there can be.
    pub(crate) quota: Option<Quota>,
    /// The `ResourceType` of the operations that tag resources; empty when the kind has no tags.
    pub(crate) tag_type: &'static str,
    /// Checks a resource that is made or set.
    pub(crate) check: Option<Check>,
    /// Completes a new resource before it is stored.
    pub(crate) on_create: Option<Complete>,
    /// Changes other resources once a new one is stored, by an operation or a seed.
    pub(crate) on_stored: Option<Follow>,
    /// Changes other resources once members were set.
    pub(crate) on_set: Option<Follow>,
    /// Changes other resources once one is deleted.
    pub(crate) on_gone: Option<Follow>,
    /// What operations do, by their names.
    pub(crate) acts: Vec<(&'static str, Act)>,
}

/// The kinds of resources, and what operations do to them.
pub(crate) struct Model {
    pub(super) resources: Vec<Resource>,
    /// The places in `resources`, by the names of tables.
    pub(super) tables: HashMap<&'static str, usize>,
    /// The places of a kind and of one of its acts, by service and operation.
    pub(super) acts: HashMap<(&'static str, &'static str), (usize, usize)>,
}

/// A call that is being carried out: what it asks for, and the resources that it looks at and changes.
pub(crate) struct Work<'a> {
    pub(crate) call: &'a Call<'a>,
    pub(crate) model: &'static Model,
    pub(crate) cloud: &'a mut Cloud,
}

/// Works out a member of a response from the resource alone.
pub(crate) type Derive = fn(&Row) -> Value;

/// The resources that a member of a response may depend on. They lead neither to the call nor to the clock, so what is worked
/// out of them is the same until a resource changes.
pub(crate) struct Others<'a> {
    pub(crate) model: &'static Model,
    pub(crate) cloud: &'a Cloud,
}

/// Works out a member of a response that depends on other resources.
pub(crate) type Compute = fn(&Others<'_>, &Row) -> Value;

/// Works out a member of a response that depends on the call.
pub(crate) type PerCall = fn(&Call<'_>, &Row) -> Value;

/// Returns members of a new resource that the input does not give itself.
pub(crate) type Base = fn(&Work<'_>) -> Result<Members, Refusal>;

/// Refuses a resource that must not be.
pub(crate) type Check = fn(&Work<'_>, &Row) -> Result<(), Refusal>;

/// Completes a new resource before it is stored, or refuses it.
pub(crate) type Complete = fn(&mut Work<'_>, &mut Row) -> Result<(), Refusal>;

/// Checks a resource before it changes, and adds to the members that it gets.
pub(crate) type Prepare = fn(&Work<'_>, &Row, &mut Members) -> Result<(), Refusal>;

/// Removes what belongs to the resource with this id, before that is deleted.
pub(crate) type Take = fn(&mut Work<'_>, &str);

/// Changes other resources because this one was made, set or deleted.
pub(crate) type Follow = fn(&Model, &mut Cloud, &Row);

/// Carries out an operation that no other word describes; returns the response.
pub(crate) type Custom = fn(&mut Work<'_>, &'static Resource) -> Result<Value, Refusal>;

/// What a filter looks at.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// A member; a path with points goes through records and lists.
    Member(&'static str),
    /// Texts that are worked out of resources and inputs, but not of the time: what is found is kept for the next pages.
    Values(fn(&Work<'_>, &Row) -> Vec<String>),
    /// A member that is a time: not before the one that is asked for.
    Since(&'static str),
    /// A member that is a time: not after the one that is asked for.
    Until(&'static str),
    /// A member that is a number: at least the one that is asked for.
    Least(&'static str),
    /// A member that is a number: at most the one that is asked for.
    Most(&'static str),
}

/// What an operation does.
pub(crate) enum Act {
    /// Makes resources: as many as the input `count` says, with their ids at the path `ids` of the response.
    Create { count: &'static str, ids: &'static [&'static str] },
    /// Returns a page of the resources that fit, at the path `items`; at the one that the spec names when it is empty.
    List { items: &'static [&'static str] },
    /// Returns one resource.
    Get,
    /// Sets members.
    Set,
    /// Changes the state, or does more to a resource than set what the inputs give.
    Change(Change),
    /// Adds tags to resources of every kind.
    Tag,
    /// Removes tags from resources of every kind.
    Untag,
    /// Returns the tags of resources of every kind.
    ListTags,
    /// Anything else.
    Custom(Custom),
}

/// What an operation changes of a resource, and when it may.
#[derive(Clone, Copy, Default)]
pub(crate) struct Change {
    /// The states in which it is allowed; empty when all are.
    pub(crate) from: &'static [&'static str],
    /// The states that the resource goes through; it stays in the last one.
    pub(crate) to: &'static [&'static str],
    /// Whether the resource is deleted at the end.
    pub(crate) gone: bool,
    /// Inputs that become members at once.
    pub(crate) copies: &'static [&'static str],
    /// A list that the operation adds to or removes from.
    pub(crate) list: Option<ListChange>,
    /// Members that are removed at the end.
    pub(crate) clears: &'static [&'static str],
    /// An input that is a flag: it allows every state.
    pub(crate) force: &'static str,
    /// An input that is a flag: it allows deleting although other resources need this one.
    pub(crate) despite: &'static str,
    /// An input that is a flag, and what is removed before when it is set.
    pub(crate) takes: Option<(&'static str, Take)>,
    /// A flag that is set.
    pub(crate) sets: Option<(&'static str, bool)>,
    /// Checks the resource before, and adds to the members that it gets.
    pub(crate) prepares: Option<Prepare>,
}

impl Resource {
    /// The member that an input sets or filters by.
    pub(crate) fn member<'n>(&self, input: &'n str) -> &'n str {
        self.renames.iter().find(|(from, _)| *from == input).map_or(input, |(_, to)| to)
    }

    /// The members of a new resource that no input gives.
    pub(crate) fn default_members(&self) -> Members {
        self.defaults.as_object().cloned().unwrap_or_default()
    }
}
