// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! route.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate route table (`AssociateRouteTable`).
    pub fn associate_route_table(&self, request: AssociateRouteTableRequest) -> Call<AssociateRouteTableResponse> {
        self.core.call(&associate_route_table::OPERATION, request)
    }

    /// Create route entries (`CreateRouteEntries`).
    pub fn create_route_entries(&self, request: CreateRouteEntriesRequest) -> Call<CreateRouteEntriesResponse> {
        self.core.call(&create_route_entries::OPERATION, request)
    }

    /// Create route entry (`CreateRouteEntry`).
    pub fn create_route_entry(&self, request: CreateRouteEntryRequest) -> Call<CreateRouteEntryResponse> {
        self.core.call(&create_route_entry::OPERATION, request)
    }

    /// Create route table (`CreateRouteTable`).
    pub fn create_route_table(&self, request: CreateRouteTableRequest) -> Call<CreateRouteTableResponse> {
        self.core.call(&create_route_table::OPERATION, request)
    }

    /// Delete route entries (`DeleteRouteEntries`).
    pub fn delete_route_entries(&self, request: DeleteRouteEntriesRequest) -> Call<DeleteRouteEntriesResponse> {
        self.core.call(&delete_route_entries::OPERATION, request)
    }

    /// Delete route entry (`DeleteRouteEntry`).
    pub fn delete_route_entry(&self, request: DeleteRouteEntryRequest) -> Call<DeleteRouteEntryResponse> {
        self.core.call(&delete_route_entry::OPERATION, request)
    }

    /// Delete route table (`DeleteRouteTable`).
    pub fn delete_route_table(&self, request: DeleteRouteTableRequest) -> Call<DeleteRouteTableResponse> {
        self.core.call(&delete_route_table::OPERATION, request)
    }

    /// Describe route entry list (`DescribeRouteEntryList`).
    pub fn describe_route_entry_list(
        &self, request: DescribeRouteEntryListRequest,
    ) -> PagedCall<DescribeRouteEntryListResponse, describe_route_entry_list::RouteEntry> {
        self.core.paged(&describe_route_entry_list::OPERATION, request, |page| page.route_entrys)
    }

    /// Describe route table list (`DescribeRouteTableList`).
    pub fn describe_route_table_list(
        &self, request: DescribeRouteTableListRequest,
    ) -> PagedCall<DescribeRouteTableListResponse, describe_route_table_list::RouterTableListType> {
        self.core.paged(&describe_route_table_list::OPERATION, request, |page| page.router_table_list)
    }

    /// Describe route tables (`DescribeRouteTables`).
    #[deprecated = "Deprecated in favour of `DescribeRouteTableList`."]
    pub fn describe_route_tables(
        &self, request: DescribeRouteTablesRequest,
    ) -> PagedCall<DescribeRouteTablesResponse, describe_route_tables::RouteTable> {
        self.core.paged(&describe_route_tables::OPERATION, request, |page| page.route_tables)
    }

    /// Get vpc route entry summary (`GetVpcRouteEntrySummary`).
    pub fn get_vpc_route_entry_summary(&self, request: GetVpcRouteEntrySummaryRequest) -> Call<GetVpcRouteEntrySummaryResponse> {
        self.core.call(&get_vpc_route_entry_summary::OPERATION, request)
    }

    /// Modify route entry (`ModifyRouteEntry`).
    pub fn modify_route_entry(&self, request: ModifyRouteEntryRequest) -> Call<ModifyRouteEntryResponse> {
        self.core.call(&modify_route_entry::OPERATION, request)
    }

    /// Modify route table attributes (`ModifyRouteTableAttributes`).
    pub fn modify_route_table_attributes(
        &self, request: ModifyRouteTableAttributesRequest,
    ) -> Call<ModifyRouteTableAttributesResponse> {
        self.core.call(&modify_route_table_attributes::OPERATION, request)
    }

    /// Unassociate route table (`UnassociateRouteTable`).
    pub fn unassociate_route_table(&self, request: UnassociateRouteTableRequest) -> Call<UnassociateRouteTableResponse> {
        self.core.call(&unassociate_route_table::OPERATION, request)
    }
}
