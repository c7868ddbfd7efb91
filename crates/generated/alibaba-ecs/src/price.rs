// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Prices before buying, renewing or changing.
//!
//! - [`describe_instance_modification_price`](crate::Client::describe_instance_modification_price):
//!   Returns what it costs to upgrade a subscription instance or to add subscription disks to it.
//! - [`describe_price`](crate::Client::describe_price): Returns the current price of a resource before
//!   it is bought, such as an instance or a disk.
//! - [`describe_renewal_price`](crate::Client::describe_renewal_price): Returns what it costs to renew
//!   subscription resources, for a period or up to a common expiry day.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Returns what it costs to upgrade a subscription instance or to add subscription disks to it.
    ///
    /// - Request: [`DescribeInstanceModificationPriceRequest`]. Response:
    ///   [`DescribeInstanceModificationPriceResponse`]. Nested types:
    ///   [`describe_instance_modification_price`].
    /// - [Documented errors](describe_instance_modification_price::ERRORS).
    /// - Requires permission for the action `ecs:DescribeInstanceModificationPrice` (access level get), on
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceModificationPrice),
    ///   2024-06-24.
    pub fn describe_instance_modification_price(
        &self,
        request: DescribeInstanceModificationPriceRequest,
    ) -> Call<DescribeInstanceModificationPriceResponse> {
        self.core.call(&describe_instance_modification_price::OPERATION, request)
    }

    /// Returns the current price of a resource before it is bought, such as an instance or a disk.
    ///
    /// - Request: [`DescribePriceRequest`]. Response: [`DescribePriceResponse`]. Nested types:
    ///   [`describe_price`].
    /// - [Documented errors](describe_price::ERRORS).
    /// - Requires permission for the action `ecs:DescribePrice` (access level get), on all resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrice), 2024-06-24.
    pub fn describe_price(
        &self,
        request: DescribePriceRequest,
    ) -> Call<DescribePriceResponse> {
        self.core.call(&describe_price::OPERATION, request)
    }

    /// Returns what it costs to renew subscription resources, for a period or up to a common expiry day.
    ///
    /// - Request: [`DescribeRenewalPriceRequest`]. Response: [`DescribeRenewalPriceResponse`]. Nested
    ///   types: [`describe_renewal_price`].
    /// - [Documented errors](describe_renewal_price::ERRORS).
    /// - Requires permission for the action `ecs:DescribeRenewalPrice` (access level get), on DedicatedHost
    ///   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRenewalPrice),
    ///   2024-06-24.
    pub fn describe_renewal_price(
        &self,
        request: DescribeRenewalPriceRequest,
    ) -> Call<DescribeRenewalPriceResponse> {
        self.core.call(&describe_renewal_price::OPERATION, request)
    }
}
