// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! full-nat-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a FULLNAT rule to a VPC NAT gateway, which translates source and destination.
    pub fn create_full_nat_entry(&self, request: CreateFullNatEntryRequest) -> Call<CreateFullNatEntryResponse> {
        self.core.call(&create_full_nat_entry::OPERATION, request)
    }

    /// Deletes a FULLNAT rule of a VPC NAT gateway.
    pub fn delete_full_nat_entry(&self, request: DeleteFullNatEntryRequest) -> Call<DeleteFullNatEntryResponse> {
        self.core.call(&delete_full_nat_entry::OPERATION, request)
    }

    /// Lists the FULLNAT rules of a VPC NAT gateway.
    pub fn list_full_nat_entries(
        &self, request: ListFullNatEntriesRequest,
    ) -> PagedCall<ListFullNatEntriesResponse, list_full_nat_entries::FullNatEntry> {
        self.core.paged(&list_full_nat_entries::OPERATION, request, |page| page.full_nat_entries)
    }

    /// Changes a FULLNAT rule of a VPC NAT gateway.
    pub fn modify_full_nat_entry_attribute(
        &self, request: ModifyFullNatEntryAttributeRequest,
    ) -> Call<ModifyFullNatEntryAttributeResponse> {
        self.core.call(&modify_full_nat_entry_attribute::OPERATION, request)
    }
}
