// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Listeners: protocols, ports and health checks.
//!
//! - [`create_listener`](crate::Client::create_listener): Creates a TCP, UDP or TCPSSL listener on a
//!   load balancer, with port, scheduling, forwarding and health check.
//! - [`delete_listener`](crate::Client::delete_listener): Deletes a listener of a load balancer; its
//!   port no longer accepts connections.
//! - [`describe_listeners`](crate::Client::describe_listeners): Lists the listeners of a load balancer,
//!   all of them when no condition is given.
//! - [`modify_listener`](crate::Client::modify_listener): Changes name, health check and forwarding of
//!   a listener.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Creates a TCP, UDP or TCPSSL listener on a load balancer, with port, scheduling, forwarding and
    /// health check.
    ///
    /// - Request: [`CreateListenerRequest`]. Response: [`CreateListenerResponse`]. Nested types:
    ///   [`create_listener`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/create-listener.yaml),
    ///   2026-07-08.
    pub fn create_listener(
        &self,
        request: CreateListenerRequest,
    ) -> Call<CreateListenerResponse> {
        self.core.call(&create_listener::OPERATION, request)
    }

    /// Deletes a listener of a load balancer; its port no longer accepts connections.
    ///
    /// - Request: [`DeleteListenerRequest`]. Response: [`DeleteListenerResponse`]. Nested types:
    ///   [`delete_listener`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/delete-listener.yaml),
    ///   2026-07-08.
    pub fn delete_listener(
        &self,
        request: DeleteListenerRequest,
    ) -> Call<DeleteListenerResponse> {
        self.core.call(&delete_listener::OPERATION, request)
    }

    /// Lists the listeners of a load balancer, all of them when no condition is given.
    ///
    /// - Request: [`DescribeListenersRequest`]. Response: [`DescribeListenersResponse`]. Nested types:
    ///   [`describe_listeners`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-listeners.yaml),
    ///   2026-07-08.
    pub fn describe_listeners(
        &self,
        request: DescribeListenersRequest,
    ) -> Call<DescribeListenersResponse> {
        self.core.call(&describe_listeners::OPERATION, request)
    }

    /// Changes name, health check and forwarding of a listener.
    ///
    /// - Request: [`ModifyListenerRequest`]. Response: [`ModifyListenerResponse`]. Nested types:
    ///   [`modify_listener`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-listener.yaml),
    ///   2026-07-08.
    pub fn modify_listener(
        &self,
        request: ModifyListenerRequest,
    ) -> Call<ModifyListenerResponse> {
        self.core.call(&modify_listener::OPERATION, request)
    }
}
