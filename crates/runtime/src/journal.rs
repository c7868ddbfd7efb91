//! The journal of a call: what has happened so far.

use std::time::Duration;

use tokio::time::Instant;

use crate::credentials::Credentials;
use crate::error::{Attempt, Error, ErrorKind};
use crate::transport_error::Sent;

/// What has happened in a call so far.
pub(crate) struct Journal {
    pub(crate) failed: Vec<Attempt>,
    /// When the present attempt began, and the delay before it; `None` between attempts.
    pub(crate) running: Option<(Instant, Duration)>,
    /// The credentials of the latest attempt.
    pub(crate) credentials: Option<Credentials>,
    pub(crate) expired_refreshed: bool,
    pub(crate) skew_corrected: bool,
    /// Whether it is not known how an attempt ended on the provider's side: it timed out, its connection broke, or a
    /// gateway responded in the provider's place.
    pub(crate) may_be_running: bool,
    /// Since when the provider says that an earlier attempt is still being carried out.
    pub(crate) running_since: Option<Instant>,
    /// What the last repetition cost.
    pub(crate) cost: Option<u32>,
}

impl Journal {
    pub(crate) fn new() -> Journal {
        Journal {
            failed: Vec::new(),
            running: None,
            credentials: None,
            expired_refreshed: false,
            skew_corrected: false,
            may_be_running: false,
            running_since: None,
            cost: None,
        }
    }

    /// Notes how the running attempt failed.
    pub(crate) fn fail(&mut self, error: &Error) {
        let is_unknown = match error.kind() {
            ErrorKind::Timeout(_) | ErrorKind::Transport => true,
            _ => error.status().is_some_and(|status| status >= 500),
        };
        self.may_be_running |= is_unknown && error.sent() == Some(Sent::Maybe);
        let Some((started, waited)) = self.running.take().filter(|_| error.sent().is_some()) else { return };
        self.failed.push(Attempt {
            waited,
            took: started.elapsed(),
            status: error.status(),
            request_id: error.request_id().map(str::to_owned),
            outcome: error.label().to_owned(),
        });
    }
}
