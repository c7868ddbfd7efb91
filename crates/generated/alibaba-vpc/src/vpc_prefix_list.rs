// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Prefix lists: named sets of address ranges for routes and rules.
//!
//! - [`create_vpc_prefix_list`](crate::Client::create_vpc_prefix_list): Creates a prefix list for route
//!   tables and other rules of VPCs.
//! - [`delete_vpc_prefix_list`](crate::Client::delete_vpc_prefix_list): Deletes a prefix list.
//! - [`get_vpc_prefix_list_associations`](crate::Client::get_vpc_prefix_list_associations): Lists the
//!   resources that use a prefix list.
//! - [`get_vpc_prefix_list_entries`](crate::Client::get_vpc_prefix_list_entries): Lists the entries of
//!   a prefix list.
//! - [`list_prefix_lists`](crate::Client::list_prefix_lists): Lists the prefix lists of VPCs, without
//!   their entries.
//! - [`modify_vpc_prefix_list`](crate::Client::modify_vpc_prefix_list): Changes a prefix list and its
//!   entries.
//! - [`retry_vpc_prefix_list_association`](crate::Client::retry_vpc_prefix_list_association): Hands a
//!   changed prefix list once more to a route table that did not take it over.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a prefix list for route tables and other rules of VPCs.
    ///
    /// - Request: [`CreateVpcPrefixListRequest`]. Response: [`CreateVpcPrefixListResponse`]. Nested types:
    ///   [`create_vpc_prefix_list`].
    /// - [Documented errors](create_vpc_prefix_list::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListPrefixLists` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_prefix_lists_created`](Self::wait_until_prefix_lists_created),
    ///   [`wait_until_prefix_lists_deleted`](Self::wait_until_prefix_lists_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcPrefixList),
    ///   2024-06.
    pub fn create_vpc_prefix_list(
        &self,
        request: CreateVpcPrefixListRequest,
    ) -> Call<CreateVpcPrefixListResponse> {
        self.core.call(&create_vpc_prefix_list::OPERATION, request)
    }

    /// Deletes a prefix list.
    ///
    /// - Request: [`DeleteVpcPrefixListRequest`]. Response: [`DeleteVpcPrefixListResponse`]. Nested types:
    ///   [`delete_vpc_prefix_list`].
    /// - [Documented errors](delete_vpc_prefix_list::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListPrefixLists` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_prefix_lists_created`](Self::wait_until_prefix_lists_created),
    ///   [`wait_until_prefix_lists_deleted`](Self::wait_until_prefix_lists_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpcPrefixList),
    ///   2024-06.
    pub fn delete_vpc_prefix_list(
        &self,
        request: DeleteVpcPrefixListRequest,
    ) -> Call<DeleteVpcPrefixListResponse> {
        self.core.call(&delete_vpc_prefix_list::OPERATION, request)
    }

    /// Lists the resources that use a prefix list.
    ///
    /// - Request: [`GetVpcPrefixListAssociationsRequest`]. Response:
    ///   [`GetVpcPrefixListAssociationsResponse`]. Nested types: [`get_vpc_prefix_list_associations`].
    /// - [Documented errors](get_vpc_prefix_list_associations::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListAssociations), 2024-06.
    pub fn get_vpc_prefix_list_associations(
        &self,
        request: GetVpcPrefixListAssociationsRequest,
    ) -> PagedCall<
        GetVpcPrefixListAssociationsResponse,
        get_vpc_prefix_list_associations::PrefixListAssociation,
    > {
        self.core
            .paged(
                &get_vpc_prefix_list_associations::OPERATION,
                request,
                |page| page.prefix_list_association,
            )
    }

    /// Lists the entries of a prefix list.
    ///
    /// - Request: [`GetVpcPrefixListEntriesRequest`]. Response: [`GetVpcPrefixListEntriesResponse`]. Nested
    ///   types: [`get_vpc_prefix_list_entries`].
    /// - [Documented errors](get_vpc_prefix_list_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcPrefixListEntries),
    ///   2024-06.
    pub fn get_vpc_prefix_list_entries(
        &self,
        request: GetVpcPrefixListEntriesRequest,
    ) -> PagedCall<
        GetVpcPrefixListEntriesResponse,
        get_vpc_prefix_list_entries::PrefixListEntry,
    > {
        self.core
            .paged(
                &get_vpc_prefix_list_entries::OPERATION,
                request,
                |page| page.prefix_list_entry,
            )
    }

    /// Lists the prefix lists of VPCs, without their entries.
    ///
    /// - Request: [`ListPrefixListsRequest`]. Response: [`ListPrefixListsResponse`]. Nested types:
    ///   [`list_prefix_lists`].
    /// - [Documented errors](list_prefix_lists::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_prefix_lists_created`](Self::wait_until_prefix_lists_created),
    ///   [`wait_until_prefix_lists_deleted`](Self::wait_until_prefix_lists_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPrefixLists), 2024-06.
    pub fn list_prefix_lists(
        &self,
        request: ListPrefixListsRequest,
    ) -> PagedCall<ListPrefixListsResponse, list_prefix_lists::PrefixList> {
        self.core.paged(&list_prefix_lists::OPERATION, request, |page| page.prefix_lists)
    }

    /// Changes a prefix list and its entries.
    ///
    /// - Request: [`ModifyVpcPrefixListRequest`]. Response: [`ModifyVpcPrefixListResponse`]. Nested types:
    ///   [`modify_vpc_prefix_list`].
    /// - [Documented errors](modify_vpc_prefix_list::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListPrefixLists` every 3 s, up
    ///   to 10 times.
    /// - Waiters: [`wait_until_prefix_lists_created`](Self::wait_until_prefix_lists_created),
    ///   [`wait_until_prefix_lists_deleted`](Self::wait_until_prefix_lists_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpcPrefixList),
    ///   2024-06.
    pub fn modify_vpc_prefix_list(
        &self,
        request: ModifyVpcPrefixListRequest,
    ) -> Call<ModifyVpcPrefixListResponse> {
        self.core.call(&modify_vpc_prefix_list::OPERATION, request)
    }

    /// Hands a changed prefix list once more to a route table that did not take it over.
    ///
    /// - Request: [`RetryVpcPrefixListAssociationRequest`]. Response:
    ///   [`RetryVpcPrefixListAssociationResponse`]. Nested types: [`retry_vpc_prefix_list_association`].
    /// - [Documented errors](retry_vpc_prefix_list_association::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `GetVpcPrefixListAssociations`
    ///   every 3 s, up to 10 times.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RetryVpcPrefixListAssociation), 2024-06.
    pub fn retry_vpc_prefix_list_association(
        &self,
        request: RetryVpcPrefixListAssociationRequest,
    ) -> Call<RetryVpcPrefixListAssociationResponse> {
        self.core.call(&retry_vpc_prefix_list_association::OPERATION, request)
    }
}
