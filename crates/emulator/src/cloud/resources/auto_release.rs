//! Resources that are released by themselves at a time that was set.

use cloudspec_wire::{Timestamp, Value};

use crate::cloud::resource::{Change, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::millis::millis;
use crate::refusal::Refusal;

/// Sets the time, or cancels it where the call gives none.
pub(super) const AUTO_RELEASE: Change = from(&[]).copies(&["AutoReleaseTime"]).prepares(set);

fn set(work: &Work<'_>, row: &Row, members: &mut Members) -> Result<(), Refusal> {
    let charge_types = ["InstanceChargeType", "ChargeType"];
    if charge_types.iter().any(|member| row.text(member) == "PrePaid") {
        let codes = (403, &["ChargeTypeViolation"][..]);
        return work
            .call
            .refuse_as(codes, "AutoReleaseTime: only what is paid for by use is released by itself");
    }
    let time = members.entry("AutoReleaseTime").or_insert(Value::Null);
    check(work, time.as_str().unwrap_or_default())
}

/// Refuses a time that is over.
pub(super) fn check(work: &Work<'_>, time: &str) -> Result<(), Refusal> {
    match Timestamp::from(time).to_system_time().map(millis) {
        Some(time) if time <= work.call.now => {
            let codes = (400, &["InvalidAutoReleaseTime.Malformed"][..]);
            work.call.refuse_as(codes, "AutoReleaseTime: expected a time to come")
        }
        _ => Ok(()),
    }
}
