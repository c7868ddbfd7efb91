// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyElasticityAssurance.json; do not edit.
//! Changes the name or description of an elasticity assurance.
//!
//! What is left out stays as it is. Capacity and price are not affected.
//!
//! - Requires permission for the action `ecs:ModifyElasticityAssurance` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyElasticityAssurance),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ModifyElasticityAssurance",
    effect: Effect::Write,
    request: ModifyElasticityAssuranceRequest = MODIFY_ELASTICITY_ASSURANCE_REQUEST,
    response: ModifyElasticityAssuranceResponse = MODIFY_ELASTICITY_ASSURANCE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyElasticityAssurance").resources(&[AuthorizedResource::new("ElasticityAssurance", "acs:ecs:{#regionId}:{#accountId}:elasticityassurance/{#ElasticityAssuranceId}").required()])),
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

/// Request of `ModifyElasticityAssurance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceRequest {
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
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyElasticityAssuranceRequest {
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
}

record! {
    ModifyElasticityAssuranceRequest: MODIFY_ELASTICITY_ASSURANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 private_pool_options_id: Str = Field::string("PrivatePoolOptions.Id").required(),
    2 private_pool_options_name: OptStr = Field::string("PrivatePoolOptions.Name"),
    3 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyElasticityAssurance`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyElasticityAssuranceResponse: MODIFY_ELASTICITY_ASSURANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyElasticityAssuranceRequest,
    ModifyElasticityAssuranceResponse,
}
