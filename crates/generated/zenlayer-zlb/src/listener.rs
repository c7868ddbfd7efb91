// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! listener.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Create listener (`CreateListener`).
    pub fn create_listener(&self, request: CreateListenerRequest) -> Call<CreateListenerResponse> {
        self.core.call(&create_listener::OPERATION, request)
    }

    /// Delete listener (`DeleteListener`).
    pub fn delete_listener(&self, request: DeleteListenerRequest) -> Call<DeleteListenerResponse> {
        self.core.call(&delete_listener::OPERATION, request)
    }

    /// Describe listeners (`DescribeListeners`).
    pub fn describe_listeners(&self, request: DescribeListenersRequest) -> Call<DescribeListenersResponse> {
        self.core.call(&describe_listeners::OPERATION, request)
    }

    /// Modify listener (`ModifyListener`).
    pub fn modify_listener(&self, request: ModifyListenerRequest) -> Call<ModifyListenerResponse> {
        self.core.call(&modify_listener::OPERATION, request)
    }
}
