// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyCapacityReservation.json; do not edit.
//! Changes the name, description, end or reserved number of instances of a capacity reservation.
//!
//! - Requires permission for the action `ecs:ModifyCapacityReservation` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyCapacityReservation),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

pub use crate::shapes::{EndTimeType, Platform};

operation! {
    name: "ModifyCapacityReservation",
    effect: Effect::Write,
    request: ModifyCapacityReservationRequest = MODIFY_CAPACITY_RESERVATION_REQUEST,
    response: ModifyCapacityReservationResponse = MODIFY_CAPACITY_RESERVATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyCapacityReservation").resources(&[AuthorizedResource::new("CapacityReservation", "acs:ecs:{#regionId}:{#accountId}:capacityreservation/{#CapacityReservationId}").required()])),
}

errors! {
    "400 InvalidDescription.ValueNotSupported",
    "400 InvalidEndTime.ValueNotSupported",
    "400 InvalidInstanceAmount.ValueNotSupported = The number of instances is not possible.",
    "400 InvalidStartTime.ValueNotSupported",
    "401 InvalidUser.Unauthorized = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "403 IncorrectPrivatePoolStatus",
    "403 InvalidInstanceAmount.ValueNotSupported = The number of instances is not possible.",
    "403 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "403 InvalidPrivatePoolOptions.Id",
    "403 InvalidPrivatePoolOptionsName.ValueNotSupported",
    "403 OperationDenied.EndTimeTypeNotSupported",
    "403 OperationDenied.InstanceAmountNotSupported",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.PlatformNotSupported",
    "403 OperationDenied.StartTimeNotSupported",
    "404 InvalidPrivatePoolId.NotFound",
}

/// Request of `ModifyCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservationRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`). On the wire: `PrivatePoolOptions.Id`.
    pub private_pool_options_id: String,
    /// Name of the private pool: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`. On the wire: `PrivatePoolOptions.Name`.
    pub private_pool_options_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<String>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// How it ends: `Limited` at a time, `Unlimited` by hand.
    pub end_time_type: Option<EndTimeType>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<Platform>,
    /// How many instances there are, or are to be reserved.
    pub instance_amount: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyCapacityReservationRequest {
    /// Creates a value with the required members.
    pub fn new(private_pool_options_id: impl Into<String>) -> Self {
        Self {
            private_pool_options_id: private_pool_options_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the private pool: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn private_pool_options_name(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// How it ends: `Limited` at a time, `Unlimited` by hand.
    pub fn end_time_type(mut self, value: impl Into<EndTimeType>) -> Self {
        self.end_time_type = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// How many instances there are, or are to be reserved.
    pub fn instance_amount(mut self, value: i64) -> Self {
        self.instance_amount = Some(value);
        self
    }
}

record! {
    ModifyCapacityReservationRequest: MODIFY_CAPACITY_RESERVATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 private_pool_options_id: Str = Field::string("PrivatePoolOptions.Id").required(),
    2 private_pool_options_name: OptStr = Field::string("PrivatePoolOptions.Name"),
    3 description: OptStr = Field::string("Description"),
    4 start_time: OptStr = Field::string("StartTime"),
    5 end_time: Opt = Field::timestamp("EndTime"),
    6 end_time_type: Opt = Field::one_of("EndTimeType", EndTimeType::VALUES),
    7 platform: Opt = Field::one_of("Platform", Platform::VALUES),
    8 instance_amount: OptInt = Field::int32("InstanceAmount"),
}

/// Response of `ModifyCapacityReservation`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyCapacityReservationResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyCapacityReservationResponse: MODIFY_CAPACITY_RESERVATION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyCapacityReservationRequest,
    ModifyCapacityReservationResponse,
}
