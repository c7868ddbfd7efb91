//! What differs between the providers' gateways: how a request names its operation, how it is signed, what errors
//! and answers look like.

pub(crate) mod alibaba;
pub(crate) mod zenlayer;

use cloudspec_runtime::{Request, Response};
use cloudspec_wire::{Record, Value};

use crate::Refusal;
use crate::auth::Guard;
use crate::catalogue::{Catalogue, Target};
use crate::parameters::Problem;

/// The door of a provider. Everything here is a function of its arguments.
pub(crate) trait Gateway: Sync {
    /// The operations that the request may be for: more than one when an operation has revisions.
    fn route<'c>(&self, request: &Request, catalogue: &'c Catalogue) -> Result<Vec<&'c Target>, Refusal>;

    /// Checks who sends the request and that nobody changed it.
    fn authenticate(&self, request: &Request, target: &Target, guard: &Guard<'_>) -> Result<(), Refusal>;

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

    /// The error for trouble inside.
    fn internal(&self, message: String) -> Refusal;

    /// A successful answer.
    fn success(&self, request: &Request, target: &Target, output: Value, request_id: &str) -> Response;

    /// A failed answer.
    fn failure(&self, request: &Request, refusal: &Refusal, request_id: &str) -> Response;
}

/// The status that the operation documents for `code`, or `usual`.
pub(crate) fn status(target: &Target, code: &str, usual: u16) -> u16 {
    target.operation.errors.find(code).map_or(usual, |error| error.status)
}

/// The gateway that the request is for.
pub(crate) fn of(request: &Request) -> &'static dyn Gateway {
    match zenlayer::is_meant(request) {
        true => &zenlayer::Zenlayer,
        false => &alibaba::Alibaba,
    }
}
