//! The differences between the providers' gateways: how a request names its operation, how it is signed, and what
//! responses and errors look like.

pub(crate) mod alibaba;
mod contract;
pub(crate) mod zenlayer;

use cloudspec_runtime::Request;

pub(crate) use contract::{Gateway, documented, status, unknown_token};

/// Every gateway. The last one takes requests that no other one recognises.
static GATEWAYS: [&dyn Gateway; 2] = [&zenlayer::Zenlayer, &alibaba::Alibaba];

/// The gateway that the request is for.
pub(crate) fn of(request: &Request) -> &'static dyn Gateway {
    let meant = GATEWAYS.into_iter().find(|gateway| gateway.is_meant(request));
    meant.unwrap_or(&alibaba::Alibaba)
}
