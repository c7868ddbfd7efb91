// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Full NAT entries of VPC NAT gateways: rules that translate source and destination.
//!
//! - [`create_full_nat_entry`](crate::Client::create_full_nat_entry): Adds a FULLNAT rule to a VPC NAT
//!   gateway, which translates source and destination.
//! - [`delete_full_nat_entry`](crate::Client::delete_full_nat_entry): Deletes a FULLNAT rule of a VPC
//!   NAT gateway.
//! - [`list_full_nat_entries`](crate::Client::list_full_nat_entries): Lists the FULLNAT rules of a VPC
//!   NAT gateway.
//! - [`modify_full_nat_entry_attribute`](crate::Client::modify_full_nat_entry_attribute): Changes a
//!   FULLNAT rule of a VPC NAT gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a FULLNAT rule to a VPC NAT gateway, which translates source and destination.
    ///
    /// - Request: [`CreateFullNatEntryRequest`]. Response: [`CreateFullNatEntryResponse`]. Nested types:
    ///   [`create_full_nat_entry`].
    /// - [Documented errors](create_full_nat_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFullNatEntry), 2024-06.
    pub fn create_full_nat_entry(
        &self,
        request: CreateFullNatEntryRequest,
    ) -> Call<CreateFullNatEntryResponse> {
        self.core.call(&create_full_nat_entry::OPERATION, request)
    }

    /// Deletes a FULLNAT rule of a VPC NAT gateway.
    ///
    /// - Request: [`DeleteFullNatEntryRequest`]. Response: [`DeleteFullNatEntryResponse`]. Nested types:
    ///   [`delete_full_nat_entry`].
    /// - [Documented errors](delete_full_nat_entry::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFullNatEntry), 2024-06.
    pub fn delete_full_nat_entry(
        &self,
        request: DeleteFullNatEntryRequest,
    ) -> Call<DeleteFullNatEntryResponse> {
        self.core.call(&delete_full_nat_entry::OPERATION, request)
    }

    /// Lists the FULLNAT rules of a VPC NAT gateway.
    ///
    /// - Request: [`ListFullNatEntriesRequest`]. Response: [`ListFullNatEntriesResponse`]. Nested types:
    ///   [`list_full_nat_entries`].
    /// - [Documented errors](list_full_nat_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_full_nat_entry_available`](Self::wait_until_full_nat_entry_available),
    ///   [`wait_until_full_nat_entry_deleted`](Self::wait_until_full_nat_entry_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListFullNatEntries), 2024-06.
    pub fn list_full_nat_entries(
        &self,
        request: ListFullNatEntriesRequest,
    ) -> PagedCall<ListFullNatEntriesResponse, list_full_nat_entries::FullNatEntry> {
        self.core
            .paged(
                &list_full_nat_entries::OPERATION,
                request,
                |page| page.full_nat_entries,
            )
    }

    /// Changes a FULLNAT rule of a VPC NAT gateway.
    ///
    /// - Request: [`ModifyFullNatEntryAttributeRequest`]. Response:
    ///   [`ModifyFullNatEntryAttributeResponse`]. Nested types: [`modify_full_nat_entry_attribute`].
    /// - [Documented errors](modify_full_nat_entry_attribute::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFullNatEntryAttribute),
    ///   2024-06.
    pub fn modify_full_nat_entry_attribute(
        &self,
        request: ModifyFullNatEntryAttributeRequest,
    ) -> Call<ModifyFullNatEntryAttributeResponse> {
        self.core.call(&modify_full_nat_entry_attribute::OPERATION, request)
    }
}
