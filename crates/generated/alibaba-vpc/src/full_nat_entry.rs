// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! full-nat-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create full nat entry (`CreateFullNatEntry`).
    pub fn create_full_nat_entry(&self, request: CreateFullNatEntryRequest) -> Call<CreateFullNatEntryResponse> {
        self.core.call(&create_full_nat_entry::OPERATION, request)
    }

    /// Delete full nat entry (`DeleteFullNatEntry`).
    pub fn delete_full_nat_entry(&self, request: DeleteFullNatEntryRequest) -> Call<DeleteFullNatEntryResponse> {
        self.core.call(&delete_full_nat_entry::OPERATION, request)
    }

    /// List full nat entries (`ListFullNatEntries`).
    pub fn list_full_nat_entries(
        &self, request: ListFullNatEntriesRequest,
    ) -> PagedCall<ListFullNatEntriesResponse, list_full_nat_entries::FullNatEntry> {
        self.core.paged(&list_full_nat_entries::OPERATION, request, |page| page.full_nat_entries)
    }

    /// Modify full nat entry attribute (`ModifyFullNatEntryAttribute`).
    pub fn modify_full_nat_entry_attribute(
        &self, request: ModifyFullNatEntryAttributeRequest,
    ) -> Call<ModifyFullNatEntryAttributeResponse> {
        self.core.call(&modify_full_nat_entry_attribute::OPERATION, request)
    }
}
