// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddGlobalAccelerationInstanceIp.json; do not edit.
//! Puts an elastic IP address into a bandwidth-sharing Global Acceleration instance.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddGlobalAccelerationInstanceIp), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "AddGlobalAccelerationInstanceIp",
    effect: Effect::Write,
    request: AddGlobalAccelerationInstanceIpRequest = ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    response: AddGlobalAccelerationInstanceIpResponse = ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 BandwidthPackageId.InvalidBizStatus",
    "400 EipOperation.TooFrequently",
    "400 IpInstanceId.AlreadyInBandwidthPackage",
    "400 IpInstanceId.BizStatusInvalid",
    "400 IpInstanceId.ChargeType.NotSupport",
    "400 IpInstanceId.QuotaExceeded",
    "404 InvalidBandwidthPackageId.NotFound = There is no such bandwidth package in this region.",
    "404 InvalidIpInstanceId.NotFound = There is no such elastic IP address.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 IpInstanceId.InvalidIpInternetChargeType",
    "404 IpInstanceId.StatusNotAvailable",
}

/// Request of `AddGlobalAccelerationInstanceIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddGlobalAccelerationInstanceIpRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: String,
    /// Id of the elastic IP address; several are joined by commas.
    pub ip_instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddGlobalAccelerationInstanceIpRequest {
    /// Creates a value with the required members.
    pub fn new(
        global_acceleration_instance_id: impl Into<String>,
        ip_instance_id: impl Into<String>,
    ) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            ip_instance_id: ip_instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    AddGlobalAccelerationInstanceIpRequest: ADD_GLOBAL_ACCELERATION_INSTANCE_IP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 global_acceleration_instance_id: Str = Field::string("GlobalAccelerationInstanceId").required(),
    2 ip_instance_id: Str = Field::string("IpInstanceId").required(),
}

/// Response of `AddGlobalAccelerationInstanceIp`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddGlobalAccelerationInstanceIpResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddGlobalAccelerationInstanceIpResponse: ADD_GLOBAL_ACCELERATION_INSTANCE_IP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddGlobalAccelerationInstanceIpRequest,
    AddGlobalAccelerationInstanceIpResponse,
}
