//! What is known of an operation besides its wire: access, risk, charge, how it is followed, the permission it needs.

use cloudspec_spec::ir::Operation;
use cloudspec_spec::language::{Access, Charge, Deprecation, Risk};

use super::difference::Found;

/// Compares the facts of an operation.
pub(super) fn compare(was: &Operation, is: &Operation, found: &mut Found) {
    let mut word = |what: &str, was: Option<&'static str>, is: Option<&'static str>| match (was, is) {
        (was, is) if was == is => {}
        (Some(was), Some(is)) => found.documentation("", format!("{what} is {is} instead of {was}")),
        (None, Some(is)) => found.documentation("", format!("{what} is {is}")),
        (_, None) => found.documentation("", format!("{what} is no longer known")),
    };
    word("access level", was.access.map(Access::as_str), is.access.map(Access::as_str));
    word("risk", was.risk.map(Risk::as_str), is.risk.map(Risk::as_str));
    word("charge", was.charge.map(Charge::as_str), is.charge.map(Charge::as_str));
    if was.asynchronous != is.asynchronous {
        found.documentation("", "followed in another way until it is complete");
    }
    // What `policy` of the provider crate puts into a policy.
    match (&was.authorization, &is.authorization) {
        (was, is) if was == is => {}
        (None, Some(_)) => found.additive("", "the permission that it needs is known"),
        (Some(_), None) => found.additive("", "the permission that it needs is no longer known"),
        _ => found.additive("", "needs another permission"),
    }
    advice("", was.deprecated.as_ref(), is.deprecated.as_ref(), found);
}

/// Compares what is to be used instead of something that was deprecated before.
pub(super) fn advice(place: &str, was: Option<&Deprecation>, is: Option<&Deprecation>, found: &mut Found) {
    let (Some(was), Some(is)) = (was, is) else { return };
    match &is.replaced_by {
        Some(name) if was.replaced_by.as_ref() != Some(name) => {
            found.documentation(place, format!("replaced by `{name}`"));
        }
        None if was.replaced_by.is_some() => found.documentation(place, "nothing replaces it any more"),
        _ if was.note != is.note => found.documentation(place, "advice on what to use instead"),
        _ => {}
    }
}
