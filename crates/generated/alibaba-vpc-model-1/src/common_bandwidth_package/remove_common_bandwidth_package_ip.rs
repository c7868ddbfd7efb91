// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveCommonBandwidthPackageIp.json; do not edit.
//! Takes an elastic IP address out of an Internet shared bandwidth.
//!
//! It is billed on its own again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveCommonBandwidthPackageIp).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RemoveCommonBandwidthPackageIpResponse;

operation!(Operation::new::<RemoveCommonBandwidthPackageIpRequest, RemoveCommonBandwidthPackageIpResponse>(
    "RemoveCommonBandwidthPackageIp", Effect::Write, &REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.RouteEntry DependencyViolation.ip EIP_BIND_NATGATEWAY FAILED_INVOKE_INNER_API
    400 Forbidden.FinancialLocked IncorrectStatus.Eip InvalidBandwidthPackageId.NotFound InvalidEIPStatus.BizDisabled
    400 InvalidIP.IpInSnatPool InvalidInstanceId.NotFound InvalidIpInstanceId.Malformed IpInstanceId.NotBandwidthPackage
    400 OperationFailed.DistibuteLock OperationFailed.SnatPoolIp OperationFailed.SystemBusy OperationUnsupported.EipBindRemote
    400 OperationUnsupported.IpNotInCbwp Trade_Sync_Create_Sub_ERROR
    404 InvalidBandwidthPackageId.NotFound InvalidRegionId.NotFound
");

/// Request of `RemoveCommonBandwidthPackageIp`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveCommonBandwidthPackageIpRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `IpInstanceId`: text. */ pub ip_instance_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RemoveCommonBandwidthPackageIpRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, ip_instance_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ip_instance_id: ip_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`RemoveCommonBandwidthPackageIpRequest`].
pub static REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema =
    Schema { name: "RemoveCommonBandwidthPackageIpRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("IpInstanceId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(RemoveCommonBandwidthPackageIpRequest, REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str ip_instance_id, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveCommonBandwidthPackageIpRequest);
