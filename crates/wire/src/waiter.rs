//! How to wait for a state.

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
    /// Values that end the wait well, once every element has one of them.
    pub success: &'static [&'static str],
    /// Values that end the wait badly, as soon as one element has one of them.
    pub failure: &'static [&'static str],
    /// Whether the wait ends well when the response does not contain the resource at all.
    pub gone: bool,
    /// Error codes by which the operation says that there is no such resource.
    pub not_found: &'static [&'static str],
    /// Seconds between the first two polls.
    pub delay: u32,
    /// Seconds after which the wait is given up, unless the caller says otherwise.
    pub timeout: u32,
}

impl Waiter {
    /// Polls `operation` every second for a minute, and looks at nothing yet.
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

    /// Path to the member that is looked at.
    pub const fn path(mut self, path: &'static [&'static str]) -> Waiter {
        self.path = path;
        self
    }

    /// Values that end the wait well.
    pub const fn success(mut self, values: &'static [&'static str]) -> Waiter {
        self.success = values;
        self
    }

    /// Values that end the wait badly.
    pub const fn failure(mut self, values: &'static [&'static str]) -> Waiter {
        self.failure = values;
        self
    }

    /// Ends well when the response does not contain the resource at all.
    pub const fn gone(mut self) -> Waiter {
        self.gone = true;
        self
    }

    /// Error codes by which the operation says that there is no such resource.
    pub const fn not_found(mut self, codes: &'static [&'static str]) -> Waiter {
        self.not_found = codes;
        self
    }

    /// Seconds between the first two polls.
    pub const fn delay(mut self, seconds: u32) -> Waiter {
        self.delay = seconds;
        self
    }

    /// Seconds after which the wait is given up.
    pub const fn timeout(mut self, seconds: u32) -> Waiter {
        self.timeout = seconds;
        self
    }
}
