//! Turns shapes that several operations repeat into shapes of the service.
//!
//! A proposal is made once: when a service is imported for the first time, or on request. What it writes into
//! `service.json` is kept from then on.

use std::collections::{BTreeMap, HashSet};

use cloudspec_spec::catalogue::{ServiceSpec, to_text};
use cloudspec_spec::language::{EnumValue, Member, Operation, Shape, Type};
use cloudspec_spec::naming::shape_name;

use super::words::{singular, words};

/// Turns records and enums that occur in several places with the same name and members into shapes of the service.
/// Returns their number.
pub fn propose(service: &mut ServiceSpec) -> usize {
    let mut found = Found::default();
    for operation in &service.operations {
        found.operation(operation);
    }
    for (name, shape) in &service.spec.shapes {
        found.members(&shape.members, &mut Way { operation: "", words: vec![name.clone()] });
    }
    let proposals = found.named(&service.spec.shapes);
    let replace = Replace { proposals: &proposals };
    for operation in &mut service.operations {
        replace.operation(operation);
    }
    for shape in service.spec.shapes.values_mut() {
        replace.members(&mut shape.members);
    }
    let count = proposals.len();
    for Proposal { name, mut shape } in proposals.values().flatten().cloned() {
        replace.members(&mut shape.members);
        shape.type_name = None;
        service.spec.shapes.insert(name, shape);
    }
    count
}

/// The way to a shape: the operation, and what each thing on the way is called.
struct Way<'s> {
    operation: &'s str,
    words: Vec<String>,
}

/// Shapes with the same facts, whatever is written about them.
#[derive(Default)]
struct Found {
    by_facts: BTreeMap<(String, String), Vec<Cluster>>,
}

/// Shapes with the same facts and no contradiction in what is written about them, as one.
struct Cluster {
    shape: Shape,
    /// The ways to them: operation and words.
    ways: Vec<(String, Vec<String>)>,
}

/// A proposed shape of the service.
#[derive(Clone)]
struct Proposal {
    name: String,
    shape: Shape,
}

type Proposals = BTreeMap<(String, String), Vec<Proposal>>;

impl Found {
    fn operation(&mut self, operation: &Operation) {
        let mut way = Way { operation: &operation.name, words: Vec::new() };
        self.members(&operation.input, &mut way);
        self.members(&operation.output, &mut way);
        if let Some(payload) = &operation.payload {
            self.shape(payload, &mut way);
        }
    }

    fn members(&mut self, members: &[Member], way: &mut Way<'_>) {
        for member in members {
            way.words.push(element(member));
            self.shape(&member.shape, way);
            way.words.pop();
        }
    }

    fn shape(&mut self, shape: &Shape, way: &mut Way<'_>) {
        let shape = innermost(shape);
        if let (Some(Type::Record | Type::Enum), Some(called)) = (shape.r#type, way.words.last()) {
            self.add((called.clone(), facts(shape)), shape, way);
        }
        self.members(&shape.members, way);
    }

    fn add(&mut self, key: (String, String), shape: &Shape, way: &Way<'_>) {
        let clusters = self.by_facts.entry(key).or_default();
        let way = (way.operation.to_owned(), way.words.clone());
        match clusters.iter_mut().find(|cluster| agrees(&cluster.shape, shape)) {
            Some(cluster) => {
                complete(&mut cluster.shape, shape);
                cluster.ways.push(way);
            }
            None => clusters.push(Cluster { shape: shape.clone(), ways: vec![way] }),
        }
    }

    /// Those that stand in more than one place, each with a name; what stands in the most places has the first choice.
    fn named(self, known: &BTreeMap<String, Shape>) -> Proposals {
        let repeated = self.by_facts.into_iter().flat_map(|(key, clusters)| {
            clusters
                .into_iter()
                .filter(|cluster| cluster.ways.len() > 1)
                .map(move |cluster| (key.clone(), cluster))
        });
        let mut repeated: Vec<((String, String), Cluster)> = repeated.collect();
        repeated.sort_by_key(|(_, cluster)| std::cmp::Reverse(cluster.ways.len()));
        let mut taken: HashSet<String> = known.keys().map(|name| shape_name(name)).collect();
        let mut proposals = Proposals::new();
        for (key, cluster) in repeated {
            let name = name_of(&cluster, &taken);
            taken.insert(name.clone());
            proposals.entry(key).or_default().push(Proposal { name, shape: cluster.shape });
        }
        proposals
    }
}

