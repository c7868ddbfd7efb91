// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! bgp.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Announces a network of a VPC over BGP from a virtual border router.
    pub fn add_bgp_network(&self, request: AddBgpNetworkRequest) -> Call<AddBgpNetworkResponse> {
        self.core.call(&add_bgp_network::OPERATION, request)
    }

    /// Creates a BGP group for a virtual border router: neighbours that share one configuration.
    pub fn create_bgp_group(&self, request: CreateBgpGroupRequest) -> Call<CreateBgpGroupResponse> {
        self.core.call(&create_bgp_group::OPERATION, request)
    }

    /// Adds a BGP neighbour to a BGP group.
    pub fn create_bgp_peer(&self, request: CreateBgpPeerRequest) -> Call<CreateBgpPeerResponse> {
        self.core.call(&create_bgp_peer::OPERATION, request)
    }

    /// Deletes a BGP group.
    pub fn delete_bgp_group(&self, request: DeleteBgpGroupRequest) -> Call<DeleteBgpGroupResponse> {
        self.core.call(&delete_bgp_group::OPERATION, request)
    }

    /// Withdraws the announcement of a network over BGP.
    pub fn delete_bgp_network(&self, request: DeleteBgpNetworkRequest) -> Call<DeleteBgpNetworkResponse> {
        self.core.call(&delete_bgp_network::OPERATION, request)
    }

    /// Deletes a BGP neighbour.
    pub fn delete_bgp_peer(&self, request: DeleteBgpPeerRequest) -> Call<DeleteBgpPeerResponse> {
        self.core.call(&delete_bgp_peer::OPERATION, request)
    }

    /// Lists BGP groups.
    pub fn describe_bgp_groups(
        &self, request: DescribeBgpGroupsRequest,
    ) -> PagedCall<DescribeBgpGroupsResponse, describe_bgp_groups::BgpGroup> {
        self.core.paged(&describe_bgp_groups::OPERATION, request, |page| page.bgp_groups)
    }

    /// Lists networks that are announced over BGP.
    pub fn describe_bgp_networks(
        &self, request: DescribeBgpNetworksRequest,
    ) -> PagedCall<DescribeBgpNetworksResponse, describe_bgp_networks::BgpNetwork> {
        self.core.paged(&describe_bgp_networks::OPERATION, request, |page| page.bgp_networks)
    }

    /// Lists BGP neighbours with their state.
    pub fn describe_bgp_peers(
        &self, request: DescribeBgpPeersRequest,
    ) -> PagedCall<DescribeBgpPeersResponse, describe_bgp_peers::BgpPeer> {
        self.core.paged(&describe_bgp_peers::OPERATION, request, |page| page.bgp_peers)
    }

    /// Changes a BGP group: name, AS numbers, password, route quota.
    pub fn modify_bgp_group_attribute(&self, request: ModifyBgpGroupAttributeRequest) -> Call<ModifyBgpGroupAttributeResponse> {
        self.core.call(&modify_bgp_group_attribute::OPERATION, request)
    }

    /// Changes a BGP neighbour: group, address, BFD.
    pub fn modify_bgp_peer_attribute(&self, request: ModifyBgpPeerAttributeRequest) -> Call<ModifyBgpPeerAttributeResponse> {
        self.core.call(&modify_bgp_peer_attribute::OPERATION, request)
    }
}
