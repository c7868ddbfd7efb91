// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! SNAT entries of NAT gateways: how instances reach the Internet.
//!
//! - [`create_snat_entry`](crate::Client::create_snat_entry): Adds an SNAT rule to a NAT gateway,
//!   through which resources without public addresses reach outside.
//! - [`delete_snat_entry`](crate::Client::delete_snat_entry): Deletes an SNAT rule of a NAT gateway.
//! - [`describe_snat_table_entries`](crate::Client::describe_snat_table_entries): Lists the SNAT rules
//!   of a NAT gateway.
//! - [`modify_snat_entry`](crate::Client::modify_snat_entry): Changes an SNAT rule of a NAT gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds an SNAT rule to a NAT gateway, through which resources without public addresses reach outside.
    ///
    /// - Request: [`CreateSnatEntryRequest`]. Response: [`CreateSnatEntryResponse`]. Nested types:
    ///   [`create_snat_entry`].
    /// - [Documented errors](create_snat_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSnatEntry), 2024-06.
    pub fn create_snat_entry(
        &self,
        request: CreateSnatEntryRequest,
    ) -> Call<CreateSnatEntryResponse> {
        self.core.call(&create_snat_entry::OPERATION, request)
    }

    /// Deletes an SNAT rule of a NAT gateway.
    ///
    /// - Request: [`DeleteSnatEntryRequest`]. Response: [`DeleteSnatEntryResponse`]. Nested types:
    ///   [`delete_snat_entry`].
    /// - [Documented errors](delete_snat_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSnatEntry), 2024-06.
    pub fn delete_snat_entry(
        &self,
        request: DeleteSnatEntryRequest,
    ) -> Call<DeleteSnatEntryResponse> {
        self.core.call(&delete_snat_entry::OPERATION, request)
    }

    /// Lists the SNAT rules of a NAT gateway.
    ///
    /// - Request: [`DescribeSnatTableEntriesRequest`]. Response: [`DescribeSnatTableEntriesResponse`].
    ///   Nested types: [`describe_snat_table_entries`].
    /// - [Documented errors](describe_snat_table_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_snat_entry_available`](Self::wait_until_snat_entry_available),
    ///   [`wait_until_snat_entry_deleted`](Self::wait_until_snat_entry_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSnatTableEntries),
    ///   2024-06.
    pub fn describe_snat_table_entries(
        &self,
        request: DescribeSnatTableEntriesRequest,
    ) -> PagedCall<
        DescribeSnatTableEntriesResponse,
        describe_snat_table_entries::SnatTableEntry,
    > {
        self.core
            .paged(
                &describe_snat_table_entries::OPERATION,
                request,
                |page| page.snat_table_entries,
            )
    }

    /// Changes an SNAT rule of a NAT gateway.
    ///
    /// - Request: [`ModifySnatEntryRequest`]. Response: [`ModifySnatEntryResponse`]. Nested types:
    ///   [`modify_snat_entry`].
    /// - [Documented errors](modify_snat_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySnatEntry), 2024-06.
    pub fn modify_snat_entry(
        &self,
        request: ModifySnatEntryRequest,
    ) -> Call<ModifySnatEntryResponse> {
        self.core.call(&modify_snat_entry::OPERATION, request)
    }
}
