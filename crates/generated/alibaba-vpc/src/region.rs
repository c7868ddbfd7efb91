// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Regions and zones.
//!
//! - [`describe_regions`](crate::Client::describe_regions): Lists the regions where the service is
//!   available, with their endpoints.
//! - [`describe_zones`](crate::Client::describe_zones): Lists the zones of a region.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Lists the regions where the service is available, with their endpoints.
    ///
    /// - Request: [`DescribeRegionsRequest`]. Response: [`DescribeRegionsResponse`]. Nested types:
    ///   [`describe_regions`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRegions), 2024-06.
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<DescribeRegionsResponse> {
        self.core.call(&describe_regions::OPERATION, request)
    }

    /// Lists the zones of a region.
    ///
    /// - Request: [`DescribeZonesRequest`]. Response: [`DescribeZonesResponse`]. Nested types:
    ///   [`describe_zones`].
    /// - [Documented errors](describe_zones::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeZones), 2024-06.
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<DescribeZonesResponse> {
        self.core.call(&describe_zones::OPERATION, request)
    }
}
