// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Prefix lists: named sets of address ranges for rules.

pub mod create_prefix_list; pub use create_prefix_list::{CreatePrefixListRequest, CreatePrefixListResponse};
pub mod delete_prefix_list; pub use delete_prefix_list::{DeletePrefixListRequest, DeletePrefixListResponse};
pub mod describe_prefix_list_associations; pub use describe_prefix_list_associations::{DescribePrefixListAssociationsRequest, DescribePrefixListAssociationsResponse};
pub mod describe_prefix_list_attributes; pub use describe_prefix_list_attributes::{DescribePrefixListAttributesRequest, DescribePrefixListAttributesResponse};
pub mod describe_prefix_lists; pub use describe_prefix_lists::{DescribePrefixListsRequest, DescribePrefixListsResponse};
pub mod modify_prefix_list; pub use modify_prefix_list::{ModifyPrefixListRequest, ModifyPrefixListResponse};
