// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Who the caller is.
//!
//! - [`get_caller_identity`](crate::Client::get_caller_identity): Tells who the caller is: account,
//!   user or role.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Tells who the caller is: account, user or role.
    ///
    /// - Request: [`GetCallerIdentityRequest`]. Response: [`GetCallerIdentityResponse`]. Nested types:
    ///   [`get_caller_identity`].
    /// - [Documented errors](get_caller_identity::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/GetCallerIdentity), 2024-06.
    pub fn get_caller_identity(
        &self,
        request: GetCallerIdentityRequest,
    ) -> Call<GetCallerIdentityResponse> {
        self.core.call(&get_caller_identity::OPERATION, request)
    }
}
