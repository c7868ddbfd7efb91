// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! load-balancer.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add load balancers private ips (`AddLoadBalancersPrivateIps`).
    pub fn add_load_balancers_private_ips(
        &self, request: AddLoadBalancersPrivateIpsRequest,
    ) -> Call<AddLoadBalancersPrivateIpsResponse> {
        self.core.call(&add_load_balancers_private_ips::OPERATION, request)
    }

    /// Create load balancer (`CreateLoadBalancer`).
    pub fn create_load_balancer(&self, request: CreateLoadBalancerRequest) -> Call<CreateLoadBalancerResponse> {
        self.core.call(&create_load_balancer::OPERATION, request)
    }

    /// Delete load balancers private ips (`DeleteLoadBalancersPrivateIps`).
    pub fn delete_load_balancers_private_ips(
        &self, request: DeleteLoadBalancersPrivateIpsRequest,
    ) -> Call<DeleteLoadBalancersPrivateIpsResponse> {
        self.core.call(&delete_load_balancers_private_ips::OPERATION, request)
    }

    /// Describe load balancer monitor data (`DescribeLoadBalancerMonitorData`).
    pub fn describe_load_balancer_monitor_data(
        &self, request: DescribeLoadBalancerMonitorDataRequest,
    ) -> Call<DescribeLoadBalancerMonitorDataResponse> {
        self.core.call(&describe_load_balancer_monitor_data::OPERATION, request)
    }

    /// Describe load balancer regions (`DescribeLoadBalancerRegions`).
    pub fn describe_load_balancer_regions(
        &self, request: DescribeLoadBalancerRegionsRequest,
    ) -> Call<DescribeLoadBalancerRegionsResponse> {
        self.core.call(&describe_load_balancer_regions::OPERATION, request)
    }

    /// Describe load balancers (`DescribeLoadBalancers`).
    pub fn describe_load_balancers(
        &self, request: DescribeLoadBalancersRequest,
    ) -> PagedCall<DescribeLoadBalancersResponse, describe_load_balancers::DataSet> {
        self.core.paged(&describe_load_balancers::OPERATION, request, |page| page.data_set)
    }

    /// Inquiry price create load balancer (`InquiryPriceCreateLoadBalancer`).
    pub fn inquiry_price_create_load_balancer(
        &self, request: InquiryPriceCreateLoadBalancerRequest,
    ) -> Call<InquiryPriceCreateLoadBalancerResponse> {
        self.core.call(&inquiry_price_create_load_balancer::OPERATION, request)
    }

    /// Modify load balancers attribute (`ModifyLoadBalancersAttribute`).
    pub fn modify_load_balancers_attribute(
        &self, request: ModifyLoadBalancersAttributeRequest,
    ) -> Call<ModifyLoadBalancersAttributeResponse> {
        self.core.call(&modify_load_balancers_attribute::OPERATION, request)
    }

    /// Restore load balancer (`RestoreLoadBalancer`).
    pub fn restore_load_balancer(&self, request: RestoreLoadBalancerRequest) -> Call<RestoreLoadBalancerResponse> {
        self.core.call(&restore_load_balancer::OPERATION, request)
    }

    /// Terminate load balancer (`TerminateLoadBalancer`).
    pub fn terminate_load_balancer(&self, request: TerminateLoadBalancerRequest) -> Call<TerminateLoadBalancerResponse> {
        self.core.call(&terminate_load_balancer::OPERATION, request)
    }
}
