// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDeploymentSetSupportedInstanceTypeFamily.json; do not edit.
//! Lists the instance families that can be created in a deployment set of a given strategy.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDeploymentSetSupportedInstanceTypeFamily).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse>(
    "DescribeDeploymentSetSupportedInstanceTypeFamily", Effect::Read,
    &DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_REQUEST,
    &DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_RESPONSE,
));

/// Request of `DescribeDeploymentSetSupportedInstanceTypeFamily`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Strategy`: text. */ pub strategy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDeploymentSetSupportedInstanceTypeFamilyRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self { self.strategy = Some(value.into()); self }
}
/// Table of [`DescribeDeploymentSetSupportedInstanceTypeFamilyRequest`].
pub static DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_REQUEST: Schema =
    Schema { name: "DescribeDeploymentSetSupportedInstanceTypeFamilyRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("Strategy"),
]; &ROWS } };
record!(DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_REQUEST,
    [0 OptStr region_id, 1 OptStr strategy] []);

/// Answer of `DescribeDeploymentSetSupportedInstanceTypeFamily`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDeploymentSetSupportedInstanceTypeFamilyResponse {
    /** `InstanceTypeFamilies`: text. */ pub instance_type_families: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDeploymentSetSupportedInstanceTypeFamilyResponse`].
pub static DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_RESPONSE: Schema =
    Schema { name: "DescribeDeploymentSetSupportedInstanceTypeFamilyResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceTypeFamilies"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DescribeDeploymentSetSupportedInstanceTypeFamilyResponse, DESCRIBE_DEPLOYMENT_SET_SUPPORTED_INSTANCE_TYPE_FAMILY_RESPONSE,
    [0 OptStr instance_type_families, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest, DescribeDeploymentSetSupportedInstanceTypeFamilyResponse,
);
