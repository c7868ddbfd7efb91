//! What a gateway has to provide, and helpers that all of them use.

use cloudspec_runtime::{Request, Response};
use cloudspec_wire::{Record, Value};

use crate::auth::Guard;
use crate::catalogue::{Catalogue, Target};
use crate::output::Output;
use crate::parameters::{Kind, Problem};
use crate::refusal::Refusal;
use crate::synthesis::Style;

/// The gateway of a provider. Every method is a function of its arguments.
pub(crate) trait Gateway: Sync {
    /// Whether the request is for this gateway.
    fn is_meant(&self, request: &Request) -> bool;

    /// A request id in the provider's form, made from random bits.
    fn request_id(&self, random: &mut fastrand::Rng) -> String;

    /// How generated values look at this provider.
    fn style(&self) -> &'static Style;

    /// The page size when a request sets none.
    fn page_size(&self) -> usize;

    /// The operations that the request may be for: more than one when an operation has revisions.
    fn route<'c>(&self, request: &Request, catalogue: &'c Catalogue) -> Result<Vec<&'c Target>, Refusal>;

    /// Authenticates the request; the access key id of the caller, empty when the request has none.
    fn authenticate(&self, request: &Request, target: &Target, guard: &Guard<'_>) -> Result<String, Refusal>;

    /// Reads the parameters into `input`.
    fn read(&self, request: &Request, target: &Target, input: &mut dyn Record) -> Vec<Problem>;

    /// The error for a parameter that is not allowed; `None` when the gateway lets it pass.
    fn refuse(&self, target: &Target, problem: &Problem) -> Option<Refusal>;

    /// The error that stands for success when the call only asks whether it would succeed.
    fn dry_run(&self, target: &Target, input: &Value) -> Option<Refusal>;

    /// The error for a call that has the token of another one.
    fn token_mismatch(&self, target: &Target) -> Refusal;

    /// The error for too many requests.
    fn throttled(&self) -> Refusal;

    /// The error for a failure of the emulator itself.
    fn internal(&self, message: String) -> Refusal;

    /// A successful response.
    fn success(&self, request: &Request, target: &Target, output: Output, request_id: &str) -> Response;

    /// A failed response.
    fn failure(&self, request: &Request, refusal: &Refusal, request_id: &str) -> Response;
}

/// The status that the operation documents for `code`, or `usual`.
pub(crate) fn status(target: &Target, code: &str, usual: u16) -> u16 {
    target.operation.errors.find(code).map_or(usual, |error| error.status)
}

/// The first of the codes that the operation documents; the first one when it documents none of them.
pub(crate) fn documented<'c>(target: &Target, codes: &[&'c str]) -> &'c str {
    let is_documented = |code: &&&str| target.operation.errors.find(code).is_some();
    codes.iter().find(is_documented).or(codes.first()).copied().unwrap_or_default()
}

/// A random id of 128 bits, formatted as a UUID.
pub(super) fn uuid(random: &mut fastrand::Rng) -> String {
    let (a, b, c, d) = (random.u32(..), random.u16(..), random.u16(..), random.u64(..));
    format!("{a:08X}-{b:04X}-4{:03X}-{:04X}-{:012X}", c >> 4, 0x8000 | (d >> 50), d & 0xFFFF_FFFF_FFFF)
}

/// The error for a paging token that no response contained.
pub(crate) fn unknown_token(gateway: &dyn Gateway, target: &Target) -> Refusal {
    let name = target.operation.paging.map_or("NextToken", |paging| paging.style.input());
    let expected = format!("{name}: expected a token that an earlier response gave");
    let problem = Problem { path: vec![name.to_owned()], kind: Kind::Malformed, expected };
    gateway.refuse(target, &problem).unwrap_or_else(|| gateway.internal(problem.expected))
}
