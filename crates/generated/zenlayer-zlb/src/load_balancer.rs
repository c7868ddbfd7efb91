// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Load balancers: creation, regions, addresses, monitoring.
//!
//! - [`add_load_balancers_private_ips`](crate::Client::add_load_balancers_private_ips): Gives a load
//!   balancer private addresses of a subnet in its region.
//! - [`create_load_balancer`](crate::Client::create_load_balancer): Creates a load balancer, which is
//!   charged.
//! - [`delete_load_balancers_private_ips`](crate::Client::delete_load_balancers_private_ips): Takes a
//!   private address from a load balancer, one a call.
//! - [`describe_load_balancer_monitor_data`](crate::Client::describe_load_balancer_monitor_data):
//!   Returns figures of a load balancer over time: concurrent and new connections, throughput, traffic.
//! - [`describe_load_balancer_regions`](crate::Client::describe_load_balancer_regions): Lists the
//!   regions where load balancers can be created.
//! - [`describe_load_balancers`](crate::Client::describe_load_balancers): Lists load balancers with
//!   addresses, listeners and state.
//! - [`inquiry_price_create_load_balancer`](crate::Client::inquiry_price_create_load_balancer): Returns
//!   what a load balancer would cost.
//! - [`modify_load_balancers_attribute`](crate::Client::modify_load_balancers_attribute): Changes the
//!   name of load balancers.
//! - [`restore_load_balancer`](crate::Client::restore_load_balancer): Takes a load balancer in the
//!   state `RECYCLED` out of the recycle bin.
//! - [`terminate_load_balancer`](crate::Client::terminate_load_balancer): Gives a load balancer back.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Gives a load balancer private addresses of a subnet in its region.
    ///
    /// - Request: [`AddLoadBalancersPrivateIpsRequest`]. Response: [`AddLoadBalancersPrivateIpsResponse`].
    ///   Nested types: [`add_load_balancers_private_ips`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/add-load-balancers-private-ips.yaml),
    ///   2026-07-08.
    pub fn add_load_balancers_private_ips(
        &self,
        request: AddLoadBalancersPrivateIpsRequest,
    ) -> Call<AddLoadBalancersPrivateIpsResponse> {
        self.core.call(&add_load_balancers_private_ips::OPERATION, request)
    }

    /// Creates a load balancer, which is charged.
    ///
    /// - Request: [`CreateLoadBalancerRequest`]. Response: [`CreateLoadBalancerResponse`]. Nested types:
    ///   [`create_load_balancer`].
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeLoadBalancers`.
    /// - Waiters: [`wait_until_load_balancers_running`](Self::wait_until_load_balancers_running),
    ///   [`wait_until_load_balancers_released`](Self::wait_until_load_balancers_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/create-load-balancer.yaml),
    ///   2026-07-08.
    pub fn create_load_balancer(
        &self,
        request: CreateLoadBalancerRequest,
    ) -> Call<CreateLoadBalancerResponse> {
        self.core.call(&create_load_balancer::OPERATION, request)
    }

    /// Takes a private address from a load balancer, one a call.
    ///
    /// - Request: [`DeleteLoadBalancersPrivateIpsRequest`]. Response:
    ///   [`DeleteLoadBalancersPrivateIpsResponse`]. Nested types: [`delete_load_balancers_private_ips`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/delete-load-balancers-private-ips.yaml),
    ///   2026-07-08.
    pub fn delete_load_balancers_private_ips(
        &self,
        request: DeleteLoadBalancersPrivateIpsRequest,
    ) -> Call<DeleteLoadBalancersPrivateIpsResponse> {
        self.core.call(&delete_load_balancers_private_ips::OPERATION, request)
    }

    /// Returns figures of a load balancer over time: concurrent and new connections, throughput, traffic.
    ///
    /// - Request: [`DescribeLoadBalancerMonitorDataRequest`]. Response:
    ///   [`DescribeLoadBalancerMonitorDataResponse`]. Nested types:
    ///   [`describe_load_balancer_monitor_data`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancer-monitor-data.yaml),
    ///   2026-07-08.
    pub fn describe_load_balancer_monitor_data(
        &self,
        request: DescribeLoadBalancerMonitorDataRequest,
    ) -> Call<DescribeLoadBalancerMonitorDataResponse> {
        self.core.call(&describe_load_balancer_monitor_data::OPERATION, request)
    }

    /// Lists the regions where load balancers can be created.
    ///
    /// - Request: [`DescribeLoadBalancerRegionsRequest`]. Response:
    ///   [`DescribeLoadBalancerRegionsResponse`]. Nested types: [`describe_load_balancer_regions`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancer-regions.yaml),
    ///   2026-07-08.
    pub fn describe_load_balancer_regions(
        &self,
        request: DescribeLoadBalancerRegionsRequest,
    ) -> Call<DescribeLoadBalancerRegionsResponse> {
        self.core.call(&describe_load_balancer_regions::OPERATION, request)
    }

    /// Lists load balancers with addresses, listeners and state.
    ///
    /// - Request: [`DescribeLoadBalancersRequest`]. Response: [`DescribeLoadBalancersResponse`]. Nested
    ///   types: [`describe_load_balancers`].
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_load_balancers_running`](Self::wait_until_load_balancers_running),
    ///   [`wait_until_load_balancers_released`](Self::wait_until_load_balancers_released).
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancers.yaml),
    ///   2026-07-08.
    pub fn describe_load_balancers(
        &self,
        request: DescribeLoadBalancersRequest,
    ) -> PagedCall<
        DescribeLoadBalancersResponse,
        describe_load_balancers::LoadBalancer,
    > {
        self.core
            .paged(&describe_load_balancers::OPERATION, request, |page| page.data_set)
    }

    /// Returns what a load balancer would cost.
    ///
    /// - Request: [`InquiryPriceCreateLoadBalancerRequest`]. Response:
    ///   [`InquiryPriceCreateLoadBalancerResponse`]. Nested types: [`inquiry_price_create_load_balancer`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/inquiry-price-create-load-balancer.yaml),
    ///   2026-07-08.
    pub fn inquiry_price_create_load_balancer(
        &self,
        request: InquiryPriceCreateLoadBalancerRequest,
    ) -> Call<InquiryPriceCreateLoadBalancerResponse> {
        self.core.call(&inquiry_price_create_load_balancer::OPERATION, request)
    }

    /// Changes the name of load balancers.
    ///
    /// - Request: [`ModifyLoadBalancersAttributeRequest`]. Response:
    ///   [`ModifyLoadBalancersAttributeResponse`]. Nested types: [`modify_load_balancers_attribute`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-load-balancers-attribute.yaml),
    ///   2026-07-08.
    pub fn modify_load_balancers_attribute(
        &self,
        request: ModifyLoadBalancersAttributeRequest,
    ) -> Call<ModifyLoadBalancersAttributeResponse> {
        self.core.call(&modify_load_balancers_attribute::OPERATION, request)
    }

    /// Takes a load balancer in the state `RECYCLED` out of the recycle bin.
    ///
    /// - Request: [`RestoreLoadBalancerRequest`]. Response: [`RestoreLoadBalancerResponse`]. Nested types:
    ///   [`restore_load_balancer`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/restore-load-balancer.yaml),
    ///   2026-07-08.
    pub fn restore_load_balancer(
        &self,
        request: RestoreLoadBalancerRequest,
    ) -> Call<RestoreLoadBalancerResponse> {
        self.core.call(&restore_load_balancer::OPERATION, request)
    }

    /// Gives a load balancer back.
    ///
    /// - Request: [`TerminateLoadBalancerRequest`]. Response: [`TerminateLoadBalancerResponse`]. Nested
    ///   types: [`terminate_load_balancer`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/terminate-load-balancer.yaml),
    ///   2026-07-08.
    pub fn terminate_load_balancer(
        &self,
        request: TerminateLoadBalancerRequest,
    ) -> Call<TerminateLoadBalancerResponse> {
        self.core.call(&terminate_load_balancer::OPERATION, request)
    }
}
