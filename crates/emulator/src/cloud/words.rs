//! The words in which kinds of resources are described, and the changes that operations make to them.
//!
//! What goes by its wire name needs no word: an input is kept under its name, a response takes the members that its
//! schema names, and a filter compares the member of its name.

use cloudspec_wire::Value;

use super::relations::{Need, Quota, Related};
use super::resource::{
    Act, Base, Change, Check, Complete, Compute, Custom, Derive, Follow, Prepare, Resource, Source,
};

impl Resource {
    /// A kind of resource without operations.
    pub(crate) fn new(
        table: &'static str,
        services: &'static [&'static str],
        key: &'static str,
        prefix: &'static str,
    ) -> Resource {
        Resource {
            table,
            services,
            key,
            prefix,
            taken: (400, &["AlreadyExist"]),
            missing: (404, &["ResourceNotFound"]),
            status: "",
            born: &[],
            wrong_state: (403, &["IncorrectStatus"]),
            created: "",
            region: "",
            defaults: Value::Null,
            base: None,
            renames: Vec::new(),
            ignored: Vec::new(),
            filters: Vec::new(),
            named_filters: &[],
            nested: &[],
            flags: Vec::new(),
            computed: Vec::new(),
            derived: Vec::new(),
            related: Vec::new(),
            numbered: &[],
            needs: Vec::new(),
            blockers: Vec::new(),
            indexed: Vec::new(),
            protection: None,
            quota: None,
            tag_type: "",
            check: None,
            on_create: None,
            on_there: None,
            on_set: None,
            on_gone: None,
            acts: Vec::new(),
        }
    }

    pub(crate) fn missing(mut self, status: u16, codes: &'static [&'static str]) -> Self {
        self.missing = (status, codes);
        self
    }

    pub(crate) fn taken(mut self, status: u16, codes: &'static [&'static str]) -> Self {
        self.taken = (status, codes);
        self
    }

    pub(crate) fn states(mut self, member: &'static str, born: &'static [&'static str]) -> Self {
        (self.status, self.born) = (member, born);
        self
    }

    pub(crate) fn wrong_state(mut self, status: u16, codes: &'static [&'static str]) -> Self {
        self.wrong_state = (status, codes);
        self
    }

    pub(crate) fn created(mut self, member: &'static str) -> Self {
        self.created = member;
        self
    }

    pub(crate) fn region(mut self, member: &'static str) -> Self {
        self.region = member;
        self.indexed.push(member);
        self
    }

    pub(crate) fn defaults(mut self, members: Value) -> Self {
        self.defaults = members;
        self
    }

    pub(crate) fn based_on(mut self, base: Base) -> Self {
        self.base = Some(base);
        self
    }

    pub(crate) fn renames(mut self, renames: &[(&'static str, &'static str)]) -> Self {
        self.renames.extend(renames);
        self
    }

    pub(crate) fn ignores(mut self, inputs: &[&'static str]) -> Self {
        self.ignored.extend(inputs);
        self
    }

    pub(crate) fn filter(mut self, input: &'static str, source: Source) -> Self {
        self.filters.push((input, source));
        self
    }

    pub(crate) fn named_filters(mut self, keys: &'static [&'static str]) -> Self {
        self.named_filters = keys;
        self
    }

    pub(crate) fn nested(mut self, members: &'static [&'static str]) -> Self {
        self.nested = members;
        self
    }

    pub(crate) fn flag(mut self, member: &'static str, texts: [&'static str; 2]) -> Self {
        self.flags.push((member, texts));
        self
    }

    pub(crate) fn computed(mut self, member: &'static str, compute: Compute) -> Self {
        self.computed.push((member, compute));
        self
    }

    pub(crate) fn derived(mut self, member: &'static str, derive: Derive) -> Self {
        self.derived.push((member, derive));
        self
    }

    pub(crate) fn related(mut self, member: &'static str, table: &'static str, via: &'static str) -> Self {
        self.related.push(Related { member, table, via });
        self
    }

    pub(crate) fn numbered(mut self, members: &'static [&'static str]) -> Self {
        self.numbered = members;
        self
    }

    pub(crate) fn needs(mut self, member: &'static str, table: &'static str) -> Self {
        self.needs.push(Need { member, table, inherits: &[] });
        self
    }

    pub(crate) fn inherits(
        mut self,
        member: &'static str,
        table: &'static str,
        inherits: &'static [&'static str],
    ) -> Self {
        self.needs.push(Need { member, table, inherits });
        self
    }

    pub(crate) fn blocked_by(
        mut self,
        table: &'static str,
        via: &'static str,
        status: u16,
        codes: &'static [&'static str],
    ) -> Self {
        self.blockers.push((Related { member: "", table, via }, status, codes));
        self
    }

    pub(crate) fn indexed(mut self, members: &[&'static str]) -> Self {
        self.indexed.extend(members);
        self
    }

    pub(crate) fn protected(
        mut self,
        member: &'static str,
        status: u16,
        codes: &'static [&'static str],
    ) -> Self {
        self.protection = Some((member, status, codes));
        self
    }

    pub(crate) fn quota(self, each: &'static str, most: usize, codes: &'static [&'static str]) -> Self {
        self.quota_among(each, each, most, codes)
    }

    /// A quota that not all of them count for: those whose `among` is the value of `each`.
    pub(crate) fn quota_among(
        mut self,
        among: &'static str,
        each: &'static str,
        most: usize,
        codes: &'static [&'static str],
    ) -> Self {
        self.quota = Some(Quota { each, among, most, codes });
        if !among.is_empty() {
            self.indexed.push(among);
        }
        self
    }

    pub(crate) fn tagged_as(mut self, tag_type: &'static str) -> Self {
        self.tag_type = tag_type;
        self
    }

    pub(crate) fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }

    pub(crate) fn on_create(mut self, complete: Complete) -> Self {
        self.on_create = Some(complete);
        self
    }

    pub(crate) fn on_there(mut self, follow: Follow) -> Self {
        self.on_there = Some(follow);
        self
    }

    pub(crate) fn on_set(mut self, follow: Follow) -> Self {
        self.on_set = Some(follow);
        self
    }

    pub(crate) fn on_gone(mut self, follow: Follow) -> Self {
        self.on_gone = Some(follow);
        self
    }

    pub(crate) fn create(self, operation: &'static str) -> Self {
        self.act(operation, Act::Create { count: "", ids: &[] })
    }

    pub(crate) fn create_many(
        self,
        operation: &'static str,
        count: &'static str,
        ids: &'static [&'static str],
    ) -> Self {
        self.act(operation, Act::Create { count, ids })
    }

    pub(crate) fn list(self, operation: &'static str) -> Self {
        self.act(operation, Act::List { items: &[] })
    }

    pub(crate) fn list_at(self, operation: &'static str, items: &'static [&'static str]) -> Self {
        self.act(operation, Act::List { items })
    }

    pub(crate) fn get(self, operation: &'static str) -> Self {
        self.act(operation, Act::Get)
    }

    pub(crate) fn set(self, operation: &'static str) -> Self {
        self.act(operation, Act::Set)
    }

    pub(crate) fn change(self, operation: &'static str, change: Change) -> Self {
        self.act(operation, Act::Change(change))
    }

    pub(crate) fn custom(self, operation: &'static str, custom: Custom) -> Self {
        self.act(operation, Act::Custom(custom))
    }

    pub(crate) fn act(mut self, operation: &'static str, act: Act) -> Self {
        self.acts.push((operation, act));
        self
    }
}

/// A change that begins in one of the states.
pub(crate) const fn from(from: &'static [&'static str]) -> Change {
    Change { from, to: &[], gone: false, copies: &[], clears: &[], force: "", sets: None, prepares: None }
}

impl Change {
    pub(crate) const fn to(self, to: &'static [&'static str]) -> Change {
        Change { to, ..self }
    }

    pub(crate) const fn gone(self) -> Change {
        Change { gone: true, ..self }
    }

    pub(crate) const fn copies(self, copies: &'static [&'static str]) -> Change {
        Change { copies, ..self }
    }

    pub(crate) const fn clears(self, clears: &'static [&'static str]) -> Change {
        Change { clears, ..self }
    }

    pub(crate) const fn sets(self, member: &'static str, is_on: bool) -> Change {
        Change { sets: Some((member, is_on)), ..self }
    }

    pub(crate) const fn prepares(self, prepares: Prepare) -> Change {
        Change { prepares: Some(prepares), ..self }
    }

    pub(crate) const fn force(self, force: &'static str) -> Change {
        Change { force, ..self }
    }
}
