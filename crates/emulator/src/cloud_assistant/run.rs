//! A command or file on one instance: how it stands at a point in time.

use serde::{Deserialize, Serialize};

use crate::millis::{Millis, millis_of};
use crate::pace::Pace;
use crate::rules::Outcome;

/// A command or file on one instance. Its status is not stored but follows from the time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// The instance.
    pub instance: String,
    /// When it starts, in milliseconds since 1970. Before, it is `Pending`.
    pub starts: u64,
    /// When it ends. Before, it is `Running`.
    pub ends: u64,
    /// How it ends.
    pub outcome: Outcome,
    /// When it was asked to stop, if it was, before it ended.
    #[serde(default)]
    pub stopped: Option<u64>,
    /// When it is stopped. Before, it is `Stopping`.
    #[serde(default)]
    pub stops: u64,
    /// Whether it waits for its time instead of starting: commands that repeat, or wait for a reboot.
    #[serde(default)]
    pub is_scheduled: bool,
}

impl Run {
    /// A run that was asked for at `now` and may take `timeout` seconds.
    pub(crate) fn new(
        instance: String,
        mut outcome: Outcome,
        now: Millis,
        pace: &Pace,
        timeout: u64,
        is_scheduled: bool,
    ) -> Run {
        let starts = now.saturating_add(outcome.pending.unwrap_or(millis_of(pace.pending)));
        let running = outcome.running.unwrap_or(millis_of(pace.running));
        let limit = timeout.saturating_mul(1000);
        if running > limit {
            outcome = Outcome { output: outcome.output, ..Outcome::new("Timeout") };
        }
        // What cannot be sent never runs.
        let running =
            if matches!(outcome.status.as_str(), "Aborted" | "Invalid") { 0 } else { running.min(limit) };
        Run {
            instance,
            starts,
            ends: starts.saturating_add(running),
            outcome,
            stopped: None,
            stops: 0,
            is_scheduled,
        }
    }

    /// Status at `now`, in the words of `InvocationStatus`.
    pub(crate) fn status(&self, now: Millis) -> &str {
        match self.stopped {
            Some(_) if now < self.stops => "Stopping",
            Some(stopped) if stopped < self.starts || self.is_scheduled => "Cancelled",
            Some(_) => "Terminated",
            None if now < self.starts => "Pending",
            None if self.is_scheduled => "Scheduled",
            None if now < self.ends => "Running",
            None => &self.outcome.status,
        }
    }

    /// Whether nothing more happens to it.
    pub(crate) fn is_over(&self, now: Millis) -> bool {
        !matches!(self.status(now), "Pending" | "Running" | "Scheduled" | "Stopping")
    }

    /// Whether it ran to its own end.
    pub(crate) fn has_ended(&self, now: Millis) -> bool {
        self.stopped.is_none() && self.is_over(now)
    }

    /// Asks it to stop, unless it is over.
    pub(crate) fn stop(&mut self, now: Millis, pace: &Pace) {
        if !self.is_over(now) && self.stopped.is_none() {
            self.stopped = Some(now);
            self.stops = now + millis_of(pace.stopping);
        }
    }

    /// When the status last changed.
    pub(crate) fn updated(&self, now: Millis, created: Millis) -> Millis {
        let moments = [Some(self.starts), Some(self.ends), self.stopped, self.stopped.map(|_| self.stops)];
        moments.into_iter().flatten().filter(|moment| *moment <= now).max().unwrap_or(created)
    }

    /// One word for what went wrong; empty when nothing did, or not yet.
    pub(crate) fn error_code(&self, now: Millis) -> &str {
        if !self.has_ended(now) {
            return "";
        }
        match (&self.outcome.error_code, self.outcome.status.as_str()) {
            (Some(code), _) => code,
            (None, "Failed") => "ExitCodeNonzero",
            (None, "Timeout") => "ExecutionTimeout",
            (None, "Error") => "ExecutionException",
            (None, "Aborted") => "ClientNotRunning",
            (None, "Invalid") => "CommandNotApplicable",
            _ => "",
        }
    }

