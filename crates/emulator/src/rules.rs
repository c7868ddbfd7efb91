//! The rules in force, by which a test changes how requests are responded to.

mod effect;
mod rule;

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use cloudspec_wire::{Record, Value, json};

pub use effect::{Effect, Outcome, RawResponse, Respond};
pub(crate) use rule::agrees;
pub use rule::{Rule, RuleError};

use crate::catalogue::{Catalogue, Target};
use crate::refusal::Refusal;

/// The rules in force. Clones are handles to the same rules.
#[derive(Clone)]
pub struct Rules {
    registered: Arc<Mutex<Vec<Registered>>>,
    catalogue: Arc<Catalogue>,
}

#[derive(Debug)]
struct Registered {
    rule: Rule,
    /// The times of the requests that a throttling rule let through within the last second.
    passed: VecDeque<Instant>,
}

impl Rules {
    /// No rules, for the operations of a catalogue.
    pub(crate) fn new(catalogue: Arc<Catalogue>) -> Rules {
        Rules { registered: Arc::default(), catalogue }
    }

    /// Adds a rule after the existing ones.
    ///
    /// # Panics
    /// Panics when [`Rules::try_add`] fails.
    #[track_caller]
    pub fn add(&self, rule: Rule) {
        if let Err(error) = self.try_add(rule) {
            panic!("{error}");
        }
    }

    /// Adds a rule after the existing ones.
    ///
    /// # Errors
    /// Fails when there is no such operation or input, or the response could not be sent: a status beyond 200 to 599, an
    /// outcome that no command can have.
    pub fn try_add(&self, rule: Rule) -> Result<(), RuleError> {
        rule.check(&self.catalogue)?;
        self.lock().push(Registered { rule, passed: VecDeque::new() });
        Ok(())
    }

    /// Responds to every call of `operation` with `output`, by wire names.
    ///
    /// # Panics
    /// Panics when there is no such operation.
    #[track_caller]
    pub fn respond(&self, operation: &str, output: &dyn Record) {
        self.on(operation, Effect::Response(json::to_value(output)));
    }

    /// Responds to every call of `operation` with what `respond` returns for its input, both by wire names.
    ///
    /// # Panics
    /// Panics when there is no such operation.
    #[track_caller]
    pub fn respond_with(
        &self,
        operation: &str,
        respond: impl Fn(&Value) -> Result<Value, Refusal> + Send + Sync + 'static,
    ) {
        self.on(operation, Effect::Function(Respond::new(respond)));
    }

    /// Applies `effect` to every call of `operation`.
    ///
    /// # Panics
    /// Panics when [`Rules::try_add`] fails.
    #[track_caller]
    pub fn on(&self, operation: &str, effect: Effect) {
        self.add(Rule::new(effect).operation(operation));
    }

    /// Applies `effect` to the next `times` requests of any operation.
    ///
    /// # Panics
    /// Panics when `times` is 0, or [`Rules::try_add`] fails otherwise.
    #[track_caller]
    pub fn next(&self, times: u32, effect: Effect) {
        self.add(Rule::new(effect).times(times));
    }

