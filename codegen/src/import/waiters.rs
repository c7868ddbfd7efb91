//! Recognises operations with which one waits, by what their inputs and responses are called.
//!
//! An operation gets waiters when it is certain which input names the resource, which member of the response is its
//! state, and what every documented value of that member means. What is not certain is left to people.

use std::collections::BTreeMap;
use std::fmt;

use heck::ToSnakeCase;

use cloudspec_spec::language::{Asynchronous, Effect, Member, Operation, Place, Shape, Type, Waiter};

use super::states::{States, plain};
use super::words::{singular, words};

/// What an operation's name says besides what it is about.
const FILLERS: &[&str] =
    &["attribute", "attributes", "detail", "details", "info", "list", "status", "statuses"];

/// How deep the response is searched for the resource.
const DEPTH: usize = 4;

/// The shortest and the longest time, in seconds, after which a wait ends unless the caller says otherwise. The shortest is
/// that of waiters that say nothing: what metadata has is how long it takes as a rule.
const TIMEOUT: (u32, u32) = (600, 24 * 60 * 60);

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

/// The waiters of all operations for which they are certain. Where two would be called alike, the one whose operation
/// metadata names for polling stays, and among several the first by name.
///
/// `region` is the input that clients fill in.
pub fn detect(
    operations: &[Operation],
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Vec<Waiter> {
    let (named, others): (Vec<&Operation>, Vec<&Operation>) =
        operations.iter().partition(|operation| !callers(&operation.name, operations).is_empty());
    let mut waiters: Vec<Waiter> = Vec::new();
    for operation in named.into_iter().chain(others) {
        for waiter in of_operation(operation, operations, shapes, region).unwrap_or_default() {
            if !waiters.iter().any(|known| wait_alike(known, &waiter)) {
                waiters.push(waiter);
            }
        }
    }
    waiters.sort_by(|a, b| a.name.cmp(&b.name));
    waiters
}

/// Whether two waiters wait for the same state of the same resource, or of several of it.
pub fn wait_alike(one: &Waiter, other: &Waiter) -> bool {
    let words = |waiter: &Waiter| waiter.name.split('_').map(singular).collect::<Vec<String>>();
    words(one) == words(other)
}

/// The waiters that poll `polled`, the operation that metadata names for following another one.
///
/// # Errors
///
/// Why there are none.
pub fn polling(
    polled: &str,
    operations: &[Operation],
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Result<Vec<Waiter>, Uncertain> {
    let operation = operations.iter().find(|operation| operation.name == polled);
    of_operation(operation.ok_or(Uncertain::Elsewhere)?, operations, shapes, region)
}

/// How the operations that are followed by `name` say to do that.
fn callers<'o>(name: &str, operations: &'o [Operation]) -> Vec<(&'o Operation, &'o Asynchronous)> {
    let follow =
        operations.iter().filter_map(|operation| Some((operation, operation.asynchronous.as_ref()?)));
    follow.filter(|(_, how)| how.poll.as_deref() == Some(name)).collect()
}

fn of_operation(
    operation: &Operation,
    operations: &[Operation],
    shapes: &BTreeMap<String, Shape>,
    region: Option<&str>,
) -> Result<Vec<Waiter>, Uncertain> {
    if operation.effect != Effect::Read {
        return Err(Uncertain::Changes);
    }
    let subject = Subject::of(operation, region)?;
    let resource = Resource::of(operation, &subject, shapes)?;
    let (path, states) = resource.states(&subject, shapes)?;
    let callers = callers(&operation.name, operations);
    let (delay, timeout) = pace(&callers);
    let plan = Plan { operation, subject: &subject, path, delay, timeout, is_listed: resource.is_listed };
    Ok(plan.waiters(&states, callers.iter().any(|(caller, _)| plan.is_removed_by(caller))))
}

/// What an operation is about, and the inputs that say which one.
struct Subject<'o> {
    /// The words of its name: `network acl`.
    noun: Vec<String>,
    /// The input that names it.
    id: &'o Member,
    /// All inputs that the wait needs.
    inputs: Vec<String>,
}

