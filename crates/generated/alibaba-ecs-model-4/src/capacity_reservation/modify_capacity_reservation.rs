// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyCapacityReservation.json; do not edit.
//! Changes the name, description, end or reserved number of instances of a capacity reservation.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyCapacityReservation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyCapacityReservationResponse;

operation!(Operation::new::<ModifyCapacityReservationRequest, ModifyCapacityReservationResponse>(
    "ModifyCapacityReservation", Effect::Write, &MODIFY_CAPACITY_RESERVATION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidDescription.ValueNotSupported InvalidEndTime.ValueNotSupported InvalidInstanceAmount.ValueNotSupported
    400 InvalidStartTime.ValueNotSupported
    401 InvalidUser.Unauthorized
    403 IncorrectPrivatePoolStatus InvalidInstanceAmount.ValueNotSupported InvalidPlatform.ValueNotSupported
    403 InvalidPrivatePoolOptions.Id InvalidPrivatePoolOptionsName.ValueNotSupported OperationDenied.EndTimeTypeNotSupported
    403 OperationDenied.InstanceAmountNotSupported OperationDenied.NoStock OperationDenied.PlatformNotSupported
    403 OperationDenied.StartTimeNotSupported
    404 InvalidPrivatePoolId.NotFound
");

/// Request of `ModifyCapacityReservation`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyCapacityReservationRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: String,
    /** `PrivatePoolOptions.Name`: text. */ pub private_pool_options_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `EndTimeType`: text. */ pub end_time_type: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `InstanceAmount`: integer. */ pub instance_amount: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyCapacityReservationRequest {
    /// With what is required.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self { private_pool_options_id: private_pool_options_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PrivatePoolOptions.Name`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `EndTimeType`.
    pub fn end_time_type(mut self, value: impl Into<String>) -> Self { self.end_time_type = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self { self.instance_amount = Some(value); self }
}
/// Table of [`ModifyCapacityReservationRequest`].
pub static MODIFY_CAPACITY_RESERVATION_REQUEST: Schema =
    Schema { name: "ModifyCapacityReservationRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("PrivatePoolOptions.Id").required(),
    Field::string("PrivatePoolOptions.Name"),
    Field::string("Description"),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("EndTimeType"),
    Field::string("Platform"),
    Field::int32("InstanceAmount"),
]; &ROWS } };
record!(ModifyCapacityReservationRequest, MODIFY_CAPACITY_RESERVATION_REQUEST,
    [0 OptStr region_id, 1 Str private_pool_options_id, 2 OptStr private_pool_options_name, 3 OptStr description,
    4 OptStr start_time, 5 OptStr end_time, 6 OptStr end_time_type, 7 OptStr platform] [8 OptInt instance_amount]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyCapacityReservationRequest);
