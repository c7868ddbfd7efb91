// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Values.json; do not edit.
//! Values (`Values`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, all, operation, record};

operation!(Operation::new::<ValuesRequest, ValuesResponse>(
    "Values", Effect::Read, &VALUES_REQUEST, &VALUES_RESPONSE,
));

/// Request of `Values`.
#[derive(Default)] #[non_exhaustive] pub struct ValuesRequest {
    /** `Status`: one of the known values. */ pub status: Status,
    /** `Statuses`: list. */ pub statuses: Vec<Status>,
    /** What else came. */ pub extra: Extra,
}
impl ValuesRequest {
    /// With what is required.
    pub fn new(status: impl Into<Status>) -> Self { Self { status: status.into(), ..Self::default() } }
    /// Sets `Statuses`.
    pub fn statuses(mut self, value: impl IntoIterator<Item = impl Into<Status>>) -> Self { self.statuses = all(value); self }
}
/// Table of [`ValuesRequest`].
pub static VALUES_REQUEST: Schema = Schema { name: "ValuesRequest", fields: { static ROWS: [Field; 2] = [
    Field::one_of("Status", Status::VALUES).required(),
    Field::one_of("Statuses", Status::VALUES).list(),
]; &ROWS } };
record!(ValuesRequest, VALUES_REQUEST, [0 Enum status, 1 List statuses] []);

/// Answer of `Values`.
#[derive(Default)] #[non_exhaustive] pub struct ValuesResponse {
    /** `Status`: one of the known values. */ pub status: Option<Status>,
    /** `Always`: one of the known values. */ pub always: Always,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ValuesResponse`].
pub static VALUES_RESPONSE: Schema = Schema { name: "ValuesResponse", fields: { static ROWS: [Field; 2] = [
    Field::one_of("Status", Status::VALUES),
    Field::one_of("Always", Always::VALUES).required(),
]; &ROWS } };
record!(ValuesResponse, VALUES_RESPONSE, [0 Opt status, 1 Enum always] []);

cloudspec_wire::open_enum! {
    /// Values of `Status`. The provider may add to them.
    pub enum Status {
        UnknownValue = "Unknown", ErrValue = "Err", SelfValue = "Self", Value1_0 = "1.0", Minus1 = "-1", Value1 = "1",
        InProgress = "InProgress", Inprogress = "inprogress", Running = "RUNNING", Running2 = "Running", Value = "中文",
        Value2 = "文中", AB = "a b", AB2 = "a-b", AB3 = "a_b", Type = "type", Ok = "Ok", None = "None",
        QuoteAndSlash = "quote\"and\\slash",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `Always`. The provider may add to them.
    pub enum Always {
        On = "On", Off = "Off",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ValuesRequest, ValuesResponse);
