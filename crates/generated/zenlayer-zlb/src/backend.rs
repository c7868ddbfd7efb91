// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! backend.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Deregister backend (`DeregisterBackend`).
    pub fn deregister_backend(&self, request: DeregisterBackendRequest) -> Call<DeregisterBackendResponse> {
        self.core.call(&deregister_backend::OPERATION, request)
    }

    /// Describe backend health (`DescribeBackendHealth`).
    pub fn describe_backend_health(&self, request: DescribeBackendHealthRequest) -> Call<DescribeBackendHealthResponse> {
        self.core.call(&describe_backend_health::OPERATION, request)
    }

    /// Describe backends (`DescribeBackends`).
    pub fn describe_backends(&self, request: DescribeBackendsRequest) -> Call<DescribeBackendsResponse> {
        self.core.call(&describe_backends::OPERATION, request)
    }

    /// Modify backend (`ModifyBackend`).
    pub fn modify_backend(&self, request: ModifyBackendRequest) -> Call<ModifyBackendResponse> {
        self.core.call(&modify_backend::OPERATION, request)
    }

    /// Register backend (`RegisterBackend`).
    pub fn register_backend(&self, request: RegisterBackendRequest) -> Call<RegisterBackendResponse> {
        self.core.call(&register_backend::OPERATION, request)
    }
}
