// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Route tables and their entries.
//!
//! - [`associate_route_table`](crate::Client::associate_route_table): Binds a custom route table to a
//!   vSwitch of the same VPC.
//! - [`create_route_entries`](crate::Client::create_route_entries): Adds several custom routes to the
//!   route tables of one VPC.
//! - [`create_route_entry`](crate::Client::create_route_entry): Adds a custom route to a route table of
//!   a VPC or a virtual border router.
//! - [`create_route_table`](crate::Client::create_route_table): Creates a custom route table in a VPC.
//! - [`delete_route_entries`](crate::Client::delete_route_entries): Deletes several custom routes.
//! - [`delete_route_entry`](crate::Client::delete_route_entry): Deletes a route of a VPC's or a virtual
//!   border router's route table.
//! - [`delete_route_table`](crate::Client::delete_route_table): Deletes a custom route table, which
//!   must be bound to no vSwitch.
//! - [`describe_route_entry_list`](crate::Client::describe_route_entry_list): Lists the routes of a
//!   route table, with their next hops.
//! - [`describe_route_table_list`](crate::Client::describe_route_table_list): Lists route tables,
//!   without their routes.
//! - [`describe_route_tables`](crate::Client::describe_route_tables): Lists route tables with their
//!   routes.
//! - [`get_vpc_route_entry_summary`](crate::Client::get_vpc_route_entry_summary): Counts the routes of
//!   a VPC by kind.
//! - [`modify_route_entry`](crate::Client::modify_route_entry): Changes the name, description or next
//!   hop of a custom route.
//! - [`modify_route_table_attributes`](crate::Client::modify_route_table_attributes): Changes the name,
//!   description or propagation of a route table.
//! - [`unassociate_route_table`](crate::Client::unassociate_route_table): Unbinds a route table from a
//!   vSwitch, which goes back to the system route table.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds a custom route table to a vSwitch of the same VPC.
    ///
    /// - Request: [`AssociateRouteTableRequest`]. Response: [`AssociateRouteTableResponse`]. Nested types:
    ///   [`associate_route_table`].
    /// - [Documented errors](associate_route_table::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateRouteTable),
    ///   2024-06.
    pub fn associate_route_table(
        &self,
        request: AssociateRouteTableRequest,
    ) -> Call<AssociateRouteTableResponse> {
        self.core.call(&associate_route_table::OPERATION, request)
    }

    /// Adds several custom routes to the route tables of one VPC.
    ///
    /// - Request: [`CreateRouteEntriesRequest`]. Response: [`CreateRouteEntriesResponse`]. Nested types:
    ///   [`create_route_entries`].
    /// - [Documented errors](create_route_entries::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeRouteEntryList` every 3
    ///   s, up to 5 times.
    /// - Waiters: [`wait_until_route_entry_available`](Self::wait_until_route_entry_available),
    ///   [`wait_until_route_entry_deleted`](Self::wait_until_route_entry_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntries), 2024-06.
    pub fn create_route_entries(
        &self,
        request: CreateRouteEntriesRequest,
    ) -> Call<CreateRouteEntriesResponse> {
        self.core.call(&create_route_entries::OPERATION, request)
    }

    /// Adds a custom route to a route table of a VPC or a virtual border router.
    ///
    /// - Request: [`CreateRouteEntryRequest`]. Response: [`CreateRouteEntryResponse`]. Nested types:
    ///   [`create_route_entry`].
    /// - [Documented errors](create_route_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntry), 2024-06.
    pub fn create_route_entry(
        &self,
        request: CreateRouteEntryRequest,
    ) -> Call<CreateRouteEntryResponse> {
        self.core.call(&create_route_entry::OPERATION, request)
    }

    /// Creates a custom route table in a VPC.
    ///
    /// - Request: [`CreateRouteTableRequest`]. Response: [`CreateRouteTableResponse`]. Nested types:
    ///   [`create_route_table`].
    /// - [Documented errors](create_route_table::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteTable), 2024-06.
    pub fn create_route_table(
        &self,
        request: CreateRouteTableRequest,
    ) -> Call<CreateRouteTableResponse> {
        self.core.call(&create_route_table::OPERATION, request)
    }

    /// Deletes several custom routes.
    ///
    /// - Request: [`DeleteRouteEntriesRequest`]. Response: [`DeleteRouteEntriesResponse`]. Nested types:
    ///   [`delete_route_entries`].
    /// - [Documented errors](delete_route_entries::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeRouteEntryList` every 3
    ///   s, up to 10 times.
    /// - Waiters: [`wait_until_route_entry_available`](Self::wait_until_route_entry_available),
    ///   [`wait_until_route_entry_deleted`](Self::wait_until_route_entry_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntries), 2024-06.
    pub fn delete_route_entries(
        &self,
        request: DeleteRouteEntriesRequest,
    ) -> Call<DeleteRouteEntriesResponse> {
        self.core.call(&delete_route_entries::OPERATION, request)
    }

    /// Deletes a route of a VPC's or a virtual border router's route table.
    ///
    /// - Request: [`DeleteRouteEntryRequest`]. Response: [`DeleteRouteEntryResponse`]. Nested types:
    ///   [`delete_route_entry`].
    /// - [Documented errors](delete_route_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteEntry), 2024-06.
    pub fn delete_route_entry(
        &self,
        request: DeleteRouteEntryRequest,
    ) -> Call<DeleteRouteEntryResponse> {
        self.core.call(&delete_route_entry::OPERATION, request)
    }

    /// Deletes a custom route table, which must be bound to no vSwitch.
    ///
    /// - Request: [`DeleteRouteTableRequest`]. Response: [`DeleteRouteTableResponse`]. Nested types:
    ///   [`delete_route_table`].
    /// - [Documented errors](delete_route_table::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteRouteTable), 2024-06.
    pub fn delete_route_table(
        &self,
        request: DeleteRouteTableRequest,
    ) -> Call<DeleteRouteTableResponse> {
        self.core.call(&delete_route_table::OPERATION, request)
    }

    /// Lists the routes of a route table, with their next hops.
    ///
    /// - Request: [`DescribeRouteEntryListRequest`]. Response: [`DescribeRouteEntryListResponse`]. Nested
    ///   types: [`describe_route_entry_list`].
    /// - [Documented errors](describe_route_entry_list::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_route_entry_available`](Self::wait_until_route_entry_available),
    ///   [`wait_until_route_entry_deleted`](Self::wait_until_route_entry_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteEntryList),
    ///   2024-06.
    pub fn describe_route_entry_list(
        &self,
        request: DescribeRouteEntryListRequest,
    ) -> PagedCall<
        DescribeRouteEntryListResponse,
        describe_route_entry_list::RouteEntry,
    > {
        self.core
            .paged(
                &describe_route_entry_list::OPERATION,
                request,
                |page| page.route_entrys,
            )
    }

    /// Lists route tables, without their routes.
    ///
    /// - Request: [`DescribeRouteTableListRequest`]. Response: [`DescribeRouteTableListResponse`]. Nested
    ///   types: [`describe_route_table_list`].
    /// - [Documented errors](describe_route_table_list::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_route_table_available`](Self::wait_until_route_table_available),
    ///   [`wait_until_route_table_deleted`](Self::wait_until_route_table_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTableList),
    ///   2024-06.
    pub fn describe_route_table_list(
        &self,
        request: DescribeRouteTableListRequest,
    ) -> PagedCall<
        DescribeRouteTableListResponse,
        describe_route_table_list::RouterTableListType,
    > {
        self.core
            .paged(
                &describe_route_table_list::OPERATION,
                request,
                |page| page.router_table_list,
            )
    }

    /// Lists route tables with their routes.
    ///
    /// - Request: [`DescribeRouteTablesRequest`]. Response: [`DescribeRouteTablesResponse`]. Nested types:
    ///   [`describe_route_tables`].
    /// - [Documented errors](describe_route_tables::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTables),
    ///   2024-06.
    #[deprecated = "In favour of `DescribeRouteTableList`."]
    pub fn describe_route_tables(
        &self,
        request: DescribeRouteTablesRequest,
    ) -> PagedCall<DescribeRouteTablesResponse, describe_route_tables::RouteTable> {
        self.core
            .paged(&describe_route_tables::OPERATION, request, |page| page.route_tables)
    }

    /// Counts the routes of a VPC by kind.
    ///
    /// - Request: [`GetVpcRouteEntrySummaryRequest`]. Response: [`GetVpcRouteEntrySummaryResponse`]. Nested
    ///   types: [`get_vpc_route_entry_summary`].
    /// - Access level: list.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetVpcRouteEntrySummary),
    ///   2024-06.
    pub fn get_vpc_route_entry_summary(
        &self,
        request: GetVpcRouteEntrySummaryRequest,
    ) -> Call<GetVpcRouteEntrySummaryResponse> {
        self.core.call(&get_vpc_route_entry_summary::OPERATION, request)
    }

    /// Changes the name, description or next hop of a custom route.
    ///
    /// - Request: [`ModifyRouteEntryRequest`]. Response: [`ModifyRouteEntryResponse`]. Nested types:
    ///   [`modify_route_entry`].
    /// - [Documented errors](modify_route_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouteEntry), 2024-06.
    pub fn modify_route_entry(
        &self,
        request: ModifyRouteEntryRequest,
    ) -> Call<ModifyRouteEntryResponse> {
        self.core.call(&modify_route_entry::OPERATION, request)
    }

    /// Changes the name, description or propagation of a route table.
    ///
    /// - Request: [`ModifyRouteTableAttributesRequest`]. Response: [`ModifyRouteTableAttributesResponse`].
    ///   Nested types: [`modify_route_table_attributes`].
    /// - [Documented errors](modify_route_table_attributes::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyRouteTableAttributes),
    ///   2024-06.
    pub fn modify_route_table_attributes(
        &self,
        request: ModifyRouteTableAttributesRequest,
    ) -> Call<ModifyRouteTableAttributesResponse> {
        self.core.call(&modify_route_table_attributes::OPERATION, request)
    }

    /// Unbinds a route table from a vSwitch, which goes back to the system route table.
    ///
    /// - Request: [`UnassociateRouteTableRequest`]. Response: [`UnassociateRouteTableResponse`]. Nested
    ///   types: [`unassociate_route_table`].
    /// - [Documented errors](unassociate_route_table::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateRouteTable),
    ///   2024-06.
    pub fn unassociate_route_table(
        &self,
        request: UnassociateRouteTableRequest,
    ) -> Call<UnassociateRouteTableResponse> {
        self.core.call(&unassociate_route_table::OPERATION, request)
    }
}
