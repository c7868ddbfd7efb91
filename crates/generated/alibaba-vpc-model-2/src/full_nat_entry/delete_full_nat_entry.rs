// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteFullNatEntry.json; do not edit.
//! Deletes a FULLNAT rule of a VPC NAT gateway.
//!
//! Asynchronous: ListFullNatEntries shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFullNatEntry).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteFullNatEntryResponse;

operation!(Operation::new::<DeleteFullNatEntryRequest, DeleteFullNatEntryResponse>(
    "DeleteFullNatEntry", Effect::Write, &DELETE_FULL_NAT_ENTRY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IncorrectStatus.FullNatEntry ResourceNotFound.FullNatEntry ResourceNotFound.FullNatTableId
");

/// Request of `DeleteFullNatEntry`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteFullNatEntryRequest {
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `FullNatTableId`: text. */ pub full_nat_table_id: String,
    /** `FullNatEntryId`: text. */ pub full_nat_entry_id: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteFullNatEntryRequest {
    /// With what is required.
    pub fn new(full_nat_table_id: impl Into<String>, full_nat_entry_id: impl Into<String>) -> Self {
        Self { full_nat_table_id: full_nat_table_id.into(), full_nat_entry_id: full_nat_entry_id.into(), ..Self::default() }
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteFullNatEntryRequest`].
pub static DELETE_FULL_NAT_ENTRY_REQUEST: Schema =
    Schema { name: "DeleteFullNatEntryRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ClientToken").filled(),
    Field::string("FullNatTableId").required(),
    Field::string("FullNatEntryId").required(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DeleteFullNatEntryRequest, DELETE_FULL_NAT_ENTRY_REQUEST,
    [0 OptStr client_token, 1 Str full_nat_table_id, 2 Str full_nat_entry_id, 4 OptStr region_id] [3 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteFullNatEntryRequest);
