// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ipv6-translator.

pub mod add_ipv6_translator_acl_list_entry;
pub use add_ipv6_translator_acl_list_entry::{AddIpv6TranslatorAclListEntryRequest, AddIpv6TranslatorAclListEntryResponse};

pub mod create_ipv6_translator;
pub use create_ipv6_translator::{CreateIpv6TranslatorRequest, CreateIpv6TranslatorResponse};

pub mod create_ipv6_translator_acl_list;
pub use create_ipv6_translator_acl_list::{CreateIpv6TranslatorAclListRequest, CreateIpv6TranslatorAclListResponse};

pub mod create_ipv6_translator_entry;
pub use create_ipv6_translator_entry::{CreateIpv6TranslatorEntryRequest, CreateIpv6TranslatorEntryResponse};

pub mod delete_ipv6_translator;
pub use delete_ipv6_translator::{DeleteIpv6TranslatorRequest, DeleteIpv6TranslatorResponse};

pub mod delete_ipv6_translator_acl_list;
pub use delete_ipv6_translator_acl_list::{DeleteIpv6TranslatorAclListRequest, DeleteIpv6TranslatorAclListResponse};

pub mod delete_ipv6_translator_entry;
pub use delete_ipv6_translator_entry::{DeleteIpv6TranslatorEntryRequest, DeleteIpv6TranslatorEntryResponse};

pub mod describe_ipv6_translator_acl_list_attributes;
pub use describe_ipv6_translator_acl_list_attributes::{DescribeIpv6TranslatorAclListAttributesRequest, DescribeIpv6TranslatorAclListAttributesResponse};

pub mod describe_ipv6_translator_acl_lists;
pub use describe_ipv6_translator_acl_lists::{DescribeIpv6TranslatorAclListsRequest, DescribeIpv6TranslatorAclListsResponse};

pub mod describe_ipv6_translator_entries;
pub use describe_ipv6_translator_entries::{DescribeIpv6TranslatorEntriesRequest, DescribeIpv6TranslatorEntriesResponse};

pub mod describe_ipv6_translators;
pub use describe_ipv6_translators::{DescribeIpv6TranslatorsRequest, DescribeIpv6TranslatorsResponse};

pub mod modify_ipv6_translator_acl_attribute;
pub use modify_ipv6_translator_acl_attribute::{ModifyIpv6TranslatorAclAttributeRequest, ModifyIpv6TranslatorAclAttributeResponse};

pub mod modify_ipv6_translator_acl_list_entry;
pub use modify_ipv6_translator_acl_list_entry::{ModifyIpv6TranslatorAclListEntryRequest, ModifyIpv6TranslatorAclListEntryResponse};

pub mod modify_ipv6_translator_attribute;
pub use modify_ipv6_translator_attribute::{ModifyIpv6TranslatorAttributeRequest, ModifyIpv6TranslatorAttributeResponse};

pub mod modify_ipv6_translator_bandwidth;
pub use modify_ipv6_translator_bandwidth::{ModifyIpv6TranslatorBandwidthRequest, ModifyIpv6TranslatorBandwidthResponse};

pub mod modify_ipv6_translator_entry;
pub use modify_ipv6_translator_entry::{ModifyIpv6TranslatorEntryRequest, ModifyIpv6TranslatorEntryResponse};

pub mod remove_ipv6_translator_acl_list_entry;
pub use remove_ipv6_translator_acl_list_entry::{RemoveIpv6TranslatorAclListEntryRequest, RemoveIpv6TranslatorAclListEntryResponse};
