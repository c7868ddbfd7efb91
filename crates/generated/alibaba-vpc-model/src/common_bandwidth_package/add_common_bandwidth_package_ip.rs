// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIp.json; do not edit.
//! Puts an elastic IP address into an Internet shared bandwidth.
//!
//! The address must be pay-as-you-go, of the same region and the same line type. Asynchronous:
//! DescribeCommonBandwidthPackages shows when it is in.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIp).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "AddCommonBandwidthPackageIp",
    effect: Effect::Write,
    request: AddCommonBandwidthPackageIpRequest = ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 AttrMismatching.BandwidthPackageIpVersion",
    "400 BandwidthPackageId.InvalidBizStatus",
    "400 EipOperation.TooFrequently",
    "400 Forbidden.FinancialLocked",
    "400 IncorrectStatus.Eip",
    "400 InvalidBandwidthPackage.NotExist",
    "400 InvalidBandwidthPackageId.NotFound",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidInstanceId.NotFound",
    "400 IpInstanceId.AlreadyInBandwidthPackage",
    "400 IpInstanceId.BizStatusInvalid",
    "400 IpInstanceId.ChargeType.NotSupport",
    "400 IpInstanceId.QuotaExceeded",
    "400 Mismatch.CloudBoxCbwpZoneAndEipZone",
    "400 OperationDenied.SecurityProtectionTypesInconsistent",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.ZoneIdInconsistent",
    "400 OperationUnsupported.IpType",
    "400 ParamExclusive.IpInstanceIdAndBandwidthPackageId",
    "400 TaskConflict",
    "404 BandwidthPackageId.InvalidBandwidth",
    "404 InvalidBandwidthPackageId.NotFound",
    "404 InvalidIpInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 IpInstanceId.InvalidIpInternetChargeType",
}

/// Response of `AddCommonBandwidthPackageIp`.
pub type AddCommonBandwidthPackageIpResponse = RequestIdResponse;

/// Request of `AddCommonBandwidthPackageIp`.
#[derive(Default)]
#[non_exhaustive]
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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AddCommonBandwidthPackageIpRequest {
    /// Starts with the required members.
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        ip_instance_id: impl Into<String>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            ip_instance_id: ip_instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    AddCommonBandwidthPackageIpRequest: ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 ip_instance_id: Str = Field::string("IpInstanceId").required(),
    3 ip_type: OptStr = Field::string("IpType"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddCommonBandwidthPackageIpRequest,
}