    /// Applies the effects to the next calls of `operation`, one to each in this order.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use cloudspec_emulator::{Effect, Emulator, Refusal};
    ///
    /// let emulator = Emulator::start().await?;
    /// let busy = Refusal::new(503, "ServiceUnavailable", "Later.");
    /// emulator.rules().in_turn("DescribeInstances", [Effect::Error(busy), Effect::Truncate(10), Effect::Malformed]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Panics
    /// Panics when [`Rules::try_add`] fails.
    #[track_caller]
    pub fn in_turn(&self, operation: &str, effects: impl IntoIterator<Item = Effect>) {
        for (after, effect) in (0..).zip(effects) {
            self.add(Rule::new(effect).operation(operation).after(after).times(1));
        }
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// All rules that still apply.
    pub fn list(&self) -> Vec<Rule> {
        self.lock().iter().map(|registered| registered.rule.clone()).collect()
    }

    /// The effects on a call of an operation with `input`, except outcomes of commands.
    pub(crate) fn effects(&self, target: &Target, input: &Value) -> Vec<Effect> {
        let mut effects = Vec::new();
        let mut is_decided = false;
        self.lock().retain_mut(|registered| {
            let is_final = registered.rule.then.is_final();
            let is_about_outcome = matches!(registered.rule.then, Effect::Outcome(_));
            let is_meant =
                !is_about_outcome && registered.rule.fits(target, input) && !registered.lets_pass();
            let comes_too_late = is_decided && is_final;
            if !is_meant || comes_too_late || !registered.is_over_limit() {
                return true;
            }
            is_decided |= is_final;
            effects.push(registered.rule.then.clone());
            registered.count_down()
        });
        effects
    }

    /// The outcome that is set for the command or file of a call on `instance`.
    pub(crate) fn outcome(&self, target: &Target, input: &Value, instance: &str) -> Option<Outcome> {
        let mut found = None;
        self.lock().retain_mut(|registered| {
            let Effect::Outcome(outcome) = &registered.rule.then else { return true };
            let outcome = outcome.clone();
            let is_for_instance = registered.rule.instance.as_deref().is_none_or(|wanted| wanted == instance);
            let is_meant = is_for_instance && registered.rule.fits(target, input) && !registered.lets_pass();
            if !is_meant || found.is_some() {
                return true;
            }
            found = Some(outcome);
            registered.count_down()
        });
        found
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Registered>> {
        self.registered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Registered {
    /// Whether a request that the rule is for is one of those that pass before it applies.
    fn lets_pass(&mut self) -> bool {
        let is_early = self.rule.after > 0;
        self.rule.after = self.rule.after.saturating_sub(1);
        is_early
    }

    /// Whether a request is more than a throttling rule lets through; always for another rule.
    fn is_over_limit(&mut self) -> bool {
        let Effect::Throttle(limit) = self.rule.then else { return true };
        let now = Instant::now();
        while self.passed.front().is_some_and(|at| now.duration_since(*at).as_secs() >= 1) {
            self.passed.pop_front();
        }
        let is_over = self.passed.len() >= limit as usize;
        if !is_over {
            self.passed.push_back(now);
        }
        is_over
    }

    /// Counts one use of the rule, and returns whether it remains.
    fn count_down(&mut self) -> bool {
        let Some(times) = &mut self.rule.times else { return true };
        *times = times.saturating_sub(1);
        *times > 0
    }
}

impl fmt::Debug for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.list()).finish()
    }
}

#[cfg(test)]
impl Default for Rules {
    fn default() -> Rules {
        Rules::new(Catalogue::built_in().unwrap())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::operation_name::OperationName;

    fn effects(rules: &Rules, operation: &str, input: Value) -> String {
        let target = OperationName::of(operation).targets(&rules.catalogue).next().unwrap();
        format!("{:?}", rules.effects(target, &input))
    }

    #[test]
    fn a_rule_with_a_count_is_gone_after_it() {
        let rules = Rules::default();
        rules.next(2, Effect::Reset);
        let seen =
            ["RunCommand", "StopCommand", "RunCommand"].map(|_| effects(&rules, "RunCommand", json!({})));
        assert_eq!(seen, ["[reset]", "[reset]", "[]"]);
        assert!(rules.list().is_empty());
    }

    #[test]
    fn the_first_rule_that_decides_wins_and_latencies_add_up() {
        let rules = Rules::default();
        rules.on("RunCommand", Effect::Latency(1));
        rules.on("RunCommand", Effect::Error(Refusal::new(500, "First", "")));
        rules.on("RunCommand", Effect::Reset);
        rules.on("RunCommand", Effect::Latency(2));
        assert_eq!(effects(&rules, "RunCommand", json!({})), "[latency, error, latency]");
    }

    #[test]
    fn a_rule_applies_to_the_requests_after_those_that_it_lets_pass() {
        let rules = Rules::default();
        rules.add(Rule::new(Effect::Reset).operation("RunCommand").after(2).times(1));
        let seen: Vec<String> = (0..4).map(|_| effects(&rules, "RunCommand", json!({}))).collect();
        assert_eq!(seen, ["[]", "[]", "[reset]", "[]"]);
    }

    #[test]
    fn effects_in_turn_come_one_after_the_other() {
        let rules = Rules::default();
        rules.in_turn(
            "RunCommand",
            [Effect::Latency(1), Effect::Reset, Effect::Malformed, Effect::Throttle(0)],
        );
        let seen: Vec<String> = (0..5).map(|_| effects(&rules, "RunCommand", json!({}))).collect();
        assert_eq!(seen, ["[latency]", "[reset]", "[malformed]", "[throttle]", "[]"]);
    }

    #[test]
    fn a_rule_is_for_the_operation_of_its_service_and_for_inputs_that_agree() {
        let rules = Rules::default();
        rules.on("vpc/TagResources", Effect::Malformed);
        rules.add(Rule::new(Effect::Reset).input("body", json!({ "scaling_group": { "desired_size": 1 } })));
        assert_eq!(effects(&rules, "vpc/TagResources", json!({})), "[malformed]");
        assert_eq!(effects(&rules, "ecs/TagResources", json!({})), "[]");
        let body = json!({ "scaling_group": { "desired_size": 1, "more": 2 }, "other": 3 });
        assert_eq!(effects(&rules, "CreateClusterNodePool", json!({ "body": body })), "[reset]");
        let body = json!({ "scaling_group": { "desired_size": 2 } });
        assert_eq!(effects(&rules, "CreateClusterNodePool", json!({ "body": body })), "[]");
    }

    #[test]
    fn a_rule_that_could_not_apply_is_refused_and_says_what_would_be_right() {
        let rules = Rules::default();
        let reset = || Rule::new(Effect::Reset);
        let table = [
            (
                reset().operation("StopInstnace"),
                "operation: there is no `StopInstnace`; did you mean `StopInstance`?",
            ),
            (
                reset().operation("vpc/StopInstance"),
                "operation: `vpc` has no `StopInstance`; expected `ecs/StopInstance`",
            ),
            (
                reset().operation("StopInstance").input("Instanceid", "i-1"),
                "input: StopInstance has no input `Instanceid`; did you mean `InstanceId`?",
            ),
            (
                reset().instance("i-1"),
                "instance: only an outcome is for an instance; expected an input instead",
            ),
            (reset().times(0), "times: expected at least 1, or nothing for a rule that stays"),
            (
                Rule::new(Effect::Error(Refusal::new(7, "X", ""))),
                "then: error: status: expected 200 to 599, found 7",
            ),
            (
                Rule::new(Effect::Outcome(Outcome::new("Faild"))),
                "then: outcome: status: expected one of Success, Failed, Timeout, Aborted, Invalid, Error, found `Faild`",
            ),
        ];
        for (rule, expected) in table {
            let error = rules.try_add(rule).unwrap_err();
            assert_eq!(error.to_string(), format!("the rule: {expected}"));
        }
        assert!(rules.list().is_empty());
    }

    #[test]
    fn a_rule_in_json_says_what_the_types_say() {
        let text =
            r#"{"operation": "RunCommand", "input": {"Name": "x"}, "times": 1, "then": {"latency": 5}}"#;
        let rule: Rule = serde_json::from_str(text).unwrap();
        assert_eq!(rule.operation.as_deref(), Some("RunCommand"));
        assert!(matches!(rule.then, Effect::Latency(5)));
        assert!(matches!(serde_json::from_str::<Effect>("\"reset\""), Ok(Effect::Reset)));
        let mistyped =
            serde_json::from_str::<Rule>(r#"{"opration": "RunCommand", "then": "reset"}"#).unwrap_err();
        let expected = "expected one of `operation`, `input`, `instance`, `after`, `times`, `then`";
        assert!(mistyped.to_string().contains(expected), "{mistyped}");
    }
}
