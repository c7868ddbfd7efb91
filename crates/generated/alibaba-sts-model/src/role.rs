// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Temporary credentials of roles, in exchange for keys, an OIDC token or a SAML assertion.

pub mod assume_role; pub use assume_role::{AssumeRoleRequest, AssumeRoleResponse};
pub mod assume_role_with_oidc; pub use assume_role_with_oidc::{AssumeRoleWithOidcRequest, AssumeRoleWithOidcResponse};
pub mod assume_role_with_saml; pub use assume_role_with_saml::{AssumeRoleWithSamlRequest, AssumeRoleWithSamlResponse};
