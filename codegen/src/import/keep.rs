//! Keeps the API of published crates when upstream changes.
//!
//! A member, value or code that upstream no longer describes is retired, with the date; nothing changes its
//! type, nothing becomes an argument of a constructor or stops being one. Differences in upstream are
//! reported. Pruning adopts all changes of upstream instead, which makes a new major version.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cloudspec_spec::language::{
    Deprecation, EnumValue, ErrorCode, Member, Operation, Paging, Place, Shape, Type,
};

use super::facts::Shapes;

/// Merges the description of upstream into an existing spec.
pub struct Keeper<'s> {
    old: &'s Shapes,
    new: &'s Shapes,
    /// The date of what is retired now.
    today: &'s str,
    prune: bool,
    /// What upstream says about shapes of the service, in each place that refers to one.
    versions: BTreeMap<String, Vec<Shape>>,
    /// Shapes of the service of which a version was added since this was last looked at.
    grown: BTreeSet<String>,
    /// Names from the operation or shape down to where we are.
    path: Vec<String>,
    /// Changes of upstream that were not adopted, by operation or shape.
    kept: BTreeMap<String, Vec<String>>,
}

impl<'s> Keeper<'s> {
    /// A keeper for a service whose shapes were `old` and are `new` upstream.
    pub fn new(old: &'s Shapes, new: &'s Shapes, today: &'s str, prune: bool) -> Keeper<'s> {
        let both = new.iter().filter(|(name, _)| old.contains_key(*name));
        let versions = both.map(|(name, shape)| (name.clone(), vec![shape.clone()])).collect();
        let (grown, path, kept) = Default::default();
        Keeper { old, new, today, prune, versions, grown, path, kept }
    }

    /// Merges an operation that the spec has already.
    pub fn operation(&mut self, old: &Operation, mut new: Operation) -> Operation {
        self.path = vec![old.stem()];
        new.rename.clone_from(&old.rename);
        keep(&old.doc, &mut new.doc);
        new.authorization = new.authorization.take().or_else(|| old.authorization.clone());
        if new.examples.is_empty() {
            new.examples.clone_from(&old.examples);
        }
        // The group stays, because it is the module and the feature.
        new.group.clone_from(&old.group);
        self.token(old, &mut new);
        new.input = self.within("input", |keeper| keeper.members(&old.input, &new.input, true));
        self.output(old, &mut new);
        self.paging(&old.paging, &mut new.paging);
        new.errors = self.errors(&old.errors, &new.errors);
        deprecation(&old.deprecated, &mut new.deprecated);
        // The metadata is the first source; hand-written ones may follow.
        new.sources.extend(old.sources.iter().skip(1).cloned());
        let path = new.path.clone().unwrap_or_default();
        for member in new.input.iter_mut().filter(|member| member.retired.is_some()) {
            if member.place == Some(Place::Path) && !path.contains(&format!("{{{}}}", member.name)) {
                member.place = None;
            }
        }
        new
    }

    /// Retires an operation that upstream no longer describes.
    pub fn retired(&mut self, old: &Operation) -> Operation {
        let mut operation = old.clone();
        operation.retired.get_or_insert_with(|| self.today.to_owned());
        operation
    }

    /// The shapes of the service, and all changes that were not adopted.
    pub fn finish(mut self) -> (Shapes, Vec<(String, Vec<String>)>) {
        let mut shapes = self.old.clone();
        let mut waiting: BTreeSet<String> = self.versions.keys().cloned().collect();
        while let Some(name) = waiting.pop_first() {
            self.grown.clear();
            self.kept.remove(&name);
            let kept = self.shape_of_service(&name);
            shapes.insert(name, kept);
            // What is below it may be known in one more version now.
            waiting.append(&mut self.grown);
        }
        for (name, shape) in self.new {
            shapes.entry(name.clone()).or_insert_with(|| shape.clone());
        }
        (shapes, self.kept.into_iter().collect())
    }

    fn shape_of_service(&mut self, name: &str) -> Shape {
        let versions = self.versions.get(name).cloned().unwrap_or_default();
        let old = self.old.get(name).cloned().unwrap_or_default();
        self.path = vec![name.to_owned()];
        let Some(new) = versions.into_iter().reduce(|all, version| self.united(all, &version)) else {
            return old;
        };
        self.shape(&old, &new)
    }

    /// What any of two versions of a shape has.
    fn united(&mut self, all: Shape, version: &Shape) -> Shape {
        let mut all = all;
        for member in &version.members {
            match all.members.iter().position(|known| known.name == member.name) {
                Some(index) => {
                    let known = std::mem::take(&mut all.members[index].shape);
                    // Both are there.
                    all.members[index].shape = match known.shape.is_some() || member.shape.shape.is_some() {
                        true => known,
                        false => self.united(known, &member.shape),
                    };
                    all.members[index].required &= member.required;
                }
                None => all.members.push(Member { required: false, ..member.clone() }),
            }
        }
        all.r#type = match (all.r#type, version.r#type) {
            // The values that one place documents are those of the others, too.
            (Some(Type::String), Some(Type::Enum)) => Some(Type::Enum),
            // A time that is documented without its zone in one place is a text in all.
            (Some(Type::Timestamp), Some(Type::String)) => Some(Type::String),
            (known, _) => known,
        };
        let known: BTreeSet<String> = all.values.iter().map(|value| value.value.clone()).collect();
        all.values.extend(version.values.iter().filter(|value| !known.contains(&value.value)).cloned());
        if let (Some(items), Some(other)) = (all.items.take(), version.items.as_deref()) {
            all.items = Some(Box::new(self.united(*items, other)));
        }
        all
    }

