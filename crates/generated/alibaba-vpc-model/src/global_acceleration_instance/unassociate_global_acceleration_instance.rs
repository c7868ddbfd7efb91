// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnassociateGlobalAccelerationInstance.json; do not edit.
//! Unbinds a Global Acceleration instance from its backend.
//!
//! `InstanceType` names the kind of the backend.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateGlobalAccelerationInstance), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "UnassociateGlobalAccelerationInstance",
    effect: Effect::Write,
    request: UnassociateGlobalAccelerationInstanceRequest = UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    response: UnassociateGlobalAccelerationInstanceResponse = UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 Forbbiden.InvaildOwner",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IncorrectGlobalAccelerationInstanceIdStatus",
    "404 InvalidGlobalAccelerationInstanceId.NotFound",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `UnassociateGlobalAccelerationInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateGlobalAccelerationInstanceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the Global Acceleration instance (`ga-...`). `DescribeGlobalAccelerationInstances` lists it.
    pub global_acceleration_instance_id: String,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnassociateGlobalAccelerationInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(global_acceleration_instance_id: impl Into<String>) -> Self {
        Self {
            global_acceleration_instance_id: global_acceleration_instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    UnassociateGlobalAccelerationInstanceRequest: UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 global_acceleration_instance_id: Str = Field::string("GlobalAccelerationInstanceId").required(),
    2 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
}

/// Response of `UnassociateGlobalAccelerationInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnassociateGlobalAccelerationInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnassociateGlobalAccelerationInstanceResponse: UNASSOCIATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        RemoteEcsInstance = "RemoteEcsInstance",
        RemoteSlbInstance = "RemoteSlbInstance",
        RemoteEniInstance = "RemoteEniInstance",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnassociateGlobalAccelerationInstanceRequest,
    UnassociateGlobalAccelerationInstanceResponse,
}
