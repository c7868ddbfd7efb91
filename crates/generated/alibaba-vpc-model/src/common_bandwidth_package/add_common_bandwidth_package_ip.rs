// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIp.json; do not edit.
//! Add common bandwidth package ip (`AddCommonBandwidthPackageIp`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIp).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AddCommonBandwidthPackageIpResponse;

/// The table of `AddCommonBandwidthPackageIp`.
pub static OPERATION: Operation = Operation::new(
    "AddCommonBandwidthPackageIp", Effect::Write, &ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AddCommonBandwidthPackageIpRequest>, empty::<AddCommonBandwidthPackageIpResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "AttrMismatching.BandwidthPackageIpVersion"), ErrorCode::new(400, "BandwidthPackageId.InvalidBizStatus"),
    ErrorCode::new(400, "EipOperation.TooFrequently"), ErrorCode::new(400, "Forbidden.FinancialLocked"),
    ErrorCode::new(400, "IncorrectStatus.Eip"), ErrorCode::new(400, "InvalidBandwidthPackage.NotExist"),
    ErrorCode::new(400, "InvalidBandwidthPackageId.NotFound"), ErrorCode::new(400, "InvalidEIPStatus.BizDisabled"),
    ErrorCode::new(400, "InvalidInstanceId.NotFound"), ErrorCode::new(400, "IpInstanceId.AlreadyInBandwidthPackage"),
    ErrorCode::new(400, "IpInstanceId.BizStatusInvalid"), ErrorCode::new(400, "IpInstanceId.ChargeType.NotSupport"),
    ErrorCode::new(400, "IpInstanceId.QuotaExceeded"), ErrorCode::new(400, "Mismatch.CloudBoxCbwpZoneAndEipZone"),
    ErrorCode::new(400, "OperationDenied.SecurityProtectionTypesInconsistent"),
    ErrorCode::new(400, "OperationFailed.DistibuteLock"), ErrorCode::new(400, "OperationFailed.ZoneIdInconsistent"),
    ErrorCode::new(400, "OperationUnsupported.IpType"), ErrorCode::new(400, "ParamExclusive.IpInstanceIdAndBandwidthPackageId"),
    ErrorCode::new(400, "TaskConflict"), ErrorCode::new(404, "BandwidthPackageId.InvalidBandwidth"),
    ErrorCode::new(404, "InvalidBandwidthPackageId.NotFound"), ErrorCode::new(404, "InvalidIpInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "IpInstanceId.InvalidIpInternetChargeType"),
]);

/// Request of `AddCommonBandwidthPackageIp`.
#[derive(Default)] #[non_exhaustive]
pub struct AddCommonBandwidthPackageIpRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: String,
    /// `IpInstanceId`: text.
    pub ip_instance_id: String,
    /// `IpType`: text. Default: `EIP`.
    pub ip_type: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    pub extra: Extra,
}
impl AddCommonBandwidthPackageIpRequest {
    pub fn new(bandwidth_package_id: impl Into<String>, ip_instance_id: impl Into<String>) -> Self {
        Self { bandwidth_package_id: bandwidth_package_id.into(), ip_instance_id: ip_instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn ip_type(mut self, value: impl Into<String>) -> Self { self.ip_type = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
pub static ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST: Schema = Schema { name: "AddCommonBandwidthPackageIpRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("BandwidthPackageId").required(),
    Field::string("IpInstanceId").required(),
    Field::string("IpType"),
    Field::string("ClientToken").filled(),
] };
cloudspec_wire::record!(AddCommonBandwidthPackageIpRequest, ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    [0 OptStr region_id, 1 Str bandwidth_package_id, 2 Str ip_instance_id, 3 OptStr ip_type, 4 OptStr client_token] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AddCommonBandwidthPackageIpRequest);
