//! Rules by which a test changes how requests are responded to.

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use cloudspec_runtime::Response;
use cloudspec_wire::{Record, Value, json};
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// A rule: which requests it applies to, and what happens to them.
///
/// When several rules decide the response of a request, the one that was added first wins. Latencies add up.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The requests that the rule applies to.
    #[serde(default, flatten)]
    pub select: Select,
    /// What happens to them.
    pub then: Effect,
    /// How often the rule applies before it is removed; without a limit when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// Selects requests: those that match all fields which are set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Select {
    /// Wire name of the operation; every operation when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// Values of top-level inputs, by wire name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub input: BTreeMap<String, Value>,
    /// Id of an instance; only for [`Effect::Outcome`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instance: Option<String>,
}

/// What happens to a request.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Effect {
    /// Responds with this output, by wire names. Request id and envelope are added.
    Response(Value),
    /// Responds with exactly this.
    Raw(RawResponse),
    /// Refuses the request.
    Error(Refusal),
    /// Responds with what a function returns for the input.
    #[serde(skip)]
    Function(Respond),
    /// Delays the response by this many milliseconds. The call itself is carried out at once.
    Latency(u64),
    /// Refuses requests as throttled when there are more than this many within a second.
    Throttle(u32),
    /// Resets the connection instead of responding.
    Reset,
    /// Closes the connection after this many bytes of the response's body.
    Truncate(usize),
    /// Responds with a body that does not match its content type.
    Malformed,
    /// Sets the outcome of the command or file on the instances.
    Outcome(Outcome),
}

/// A function from the input of a request to its output or refusal.
#[derive(Clone)]
pub struct Respond(Arc<Function>);

type Function = dyn Fn(&Value) -> Result<Value, Refusal> + Send + Sync;

/// A complete response.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RawResponse {
    /// HTTP status.
    #[serde(default = "ok")]
    pub status: u16,
    /// Headers; names in lower case.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// Body.
    #[serde(default)]
    pub body: String,
}

impl RawResponse {
    pub(crate) fn response(&self) -> Response {
        let headers = self.headers.iter().map(|(name, value)| (name.clone(), value.clone()));
        Response { status: self.status, headers: headers.collect(), body: self.body.clone().into_bytes() }
    }
}

fn ok() -> u16 {
    200
}

/// The outcome of a command or file on an instance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Outcome {
    /// The final status: `Success`, `Failed`, `Timeout`, `Aborted`, `Invalid` or `Error`.
    pub status: String,
    /// Exit code of the command; when absent, 1 for `Failed` and 0 otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit_code: Option<i64>,
    /// The output of the command; when absent, the text of the command.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<String>,
    /// Error code; when absent, the usual one for the status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    /// Error message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_info: Option<String>,
    /// Milliseconds in status `Pending`; when absent, the emulator's setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pending: Option<u64>,
    /// Milliseconds in status `Running`; when absent, the emulator's setting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub running: Option<u64>,
}

impl Default for Outcome {
    fn default() -> Self {
        Outcome {
            status: "Success".to_owned(),
            exit_code: None,
            output: None,
            error_code: None,
            error_info: None,
            pending: None,
            running: None,
        }
    }
}

impl Outcome {
    /// An outcome with the final status `status`.
    pub fn new(status: impl Into<String>) -> Self {
        Outcome { status: status.into(), ..Outcome::default() }
    }
}

/// The rules in force. Clones are handles to the same rules.
#[derive(Clone, Debug, Default)]
pub struct Rules(Arc<Mutex<Vec<Registered>>>);

#[derive(Debug)]
struct Registered {
    rule: Rule,
    /// The times of the requests that a throttling rule let through within the last second.
    passed: VecDeque<Instant>,
}

impl Rules {
    /// Adds a rule after the existing ones.
    pub fn add(&self, rule: Rule) {
        self.lock().push(Registered { rule, passed: VecDeque::new() });
    }

    /// Responds to every call of `operation` with `output`, by wire names.
    pub fn respond(&self, operation: &str, output: &dyn Record) {
        self.on(operation, Effect::Response(json::to_value(output)));
    }

    /// Responds to every call of `operation` with what `respond` returns for its input, both by wire names.
    pub fn respond_with(
        &self,
        operation: &str,
        respond: impl Fn(&Value) -> Result<Value, Refusal> + Send + Sync + 'static,
    ) {
        self.on(operation, Effect::Function(Respond(Arc::new(respond))));
    }

    /// Applies `effect` to every call of `operation`.
    pub fn on(&self, operation: &str, effect: Effect) {
        let select = Select { operation: Some(operation.to_owned()), ..Select::default() };
        self.add(Rule { select, then: effect, times: None });
    }

