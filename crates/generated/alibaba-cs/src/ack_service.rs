// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! ack-service.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Activates the service for the account.
    pub fn open_ack_service(&self, request: OpenAckServiceRequest) -> Call<OpenAckServiceResponse> {
        self.core.call(&open_ack_service::OPERATION, request)
    }
}
