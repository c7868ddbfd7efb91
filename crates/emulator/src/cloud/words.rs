//! The words in which kinds of resources are described, and the changes that operations make to them.
//!
//! What goes by its wire name needs no word: an input is kept under its name, a response takes the members that its
//! schema names, and a filter compares the member of its name. An error is a status and codes, of which the first one that
//! the operation documents is used.

use cloudspec_wire::Value;

use super::relations::{ListChange, Need, Quota, Related};
use super::resource::{
    Act, Base, Change, Check, Complete, Compute, Custom, Derive, Follow, PerCall, Prepare, Resource, Source,
    Take,
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
            ends: "",
            region: "",
            defaults: Value::Null,
            base: None,
            renames: Vec::new(),
            ignored: Vec::new(),
            filters: Vec::new(),
            named_filters: &[],
            nested: &[],
            blank: Vec::new(),
            flags: Vec::new(),
            computed: Vec::new(),
            derived: Vec::new(),
            per_call: Vec::new(),
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
            on_stored: None,
            on_set: None,
            on_gone: None,
            acts: Vec::new(),
        }
    }

    /// The error for an id that does not exist.
    pub(crate) fn missing(mut self, status: u16, codes: &'static [&'static str]) -> Self {
        self.missing = (status, codes);
        self
    }

    /// The error for an id that is taken already, where the caller chooses it.
    pub(crate) fn taken(mut self, status: u16, codes: &'static [&'static str]) -> Self {
        self.taken = (status, codes);
        self
    }

    /// The member with the state, and the states that a new resource goes through; it stays in the last one.
    pub(crate) fn states(mut self, member: &'static str, born: &'static [&'static str]) -> Self {
        (self.status, self.born) = (member, born);
        self
    }

    /// The error for an operation that the present state does not allow.
    pub(crate) fn wrong_state(mut self, status: u16, codes: &'static [&'static str]) -> Self {
        self.wrong_state = (status, codes);
        self
    }

    /// The member with the time of creation.
    pub(crate) fn created(mut self, member: &'static str) -> Self {
        self.created = member;
        self
    }

    /// The member with the time at which it is gone by itself.
    pub(crate) fn ends(mut self, member: &'static str) -> Self {
        self.ends = member;
        self
    }

    /// The member with the region.
    pub(crate) fn region(mut self, member: &'static str) -> Self {
        self.region = member;
        self.indexed.push(member);
        self
    }

    /// Members of a new resource which the input does not give.
    pub(crate) fn defaults(mut self, members: Value) -> Self {
        self.defaults = members;
        self
    }

    /// Members of a new resource which come from what the input names, such as a template, where the input itself does not
    /// give them.
    pub(crate) fn based_on(mut self, base: Base) -> Self {
        self.base = Some(base);
        self
    }

    /// Inputs that set or filter by a member of another name, as pairs of input and member.
    pub(crate) fn renames(mut self, renames: &[(&'static str, &'static str)]) -> Self {
        self.renames.extend(renames);
        self
    }

    /// Inputs that neither set a member nor filter.
    pub(crate) fn ignores(mut self, inputs: &[&'static str]) -> Self {
        self.ignored.extend(inputs);
        self
    }

    /// A filter that looks at something else than the member of its name.
    pub(crate) fn filter(mut self, input: &'static str, source: Source) -> Self {
        self.filters.push((input, source));
        self
    }

    /// The keys that a general `Filter` with key and value can have.
    pub(crate) fn named_filters(mut self, keys: &'static [&'static str]) -> Self {
        self.named_filters = keys;
        self
    }

    /// Records of responses which the resource does not have as records: it has their members itself.
    pub(crate) fn nested(mut self, members: &'static [&'static str]) -> Self {
        self.nested = members;
        self
    }

    /// Members that are empty texts in a response where the resource has none.
    pub(crate) fn blank(mut self, members: &[&'static str]) -> Self {
        self.blank.extend(members);
        self
    }

    /// The texts that responses have for a flag, off and on, where their schema says that it is a text.
    pub(crate) fn flag(mut self, member: &'static str, texts: [&'static str; 2]) -> Self {
        self.flags.push((member, texts));
        self
    }

    /// A member of responses that depends on other resources.
    pub(crate) fn computed(mut self, member: &'static str, compute: Compute) -> Self {
        self.computed.push((member, compute));
        self
    }

    /// A member of responses that depends on this resource alone.
    pub(crate) fn derived(mut self, member: &'static str, derive: Derive) -> Self {
        self.derived.push((member, derive));
        self
    }

    /// A member of responses that depends on the call or its time.
    pub(crate) fn per_call(mut self, member: &'static str, tell: PerCall) -> Self {
        self.per_call.push((member, tell));
        self
    }

    /// A member of responses with the ids of all resources in `table` whose `via` is the id of this one.
    pub(crate) fn related(mut self, member: &'static str, table: &'static str, via: &'static str) -> Self {
        self.related.push(Related { member, table, via });
        self
    }

    /// Names that get a number when an operation makes several resources: `web-[1,3]`, or any with `UniqueSuffix`.
    pub(crate) fn numbered(mut self, members: &'static [&'static str]) -> Self {
        self.numbered = members;
        self
    }

    /// A member that has to be the id of a resource in `table`, or a list of such ids.
    pub(crate) fn needs(mut self, member: &'static str, table: &'static str) -> Self {
        self.needs.push(Need { member, table, inherits: &[] });
        self
    }

    /// The same, with members that are copied from that resource where no input gives them.
    pub(crate) fn inherits(
        mut self,
        member: &'static str,
        table: &'static str,
        inherits: &'static [&'static str],
    ) -> Self {
        self.needs.push(Need { member, table, inherits });
        self
    }

    /// An error for deleting the resource while there are resources in `table` whose `via` is its id.
    pub(crate) fn blocked_by(
        mut self,
        table: &'static str,
        via: &'static str,
        status: u16,
        codes: &'static [&'static str],
    ) -> Self {
        self.blockers.push((Related { member: "", table, via }, (status, codes)));
        self
    }

    /// Members by whose values resources are found without looking at all of them.
    pub(crate) fn indexed(mut self, members: &[&'static str]) -> Self {
        self.indexed.extend(members);
        self
    }

    /// An error for deleting the resource while `member` is true.
    pub(crate) fn protected(
        mut self,
        member: &'static str,
        status: u16,
        codes: &'static [&'static str],
    ) -> Self {
        self.protection = Some((member, (status, codes)));
        self
    }

    /// An error for more than `most` resources that have the same value of `each`; with `""`, for more than `most` of all.
    pub(crate) fn quota(self, each: &'static str, most: usize, codes: &'static [&'static str]) -> Self {
        self.quota_among(each, each, most, codes)
    }

    /// The same, where those count whose `among` is the value that the new one has for `each`.
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

    /// The `ResourceType` of the operations that tag resources.
    pub(crate) fn tagged_as(mut self, tag_type: &'static str) -> Self {
        self.tag_type = tag_type;
        self
    }

    /// A check of what an operation would make or change, before it does.
    pub(crate) fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }

    /// Completes a new resource before it is checked and stored.
    pub(crate) fn on_create(mut self, complete: Complete) -> Self {
        self.on_create = Some(complete);
        self
    }

    /// What has to happen to other resources once a new one is stored, by an operation or a seed.
    pub(crate) fn on_stored(mut self, follow: Follow) -> Self {
        self.on_stored = Some(follow);
        self
    }

    /// What has to happen to other resources once an operation has set members.
    pub(crate) fn on_set(mut self, follow: Follow) -> Self {
        self.on_set = Some(follow);
        self
    }

    /// What has to happen to other resources once one is deleted.
    pub(crate) fn on_gone(mut self, follow: Follow) -> Self {
        self.on_gone = Some(follow);
        self
    }

    /// An operation that makes a resource.
    pub(crate) fn create(self, operation: &'static str) -> Self {
        self.act(operation, Act::Create { count: "", ids: &[] })
    }

    /// An operation that makes as many resources as the input `count` says; the response has their ids at the path `ids`.
    pub(crate) fn create_many(
        self,
        operation: &'static str,
        count: &'static str,
        ids: &'static [&'static str],
    ) -> Self {
        self.act(operation, Act::Create { count, ids })
    }

    /// An operation that returns a page of the resources that fit its filters, in the list that the spec names for paging.
    pub(crate) fn list(self, operation: &'static str) -> Self {
        self.act(operation, Act::List { items: &[] })
    }

    /// The same, with the path of the list in the response, for operations whose spec does not name it.
    pub(crate) fn list_at(self, operation: &'static str, items: &'static [&'static str]) -> Self {
        self.act(operation, Act::List { items })
    }

    /// An operation that returns one resource.
    pub(crate) fn get(self, operation: &'static str) -> Self {
        self.act(operation, Act::Get)
    }

    /// An operation whose inputs become members.
    pub(crate) fn set(self, operation: &'static str) -> Self {
        self.act(operation, Act::Set)
    }

    /// An operation that changes the state, or that does more to its resource than set what the inputs give.
    pub(crate) fn change(self, operation: &'static str, change: Change) -> Self {
        self.act(operation, Act::Change(change))
    }

    /// An operation that no other word describes.
    pub(crate) fn custom(self, operation: &'static str, custom: Custom) -> Self {
        self.act(operation, Act::Custom(custom))
    }

    /// An operation and what it does.
    pub(crate) fn act(mut self, operation: &'static str, act: Act) -> Self {
        self.acts.push((operation, act));
        self
    }
}

