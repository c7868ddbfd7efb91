//! The journal of received requests, with assertions for tests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use cloudspec_runtime::Request;
use cloudspec_wire::{Repeat, Schema, Value};
use tokio::sync::Notify;

use crate::catalogue::Catalogue;
use crate::operation_name::OperationName;
use crate::rules::agrees;

/// A request, and how it was responded to.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// When it was received, in real time.
    pub time: SystemTime,
    /// The request as received, with its secrets.
    pub request: Request,
    /// The service it was for, for example `ecs`; `None` when that could not be determined.
    pub service: Option<&'static str>,
    /// Wire name of the operation it was for; `None` when that could not be determined.
    pub operation: Option<&'static str>,
    /// Its input by wire names; `null` when it could not be read. Secrets are replaced by `***`.
    pub input: Value,
    /// The request id in the response.
    pub request_id: String,
    /// HTTP status of the response; 0 when the connection was reset.
    pub status: u16,
    /// Error code of the response; `None` for a success.
    pub code: Option<String>,
    /// Whether the response was generated, because the operation has no modelled behaviour.
    pub is_synthesized: bool,
}

/// The latest requests in the order in which they were received. Clones are handles to the same journal.
///
/// Operations are meant by their wire names, with their services where several have one of that name: `RunCommand`,
/// `vpc/TagResources`.
#[derive(Clone)]
pub struct Journal {
    held: Arc<Mutex<Held>>,
    /// Told of every request.
    came: Arc<Notify>,
    catalogue: Arc<Catalogue>,
    capacity: usize,
    bytes: usize,
}

#[derive(Debug, Default)]
struct Held {
    /// Shared, so that they are looked at while others add to the journal.
    entries: VecDeque<Arc<Kept>>,
    /// The approximate memory that the requests take, in bytes.
    bytes: usize,
}

/// A request as the journal keeps it: with the secrets of its input, which are hidden when somebody looks at it. Most requests
/// are never looked at.
struct Kept {
    entry: Entry,
    schema: Option<&'static Schema>,
    /// Its approximate memory, in bytes.
    size: usize,
}

impl Kept {
    fn shown(&self) -> Entry {
        let mut entry = self.entry.clone();
        if let Some(schema) = self.schema {
            hide_secrets(&mut entry.input, schema);
        }
        // Members that no table describes, and texts that are documents.
        entry.input = cloudspec_wire::without_secrets(&entry.input);
        entry
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown().fmt(f)
    }
}

impl Journal {
    /// A journal of at most `capacity` requests, which together take at most about `bytes` bytes.
    pub(crate) fn new(capacity: usize, bytes: usize, catalogue: Arc<Catalogue>) -> Self {
        Journal { held: Arc::default(), came: Arc::default(), catalogue, capacity, bytes }
    }

    /// All requests in the journal.
    pub fn entries(&self) -> Vec<Entry> {
        self.kept().iter().map(|kept| kept.shown()).collect()
    }

    /// The requests that are in the journal now, the last one first. The secrets of each are hidden when it is reached.
    pub(crate) fn latest(&self) -> impl Iterator<Item = Entry> + use<> {
        self.kept().into_iter().rev().map(|kept| kept.shown())
    }

    /// The requests for `operation`.
    pub fn of(&self, operation: &str) -> Vec<Entry> {
        let found: Vec<Arc<Kept>> = self.lock().of(operation).cloned().collect();
        found.iter().map(|kept| kept.shown()).collect()
    }

