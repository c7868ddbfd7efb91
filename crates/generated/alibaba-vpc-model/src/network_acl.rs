// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Network ACLs: rules for what enters and leaves vSwitches.

pub mod associate_network_acl; pub use associate_network_acl::{AssociateNetworkAclRequest, AssociateNetworkAclResponse};
pub mod copy_network_acl_entries; pub use copy_network_acl_entries::{CopyNetworkAclEntriesRequest, CopyNetworkAclEntriesResponse};
pub mod create_network_acl; pub use create_network_acl::{CreateNetworkAclRequest, CreateNetworkAclResponse};
pub mod delete_network_acl; pub use delete_network_acl::{DeleteNetworkAclRequest, DeleteNetworkAclResponse};
pub mod describe_network_acl_attributes; pub use describe_network_acl_attributes::{DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse};
pub mod describe_network_acls; pub use describe_network_acls::{DescribeNetworkAclsRequest, DescribeNetworkAclsResponse};
pub mod modify_network_acl_attributes; pub use modify_network_acl_attributes::{ModifyNetworkAclAttributesRequest, ModifyNetworkAclAttributesResponse};
pub mod unassociate_network_acl; pub use unassociate_network_acl::{UnassociateNetworkAclRequest, UnassociateNetworkAclResponse};
pub mod update_network_acl_entries; pub use update_network_acl_entries::{UpdateNetworkAclEntriesRequest, UpdateNetworkAclEntriesResponse};