impl<'o> Subject<'o> {
    fn of(operation: &'o Operation, region: Option<&str>) -> Result<Subject<'o>, Uncertain> {
        let noun = noun(&operation.name);
        let ids: Vec<&Member> =
            operation.input.iter().filter(|member| is_text(member) && names(&member.name, &noun)).collect();
        // The one that says more: `InstanceId` and `DBInstanceId` of an operation about database instances.
        let most = ids.iter().map(|member| words(&member.name).len()).max().ok_or(Uncertain::Input)?;
        let longest: Vec<&&Member> = ids.iter().filter(|id| words(&id.name).len() == most).collect();
        let [id] = longest.as_slice() else { return Err(Uncertain::Input) };
        let mut inputs = Vec::new();
        for member in &operation.input {
            let filled = [region, operation.idempotency_token.as_deref()];
            let is_filled = filled.contains(&Some(member.name.as_str()));
            let is_id = member.name == id.name;
            if is_id || member.required && !is_filled {
                // Where the resource is, as in `RouteTableId`: not what is asked about it.
                let is_place = is_text(member) && plain(&member.name).ends_with("id");
                if !is_id && !is_place {
                    return Err(Uncertain::OtherInputs);
                }
                inputs.push(member.name.clone());
            }
        }
        Ok(Subject { noun, id, inputs })
    }

    /// What the id is called after: `network acl`.
    fn identified(&self) -> Vec<String> {
        identified(&self.id.name).unwrap_or_default()
    }

    /// Whether the input takes several of them.
    fn takes_several(&self) -> bool {
        words(&self.id.name).last().is_some_and(|last| last == "ids") || is_list(&self.id.shape)
    }
}

/// The words of an operation's name without its verb and without what does not name a resource, the last one in the
/// singular.
fn noun(operation: &str) -> Vec<String> {
    let mut noun: Vec<String> = words(operation).into_iter().skip(1).collect();
    while noun.len() > 1 && noun.last().is_some_and(|last| FILLERS.contains(&last.as_str())) {
        noun.pop();
    }
    if let Some(last) = noun.last_mut() {
        *last = singular(last);
    }
    noun
}

/// The words in front of the last one, when that is `id` or `ids`; in the singular.
fn identified(name: &str) -> Option<Vec<String>> {
    let mut named = words(name);
    let is_id = named.pop().is_some_and(|last| last == "id" || last == "ids");
    (is_id && !named.is_empty()).then(|| named.iter().map(|word| singular(word)).collect())
}

/// Whether an input is called like the id of what `noun` says: all of its words, or the last ones.
fn names(input: &str, noun: &[String]) -> bool {
    let noun: Vec<String> = noun.iter().map(|word| singular(word)).collect();
    identified(input).is_some_and(|named| noun.ends_with(&named))
}

fn is_text(member: &Member) -> bool {
    let r#type = |shape: &Shape| shape.r#type == Some(Type::String);
    let shape = &member.shape;
    let is_in_reach = !matches!(member.place, Some(Place::Payload | Place::Host | Place::Header));
    is_in_reach && (r#type(shape) || is_list(shape) && shape.items.as_deref().is_some_and(r#type))
}

fn is_list(shape: &Shape) -> bool {
    shape.r#type == Some(Type::List)
}

/// The shape that `shape` names, or itself.
fn named<'s>(shape: &'s Shape, shapes: &'s BTreeMap<String, Shape>) -> &'s Shape {
    shape.shape.as_ref().and_then(|name| shapes.get(name)).unwrap_or(shape)
}

/// The record in a response that describes the resource.
struct Resource<'o> {
    path: Vec<&'o str>,
    members: &'o [Member],
    is_listed: bool,
}

impl<'o> Resource<'o> {
    /// The shallowest record with the id in it; the response itself, when it is about one resource alone.
    fn of(
        operation: &'o Operation,
        subject: &Subject<'_>,
        shapes: &'o BTreeMap<String, Shape>,
    ) -> Result<Resource<'o>, Uncertain> {
        let id = Some(subject.identified());
        let has_id = |members: &[Member]| members.iter().any(|member| identified(&member.name) == id);
        let mut level = vec![Resource { path: Vec::new(), members: &operation.output, is_listed: false }];
        for _ in 0..DEPTH {
            let (mut found, others): (Vec<Resource<'_>>, Vec<Resource<'_>>) =
                level.into_iter().partition(|record| has_id(record.members));
            match found.len() {
                0 => {}
                1 => return found.pop().ok_or(Uncertain::Resource),
                _ => return Err(Uncertain::Resource),
            }
            level = others.iter().flat_map(|record| record.below(shapes)).collect();
        }
        Err(Uncertain::Resource)
    }

