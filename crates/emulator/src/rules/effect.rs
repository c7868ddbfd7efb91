//! What a rule does to a request.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use cloudspec_runtime::Response;
use cloudspec_wire::Value;
use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

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

/// Refuses an HTTP status that is not that of a final response.
fn check_status(status: u16) -> Result<(), String> {
    match status {
        200..=599 => Ok(()),
        _ => Err(format!("status: expected 200 to 599, found {status}")),
    }
}

/// How a command or file can end on an instance.
const ENDS: [&str; 6] = ["Success", "Failed", "Timeout", "Aborted", "Invalid", "Error"];

impl Outcome {
    fn check(&self) -> Result<(), String> {
        match ENDS.contains(&self.status.as_str()) {
            true => Ok(()),
            false => Err(format!("status: expected one of {}, found `{}`", ENDS.join(", "), self.status)),
        }
    }

    /// An outcome with the final status `status`.
    pub fn new(status: impl Into<String>) -> Self {
        Outcome { status: status.into(), ..Outcome::default() }
    }
}

impl Effect {
    /// Refuses what could not be sent, or what no command could come to.
    pub(super) fn check(&self) -> Result<(), String> {
        match self {
            Effect::Error(refusal) => check_status(refusal.status).map_err(|what| format!("error: {what}")),
            Effect::Raw(raw) => check_status(raw.status).map_err(|what| format!("raw: {what}")),
            Effect::Outcome(outcome) => outcome.check().map_err(|what| format!("outcome: {what}")),
            _ => Ok(()),
        }
    }

    /// Whether it decides the response, so that later rules cannot.
    pub(super) fn is_final(&self) -> bool {
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
    pub(super) fn new(respond: impl Fn(&Value) -> Result<Value, Refusal> + Send + Sync + 'static) -> Respond {
        Respond(Arc::new(respond))
    }

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
