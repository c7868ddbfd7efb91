// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CancelCommonBandwidthPackageIpBandwidth.json; do not edit.
//! Lifts the bandwidth limit of an elastic IP address within an Internet shared bandwidth.
//!
//! It may then use as much as the whole has.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CancelCommonBandwidthPackageIpBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelCommonBandwidthPackageIpBandwidthResponse;

operation!(Operation::new::<CancelCommonBandwidthPackageIpBandwidthRequest, CancelCommonBandwidthPackageIpBandwidthResponse>(
    "CancelCommonBandwidthPackageIpBandwidth", Effect::Write, &CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 %s Forbidden.FinancialLocked InvalidEIPStatus.BizDisabled
    404 %s InvalidRegionId.NotFound
");

/// Request of `CancelCommonBandwidthPackageIpBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct CancelCommonBandwidthPackageIpBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `EipId`: text. */ pub eip_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelCommonBandwidthPackageIpBandwidthRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, eip_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), eip_id: eip_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CancelCommonBandwidthPackageIpBandwidthRequest`].
pub static CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST: Schema =
    Schema { name: "CancelCommonBandwidthPackageIpBandwidthRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("EipId").required(),
]; &ROWS } };
record!(CancelCommonBandwidthPackageIpBandwidthRequest, CANCEL_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str eip_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelCommonBandwidthPackageIpBandwidthRequest);
