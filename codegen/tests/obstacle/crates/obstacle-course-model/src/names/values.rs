// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Values.json; do not edit.
//! Values (`Values`).

use cloudspec_wire::{Effect, Extra, Field, open_enum, operation, record};

operation! {
    name: "Values",
    effect: Effect::Read,
    request: ValuesRequest = VALUES_REQUEST,
    response: ValuesResponse = VALUES_RESPONSE,
}

/// Request of `Values`.
#[derive(Default)]
#[non_exhaustive]
pub struct ValuesRequest {
    /// `Status`: one of the documented values.
    pub status: Status,
    /// `Statuses`: list.
    pub statuses: Vec<RequestStatus>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ValuesRequest {
    /// Creates a value with the required members.
    pub fn new(status: impl Into<Status>) -> Self {
        Self {
            status: status.into(),
            ..Self::default()
        }
    }

    /// Sets `Statuses`.
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<RequestStatus>>,
    ) -> Self {
        self.statuses = cloudspec_wire::all(value);
        self
    }
}

record! {
    ValuesRequest: VALUES_REQUEST,
    0 status: Enum = Field::one_of("Status", Status::VALUES).required(),
    1 statuses: List = Field::one_of("Statuses", RequestStatus::VALUES).list(),
}

/// Response of `Values`.
#[derive(Default)]
#[non_exhaustive]
pub struct ValuesResponse {
    /// `Status`: one of the documented values.
    pub status: Option<ResponseStatus>,
    /// `Always`: one of the documented values.
    pub always: Always,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ValuesResponse: VALUES_RESPONSE,
    0 status: Opt = Field::one_of("Status", ResponseStatus::VALUES),
    1 always: Enum = Field::one_of("Always", Always::VALUES).always(),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        UnknownValue = "Unknown",
        ErrValue = "Err",
        SelfValue = "Self",
        Value1_0 = "1.0",
        Minus1 = "-1",
        Value1 = "1",
        InProgress = "InProgress",
        Inprogress = "inprogress",
        Running = "RUNNING",
        RunningCapital = "Running",
        U4e2dU6587 = "中文",
        U6587U4e2d = "文中",
        AB = "a b",
        ADashB = "a-b",
        AUnderscoreB = "a_b",
        Type = "type",
        Ok = "Ok",
        None = "None",
        QuoteAndSlash = "quote\"and\\slash",
    }
}

open_enum! {
    /// Documented values of `Statuses`. The provider may add others.
    pub enum RequestStatus {
        UnknownValue = "Unknown",
        ErrValue = "Err",
        SelfValue = "Self",
        Value1_0 = "1.0",
        Minus1 = "-1",
        Value1 = "1",
        InProgress = "InProgress",
        Inprogress = "inprogress",
        Running = "RUNNING",
        RunningCapital = "Running",
        U4e2dU6587 = "中文",
        U6587U4e2d = "文中",
        AB = "a b",
        ADashB = "a-b",
        AUnderscoreB = "a_b",
        Type = "type",
        Ok = "Ok",
        None = "None",
        QuoteAndSlash = "quote\"and\\slash",
    }
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum ResponseStatus {
        UnknownValue = "Unknown",
        ErrValue = "Err",
        SelfValue = "Self",
        Value1_0 = "1.0",
        Minus1 = "-1",
        Value1 = "1",
        InProgress = "InProgress",
        Inprogress = "inprogress",
        Running = "RUNNING",
        RunningCapital = "Running",
        U4e2dU6587 = "中文",
        U6587U4e2d = "文中",
        AB = "a b",
        ADashB = "a-b",
        AUnderscoreB = "a_b",
        Type = "type",
        Ok = "Ok",
        None = "None",
        QuoteAndSlash = "quote\"and\\slash",
    }
}

open_enum! {
    /// Documented values of `Always`. The provider may add others.
    pub enum Always {
        On = "On",
        Off = "Off",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ValuesRequest,
    ValuesResponse,
}
