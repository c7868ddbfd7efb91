// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteSnatEntry.json; do not edit.
//! Deletes an SNAT rule of a NAT gateway.
//!
//! Asynchronous: DescribeSnatTableEntries shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSnatEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSnatEntryResponse;

operation!(Operation::new::<DeleteSnatEntryRequest, DeleteSnatEntryResponse>(
    "DeleteSnatEntry", Effect::Write, &DELETE_SNAT_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.SnatEntry IncorretSnatEntryStatus
    404 InvalidRegionId.NotFound InvalidSnatEntryId.NotFound InvalidSnatTableId.NotFound ResourceNotFound.SnatEntry
");

/// Request of `DeleteSnatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSnatEntryRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnatTableId`: text. */ pub snat_table_id: String,
    /** `SnatEntryId`: text. */ pub snat_entry_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSnatEntryRequest {
    /// With what is required.
    pub fn new(snat_table_id: impl Into<String>, snat_entry_id: impl Into<String>) -> Self {
        Self { snat_table_id: snat_table_id.into(), snat_entry_id: snat_entry_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DeleteSnatEntryRequest`].
pub static DELETE_SNAT_ENTRY_REQUEST: Schema = Schema { name: "DeleteSnatEntryRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnatTableId").required(),
    Field::string("SnatEntryId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(DeleteSnatEntryRequest, DELETE_SNAT_ENTRY_REQUEST,
    [0 OptStr region_id, 1 Str snat_table_id, 2 Str snat_entry_id, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSnatEntryRequest);
