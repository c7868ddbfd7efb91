//! The durations of commands and state changes in the emulated clouds.

use std::time::Duration;

/// How long commands and state changes take in the emulated clouds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Pace {
    /// How long a command or file is `Pending`.
    pub pending: Duration,
    /// How long a command or file is `Running`.
    pub running: Duration,
    /// How long a command is `Stopping` after it was asked to stop.
    pub stopping: Duration,
    /// How long a resource stays in each transient state.
    pub transition: Duration,
}

impl Default for Pace {
    /// Half a second for a command, and a second for each transient state of a resource.
    fn default() -> Self {
        Pace {
            pending: Duration::from_millis(100),
            running: Duration::from_millis(400),
            stopping: Duration::from_millis(100),
            transition: Duration::from_secs(1),
        }
    }
}

impl Pace {
    /// Sets all durations to `time`.
    pub fn uniform(time: Duration) -> Self {
        Pace { pending: time, running: time, stopping: time, transition: time }
    }
}
