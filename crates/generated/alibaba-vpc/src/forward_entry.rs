// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! DNAT entries of NAT gateways: how instances are reached.
//!
//! - [`create_forward_entry`](crate::Client::create_forward_entry): Adds a DNAT rule to a NAT gateway,
//!   which forwards what reaches an external address and port to an internal one.
//! - [`delete_forward_entry`](crate::Client::delete_forward_entry): Deletes a DNAT rule of a NAT
//!   gateway.
//! - [`describe_forward_table_entries`](crate::Client::describe_forward_table_entries): Lists the DNAT
//!   rules of a NAT gateway.
//! - [`modify_forward_entry`](crate::Client::modify_forward_entry): Changes a DNAT rule of a NAT
//!   gateway.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a DNAT rule to a NAT gateway, which forwards what reaches an external address and port to an
    /// internal one.
    ///
    /// - Request: [`CreateForwardEntryRequest`]. Response: [`CreateForwardEntryResponse`]. Nested types:
    ///   [`create_forward_entry`].
    /// - [Documented errors](create_forward_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateForwardEntry), 2024-06.
    pub fn create_forward_entry(
        &self,
        request: CreateForwardEntryRequest,
    ) -> Call<CreateForwardEntryResponse> {
        self.core.call(&create_forward_entry::OPERATION, request)
    }

    /// Deletes a DNAT rule of a NAT gateway.
    ///
    /// - Request: [`DeleteForwardEntryRequest`]. Response: [`DeleteForwardEntryResponse`]. Nested types:
    ///   [`delete_forward_entry`].
    /// - [Documented errors](delete_forward_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteForwardEntry), 2024-06.
    pub fn delete_forward_entry(
        &self,
        request: DeleteForwardEntryRequest,
    ) -> Call<DeleteForwardEntryResponse> {
        self.core.call(&delete_forward_entry::OPERATION, request)
    }

    /// Lists the DNAT rules of a NAT gateway.
    ///
    /// - Request: [`DescribeForwardTableEntriesRequest`]. Response:
    ///   [`DescribeForwardTableEntriesResponse`]. Nested types: [`describe_forward_table_entries`].
    /// - [Documented errors](describe_forward_table_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_forward_entry_available`](Self::wait_until_forward_entry_available),
    ///   [`wait_until_forward_entry_deleted`](Self::wait_until_forward_entry_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeForwardTableEntries),
    ///   2024-06.
    pub fn describe_forward_table_entries(
        &self,
        request: DescribeForwardTableEntriesRequest,
    ) -> PagedCall<
        DescribeForwardTableEntriesResponse,
        describe_forward_table_entries::ForwardTableEntry,
    > {
        self.core
            .paged(
                &describe_forward_table_entries::OPERATION,
                request,
                |page| page.forward_table_entries,
            )
    }

    /// Changes a DNAT rule of a NAT gateway.
    ///
    /// - Request: [`ModifyForwardEntryRequest`]. Response: [`ModifyForwardEntryResponse`]. Nested types:
    ///   [`modify_forward_entry`].
    /// - [Documented errors](modify_forward_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyForwardEntry), 2024-06.
    pub fn modify_forward_entry(
        &self,
        request: ModifyForwardEntryRequest,
    ) -> Call<ModifyForwardEntryResponse> {
        self.core.call(&modify_forward_entry::OPERATION, request)
    }
}
