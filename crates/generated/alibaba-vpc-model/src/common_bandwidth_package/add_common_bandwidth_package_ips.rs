// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddCommonBandwidthPackageIps.json; do not edit.
//! Puts several elastic IP addresses into an Internet shared bandwidth.
//!
//! They must be pay-as-you-go, of the same region and the same line type. Asynchronous:
//! `DescribeCommonBandwidthPackages` shows when they are in.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddCommonBandwidthPackageIps),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "AddCommonBandwidthPackageIps",
    effect: Effect::Write,
    request: AddCommonBandwidthPackageIpsRequest = ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST,
    response: AddCommonBandwidthPackageIpsResponse = ADD_COMMON_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 AttrMismatching.BandwidthPackageIpVersion",
    "400 BandwidthPackageId.InvalidBandwidth",
    "400 BandwidthPackageId.InvalidBizStatus",
    "400 EIP_ALREADY_IN_BANDWIDTHPACKAGE",
    "400 EipOperation.TooFrequently",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectStatus.Eip",
    "400 InvalidBandwidthPackage.NotExist",
    "400 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidIpInstanceId.NotFound = There is no such elastic IP address.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 IpInstanceId.AlreadyInBandwidthPackage",
    "400 IpInstanceId.BizStatusInvalid",
    "400 IpInstanceId.ChargeType.NotSupport",
    "400 IpInstanceId.InvalidIpInternetChargeType",
    "400 IpInstanceId.QuotaExceeded",
    "400 Mismatch.CloudBoxCbwpZoneAndEipZone",
    "400 OperationDenied.SecurityProtectionTypesInconsistent",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.ZoneIdInconsistent",
    "400 OperationUnsupported.IpType",
    "400 ParamExclusive.IpInstanceIdAndBandwidthPackageId",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
}

/// Request of `AddCommonBandwidthPackageIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Kind of IP address: `EIP` or `AnycastEIP`. Default: `EIP`.
    pub ip_type: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `IpInstanceIds`: list of strings, at most 10 elements.
    pub ip_instance_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddCommonBandwidthPackageIpsRequest {
    /// Creates a value with the required members.
    pub fn new(
        bandwidth_package_id: impl Into<String>,
        ip_instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            bandwidth_package_id: bandwidth_package_id.into(),
            ip_instance_ids: cloudspec_wire::all(ip_instance_ids),
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
    AddCommonBandwidthPackageIpsRequest: ADD_COMMON_BANDWIDTH_PACKAGE_IPS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 ip_type: OptStr = Field::string("IpType"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 ip_instance_ids: List = Field::string("IpInstanceIds").list().required().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `AddCommonBandwidthPackageIps`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddCommonBandwidthPackageIpsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddCommonBandwidthPackageIpsResponse: ADD_COMMON_BANDWIDTH_PACKAGE_IPS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddCommonBandwidthPackageIpsRequest,
    AddCommonBandwidthPackageIpsResponse,
}
