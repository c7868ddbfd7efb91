// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Regions, zones, instance types on offer, and what the account may use.
//!
//! - [`describe_account_attributes`](crate::Client::describe_account_attributes): Returns the quotas of
//!   the account in a region, such as the number of security groups and network interfaces, vCPUs of
//!   pay-as-you-go and spot instances, and the capacity of disks.
//! - [`describe_available_resource`](crate::Client::describe_available_resource): Lists what can be
//!   bought in the zones of a region: zones, instance types, kinds of system and data disks, dedicated
//!   hosts.
//! - [`describe_recommend_instance_type`](crate::Client::describe_recommend_instance_type): Proposes
//!   instance types that can take the place of a given one, or that fit wanted vCPUs and memory.
//! - [`describe_regions`](crate::Client::describe_regions): Lists the regions that the account can use,
//!   with their endpoints.
//! - [`describe_resources_modification`](crate::Client::describe_resources_modification): Lists the
//!   instance types or system disks that an instance in a zone can be changed to.
//! - [`describe_zones`](crate::Client::describe_zones): Lists the zones of a region with a rough idea
//!   of what is in stock.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns the quotas of the account in a region, such as the number of security groups and network
    /// interfaces, vCPUs of pay-as-you-go and spot instances, and the capacity of disks.
    ///
    /// - Request: [`DescribeAccountAttributesRequest`]. Response: [`DescribeAccountAttributesResponse`].
    ///   Nested types: [`describe_account_attributes`].
    /// - [Documented errors](describe_account_attributes::ERRORS).
    /// - Requires permission for the action `ecs:DescribeAccountAttributes` (access level get), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAccountAttributes),
    ///   2024-06-24.
    pub fn describe_account_attributes(
        &self,
        request: DescribeAccountAttributesRequest,
    ) -> Call<DescribeAccountAttributesResponse> {
        self.core.call(&describe_account_attributes::OPERATION, request)
    }

    /// Lists what can be bought in the zones of a region: zones, instance types, kinds of system and data
    /// disks, dedicated hosts.
    ///
    /// - Request: [`DescribeAvailableResourceRequest`]. Response: [`DescribeAvailableResourceResponse`].
    ///   Nested types: [`describe_available_resource`].
    /// - [Documented errors](describe_available_resource::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAvailableResource),
    ///   2024-06-24.
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<DescribeAvailableResourceResponse> {
        self.core.call(&describe_available_resource::OPERATION, request)
    }

    /// Proposes instance types that can take the place of a given one, or that fit wanted vCPUs and memory.
    ///
    /// - Request: [`DescribeRecommendInstanceTypeRequest`]. Response:
    ///   [`DescribeRecommendInstanceTypeResponse`]. Nested types: [`describe_recommend_instance_type`].
    /// - [Documented errors](describe_recommend_instance_type::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRecommendInstanceType), 2024-06-24.
    pub fn describe_recommend_instance_type(
        &self,
        request: DescribeRecommendInstanceTypeRequest,
    ) -> Call<DescribeRecommendInstanceTypeResponse> {
        self.core.call(&describe_recommend_instance_type::OPERATION, request)
    }

    /// Lists the regions that the account can use, with their endpoints.
    ///
    /// - Request: [`DescribeRegionsRequest`]. Response: [`DescribeRegionsResponse`]. Nested types:
    ///   [`describe_regions`].
    /// - [Documented errors](describe_regions::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRegions), 2024-06-24.
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<DescribeRegionsResponse> {
        self.core.call(&describe_regions::OPERATION, request)
    }

    /// Lists the instance types or system disks that an instance in a zone can be changed to.
    ///
    /// - Request: [`DescribeResourcesModificationRequest`]. Response:
    ///   [`DescribeResourcesModificationResponse`]. Nested types: [`describe_resources_modification`].
    /// - [Documented errors](describe_resources_modification::ERRORS).
    /// - Requires permission for the action `ecs:DescribeResourcesModification` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourcesModification), 2024-06-24.
    pub fn describe_resources_modification(
        &self,
        request: DescribeResourcesModificationRequest,
    ) -> Call<DescribeResourcesModificationResponse> {
        self.core.call(&describe_resources_modification::OPERATION, request)
    }

    /// Lists the zones of a region with a rough idea of what is in stock.
    ///
    /// - Request: [`DescribeZonesRequest`]. Response: [`DescribeZonesResponse`]. Nested types:
    ///   [`describe_zones`].
    /// - [Documented errors](describe_zones::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeZones), 2024-06-24.
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<DescribeZonesResponse> {
        self.core.call(&describe_zones::OPERATION, request)
    }
}
