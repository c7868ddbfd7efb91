//! A rule: which requests it is for, and what happens to them.

use std::collections::BTreeMap;
use std::fmt;

use cloudspec_spec::suggestion::suggestion;
use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};

use super::effect::Effect;
use crate::catalogue::{Catalogue, Target};
use crate::operation_name::OperationName;

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

    /// Whether the rule is for a call of an operation with this input.
    pub(super) fn fits(&self, target: &Target, input: &Value) -> bool {
        self.operation.as_deref().is_none_or(|wanted| OperationName::of(wanted).is(target))
            && self
                .input
                .iter()
                .all(|(name, value)| input.get(name).is_some_and(|given| agrees(given, value)))
    }

    /// Refuses a rule that could never apply, or whose response could not be sent.
    pub(super) fn check(&self, catalogue: &Catalogue) -> Result<(), RuleError> {
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

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the rule: {}", self.0)
    }
}

impl std::error::Error for RuleError {}
