// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIp.json; do not edit.
//! Puts an elastic IP address into an Internet shared bandwidth.
//!
//! The address must be pay-as-you-go, of the same region and the same line type. Asynchronous:
//! `DescribeCommonBandwidthPackages` shows when it is in.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIp),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "AddCommonBandwidthPackageIp",
    effect: Effect::Write,
    request: AddCommonBandwidthPackageIpRequest = ADD_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: AddCommonBandwidthPackageIpResponse = ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 AttrMismatching.BandwidthPackageIpVersion",
    "400 BandwidthPackageId.InvalidBizStatus",
    "400 EipOperation.TooFrequently",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectStatus.Eip",
    "400 InvalidBandwidthPackage.NotExist",
    "400 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 IpInstanceId.AlreadyInBandwidthPackage",
    "400 IpInstanceId.BizStatusInvalid",
    "400 IpInstanceId.ChargeType.NotSupport",
    "400 IpInstanceId.QuotaExceeded",
    "400 Mismatch.CloudBoxCbwpZoneAndEipZone",
    "400 OperationDenied.SecurityProtectionTypesInconsistent",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.ZoneIdInconsistent",
    "400 OperationUnsupported.IpType",
    "400 ParamExclusive.IpInstanceIdAndBandwidthPackageId",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 BandwidthPackageId.InvalidBandwidth",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidIpInstanceId.NotFound = There is no such elastic IP address.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 IpInstanceId.InvalidIpInternetChargeType",
}

/// Request of `AddCommonBandwidthPackageIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Id of the elastic IP address; several are joined by commas.
    pub ip_instance_id: String,
    /// Kind of IP address: `EIP` or `AnycastEIP`. Default: `EIP`.
    pub ip_type: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddCommonBandwidthPackageIpRequest {
    /// Creates a value with the required members.
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of IP address: `EIP` or `AnycastEIP`.
    pub fn ip_type(mut self, value: impl Into<String>) -> Self {
        self.ip_type = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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

/// Response of `AddCommonBandwidthPackageIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddCommonBandwidthPackageIpResponse: ADD_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddCommonBandwidthPackageIpRequest,
    AddCommonBandwidthPackageIpResponse,
}
