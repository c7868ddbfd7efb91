// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DisableActivation.json; do not edit.
//! Disables an activation code. Nothing can be registered with it any more; instances already
//! registered stay.
//!
//! - Requires permission for the action `ecs:DisableActivation` (access level update), on Activation
//!   `acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

operation! {
    name: "DisableActivation",
    effect: Effect::Write,
    request: DisableActivationRequest = DISABLE_ACTIVATION_REQUEST,
    response: DisableActivationResponse = DISABLE_ACTIVATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:DisableActivation").resources(&[AuthorizedResource::new("Activation", "acs:ecs:{#regionId}:{#accountId}:activation/{#activationId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 ActivationId.NotFound = There is no activation code with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `DisableActivation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisableActivationRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the activation code, which `CreateActivation` returned.
    pub activation_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DisableActivationRequest {
    /// Creates a value with the required members.
    pub fn new(activation_id: impl Into<String>) -> Self {
        Self {
            activation_id: activation_id.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DisableActivationRequest: DISABLE_ACTIVATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 activation_id: Str = Field::string("ActivationId").required(),
}

/// Response of `DisableActivation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DisableActivationResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// The activation code as it is now.
    pub activation: Option<Activation>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DisableActivationResponse: DISABLE_ACTIVATION_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 activation: Opt = Field::record("Activation", &ACTIVATION),
}

/// `Activation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Activation {
    /// When the code was created.
    pub creation_time: Option<Timestamp>,
    /// Instances registered with it and deregistered since.
    pub deregistered_count: Option<i64>,
    /// How many instances may be registered with it.
    pub instance_count: Option<i64>,
    /// Free text about the activation code.
    pub description: Option<String>,
    /// How many servers have been registered with the code.
    pub registered_count: Option<i64>,
    /// Prefix of the names of its instances.
    pub instance_name: Option<String>,
    /// Whether the activation code is disabled, so that no more servers can be registered with it.
    pub disabled: Option<bool>,
    /// Addresses that may use the code.
    pub ip_address_range: Option<String>,
    /// How long servers can be registered with the code. Unit: hours.
    pub time_to_live_in_hours: Option<i64>,
    /// Id of the activation code, which `CreateActivation` returned.
    pub activation_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Activation: ACTIVATION,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 deregistered_count: OptInt = Field::int32("DeregisteredCount"),
    2 instance_count: OptInt = Field::int32("InstanceCount"),
    3 description: OptStr = Field::string("Description"),
    4 registered_count: OptInt = Field::int32("RegisteredCount"),
    5 instance_name: OptStr = Field::string("InstanceName"),
    6 disabled: OptBool = Field::boolean("Disabled"),
    7 ip_address_range: OptStr = Field::string("IpAddressRange"),
    8 time_to_live_in_hours: OptInt = Field::int64("TimeToLiveInHours"),
    9 activation_id: Str = Field::string("ActivationId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DisableActivationRequest,
    DisableActivationResponse,
    Activation,
}
