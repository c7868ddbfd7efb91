//! What resources promise, reached by calls: a quota is used up, what is protected or still needed is not deleted, and
//! afterwards it works. `reached.json` names what calls do not reach, and why.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_spec::language::Type;
use cloudspec_wire::Value;
use serde_json::json;

use super::{Walk, Write, writes_of};
use crate::catalogue::Target;
use crate::cloud::relations::Related;
use crate::cloud::resource::{Act, Resource};
use crate::cloud::row::Row;
use crate::gateway;

/// How often an operation is tried with other inputs.
const TRIES: usize = 60;

/// Longer than every transient state lasts, in milliseconds.
const LONG: u64 = 3_600_000;

/// Up to how many resources of a kind the tokens of operations are tried too.
const FEW: usize = 100;

/// What the names of operations begin with that take away.
const ENDING: [&str; 12] = [
    "Delete",
    "Release",
    "Remove",
    "Detach",
    "Revoke",
    "Unassociate",
    "Dissociate",
    "Terminate",
    "Cancel",
    "Unassign",
    "Leave",
    "Unbind",
];

/// An input that has this value.
type Pin<'p> = (&'p str, Value);

/// Whether only calls led to a promise; otherwise resources were planted that no call could make.
#[derive(PartialEq, Eq)]
enum Way {
    Calls,
    Planted,
}

type Reached = Result<Way, String>;

#[test]
fn quotas_protection_and_dependencies_are_reached_by_calls() {
    let mut walk = Walk::new(11);
    let start = walk.state();
    let model = walk.world.model;
    let mut found: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    let mut reached: BTreeMap<&str, usize> = BTreeMap::new();
    let mut note = |promise: &'static str, what: String, way: Reached| match way {
        Ok(Way::Calls) => *reached.entry(promise).or_default() += 1,
        Ok(Way::Planted) => {
            *reached.entry(promise).or_default() += 1;
            found.entry("planted").or_default().insert(format!("{promise} {what}"), String::new());
        }
        Err(why) => drop(found.entry("missed").or_default().insert(format!("{promise} {what}"), why)),
    };
    let is_own = |own: &&Resource| own.table.starts_with("ecs.") || own.table.starts_with("vpc.");
    for resource in model.resources().iter().filter(is_own) {
        let fresh = |walk: &mut Walk| walk.world.restore(&start).unwrap();
        if resource.quota.is_some() {
            fresh(&mut walk);
            note("quota", resource.table.to_owned(), walk.reach_quota(resource));
        }
        if resource.protection.is_some() {
            fresh(&mut walk);
            note("protection", resource.table.to_owned(), walk.reach_protection(resource));
        }
        for (related, status, codes) in &resource.blockers {
            fresh(&mut walk);
            let what = format!("{} {}.{}", resource.table, related.table, related.via);
            note("dependency", what, walk.reach_blocker(resource, related, (*status, codes)));
        }
    }
    let tokens = walk.proofs.iter().filter(|(_, proof)| proof.is_idempotent()).count();
    println!("reached: {reached:?}, tokens of {tokens} operations");
    assert!(tokens >= 95, "only {tokens} operations were seen to keep the promise of their tokens");
    assert!(reached.values().sum::<usize>() >= 77, "only {reached:?} reached");
    let known: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(include_str!("reached.json")).unwrap();
    for (how, rows) in &known {
        for what in
            rows.keys().filter(|what| !found.get(how.as_str()).is_some_and(|found| found.contains_key(*what)))
        {
            walk.expect(false, &format!("{what} is reached: not to be named as {how}"), String::new);
        }
    }
    for (how, rows) in &found {
        let is_new = |what: &String| !known.get(*how).is_some_and(|rows| rows.contains_key(what));
        for (what, why) in rows.iter().filter(|(what, _)| is_new(what)) {
            walk.expect(false, &format!("{how}: {what}"), || why.clone());
        }
    }
    let problems: Vec<String> = walk.problems.iter().map(|(what, when)| format!("{what} ({when})")).collect();
    assert!(problems.is_empty(), "{}:\n{}", problems.len(), problems.join("\n"));
}

fn is_ending(write: &Write) -> bool {
    let is_named = ENDING.iter().any(|word| write.operation.starts_with(word));
    matches!(write.act, Act::Change(change) if change.gone) || is_named
}

