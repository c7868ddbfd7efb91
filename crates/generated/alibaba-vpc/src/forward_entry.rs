// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! forward-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a DNAT rule to a NAT gateway, which forwards what reaches an external address and port to an internal one.
    pub fn create_forward_entry(&self, request: CreateForwardEntryRequest) -> Call<CreateForwardEntryResponse> {
        self.core.call(&create_forward_entry::OPERATION, request)
    }

    /// Deletes a DNAT rule of a NAT gateway.
    pub fn delete_forward_entry(&self, request: DeleteForwardEntryRequest) -> Call<DeleteForwardEntryResponse> {
        self.core.call(&delete_forward_entry::OPERATION, request)
    }

    /// Lists the DNAT rules of a NAT gateway.
    pub fn describe_forward_table_entries(
        &self, request: DescribeForwardTableEntriesRequest,
    ) -> PagedCall<DescribeForwardTableEntriesResponse, describe_forward_table_entries::ForwardTableEntry> {
        self.core.paged(&describe_forward_table_entries::OPERATION, request, |page| page.forward_table_entries)
    }

    /// Changes a DNAT rule of a NAT gateway.
    pub fn modify_forward_entry(&self, request: ModifyForwardEntryRequest) -> Call<ModifyForwardEntryResponse> {
        self.core.call(&modify_forward_entry::OPERATION, request)
    }
}
