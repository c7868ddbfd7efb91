// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AddBandwidthPackageIps.json; do not edit.
//! Adds public IP addresses to the shared bandwidth package of a NAT gateway.
//!
//! Only for gateways of the old kind; new ones take elastic IP addresses through the VPC service.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddBandwidthPackageIps).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AddBandwidthPackageIpsResponse;

operation!(Operation::new::<AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse>(
    "AddBandwidthPackageIps", Effect::Write, &ADD_BANDWIDTH_PACKAGE_IPS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AllocateIpFailed InvalidIpCount.ValueNotSupported QuotaExceeded.BandwidthPackageIps
    404 InvalidBandwidthPackageId.NotFound InvalidRegionId.NotFound
");

/// Request of `AddBandwidthPackageIps`.
#[derive(Default)] #[non_exhaustive] pub struct AddBandwidthPackageIpsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `IpCount`: text. */ pub ip_count: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddBandwidthPackageIpsRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, ip_count: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ip_count: ip_count.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AddBandwidthPackageIpsRequest`].
pub static ADD_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema =
    Schema { name: "AddBandwidthPackageIpsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("IpCount").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AddBandwidthPackageIpsRequest, ADD_BANDWIDTH_PACKAGE_IPS_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str ip_count, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddBandwidthPackageIpsRequest);
