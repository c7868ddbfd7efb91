// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Shared bandwidth of several elastic IP addresses.
//!
//! - [`add_common_bandwidth_package_ip`](crate::Client::add_common_bandwidth_package_ip): Puts an
//!   elastic IP address into an Internet shared bandwidth.
//! - [`add_common_bandwidth_package_ips`](crate::Client::add_common_bandwidth_package_ips): Puts
//!   several elastic IP addresses into an Internet shared bandwidth.
//! - [`cancel_common_bandwidth_package_ip_bandwidth`](crate::Client::cancel_common_bandwidth_package_ip_bandwidth):
//!   Lifts the bandwidth limit of an elastic IP address within an Internet shared bandwidth.
//! - [`create_common_bandwidth_package`](crate::Client::create_common_bandwidth_package): Creates a
//!   pay-as-you-go Internet shared bandwidth, which several elastic IP addresses then share.
//! - [`delete_common_bandwidth_package`](crate::Client::delete_common_bandwidth_package): Deletes an
//!   Internet shared bandwidth.
//! - [`describe95_traffic`](crate::Client::describe95_traffic): Returns the traffic of an Internet
//!   shared bandwidth that is billed by the enhanced 95th percentile.
//! - [`describe_common_bandwidth_packages`](crate::Client::describe_common_bandwidth_packages): Lists
//!   Internet shared bandwidths with the elastic IP addresses in them.
//! - [`modify_common_bandwidth_package_attribute`](crate::Client::modify_common_bandwidth_package_attribute):
//!   Changes the name or description of an Internet shared bandwidth.
//! - [`modify_common_bandwidth_package_ip_bandwidth`](crate::Client::modify_common_bandwidth_package_ip_bandwidth):
//!   Limits how much of an Internet shared bandwidth one elastic IP address may use, so that it cannot
//!   take all of it.
//! - [`modify_common_bandwidth_package_spec`](crate::Client::modify_common_bandwidth_package_spec):
//!   Changes the peak bandwidth of an Internet shared bandwidth, and with it the price.
//! - [`remove_common_bandwidth_package_ip`](crate::Client::remove_common_bandwidth_package_ip): Takes
//!   an elastic IP address out of an Internet shared bandwidth.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Puts an elastic IP address into an Internet shared bandwidth.
    ///
    /// - Request: [`AddCommonBandwidthPackageIpRequest`]. Response:
    ///   [`AddCommonBandwidthPackageIpResponse`]. Nested types: [`add_common_bandwidth_package_ip`].
    /// - [Documented errors](add_common_bandwidth_package_ip::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIp),
    ///   2024-06.
    pub fn add_common_bandwidth_package_ip(
        &self,
        request: AddCommonBandwidthPackageIpRequest,
    ) -> Call<AddCommonBandwidthPackageIpResponse> {
        self.core.call(&add_common_bandwidth_package_ip::OPERATION, request)
    }

    /// Puts several elastic IP addresses into an Internet shared bandwidth.
    ///
    /// - Request: [`AddCommonBandwidthPackageIpsRequest`]. Response:
    ///   [`AddCommonBandwidthPackageIpsResponse`]. Nested types: [`add_common_bandwidth_package_ips`].
    /// - [Documented errors](add_common_bandwidth_package_ips::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIps), 2024-06.
    pub fn add_common_bandwidth_package_ips(
        &self,
        request: AddCommonBandwidthPackageIpsRequest,
    ) -> Call<AddCommonBandwidthPackageIpsResponse> {
        self.core.call(&add_common_bandwidth_package_ips::OPERATION, request)
    }

    /// Lifts the bandwidth limit of an elastic IP address within an Internet shared bandwidth.
    ///
    /// - Request: [`CancelCommonBandwidthPackageIpBandwidthRequest`]. Response:
    ///   [`CancelCommonBandwidthPackageIpBandwidthResponse`]. Nested types:
    ///   [`cancel_common_bandwidth_package_ip_bandwidth`].
    /// - [Documented errors](cancel_common_bandwidth_package_ip_bandwidth::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CancelCommonBandwidthPackageIpBandwidth),
    ///   2024-06.
    pub fn cancel_common_bandwidth_package_ip_bandwidth(
        &self,
        request: CancelCommonBandwidthPackageIpBandwidthRequest,
    ) -> Call<CancelCommonBandwidthPackageIpBandwidthResponse> {
        self.core.call(&cancel_common_bandwidth_package_ip_bandwidth::OPERATION, request)
    }

    /// Creates a pay-as-you-go Internet shared bandwidth, which several elastic IP addresses then share.
    ///
    /// - Request: [`CreateCommonBandwidthPackageRequest`]. Response:
    ///   [`CreateCommonBandwidthPackageResponse`]. Nested types: [`create_common_bandwidth_package`].
    /// - [Documented errors](create_common_bandwidth_package::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCommonBandwidthPackage), 2024-06.
    pub fn create_common_bandwidth_package(
        &self,
        request: CreateCommonBandwidthPackageRequest,
    ) -> Call<CreateCommonBandwidthPackageResponse> {
        self.core.call(&create_common_bandwidth_package::OPERATION, request)
    }

    /// Deletes an Internet shared bandwidth.
    ///
    /// - Request: [`DeleteCommonBandwidthPackageRequest`]. Response:
    ///   [`DeleteCommonBandwidthPackageResponse`]. Nested types: [`delete_common_bandwidth_package`].
    /// - [Documented errors](delete_common_bandwidth_package::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteCommonBandwidthPackage), 2024-06.
    pub fn delete_common_bandwidth_package(
        &self,
        request: DeleteCommonBandwidthPackageRequest,
    ) -> Call<DeleteCommonBandwidthPackageResponse> {
        self.core.call(&delete_common_bandwidth_package::OPERATION, request)
    }

    /// Returns the traffic of an Internet shared bandwidth that is billed by the enhanced 95th percentile.
    ///
    /// - Request: [`Describe95TrafficRequest`]. Response: [`Describe95TrafficResponse`]. Nested types:
    ///   [`describe95_traffic`].
    /// - [Documented errors](describe95_traffic::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/Describe95Traffic), 2024-06.
    pub fn describe95_traffic(
        &self,
        request: Describe95TrafficRequest,
    ) -> Call<Describe95TrafficResponse> {
        self.core.call(&describe95_traffic::OPERATION, request)
    }

    /// Lists Internet shared bandwidths with the elastic IP addresses in them.
    ///
    /// - Request: [`DescribeCommonBandwidthPackagesRequest`]. Response:
    ///   [`DescribeCommonBandwidthPackagesResponse`]. Nested types: [`describe_common_bandwidth_packages`].
    /// - [Documented errors](describe_common_bandwidth_packages::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_bandwidth_package_available`](Self::wait_until_bandwidth_package_available),
    ///   [`wait_until_bandwidth_package_deleted`](Self::wait_until_bandwidth_package_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeCommonBandwidthPackages), 2024-06.
    pub fn describe_common_bandwidth_packages(
        &self,
        request: DescribeCommonBandwidthPackagesRequest,
    ) -> PagedCall<
        DescribeCommonBandwidthPackagesResponse,
        describe_common_bandwidth_packages::CommonBandwidthPackage,
    > {
        self.core
            .paged(
                &describe_common_bandwidth_packages::OPERATION,
                request,
                |page| page.common_bandwidth_packages,
            )
    }

    /// Changes the name or description of an Internet shared bandwidth.
    ///
    /// - Request: [`ModifyCommonBandwidthPackageAttributeRequest`]. Response:
    ///   [`ModifyCommonBandwidthPackageAttributeResponse`]. Nested types:
    ///   [`modify_common_bandwidth_package_attribute`].
    /// - [Documented errors](modify_common_bandwidth_package_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageAttribute),
    ///   2024-06.
    pub fn modify_common_bandwidth_package_attribute(
        &self,
        request: ModifyCommonBandwidthPackageAttributeRequest,
    ) -> Call<ModifyCommonBandwidthPackageAttributeResponse> {
        self.core.call(&modify_common_bandwidth_package_attribute::OPERATION, request)
    }

    /// Limits how much of an Internet shared bandwidth one elastic IP address may use, so that it cannot
    /// take all of it.
    ///
    /// - Request: [`ModifyCommonBandwidthPackageIpBandwidthRequest`]. Response:
    ///   [`ModifyCommonBandwidthPackageIpBandwidthResponse`]. Nested types:
    ///   [`modify_common_bandwidth_package_ip_bandwidth`].
    /// - [Documented errors](modify_common_bandwidth_package_ip_bandwidth::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageIpBandwidth),
    ///   2024-06.
    pub fn modify_common_bandwidth_package_ip_bandwidth(
        &self,
        request: ModifyCommonBandwidthPackageIpBandwidthRequest,
    ) -> Call<ModifyCommonBandwidthPackageIpBandwidthResponse> {
        self.core.call(&modify_common_bandwidth_package_ip_bandwidth::OPERATION, request)
    }

    /// Changes the peak bandwidth of an Internet shared bandwidth, and with it the price.
    ///
    /// - Request: [`ModifyCommonBandwidthPackageSpecRequest`]. Response:
    ///   [`ModifyCommonBandwidthPackageSpecResponse`]. Nested types:
    ///   [`modify_common_bandwidth_package_spec`].
    /// - [Documented errors](modify_common_bandwidth_package_spec::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageSpec), 2024-06.
    pub fn modify_common_bandwidth_package_spec(
        &self,
        request: ModifyCommonBandwidthPackageSpecRequest,
    ) -> Call<ModifyCommonBandwidthPackageSpecResponse> {
        self.core.call(&modify_common_bandwidth_package_spec::OPERATION, request)
    }

    /// Takes an elastic IP address out of an Internet shared bandwidth.
    ///
    /// - Request: [`RemoveCommonBandwidthPackageIpRequest`]. Response:
    ///   [`RemoveCommonBandwidthPackageIpResponse`]. Nested types: [`remove_common_bandwidth_package_ip`].
    /// - [Documented errors](remove_common_bandwidth_package_ip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveCommonBandwidthPackageIp), 2024-06.
    pub fn remove_common_bandwidth_package_ip(
        &self,
        request: RemoveCommonBandwidthPackageIpRequest,
    ) -> Call<RemoveCommonBandwidthPackageIpResponse> {
        self.core.call(&remove_common_bandwidth_package_ip::OPERATION, request)
    }
}
