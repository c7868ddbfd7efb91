// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Backends of listeners and their health.
//!
//! - [`deregister_backend`](crate::Client::deregister_backend): Removes backend servers from a
//!   listener.
//! - [`describe_backend_health`](crate::Client::describe_backend_health): Tells for the backend servers
//!   of a load balancer whether they are healthy.
//! - [`describe_backends`](crate::Client::describe_backends): Lists the backend servers of a load
//!   balancer.
//! - [`modify_backend`](crate::Client::modify_backend): Changes weight and port of backend servers of a
//!   listener.
//! - [`register_backend`](crate::Client::register_backend): Adds backend servers to a listener of a
//!   `RUNNING` load balancer.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Removes backend servers from a listener.
    ///
    /// - Request: [`DeregisterBackendRequest`]. Response: [`DeregisterBackendResponse`]. Nested types:
    ///   [`deregister_backend`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/deregister-backend.yaml),
    ///   2026-07-08.
    pub fn deregister_backend(
        &self,
        request: DeregisterBackendRequest,
    ) -> Call<DeregisterBackendResponse> {
        self.core.call(&deregister_backend::OPERATION, request)
    }

    /// Tells for the backend servers of a load balancer whether they are healthy.
    ///
    /// - Request: [`DescribeBackendHealthRequest`]. Response: [`DescribeBackendHealthResponse`]. Nested
    ///   types: [`describe_backend_health`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-backend-health.yaml),
    ///   2026-07-08.
    pub fn describe_backend_health(
        &self,
        request: DescribeBackendHealthRequest,
    ) -> Call<DescribeBackendHealthResponse> {
        self.core.call(&describe_backend_health::OPERATION, request)
    }

    /// Lists the backend servers of a load balancer.
    ///
    /// - Request: [`DescribeBackendsRequest`]. Response: [`DescribeBackendsResponse`]. Nested types:
    ///   [`describe_backends`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-backends.yaml),
    ///   2026-07-08.
    pub fn describe_backends(
        &self,
        request: DescribeBackendsRequest,
    ) -> Call<DescribeBackendsResponse> {
        self.core.call(&describe_backends::OPERATION, request)
    }

    /// Changes weight and port of backend servers of a listener.
    ///
    /// - Request: [`ModifyBackendRequest`]. Response: [`ModifyBackendResponse`]. Nested types:
    ///   [`modify_backend`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-backend.yaml),
    ///   2026-07-08.
    pub fn modify_backend(
        &self,
        request: ModifyBackendRequest,
    ) -> Call<ModifyBackendResponse> {
        self.core.call(&modify_backend::OPERATION, request)
    }

    /// Adds backend servers to a listener of a `RUNNING` load balancer.
    ///
    /// - Request: [`RegisterBackendRequest`]. Response: [`RegisterBackendResponse`]. Nested types:
    ///   [`register_backend`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/register-backend.yaml),
    ///   2026-07-08.
    pub fn register_backend(
        &self,
        request: RegisterBackendRequest,
    ) -> Call<RegisterBackendResponse> {
        self.core.call(&register_backend::OPERATION, request)
    }
}