    /// A sentence for [`Run::error_code`].
    pub(crate) fn error_info(&self, now: Millis) -> &str {
        if !self.has_ended(now) {
            return "";
        }
        match (&self.outcome.error_info, self.error_code(now)) {
            (Some(info), _) => info,
            (None, "") => "",
            (None, "ExitCodeNonzero") => "the exit code is not 0",
            (None, "ExecutionTimeout") => "it did not finish in time",
            (None, "ClientNotRunning") => "the agent does not run",
            (None, _) => "something went wrong",
        }
    }

    /// Exit code; none before it ended by itself.
    pub(crate) fn exit_code(&self, now: Millis) -> Option<i64> {
        let usual = match self.outcome.status.as_str() {
            "Success" => Some(0),
            "Failed" => Some(1),
            _ => None,
        };
        self.outcome.exit_code.or(usual).filter(|_| self.has_ended(now))
    }
}

/// Status of all runs together.
pub(crate) fn overall(runs: &[Run], now: Millis) -> &'static str {
    let is = |wanted: &str| runs.iter().any(|run| run.status(now) == wanted);
    for status in ["Stopping", "Running", "Pending", "Scheduled"] {
        if is(status) {
            return status;
        }
    }
    let good = is("Success");
    let bad = runs.iter().any(|run| !matches!(run.status(now), "Success" | "Cancelled" | "Terminated"));
    match (good, bad) {
        (true, true) => "PartialFailed",
        (true, false) => "Success",
        (false, true) => "Failed",
        (false, false) => "Stopped",
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn run(status: &str) -> Run {
        let pace = Pace::uniform(Duration::from_millis(10));
        Run::new("i-1".to_owned(), Outcome::new(status), 1000, &pace, 60, false)
    }

    #[test]
    fn a_run_goes_through_its_states() {
        let statuses: Vec<String> =
            [1000, 1009, 1010, 1019, 1020].map(|now| run("Failed").status(now).to_owned()).to_vec();
        assert_eq!(statuses, ["Pending", "Pending", "Running", "Running", "Failed"]);
    }

    #[test]
    fn a_stopped_run_is_cancelled_before_it_starts_and_terminated_after() {
        let pace = Pace::uniform(Duration::from_millis(10));
        let mut early = run("Success");
        early.stop(1005, &pace);
        let mut late = run("Success");
        late.stop(1012, &pace);
        assert_eq!((early.status(1006), early.status(1015)), ("Stopping", "Cancelled"));
        assert_eq!((late.status(1013), late.status(1022)), ("Stopping", "Terminated"));
    }

    #[test]
    fn a_run_that_is_over_cannot_be_stopped() {
        let pace = Pace::uniform(Duration::from_millis(10));
        let mut over = run("Success");
        over.stop(2000, &pace);
        assert_eq!(over.status(2000), "Success");
    }

    #[test]
    fn the_overall_status_follows_the_documented_rules() {
        let overall = |statuses: &[&str]| {
            let runs: Vec<Run> = statuses.iter().map(|status| run(status)).collect();
            super::overall(&runs, 5000)
        };
        assert_eq!(overall(&["Success", "Success"]), "Success");
        assert_eq!(overall(&["Success", "Timeout"]), "PartialFailed");
        assert_eq!(overall(&["Failed", "Aborted"]), "Failed");
        let mut stopped = run("Success");
        stopped.stop(1001, &Pace::uniform(Duration::ZERO));
        assert_eq!(super::overall(&[stopped.clone()], 5000), "Stopped");
        assert_eq!(super::overall(&[stopped, run("Success")], 5000), "Success");
    }

    #[test]
    fn a_command_that_runs_longer_than_its_timeout_times_out() {
        let outcome = Outcome { running: Some(10_000), ..Outcome::default() };
        let run = Run::new("i-1".to_owned(), outcome, 0, &Pace::uniform(Duration::ZERO), 2, false);
        assert_eq!((run.status(1999), run.status(2000)), ("Running", "Timeout"));
    }
}
