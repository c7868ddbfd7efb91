// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateGlobalAccelerationInstance.json; do not edit.
//! Creates a pay-as-you-go Global Acceleration instance of the old kind.
//!
//! Deprecated; Global Accelerator is a product of its own now.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateGlobalAccelerationInstance), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::{BandwidthType, ServiceLocation};

operation! {
    name: "CreateGlobalAccelerationInstance",
    effect: Effect::Write,
    request: CreateGlobalAccelerationInstanceRequest = CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: CreateGlobalAccelerationInstanceResponse = CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidBandwidth.ValueNotSupported = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidGlobalAccelerationInstanceDescription.Malformed",
    "400 InvalidGlobalAccelerationInstanceName.Malformed",
    "400 InvalidServiceLocation.ValueNotSupported",
    "400 OperationFailed.UnpaidBillsExist = Payment is overdue. Settle the bill first.",
    "400 QuotaExceeded.GlobalAccelerationInstance",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `CreateGlobalAccelerationInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Area that is accelerated, such as `china-mainland`.
    pub service_location: ServiceLocation,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: String,
    /// Whether the bandwidth is shared (`Sharing`) or belongs to one instance (`Exclusive`).
    pub bandwidth_type: Option<BandwidthType>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateGlobalAccelerationInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(
        service_location: impl Into<ServiceLocation>,
        bandwidth: impl Into<String>,
    ) -> Self {
        Self {
            service_location: service_location.into(),
            bandwidth: bandwidth.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether the bandwidth is shared (`Sharing`) or belongs to one instance (`Exclusive`).
    pub fn bandwidth_type(mut self, value: impl Into<BandwidthType>) -> Self {
        self.bandwidth_type = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateGlobalAccelerationInstanceRequest: CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 service_location: Enum = Field::one_of("ServiceLocation", ServiceLocation::VALUES).required(),
    2 bandwidth: Str = Field::string("Bandwidth").required(),
    3 bandwidth_type: Opt = Field::one_of("BandwidthType", BandwidthType::VALUES),
    4 name: OptStr = Field::string("Name"),
    5 description: OptStr = Field::string("Description"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `CreateGlobalAccelerationInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateGlobalAccelerationInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateGlobalAccelerationInstanceResponse: CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 global_acceleration_instance_id: OptStr = Field::string("GlobalAccelerationInstanceId"),
    2 ip_address: OptStr = Field::string("IpAddress"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateGlobalAccelerationInstanceRequest,
    CreateGlobalAccelerationInstanceResponse,
}