    /// The records one level further down, in lists or not; a list in a list is a part of the resource, not the resource.
    fn below(&self, shapes: &'o BTreeMap<String, Shape>) -> Vec<Resource<'o>> {
        let record = |member: &'o Member| {
            let shape = named(&member.shape, shapes);
            let (shape, is_listed) = match (is_list(shape), self.is_listed) {
                (true, true) => return None,
                (true, false) => (named(shape.items.as_deref()?, shapes), true),
                (false, is_listed) => (shape, is_listed),
            };
            if shape.r#type != Some(Type::Record) || member.name.contains('.') {
                return None;
            }
            let mut path = self.path.clone();
            path.push(&member.name);
            Some(Resource { path, members: &shape.members, is_listed })
        };
        self.members.iter().filter_map(record).collect()
    }

    /// The path of the member with the state, and what its values mean.
    fn states(
        &self,
        subject: &Subject<'_>,
        shapes: &BTreeMap<String, Shape>,
    ) -> Result<(String, States), Uncertain> {
        let own = subject.noun.concat();
        let candidates = |names: &[String]| -> Vec<&Member> {
            self.members.iter().filter(|member| names.contains(&plain(&member.name))).collect()
        };
        // `Status`, or what is called like the resource: `EndpointStatus` of a gateway endpoint.
        let short = subject.identified().concat();
        let mut found = candidates(&["status", "state"].map(str::to_owned));
        if found.is_empty() {
            let endings = ["status", "state"];
            let names: Vec<String> = [own, short]
                .iter()
                .flat_map(|noun| endings.map(|ending| format!("{noun}{ending}")))
                .collect();
            found = candidates(&names);
        }
        let [member] = found.as_slice() else { return Err(Uncertain::Member) };
        let shape = named(&member.shape, shapes);
        if shape.r#type != Some(Type::Enum) {
            return Err(Uncertain::Open);
        }
        let values = shape.values.iter().filter(|value| value.retired.is_none());
        let states = States::of(values.map(|value| value.value.as_str())).ok_or(Uncertain::Words)?;
        let mut path = self.path.clone();
        path.push(&member.name);
        Ok((path.join("."), states))
    }
}

/// Seconds between two polls and until the end, as the callers' documentation has them.
fn pace(callers: &[(&Operation, &Asynchronous)]) -> (Option<u32>, Option<u32>) {
    let intervals = callers.iter().filter_map(|(_, how)| how.interval.filter(|seconds| *seconds > 0));
    let delay = intervals.min();
    let totals = callers.iter().filter_map(|(_, how)| how.interval?.checked_mul(how.attempts?));
    let timeout = totals.max().filter(|seconds| *seconds > TIMEOUT.0).map(|seconds| seconds.min(TIMEOUT.1));
    (delay, timeout)
}

/// What the waiters of an operation have in common.
struct Plan<'p> {
    operation: &'p Operation,
    subject: &'p Subject<'p>,
    path: String,
    delay: Option<u32>,
    timeout: Option<u32>,
    is_listed: bool,
}

