// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! caller-identity.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Tells who the caller is: account, user or role.
    pub fn get_caller_identity(&self, request: GetCallerIdentityRequest) -> Call<GetCallerIdentityResponse> {
        self.core.call(&get_caller_identity::OPERATION, request)
    }
}
