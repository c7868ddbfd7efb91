// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Zones and what can be bought in them.
//!
//! - [`describe_zone_instance_config_infos`](crate::Client::describe_zone_instance_config_infos): Lists
//!   the instance types on offer in the zones, with size, price and what is left.
//! - [`describe_zones`](crate::Client::describe_zones): Lists zones.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Lists the instance types on offer in the zones, with size, price and what is left.
    ///
    /// - Request: [`DescribeZoneInstanceConfigInfosRequest`]. Response:
    ///   [`DescribeZoneInstanceConfigInfosResponse`]. Nested types:
    ///   [`describe_zone_instance_config_infos`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-zone-instance-config-infos.yaml),
    ///   2026-07-08.
    pub fn describe_zone_instance_config_infos(
        &self,
        request: DescribeZoneInstanceConfigInfosRequest,
    ) -> Call<DescribeZoneInstanceConfigInfosResponse> {
        self.core.call(&describe_zone_instance_config_infos::OPERATION, request)
    }

    /// Lists zones.
    ///
    /// - Request: [`DescribeZonesRequest`]. Response: [`DescribeZonesResponse`]. Nested types:
    ///   [`describe_zones`].
    /// - Source: [Zenlayer Cloud
    ///   CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-zones.yaml),
    ///   2026-07-08.
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<DescribeZonesResponse> {
        self.core.call(&describe_zones::OPERATION, request)
    }
}