impl Plan<'_> {
    fn waiters(&self, states: &States, is_removed: bool) -> Vec<Waiter> {
        let mut waiters = Vec::new();
        let lost = [&states.failed, &states.leaving, &states.gone].map(|values| values.as_slice()).concat();
        for value in &states.lasting {
            let which = if self.subject.takes_several() { "every" } else { "the" };
            let until = format!("{which} state is `{value}`");
            waiters.push(self.waiter(&value.to_snake_case(), &until, vec![value.clone()], lost.clone()));
        }
        if !states.succeeded.is_empty() {
            let ended = [states.succeeded.as_slice(), lost.as_slice()].concat();
            let until = "all has come to its end, whatever that is";
            waiters.push(self.waiter("finished", until, ended, Vec::new()));
            waiters.push(self.waiter("succeeded", "all has succeeded", states.succeeded.clone(), lost));
        }
        waiters.extend(self.gone(states, is_removed));
        waiters
    }

    /// The waiter for the end of the resource. Without a word for that, the resource has to be one of a list that is
    /// empty then, or a documented error has to say that it is not there.
    fn gone(&self, states: &States, is_removed: bool) -> Option<Waiter> {
        let not_found = self.not_found();
        let can_be_missing = self.is_listed || !not_found.is_empty();
        let leaves = is_removed || !states.leaving.is_empty();
        if states.gone.is_empty() && !(leaves && can_be_missing) {
            return None;
        }
        let words = [&states.gone, &states.leaving].map(|values| values.iter().map(|value| plain(value)));
        let releases = words.into_iter().flatten().next().is_some_and(|word| word.starts_with("releas"));
        let ends = ["delete", "release", "remove", "destroy"];
        let failed =
            states.failed.iter().filter(|value| ends.iter().any(|end| plain(value).starts_with(end)));
        let failed = failed.cloned().collect();
        let name = if releases { "released" } else { "deleted" };
        let mut waiter = self.waiter(name, "nothing is left", states.gone.clone(), failed);
        waiter.gone = can_be_missing;
        waiter.not_found = not_found;
        Some(waiter)
    }

    fn waiter(&self, state: &str, until: &str, success: Vec<String>, failure: Vec<String>) -> Waiter {
        Waiter {
            name: format!("{}_{state}", self.name()),
            doc: Some(format!("Polls `{}` until {until}.", self.operation.name)),
            operation: self.operation.name.clone(),
            inputs: self.subject.inputs.clone(),
            path: self.path.clone(),
            success,
            failure,
            delay: self.delay,
            timeout: self.timeout,
            ..Waiter::default()
        }
    }

    /// What is waited for, in snake case; in the plural when several can be.
    fn name(&self) -> String {
        let name = self.subject.noun.join("_");
        if self.subject.takes_several() { format!("{name}s") } else { name }
    }

    /// Codes by which the operation says that there is no such resource: those that name its id.
    fn not_found(&self) -> Vec<String> {
        let noun = self.subject.identified().concat();
        let says_so = |code: &&str| {
            let code = plain(code);
            code.ends_with("notfound") && code.contains(&noun)
        };
        let mut codes: Vec<String> = self
            .operation
            .errors
            .iter()
            .map(|error| error.code.as_str())
            .filter(says_so)
            .map(str::to_owned)
            .collect();
        codes.dedup();
        codes
    }

    /// Whether an operation that is followed by this one ends the resource.
    fn is_removed_by(&self, caller: &Operation) -> bool {
        let verb = words(&caller.name).into_iter().next().unwrap_or_default();
        matches!(verb.as_str(), "delete" | "release" | "remove" | "destroy")
            && noun(&caller.name) == self.subject.noun
    }
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::catalogue::from_text;
    use cloudspec_spec::diagnostics::Diagnostics;

    use super::*;

    fn operation(text: &str) -> Operation {
        from_text(text, 0, &mut Diagnostics::new()).unwrap()
    }

    fn state(name: &str, values: &str) -> String {
        let values: Vec<String> = values.split(' ').map(|value| format!("{value:?}")).collect();
        format!(r#"{{"name":"{name}","type":"enum","values":[{}]}}"#, values.join(","))
    }

    fn list(name: &str, members: &[&str]) -> String {
        let members = members.join(",");
        format!(r#"{{"name":"{name}","type":"list","items":{{"type":"record","members":[{members}]}}}}"#)
    }

    /// A read of `name` with these inputs and this response.
    fn read(name: &str, input: &[&str], output: &[&str], more: &str) -> Operation {
        let (input, output) = (input.join(","), output.join(","));
        operation(&format!(
            r#"{{"name":"{name}","effect":"read","input":[{input}],"output":[{output}]{more}}}"#
        ))
    }

    const ID: &str = r#"{"name":"DiskId","type":"string"}"#;
    const REGION: &str = r#"{"name":"RegionId","required":true,"type":"string"}"#;

    /// Names, inputs, path and outcomes of waiters, a line each.
    fn shown(waiters: &[Waiter]) -> String {
        let line = |waiter: &Waiter| {
            let gone = if waiter.gone { " or gone" } else { "" };
            let not_found: Vec<String> = waiter.not_found.iter().map(|code| format!(" {code}")).collect();
            format!(
                "{}({}) {} = {}{gone}{} else {}",
                waiter.name,
                waiter.inputs.join(","),
                waiter.path,
                waiter.success.join("|"),
                not_found.concat(),
                waiter.failure.join("|")
            )
        };
        waiters.iter().map(line).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn an_operation_has_waiters_when_resource_state_and_meaning_are_certain() {
        let disk = |state: &str| list("Disks", &[ID, state]);
        let available = state("Status", "Creating Available In_use Deleting CreateFailed");
        let plain = state("Status", "Pending Available");
        let task = state("TaskStatus", "Running Success Failed");
        let missing = r#","errors":[{"status":404,"code":"InvalidDiskId.NotFound"},{"status":404,"code":"NoSnapshot.NotFound"}]"#;
        let cases = [
            (
                read("DescribeDisks", &[REGION, ID], &[&disk(&available)], ""),
                "disk_available(DiskId) Disks.Status = Available else CreateFailed|Deleting; \
                 disk_deleted(DiskId) Disks.Status =  or gone else ; \
                 disk_in_use(DiskId) Disks.Status = In_use else CreateFailed|Deleting",
            ),
            (
                read(
                    "GetDiskAttribute",
                    &[r#"{"name":"DiskId","required":true,"type":"string"}"#],
                    &[ID, &plain],
                    missing,
                ),
                "disk_available(DiskId) Status = Available else ",
            ),
            (
                read("GetDisk", &[ID], &[ID, &state("State", "Creating Ready Deleting Deleted")], missing),
                "disk_deleted(DiskId) State = Deleted or gone InvalidDiskId.NotFound else ; \
                 disk_ready(DiskId) State = Ready else Deleting|Deleted",
            ),
            (
                read(
                    "ListDisks",
                    &[r#"{"name":"DiskIds","type":"list","items":{"type":"string"}}"#],
                    &[&disk(&plain)],
                    "",
                ),
                "disks_available(DiskIds) Disks.Status = Available else ",
            ),
            (
                read(
                    "GetTask",
                    &[r#"{"name":"taskId","required":true,"type":"string"}"#],
                    &[r#"{"name":"taskId","type":"string"}"#, &task],
                    "",
                ),
                "task_finished(taskId) TaskStatus = Success|Failed else ; task_succeeded(taskId) TaskStatus = Success else Failed",
            ),
            (
                read(
                    "DescribeRouteEntryList",
                    &[
                        r#"{"name":"RouteTableId","required":true,"type":"string"}"#,
                        r#"{"name":"RouteEntryId","type":"string"}"#,
                    ],
                    &[&list("Entries", &[r#"{"name":"RouteEntryId","type":"string"}"#, &plain])],
                    "",
                ),
                "route_entry_available(RouteTableId,RouteEntryId) Entries.Status = Available else ",
            ),
        ];
        for (operation, expected) in cases {
            assert_eq!(
                shown(&detect(std::slice::from_ref(&operation), &BTreeMap::new(), Some("RegionId"))),
                expected,
                "{}",
                operation.name
            );
        }
    }

    #[test]
    fn what_is_not_certain_has_none_and_a_reason() {
        let plain = state("Status", "Pending Available");
        let disks = list("Disks", &[ID, &plain]);
        let cases = [
            ("", read("GetOther", &[], &[], ""), Uncertain::Elsewhere),
            ("MakeDisk", operation(r#"{"name":"MakeDisk","effect":"write"}"#), Uncertain::Changes),
            ("DescribeDisks", read("DescribeDisks", &[REGION], &[&disks], ""), Uncertain::Input),
            (
                "DescribeDisks",
                read("DescribeDisks", &[ID, r#"{"name":"DiskIds","type":"string"}"#], &[&disks], ""),
                Uncertain::Input,
            ),
            (
                "DescribeDisks",
                read(
                    "DescribeDisks",
                    &[ID, r#"{"name":"Kind","required":true,"type":"string"}"#],
                    &[&disks],
                    "",
                ),
                Uncertain::OtherInputs,
            ),
            (
                "DescribeDisks",
                read("DescribeDisks", &[ID], &[&list("Disks", &[&plain])], ""),
                Uncertain::Resource,
            ),
            (
                "DescribeDisks",
                read("DescribeDisks", &[ID], &[&disks, &list("Others", &[ID, &plain])], ""),
                Uncertain::Resource,
            ),
            ("DescribeDisks", read("DescribeDisks", &[ID], &[&list("Disks", &[ID])], ""), Uncertain::Member),
            (
                "DescribeDisks",
                read(
                    "DescribeDisks",
                    &[ID],
                    &[&list("Disks", &[ID, &plain, &state("State", "Pending Active")])],
                    "",
                ),
                Uncertain::Member,
            ),
            (
                "DescribeDisks",
                read(
                    "DescribeDisks",
                    &[ID],
                    &[&list("Disks", &[ID, r#"{"name":"Status","type":"string"}"#])],
                    "",
                ),
                Uncertain::Open,
            ),
            (
                "DescribeDisks",
                read(
                    "DescribeDisks",
                    &[ID],
                    &[&list("Disks", &[ID, &state("Status", "Pending Available All")])],
                    "",
                ),
                Uncertain::Words,
            ),
        ];
        for (polled, operation, expected) in cases {
            assert_eq!(
                polling(polled, &[operation], &BTreeMap::new(), Some("RegionId")),
                Err(expected),
                "{expected}"
            );
        }
    }

    #[test]
    fn the_operation_to_poll_goes_first_and_its_callers_say_how_often_and_how_long() {
        let disks = [list("Disks", &[ID, &state("Status", "Pending Available")])];
        let output: Vec<&str> = disks.iter().map(String::as_str).collect();
        let operations = [
            read("DescribeDisks", &[ID], &output, ""),
            read("ListDisks", &[ID], &output, ""),
            operation(
                r#"{"name":"DeleteDisk","effect":"write","asynchronous":{"poll":"ListDisks","interval":5,"attempts":60}}"#,
            ),
            operation(
                r#"{"name":"ModifyDisk","effect":"write","asynchronous":{"poll":"ListDisks","interval":10,"attempts":90}}"#,
            ),
        ];
        let waiters = detect(&operations, &BTreeMap::new(), Some("RegionId"));
        let expected = "disk_available(DiskId) Disks.Status = Available else ; disk_deleted(DiskId) Disks.Status =  or gone else ";
        assert_eq!(shown(&waiters), expected);
        for waiter in waiters {
            assert_eq!(
                (waiter.operation.as_str(), waiter.delay, waiter.timeout),
                ("ListDisks", Some(5), Some(900))
            );
        }
    }
}
