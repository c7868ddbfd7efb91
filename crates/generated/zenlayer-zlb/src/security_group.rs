// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! security-group.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Sets the security group of several load balancers.
    pub fn set_security_group_for_load_balancers(
        &self, request: SetSecurityGroupForLoadBalancersRequest,
    ) -> Call<SetSecurityGroupForLoadBalancersResponse> {
        self.core.call(&set_security_group_for_load_balancers::OPERATION, request)
    }

    /// Takes the security group from several load balancers.
    pub fn unbind_security_group_from_load_balancers(
        &self, request: UnbindSecurityGroupFromLoadBalancersRequest,
    ) -> Call<UnbindSecurityGroupFromLoadBalancersResponse> {
        self.core.call(&unbind_security_group_from_load_balancers::OPERATION, request)
    }
}
