// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/RemoveCommonBandwidthPackageIp.json; do not edit.
//! Takes an elastic IP address out of an Internet shared bandwidth.
//!
//! It is billed on its own again.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveCommonBandwidthPackageIp), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "RemoveCommonBandwidthPackageIp",
    effect: Effect::Write,
    request: RemoveCommonBandwidthPackageIpRequest = REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_REQUEST,
    response: RemoveCommonBandwidthPackageIpResponse = REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 DependencyViolation.RouteEntry = A route leads to the resource. Delete the route first.",
    "400 DependencyViolation.ip",
    "400 EIP_BIND_NATGATEWAY",
    "400 FAILED_INVOKE_INNER_API",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectStatus.Eip",
    "400 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "400 InvalidEIPStatus.BizDisabled = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 InvalidIP.IpInSnatPool",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidIpInstanceId.Malformed",
    "400 IpInstanceId.NotBandwidthPackage",
    "400 OperationFailed.DistibuteLock = Another operation on the same resource is running. Try again in a moment.",
    "400 OperationFailed.SnatPoolIp",
    "400 OperationFailed.SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 OperationUnsupported.EipBindRemote",
    "400 OperationUnsupported.IpNotInCbwp",
    "400 Trade_Sync_Create_Sub_ERROR",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `RemoveCommonBandwidthPackageIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: String,
    /// Id of the elastic IP address; several are joined by commas.
    pub ip_instance_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveCommonBandwidthPackageIpRequest {
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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

/// Response of `RemoveCommonBandwidthPackageIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveCommonBandwidthPackageIpResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RemoveCommonBandwidthPackageIpResponse: REMOVE_COMMON_BANDWIDTH_PACKAGE_IP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveCommonBandwidthPackageIpRequest,
    RemoveCommonBandwidthPackageIpResponse,
}