fn makers(resource: &'static Resource) -> Vec<Write> {
    let makes = |write: &Write| matches!(write.act, Act::Create { .. } | Act::Custom(_)) && !is_ending(write);
    writes_of(resource).filter(makes).collect()
}

fn endings(resource: &'static Resource) -> Vec<Write> {
    writes_of(resource).filter(is_ending).collect()
}

impl Walk {
    /// How many there are that count for the quota of `value`.
    fn used(&self, resource: &Resource, among: &str, value: &str) -> usize {
        let table = self.world.model.table(resource.table);
        match among {
            "" => self.world.cloud.ids(table).len(),
            _ => self.world.cloud.with(table, among, value).map_or(0, <[String]>::len),
        }
    }

    fn is_there(&self, resource: &Resource, id: &str) -> bool {
        self.world.cloud.get(self.world.model.table(resource.table), id).is_some()
    }

    fn pass(&mut self) {
        self.now += LONG;
        let now = self.now;
        self.world.model.settle(&mut self.world.cloud, now);
    }

    /// An input with what is pinned; a sparse one has besides only what is required.
    fn pinned(&mut self, write: &Write, target: &'static Target, pins: &[Pin<'_>], is_sparse: bool) -> Value {
        let mut input = self.input(target, write.resource);
        for member in &target.spec.input {
            let kept = write.resource.member(&member.name);
            let is_it = |(pin, _): &&Pin<'_>| {
                *pin == kept || *pin == member.name || format!("{kept}s") == *pin || format!("{pin}s") == kept
            };
            match pins.iter().find(is_it) {
                Some((_, value)) if member.shape.r#type == Some(Type::List) => {
                    input[&member.name] = json!([value])
                }
                Some((_, value)) => input[&member.name] = value.clone(),
                None if is_sparse && !member.required => {
                    input.as_object_mut().and_then(|input| input.remove(&member.name));
                }
                None => {}
            }
        }
        input
    }

    /// Tries operations with what is pinned until it is done; the operation that did it, and its input.
    fn attempt(
        &mut self,
        writes: &[Write],
        pins: &[Pin<'_>],
        is_done: impl Fn(&Walk) -> bool,
    ) -> Result<(Write, Value), String> {
        let mut codes = BTreeSet::new();
        for number in 0..TRIES * writes.len() {
            let write = writes[number % writes.len()];
            let Some(target) = self.target(write.service, write.operation) else { continue };
            let input = self.pinned(&write, target, pins, (number / writes.len()).is_multiple_of(2));
            let table = self.world.model.table(write.resource.table);
            let outcome = match self.world.cloud.ids(table).len() < FEW {
                true => self.write(write.service, target, &input),
                false => self.call(write.service, write.operation, &input),
            };
            codes.extend(outcome.err().map(|refusal| format!("{} {}", write.operation, refusal.code)));
            self.pass();
            if is_done(self) {
                return Ok((write, input));
            }
        }
        Err(format!("{codes:?}"))
    }

    /// Makes one, with what is pinned; its id.
    fn made(
        &mut self,
        resource: &'static Resource,
        pins: &[Pin<'_>],
    ) -> Result<(String, Write, Value), String> {
        let table = self.world.model.table(resource.table);
        let before: BTreeSet<String> = self.world.cloud.ids(table).iter().cloned().collect();
        let count = before.len();
        let is_done = |walk: &Walk| walk.world.cloud.ids(table).len() > count;
        let (write, input) = self.attempt(&makers(resource), pins, is_done)?;
        let id = self.world.cloud.ids(table).iter().find(|id| !before.contains(*id)).cloned();
        Ok((id.ok_or("nothing new")?, write, input))
    }

    /// One that calls can delete, with the call that does it.
    fn deletable(&mut self, resource: &'static Resource) -> Result<(String, Write, Value), String> {
        let (id, ..) = self.made(resource, &[]).map_err(|why| format!("cannot be made: {why}"))?;
        let before = self.state();
        let (write, input) = self
            .attempt(&endings(resource), &[(resource.key, json!(id))], |walk| !walk.is_there(resource, &id))
            .map_err(|why| format!("cannot be deleted: {why}"))?;
        self.world.restore(&before).unwrap();
        Ok((id, write, input))
    }

    /// The call is refused with this error, and changes nothing.
    fn is_refused(
        &mut self,
        write: &Write,
        input: &Value,
        (status, codes): (u16, &[&str]),
    ) -> Result<(), String> {
        let target = self.target(write.service, write.operation).ok_or("no such operation")?;
        let code = gateway::documented(target, codes);
        let status = gateway::status(target, code, status);
        match self.call(write.service, write.operation, input) {
            Err(refusal) if refusal.code == code && refusal.status == status => {}
            outcome => {
                let found = outcome.map_err(|refusal| format!("{} {}", refusal.status, refusal.code));
                return Err(format!(
                    "{} {input}: expected {status} {code}, found {found:?}",
                    write.operation
                ));
            }
        }
        self.pass();
        match target.spec.errors.iter().any(|error| error.code == code) {
            true => Ok(()),
            false => Err(format!("{} does not document {code}", write.operation)),
        }
    }

    fn is_deleted(
        &mut self,
        resource: &Resource,
        id: &str,
        write: &Write,
        input: &Value,
    ) -> Result<(), String> {
        let outcome = self.call(write.service, write.operation, input);
        self.pass();
        match outcome {
            Ok(_) if !self.is_there(resource, id) => Ok(()),
            outcome => Err(format!("{} {input} does not delete: {outcome:?}", write.operation)),
        }
    }

    /// The last one within the quota is made, the next is not, and after one is gone it is made.
    fn reach_quota(&mut self, resource: &'static Resource) -> Reached {
        let quota = resource.quota.ok_or("no quota")?;
        let table = self.world.model.table(resource.table);
        let (id, ..) = self.made(resource, &[])?;
        let row = self.world.cloud.get(table, &id).cloned().unwrap_or_default();
        let value = row.text(quota.among).to_owned();
        let parent = if quota.among.is_empty() { vec![] } else { vec![(quota.each, json!(value))] };
        let used = move |walk: &Walk| walk.used(resource, quota.among, &value);
        if quota.most == 1 {
            self.world.model.remove(&mut self.world.cloud, table, &id);
        }
        for number in used(self)..quota.most - 1 {
            let id = format!("{}more{number}", resource.prefix);
            self.world.cloud.insert(table, Row { id, ..row.clone() });
        }
        self.world.commit().unwrap();
        let before: BTreeSet<String> = self.world.cloud.ids(table).iter().cloned().collect();
        let (write, input) = self
            .attempt(&makers(resource), &parent, |walk| used(walk) == quota.most)
            .map_err(|why| format!("the last one is not made: {why}"))?;
        let last = self.world.cloud.ids(table).iter().find(|id| !before.contains(*id)).cloned();
        let last = last.unwrap_or_default();
        let mut refused = self.is_refused(&write, &input, (400, quota.codes));
        for number in 0..TRIES {
            if refused.is_ok() {
                break;
            }
            let target = self.target(write.service, write.operation).ok_or("no such operation")?;
            let other = self.pinned(&write, target, &parent, number % 2 == 0);
            refused = self.is_refused(&write, &other, (400, quota.codes));
            if used(self) != quota.most {
                break;
            }
        }
        refused?;
        if used(self) != quota.most {
            return Err("one too many is there".to_owned());
        }
        let key = [(resource.key, json!(last))];
        let mut way = Way::Calls;
        if self.attempt(&endings(resource), &key, |walk| used(walk) < quota.most).is_err() {
            way = Way::Planted;
            self.world.model.remove(&mut self.world.cloud, table, &last);
        }
        let again = self.attempt(&makers(resource), &parent, |walk| used(walk) == quota.most);
        again.map(|_| way).map_err(|why| format!("not made again: {why}"))
    }

    /// What is protected is not deleted, and afterwards it is.
    fn reach_protection(&mut self, resource: &'static Resource) -> Reached {
        let (member, status, codes) = resource.protection.ok_or("no protection")?;
        let (id, write, input) = self.deletable(resource)?;
        let table = self.world.model.table(resource.table);
        let mut way = Way::Calls;
        for is_protected in [true, false] {
            let pins = [
                (resource.key, json!(id)),
                ("InstanceId", json!(id)),
                (member, json!(is_protected)),
                ("ProtectionEnable", json!(is_protected)),
            ];
            let setters: Vec<Write> = writes_of(resource).filter(|write| !is_ending(write)).collect();
            let is_so = |walk: &Walk| {
                walk.world.cloud.get(table, &id).is_some_and(|row| row.is(member) == is_protected)
            };
            if self.attempt(&setters, &pins, is_so).is_err() {
                way = Way::Planted;
                self.world.cloud.edit(table, &id, |row| row.set(member, is_protected));
                self.world.commit().unwrap();
            }
            match is_protected {
                true => self.is_refused(&write, &input, (status, codes))?,
                false => self.is_deleted(resource, &id, &write, &input)?,
            }
        }
        Ok(way)
    }

    /// What another one hangs on is not deleted, and when that is gone it is.
    fn reach_blocker(
        &mut self,
        resource: &'static Resource,
        related: &Related,
        error: (u16, &[&str]),
    ) -> Reached {
        let (id, write, input) = self.deletable(resource)?;
        let before = self.state();
        let by_calls = self.hang(resource, related, &id, true);
        if by_calls.and_then(|()| self.is_refused(&write, &input, error)).is_ok() {
            let way = self.unhang(resource, related, &id);
            self.is_deleted(resource, &id, &write, &input)?;
            return Ok(way);
        }
        self.world.restore(&before).unwrap();
        self.hang(resource, related, &id, false)?;
        self.is_refused(&write, &input, error)?;
        self.unhang(resource, related, &id);
        self.is_deleted(resource, &id, &write, &input)?;
        Ok(Way::Planted)
    }

    fn hanging(&self, related: &Related, id: &str) -> Vec<String> {
        let table = self.world.model.table(related.table);
        self.world.cloud.with(table, related.via, id).unwrap_or_default().to_vec()
    }

    /// Makes one of the other kind that needs this one: by calls, or planted.
    fn hang(
        &mut self,
        resource: &'static Resource,
        related: &Related,
        id: &str,
        by_calls: bool,
    ) -> Result<(), String> {
        let other = self.world.model.named(related.table).ok_or("no such kind")?;
        if by_calls {
            let is_begun = |write: &Write| !is_ending(write);
            let own = writes_of(resource).filter(|write| !matches!(write.act, Act::Create { .. }));
            let writes: Vec<Write> = writes_of(other).chain(own).filter(is_begun).collect();
            let pins = [(related.via, json!(id)), (resource.key, json!(id))];
            self.attempt(&writes, &pins, |walk| !walk.hanging(related, id).is_empty())?;
            return match self.is_there(resource, id) {
                true => Ok(()),
                false => Err("it is gone".to_owned()),
            };
        }
        let table = self.world.model.table(related.table);
        let value = if related.via.ends_with("Ids") { json!([id]) } else { json!(id) };
        let mut row = Row { id: format!("{}hanging", other.prefix), ..Row::default() };
        row.members.extend(other.default_members());
        row.set(related.via, value);
        self.world.cloud.insert(table, row);
        self.world.commit().unwrap();
        Ok(())
    }

    /// Takes away what needs this one: by calls, or else without.
    fn unhang(&mut self, resource: &'static Resource, related: &Related, id: &str) -> Way {
        let Some(other) = self.world.model.named(related.table) else { return Way::Planted };
        let mut way = Way::Calls;
        for hanging in self.hanging(related, id) {
            let pins = [(other.key, json!(hanging)), (resource.key, json!(id)), (related.via, json!(id))];
            let writes: Vec<Write> = endings(other).into_iter().chain(endings(resource)).collect();
            let own = writes.into_iter().filter(|write| {
                write.resource.table != resource.table || !matches!(write.act, Act::Change(_))
            });
            let writes: Vec<Write> = own.collect();
            let is_done = |walk: &Walk| !walk.hanging(related, id).contains(&hanging);
            if self.attempt(&writes, &pins, is_done).is_err() {
                way = Way::Planted;
                self.world.model.remove(
                    &mut self.world.cloud,
                    self.world.model.table(related.table),
                    &hanging,
                );
                self.world.commit().unwrap();
            }
        }
        way
    }
}