/// A change that is allowed in one of these states; in any state when none is given.
pub(crate) const fn from(from: &'static [&'static str]) -> Change {
    Change {
        from,
        to: &[],
        gone: false,
        copies: &[],
        list: None,
        clears: &[],
        force: "",
        despite: "",
        takes: None,
        sets: None,
        prepares: None,
    }
}

impl Change {
    /// The states that it goes through; it stays in the last one.
    pub(crate) const fn to(self, to: &'static [&'static str]) -> Change {
        Change { to, ..self }
    }

    /// The resource is deleted at the end, unless it is protected or another resource needs it.
    pub(crate) const fn gone(self) -> Change {
        Change { gone: true, ..self }
    }

    /// Inputs that become members.
    pub(crate) const fn copies(self, copies: &'static [&'static str]) -> Change {
        Change { copies, ..self }
    }

    /// What the input gives for `member` is added to that list; an error for what is in it already.
    pub(crate) const fn adds(
        self,
        member: &'static str,
        status: u16,
        codes: &'static [&'static str],
    ) -> Change {
        Change { list: Some(ListChange { member, adds: true, wrong: (status, codes) }), ..self }
    }

    /// What the input gives for `member` is removed from that list; an error for what is not in it.
    pub(crate) const fn removes(
        self,
        member: &'static str,
        status: u16,
        codes: &'static [&'static str],
    ) -> Change {
        Change { list: Some(ListChange { member, adds: false, wrong: (status, codes) }), ..self }
    }

    /// Members that are removed at the end.
    pub(crate) const fn clears(self, clears: &'static [&'static str]) -> Change {
        Change { clears, ..self }
    }

    /// A flag that is set.
    pub(crate) const fn sets(self, member: &'static str, is_on: bool) -> Change {
        Change { sets: Some((member, is_on)), ..self }
    }

    /// A check of the resource before it changes, which can add to the members that it gets.
    pub(crate) const fn prepares(self, prepares: Prepare) -> Change {
        Change { prepares: Some(prepares), ..self }
    }

    /// When the input `flag` is set, `take` removes first what belongs to the resource.
    pub(crate) const fn takes(self, flag: &'static str, take: Take) -> Change {
        Change { takes: Some((flag, take)), ..self }
    }

    /// An input that is a flag: with it every state is allowed, and deleting although other resources need this one.
    pub(crate) const fn force(self, force: &'static str) -> Change {
        Change { force, ..self }
    }

    pub(crate) const fn despite(self, despite: &'static str) -> Change {
        Change { despite, ..self }
    }
}
