// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIps.json; do not edit.
//! Puts several elastic IP addresses into an Internet shared bandwidth.
//!
//! They must be pay-as-you-go, of the same region and the same line type. Asynchronous: DescribeCommonBandwidthPackages
//! shows when they are in.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIps).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as AddCommonBandwidthPackageIpsResponse;

operation!(Operation::new::<AddCommonBandwidthPackageIpsRequest, AddCommonBandwidthPackageIpsResponse>(
    "AddCommonBandwidthPackageIps", Effect::Write, &ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AttrMismatching.BandwidthPackageIpVersion BandwidthPackageId.InvalidBandwidth BandwidthPackageId.InvalidBizStatus
    400 EIP_ALREADY_IN_BANDWIDTHPACKAGE EipOperation.TooFrequently Forbidden.FinancialLocked IncorrectStatus.Eip
    400 InvalidBandwidthPackage.NotExist InvalidBandwidthPackageId.NotFound InvalidEIPStatus.BizDisabled
    400 InvalidInstanceId.NotFound InvalidIpInstanceId.NotFound InvalidRegionId.NotFound IpInstanceId.AlreadyInBandwidthPackage
    400 IpInstanceId.BizStatusInvalid IpInstanceId.ChargeType.NotSupport IpInstanceId.InvalidIpInternetChargeType
    400 IpInstanceId.QuotaExceeded Mismatch.CloudBoxCbwpZoneAndEipZone OperationDenied.SecurityProtectionTypesInconsistent
    400 OperationFailed.DistibuteLock OperationFailed.ZoneIdInconsistent OperationUnsupported.IpType
    400 ParamExclusive.IpInstanceIdAndBandwidthPackageId TaskConflict
");

/// Request of `AddCommonBandwidthPackageIps`.
#[derive(Default)] #[non_exhaustive] pub struct AddCommonBandwidthPackageIpsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: String,
    /** `IpType`: text. Default: `EIP`. */ pub ip_type: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `IpInstanceIds`: texts, at most 10 elements. */ pub ip_instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl AddCommonBandwidthPackageIpsRequest {
    /// With what is required.
    pub fn new(bandwidth_package_id: impl Into<String>, ip_instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ip_instance_ids: all(ip_instance_ids), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self { self.ip_type = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`AddCommonBandwidthPackageIpsRequest`].
pub static ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema =
    Schema { name: "AddCommonBandwidthPackageIpsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("IpType"),
    Field::string("ClientToken").filled(),
    Field::string("IpInstanceIds").list().required().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(AddCommonBandwidthPackageIpsRequest, ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 OptStr ip_type, 3 OptStr client_token, 4 List ip_instance_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddCommonBandwidthPackageIpsRequest);
