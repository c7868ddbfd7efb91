// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteForwardEntry.json; do not edit.
//! Deletes a DNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeForwardTableEntries shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteForwardEntry",
    effect: Effect::Write,
    request: DeleteForwardEntryRequest = DELETE_FORWARD_ENTRY_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.ForwardEntry",
    "400 IncorrectStatus.NATGW",
    "400 IncorretForwardEntryStatus",
    "400 MissingParameter",
    "404 InvalidForwardEntryId.NotFound",
    "404 InvalidForwardTableId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 ResourceNotFound.ForwardEntry",
}

/// Response of `DeleteForwardEntry`.
pub type DeleteForwardEntryResponse = RequestIdResponse;

/// Request of `DeleteForwardEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ForwardTableId`: text.
    pub forward_table_id: String,
    /// `ForwardEntryId`: text.
    pub forward_entry_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteForwardEntryRequest {
    /// Starts with the required members.
    pub fn new(
        forward_table_id: impl Into<String>,
        forward_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            forward_table_id: forward_table_id.into(),
            forward_entry_id: forward_entry_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DeleteForwardEntryRequest: DELETE_FORWARD_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 forward_table_id: Str = Field::string("ForwardTableId").required(),
    2 forward_entry_id: Str = Field::string("ForwardEntryId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteForwardEntryRequest,
}
