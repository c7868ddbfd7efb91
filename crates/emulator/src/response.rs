//! The response of an operation without a modelled behaviour: the documented one, or a generated one.

use cloudspec_wire::Value;

use crate::call::Call;
use crate::catalogue::Target;
use crate::gateway::Gateway;
use crate::paging;
use crate::refusal::Refusal;
use crate::synthesis::{Synthesis, echo};

/// Where the responses of operations without a modelled behaviour come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Responses {
    /// The documented example; where there is none, a response generated from the schema.
    #[default]
    Documented,
    /// Always generated from the schema, with several pages where the operation has pages.
    Synthesized,
}

/// The number of items in a generated list that comes in pages.
const ITEMS: usize = 25;

/// The response to `call`.
pub(crate) fn usual(call: &Call<'_>, responses: Responses, seed: u64) -> Result<Value, Refusal> {
    let target = call.target;
    let documented = target.example.as_ref().filter(|_| responses == Responses::Documented);
    let mut output = documented.cloned().unwrap_or_else(|| synthesized(call.gateway, target, seed));
    echo(target.operation, call.input.0, &mut output);
    if let Some(paging) = target.operation.paging {
        paging::cut(target.operation, paging, &call.wanted()?, &mut output);
    }
    Ok(output)
}

fn synthesized(gateway: &dyn Gateway, target: &Target, seed: u64) -> Value {
    // The seed depends on the operation, so that operations differ, and not on the input, so that the pages of one
    // operation belong together.
    let own = target.operation.name.bytes().fold(seed, |seed, byte| seed.rotate_left(5) ^ u64::from(byte));
    let mut synthesis = Synthesis::new(&target.shapes, gateway.style(), own);
    match &target.spec.payload {
        Some(shape) => synthesis.payload(shape),
        None => {
            let items = target.operation.paging.map(|paging| paging.items).unwrap_or_default();
            synthesis.record(&target.spec.output, items, ITEMS)
        }
    }
}
