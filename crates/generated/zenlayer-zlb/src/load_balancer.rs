// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! load-balancer.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Gives a load balancer private addresses of a subnet in its region.
    pub fn add_load_balancers_private_ips(
        &self, request: AddLoadBalancersPrivateIpsRequest,
    ) -> Call<AddLoadBalancersPrivateIpsResponse> {
        self.core.call(&add_load_balancers_private_ips::OPERATION, request)
    }

    /// Creates a load balancer, which is charged.
    pub fn create_load_balancer(&self, request: CreateLoadBalancerRequest) -> Call<CreateLoadBalancerResponse> {
        self.core.call(&create_load_balancer::OPERATION, request)
    }

    /// Takes a private address from a load balancer, one a call.
    pub fn delete_load_balancers_private_ips(
        &self, request: DeleteLoadBalancersPrivateIpsRequest,
    ) -> Call<DeleteLoadBalancersPrivateIpsResponse> {
        self.core.call(&delete_load_balancers_private_ips::OPERATION, request)
    }

    /// Returns figures of a load balancer over time: concurrent and new connections, throughput, traffic.
    pub fn describe_load_balancer_monitor_data(
        &self, request: DescribeLoadBalancerMonitorDataRequest,
    ) -> Call<DescribeLoadBalancerMonitorDataResponse> {
        self.core.call(&describe_load_balancer_monitor_data::OPERATION, request)
    }

    /// Lists the regions where load balancers can be created.
    pub fn describe_load_balancer_regions(
        &self, request: DescribeLoadBalancerRegionsRequest,
    ) -> Call<DescribeLoadBalancerRegionsResponse> {
        self.core.call(&describe_load_balancer_regions::OPERATION, request)
    }

    /// Lists load balancers with addresses, listeners and state.
    pub fn describe_load_balancers(
        &self, request: DescribeLoadBalancersRequest,
    ) -> PagedCall<DescribeLoadBalancersResponse, describe_load_balancers::DataSet> {
        self.core.paged(&describe_load_balancers::OPERATION, request, |page| page.data_set)
    }

    /// Returns what a load balancer would cost.
    pub fn inquiry_price_create_load_balancer(
        &self, request: InquiryPriceCreateLoadBalancerRequest,
    ) -> Call<InquiryPriceCreateLoadBalancerResponse> {
        self.core.call(&inquiry_price_create_load_balancer::OPERATION, request)
    }

    /// Changes the name of load balancers.
    pub fn modify_load_balancers_attribute(
        &self, request: ModifyLoadBalancersAttributeRequest,
    ) -> Call<ModifyLoadBalancersAttributeResponse> {
        self.core.call(&modify_load_balancers_attribute::OPERATION, request)
    }

    /// Takes a load balancer in the state `RECYCLED` out of the recycle bin.
    pub fn restore_load_balancer(&self, request: RestoreLoadBalancerRequest) -> Call<RestoreLoadBalancerResponse> {
        self.core.call(&restore_load_balancer::OPERATION, request)
    }

    /// Gives a load balancer back.
    pub fn terminate_load_balancer(&self, request: TerminateLoadBalancerRequest) -> Call<TerminateLoadBalancerResponse> {
        self.core.call(&terminate_load_balancer::OPERATION, request)
    }
}
