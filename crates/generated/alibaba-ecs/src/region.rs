// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! region.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Describe account attributes (`DescribeAccountAttributes`).
    pub fn describe_account_attributes(
        &self, request: DescribeAccountAttributesRequest,
    ) -> Call<DescribeAccountAttributesResponse> {
        self.core.call(&describe_account_attributes::OPERATION, request)
    }

    /// Describe available resource (`DescribeAvailableResource`).
    pub fn describe_available_resource(
        &self, request: DescribeAvailableResourceRequest,
    ) -> Call<DescribeAvailableResourceResponse> {
        self.core.call(&describe_available_resource::OPERATION, request)
    }

    /// Describe recommend instance type (`DescribeRecommendInstanceType`).
    pub fn describe_recommend_instance_type(
        &self, request: DescribeRecommendInstanceTypeRequest,
    ) -> Call<DescribeRecommendInstanceTypeResponse> {
        self.core.call(&describe_recommend_instance_type::OPERATION, request)
    }

    /// Describe regions (`DescribeRegions`).
    pub fn describe_regions(&self, request: DescribeRegionsRequest) -> Call<DescribeRegionsResponse> {
        self.core.call(&describe_regions::OPERATION, request)
    }

    /// Describe resources modification (`DescribeResourcesModification`).
    pub fn describe_resources_modification(
        &self, request: DescribeResourcesModificationRequest,
    ) -> Call<DescribeResourcesModificationResponse> {
        self.core.call(&describe_resources_modification::OPERATION, request)
    }

    /// Describe zones (`DescribeZones`).
    pub fn describe_zones(&self, request: DescribeZonesRequest) -> Call<DescribeZonesResponse> {
        self.core.call(&describe_zones::OPERATION, request)
    }
}
