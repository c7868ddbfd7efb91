//! Operations that do more than answer: they change the world, and show it as it has become.

pub(crate) mod cloud_assistant;
pub(crate) mod input;
pub(crate) mod run;
pub(crate) mod zenlayer_vm;

use std::time::Duration;

use cloudspec_wire::Value;

use crate::Refusal;
use crate::catalogue::Target;
use crate::clock::Millis;
use crate::gateway::{self, Gateway};
use crate::paging::UnknownToken;
use crate::rules::{Outcome, Rules};
use crate::state::World;
use input::Input;

/// How long things take in the emulated clouds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Pace {
    /// How long a command or file is `Pending`.
    pub pending: Duration,
    /// How long it is `Running`.
    pub running: Duration,
    /// How long it is `Stopping` once it is stopped.
    pub stopping: Duration,
    /// How long an instance stays in a transient state.
    pub transition: Duration,
}

impl Default for Pace {
    /// Half a second for a command, one for an instance.
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
    /// Sets all times to `time`.
    pub fn uniform(time: Duration) -> Self {
        Pace { pending: time, running: time, stopping: time, transition: time }
    }
}

/// A call that a behaviour answers.
pub(crate) struct Call<'c> {
    pub(crate) gateway: &'c dyn Gateway,
    pub(crate) target: &'c Target,
    /// The input by wire names.
    pub(crate) input: Input<'c>,
    pub(crate) now: Millis,
    pub(crate) pace: Pace,
    pub(crate) rules: &'c Rules,
}

impl Call<'_> {
    /// An error with the status that the operation documents for it.
    pub(crate) fn refuse<T>(
        &self,
        status: u16,
        code: &str,
        message: impl Into<String>,
    ) -> Result<T, Refusal> {
        Err(Refusal::new(gateway::status(self.target, code, status), code, message))
    }

    /// The error for a page that cannot be found.
    pub(crate) fn page<T>(&self, page: Result<T, UnknownToken>) -> Result<T, Refusal> {
        page.map_err(|UnknownToken| crate::answer::unknown_token(self.gateway, self.target))
    }

    /// The value of an input, or what the spec says is assumed when it is absent.
    pub(crate) fn or_default(&self, name: &str) -> Option<String> {
        let default = || {
            let member = self.target.spec.input.iter().find(|member| member.name == name)?;
            member.default.clone()
        };
        self.input.text(name).map(str::to_owned).or_else(default)
    }

    /// How a command or file fares on `instance`, if a rule says so.
    pub(crate) fn outcome(&self, instance: &str) -> Option<Outcome> {
        self.rules.outcome(self.target.operation.name, self.input.0, instance)
    }
}

/// Answers the call; `None` when no behaviour is known for its operation.
pub(crate) fn answer(call: &Call<'_>, world: &mut World) -> Option<Result<Value, Refusal>> {
    let service = call.target.service;
    match (service.provider, service.name) {
        ("alibaba", "ecs") => cloud_assistant::answer(call, world),
        ("zenlayer", "vm") => zenlayer_vm::answer(call, world),
        _ => None,
    }
}
