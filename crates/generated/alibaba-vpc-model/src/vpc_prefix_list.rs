// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Prefix lists: named sets of address ranges for routes and rules.

pub mod create_vpc_prefix_list; pub use create_vpc_prefix_list::{CreateVpcPrefixListRequest, CreateVpcPrefixListResponse};
pub mod delete_vpc_prefix_list; pub use delete_vpc_prefix_list::{DeleteVpcPrefixListRequest, DeleteVpcPrefixListResponse};
pub mod get_vpc_prefix_list_associations; pub use get_vpc_prefix_list_associations::{GetVpcPrefixListAssociationsRequest, GetVpcPrefixListAssociationsResponse};
pub mod get_vpc_prefix_list_entries; pub use get_vpc_prefix_list_entries::{GetVpcPrefixListEntriesRequest, GetVpcPrefixListEntriesResponse};
pub mod list_prefix_lists; pub use list_prefix_lists::{ListPrefixListsRequest, ListPrefixListsResponse};
pub mod modify_vpc_prefix_list; pub use modify_vpc_prefix_list::{ModifyVpcPrefixListRequest, ModifyVpcPrefixListResponse};
pub mod retry_vpc_prefix_list_association; pub use retry_vpc_prefix_list_association::{RetryVpcPrefixListAssociationRequest, RetryVpcPrefixListAssociationResponse};
