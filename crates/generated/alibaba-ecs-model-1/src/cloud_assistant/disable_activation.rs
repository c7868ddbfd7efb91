// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DisableActivation.json; do not edit.
//! Disables an activation code. Nothing can be registered with it any more; instances already registered stay.

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Timestamp, operation, record};

operation!(Operation::new::<DisableActivationRequest, DisableActivationResponse>(
    "DisableActivation", Effect::Write, &DISABLE_ACTIVATION_REQUEST, &DISABLE_ACTIVATION_RESPONSE,
), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 ActivationId.NotFound = There is no activation code with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `DisableActivation`.
#[derive(Default)] #[non_exhaustive] pub struct DisableActivationRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Id of the activation code. */ pub activation_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DisableActivationRequest {
    /// With what is required.
    pub fn new(activation_id: impl Into<String>) -> Self { Self { activation_id: activation_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DisableActivationRequest`].
pub static DISABLE_ACTIVATION_REQUEST: Schema = Schema { name: "DisableActivationRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ActivationId").required(),
]; &ROWS } };
record!(DisableActivationRequest, DISABLE_ACTIVATION_REQUEST, [0 OptStr region_id, 1 Str activation_id] []);

/// Answer of `DisableActivation`.
#[derive(Default)] #[non_exhaustive] pub struct DisableActivationResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** The code. */ pub activation: Option<Activation>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DisableActivationResponse`].
pub static DISABLE_ACTIVATION_RESPONSE: Schema = Schema { name: "DisableActivationResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId").required(),
    Field::record("Activation", &ACTIVATION),
]; &ROWS } };
record!(DisableActivationResponse, DISABLE_ACTIVATION_RESPONSE, [0 Str request_id, 1 Opt activation] []);

/// What `Activation` holds.
#[derive(Default)] #[non_exhaustive] pub struct Activation {
    /** When the code was created. */ pub creation_time: Option<Timestamp>,
    /** Instances registered with it and deregistered since. */ pub deregistered_count: Option<i64>,
    /** How many instances may be registered with it. */ pub instance_count: Option<i64>,
    /** Description of the code. */ pub description: Option<String>,
    /** Instances registered with it. */ pub registered_count: Option<i64>,
    /** Prefix of the names of its instances. */ pub instance_name: Option<String>,
    /** Whether the code is disabled. */ pub disabled: Option<bool>,
    /** Addresses that may use the code. */ pub ip_address_range: Option<String>,
    /** Hours that the code is valid. */ pub time_to_live_in_hours: Option<i64>,
    /** Id of the activation code. */ pub activation_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Activation`].
pub static ACTIVATION: Schema = Schema { name: "Activation", fields: { static ROWS: [Field; 10] = [
    Field::timestamp("CreationTime"),
    Field::int32("DeregisteredCount"),
    Field::int32("InstanceCount"),
    Field::string("Description"),
    Field::int32("RegisteredCount"),
    Field::string("InstanceName"),
    Field::boolean("Disabled"),
    Field::string("IpAddressRange"),
    Field::int64("TimeToLiveInHours"),
    Field::string("ActivationId").required(),
]; &ROWS } };
record!(Activation, ACTIVATION,
    [0 Opt creation_time, 3 OptStr description, 5 OptStr instance_name, 7 OptStr ip_address_range,
    9 Str activation_id] [1 OptInt deregistered_count, 2 OptInt instance_count, 4 OptInt registered_count, 6 OptBool disabled,
    8 OptInt time_to_live_in_hours]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DisableActivationRequest, DisableActivationResponse, Activation);
