// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! role.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Assume role (`AssumeRole`).
    pub fn assume_role(&self, request: AssumeRoleRequest) -> Call<AssumeRoleResponse> {
        self.core.call(&assume_role::OPERATION, request)
    }

    /// Assume role with oidc (`AssumeRoleWithOIDC`).
    pub fn assume_role_with_oidc(&self, request: AssumeRoleWithOidcRequest) -> Call<AssumeRoleWithOidcResponse> {
        self.core.call(&assume_role_with_oidc::OPERATION, request)
    }

    /// Assume role with saml (`AssumeRoleWithSAML`).
    pub fn assume_role_with_saml(&self, request: AssumeRoleWithSamlRequest) -> Call<AssumeRoleWithSamlResponse> {
        self.core.call(&assume_role_with_saml::OPERATION, request)
    }
}
