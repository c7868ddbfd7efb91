// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! BGP on virtual border routers: groups, peers and announced networks.

pub mod add_bgp_network; pub use add_bgp_network::{AddBgpNetworkRequest, AddBgpNetworkResponse};
pub mod create_bgp_group; pub use create_bgp_group::{CreateBgpGroupRequest, CreateBgpGroupResponse};
pub mod create_bgp_peer; pub use create_bgp_peer::{CreateBgpPeerRequest, CreateBgpPeerResponse};
pub mod delete_bgp_group; pub use delete_bgp_group::{DeleteBgpGroupRequest, DeleteBgpGroupResponse};
pub mod delete_bgp_network; pub use delete_bgp_network::{DeleteBgpNetworkRequest, DeleteBgpNetworkResponse};
pub mod delete_bgp_peer; pub use delete_bgp_peer::{DeleteBgpPeerRequest, DeleteBgpPeerResponse};
pub mod describe_bgp_groups; pub use describe_bgp_groups::{DescribeBgpGroupsRequest, DescribeBgpGroupsResponse};
pub mod describe_bgp_networks; pub use describe_bgp_networks::{DescribeBgpNetworksRequest, DescribeBgpNetworksResponse};
pub mod describe_bgp_peers; pub use describe_bgp_peers::{DescribeBgpPeersRequest, DescribeBgpPeersResponse};
pub mod modify_bgp_group_attribute; pub use modify_bgp_group_attribute::{ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse};
pub mod modify_bgp_peer_attribute; pub use modify_bgp_peer_attribute::{ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse};
