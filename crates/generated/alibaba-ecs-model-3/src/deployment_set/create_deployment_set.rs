// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDeploymentSet.json; do not edit.
//! Creates a deployment set, which decides how instances are spread over physical servers, racks or other domains of
//! failure.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDeploymentSet).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<CreateDeploymentSetRequest, CreateDeploymentSetResponse>(
    "CreateDeploymentSet", Effect::Write, &CREATE_DEPLOYMENT_SET_REQUEST, &CREATE_DEPLOYMENT_SET_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DependencyViolation.domain.granularity DependencyViolation.strategy.granularity DeploymentSet.GroupQuotaFull
    400 InvalidDeploymentSetName.Malformed InvalidDescription.Malformed InvalidParameter.Domain InvalidParameter.GroupCount
    400 InvalidParameter.Strategy InvalidParameter.granularity InvalidZoneId.NotFound MissingParameter QuotaExceed.DeploymentSet
");

/// Request of `CreateDeploymentSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDeploymentSetRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `OnUnableToRedeployFailedInstance`: text. */ pub on_unable_to_redeploy_failed_instance: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DeploymentSetName`: text. */ pub deployment_set_name: Option<String>,
    /** `Domain`: text. */ pub domain: Option<String>,
    /** `Granularity`: text. */ pub granularity: Option<String>,
    /** `Strategy`: text. */ pub strategy: Option<String>,
    /** `GroupCount`: integer. */ pub group_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDeploymentSetRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OnUnableToRedeployFailedInstance`.
    pub fn on_unable_to_redeploy_failed_instance(mut self, value: impl Into<String>) -> Self {
        self.on_unable_to_redeploy_failed_instance = Some(value.into()); self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into()); self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self { self.domain = Some(value.into()); self }
    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self { self.granularity = Some(value.into()); self }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self { self.strategy = Some(value.into()); self }
    /// Sets `GroupCount`.
    pub fn group_count(mut self, value: i64) -> Self { self.group_count = Some(value); self }
}
/// Table of [`CreateDeploymentSetRequest`].
pub static CREATE_DEPLOYMENT_SET_REQUEST: Schema =
    Schema { name: "CreateDeploymentSetRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("OnUnableToRedeployFailedInstance"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("DeploymentSetName"),
    Field::string("Domain"),
    Field::string("Granularity"),
    Field::string("Strategy"),
    Field::int64("GroupCount"),
]; &ROWS } };
record!(CreateDeploymentSetRequest, CREATE_DEPLOYMENT_SET_REQUEST,
    [0 OptStr region_id, 1 OptStr on_unable_to_redeploy_failed_instance, 2 OptStr description, 3 OptStr client_token,
    4 OptStr deployment_set_name, 5 OptStr domain, 6 OptStr granularity, 7 OptStr strategy] [8 OptInt group_count]);

/// Answer of `CreateDeploymentSet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDeploymentSetResponse {
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDeploymentSetResponse`].
pub static CREATE_DEPLOYMENT_SET_RESPONSE: Schema =
    Schema { name: "CreateDeploymentSetResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("DeploymentSetId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateDeploymentSetResponse, CREATE_DEPLOYMENT_SET_RESPONSE, [0 OptStr deployment_set_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDeploymentSetRequest, CreateDeploymentSetResponse);
