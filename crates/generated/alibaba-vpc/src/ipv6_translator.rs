// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ipv6-translator.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add i pv6 translator acl list entry (`AddIPv6TranslatorAclListEntry`).
    #[deprecated = "Deprecated."]
    pub fn add_ipv6_translator_acl_list_entry(
        &self, request: AddIpv6TranslatorAclListEntryRequest,
    ) -> Call<AddIpv6TranslatorAclListEntryResponse> {
        self.core.call(&add_ipv6_translator_acl_list_entry::OPERATION, request)
    }

    /// Create i pv6 translator (`CreateIPv6Translator`).
    #[deprecated = "Deprecated."]
    pub fn create_ipv6_translator(&self, request: CreateIpv6TranslatorRequest) -> Call<CreateIpv6TranslatorResponse> {
        self.core.call(&create_ipv6_translator::OPERATION, request)
    }

    /// Create i pv6 translator acl list (`CreateIPv6TranslatorAclList`).
    #[deprecated = "Deprecated."]
    pub fn create_ipv6_translator_acl_list(
        &self, request: CreateIpv6TranslatorAclListRequest,
    ) -> Call<CreateIpv6TranslatorAclListResponse> {
        self.core.call(&create_ipv6_translator_acl_list::OPERATION, request)
    }

    /// Create i pv6 translator entry (`CreateIPv6TranslatorEntry`).
    #[deprecated = "Deprecated."]
    pub fn create_ipv6_translator_entry(
        &self, request: CreateIpv6TranslatorEntryRequest,
    ) -> Call<CreateIpv6TranslatorEntryResponse> {
        self.core.call(&create_ipv6_translator_entry::OPERATION, request)
    }

    /// Delete i pv6 translator (`DeleteIPv6Translator`).
    pub fn delete_ipv6_translator(&self, request: DeleteIpv6TranslatorRequest) -> Call<DeleteIpv6TranslatorResponse> {
        self.core.call(&delete_ipv6_translator::OPERATION, request)
    }

    /// Delete i pv6 translator acl list (`DeleteIPv6TranslatorAclList`).
    #[deprecated = "Deprecated."]
    pub fn delete_ipv6_translator_acl_list(
        &self, request: DeleteIpv6TranslatorAclListRequest,
    ) -> Call<DeleteIpv6TranslatorAclListResponse> {
        self.core.call(&delete_ipv6_translator_acl_list::OPERATION, request)
    }

    /// Delete i pv6 translator entry (`DeleteIPv6TranslatorEntry`).
    #[deprecated = "Deprecated."]
    pub fn delete_ipv6_translator_entry(
        &self, request: DeleteIpv6TranslatorEntryRequest,
    ) -> Call<DeleteIpv6TranslatorEntryResponse> {
        self.core.call(&delete_ipv6_translator_entry::OPERATION, request)
    }

    /// Describe i pv6 translator acl list attributes (`DescribeIPv6TranslatorAclListAttributes`).
    pub fn describe_ipv6_translator_acl_list_attributes(
        &self, request: DescribeIpv6TranslatorAclListAttributesRequest,
    ) -> PagedCall<DescribeIpv6TranslatorAclListAttributesResponse, describe_ipv6_translator_acl_list_attributes::AclEntry> {
        self.core.paged(&describe_ipv6_translator_acl_list_attributes::OPERATION, request, |page| page.acl_entries)
    }

    /// Describe i pv6 translator acl lists (`DescribeIPv6TranslatorAclLists`).
    #[deprecated = "Deprecated."]
    pub fn describe_ipv6_translator_acl_lists(
        &self, request: DescribeIpv6TranslatorAclListsRequest,
    ) -> PagedCall<DescribeIpv6TranslatorAclListsResponse, describe_ipv6_translator_acl_lists::Ipv6TranslatorAcl> {
        self.core.paged(&describe_ipv6_translator_acl_lists::OPERATION, request, |page| page.ipv6_translator_acls)
    }

    /// Describe i pv6 translator entries (`DescribeIPv6TranslatorEntries`).
    #[deprecated = "Deprecated."]
    pub fn describe_ipv6_translator_entries(
        &self, request: DescribeIpv6TranslatorEntriesRequest,
    ) -> PagedCall<DescribeIpv6TranslatorEntriesResponse, describe_ipv6_translator_entries::Ipv6TranslatorEntry> {
        self.core.paged(&describe_ipv6_translator_entries::OPERATION, request, |page| page.ipv6_translator_entries)
    }

    /// Describe i pv6 translators (`DescribeIPv6Translators`).
    #[deprecated = "Deprecated."]
    pub fn describe_ipv6_translators(
        &self, request: DescribeIpv6TranslatorsRequest,
    ) -> PagedCall<DescribeIpv6TranslatorsResponse, describe_ipv6_translators::Ipv6Translator> {
        self.core.paged(&describe_ipv6_translators::OPERATION, request, |page| page.ipv6_translators)
    }

    /// Modify i pv6 translator acl attribute (`ModifyIPv6TranslatorAclAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_ipv6_translator_acl_attribute(
        &self, request: ModifyIpv6TranslatorAclAttributeRequest,
    ) -> Call<ModifyIpv6TranslatorAclAttributeResponse> {
        self.core.call(&modify_ipv6_translator_acl_attribute::OPERATION, request)
    }

    /// Modify i pv6 translator acl list entry (`ModifyIPv6TranslatorAclListEntry`).
    pub fn modify_ipv6_translator_acl_list_entry(
        &self, request: ModifyIpv6TranslatorAclListEntryRequest,
    ) -> Call<ModifyIpv6TranslatorAclListEntryResponse> {
        self.core.call(&modify_ipv6_translator_acl_list_entry::OPERATION, request)
    }

    /// Modify i pv6 translator attribute (`ModifyIPv6TranslatorAttribute`).
    pub fn modify_ipv6_translator_attribute(
        &self, request: ModifyIpv6TranslatorAttributeRequest,
    ) -> Call<ModifyIpv6TranslatorAttributeResponse> {
        self.core.call(&modify_ipv6_translator_attribute::OPERATION, request)
    }

    /// Modify i pv6 translator bandwidth (`ModifyIPv6TranslatorBandwidth`).
    pub fn modify_ipv6_translator_bandwidth(
        &self, request: ModifyIpv6TranslatorBandwidthRequest,
    ) -> Call<ModifyIpv6TranslatorBandwidthResponse> {
        self.core.call(&modify_ipv6_translator_bandwidth::OPERATION, request)
    }

    /// Modify i pv6 translator entry (`ModifyIPv6TranslatorEntry`).
    #[deprecated = "Deprecated."]
    pub fn modify_ipv6_translator_entry(
        &self, request: ModifyIpv6TranslatorEntryRequest,
    ) -> Call<ModifyIpv6TranslatorEntryResponse> {
        self.core.call(&modify_ipv6_translator_entry::OPERATION, request)
    }

    /// Remove i pv6 translator acl list entry (`RemoveIPv6TranslatorAclListEntry`).
    pub fn remove_ipv6_translator_acl_list_entry(
        &self, request: RemoveIpv6TranslatorAclListEntryRequest,
    ) -> Call<RemoveIpv6TranslatorAclListEntryResponse> {
        self.core.call(&remove_ipv6_translator_acl_list_entry::OPERATION, request)
    }
}
