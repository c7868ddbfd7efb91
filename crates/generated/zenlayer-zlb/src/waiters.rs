// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until every load balancer is ready.
    #[cfg(feature = "load-balancer")]
    pub fn wait_until_load_balancers_running(
        &self,
        load_balancer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeLoadBalancersResponse> {
        let request = DescribeLoadBalancersRequest::new()
            .load_balancer_ids(load_balancer_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_zlb_model::LOAD_BALANCERS_RUNNING,
                &describe_load_balancers::OPERATION,
                request,
            )
    }

    /// Waits until none of the load balancers is left.
    #[cfg(feature = "load-balancer")]
    pub fn wait_until_load_balancers_released(
        &self,
        load_balancer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeLoadBalancersResponse> {
        let request = DescribeLoadBalancersRequest::new()
            .load_balancer_ids(load_balancer_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_zlb_model::LOAD_BALANCERS_RELEASED,
                &describe_load_balancers::OPERATION,
                request,
            )
    }
}