    /// The wire names of the operations that were called, in the order of the calls.
    pub fn operations(&self) -> Vec<&'static str> {
        self.lock().entries.iter().filter_map(|kept| kept.entry.operation).collect()
    }

    /// The number of requests in the journal.
    pub fn len(&self) -> usize {
        self.lock().entries.len()
    }

    /// Whether the journal has no requests.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Removes all requests.
    pub fn clear(&self) {
        *self.lock() = Held::default();
    }

    /// Asserts that `operation` was called `times` times.
    ///
    /// # Panics
    /// Panics otherwise, and when there is no such operation; the message lists the calls.
    #[track_caller]
    pub fn assert_called(&self, operation: &str, times: usize) {
        self.assert_known(operation);
        let found = self.count(operation);
        assert!(
            found == times,
            "{operation}: expected {times} calls, found {found} among {:?}",
            self.operations()
        );
    }

    /// Asserts that some call of `operation` had all of these input values. Of an object the members given here are
    /// compared, all else as a whole.
    ///
    /// # Panics
    /// Panics otherwise, and when there is no such operation; the message lists the inputs of its calls.
    #[track_caller]
    pub fn assert_called_with(&self, operation: &str, input: &Value) {
        self.assert_known(operation);
        let inputs: Vec<Value> = self.of(operation).into_iter().map(|entry| entry.input).collect();
        let fits = |given: &Value| agrees(given, input);
        assert!(inputs.iter().any(fits), "{operation}: expected a call with {input}, found {inputs:?}");
    }

    /// Asserts that no response was generated: every called operation has a modelled behaviour.
    ///
    /// # Panics
    /// Panics otherwise; the message lists the operations without one.
    #[track_caller]
    pub fn assert_modelled(&self) {
        let made_up: Vec<&str> = self
            .lock()
            .entries
            .iter()
            .filter(|kept| kept.entry.is_synthesized)
            .filter_map(|kept| kept.entry.operation)
            .collect();
        assert!(made_up.is_empty(), "expected modelled operations only, found {made_up:?}");
    }

    /// Waits until `operation` was called at least `times` times, and returns the calls.
    ///
    /// # Panics
    /// Panics when that takes longer than `limit`, and when there is no such operation; the message lists the calls.
    pub async fn wait_for(&self, operation: &str, times: usize, limit: Duration) -> Vec<Entry> {
        self.assert_known(operation);
        let enough = async {
            loop {
                // Enabled before looking, so that no request between looking and waiting is missed.
                let mut next = std::pin::pin!(self.came.notified());
                next.as_mut().enable();
                if self.count(operation) >= times {
                    return;
                }
                next.await;
            }
        };
        let is_enough = tokio::time::timeout(limit, enough).await.is_ok();
        assert!(
            is_enough,
            "{operation}: expected {times} calls within {limit:?}, found {} among {:?}",
            self.count(operation),
            self.operations()
        );
        self.of(operation)
    }

    fn count(&self, operation: &str) -> usize {
        self.lock().of(operation).count()
    }

    /// Otherwise a test that asserts that something was not called would hold for what cannot be called.
    #[track_caller]
    fn assert_known(&self, operation: &str) {
        if let Err(problem) = OperationName::of(operation).check(&self.catalogue) {
            panic!("{problem}");
        }
    }

    /// Adds a request for an operation.
    pub(crate) fn add(&self, entry: Entry, schema: Option<&'static Schema>) {
        let size = entry.size();
        if self.capacity == 0 || size > self.bytes {
            return;
        }
        // Others need not wait until these are dropped.
        let mut forgotten = Vec::new();
        let mut held = self.lock();
        while held.entries.len() >= self.capacity || held.bytes + size > self.bytes {
            let Some(oldest) = held.entries.pop_front() else { break };
            held.bytes = held.bytes.saturating_sub(oldest.size);
            forgotten.push(oldest);
        }
        held.bytes += size;
        held.entries.push_back(Arc::new(Kept { entry, schema, size }));
        drop(held);
        self.came.notify_waiters();
    }

    fn kept(&self) -> Vec<Arc<Kept>> {
        self.lock().entries.iter().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn of<'h>(&'h self, operation: &'h str) -> impl Iterator<Item = &'h Arc<Kept>> {
        let wanted = OperationName::of(operation);
        self.entries.iter().filter(move |kept| {
            let entry = &kept.entry;
            entry.service.zip(entry.operation).is_some_and(|(service, name)| wanted.means(service, name))
        })
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.kept()).finish()
    }
}

