// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RemoveBandwidthPackageIps.json; do not edit.
//! Removes public IP addresses from the shared bandwidth package of a NAT gateway of the old kind.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveBandwidthPackageIps).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as RemoveBandwidthPackageIpsResponse;

operation!(Operation::new::<RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse>(
    "RemoveBandwidthPackageIps", Effect::Write, &REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.ForwardEntry InvalidIpCount.ValueNotSupported InvalidRemovedIpAddresses.NotFound
    404 InvalidBandwidthPackageId.NotFound InvalidRegionId.NotFound invalidRemovedIpAddresses.NotFound
");

/// Request of `RemoveBandwidthPackageIps`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveBandwidthPackageIpsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `RemovedIpAddresses`: texts, at most 20 elements. */ pub removed_ip_addresses: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl RemoveBandwidthPackageIpsRequest {
    /// With what is required.
    pub fn new(
        bandwidth_package_id: impl Into<String>, removed_ip_addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(), removed_ip_addresses: all(removed_ip_addresses),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`RemoveBandwidthPackageIpsRequest`].
pub static REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema =
    Schema { name: "RemoveBandwidthPackageIpsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("ClientToken").filled(),
    Field::string("RemovedIpAddresses").list().required().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(RemoveBandwidthPackageIpsRequest, REMOVE_BANDWIDTH_PACKAGE_IPS_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 OptStr client_token, 3 List removed_ip_addresses] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveBandwidthPackageIpsRequest);
