//! The tables of waiters.

/// A documented way to wait: poll an operation until a member of its response takes a value.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Waiter {
    /// Name in snake case: `invocation_finished`.
    pub name: &'static str,
    /// Wire name of the operation that is polled.
    pub operation: &'static str,
    /// Path of wire names to the member; lists on the way are searched element by element, wrappers left out.
    pub path: &'static [&'static str],
    /// Values of success: the wait ends once every element has one of them.
    pub success: &'static [&'static str],
    /// Values of failure: the wait fails as soon as one element has one of them.
    pub failure: &'static [&'static str],
    /// Whether the wait succeeds when the response does not contain the resource.
    pub gone: bool,
    /// Error codes with which the operation reports that the resource does not exist.
    pub not_found: &'static [&'static str],
    /// Seconds between the first two polls.
    pub delay: u32,
    /// Seconds after which the wait ends with a time-out, unless the caller sets another limit.
    pub timeout: u32,
}

impl Waiter {
    /// A waiter that polls `operation` every second for a minute. Its path and values are yet to be set.
    pub const fn new(name: &'static str, operation: &'static str) -> Waiter {
        Waiter {
            name,
            operation,
            path: &[],
            success: &[],
            failure: &[],
            gone: false,
            not_found: &[],
            delay: 1,
            timeout: 60,
        }
    }

    /// Sets the path to the member that is examined.
    pub const fn path(mut self, path: &'static [&'static str]) -> Waiter {
        self.path = path;
        self
    }

    /// Values of success.
    pub const fn success(mut self, values: &'static [&'static str]) -> Waiter {
        self.success = values;
        self
    }

    /// Values of failure.
    pub const fn failure(mut self, values: &'static [&'static str]) -> Waiter {
        self.failure = values;
        self
    }

    /// Sets that the wait succeeds when the response does not contain the resource.
    pub const fn gone(mut self) -> Waiter {
        self.gone = true;
        self
    }

    /// Error codes with which the operation reports that the resource does not exist.
    pub const fn not_found(mut self, codes: &'static [&'static str]) -> Waiter {
        self.not_found = codes;
        self
    }

    /// Seconds between the first two polls.
    pub const fn delay(mut self, seconds: u32) -> Waiter {
        self.delay = seconds;
        self
    }

    /// Seconds after which the wait ends with a time-out.
    pub const fn timeout(mut self, seconds: u32) -> Waiter {
        self.timeout = seconds;
        self
    }
}
