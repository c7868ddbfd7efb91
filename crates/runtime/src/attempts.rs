//! The attempts of a call: which are made, with which credentials, and what a failure changes for the next
//! one.

use std::pin::pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use cloudspec_wire::Effect;
use futures_core::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};
use tracing::Instrument;

use crate::credentials::{CredentialError, Credentials};
use crate::error::{Class, Error, ErrorKind, TimeoutKind};
use crate::hedge;
use crate::journal::Journal;
use crate::observe;
use crate::plan::{Plan, Ready};
use crate::response::{Received, Success, end_call};
use crate::retry::rules;
use crate::shared::Shared;
use crate::timeouts::{self, within};

/// Makes the call of `plan`. The plan stays as it is, apart from what is filled in, and can be run again.
pub(crate) async fn run(plan: &mut Plan) -> Result<Received, Error> {
    let (service, operation) = (plan.shared.service, plan.operation);
    let of_call = |error: Error| error.with_call(service, operation);
    if let Some(error) = plan.refusal() {
        return Err(of_call(error));
    }
    if Handle::try_current().is_err() {
        return Err(of_call(Error::invalid(
            "a call needs a tokio runtime with time and I/O, but it was made outside of one",
        )));
    }
    plan.fill();
    let ready = plan.prepare().map_err(of_call)?;
    Attempts { plan, ready }.run().await
}

/// A call that is being made. It gives the plan back, with which the response is read.
pub(crate) type Running = BoxFuture<'static, (Box<Plan>, Result<Received, Error>)>;

/// Makes the call of `plan`, as [`run`] does.
pub(crate) fn start(mut plan: Box<Plan>) -> Running {
    Box::pin(async move {
        let received = run(&mut plan).await;
        (plan, received)
    })
}

/// The attempts of a call.
struct Attempts<'a> {
    plan: &'a Plan,
    ready: Ready<'a>,
}

/// How long a call keeps repeating, beyond its usual attempts, a request that is still being carried out.
const SETTLING: Duration = Duration::from_secs(60);

