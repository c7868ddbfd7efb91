//! The response of an operation that no behaviour is known for: the documented one, or one made up.

use cloudspec_wire::Value;

use crate::catalogue::Target;
use crate::gateway::{self, Gateway};
use crate::paging::{self, UnknownToken};
use crate::refusal::Refusal;
use crate::synthesis::Synthesis;

/// Where the response of an operation comes from that no behaviour is known for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Responses {
    /// The documented example; made up from the schema where there is none.
    #[default]
    Documented,
    /// Made up from the schema, with several pages where the operation has pages.
    Synthesized,
}

/// How many items a list has that is handed out in pages, when it is made up.
const ITEMS: usize = 25;

/// The response to `input`.
pub(crate) fn usual(
    gateway: &dyn Gateway,
    target: &Target,
    input: &Value,
    responses: Responses,
    seed: u64,
) -> Result<Value, Refusal> {
    let documented = target.example.as_ref().filter(|_| responses == Responses::Documented);
    let mut output = documented.cloned().unwrap_or_else(|| synthesized(gateway, target, seed));
    let Some(paging) = target.operation.paging else { return Ok(output) };
    match paging::cut(target.operation, paging, input, &mut output) {
        Ok(()) => Ok(output),
        Err(UnknownToken) => Err(gateway::unknown_token(gateway, target)),
    }
}

fn synthesized(gateway: &dyn Gateway, target: &Target, seed: u64) -> Value {
    // The name goes into the seed, so that operations differ; the input does not, so that pages fit together.
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
