// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! snat-entry.
//!
//! - [`create_snat_entry`](crate::Client::create_snat_entry)
//! - [`delete_snat_entry`](crate::Client::delete_snat_entry)
//! - [`describe_snat_table_entries`](crate::Client::describe_snat_table_entries)
//! - [`modify_snat_entry`](crate::Client::modify_snat_entry)

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds an SNAT rule to a NAT gateway, through which resources without public addresses reach outside.
    ///
    /// - Request: [`CreateSnatEntryRequest`]. Response: [`CreateSnatEntryResponse`]. Their parts:
    ///   [`create_snat_entry`].
    /// - [Documented errors](create_snat_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateSnatEntry).
    pub fn create_snat_entry(
        &self,
        request: CreateSnatEntryRequest,
    ) -> Call<CreateSnatEntryResponse> {
        self.core.call(&create_snat_entry::OPERATION, request)
    }

    /// Deletes an SNAT rule of a NAT gateway.
    ///
    /// - Request: [`DeleteSnatEntryRequest`]. Response: [`DeleteSnatEntryResponse`]. Their parts:
    ///   [`delete_snat_entry`].
    /// - [Documented errors](delete_snat_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteSnatEntry).
    pub fn delete_snat_entry(
        &self,
        request: DeleteSnatEntryRequest,
    ) -> Call<DeleteSnatEntryResponse> {
        self.core.call(&delete_snat_entry::OPERATION, request)
    }

    /// Lists the SNAT rules of a NAT gateway.
    ///
    /// - Request: [`DescribeSnatTableEntriesRequest`]. Response: [`DescribeSnatTableEntriesResponse`].
    ///   Their parts: [`describe_snat_table_entries`].
    /// - [Documented errors](describe_snat_table_entries::ERRORS).
    /// - Access level: get.
    /// - In pages: `pages()` and `items()` of the call go through all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeSnatTableEntries).
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
    /// - Request: [`ModifySnatEntryRequest`]. Response: [`ModifySnatEntryResponse`]. Their parts:
    ///   [`modify_snat_entry`].
    /// - [Documented errors](modify_snat_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifySnatEntry).
    pub fn modify_snat_entry(
        &self,
        request: ModifySnatEntryRequest,
    ) -> Call<ModifySnatEntryResponse> {
        self.core.call(&modify_snat_entry::OPERATION, request)
    }
}
