// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateGlobalAccelerationInstance.json; do not edit.
//! Creates a pay-as-you-go Global Acceleration instance of the old kind.
//!
//! Deprecated; Global Accelerator is a product of its own now.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateGlobalAccelerationInstance).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse>(
    "CreateGlobalAccelerationInstance", Effect::Write, &CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    &CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidBandwidth.ValueNotSupported InvalidGlobalAccelerationInstanceDescription.Malformed
    400 InvalidGlobalAccelerationInstanceName.Malformed InvalidServiceLocation.ValueNotSupported OperationFailed.UnpaidBillsExist
    400 QuotaExceeded.GlobalAccelerationInstance
    404 InvalidRegionId.NotFound
");

/// Request of `CreateGlobalAccelerationInstance`.
#[derive(Default)] #[non_exhaustive] pub struct CreateGlobalAccelerationInstanceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ServiceLocation`: text. */ pub service_location: String,
    /** `Bandwidth`: text. */ pub bandwidth: String,
    /** `BandwidthType`: text. */ pub bandwidth_type: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateGlobalAccelerationInstanceRequest {
    /// With what is required.
    pub fn new(service_location: impl Into<String>, bandwidth: impl Into<String>) -> Self {
        Self { service_location: service_location.into(), bandwidth: bandwidth.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `BandwidthType`.
    pub fn bandwidth_type(mut self, value: impl Into<String>) -> Self { self.bandwidth_type = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateGlobalAccelerationInstanceRequest`].
pub static CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST: Schema =
    Schema { name: "CreateGlobalAccelerationInstanceRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ServiceLocation").required(),
    Field::string("Bandwidth").required(),
    Field::string("BandwidthType"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(CreateGlobalAccelerationInstanceRequest, CREATE_GLOBAL_ACCELERATION_INSTANCE_REQUEST,
    [0 OptStr region_id, 1 Str service_location, 2 Str bandwidth, 3 OptStr bandwidth_type, 4 OptStr name, 5 OptStr description,
    6 OptStr client_token] []);

/// Answer of `CreateGlobalAccelerationInstance`.
#[derive(Default)] #[non_exhaustive] pub struct CreateGlobalAccelerationInstanceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `GlobalAccelerationInstanceId`: text. */ pub global_acceleration_instance_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateGlobalAccelerationInstanceResponse`].
pub static CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE: Schema =
    Schema { name: "CreateGlobalAccelerationInstanceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId"),
    Field::string("GlobalAccelerationInstanceId"),
    Field::string("IpAddress"),
]; &ROWS } };
record!(CreateGlobalAccelerationInstanceResponse, CREATE_GLOBAL_ACCELERATION_INSTANCE_RESPONSE,
    [0 OptStr request_id, 1 OptStr global_acceleration_instance_id, 2 OptStr ip_address] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse,
);
