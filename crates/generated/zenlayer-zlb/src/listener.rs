// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! listener.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Creates a TCP, UDP or TCPSSL listener on a load balancer, with port, scheduling, forwarding and health check.
    pub fn create_listener(&self, request: CreateListenerRequest) -> Call<CreateListenerResponse> {
        self.core.call(&create_listener::OPERATION, request)
    }

    /// Deletes a listener of a load balancer; its port no longer answers.
    pub fn delete_listener(&self, request: DeleteListenerRequest) -> Call<DeleteListenerResponse> {
        self.core.call(&delete_listener::OPERATION, request)
    }

    /// Lists the listeners of a load balancer, all of them when no condition is given.
    pub fn describe_listeners(&self, request: DescribeListenersRequest) -> Call<DescribeListenersResponse> {
        self.core.call(&describe_listeners::OPERATION, request)
    }

    /// Changes name, health check and forwarding of a listener.
    pub fn modify_listener(&self, request: ModifyListenerRequest) -> Call<ModifyListenerResponse> {
        self.core.call(&modify_listener::OPERATION, request)
    }
}
