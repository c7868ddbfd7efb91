// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDeploymentSetSupportedInstanceTypeFamily.json; do not edit.
//! Lists the instance families that can be created in a deployment set of a given strategy.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, operation, record};

pub use crate::shapes::DeploymentSetStrategy;

operation! {
    name: "DescribeDeploymentSetSupportedInstanceTypeFamily",
    effect: Effect::Read,
    request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest = DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_REQUEST,
    response: DescribeDeploymentSetSupportedInstanceTypeFamilyResponse = DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_RESPONSE,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeDeploymentSetSupportedInstanceTypeFamily`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups, `LowLatency`
    /// close together.
    pub strategy: Option<DeploymentSetStrategy>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups, `LowLatency`
    /// close together.
    pub fn strategy(mut self, value: impl Into<DeploymentSetStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }
}

record! {
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest: DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 strategy: Opt = Field::one_of("Strategy", DeploymentSetStrategy::VALUES),
}

/// Response of `DescribeDeploymentSetSupportedInstanceTypeFamily`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    /// Families of instance types, such as `ecs.g7`.
    pub instance_type_families: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDeploymentSetSupportedInstanceTypeFamilyResponse: DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_RESPONSE,
    0 instance_type_families: OptStr = Field::string("InstanceTypeFamilies"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    DescribeDeploymentSetSupportedInstanceTypeFamilyResponse,
}
