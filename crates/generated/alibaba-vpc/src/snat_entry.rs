// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! snat-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds an SNAT rule to a NAT gateway, through which resources without public addresses reach outside.
    pub fn create_snat_entry(&self, request: CreateSnatEntryRequest) -> Call<CreateSnatEntryResponse> {
        self.core.call(&create_snat_entry::OPERATION, request)
    }

    /// Deletes an SNAT rule of a NAT gateway.
    pub fn delete_snat_entry(&self, request: DeleteSnatEntryRequest) -> Call<DeleteSnatEntryResponse> {
        self.core.call(&delete_snat_entry::OPERATION, request)
    }

    /// Lists the SNAT rules of a NAT gateway.
    pub fn describe_snat_table_entries(
        &self, request: DescribeSnatTableEntriesRequest,
    ) -> PagedCall<DescribeSnatTableEntriesResponse, describe_snat_table_entries::SnatTableEntry> {
        self.core.paged(&describe_snat_table_entries::OPERATION, request, |page| page.snat_table_entries)
    }

    /// Changes an SNAT rule of a NAT gateway.
    pub fn modify_snat_entry(&self, request: ModifySnatEntryRequest) -> Call<ModifySnatEntryResponse> {
        self.core.call(&modify_snat_entry::OPERATION, request)
    }
}
