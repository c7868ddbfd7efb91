//! The rate of requests that a throttled client allows itself.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Limits the rate of requests once the provider throttled, and does nothing before. The rate falls to a part of what
/// was being sent, and rises again as CUBIC has it (RFC 9438): fast at first, slowly near the rate that was too
/// much, then faster and faster beyond it. Shared by all calls of a client.
#[derive(Debug, Default)]
pub(crate) struct RateLimit(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    sends: Sends,
    limit: Option<Limit>,
}

impl RateLimit {
    /// How long the next request has to wait for its turn.
    pub(crate) fn turn(&self, now: Instant) -> Duration {
        self.state().limit.as_mut().map_or(Duration::ZERO, |limit| limit.turn(now))
    }

    /// Notes that a request goes out.
    pub(crate) fn note_sent(&self, now: Instant) {
        self.state().sends.note(now);
    }

    /// Adjusts the rate by the response to a request that was sent at `sent`.
    pub(crate) fn learn(&self, throttled: bool, sent: Instant, now: Instant) {
        let State { sends, limit } = &mut *self.state();
        let measured = sends.rate(now);
        match (limit, throttled) {
            (None, false) => {}
            (none @ None, true) => *none = Some(Limit::below(measured, now)),
            (Some(limit), false) => limit.raise(measured, now),
            // Requests that were sent at the former rate say nothing about the present one.
            (Some(limit), true) if sent < limit.lowered => {}
            (Some(limit), true) => limit.lower(measured, now),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Measures the number of requests sent per second.
#[derive(Debug, Default)]
struct Sends {
    /// When the present window began.
    since: Option<Instant>,
    /// Requests in it.
    count: u32,
    /// Requests a second in the windows before; later ones weigh more.
    before: f64,
}

const WINDOW: Duration = Duration::from_millis(500);
/// Weight of the latest window.
const LATEST: f64 = 0.8;

impl Sends {
    fn note(&mut self, now: Instant) {
        let since = *self.since.get_or_insert(now);
        if now.duration_since(since) >= WINDOW {
            self.before = LATEST * self.in_window(now) + (1.0 - LATEST) * self.before;
            (self.since, self.count) = (Some(now), 0);
        }
        self.count += 1;
    }

    /// Requests a second. A window that is not over yet counts as if nothing more came, so that a burst after a
    /// quiet time is seen at once.
    fn rate(&self, now: Instant) -> f64 {
        self.before.max(self.in_window(now))
    }

    fn in_window(&self, now: Instant) -> f64 {
        let elapsed = self.since.map_or(WINDOW, |since| now.duration_since(since).max(WINDOW));
        f64::from(self.count) / elapsed.as_secs_f64()
    }
}

/// The number of requests that may be sent.
#[derive(Debug)]
struct Limit {
    /// Requests a second.
    rate: f64,
    /// The number of requests that may be sent at once; negative when some are waiting.
    tokens: f64,
    filled: Instant,
    /// The rate that was too much.
    peak: f64,
    /// When the provider refused at that rate.
    lowered: Instant,
}

/// No client is slower than this many requests a second.
const SLOWEST: f64 = 0.5;
/// The part of a rate that is left after it was too much.
const BETA: f64 = 0.7;
/// How steep the way back is, in requests a second, by the third power of seconds.
const STEEPNESS: f64 = 0.4;

impl Limit {
    fn below(measured: f64, now: Instant) -> Limit {
        let rate = (measured * BETA).max(SLOWEST);
        Limit { rate, tokens: 0.0, filled: now, peak: measured, lowered: now }
    }

    fn turn(&mut self, now: Instant) -> Duration {
        self.fill(now);
        self.tokens -= 1.0;
        Duration::from_secs_f64((-self.tokens / self.rate).max(0.0))
    }

    fn fill(&mut self, now: Instant) {
        let gained = now.duration_since(self.filled).as_secs_f64() * self.rate;
        // At most one second's worth is saved up, and never less than one request.
        self.tokens = (self.tokens + gained).min(self.rate.max(1.0));
        self.filled = now;
    }

    /// What is allowed may be less than what is limited, but was never tried beyond the limit.
    fn lower(&mut self, measured: f64, now: Instant) {
        self.fill(now);
        let tokens = self.tokens.min(0.0);
        *self = Limit { tokens, ..Limit::below(measured.min(self.rate), now) };
    }

    /// A rate that nobody uses says nothing about what is allowed, so it rises to twice what is sent at most.
    fn raise(&mut self, measured: f64, now: Instant) {
        self.fill(now);
        let way_back = (self.peak * (1.0 - BETA) / STEEPNESS).cbrt();
        let seconds = now.duration_since(self.lowered).as_secs_f64() - way_back;
        let cubic = STEEPNESS * seconds.powi(3) + self.peak;
        self.rate = self.rate.max(cubic.min(2.0 * measured));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A client that always has something to send, and a provider that allows so many requests a second.
    struct Scene {
        limit: RateLimit,
        start: Instant,
        now: Instant,
        sent: u32,
        refused: u32,
    }

    impl Scene {
        fn new() -> Scene {
            let now = Instant::now();
            Scene { limit: RateLimit::default(), start: now, now, sent: 0, refused: 0 }
        }

        fn rate(&self) -> f64 {
            self.limit.state().limit.as_ref().map_or(f64::INFINITY, |limit| limit.rate)
        }

        fn at(&self, seconds: f64) -> Instant {
            self.start + Duration::from_secs_f64(seconds)
        }

        /// Sends for some seconds, not more than `eager` a second. Returns how many a second were let through, and
        /// which part was refused.
        fn run(&mut self, seconds: f64, eager: f64, allowed: f64) -> (f64, f64) {
            (self.sent, self.refused) = (0, 0);
            let end = self.now + Duration::from_secs_f64(seconds);
            let (mut tokens, mut filled) = (1.0_f64, self.now);
            while self.now < end {
                self.now += self.limit.turn(self.now).max(Duration::from_secs_f64(1.0 / eager));
                self.limit.note_sent(self.now);
                tokens = (tokens + self.now.duration_since(filled).as_secs_f64() * allowed)
                    .min((allowed / 10.0).max(1.0));
                filled = self.now;
                let refused = tokens < 1.0;
                tokens -= if refused { 0.0 } else { 1.0 };
                self.limit.learn(refused, self.now, self.now);
                self.sent += 1;
                self.refused += u32::from(refused);
            }
            let through = f64::from(self.sent - self.refused) / seconds;
            (through, f64::from(self.refused) / f64::from(self.sent))
        }
    }

    #[test]
    fn nothing_waits_before_the_first_refusal() {
        let mut scene = Scene::new();
        let (through, refused) = scene.run(5.0, 1000.0, f64::INFINITY);
        assert!((through - 1000.0).abs() < 1.0 && refused == 0.0);
        assert_eq!(scene.limit.turn(scene.now), Duration::ZERO);
    }

    #[test]
    fn first_refusal_leaves_a_part_of_what_was_sent() {
        let mut scene = Scene::new();
        scene.run(5.0, 40.0, f64::INFINITY);
        scene.limit.learn(true, scene.now, scene.now);
        assert!((scene.rate() - 40.0 * BETA).abs() < 0.5, "{}", scene.rate());
        let turn = scene.limit.turn(scene.now).as_secs_f64();
        assert!((turn - 1.0 / scene.rate()).abs() < 1e-6, "{turn}");
    }

    #[test]
    fn burst_is_measured_before_its_window_is_over() {
        for quiet in [0.0, 3600.0] {
            let scene = Scene::new();
            scene.limit.note_sent(scene.at(0.0));
            (0..20).for_each(|_| scene.limit.note_sent(scene.at(quiet)));
            scene.limit.learn(true, scene.at(quiet), scene.at(quiet + 0.1));
            let rate = scene.rate();
            assert!((40.0 * BETA..43.0 * BETA).contains(&rate), "after {quiet} s: {rate}");
        }
    }

    #[test]
    fn refusals_of_what_was_sent_before_are_the_same_news() {
        let scene = Scene::new();
        (0..64).for_each(|_| scene.limit.note_sent(scene.at(0.0)));
        (0..64).for_each(|number| {
            scene.limit.learn(true, scene.at(0.0), scene.at(0.1 + 0.001 * f64::from(number)));
        });
        assert_eq!(scene.rate(), 128.0 * BETA);
        scene.limit.learn(true, scene.at(0.2), scene.at(0.3));
        assert_eq!(scene.rate(), 128.0 * BETA * BETA);
    }

    #[test]
    fn rate_comes_back_along_a_cubic_curve() {
        // After 100 a second were too much: seconds, and the rate then. The way back takes the third root of 75.
        let expected = [(0.0, 70.0), (1.0, 86.6), (2.0, 95.7), (4.217, 100.0), (6.0, 102.3), (9.217, 150.0)];
        for (seconds, rate) in expected {
            let mut limit = Limit::below(100.0, Instant::now());
            limit.raise(1000.0, limit.lowered + Duration::from_secs_f64(seconds));
            assert!((limit.rate - rate).abs() < 0.1, "after {seconds} s: {}", limit.rate);
        }
    }

    #[test]
    fn rate_that_nobody_uses_does_not_rise() {
        let mut scene = Scene::new();
        scene.run(5.0, 10.0, f64::INFINITY);
        scene.limit.learn(true, scene.now, scene.now);
        scene.run(5.0, 1.0, f64::INFINITY);
        let reached = scene.rate();
        assert!((7.0..=10.0).contains(&reached), "{reached}");
        scene.run(600.0, 1.0, f64::INFINITY);
        assert_eq!(scene.rate(), reached);
        scene.run(10.0, 100.0, f64::INFINITY);
        assert!(scene.rate() > 50.0, "{}", scene.rate());
    }

    #[test]
    fn rate_settles_at_what_is_allowed() {
        for allowed in [5.0, 50.0, 500.0] {
            let mut scene = Scene::new();
            scene.run(10.0, 10.0 * allowed, allowed);
            let (through, refused) = scene.run(60.0, 10.0 * allowed, allowed);
            assert!(through > 0.8 * allowed && refused < 0.1, "{through} of {allowed}, {refused} refused");
        }
    }

    #[test]
    fn more_is_sent_once_more_is_allowed() {
        let mut scene = Scene::new();
        scene.run(20.0, 1000.0, 10.0);
        scene.run(20.0, 1000.0, 200.0);
        let (through, _) = scene.run(30.0, 1000.0, 200.0);
        assert!(through > 150.0, "{through}");
    }

    #[test]
    fn rate_never_falls_below_the_slowest() {
        let scene = Scene::new();
        scene.limit.note_sent(scene.at(0.0));
        (0..20).for_each(|number| {
            scene.limit.learn(true, scene.at(f64::from(number)), scene.at(f64::from(number)))
        });
        assert_eq!(scene.rate(), SLOWEST);
    }
}
