//! Which failures may be repeated.

use cloudspec_wire::{Codes, Effect, Operation};

use crate::error::{Class, Error, ErrorKind};
use crate::transport_error::Sent;

/// What the codes of the provider and the HTTP status say about a failed response.
pub(crate) fn classify(codes: &Codes, code: &str, status: u16) -> Class {
    let is = |list| Codes::matches(list, code);
    if is(codes.throttling) || status == 429 {
        Class::Throttled
    } else if is(codes.expired) {
        Class::Expired
    } else if is(codes.skew) {
        Class::Skewed
    } else if is(codes.transient) || passes(status) {
        Class::Transient
    } else {
        Class::Final
    }
}

/// Whether a status stands for a passing fault: those of the standard, and those that gateways made up. 501 and 505 say that
/// the server does not know such requests, and 511 that a person has to log in to the network.
fn passes(status: u16) -> bool {
    matches!(status, 408 | 425) || ((500..600).contains(&status) && !matches!(status, 501 | 505 | 511))
}

/// Whether the request may be sent again after `error` without doing anything twice.
pub(crate) fn is_safe(operation: &Operation, has_token: bool, error: &Error) -> bool {
    let harmless = operation.effect == Effect::Read || has_token;
    match error.class() {
        Class::Final => false,
        Class::Throttled | Class::Expired | Class::Skewed => true,
        Class::Transient => harmless || error.sent() != Some(Sent::Maybe),
    }
}

/// Why an attempt is repeated, as spans show it.
pub(crate) fn reason(error: &Error) -> &'static str {
    match error.class() {
        Class::Throttled => "throttled",
        Class::Expired => "expired_credentials",
        Class::Skewed => "clock_skew",
        _ if error.is_timeout() => "timeout",
        _ if error.kind() == ErrorKind::Service => "service",
        _ => "connection",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: Codes = Codes::new()
        .throttling(&["Throttling*", "FlowControl"])
        .transient(&["InternalError"])
        .expired(&["InvalidSecurityToken.Expired"])
        .skew(&["InvalidTimeStamp*"]);

    #[test]
    fn throttling_is_known_by_code_whatever_the_status() {
        for status in [400, 403, 429, 503] {
            assert_eq!(classify(&CODES, "Throttling.User", status), Class::Throttled);
        }
        assert_eq!(classify(&CODES, "", 429), Class::Throttled);
        assert_eq!(classify(&CODES, "InvalidParameter", 400), Class::Final);
        assert_eq!(classify(&CODES, "", 502), Class::Transient);
        assert_eq!(classify(&CODES, "InternalError", 400), Class::Transient);
    }

    #[test]
    fn codes_are_known_however_they_are_capitalized_and_with_what_is_below_them() {
        for code in ["throttling.user", "THROTTLING", "ThrottlingException", "flowcontrol", "FlowControl.Api"]
        {
            assert_eq!(classify(&CODES, code, 400), Class::Throttled, "{code}");
        }
        for code in ["FlowControls", "Flow", "Control.FlowControl", "", "Thrott\u{e4}"] {
            assert_eq!(classify(&CODES, code, 400), Class::Final, "{code}");
        }
        assert_eq!(classify(&CODES, "internalError.Zone", 400), Class::Transient);
        assert_eq!(classify(&CODES, "InternalErrors", 400), Class::Final);
    }

    #[test]
    fn statuses_of_gateways_are_passing_faults() {
        for status in [408, 425, 500, 502, 503, 504, 507, 520, 522, 529, 599] {
            assert_eq!(classify(&CODES, "", status), Class::Transient, "{status}");
        }
        for status in [400, 404, 409, 423, 501, 505, 511, 600] {
            assert_eq!(classify(&CODES, "", status), Class::Final, "{status}");
        }
    }
}