/// A name for a cluster that is not `taken`: the member's, with what holds it in front as far as that is needed.
fn name_of(cluster: &Cluster, taken: &HashSet<String>) -> String {
    let mut suggested: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for (operation, words) in &cluster.ways {
        let mut all = subject(operation);
        let inner = all.len();
        all.extend(words.iter().cloned());
        all.dedup_by(|next, before| next.eq_ignore_ascii_case(before));
        let outermost = all.len().saturating_sub(words.len()).min(inner);
        for start in (outermost..all.len()).chain([0]) {
            let name = all.get(start..).unwrap_or_default().join(" ");
            *suggested.entry((all.len() - start, shape_name(&name))).or_default() += 1;
        }
    }
    // Shorter names first, then those that more places suggest.
    let mut candidates: Vec<((usize, String), usize)> = suggested.into_iter().collect();
    candidates.sort_by_key(|((length, _), count)| (*length, std::cmp::Reverse(*count)));
    let candidates: Vec<String> = candidates.into_iter().map(|((_, name), _)| name).collect();
    let free = candidates.iter().find(|name| !taken.contains(*name));
    let mut name = free.or(candidates.last()).cloned().unwrap_or_default();
    while taken.contains(&name) {
        name = shape_name(&format!("{name} Shape"));
    }
    name
}

/// What an operation is about: its name without the verb.
fn subject(operation: &str) -> Vec<String> {
    words(operation).iter().skip(1).map(|word| singular(word)).collect()
}

/// What one element of a member is called.
fn element(member: &Member) -> String {
    let shape = innermost(&member.shape);
    if let Some(name) = &shape.type_name {
        return name.clone();
    }
    match &member.shape.wrapper {
        Some(wrapper) => cloudspec_spec::naming::element(wrapper),
        None if member.shape.items.is_some() => cloudspec_spec::naming::element(&member.name),
        None => member.name.clone(),
    }
}

fn innermost(shape: &Shape) -> &Shape {
    let mut shape = shape;
    while let Some(items) = shape.items.as_deref() {
        shape = items;
    }
    shape
}

/// Everything about a shape but prose and examples.
fn facts(shape: &Shape) -> String {
    to_text(&bare(shape))
}

fn bare(shape: &Shape) -> Shape {
    let member = |member: &Member| Member {
        doc: None,
        example: None,
        source: None,
        shape: bare(&member.shape),
        ..member.clone()
    };
    let value = |value: &EnumValue| EnumValue { doc: None, ..value.clone() };
    Shape {
        items: shape.items.as_deref().map(|items| Box::new(bare(items))),
        members: shape.members.iter().map(member).collect(),
        values: shape.values.iter().map(value).collect(),
        ..shape.clone()
    }
}

/// Whether the descriptions of two shapes with the same facts do not contradict each other.
fn agrees(a: &Shape, b: &Shape) -> bool {
    let fits = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
    let members = a.members.iter().zip(&b.members);
    let mut members = members.map(|(a, b)| fits(&a.doc, &b.doc) && agrees(&a.shape, &b.shape));
    let mut values = a.values.iter().zip(&b.values).map(|(a, b)| fits(&a.doc, &b.doc));
    let items = match (&a.items, &b.items) {
        (Some(a), Some(b)) => agrees(a, b),
        _ => true,
    };
    items && members.all(|agrees| agrees) && values.all(|agrees| agrees)
}

/// Adds the descriptions of `other` to `shape`.
fn complete(shape: &mut Shape, other: &Shape) {
    let take = |into: &mut Option<String>, from: &Option<String>| {
        if into.is_none() {
            into.clone_from(from);
        }
    };
    for (member, other) in shape.members.iter_mut().zip(&other.members) {
        take(&mut member.doc, &other.doc);
        take(&mut member.example, &other.example);
        complete(&mut member.shape, &other.shape);
    }
    for (value, other) in shape.values.iter_mut().zip(&other.values) {
        take(&mut value.doc, &other.doc);
    }
    if let (Some(items), Some(other)) = (shape.items.as_deref_mut(), other.items.as_deref()) {
        complete(items, other);
    }
}

struct Replace<'p> {
    proposals: &'p Proposals,
}

impl Replace<'_> {
    fn operation(&self, operation: &mut Operation) {
        self.members(&mut operation.input);
        self.members(&mut operation.output);
        if let Some(payload) = &mut operation.payload {
            self.innermost(payload, None);
        }
    }

    fn members(&self, members: &mut [Member]) {
        for member in members {
            let called = element(member);
            self.innermost(&mut member.shape, Some(&called));
        }
    }

    fn innermost(&self, shape: &mut Shape, called: Option<&String>) {
        let mut shape = shape;
        while shape.items.is_some() {
            let Some(items) = shape.items.as_deref_mut() else { return };
            shape = items;
        }
        let is_type = matches!(shape.r#type, Some(Type::Record | Type::Enum));
        let proposed = called.filter(|_| is_type).and_then(|called| {
            let proposals = self.proposals.get(&(called.clone(), facts(shape)))?;
            proposals.iter().find(|proposal| agrees(&proposal.shape, shape))
        });
        match proposed {
            Some(proposal) => {
                *shape = Shape { shape: Some(proposal.name.clone()), at: shape.at, ..Shape::default() };
            }
            None => self.members(&mut shape.members),
        }
    }
}
