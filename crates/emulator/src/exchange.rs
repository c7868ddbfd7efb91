//! One request, one answer: the line through the emulator.
//!
//! ```text
//! route -> read -> authenticate -> rules -> check -> idempotency -> behaviour or usual answer -> write
//! ```
//!
//! Nothing here waits; what has to wait is left to the server.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use cloudspec_runtime::{Request, Response};
use cloudspec_wire::{Effect as Does, Operation, Record, Value, json};

use crate::Refusal;
use crate::answer::{self, Answers};
use crate::auth::{Guard, Keys, Nonces};
use crate::behaviour::input::Input;
use crate::behaviour::{self, Call, Pace};
use crate::catalogue::{Catalogue, Target};
use crate::clock::{Clock, millis};
use crate::gateway::{self, Gateway};
use crate::idempotency::{self, Known};
use crate::journal::{Entry, Journal};
use crate::parameters::{self, Kind, Problem};
use crate::rules::{Effect, Rules};
use crate::state::World;

/// Everything that a request can touch.
pub(crate) struct Emulation {
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) settings: Settings,
    pub(crate) keys: Keys,
    pub(crate) nonces: Nonces,
    pub(crate) clock: Clock,
    pub(crate) rules: Rules,
    pub(crate) journal: Journal,
    pub(crate) world: Mutex<World>,
    /// How far the gateway's own clock is ahead of the real time, in seconds.
    pub(crate) skew: AtomicI64,
    pub(crate) requests: AtomicU64,
}

/// How the emulator behaves.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    pub(crate) answers: Answers,
    pub(crate) has_behaviours: bool,
    pub(crate) checks_signatures: bool,
    pub(crate) refuses_unknown: bool,
    pub(crate) pace: Pace,
}

/// What the server is to send.
pub(crate) struct Reply {
    pub(crate) response: Response,
    pub(crate) delay: Duration,
    pub(crate) delivery: Delivery,
}

/// How an answer reaches the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Delivery {
    Whole,
    /// Not at all: the connection is reset.
    Reset,
    /// Up to this many bytes of the body.
    Truncated(usize),
}

/// What was found out about a request on the way to its answer.
#[derive(Default)]
struct Findings {
    operation: Option<&'static Operation>,
    input: Value,
    effects: Vec<Effect>,
}

enum Answered {
    Complete(Response),
    Reset,
}

