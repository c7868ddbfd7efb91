// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteForwardEntry.json; do not edit.
//! Deletes a DNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeForwardTableEntries shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteForwardEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteForwardEntryResponse;

operation!(Operation::new::<DeleteForwardEntryRequest, DeleteForwardEntryResponse>(
    "DeleteForwardEntry", Effect::Write, &DELETE_FORWARD_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.ForwardEntry IncorrectStatus.NATGW IncorretForwardEntryStatus MissingParameter
    404 InvalidForwardEntryId.NotFound InvalidForwardTableId.NotFound InvalidRegionId.NotFound ResourceNotFound.ForwardEntry
");

/// Request of `DeleteForwardEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteForwardEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ForwardTableId`: text. */ pub forward_table_id: String,
    /** `ForwardEntryId`: text. */ pub forward_entry_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteForwardEntryRequest {
    /// With what is required.
    pub fn new(forward_table_id: impl Into<String>, forward_entry_id: impl Into<String>) -> Self {
        Self { forward_table_id: forward_table_id.into(), forward_entry_id: forward_entry_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteForwardEntryRequest`].
pub static DELETE_FORWARD_ENTRY_REQUEST: Schema =
    Schema { name: "DeleteForwardEntryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ForwardTableId").required(),
    Field::string("ForwardEntryId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteForwardEntryRequest, DELETE_FORWARD_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str forward_table_id, 2 Str forward_entry_id, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteForwardEntryRequest);
