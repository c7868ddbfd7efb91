// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveCommonBandwidthPackageIp.json; do not edit.
//! Takes an elastic IP address out of an Internet shared bandwidth.
//!
//! It is billed on its own again.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveCommonBandwidthPackageIp).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "RemoveCommonBandwidthPackageIp",
    effect: Effect::Write,
    request: RemoveCommonBandwidthPackageIpRequest = REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.RouteEntry",
    "400 DependencyViolation.ip",
    "400 EIP_BIND_NATGATEWAY",
    "400 FAILED_INVOKE_INNER_API",
    "400 Forbidden.FinancialLocked",
    "400 IncorrectStatus.Eip",
    "400 InvalidBandwidthPackageId.NotFound",
    "400 InvalidEIPStatus.BizDisabled",
    "400 InvalidIP.IpInSnatPool",
    "400 InvalidInstanceId.NotFound",
    "400 InvalidIpInstanceId.Malformed",
    "400 IpInstanceId.NotBandwidthPackage",
    "400 OperationFailed.DistibuteLock",
    "400 OperationFailed.SnatPoolIp",
    "400 OperationFailed.SystemBusy",
    "400 OperationUnsupported.EipBindRemote",
    "400 OperationUnsupported.IpNotInCbwp",
    "400 Trade_Sync_Create_Sub_ERROR",
    "404 InvalidBandwidthPackageId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Response of `RemoveCommonBandwidthPackageIp`.
pub type RemoveCommonBandwidthPackageIpResponse = RequestIdResponse;

/// Request of `RemoveCommonBandwidthPackageIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: String,
    /// `IpInstanceId`: text.
    pub ip_instance_id: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RemoveCommonBandwidthPackageIpRequest {
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

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    RemoveCommonBandwidthPackageIpRequest: REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 bandwidth_package_id: Str = Field::string("BandwidthPackageId").required(),
    2 ip_instance_id: Str = Field::string("IpInstanceId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveCommonBandwidthPackageIpRequest,
}
