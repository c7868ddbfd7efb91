// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPv6 translation instances, their entries and access lists.
//!
//! - [`add_ipv6_translator_acl_list_entry`](crate::Client::add_ipv6_translator_acl_list_entry): Adds an
//!   IP address to an access list of IPv6 Translation Service.
//! - [`create_ipv6_translator`](crate::Client::create_ipv6_translator): Creates an instance of IPv6
//!   Translation Service.
//! - [`create_ipv6_translator_acl_list`](crate::Client::create_ipv6_translator_acl_list): Creates an
//!   access list of IPv6 Translation Service.
//! - [`create_ipv6_translator_entry`](crate::Client::create_ipv6_translator_entry): Adds a mapping to
//!   an instance of IPv6 Translation Service.
//! - [`delete_ipv6_translator`](crate::Client::delete_ipv6_translator): Deletes an instance of IPv6
//!   Translation Service.
//! - [`delete_ipv6_translator_acl_list`](crate::Client::delete_ipv6_translator_acl_list): Deletes an
//!   access list of IPv6 Translation Service, which no mapping may use any more.
//! - [`delete_ipv6_translator_entry`](crate::Client::delete_ipv6_translator_entry): Deletes a mapping
//!   of IPv6 Translation Service.
//! - [`describe_ipv6_translator_acl_list_attributes`](crate::Client::describe_ipv6_translator_acl_list_attributes):
//!   Returns an access list of IPv6 Translation Service, with its addresses and the mappings that use
//!   it.
//! - [`describe_ipv6_translator_acl_lists`](crate::Client::describe_ipv6_translator_acl_lists): Lists
//!   access lists of IPv6 Translation Service.
//! - [`describe_ipv6_translator_entries`](crate::Client::describe_ipv6_translator_entries): Lists
//!   mappings of IPv6 Translation Service.
//! - [`describe_ipv6_translators`](crate::Client::describe_ipv6_translators): Lists instances of IPv6
//!   Translation Service.
//! - [`modify_ipv6_translator_acl_attribute`](crate::Client::modify_ipv6_translator_acl_attribute):
//!   Changes the name of an access list of IPv6 Translation Service.
//! - [`modify_ipv6_translator_acl_list_entry`](crate::Client::modify_ipv6_translator_acl_list_entry):
//!   Changes the comment of an address in an access list of IPv6 Translation Service.
//! - [`modify_ipv6_translator_attribute`](crate::Client::modify_ipv6_translator_attribute): Changes the
//!   name or description of an instance of IPv6 Translation Service.
//! - [`modify_ipv6_translator_bandwidth`](crate::Client::modify_ipv6_translator_bandwidth): Changes the
//!   bandwidth of an instance of IPv6 Translation Service.
//! - [`modify_ipv6_translator_entry`](crate::Client::modify_ipv6_translator_entry): Changes a mapping
//!   of IPv6 Translation Service.
//! - [`remove_ipv6_translator_acl_list_entry`](crate::Client::remove_ipv6_translator_acl_list_entry):
//!   Removes an address from an access list of IPv6 Translation Service.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds an IP address to an access list of IPv6 Translation Service.
    ///
    /// - Request: [`AddIpv6TranslatorAclListEntryRequest`]. Response:
    ///   [`AddIpv6TranslatorAclListEntryResponse`]. Nested types: [`add_ipv6_translator_acl_list_entry`].
    /// - [Documented errors](add_ipv6_translator_acl_list_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddIPv6TranslatorAclListEntry), 2024-06.
    #[deprecated]
    pub fn add_ipv6_translator_acl_list_entry(
        &self,
        request: AddIpv6TranslatorAclListEntryRequest,
    ) -> Call<AddIpv6TranslatorAclListEntryResponse> {
        self.core.call(&add_ipv6_translator_acl_list_entry::OPERATION, request)
    }

    /// Creates an instance of IPv6 Translation Service.
    ///
    /// - Request: [`CreateIpv6TranslatorRequest`]. Response: [`CreateIpv6TranslatorResponse`]. Nested
    ///   types: [`create_ipv6_translator`].
    /// - [Documented errors](create_ipv6_translator::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6Translator),
    ///   2024-06.
    #[deprecated]
    pub fn create_ipv6_translator(
        &self,
        request: CreateIpv6TranslatorRequest,
    ) -> Call<CreateIpv6TranslatorResponse> {
        self.core.call(&create_ipv6_translator::OPERATION, request)
    }

    /// Creates an access list of IPv6 Translation Service.
    ///
    /// - Request: [`CreateIpv6TranslatorAclListRequest`]. Response:
    ///   [`CreateIpv6TranslatorAclListResponse`]. Nested types: [`create_ipv6_translator_acl_list`].
    /// - [Documented errors](create_ipv6_translator_acl_list::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorAclList),
    ///   2024-06.
    #[deprecated]
    pub fn create_ipv6_translator_acl_list(
        &self,
        request: CreateIpv6TranslatorAclListRequest,
    ) -> Call<CreateIpv6TranslatorAclListResponse> {
        self.core.call(&create_ipv6_translator_acl_list::OPERATION, request)
    }

    /// Adds a mapping to an instance of IPv6 Translation Service.
    ///
    /// - Request: [`CreateIpv6TranslatorEntryRequest`]. Response: [`CreateIpv6TranslatorEntryResponse`].
    ///   Nested types: [`create_ipv6_translator_entry`].
    /// - [Documented errors](create_ipv6_translator_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorEntry),
    ///   2024-06.
    #[deprecated]
    pub fn create_ipv6_translator_entry(
        &self,
        request: CreateIpv6TranslatorEntryRequest,
    ) -> Call<CreateIpv6TranslatorEntryResponse> {
        self.core.call(&create_ipv6_translator_entry::OPERATION, request)
    }

    /// Deletes an instance of IPv6 Translation Service.
    ///
    /// - Request: [`DeleteIpv6TranslatorRequest`]. Response: [`DeleteIpv6TranslatorResponse`]. Nested
    ///   types: [`delete_ipv6_translator`].
    /// - [Documented errors](delete_ipv6_translator::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6Translator),
    ///   2024-06.
    pub fn delete_ipv6_translator(
        &self,
        request: DeleteIpv6TranslatorRequest,
    ) -> Call<DeleteIpv6TranslatorResponse> {
        self.core.call(&delete_ipv6_translator::OPERATION, request)
    }

    /// Deletes an access list of IPv6 Translation Service, which no mapping may use any more.
    ///
    /// - Request: [`DeleteIpv6TranslatorAclListRequest`]. Response:
    ///   [`DeleteIpv6TranslatorAclListResponse`]. Nested types: [`delete_ipv6_translator_acl_list`].
    /// - [Documented errors](delete_ipv6_translator_acl_list::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorAclList),
    ///   2024-06.
    #[deprecated]
    pub fn delete_ipv6_translator_acl_list(
        &self,
        request: DeleteIpv6TranslatorAclListRequest,
    ) -> Call<DeleteIpv6TranslatorAclListResponse> {
        self.core.call(&delete_ipv6_translator_acl_list::OPERATION, request)
    }

    /// Deletes a mapping of IPv6 Translation Service.
    ///
    /// - Request: [`DeleteIpv6TranslatorEntryRequest`]. Response: [`DeleteIpv6TranslatorEntryResponse`].
    ///   Nested types: [`delete_ipv6_translator_entry`].
    /// - [Documented errors](delete_ipv6_translator_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIPv6TranslatorEntry),
    ///   2024-06.
    #[deprecated]
    pub fn delete_ipv6_translator_entry(
        &self,
        request: DeleteIpv6TranslatorEntryRequest,
    ) -> Call<DeleteIpv6TranslatorEntryResponse> {
        self.core.call(&delete_ipv6_translator_entry::OPERATION, request)
    }

    /// Returns an access list of IPv6 Translation Service, with its addresses and the mappings that use it.
    ///
    /// - Request: [`DescribeIpv6TranslatorAclListAttributesRequest`]. Response:
    ///   [`DescribeIpv6TranslatorAclListAttributesResponse`]. Nested types:
    ///   [`describe_ipv6_translator_acl_list_attributes`].
    /// - [Documented errors](describe_ipv6_translator_acl_list_attributes::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorAclListAttributes),
    ///   2024-06.
    pub fn describe_ipv6_translator_acl_list_attributes(
        &self,
        request: DescribeIpv6TranslatorAclListAttributesRequest,
    ) -> PagedCall<
        DescribeIpv6TranslatorAclListAttributesResponse,
        describe_ipv6_translator_acl_list_attributes::AclEntry,
    > {
        self.core
            .paged(
                &describe_ipv6_translator_acl_list_attributes::OPERATION,
                request,
                |page| page.acl_entries,
            )
    }

    /// Lists access lists of IPv6 Translation Service.
    ///
    /// - Request: [`DescribeIpv6TranslatorAclListsRequest`]. Response:
    ///   [`DescribeIpv6TranslatorAclListsResponse`]. Nested types: [`describe_ipv6_translator_acl_lists`].
    /// - [Documented errors](describe_ipv6_translator_acl_lists::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorAclLists), 2024-06.
    #[deprecated]
    pub fn describe_ipv6_translator_acl_lists(
        &self,
        request: DescribeIpv6TranslatorAclListsRequest,
    ) -> PagedCall<
        DescribeIpv6TranslatorAclListsResponse,
        describe_ipv6_translator_acl_lists::Ipv6TranslatorAcl,
    > {
        self.core
            .paged(
                &describe_ipv6_translator_acl_lists::OPERATION,
                request,
                |page| page.ipv6_translator_acls,
            )
    }

    /// Lists mappings of IPv6 Translation Service.
    ///
    /// - Request: [`DescribeIpv6TranslatorEntriesRequest`]. Response:
    ///   [`DescribeIpv6TranslatorEntriesResponse`]. Nested types: [`describe_ipv6_translator_entries`].
    /// - [Documented errors](describe_ipv6_translator_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6TranslatorEntries), 2024-06.
    #[deprecated]
    pub fn describe_ipv6_translator_entries(
        &self,
        request: DescribeIpv6TranslatorEntriesRequest,
    ) -> PagedCall<
        DescribeIpv6TranslatorEntriesResponse,
        describe_ipv6_translator_entries::Ipv6TranslatorEntry,
    > {
        self.core
            .paged(
                &describe_ipv6_translator_entries::OPERATION,
                request,
                |page| page.ipv6_translator_entries,
            )
    }

    /// Lists instances of IPv6 Translation Service.
    ///
    /// - Request: [`DescribeIpv6TranslatorsRequest`]. Response: [`DescribeIpv6TranslatorsResponse`]. Nested
    ///   types: [`describe_ipv6_translators`].
    /// - [Documented errors](describe_ipv6_translators::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIPv6Translators),
    ///   2024-06.
    #[deprecated]
    pub fn describe_ipv6_translators(
        &self,
        request: DescribeIpv6TranslatorsRequest,
    ) -> PagedCall<
        DescribeIpv6TranslatorsResponse,
        describe_ipv6_translators::Ipv6Translator,
    > {
        self.core
            .paged(
                &describe_ipv6_translators::OPERATION,
                request,
                |page| page.ipv6_translators,
            )
    }

    /// Changes the name of an access list of IPv6 Translation Service.
    ///
    /// - Request: [`ModifyIpv6TranslatorAclAttributeRequest`]. Response:
    ///   [`ModifyIpv6TranslatorAclAttributeResponse`]. Nested types:
    ///   [`modify_ipv6_translator_acl_attribute`].
    /// - [Documented errors](modify_ipv6_translator_acl_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAclAttribute), 2024-06.
    #[deprecated]
    pub fn modify_ipv6_translator_acl_attribute(
        &self,
        request: ModifyIpv6TranslatorAclAttributeRequest,
    ) -> Call<ModifyIpv6TranslatorAclAttributeResponse> {
        self.core.call(&modify_ipv6_translator_acl_attribute::OPERATION, request)
    }

    /// Changes the comment of an address in an access list of IPv6 Translation Service.
    ///
    /// - Request: [`ModifyIpv6TranslatorAclListEntryRequest`]. Response:
    ///   [`ModifyIpv6TranslatorAclListEntryResponse`]. Nested types:
    ///   [`modify_ipv6_translator_acl_list_entry`].
    /// - [Documented errors](modify_ipv6_translator_acl_list_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAclListEntry), 2024-06.
    pub fn modify_ipv6_translator_acl_list_entry(
        &self,
        request: ModifyIpv6TranslatorAclListEntryRequest,
    ) -> Call<ModifyIpv6TranslatorAclListEntryResponse> {
        self.core.call(&modify_ipv6_translator_acl_list_entry::OPERATION, request)
    }

    /// Changes the name or description of an instance of IPv6 Translation Service.
    ///
    /// - Request: [`ModifyIpv6TranslatorAttributeRequest`]. Response:
    ///   [`ModifyIpv6TranslatorAttributeResponse`]. Nested types: [`modify_ipv6_translator_attribute`].
    /// - [Documented errors](modify_ipv6_translator_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorAttribute), 2024-06.
    pub fn modify_ipv6_translator_attribute(
        &self,
        request: ModifyIpv6TranslatorAttributeRequest,
    ) -> Call<ModifyIpv6TranslatorAttributeResponse> {
        self.core.call(&modify_ipv6_translator_attribute::OPERATION, request)
    }

    /// Changes the bandwidth of an instance of IPv6 Translation Service.
    ///
    /// - Request: [`ModifyIpv6TranslatorBandwidthRequest`]. Response:
    ///   [`ModifyIpv6TranslatorBandwidthResponse`]. Nested types: [`modify_ipv6_translator_bandwidth`].
    /// - [Documented errors](modify_ipv6_translator_bandwidth::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorBandwidth), 2024-06.
    pub fn modify_ipv6_translator_bandwidth(
        &self,
        request: ModifyIpv6TranslatorBandwidthRequest,
    ) -> Call<ModifyIpv6TranslatorBandwidthResponse> {
        self.core.call(&modify_ipv6_translator_bandwidth::OPERATION, request)
    }

    /// Changes a mapping of IPv6 Translation Service.
    ///
    /// - Request: [`ModifyIpv6TranslatorEntryRequest`]. Response: [`ModifyIpv6TranslatorEntryResponse`].
    ///   Nested types: [`modify_ipv6_translator_entry`].
    /// - [Documented errors](modify_ipv6_translator_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIPv6TranslatorEntry),
    ///   2024-06.
    #[deprecated]
    pub fn modify_ipv6_translator_entry(
        &self,
        request: ModifyIpv6TranslatorEntryRequest,
    ) -> Call<ModifyIpv6TranslatorEntryResponse> {
        self.core.call(&modify_ipv6_translator_entry::OPERATION, request)
    }

    /// Removes an address from an access list of IPv6 Translation Service.
    ///
    /// - Request: [`RemoveIpv6TranslatorAclListEntryRequest`]. Response:
    ///   [`RemoveIpv6TranslatorAclListEntryResponse`]. Nested types:
    ///   [`remove_ipv6_translator_acl_list_entry`].
    /// - [Documented errors](remove_ipv6_translator_acl_list_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveIPv6TranslatorAclListEntry), 2024-06.
    pub fn remove_ipv6_translator_acl_list_entry(
        &self,
        request: RemoveIpv6TranslatorAclListEntryRequest,
    ) -> Call<RemoveIpv6TranslatorAclListEntryResponse> {
        self.core.call(&remove_ipv6_translator_acl_list_entry::OPERATION, request)
    }
}