    /// Applies `effect` to the next `times` requests of any operation.
    pub fn next(&self, times: u32, effect: Effect) {
        self.add(Rule { select: Select::default(), then: effect, times: Some(times) });
    }

    /// Removes all rules.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// All rules that still apply.
    pub fn list(&self) -> Vec<Rule> {
        self.lock().iter().map(|registered| registered.rule.clone()).collect()
    }

    /// The effects on a call of `operation` with `input`, except outcomes of commands.
    pub(crate) fn effects(&self, operation: &str, input: &Value) -> Vec<Effect> {
        let mut effects = Vec::new();
        let mut is_decided = false;
        self.lock().retain_mut(|registered| {
            let then = &registered.rule.then;
            let is_about_outcome = matches!(then, Effect::Outcome(_));
            let comes_too_late = is_decided && then.is_final();
            let applies =
                !is_about_outcome && !comes_too_late && registered.rule.select.fits(operation, input);
            if !applies || !registered.is_due() {
                return true;
            }
            is_decided |= registered.rule.then.is_final();
            effects.push(registered.rule.then.clone());
            registered.count_down()
        });
        effects
    }

    /// The outcome that is set for the command or file of a call on `instance`.
    pub(crate) fn outcome(&self, operation: &str, input: &Value, instance: &str) -> Option<Outcome> {
        let mut found = None;
        self.lock().retain_mut(|registered| {
            let Effect::Outcome(outcome) = &registered.rule.then else { return true };
            let select = &registered.rule.select;
            let is_for_instance = select.instance.as_deref().is_none_or(|wanted| wanted == instance);
            if found.is_some() || !is_for_instance || !select.fits(operation, input) {
                return true;
            }
            found = Some(outcome.clone());
            registered.count_down()
        });
        found
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Registered>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Registered {
    /// Whether the rule applies now. A throttling rule does not apply to the requests it lets through.
    fn is_due(&mut self) -> bool {
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

impl Select {
    fn fits(&self, operation: &str, input: &Value) -> bool {
        self.operation.as_deref().is_none_or(|wanted| wanted == operation)
            && self.input.iter().all(|(name, value)| input.get(name) == Some(value))
    }
}

impl Effect {
    /// Whether it decides the response, so that later rules cannot.
    fn is_final(&self) -> bool {
        matches!(
            self,
            Effect::Response(_)
                | Effect::Raw(_)
                | Effect::Error(_)
                | Effect::Function(_)
                | Effect::Throttle(_)
                | Effect::Reset
        )
    }
}

impl Respond {
    pub(crate) fn to(&self, input: &Value) -> Result<Value, Refusal> {
        (self.0)(input)
    }
}

impl fmt::Debug for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Effect::Response(_) => "response",
            Effect::Raw(_) => "raw",
            Effect::Error(_) => "error",
            Effect::Function(_) => "function",
            Effect::Latency(_) => "latency",
            Effect::Throttle(_) => "throttle",
            Effect::Reset => "reset",
            Effect::Truncate(_) => "truncate",
            Effect::Malformed => "malformed",
            Effect::Outcome(_) => "outcome",
        };
        f.write_str(name)
    }
}

#[cfg(test)]
mod tests {
    use cloudspec_wire::Value;

    use super::*;

    #[test]
    fn a_rule_with_a_count_is_gone_after_it() {
        let rules = Rules::default();
        rules.next(2, Effect::Reset);
        assert_eq!(rules.effects("A", &Value::Null).len(), 1);
        assert_eq!(rules.effects("B", &Value::Null).len(), 1);
        assert!(rules.effects("A", &Value::Null).is_empty());
        assert!(rules.list().is_empty());
    }

    #[test]
    fn the_first_rule_that_decides_wins_and_latencies_add_up() {
        let rules = Rules::default();
        rules.on("A", Effect::Latency(1));
        rules.on("A", Effect::Error(Refusal::new(500, "First", "")));
        rules.on("A", Effect::Error(Refusal::new(500, "Second", "")));
        rules.on("A", Effect::Latency(2));
        let effects = rules.effects("A", &Value::Null);
        assert_eq!(format!("{effects:?}"), "[latency, error, latency]");
        assert!(matches!(&effects[1], Effect::Error(refusal) if refusal.code == "First"));
    }

    #[test]
    fn a_rule_in_json_says_what_the_types_say() {
        let text =
            r#"{"operation": "RunCommand", "input": {"Name": "x"}, "times": 1, "then": {"latency": 5}}"#;
        let rule: Rule = serde_json::from_str(text).unwrap();
        assert_eq!(rule.select.operation.as_deref(), Some("RunCommand"));
        assert!(matches!(rule.then, Effect::Latency(5)));
        assert!(matches!(serde_json::from_str::<Effect>("\"reset\""), Ok(Effect::Reset)));
    }
}
