//! From a request to its response.
//!
//! ```text
//! route -> read -> authenticate -> rules -> check -> idempotency -> behaviour or made-up response -> commit -> write
//! ```
//!
//! Nothing here waits: delays are left to the server.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use cloudspec_runtime::{Credentials, Request, Response};
use cloudspec_wire::{Operation, Record, Service, Value, json};

use crate::auth::{Guard, Keys, Nonces, issued};
use crate::call::Call;
use crate::catalogue::{Catalogue, Target};
use crate::clock::Clock;
use crate::gateway::{self, Gateway};
use crate::input::Input;
use crate::journal::{Entry, Journal};
use crate::output::Output;
use crate::pace::Pace;
use crate::parameters::{self, Kind, Problem};
use crate::refusal::Refusal;
use crate::response::{self, Responses};
use crate::rules::{Effect, Rules};
use crate::seed::Seed;
use crate::world::World;

/// Everything that the handling of a request reads or changes.
pub(crate) struct Emulation {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) settings: Settings,
    pub(crate) keys: Keys,
    pub(crate) nonces: Nonces,
    pub(crate) clock: Clock,
    pub(crate) rules: Rules,
    pub(crate) journal: Journal,
    pub(crate) world: Mutex<World>,
    /// What there is from the start, and again after a reset.
    pub(crate) seed: Seed,
    /// How many seconds the gateway's own clock is ahead of the real time.
    pub(crate) skew: AtomicI64,
    pub(crate) requests: AtomicU64,
}

/// How the emulator behaves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) responses: Responses,
    pub(crate) is_strict: bool,
    pub(crate) has_behaviours: bool,
    pub(crate) checks_signatures: bool,
    pub(crate) refuses_unknown: bool,
    pub(crate) pace: Pace,
}

/// What the server sends, and how.
pub(crate) struct PlannedResponse {
    pub(crate) response: Response,
    pub(crate) delay: Duration,
    pub(crate) delivery: Delivery,
}

/// How a response reaches the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    /// The connection is reset instead.
    Reset,
    /// Only this many bytes of the body are sent.
    Truncated(usize),
}

/// What is known about a request, for the journal.
#[derive(Default)]
struct Findings {
    operation: Option<(&'static Service, &'static Operation)>,
    /// The access key id of who called.
    caller: String,
    input: Value,
    effects: Vec<Effect>,
    is_synthesized: bool,
}

enum Outcome {
    Complete(Response),
    Reset,
}

impl Emulation {
    /// Responds to a request.
    pub(crate) fn exchange(&self, request: Request) -> PlannedResponse {
        let gateway = gateway::of(&request);
        let request_id = gateway.request_id(&mut self.random());
        let mut findings = Findings::default();
        let outcome = self.respond(gateway, &request, &request_id, &mut findings);
        let code = outcome.as_ref().err().map(|refusal| refusal.code.clone());
        let (mut response, mut delivery) = match outcome {
            Ok(Outcome::Complete(response)) => (response, Delivery::Whole),
            Ok(Outcome::Reset) => (Response::default(), Delivery::Reset),
            Err(refusal) => (gateway.failure(&request, &refusal, &request_id), Delivery::Whole),
        };
        let mut delay = Duration::ZERO;
        for effect in findings.effects {
            match effect {
                Effect::Latency(milliseconds) => delay += Duration::from_millis(milliseconds),
                Effect::Truncate(bytes) => delivery = Delivery::Truncated(bytes),
                Effect::Malformed => response.body = b"<html>{\"not\": what was [expected".to_vec(),
                _ => {}
            }
        }
        if findings.is_synthesized {
            response.headers.set(SYNTHESIZED, "true");
        }
        if self.skew.load(Ordering::Relaxed) != 0 {
            // Otherwise the server writes the real time.
            response.headers.set("date", httpdate::fmt_http_date(self.gateway_time()));
        }
        let entry = Entry {
            time: SystemTime::now(),
            request,
            service: findings.operation.map(|(service, _)| service.name),
            operation: findings.operation.map(|(_, operation)| operation.name),
            input: findings.input,
            request_id,
            status: response.status,
            code,
            is_synthesized: findings.is_synthesized,
        };
        self.journal.add(entry, findings.operation.map(|(_, operation)| operation.input));
        PlannedResponse { response, delay, delivery }
    }

    /// Decides the response.
    fn respond(
        &self,
        gateway: &dyn Gateway,
        request: &Request,
        request_id: &str,
        findings: &mut Findings,
    ) -> Result<Outcome, Refusal> {
        let targets = gateway.route(request, &self.catalogue)?;
        let (target, input, problems) = read(gateway, request, targets);
        let operation = target.operation;
        findings.operation = Some((target.service, operation));
        if self.settings.checks_signatures {
            let now = self.gateway_time();
            let guard =
                Guard { keys: &self.keys, nonces: &self.nonces, issued: &|id| self.issued(id, now), now };
            findings.caller = gateway.authenticate(request, target, &guard)?;
        }
        findings.input = json::to_value(input.as_ref());
        findings.effects = self.rules.effects(target, &findings.input);

        let complete =
            |output: Output| Outcome::Complete(gateway.success(request, target, output, request_id));
        for effect in &findings.effects {
            match effect {
                Effect::Response(output) => return Ok(complete(output.clone().into())),
                Effect::Function(respond) => {
                    return respond.to(&findings.input).map(Output::from).map(complete);
                }
                Effect::Raw(raw) => return Ok(Outcome::Complete(raw.response())),
                Effect::Error(refusal) => return Err(refusal.clone()),
                Effect::Throttle(_) => return Err(gateway.throttled()),
                Effect::Reset => return Ok(Outcome::Reset),
                _ => {}
            }
        }
        let odd_value = self.check(gateway, target, input.as_ref(), problems)?;
        self.perform(gateway, target, findings, odd_value).map(complete)
    }

