// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIp.json; do not edit.
//! Puts an elastic IP address into an Internet shared bandwidth.
//!
//! The address must be pay-as-you-go, of the same region and the same line type. Asynchronous:
//! DescribeCommonBandwidthPackages shows when it is in.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIp).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AddCommonBandwidthPackageIpResponse;

operation!(Operation::new::<AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse>(
    "AddCommonBandwidthPackageIp", Effect::Write, &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AttrMismatching.BandwidthPackageIpVersion BandwidthPackageId.InvalidBizStatus EipOperation.TooFrequently
    400 Forbidden.FinancialLocked IncorrectStatus.Eip InvalidBandwidthPackage.NotExist InvalidBandwidthPackageId.NotFound
    400 InvalidEIPStatus.BizDisabled InvalidInstanceId.NotFound IpInstanceId.AlreadyInBandwidthPackage
    400 IpInstanceId.BizStatusInvalid IpInstanceId.ChargeType.NotSupport IpInstanceId.QuotaExceeded
    400 Mismatch.CloudBoxCbwpZoneAndEipZone OperationDenied.SecurityProtectionTypesInconsistent OperationFailed.DistibuteLock
    400 OperationFailed.ZoneIdInconsistent OperationUnsupported.IpType ParamExclusive.IpInstanceIdAndBandwidthPackageId
    400 TaskConflict
    404 BandwidthPackageId.InvalidBandwidth InvalidBandwidthPackageId.NotFound InvalidIpInstanceId.NotFound
    404 InvalidRegionId.NotFound IpInstanceId.InvalidIpInternetChargeType
");

/// Request of `AddCommonBandwidthPackageIp`.
#[derive(Default)] #[non_exhaustive] pub struct AddCommonBandwidthPackageIpRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `IpInstanceId`: text. */ pub ip_instance_id: String,
    /** `IpType`: text. Default: `EIP`. */ pub ip_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddCommonBandwidthPackageIpRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, ip_instance_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ip_instance_id: ip_instance_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self { self.ip_type = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AddCommonBandwidthPackageIpRequest`].
pub static ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema =
    Schema { name: "AddCommonBandwidthPackageIpRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("IpInstanceId").required(),
    Field::string("IpType"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(AddCommonBandwidthPackageIpRequest, ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str ip_instance_id, 3 OptStr ip_type, 4 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddCommonBandwidthPackageIpRequest);
