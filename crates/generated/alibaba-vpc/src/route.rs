// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! route.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds a custom route table to a vSwitch of the same VPC.
    pub fn associate_route_table(&self, request: AssociateRouteTableRequest) -> Call<AssociateRouteTableResponse> {
        self.core.call(&associate_route_table::OPERATION, request)
    }

    /// Adds several custom routes to the route tables of one VPC.
    pub fn create_route_entries(&self, request: CreateRouteEntriesRequest) -> Call<CreateRouteEntriesResponse> {
        self.core.call(&create_route_entries::OPERATION, request)
    }

    /// Adds a custom route to a route table of a VPC or a virtual border router.
    pub fn create_route_entry(&self, request: CreateRouteEntryRequest) -> Call<CreateRouteEntryResponse> {
        self.core.call(&create_route_entry::OPERATION, request)
    }

    /// Creates a custom route table in a VPC.
    pub fn create_route_table(&self, request: CreateRouteTableRequest) -> Call<CreateRouteTableResponse> {
        self.core.call(&create_route_table::OPERATION, request)
    }

    /// Deletes several custom routes.
    pub fn delete_route_entries(&self, request: DeleteRouteEntriesRequest) -> Call<DeleteRouteEntriesResponse> {
        self.core.call(&delete_route_entries::OPERATION, request)
    }

    /// Deletes a route of a VPC's or a virtual border router's route table.
    pub fn delete_route_entry(&self, request: DeleteRouteEntryRequest) -> Call<DeleteRouteEntryResponse> {
        self.core.call(&delete_route_entry::OPERATION, request)
    }

    /// Deletes a custom route table, which must be bound to no vSwitch.
    pub fn delete_route_table(&self, request: DeleteRouteTableRequest) -> Call<DeleteRouteTableResponse> {
        self.core.call(&delete_route_table::OPERATION, request)
    }

    /// Lists the routes of a route table, with their next hops.
    pub fn describe_route_entry_list(
        &self, request: DescribeRouteEntryListRequest,
    ) -> PagedCall<DescribeRouteEntryListResponse, describe_route_entry_list::RouteEntry> {
        self.core.paged(&describe_route_entry_list::OPERATION, request, |page| page.route_entrys)
    }

    /// Lists route tables, without their routes.
    pub fn describe_route_table_list(
        &self, request: DescribeRouteTableListRequest,
    ) -> PagedCall<DescribeRouteTableListResponse, describe_route_table_list::RouterTableListType> {
        self.core.paged(&describe_route_table_list::OPERATION, request, |page| page.router_table_list)
    }

    /// Lists route tables with their routes.
    #[deprecated = "Deprecated in favour of `DescribeRouteTableList`."]
    pub fn describe_route_tables(
        &self, request: DescribeRouteTablesRequest,
    ) -> PagedCall<DescribeRouteTablesResponse, describe_route_tables::RouteTable> {
        self.core.paged(&describe_route_tables::OPERATION, request, |page| page.route_tables)
    }

    /// Counts the routes of a VPC by kind.
    pub fn get_vpc_route_entry_summary(&self, request: GetVpcRouteEntrySummaryRequest) -> Call<GetVpcRouteEntrySummaryResponse> {
        self.core.call(&get_vpc_route_entry_summary::OPERATION, request)
    }

    /// Changes the name, description or next hop of a custom route.
    pub fn modify_route_entry(&self, request: ModifyRouteEntryRequest) -> Call<ModifyRouteEntryResponse> {
        self.core.call(&modify_route_entry::OPERATION, request)
    }

    /// Changes the name, description or propagation of a route table.
    pub fn modify_route_table_attributes(
        &self, request: ModifyRouteTableAttributesRequest,
    ) -> Call<ModifyRouteTableAttributesResponse> {
        self.core.call(&modify_route_table_attributes::OPERATION, request)
    }

    /// Unbinds a route table from a vSwitch, which goes back to the system route table.
    pub fn unassociate_route_table(&self, request: UnassociateRouteTableRequest) -> Call<UnassociateRouteTableResponse> {
        self.core.call(&unassociate_route_table::OPERATION, request)
    }
}
