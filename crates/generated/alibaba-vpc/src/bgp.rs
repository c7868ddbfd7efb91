// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! bgp.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add bgp network (`AddBgpNetwork`).
    pub fn add_bgp_network(&self, request: AddBgpNetworkRequest) -> Call<AddBgpNetworkResponse> {
        self.core.call(&add_bgp_network::OPERATION, request)
    }

    /// Create bgp group (`CreateBgpGroup`).
    pub fn create_bgp_group(&self, request: CreateBgpGroupRequest) -> Call<CreateBgpGroupResponse> {
        self.core.call(&create_bgp_group::OPERATION, request)
    }

    /// Create bgp peer (`CreateBgpPeer`).
    pub fn create_bgp_peer(&self, request: CreateBgpPeerRequest) -> Call<CreateBgpPeerResponse> {
        self.core.call(&create_bgp_peer::OPERATION, request)
    }

    /// Delete bgp group (`DeleteBgpGroup`).
    pub fn delete_bgp_group(&self, request: DeleteBgpGroupRequest) -> Call<DeleteBgpGroupResponse> {
        self.core.call(&delete_bgp_group::OPERATION, request)
    }

    /// Delete bgp network (`DeleteBgpNetwork`).
    pub fn delete_bgp_network(&self, request: DeleteBgpNetworkRequest) -> Call<DeleteBgpNetworkResponse> {
        self.core.call(&delete_bgp_network::OPERATION, request)
    }

    /// Delete bgp peer (`DeleteBgpPeer`).
    pub fn delete_bgp_peer(&self, request: DeleteBgpPeerRequest) -> Call<DeleteBgpPeerResponse> {
        self.core.call(&delete_bgp_peer::OPERATION, request)
    }

    /// Describe bgp groups (`DescribeBgpGroups`).
    pub fn describe_bgp_groups(
        &self, request: DescribeBgpGroupsRequest,
    ) -> PagedCall<DescribeBgpGroupsResponse, describe_bgp_groups::BgpGroup> {
        self.core.paged(&describe_bgp_groups::OPERATION, request, |page| page.bgp_groups)
    }

    /// Describe bgp networks (`DescribeBgpNetworks`).
    pub fn describe_bgp_networks(
        &self, request: DescribeBgpNetworksRequest,
    ) -> PagedCall<DescribeBgpNetworksResponse, describe_bgp_networks::BgpNetwork> {
        self.core.paged(&describe_bgp_networks::OPERATION, request, |page| page.bgp_networks)
    }

    /// Describe bgp peers (`DescribeBgpPeers`).
    pub fn describe_bgp_peers(
        &self, request: DescribeBgpPeersRequest,
    ) -> PagedCall<DescribeBgpPeersResponse, describe_bgp_peers::BgpPeer> {
        self.core.paged(&describe_bgp_peers::OPERATION, request, |page| page.bgp_peers)
    }

    /// Modify bgp group attribute (`ModifyBgpGroupAttribute`).
    pub fn modify_bgp_group_attribute(&self, request: ModifyBgpGroupAttributeRequest) -> Call<ModifyBgpGroupAttributeResponse> {
        self.core.call(&modify_bgp_group_attribute::OPERATION, request)
    }

    /// Modify bgp peer attribute (`ModifyBgpPeerAttribute`).
    pub fn modify_bgp_peer_attribute(&self, request: ModifyBgpPeerAttributeRequest) -> Call<ModifyBgpPeerAttributeResponse> {
        self.core.call(&modify_bgp_peer_attribute::OPERATION, request)
    }
}
