// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyCommonBandwidthPackageIpBandwidth.json; do not edit.
//! Limits how much of an Internet shared bandwidth one elastic IP address may use, so that it cannot take all of it.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyCommonBandwidthPackageIpBandwidth).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyCommonBandwidthPackageIpBandwidthResponse;

operation!(Operation::new::<ModifyCommonBandwidthPackageIpBandwidthRequest, ModifyCommonBandwidthPackageIpBandwidthResponse>(
    "ModifyCommonBandwidthPackageIpBandwidth", Effect::Write, &MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 %s Forbidden.FinancialLocked InvalidEIPStatus.BizDisabled OperationFailed.DistibuteLock
    404 %s InvalidRegionId.NotFound
");

/// Request of `ModifyCommonBandwidthPackageIpBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCommonBandwidthPackageIpBandwidthRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `EipId`: text. */ pub eip_id: String,
    /** `Bandwidth`: text. */ pub bandwidth: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCommonBandwidthPackageIpBandwidthRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, eip_id: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(), eip_id: eip_id.into(), bandwidth: bandwidth.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifyCommonBandwidthPackageIpBandwidthRequest`].
pub static MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST: Schema =
    Schema { name: "ModifyCommonBandwidthPackageIpBandwidthRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("EipId").required(),
    Field::string("Bandwidth").required(),
]; &ROWS } };
record!(ModifyCommonBandwidthPackageIpBandwidthRequest, MODIFY_COMMON_BANDWIDTH_PACKAGE_IP_BANDWIDTH_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str eip_id, 3 Str bandwidth] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyCommonBandwidthPackageIpBandwidthRequest);