impl Emulation {
    /// Answers a request.
    pub(crate) fn exchange(&self, request: Request) -> Reply {
        let gateway = gateway::of(&request);
        let request_id = self.request_id(gateway::zenlayer::is_meant(&request));
        let mut findings = Findings::default();
        let answer = self.answer(gateway, &request, &request_id, &mut findings);
        let code = answer.as_ref().err().map(|refusal| refusal.code.clone());
        let (mut response, mut delivery) = match answer {
            Ok(Answered::Complete(response)) => (response, Delivery::Whole),
            Ok(Answered::Reset) => (Response::default(), Delivery::Reset),
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
        response.headers.set("date", httpdate::fmt_http_date(self.gateway_time()));
        self.journal.add(Entry {
            time: SystemTime::now(),
            request,
            operation: findings.operation.map(|operation| operation.name),
            input: without_secrets(findings.input, findings.operation),
            request_id,
            status: response.status,
            code,
        });
        Reply { response, delay, delivery }
    }

    /// Finds out what to answer.
    fn answer(
        &self,
        gateway: &dyn Gateway,
        request: &Request,
        request_id: &str,
        findings: &mut Findings,
    ) -> Result<Answered, Refusal> {
        let targets = gateway.route(request, &self.catalogue)?;
        let (target, input, problems) = read(gateway, request, targets);
        let operation = target.operation;
        findings.operation = Some(operation);
        if self.settings.checks_signatures {
            let now = self.gateway_time();
            gateway.authenticate(request, target, &Guard { keys: &self.keys, nonces: &self.nonces, now })?;
        }
        findings.input = json::to_value(input.as_ref());
        findings.effects = self.rules.effects(operation.name, &findings.input);

        let complete = |output| Answered::Complete(gateway.success(request, target, output, request_id));
        for effect in &findings.effects {
            match effect {
                Effect::Answer(output) => return Ok(complete(output.clone())),
                Effect::Function(respond) => return respond.to(&findings.input).map(complete),
                Effect::Raw(raw) => return Ok(Answered::Complete(raw.response())),
                Effect::Error(refusal) => return Err(refusal.clone()),
                Effect::Throttle(_) => return Err(gateway.throttled()),
                Effect::Reset => return Ok(Answered::Reset),
                _ => {}
            }
        }
        self.check(gateway, target, input.as_ref(), problems)?;
        if let Some(refusal) = gateway.dry_run(target, &findings.input) {
            return Err(refusal);
        }
        self.perform(gateway, target, &findings.input).map(complete)
    }

    /// Refuses the first parameter that the spec does not allow.
    fn check(
        &self,
        gateway: &dyn Gateway,
        target: &Target,
        input: &dyn Record,
        mut problems: Vec<Problem>,
    ) -> Result<(), Refusal> {
        if !self.settings.refuses_unknown {
            problems.retain(|problem| problem.kind != Kind::Unknown);
        }
        problems.extend(parameters::violations(target.operation, input));
        match problems.iter().find_map(|problem| gateway.refuse(target, problem)) {
            Some(refusal) => Err(refusal),
            None => Ok(()),
        }
    }

    /// Does what is asked for; what it changes is durable before it is answered.
    fn perform(&self, gateway: &dyn Gateway, target: &Target, input: &Value) -> Result<Value, Refusal> {
        let operation = target.operation;
        let usual = || answer::usual(gateway, target, input, self.settings.answers, self.settings.seed);
        let now = millis(self.clock.now());
        let mut world = self.world();
        match idempotency::look_up(&world, operation, input, now) {
            Known::Nothing => {}
            Known::Answer(output) => return Ok(output),
            Known::Mismatch => return Err(gateway.token_mismatch(target)),
        }
        let call =
            Call { gateway, target, input: Input(input), now, pace: self.settings.pace, rules: &self.rules };
        let behaved = self.settings.has_behaviours.then(|| behaviour::answer(&call, &mut world)).flatten();
        let output = behaved.unwrap_or_else(usual)?;
        if operation.effect == Does::Write {
            idempotency::remember(&mut world, operation, input, &output, now);
        }
        world.commit().map_err(|error| gateway.internal(format!("the state file: {error}")))?;
        Ok(output)
    }

    /// The world. A panic while it was locked would be a bug; what it holds is good to the last commit.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time by which the gateway checks signatures.
    fn gateway_time(&self) -> SystemTime {
        // Ten years are enough, and stay within the dates that HTTP can write.
        let skew = self.skew.load(Ordering::Relaxed).clamp(-SKEW, SKEW);
        let by = Duration::from_secs(skew.unsigned_abs());
        let now = SystemTime::now();
        let shifted = if skew < 0 { now.checked_sub(by) } else { now.checked_add(by) };
        shifted.unwrap_or(now)
    }

    /// An id in the provider's form. The same seed gives the same ids in the same order.
    fn request_id(&self, is_prefixed: bool) -> String {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let mut rng =
            fastrand::Rng::with_seed(self.settings.seed ^ number.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let (a, b, c, d) = (rng.u32(..), rng.u16(..), rng.u16(..), rng.u64(..));
        let prefix = if is_prefixed { "T" } else { "" };
        format!(
            "{prefix}{a:08X}-{b:04X}-4{:03X}-{:04X}-{:012X}",
            c >> 4,
            0x8000 | (d >> 50),
            d & 0xFFFF_FFFF_FFFF
        )
    }
}

/// Largest skew of the gateway's clock, in seconds.
const SKEW: i64 = 10 * 366 * 86_400;

/// The input as it is remembered: secrets are not.
fn without_secrets(mut input: Value, operation: Option<&'static Operation>) -> Value {
    let fields = operation.map(|operation| operation.input.fields).unwrap_or_default();
    for field in fields.iter().filter(|field| field.secret) {
        if let Some(value) = input.get_mut(field.wire) {
            *value = Value::from("***");
        }
    }
    input
}

/// The input in the wire shape of the revision that it fits best; the default one when several fit alike.
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
    // A gateway that found no operation has refused the request.
    best.expect("routing gives at least one operation")
}
