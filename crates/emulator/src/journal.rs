//! Every request that came, for assertions.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use cloudspec_runtime::Request;
use cloudspec_wire::Value;

/// What was asked and what was answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Entry {
    /// When it came, by the real time.
    pub time: SystemTime,
    /// The request as it came.
    pub request: Request,
    /// The operation it was for, as far as that could be told.
    pub operation: Option<&'static str>,
    /// Its input by wire names, as far as it could be read; `null` otherwise. Secrets are `***`; `request` has them.
    pub input: Value,
    /// Id that the answer has.
    pub request_id: String,
    /// HTTP status of the answer; 0 when the connection was reset instead.
    pub status: u16,
    /// Error code of the answer.
    pub code: Option<String>,
}

/// The latest requests in the order they came. Clones are handles to the same journal.
#[derive(Clone, Debug)]
pub struct Journal {
    entries: Arc<Mutex<VecDeque<Entry>>>,
    capacity: usize,
}

impl Journal {
    /// A journal of at most `capacity` requests.
    pub(crate) fn new(capacity: usize) -> Self {
        Journal { entries: Arc::default(), capacity }
    }

    /// All requests that it holds.
    pub fn entries(&self) -> Vec<Entry> {
        self.lock().iter().cloned().collect()
    }

    /// The requests for `operation`.
    pub fn of(&self, operation: &str) -> Vec<Entry> {
        self.lock().iter().filter(|entry| entry.operation == Some(operation)).cloned().collect()
    }

    /// Number of requests that it holds.
    pub fn len(&self) -> usize {
        self.lock().len()
    }

    /// Whether there was none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Forgets all requests.
    pub fn clear(&self) {
        self.lock().clear();
    }

    pub(crate) fn add(&self, entry: Entry) {
        if self.capacity == 0 {
            return;
        }
        let mut entries = self.lock();
        if entries.len() >= self.capacity {
            entries.pop_front();
        }
        entries.push_back(entry);
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