    /// Refuses the first parameter that the spec does not allow, except for an undocumented enum value: a behaviour
    /// may have its own error for it, so it is refused after the behaviour.
    fn check(
        &self,
        gateway: &dyn Gateway,
        target: &Target,
        input: &dyn Record,
        mut problems: Vec<Problem>,
    ) -> Result<Option<Refusal>, Refusal> {
        if !self.settings.refuses_unknown {
            problems.retain(|problem| problem.kind != Kind::Unknown);
        }
        problems.extend(parameters::violations(input));
        let (odd_values, problems): (Vec<Problem>, Vec<Problem>) =
            problems.into_iter().partition(|problem| problem.kind == Kind::Value);
        let refuse = |problem: &Problem| gateway.refuse(target, problem);
        match problems.iter().find_map(refuse) {
            Some(refusal) => Err(refusal),
            None => Ok(odd_values.iter().find_map(refuse)),
        }
    }

    /// Carries out the call. Its changes are committed before the response is sent.
    fn perform(
        &self,
        gateway: &dyn Gateway,
        target: &Target,
        findings: &mut Findings,
        odd_value: Option<Refusal>,
    ) -> Result<Output, Refusal> {
        let call = Call {
            gateway,
            target,
            caller: &findings.caller,
            input: Input(&findings.input),
            now: self.now(),
            pace: self.settings.pace,
            rules: &self.rules,
        };
        let mut is_synthesized = false;
        let outcome = self.world().carry_out(&call, odd_value, |world| {
            let performed = self.settings.has_behaviours.then(|| world.perform(&call)).flatten();
            is_synthesized = performed.is_none();
            performed.unwrap_or_else(|| self.synthesize(&call).map(Output::from))
        });
        findings.is_synthesized = is_synthesized;
        outcome
    }

    /// The response of an operation without a modelled behaviour.
    fn synthesize(&self, call: &Call<'_>) -> Result<Value, Refusal> {
        if self.settings.is_strict {
            let message =
                "The emulator does not model this operation, and it was told not to make up responses.";
            return Err(Refusal::new(501, "NotImplemented", message));
        }
        response::usual(call, self.settings.responses, self.settings.seed)
    }

    /// The state of the emulated clouds. Even if a thread panicked with the lock, which would be a bug, the state is
    /// consistent up to the last commit.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A key that the emulated cloud issued itself. It ends by the clock of the emulator, not by that of the gateway.
    fn issued(&self, id: &str, now: SystemTime) -> Option<Credentials> {
        let end = id.starts_with(issued::PREFIX).then(|| self.world().issued(id)).flatten()?;
        let is_over = end <= self.now();
        Some(issued::credentials(id, if is_over { SystemTime::UNIX_EPOCH } else { now + WHILE }))
    }

    /// The time by which the gateway checks signatures.
    fn gateway_time(&self) -> SystemTime {
        // The skew is limited, so that the time remains one that HTTP dates can express.
        let skew = self.skew.load(Ordering::Relaxed).clamp(-SKEW, SKEW);
        let by = Duration::from_secs(skew.unsigned_abs());
        let now = SystemTime::now();
        let shifted = if skew < 0 { now.checked_sub(by) } else { now.checked_add(by) };
        shifted.unwrap_or(now)
    }

    /// Random bits for a request. The same seed gives the same bits in the same order.
    fn random(&self) -> fastrand::Rng {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        fastrand::Rng::with_seed(self.settings.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }
}

/// The header that marks generated responses.
pub(crate) const SYNTHESIZED: &str = "x-emulator-synthesized";

/// Longer than it takes to check a request.
const WHILE: Duration = Duration::from_secs(60);

/// Largest skew of the gateway's clock, in seconds.
const SKEW: i64 = 10 * 366 * 86_400;

/// The input, read by the revision that fits it best; by the default revision when several fit equally.
fn read<'c>(
    gateway: &dyn Gateway,
    request: &Request,
    targets: Vec<&'c Target>,
) -> (&'c Target, Box<dyn Record>, Vec<Problem>) {
    let read_as = |target: &'c Target| {
        let mut input = (target.operation.request)(target.operation);
        let problems = gateway.read(request, target, input.as_mut());
        (target, input, problems)
    };
    let unknown =
        |problems: &[Problem]| problems.iter().filter(|problem| problem.kind == Kind::Unknown).count();
    let readings = targets.into_iter().map(read_as);
    let best =
        readings.min_by_key(|(target, _, problems)| (unknown(problems), target.operation.revision.is_some()));
    // The list is not empty: a gateway that finds no operation refuses the request.
    best.expect("routing gives at least one operation")
}
