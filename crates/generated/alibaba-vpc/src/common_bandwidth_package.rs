// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! common-bandwidth-package.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add common bandwidth package ip (`AddCommonBandwidthPackageIp`).
    pub fn add_common_bandwidth_package_ip(
        &self, request: AddCommonBandwidthPackageIpRequest,
    ) -> Call<AddCommonBandwidthPackageIpResponse> {
        self.core.call(&add_common_bandwidth_package_ip::OPERATION, request)
    }

    /// Add common bandwidth package ips (`AddCommonBandwidthPackageIps`).
    pub fn add_common_bandwidth_package_ips(
        &self, request: AddCommonBandwidthPackageIpsRequest,
    ) -> Call<AddCommonBandwidthPackageIpsResponse> {
        self.core.call(&add_common_bandwidth_package_ips::OPERATION, request)
    }

    /// Cancel common bandwidth package ip bandwidth (`CancelCommonBandwidthPackageIpBandwidth`).
    pub fn cancel_common_bandwidth_package_ip_bandwidth(
        &self, request: CancelCommonBandwidthPackageIpBandwidthRequest,
    ) -> Call<CancelCommonBandwidthPackageIpBandwidthResponse> {
        self.core.call(&cancel_common_bandwidth_package_ip_bandwidth::OPERATION, request)
    }

    /// Create common bandwidth package (`CreateCommonBandwidthPackage`).
    pub fn create_common_bandwidth_package(
        &self, request: CreateCommonBandwidthPackageRequest,
    ) -> Call<CreateCommonBandwidthPackageResponse> {
        self.core.call(&create_common_bandwidth_package::OPERATION, request)
    }

    /// Delete common bandwidth package (`DeleteCommonBandwidthPackage`).
    pub fn delete_common_bandwidth_package(
        &self, request: DeleteCommonBandwidthPackageRequest,
    ) -> Call<DeleteCommonBandwidthPackageResponse> {
        self.core.call(&delete_common_bandwidth_package::OPERATION, request)
    }

    /// Describe95 traffic (`Describe95Traffic`).
    pub fn describe95_traffic(&self, request: Describe95TrafficRequest) -> Call<Describe95TrafficResponse> {
        self.core.call(&describe95_traffic::OPERATION, request)
    }

    /// Describe common bandwidth packages (`DescribeCommonBandwidthPackages`).
    pub fn describe_common_bandwidth_packages(
        &self, request: DescribeCommonBandwidthPackagesRequest,
    ) -> PagedCall<DescribeCommonBandwidthPackagesResponse, describe_common_bandwidth_packages::CommonBandwidthPackage> {
        self.core.paged(&describe_common_bandwidth_packages::OPERATION, request, |page| page.common_bandwidth_packages)
    }

    /// Modify common bandwidth package attribute (`ModifyCommonBandwidthPackageAttribute`).
    pub fn modify_common_bandwidth_package_attribute(
        &self, request: ModifyCommonBandwidthPackageAttributeRequest,
    ) -> Call<ModifyCommonBandwidthPackageAttributeResponse> {
        self.core.call(&modify_common_bandwidth_package_attribute::OPERATION, request)
    }

    /// Modify common bandwidth package ip bandwidth (`ModifyCommonBandwidthPackageIpBandwidth`).
    pub fn modify_common_bandwidth_package_ip_bandwidth(
        &self, request: ModifyCommonBandwidthPackageIpBandwidthRequest,
    ) -> Call<ModifyCommonBandwidthPackageIpBandwidthResponse> {
        self.core.call(&modify_common_bandwidth_package_ip_bandwidth::OPERATION, request)
    }

    /// Modify common bandwidth package spec (`ModifyCommonBandwidthPackageSpec`).
    pub fn modify_common_bandwidth_package_spec(
        &self, request: ModifyCommonBandwidthPackageSpecRequest,
    ) -> Call<ModifyCommonBandwidthPackageSpecResponse> {
        self.core.call(&modify_common_bandwidth_package_spec::OPERATION, request)
    }

    /// Remove common bandwidth package ip (`RemoveCommonBandwidthPackageIp`).
    pub fn remove_common_bandwidth_package_ip(
        &self, request: RemoveCommonBandwidthPackageIpRequest,
    ) -> Call<RemoveCommonBandwidthPackageIpResponse> {
        self.core.call(&remove_common_bandwidth_package_ip::OPERATION, request)
    }
}
