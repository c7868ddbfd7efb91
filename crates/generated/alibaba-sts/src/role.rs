// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Temporary credentials of roles, in exchange for keys, an OIDC token or a SAML assertion.
//!
//! - [`assume_role`](crate::Client::assume_role): Issues temporary credentials of a RAM role.
//! - [`assume_role_with_oidc`](crate::Client::assume_role_with_oidc): Issues temporary credentials of a
//!   RAM role in exchange for an OIDC token of a trusted identity provider.
//! - [`assume_role_with_saml`](crate::Client::assume_role_with_saml): Issues temporary credentials of a
//!   RAM role in exchange for a SAML assertion of a trusted identity provider.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Issues temporary credentials of a RAM role.
    ///
    /// - Request: [`AssumeRoleRequest`]. Response: [`AssumeRoleResponse`]. Nested types: [`assume_role`].
    /// - [Documented errors](assume_role::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRole), 2024-06.
    pub fn assume_role(&self, request: AssumeRoleRequest) -> Call<AssumeRoleResponse> {
        self.core.call(&assume_role::OPERATION, request)
    }

    /// Issues temporary credentials of a RAM role in exchange for an OIDC token of a trusted identity
    /// provider.
    ///
    /// - Request: [`AssumeRoleWithOidcRequest`]. Response: [`AssumeRoleWithOidcResponse`]. Nested types:
    ///   [`assume_role_with_oidc`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRoleWithOIDC), 2024-06.
    pub fn assume_role_with_oidc(
        &self,
        request: AssumeRoleWithOidcRequest,
    ) -> Call<AssumeRoleWithOidcResponse> {
        self.core.call(&assume_role_with_oidc::OPERATION, request)
    }

    /// Issues temporary credentials of a RAM role in exchange for a SAML assertion of a trusted identity
    /// provider.
    ///
    /// - Request: [`AssumeRoleWithSamlRequest`]. Response: [`AssumeRoleWithSamlResponse`]. Nested types:
    ///   [`assume_role_with_saml`].
    /// - [Documented errors](assume_role_with_saml::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Sts/2015-04-01/AssumeRoleWithSAML), 2024-06.
    pub fn assume_role_with_saml(
        &self,
        request: AssumeRoleWithSamlRequest,
    ) -> Call<AssumeRoleWithSamlResponse> {
        self.core.call(&assume_role_with_saml::OPERATION, request)
    }
}
