//! Rules by which a test changes how requests are responded to.

mod effect;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use cloudspec_spec::suggestion::suggestion;
use cloudspec_wire::{Record, Value, json};
use serde::{Deserialize, Serialize};

pub use effect::{Effect, Outcome, RawResponse, Respond};

use crate::catalogue::{Catalogue, Target};
use crate::operation_name::OperationName;
use crate::refusal::Refusal;

/// A rule: which requests it applies to, and what happens to them.
///
/// When several rules decide the response of a request, the one that was added first wins. Latencies add up.
///
/// ```
/// use cloudspec_emulator::{Effect, Rule};
///
/// // The third and the fourth attempt to stop `i-2` get no response.
/// let rule = Rule::new(Effect::Reset).operation("ecs/StopInstance").input("InstanceId", "i-2").after(2).times(2);
/// # let _ = rule;
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Rule {
    /// Wire name of the operation, with its service where several have one of that name: `RunCommand`,
    /// `vpc/TagResources`. Every operation when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Values of inputs, by wire name. Of an object the members given here have to be equal, all else has to be equal as
    /// a whole.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub input: BTreeMap<String, Value>,
    /// Id of an instance; only for [`Effect::Outcome`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
    /// How many of the requests that it is for pass before it applies.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub after: u32,
    /// How often the rule applies before it is removed; without a limit when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
    /// What happens to the requests.
    pub then: Effect,
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// Why a rule is refused: it could never apply, or its response could not be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleError(String);

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

impl Rule {
    /// A rule that does this to every request.
    pub fn new(then: Effect) -> Rule {
        Rule { operation: None, input: BTreeMap::new(), instance: None, after: 0, times: None, then }
    }

    /// Limits the rule to an operation; see [`Rule::operation`](#structfield.operation).
    pub fn operation(mut self, operation: impl Into<String>) -> Rule {
        self.operation = Some(operation.into());
        self
    }

    /// Limits the rule to requests with this value of an input; see [`Rule::input`](#structfield.input).
    pub fn input(mut self, name: impl Into<String>, value: impl Into<Value>) -> Rule {
        self.input.insert(name.into(), value.into());
        self
    }

    /// Limits the rule to the outcome on this instance; only for [`Effect::Outcome`].
    pub fn instance(mut self, id: impl Into<String>) -> Rule {
        self.instance = Some(id.into());
        self
    }

    /// Lets so many of the requests that it is for pass before it applies.
    pub fn after(mut self, requests: u32) -> Rule {
        self.after = requests;
        self
    }

    /// Removes the rule after it applied so often.
    pub fn times(mut self, times: u32) -> Rule {
        self.times = Some(times);
        self
    }

    fn fits(&self, target: &Target, input: &Value) -> bool {
        self.operation.as_deref().is_none_or(|wanted| OperationName::of(wanted).is(target))
            && self
                .input
                .iter()
                .all(|(name, value)| input.get(name).is_some_and(|given| agrees(given, value)))
    }

    /// Refuses a rule that could never apply, or whose response could not be sent.
    fn check(&self, catalogue: &Catalogue) -> Result<(), RuleError> {
        let refuse = |what: String| Err(RuleError(what));
        if let Some(operation) = &self.operation {
            OperationName::of(operation)
                .check(catalogue)
                .map_err(|what| RuleError(format!("operation: {what}")))?;
            self.check_input(operation, catalogue)?;
        }
        if self.instance.is_some() && !matches!(self.then, Effect::Outcome(_)) {
            return refuse(
                "instance: only an outcome is for an instance; expected an input instead".to_owned(),
            );
        }
        if self.times == Some(0) {
            return refuse("times: expected at least 1, or nothing for a rule that stays".to_owned());
        }
        self.then.check().map_err(|what| RuleError(format!("then: {what}")))
    }

    fn check_input(&self, operation: &str, catalogue: &Catalogue) -> Result<(), RuleError> {
        if self.input.is_empty() {
            return Ok(());
        }
        let fields =
            OperationName::of(operation).targets(catalogue).flat_map(|target| target.operation.input.fields);
        let known: Vec<&str> = fields.map(|field| field.wire).collect();
        let unknown = self.input.keys().find(|name| !known.contains(&name.as_str()));
        unknown.map_or(Ok(()), |name| {
            let hint = suggestion(name, known.iter().copied())
                .unwrap_or_else(|| format!("it has {}", known.join(", ")));
            Err(RuleError(format!("input: {operation} has no input `{name}`; {hint}")))
        })
    }
}

/// Whether a value is what is wanted: of an object the wanted members are compared.
pub(crate) fn agrees(given: &Value, wanted: &Value) -> bool {
    match (given, wanted) {
        (Value::Object(given), Value::Object(wanted)) => {
            wanted.iter().all(|(name, value)| given.get(name).is_some_and(|given| agrees(given, value)))
        }
        _ => given == wanted,
    }
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

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the rule: {}", self.0)
    }
}

impl std::error::Error for RuleError {}

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
