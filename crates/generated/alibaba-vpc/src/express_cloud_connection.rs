// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Express cloud connections: leased lines that the provider has built.
//!
//! - [`create_express_cloud_connection`](crate::Client::create_express_cloud_connection): Orders an
//!   express cloud connection, a leased line that the provider has built.
//! - [`modify_express_cloud_connection_attribute`](crate::Client::modify_express_cloud_connection_attribute):
//!   Changes the settings of an express cloud connection.
//! - [`modify_express_cloud_connection_bandwidth`](crate::Client::modify_express_cloud_connection_bandwidth):
//!   Changes the bandwidth of an express cloud connection.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Orders an express cloud connection, a leased line that the provider has built.
    ///
    /// - Request: [`CreateExpressCloudConnectionRequest`]. Response:
    ///   [`CreateExpressCloudConnectionResponse`]. Nested types: [`create_express_cloud_connection`].
    /// - [Documented errors](create_express_cloud_connection::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateExpressCloudConnection), 2024-06.
    pub fn create_express_cloud_connection(
        &self,
        request: CreateExpressCloudConnectionRequest,
    ) -> Call<CreateExpressCloudConnectionResponse> {
        self.core.call(&create_express_cloud_connection::OPERATION, request)
    }

    /// Changes the settings of an express cloud connection.
    ///
    /// - Request: [`ModifyExpressCloudConnectionAttributeRequest`]. Response:
    ///   [`ModifyExpressCloudConnectionAttributeResponse`]. Nested types:
    ///   [`modify_express_cloud_connection_attribute`].
    /// - [Documented errors](modify_express_cloud_connection_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressCloudConnectionAttribute),
    ///   2024-06.
    pub fn modify_express_cloud_connection_attribute(
        &self,
        request: ModifyExpressCloudConnectionAttributeRequest,
    ) -> Call<ModifyExpressCloudConnectionAttributeResponse> {
        self.core.call(&modify_express_cloud_connection_attribute::OPERATION, request)
    }

    /// Changes the bandwidth of an express cloud connection.
    ///
    /// - Request: [`ModifyExpressCloudConnectionBandwidthRequest`]. Response:
    ///   [`ModifyExpressCloudConnectionBandwidthResponse`]. Nested types:
    ///   [`modify_express_cloud_connection_bandwidth`].
    /// - [Documented errors](modify_express_cloud_connection_bandwidth::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressCloudConnectionBandwidth),
    ///   2024-06.
    pub fn modify_express_cloud_connection_bandwidth(
        &self,
        request: ModifyExpressCloudConnectionBandwidthRequest,
    ) -> Call<ModifyExpressCloudConnectionBandwidthResponse> {
        self.core.call(&modify_express_cloud_connection_bandwidth::OPERATION, request)
    }
}
