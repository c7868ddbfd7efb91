// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Prefix lists: named sets of address ranges for rules.
//!
//! - [`create_prefix_list`](crate::Client::create_prefix_list): Creates a prefix list, a named set of
//!   CIDR blocks that security group rules can refer to.
//! - [`delete_prefix_list`](crate::Client::delete_prefix_list): Deletes a prefix list with its entries.
//! - [`describe_prefix_list_associations`](crate::Client::describe_prefix_list_associations): Lists the
//!   resources that refer to a prefix list.
//! - [`describe_prefix_list_attributes`](crate::Client::describe_prefix_list_attributes): Returns a
//!   prefix list with its entries.
//! - [`describe_prefix_lists`](crate::Client::describe_prefix_lists): Lists prefix lists, without their
//!   entries.
//! - [`modify_prefix_list`](crate::Client::modify_prefix_list): Changes the name, description and
//!   entries of a prefix list.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a prefix list, a named set of CIDR blocks that security group rules can refer to.
    ///
    /// - Request: [`CreatePrefixListRequest`]. Response: [`CreatePrefixListResponse`]. Nested types:
    ///   [`create_prefix_list`].
    /// - [Documented errors](create_prefix_list::ERRORS).
    /// - Requires permission for the action `ecs:CreatePrefixList` (access level create), on all resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePrefixList),
    ///   2024-06-24.
    pub fn create_prefix_list(
        &self,
        request: CreatePrefixListRequest,
    ) -> Call<CreatePrefixListResponse> {
        self.core.call(&create_prefix_list::OPERATION, request)
    }

    /// Deletes a prefix list with its entries.
    ///
    /// - Request: [`DeletePrefixListRequest`]. Response: [`DeletePrefixListResponse`]. Nested types:
    ///   [`delete_prefix_list`].
    /// - [Documented errors](delete_prefix_list::ERRORS).
    /// - Requires permission for the action `ecs:DeletePrefixList` (access level delete), on PrefixList
    ///   `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeletePrefixList),
    ///   2024-06-24.
    pub fn delete_prefix_list(
        &self,
        request: DeletePrefixListRequest,
    ) -> Call<DeletePrefixListResponse> {
        self.core.call(&delete_prefix_list::OPERATION, request)
    }

    /// Lists the resources that refer to a prefix list.
    ///
    /// - Request: [`DescribePrefixListAssociationsRequest`]. Response:
    ///   [`DescribePrefixListAssociationsResponse`]. Nested types: [`describe_prefix_list_associations`].
    /// - [Documented errors](describe_prefix_list_associations::ERRORS).
    /// - Requires permission for the action `ecs:DescribePrefixListAssociations` (access level get), on
    ///   PrefixList `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAssociations), 2024-06-24.
    pub fn describe_prefix_list_associations(
        &self,
        request: DescribePrefixListAssociationsRequest,
    ) -> PagedCall<
        DescribePrefixListAssociationsResponse,
        describe_prefix_list_associations::PrefixListAssociation,
    > {
        self.core
            .paged(
                &describe_prefix_list_associations::OPERATION,
                request,
                |page| page.prefix_list_associations,
            )
    }

    /// Returns a prefix list with its entries.
    ///
    /// - Request: [`DescribePrefixListAttributesRequest`]. Response:
    ///   [`DescribePrefixListAttributesResponse`]. Nested types: [`describe_prefix_list_attributes`].
    /// - [Documented errors](describe_prefix_list_attributes::ERRORS).
    /// - Requires permission for the action `ecs:DescribePrefixListAttributes` (access level get), on
    ///   PrefixList `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixListAttributes), 2024-06-24.
    pub fn describe_prefix_list_attributes(
        &self,
        request: DescribePrefixListAttributesRequest,
    ) -> Call<DescribePrefixListAttributesResponse> {
        self.core.call(&describe_prefix_list_attributes::OPERATION, request)
    }

    /// Lists prefix lists, without their entries.
    ///
    /// - Request: [`DescribePrefixListsRequest`]. Response: [`DescribePrefixListsResponse`]. Nested types:
    ///   [`describe_prefix_lists`].
    /// - [Documented errors](describe_prefix_lists::ERRORS).
    /// - Requires permission for the action `ecs:DescribePrefixLists` (access level get), on PrefixList
    ///   `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrefixLists),
    ///   2024-06-24.
    pub fn describe_prefix_lists(
        &self,
        request: DescribePrefixListsRequest,
    ) -> PagedCall<DescribePrefixListsResponse, describe_prefix_lists::PrefixList> {
        self.core
            .paged(&describe_prefix_lists::OPERATION, request, |page| page.prefix_lists)
    }

    /// Changes the name, description and entries of a prefix list.
    ///
    /// - Request: [`ModifyPrefixListRequest`]. Response: [`ModifyPrefixListResponse`]. Nested types:
    ///   [`modify_prefix_list`].
    /// - [Documented errors](modify_prefix_list::ERRORS).
    /// - Requires permission for the action `ecs:ModifyPrefixList` (access level update), on PrefixList
    ///   `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrefixList),
    ///   2024-06-24.
    pub fn modify_prefix_list(
        &self,
        request: ModifyPrefixListRequest,
    ) -> Call<ModifyPrefixListResponse> {
        self.core.call(&modify_prefix_list::OPERATION, request)
    }
}
