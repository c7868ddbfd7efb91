//! Calls by operation name, with JSON for request and response.

use cloudspec_wire::{Decode, DecodeError, Record, Service, Value, json};

use crate::call::Call;
use crate::client::ClientCore;
use crate::error::Error;
use crate::plan::Plan;
use crate::response::{Ended, Received};

impl ClientCore {
    /// A call of the operation with the given wire name (for example `DescribeVpcs`), with JSON for request
    /// and response.
    ///
    /// # Errors
    /// Fails when the service has no such operation, or when the JSON does not match the shape of its
    /// request.
    pub fn call_json(&self, operation: &str, request: &Value) -> Result<Call<Value>, Error> {
        let service = self.service();
        let Some(found) = service.operation(operation) else {
            return Err(unknown_operation(service, operation));
        };
        let mut input = (found.request)(found);
        json::from_value(request, &mut *input).map_err(|error| {
            let message = format!("the request does not match its shape: {error}");
            Error::invalid(message).with_source(error).with_call(service, found)
        })?;
        Ok(Call { plan: self.plan(found, input), read: read_json, items: () })
    }
}

fn read_json(plan: &Plan, received: Received) -> Result<(Value, Ended), Error> {
    let mut output = (plan.operation.response)(plan.operation);
    let max_memory = plan.shared.config.max_memory;
    received.read(plan, &mut *output, |output| tree(output, max_memory))
}

/// The record as a JSON value. A tree takes many times the memory of its text, whoever wrote that, so it has a limit of
/// its own.
fn tree(output: &dyn Record, max_memory: Option<usize>) -> Result<Value, DecodeError> {
    let text = json::encode(output);
    let max_memory = max_memory.unwrap_or((128 << 20) + text.len().saturating_mul(8));
    // What was read is at most twice as deep with its wrappers.
    let max_depth = 2 * Decode::default().max_depth;
    json::value_within(
        text.as_bytes(),
        &Decode { max_memory: Some(max_memory), max_depth, ..Decode::default() },
    )
}

fn unknown_operation(service: &Service, name: &str) -> Error {
    let lower = name.to_ascii_lowercase();
    let near = service.operations.iter().map(|operation| operation.name).find(|known| {
        let known = known.to_ascii_lowercase();
        known == lower || known.starts_with(&lower) || lower.starts_with(&known)
    });
    let hint = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
    Error::invalid(format!("{} {} has no operation `{name}`{hint}", service.name, service.version))
}
