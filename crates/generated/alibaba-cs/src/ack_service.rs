// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Activation of Container Service for the account.
//!
//! - [`open_ack_service`](crate::Client::open_ack_service): Activates the service for the account.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Activates the service for the account.
    ///
    /// - Request: [`OpenAckServiceRequest`]. Response: [`OpenAckServiceResponse`]. Nested types:
    ///   [`open_ack_service`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/OpenAckService), 2024-06.
    pub fn open_ack_service(
        &self,
        request: OpenAckServiceRequest,
    ) -> Call<OpenAckServiceResponse> {
        self.core.call(&open_ack_service::OPERATION, request)
    }
}
