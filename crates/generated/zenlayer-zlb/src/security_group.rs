// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Security groups of load balancers.
//!
//! - [`set_security_group_for_load_balancers`](crate::Client::set_security_group_for_load_balancers):
//!   Sets the security group of several load balancers.
//! - [`unbind_security_group_from_load_balancers`](crate::Client::unbind_security_group_from_load_balancers):
//!   Takes the security group from several load balancers.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Sets the security group of several load balancers.
    ///
    /// - Request: [`SetSecurityGroupForLoadBalancersRequest`]. Response:
    ///   [`SetSecurityGroupForLoadBalancersResponse`]. Nested types:
    ///   [`set_security_group_for_load_balancers`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/set-security-group-for-load-balancers.yaml),
    ///   2026-07-08.
    pub fn set_security_group_for_load_balancers(
        &self,
        request: SetSecurityGroupForLoadBalancersRequest,
    ) -> Call<SetSecurityGroupForLoadBalancersResponse> {
        self.core.call(&set_security_group_for_load_balancers::OPERATION, request)
    }

    /// Takes the security group from several load balancers.
    ///
    /// - Request: [`UnbindSecurityGroupFromLoadBalancersRequest`]. Response:
    ///   [`UnbindSecurityGroupFromLoadBalancersResponse`]. Nested types:
    ///   [`unbind_security_group_from_load_balancers`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/unbind-security-group-from-load-balancers.yaml),
    ///   2026-07-08.
    pub fn unbind_security_group_from_load_balancers(
        &self,
        request: UnbindSecurityGroupFromLoadBalancersRequest,
    ) -> Call<UnbindSecurityGroupFromLoadBalancersResponse> {
        self.core.call(&unbind_security_group_from_load_balancers::OPERATION, request)
    }
}