impl Attempts<'_> {
    /// Makes attempts until one succeeds or no further one is due.
    async fn run(&self) -> Result<Received, Error> {
        let span = observe::call_span(self.shared().service, self.plan.operation);
        let started = Instant::now();
        let mut journal = Journal::new();
        let result = self.limited(&mut journal).instrument(span.clone()).await;
        match result {
            Ok(Success { response, came }) => Ok(Received {
                last: journal.running,
                response,
                came,
                failed: journal.failed,
                credentials: journal.credentials,
                started,
                span,
            }),
            Err(error) => {
                let attempts = journal.failed.len() as u32;
                let error = self.finish(error, journal);
                end_call(self.plan, &span, attempts, started, error.status(), Err(&error));
                Err(error)
            }
        }
    }

    fn shared(&self) -> &Shared {
        &self.plan.shared
    }

    /// Completes `error` with the facts of the call, and removes secrets from it.
    fn finish(&self, error: Error, journal: Journal) -> Error {
        error
            .with_call(self.shared().service, self.plan.operation)
            .with_attempts(journal.failed)
            .without(&self.plan.secrets(journal.credentials.as_ref()))
    }

    async fn limited(&self, journal: &mut Journal) -> Result<Success, Error> {
        let limit = self.plan.timeouts.call;
        let deadline = limit.and_then(timeouts::deadline);
        let result = {
            let attempts = pin!(self.attempts(journal, deadline));
            within(deadline, attempts).await
        };
        result.unwrap_or_else(|| {
            let limit = limit.unwrap_or_default();
            let error = Error::from_timeout(TimeoutKind::Call, format!("not complete within {limit:?}"));
            journal.fail(&error);
            Err(error.sent_if(!journal.failed.is_empty()))
        })
    }

    async fn attempts(&self, journal: &mut Journal, deadline: Option<Instant>) -> Result<Success, Error> {
        let mut reason = None;
        let mut waited = Duration::ZERO;
        loop {
            waited += self.wait_for_turn().await;
            let number = journal.failed.len() as u32 + 1;
            let credentials = journal.credentials.insert(self.credentials().await?);
            let began = Instant::now();
            journal.running = Some((began, waited));
            if self.plan.retry().adaptive {
                self.shared().rate.note_sent(began);
            }
            let result = self.hedged(credentials, number, reason).await;
            self.learn(&result, began);
            let error = match result {
                Ok(response) => {
                    self.shared().budget.refund(journal.cost);
                    return Ok(response);
                }
                Err(error) => error,
            };
            journal.fail(&error);
            let Some(delay) = self.next_delay(&error, journal).await else { return Err(error) };
            // Waiting past the deadline would only replace an informative error by a timeout.
            if deadline.is_some_and(|deadline| deadline.duration_since(Instant::now()) <= delay) {
                return Err(error);
            }
            reason = Some(rules::reason(&error));
            waited = delay;
            sleep(delay).await;
        }
    }

    /// In adaptive mode: waits until the client's own rate limit permits the next request.
    async fn wait_for_turn(&self) -> Duration {
        if !self.plan.retry().adaptive {
            return Duration::ZERO;
        }
        let turn = self.shared().rate.turn(Instant::now());
        if !turn.is_zero() {
            sleep(turn).await;
        }
        turn
    }

    /// In adaptive mode: adjusts the client's own rate limit by the result of an attempt that began at
    /// `sent`.
    fn learn(&self, result: &Result<Success, Error>, sent: Instant) {
        if !self.plan.retry().adaptive {
            return;
        }
        match result {
            Ok(_) => self.shared().rate.learn(false, sent, Instant::now()),
            Err(error) if error.is_throttled() => self.shared().rate.learn(true, sent, Instant::now()),
            Err(_) => {}
        }
    }

    async fn credentials(&self) -> Result<Credentials, Error> {
        if self.plan.operation.anonymous {
            return Ok(Credentials::anonymous());
        }
        let source = &self.shared().config.credentials;
        let limit = self.plan.timeouts.credentials;
        let given = within(timeouts::deadline(limit), source.credentials())
            .await
            .unwrap_or_else(|| Err(CredentialError::late(&**source, limit)));
        let usable = given.and_then(|given| match given.trouble() {
            Some(why) => Err(CredentialError::Failed(why)),
            None => Ok(given),
        });
        usable.map_err(|error| Error::from_credentials(source.name(), error))
    }

    /// How long to wait before the next attempt; `None` when there is none.
    async fn next_delay(&self, error: &Error, journal: &mut Journal) -> Option<Duration> {
        let made = journal.failed.len() as u32;
        if self.is_still_running(error, journal) {
            return Some(self.plan.retry().delay(made, true, error.retry_after()));
        }
        if made >= self.plan.retry().max_attempts
            || !rules::is_safe(self.plan.operation, self.ready.has_token, error)
        {
            return None;
        }
        match error.class() {
            Class::Skewed => self.correct_clock(error, journal).then_some(Duration::ZERO),
            Class::Expired => self.refresh(journal).await.then_some(Duration::ZERO),
            class => {
                journal.cost = Some(self.shared().budget.take(error)?);
                Some(self.plan.retry().delay(made, class == Class::Throttled, error.retry_after()))
            }
        }
    }

    /// Whether the provider is still carrying out an earlier attempt of this call whose end is not known: it refuses the
    /// same idempotency token for now. If the call gave up, the caller would not learn the result of that attempt.
    fn is_still_running(&self, error: &Error, journal: &mut Journal) -> bool {
        let says_not_now = error.kind() == ErrorKind::Service
            && error.class() == Class::Transient
            && error.status().is_some_and(|status| status < 500);
        if !(self.ready.has_token && journal.may_be_running && says_not_now) {
            return false;
        }
        let since = *journal.running_since.get_or_insert_with(Instant::now);
        since.elapsed() < SETTLING
    }

    /// Corrects the client's clock by the provider's response, at most once per call; all later calls of the
    /// client use the correction.
    fn correct_clock(&self, error: &Error, journal: &mut Journal) -> bool {
        let Some(theirs) = error.server_time().filter(|_| !journal.skew_corrected) else { return false };
        let ours = self.shared().config.clock.now();
        let millis = match theirs.duration_since(ours) {
            Ok(ahead) => i64::try_from(ahead.as_millis()).ok(),
            Err(behind) => i64::try_from(behind.duration().as_millis()).ok().map(|millis| -millis),
        };
        let Some(millis) = millis else { return false };
        journal.skew_corrected = true;
        self.shared().skew.store(millis, Ordering::Relaxed);
        tracing::warn!(target: "cloudspec", offset_ms = millis, "clock differs from the provider's; corrected");
        true
    }

    /// Asks the credential provider to replace the refused credentials, at most once per call.
    async fn refresh(&self, journal: &mut Journal) -> bool {
        let Some(refused) = &journal.credentials else { return false };
        if journal.expired_refreshed || self.plan.operation.anonymous {
            return false;
        }
        journal.expired_refreshed = true;
        let source = &self.shared().config.credentials;
        source.expired(refused);
        let deadline = timeouts::deadline(self.plan.timeouts.credentials);
        let fresh = within(deadline, source.credentials()).await;
        fresh.is_some_and(|fresh| fresh.is_ok_and(|fresh| fresh != *refused))
    }

    /// One attempt, or two that race.
    async fn hedged(
        &self,
        credentials: &Credentials,
        number: u32,
        reason: Option<&'static str>,
    ) -> Result<Success, Error> {
        let reads = self.plan.operation.effect == Effect::Read;
        let Some(hedge) = self.plan.hedge.filter(|_| reads) else {
            return self.ready.attempt(credentials, number, reason).await;
        };
        let started = Instant::now();
        let result = match self.shared().latencies.delay(hedge, self.plan.operation.name) {
            None => self.ready.attempt(credentials, number, reason).await,
            Some(delay) => {
                let made = AtomicU32::new(0);
                // In a box, because the future of every other call would have room for two attempts.
                let race = hedge::race(delay, || {
                    let second = made.fetch_add(1, Ordering::Relaxed) > 0;
                    self.ready.attempt(credentials, number, if second { Some("hedge") } else { reason })
                });
                Box::pin(race).await
            }
        };
        if result.is_ok() {
            self.shared().latencies.record(self.plan.operation.name, started.elapsed());
        }
        result
    }
}
