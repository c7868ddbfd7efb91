// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! zone.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Lists the instance types on offer in the zones, with size, price and what is left.
    pub fn describe_zone_instance_config_infos(
        &self, request: DescribeZoneInstanceConfigInfosRequest,
    ) -> Call<DescribeZoneInstanceConfigInfosResponse> {
        self.core.call(&describe_zone_instance_config_infos::OPERATION, request)
    }

    /// Lists zones.
    pub fn describe_zones(&self, request: DescribeZonesRequest) -> Call<DescribeZonesResponse> {
        self.core.call(&describe_zones::OPERATION, request)
    }
}
