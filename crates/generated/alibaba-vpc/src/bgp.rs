// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! BGP on virtual border routers: groups, peers and announced networks.
//!
//! - [`add_bgp_network`](crate::Client::add_bgp_network): Announces a network of a VPC over BGP from a
//!   virtual border router.
//! - [`create_bgp_group`](crate::Client::create_bgp_group): Creates a BGP group for a virtual border
//!   router: neighbours that share one configuration.
//! - [`create_bgp_peer`](crate::Client::create_bgp_peer): Adds a BGP neighbour to a BGP group.
//! - [`delete_bgp_group`](crate::Client::delete_bgp_group): Deletes a BGP group.
//! - [`delete_bgp_network`](crate::Client::delete_bgp_network): Withdraws the announcement of a network
//!   over BGP.
//! - [`delete_bgp_peer`](crate::Client::delete_bgp_peer): Deletes a BGP neighbour.
//! - [`describe_bgp_groups`](crate::Client::describe_bgp_groups): Lists BGP groups.
//! - [`describe_bgp_networks`](crate::Client::describe_bgp_networks): Lists networks that are announced
//!   over BGP.
//! - [`describe_bgp_peers`](crate::Client::describe_bgp_peers): Lists BGP neighbours with their state.
//! - [`modify_bgp_group_attribute`](crate::Client::modify_bgp_group_attribute): Changes a BGP group:
//!   name, AS numbers, password, route quota.
//! - [`modify_bgp_peer_attribute`](crate::Client::modify_bgp_peer_attribute): Changes a BGP neighbour:
//!   group, address, BFD.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Announces a network of a VPC over BGP from a virtual border router.
    ///
    /// - Request: [`AddBgpNetworkRequest`]. Response: [`AddBgpNetworkResponse`]. Nested types:
    ///   [`add_bgp_network`].
    /// - [Documented errors](add_bgp_network::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddBgpNetwork), 2024-06.
    pub fn add_bgp_network(
        &self,
        request: AddBgpNetworkRequest,
    ) -> Call<AddBgpNetworkResponse> {
        self.core.call(&add_bgp_network::OPERATION, request)
    }

    /// Creates a BGP group for a virtual border router: neighbours that share one configuration.
    ///
    /// - Request: [`CreateBgpGroupRequest`]. Response: [`CreateBgpGroupResponse`]. Nested types:
    ///   [`create_bgp_group`].
    /// - [Documented errors](create_bgp_group::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpGroup), 2024-06.
    pub fn create_bgp_group(
        &self,
        request: CreateBgpGroupRequest,
    ) -> Call<CreateBgpGroupResponse> {
        self.core.call(&create_bgp_group::OPERATION, request)
    }

    /// Adds a BGP neighbour to a BGP group.
    ///
    /// - Request: [`CreateBgpPeerRequest`]. Response: [`CreateBgpPeerResponse`]. Nested types:
    ///   [`create_bgp_peer`].
    /// - [Documented errors](create_bgp_peer::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateBgpPeer), 2024-06.
    pub fn create_bgp_peer(
        &self,
        request: CreateBgpPeerRequest,
    ) -> Call<CreateBgpPeerResponse> {
        self.core.call(&create_bgp_peer::OPERATION, request)
    }

    /// Deletes a BGP group.
    ///
    /// - Request: [`DeleteBgpGroupRequest`]. Response: [`DeleteBgpGroupResponse`]. Nested types:
    ///   [`delete_bgp_group`].
    /// - [Documented errors](delete_bgp_group::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpGroup), 2024-06.
    pub fn delete_bgp_group(
        &self,
        request: DeleteBgpGroupRequest,
    ) -> Call<DeleteBgpGroupResponse> {
        self.core.call(&delete_bgp_group::OPERATION, request)
    }

    /// Withdraws the announcement of a network over BGP.
    ///
    /// - Request: [`DeleteBgpNetworkRequest`]. Response: [`DeleteBgpNetworkResponse`]. Nested types:
    ///   [`delete_bgp_network`].
    /// - [Documented errors](delete_bgp_network::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpNetwork), 2024-06.
    pub fn delete_bgp_network(
        &self,
        request: DeleteBgpNetworkRequest,
    ) -> Call<DeleteBgpNetworkResponse> {
        self.core.call(&delete_bgp_network::OPERATION, request)
    }

    /// Deletes a BGP neighbour.
    ///
    /// - Request: [`DeleteBgpPeerRequest`]. Response: [`DeleteBgpPeerResponse`]. Nested types:
    ///   [`delete_bgp_peer`].
    /// - [Documented errors](delete_bgp_peer::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteBgpPeer), 2024-06.
    pub fn delete_bgp_peer(
        &self,
        request: DeleteBgpPeerRequest,
    ) -> Call<DeleteBgpPeerResponse> {
        self.core.call(&delete_bgp_peer::OPERATION, request)
    }

    /// Lists BGP groups.
    ///
    /// - Request: [`DescribeBgpGroupsRequest`]. Response: [`DescribeBgpGroupsResponse`]. Nested types:
    ///   [`describe_bgp_groups`].
    /// - [Documented errors](describe_bgp_groups::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpGroups), 2024-06.
    pub fn describe_bgp_groups(
        &self,
        request: DescribeBgpGroupsRequest,
    ) -> PagedCall<DescribeBgpGroupsResponse, describe_bgp_groups::BgpGroup> {
        self.core.paged(&describe_bgp_groups::OPERATION, request, |page| page.bgp_groups)
    }

    /// Lists networks that are announced over BGP.
    ///
    /// - Request: [`DescribeBgpNetworksRequest`]. Response: [`DescribeBgpNetworksResponse`]. Nested types:
    ///   [`describe_bgp_networks`].
    /// - [Documented errors](describe_bgp_networks::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpNetworks),
    ///   2024-06.
    pub fn describe_bgp_networks(
        &self,
        request: DescribeBgpNetworksRequest,
    ) -> PagedCall<DescribeBgpNetworksResponse, describe_bgp_networks::BgpNetwork> {
        self.core
            .paged(&describe_bgp_networks::OPERATION, request, |page| page.bgp_networks)
    }

    /// Lists BGP neighbours with their state.
    ///
    /// - Request: [`DescribeBgpPeersRequest`]. Response: [`DescribeBgpPeersResponse`]. Nested types:
    ///   [`describe_bgp_peers`].
    /// - [Documented errors](describe_bgp_peers::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_bgp_peer_available`](Self::wait_until_bgp_peer_available),
    ///   [`wait_until_bgp_peer_deleted`](Self::wait_until_bgp_peer_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpPeers), 2024-06.
    pub fn describe_bgp_peers(
        &self,
        request: DescribeBgpPeersRequest,
    ) -> PagedCall<DescribeBgpPeersResponse, describe_bgp_peers::BgpPeer> {
        self.core.paged(&describe_bgp_peers::OPERATION, request, |page| page.bgp_peers)
    }

    /// Changes a BGP group: name, AS numbers, password, route quota.
    ///
    /// - Request: [`ModifyBgpGroupAttributeRequest`]. Response: [`ModifyBgpGroupAttributeResponse`]. Nested
    ///   types: [`modify_bgp_group_attribute`].
    /// - [Documented errors](modify_bgp_group_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpGroupAttribute),
    ///   2024-06.
    pub fn modify_bgp_group_attribute(
        &self,
        request: ModifyBgpGroupAttributeRequest,
    ) -> Call<ModifyBgpGroupAttributeResponse> {
        self.core.call(&modify_bgp_group_attribute::OPERATION, request)
    }

    /// Changes a BGP neighbour: group, address, BFD.
    ///
    /// - Request: [`ModifyBgpPeerAttributeRequest`]. Response: [`ModifyBgpPeerAttributeResponse`]. Nested
    ///   types: [`modify_bgp_peer_attribute`].
    /// - [Documented errors](modify_bgp_peer_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyBgpPeerAttribute),
    ///   2024-06.
    pub fn modify_bgp_peer_attribute(
        &self,
        request: ModifyBgpPeerAttributeRequest,
    ) -> Call<ModifyBgpPeerAttributeResponse> {
        self.core.call(&modify_bgp_peer_attribute::OPERATION, request)
    }
}
