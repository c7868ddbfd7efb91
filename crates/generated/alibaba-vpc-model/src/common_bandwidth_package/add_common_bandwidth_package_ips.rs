// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIps.json; do not edit.
//! Add common bandwidth package ips (`AddCommonBandwidthPackageIps`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIps).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AddCommonBandwidthPackageIpsResponse;

/// The table of `AddCommonBandwidthPackageIps`.
pub static OPERATION: Operation = Operation::new(
    "AddCommonBandwidthPackageIps", Effect::Write, &ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AddCommonBandwidthPackageIpsRequest>, empty::<AddCommonBandwidthPackageIpsResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "AttrMismatching.BandwidthPackageIpVersion"), ErrorCode::new(400, "BandwidthPackageId.InvalidBandwidth"),
    ErrorCode::new(400, "BandwidthPackageId.InvalidBizStatus"), ErrorCode::new(400, "EIP_ALREADY_IN_BANDWIDTHPACKAGE"),
    ErrorCode::new(400, "EipOperation.TooFrequently"), ErrorCode::new(400, "Forbidden.FinancialLocked"),
    ErrorCode::new(400, "IncorrectStatus.Eip"), ErrorCode::new(400, "InvalidBandwidthPackage.NotExist"),
    ErrorCode::new(400, "InvalidBandwidthPackageId.NotFound"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidInstanceId.NotFound"), ErrorCode::new(400, "InvalidIpInstanceId.NotFound"),
    ErrorCode::new(400, "InvalidRegionId.NotFound"), ErrorCode::new(400, "IpInstanceId.AlreadyInBandwidthPackage"),
    ErrorCode::new(400, "IpInstanceId.BizStatusInvalid"), ErrorCode::new(400, "IpInstanceId.ChargeType.NotSupport"),
    ErrorCode::new(400, "IpInstanceId.InvalidIpInternetChargeType"), ErrorCode::new(400, "IpInstanceId.QuotaExceeded"),
    ErrorCode::new(400, "Mismatch.CloudBoxCbwpZoneAndEipZone"),
    ErrorCode::new(400, "OperationDenied.SecurityProtectionTypesInconsistent"),
    ErrorCode::new(400, "OperationFailed.DistibuteLock"), ErrorCode::new(400, "OperationFailed.ZoneIdInconsistent"),
    ErrorCode::new(400, "OperationUnsupported.IpType"), ErrorCode::new(400, "ParamExclusive.IpInstanceIdAndBandwidthPackageId"),
    ErrorCode::new(400, "TaskConflict"),
]);

/// Request of `AddCommonBandwidthPackageIps`.
#[derive(Default)] #[non_exhaustive]
pub struct AddCommonBandwidthPackageIpsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: String,
    /// `IpType`: text. Default: `EIP`.
    pub ip_type: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `IpInstanceIds`: texts, at most 10 elements.
    pub ip_instance_ids: Vec<String>,
    pub extra: Extra,
}
impl AddCommonBandwidthPackageIpsRequest {
    pub fn new(bandwidth_package_id: impl Into<String>, ip_instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ip_instance_ids: all(ip_instance_ids), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn ip_type(mut self, value: impl Into<String>) -> Self { self.ip_type = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST: Schema = Schema { name: "AddCommonBandwidthPackageIpsRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("IpType"),
    Field::string("ClientToken").filled(),
    Field::string("IpInstanceIds").list().required().limits(&Limits::items(None, Some(10))),
] };
cloudspec_wire::record!(AddCommonBandwidthPackageIpsRequest, ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 OptStr ip_type, 3 OptStr client_token, 4 List ip_instance_ids] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AddCommonBandwidthPackageIpsRequest);