    fn within<T>(&mut self, name: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name.to_owned());
        let result = work(self);
        self.path.pop();
        result
    }

    /// Reports a change that was not adopted.
    fn tell(&mut self, what: String) {
        let Some((place, path)) = self.path.split_first() else { return };
        let told = if path.is_empty() { what } else { format!("{}: {what}", path.join(".")) };
        let known = self.kept.entry(place.clone()).or_default();
        if !known.contains(&told) {
            known.push(told);
        }
    }

    /// The old members in their order, then the new ones. `input` are those that a caller fills in.
    fn members(&mut self, old: &[Member], new: &[Member], input: bool) -> Vec<Member> {
        let by_name: HashMap<&str, &Member> =
            new.iter().map(|member| (member.name.as_str(), member)).collect();
        let mut members = Vec::with_capacity(new.len());
        for old in old {
            match by_name.get(old.name.as_str()) {
                Some(new) => {
                    members.push(self.within(&old.name, |keeper| keeper.member(old, new, input)));
                }
                None if self.prune => {}
                None => members.push(self.retired_member(old)),
            }
        }
        let known: BTreeSet<&str> = old.iter().map(|member| member.name.as_str()).collect();
        for new in new.iter().filter(|new| !known.contains(new.name.as_str())) {
            // An existing constructor gets no further argument.
            let late = new.required && !self.prune;
            members.push(Member { late: late || new.late, ..new.clone() });
        }
        members
    }

    fn retired_member(&self, old: &Member) -> Member {
        let mut member = old.clone();
        member.retired.get_or_insert_with(|| self.today.to_owned());
        member
    }

    fn member(&mut self, old: &Member, new: &Member, input: bool) -> Member {
        let shape = self.shape(&old.shape, &new.shape);
        let mut member = Member { shape, ..new.clone() };
        member.rename.clone_from(&old.rename);
        keep(&old.doc, &mut member.doc);
        keep(&old.example, &mut member.example);
        keep(&old.source, &mut member.source);
        deprecation(&old.deprecated, &mut member.deprecated);
        member.secret |= old.secret;
        if member.shape.r#type != Some(Type::Timestamp) {
            member.precision = None;
        }
        if self.prune {
            return member;
        }
        member.always = old.always;
        let is_argument = old.required && !old.late;
        if is_argument && !new.required && input {
            self.tell("optional upstream; it stays an argument of the constructor".to_owned());
            member.required = true;
            member.default = None;
        }
        member.late = new.required && !is_argument;
        member
    }

    fn shape(&mut self, old: &Shape, new: &Shape) -> Shape {
        if let Some(name) = &old.shape {
            if new.shape.as_ref() != Some(name) {
                let version = self.resolved(new);
                let versions = self.versions.entry(name.clone()).or_default();
                if !versions.contains(&version) {
                    versions.push(version);
                    self.grown.insert(name.clone());
                }
            }
            return old.clone();
        }
        let new = &self.resolved(new);
        if !is_same_in_rust(old.r#type, new.r#type) {
            if self.prune {
                return new.clone();
            }
            let word = |r#type: Option<Type>| r#type.map_or("nothing known", Type::as_str);
            self.tell(format!("{} upstream; it stays {}", word(new.r#type), word(old.r#type)));
            return old.clone();
        }
        let mut shape = new.clone();
        shape.type_name.clone_from(&old.type_name);
        shape.members = self.members(&old.members, &new.members, true);
        shape.values = self.values(&old.values, &new.values);
        if let (Some(old), Some(new)) = (&old.items, &new.items) {
            shape.items = Some(Box::new(self.shape(old, new)));
        }
        shape
    }

    /// What `shape` is upstream when it is there by name.
    fn resolved(&self, shape: &Shape) -> Shape {
        let mut shape = shape;
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        while let Some((name, named)) = shape.shape.as_ref().and_then(|name| self.new.get_key_value(name)) {
            if !seen.insert(name) {
                break;
            }
            shape = named;
        }
        shape.clone()
    }

    fn values(&self, old: &[EnumValue], new: &[EnumValue]) -> Vec<EnumValue> {
        let by_value: HashMap<&str, &EnumValue> =
            new.iter().map(|value| (value.value.as_str(), value)).collect();
        let mut values = Vec::with_capacity(new.len());
        for old in old {
            let mut value = match by_value.get(old.value.as_str()) {
                Some(new) => EnumValue { rename: old.rename.clone(), ..(*new).clone() },
                None if self.prune => continue,
                None => EnumValue {
                    retired: old.retired.clone().or_else(|| Some(self.today.to_owned())),
                    ..old.clone()
                },
            };
            keep(&old.doc, &mut value.doc);
            values.push(value);
        }
        let known: BTreeSet<&str> = old.iter().map(|value| value.value.as_str()).collect();
        values.extend(new.iter().filter(|value| !known.contains(value.value.as_str())).cloned());
        values
    }

    fn errors(&self, old: &[ErrorCode], new: &[ErrorCode]) -> Vec<ErrorCode> {
        let mut errors = new.to_vec();
        let key = |error: &ErrorCode| (error.status, error.code.clone());
        let old: BTreeMap<(u16, String), &ErrorCode> = old.iter().map(|error| (key(error), error)).collect();
        for error in &mut errors {
            if let Some(old) = old.get(&key(error)) {
                keep(&old.cause, &mut error.cause);
            }
        }
        if !self.prune {
            let known: BTreeSet<(u16, String)> = errors.iter().map(key).collect();
            let gone = old.into_iter().filter(|(key, _)| !known.contains(key));
            errors.extend(gone.map(|(_, error)| ErrorCode {
                retired: error.retired.clone().or_else(|| Some(self.today.to_owned())),
                ..error.clone()
            }));
            errors.sort_by_key(key);
        }
        errors
    }

    /// The idempotency token is filled in by the client, and so is not an argument.
    fn token(&mut self, old: &Operation, new: &mut Operation) {
        let is_argument = |name: &String| {
            old.input.iter().any(|member| member.name == *name && member.required && !member.late)
        };
        let changes = [&old.idempotency_token, &new.idempotency_token].into_iter().flatten().any(is_argument);
        if !self.prune && old.idempotency_token != new.idempotency_token && changes {
            self.tell(
                "another idempotency token upstream; it stays, since it is not an argument of the constructor"
                    .to_owned(),
            );
            new.idempotency_token.clone_from(&old.idempotency_token);
        }
    }

    fn output(&mut self, old: &Operation, new: &mut Operation) {
        match (&old.payload, &new.payload) {
            (Some(old), Some(shape)) => {
                let shape = self.within("payload", |keeper| keeper.shape(old, shape));
                new.payload = Some(shape);
            }
            (None, None) => {
                new.output = self.within("output", |keeper| keeper.members(&old.output, &new.output, false));
            }
            _ if self.prune => {}
            _ => {
                self.tell("another kind of response upstream; it stays what it is".to_owned());
                new.payload.clone_from(&old.payload);
                new.output.clone_from(&old.output);
            }
        }
    }

    /// Paging decides what a client method returns, and what its items are.
    fn paging(&mut self, old: &Option<Paging>, new: &mut Option<Paging>) {
        let items = |paging: &Option<Paging>| paging.as_ref().map(|paging| paging.items.clone());
        if self.prune || items(old) == items(new) {
            return;
        }
        if new.is_some() {
            self.tell("other pages upstream; what the client's method returns stays".to_owned());
        }
        new.clone_from(old);
    }
}

/// Whether values of two types are of one type in Rust.
fn is_same_in_rust(a: Option<Type>, b: Option<Type>) -> bool {
    let family = |r#type| match r#type {
        Some(Type::Int64) => Some(Type::Int32),
        Some(Type::Double) => Some(Type::Float),
        other => other,
    };
    family(a) == family(b)
}

fn deprecation(old: &Option<Deprecation>, new: &mut Option<Deprecation>) {
    if let (Some(old), Some(new)) = (old, new) {
        keep(&old.note, &mut new.note);
        keep(&old.replaced_by, &mut new.replaced_by);
    }
}

/// Keeps the existing value if there is one.
fn keep<T: Clone>(old: &Option<T>, new: &mut Option<T>) {
    if old.is_some() {
        new.clone_from(old);
    }
}