impl Entry {
    /// The approximate memory of an entry, in bytes.
    fn size(&self) -> usize {
        /// The memory of an entry with an empty request.
        const OWN: usize = 512;
        let Request { host, path, query, headers, body, .. } = &self.request;
        let query: usize = query.iter().map(|(name, value)| PIECE + name.len() + value.len()).sum();
        let headers: usize = headers.iter().map(|(name, value)| PIECE + name.len() + value.len()).sum();
        let texts = host.len() + path.len() + self.code.as_ref().map_or(0, String::len);
        OWN + texts + query + headers + body.len() + memory(&self.input)
    }
}

/// What a piece of text, a value, or a pair of them takes besides its characters.
const PIECE: usize = 64;

/// The approximate memory of a value, in bytes.
fn memory(value: &Value) -> usize {
    let inside = match value {
        Value::String(text) => text.len(),
        Value::Array(elements) => elements.iter().map(memory).sum(),
        Value::Object(members) => members.iter().map(|(name, value)| name.len() + memory(value)).sum(),
        _ => 0,
    };
    PIECE + inside
}

/// Hides the secrets of a record and of the records in it.
fn hide_secrets(record: &mut Value, schema: &'static Schema) {
    for field in schema.fields {
        let Some(value) = record.get_mut(field.wire) else { continue };
        if field.secret {
            *value = Value::from("***");
        } else if let Some(inner) = field.shape.schema() {
            hide_within(value, field.repeat == Repeat::One, inner);
        }
    }
}

/// Hides the secrets of one record, or of several.
fn hide_within(value: &mut Value, is_one: bool, schema: &'static Schema) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hide_secrets(item, schema)),
        // A map, or the object around a list.
        Value::Object(values) if !is_one => {
            values.values_mut().for_each(|value| hide_within(value, true, schema));
        }
        record => hide_secrets(record, schema),
    }
}

#[cfg(test)]
mod tests {
    use cloudspec_runtime::{Headers, Scheme};

    use super::*;

    fn entry(size: usize) -> Entry {
        let request = Request {
            method: "POST",
            scheme: Scheme::Http,
            host: String::new(),
            path: "/".into(),
            query: Vec::new(),
            headers: Headers::default(),
            body: vec![0; size],
        };
        Entry {
            time: SystemTime::UNIX_EPOCH,
            request,
            service: Some("ecs"),
            operation: Some("RunCommand"),
            input: Value::Null,
            request_id: String::new(),
            status: 200,
            code: None,
            is_synthesized: false,
        }
    }

    #[test]
    fn very_many_small_pieces_count_with_what_each_takes() {
        let small = |count: usize| Entry {
            input: Value::Array(vec![Value::String(String::new()); count]),
            ..entry(0)
        };
        assert!(small(100_000).size() > 100_000 * size_of::<Value>());
        let mut many = entry(0);
        many.request.query = vec![("a".into(), String::new()); 1_000];
        assert!(many.size() > 1_000 * size_of::<(std::borrow::Cow<'_, str>, String)>());
    }

    #[test]
    fn the_oldest_are_forgotten_by_number_and_by_bytes() {
        let journal = Journal::new(3, 100_000, Catalogue::built_in().unwrap());
        (0..5).for_each(|_| journal.add(entry(10), None));
        assert_eq!(journal.len(), 3);
        journal.add(entry(70_000), None);
        assert_eq!(journal.len(), 3);
        journal.add(entry(60_000), None);
        assert_eq!(journal.len(), 1, "both large ones do not fit");
        journal.add(entry(1_000_000), None);
        assert_eq!(journal.len(), 1, "one that never fits is not kept");
    }

    #[test]
    fn the_latest_are_looked_at_while_others_are_added_and_removed() {
        let journal = Journal::new(3, 100_000, Catalogue::built_in().unwrap());
        let add = |status| journal.add(Entry { status, ..entry(10) }, None);
        (201..204).for_each(add);
        let mut latest = journal.latest();
        assert_eq!(latest.next().map(|entry| entry.status), Some(203));
        add(204);
        journal.clear();
        assert_eq!(latest.map(|entry| entry.status).collect::<Vec<_>>(), [202, 201]);
        assert_eq!(journal.latest().count(), 0);
    }
}
