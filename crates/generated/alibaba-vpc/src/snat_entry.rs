// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! snat-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create snat entry (`CreateSnatEntry`).
    pub fn create_snat_entry(&self, request: CreateSnatEntryRequest) -> Call<CreateSnatEntryResponse> {
        self.core.call(&create_snat_entry::OPERATION, request)
    }

    /// Delete snat entry (`DeleteSnatEntry`).
    pub fn delete_snat_entry(&self, request: DeleteSnatEntryRequest) -> Call<DeleteSnatEntryResponse> {
        self.core.call(&delete_snat_entry::OPERATION, request)
    }

    /// Describe snat table entries (`DescribeSnatTableEntries`).
    pub fn describe_snat_table_entries(
        &self, request: DescribeSnatTableEntriesRequest,
    ) -> PagedCall<DescribeSnatTableEntriesResponse, describe_snat_table_entries::SnatTableEntry> {
        self.core.paged(&describe_snat_table_entries::OPERATION, request, |page| page.snat_table_entries)
    }

    /// Modify snat entry (`ModifySnatEntry`).
    pub fn modify_snat_entry(&self, request: ModifySnatEntryRequest) -> Call<ModifySnatEntryResponse> {
        self.core.call(&modify_snat_entry::OPERATION, request)
    }
}
