// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpc-prefix-list.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a prefix list for route tables and other rules of VPCs.
    pub fn create_vpc_prefix_list(&self, request: CreateVpcPrefixListRequest) -> Call<CreateVpcPrefixListResponse> {
        self.core.call(&create_vpc_prefix_list::OPERATION, request)
    }

    /// Deletes a prefix list.
    pub fn delete_vpc_prefix_list(&self, request: DeleteVpcPrefixListRequest) -> Call<DeleteVpcPrefixListResponse> {
        self.core.call(&delete_vpc_prefix_list::OPERATION, request)
    }

    /// Lists the resources that use a prefix list.
    pub fn get_vpc_prefix_list_associations(
        &self, request: GetVpcPrefixListAssociationsRequest,
    ) -> PagedCall<GetVpcPrefixListAssociationsResponse, get_vpc_prefix_list_associations::PrefixListAssociation> {
        self.core.paged(&get_vpc_prefix_list_associations::OPERATION, request, |page| page.prefix_list_association)
    }

    /// Lists the entries of a prefix list.
    pub fn get_vpc_prefix_list_entries(
        &self, request: GetVpcPrefixListEntriesRequest,
    ) -> PagedCall<GetVpcPrefixListEntriesResponse, get_vpc_prefix_list_entries::PrefixListEntry> {
        self.core.paged(&get_vpc_prefix_list_entries::OPERATION, request, |page| page.prefix_list_entry)
    }

    /// Lists the prefix lists of VPCs, without their entries.
    pub fn list_prefix_lists(
        &self, request: ListPrefixListsRequest,
    ) -> PagedCall<ListPrefixListsResponse, list_prefix_lists::PrefixList> {
        self.core.paged(&list_prefix_lists::OPERATION, request, |page| page.prefix_lists)
    }

    /// Changes a prefix list and its entries.
    pub fn modify_vpc_prefix_list(&self, request: ModifyVpcPrefixListRequest) -> Call<ModifyVpcPrefixListResponse> {
        self.core.call(&modify_vpc_prefix_list::OPERATION, request)
    }

    /// Hands a changed prefix list once more to a route table that did not take it over.
    pub fn retry_vpc_prefix_list_association(
        &self, request: RetryVpcPrefixListAssociationRequest,
    ) -> Call<RetryVpcPrefixListAssociationResponse> {
        self.core.call(&retry_vpc_prefix_list_association::OPERATION, request)
    }
}
